// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>

namespace trackside {

/// What has become of the seconds that were handed to a producer: each is handed over record by record, and confirmed
/// once all its records are acknowledged. One thread.
class Deliveries {
public:
    /// A record of \p second was handed over, at \p now.
    void hand(std::int32_t second, std::chrono::nanoseconds now);
    /// All records of \p second are handed over.
    void completeHanding(std::int32_t second);
    void acknowledge(std::int32_t second);
    /// The producer is given up: every second that is not confirmed has to be written again. One that was handed over
    /// in part is forgotten, since whoever writes it goes on with it anyway.
    void loseAll();

    /// How many records of a second that is being handed over are handed over already.
    [[nodiscard]] std::size_t handed(std::int32_t second) const;
    [[nodiscard]] int waitingSeconds() const { return static_cast<int>(m_waiting.size()); }
    [[nodiscard]] bool isConfirmed(std::int32_t second) const;
    [[nodiscard]] bool areAllConfirmed() const { return m_waiting.empty() && m_lost.empty(); }
    /// The least second that has to be written again.
    [[nodiscard]] std::optional<std::int32_t> lostSecond() const;
    /// Since when the one that waits longest does so.
    [[nodiscard]] std::optional<std::chrono::nanoseconds> waitingSince() const;
    [[nodiscard]] std::int64_t acknowledgedRecords() const { return m_acknowledged; }
    /// Records that were handed over and are not acknowledged.
    [[nodiscard]] std::int64_t openRecords() const;

private:
    struct Second {
        std::size_t handed = 0;
        std::size_t acknowledged = 0;
        bool isWhole = false;
        std::chrono::nanoseconds since {};
    };
    using Seconds = std::map<std::int32_t, Second>;

    void settle(Seconds::iterator second);

    Seconds m_waiting;
    std::map<std::int32_t, std::size_t> m_lost; ///< with the number of their records
    std::int64_t m_acknowledged = 0;
};

} // namespace trackside
