// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <span>

namespace trackside {

/// Which second of a race a standing is as of, where rows come as they may: the newest one for which the rows of all
/// active runners have arrived, or the newest that was seen first \p patience ago. Whoever has had no row for ten race
/// seconds holds nothing back. It never goes back. Value type, any one thread.
class WholeSecond {
public:
    explicit WholeSecond(std::chrono::milliseconds patience)
        : m_patience(patience)
    {
    }

    /// \p active: the newest second of each runner who is not out, −1 for those without a row; \p newest: of anybody,
    /// −1 without a row; \p now: of a clock that never goes back.
    std::int32_t next(std::span<const std::int32_t> active, std::int32_t newest, std::chrono::milliseconds now);

    /// Whether nobody has had a newer row for as long as the patience lasts. Nothing is quiet before the first next().
    [[nodiscard]] bool isQuiet(std::chrono::milliseconds now) const;

private:
    struct Arrival {
        std::int32_t second;
        std::chrono::milliseconds at;
    };

    std::chrono::milliseconds m_patience;
    std::deque<Arrival> m_arrivals; ///< the newest whose time is up, and those after it
    std::int32_t m_second = -1;
};

} // namespace trackside
