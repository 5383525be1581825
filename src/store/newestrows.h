// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/positionevent.h"

#include <cstdint>
#include <limits>
#include <unordered_map>
#include <vector>

namespace trackside {

/// What has been seen of a race's runners: of each the newest row, and the first by which he or she is out. Neither is
/// ever forgotten: an upserted row may be away for a moment, and whoever is out stays so. Value type, any one thread.
class NewestRows {
public:
    /// A runner's newest row as an answer has it; true: nothing so new was known of this runner.
    bool take(const PositionEvent &event);
    /// Any row: it counts where its runner is out by it.
    void takeOut(const PositionEvent &event);

    /// From now on newFrom() is of what comes.
    void mark() { m_newFrom = std::numeric_limits<std::int32_t>::max(); }
    /// Of those whose newest row is newer than at the last mark(), the second after it, the earliest; 0 where one had
    /// none, the greatest number where nobody's is.
    [[nodiscard]] std::int32_t newFrom() const { return m_newFrom; }

    /// Runners seen, and those of them who are out.
    [[nodiscard]] std::int64_t runners() const { return std::ssize(m_newest); }
    [[nodiscard]] std::int64_t out() const { return std::ssize(m_out); }
    /// Of anybody's newest row; −1: none.
    [[nodiscard]] std::int32_t second() const { return m_second; }
    /// The second of the newest row of each who is not out.
    [[nodiscard]] std::vector<std::int32_t> active() const;
    /// Whose newest row is later than \p second, and who was not out by then.
    [[nodiscard]] std::vector<std::uint32_t> ahead(std::int32_t second) const;
    /// All of them; of whoever is out, two.
    [[nodiscard]] std::vector<PositionEvent> rows() const;

private:
    std::unordered_map<std::uint32_t, PositionEvent> m_newest;
    std::unordered_map<std::uint32_t, PositionEvent> m_out;
    std::int32_t m_second = -1;
    std::int32_t m_newFrom = std::numeric_limits<std::int32_t>::max();
};

} // namespace trackside
