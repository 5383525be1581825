// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/sessionreport.h"

#include <QDeadlineTimer>

#include <chrono>
#include <optional>

namespace trackside {

/// What a command makes of a store that does not take a race's records: it says so on stderr, once for each trouble,
/// and gives the race up when it lasts. One thread.
class StoreTrouble {
public:
    /// \p most is how long the race goes on meanwhile; none: for as long as it lasts.
    explicit StoreTrouble(std::optional<std::chrono::seconds> most)
        : m_most(most)
    {
    }

    void take(const SessionReport &report);
    [[nodiscard]] bool isTooLong() const { return m_tooLong; }

private:
    std::optional<std::chrono::seconds> m_most;
    QString m_told;
    std::optional<QDeadlineTimer> m_late; ///< since the trouble began
    bool m_tooLong = false;
};

} // namespace trackside
