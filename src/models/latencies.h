// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

namespace trackside {

/// The last latencies of a stage, so many as are kept: the usual one, and that of the slow ones.
class Latencies {
public:
    struct Figures {
        std::chrono::microseconds median;
        std::chrono::microseconds percentile95; ///< by nearest rank: at most one in twenty took longer

        friend bool operator==(const Figures &, const Figures &) = default;
    };

    explicit Latencies(std::size_t kept);

    void add(std::chrono::microseconds latency);
    void clear();
    [[nodiscard]] std::optional<Figures> figures() const; ///< none before the first
    [[nodiscard]] std::vector<std::chrono::microseconds> inOrder() const; ///< as they came, the newest last

private:
    std::vector<std::chrono::microseconds> m_last; ///< in the order of their coming once it is full, from m_oldest on
    std::size_t m_kept;
    std::size_t m_oldest = 0;
};

} // namespace trackside
