// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <vector>

class QSettings;

namespace trackside {

/// Seconds of races that the user wants to find again, kept in the settings. Of more races than can be kept, those go
/// whose bookmarks were changed longest ago. What the settings hold otherwise is not believed. One thread.
class Bookmarks {
public:
    static constexpr std::size_t mostSeconds = 50; ///< of a race
    static constexpr std::size_t mostRaces = 100;

    explicit Bookmarks(QSettings &settings)
        : m_settings(settings)
    {
    }

    /// In order of time.
    [[nodiscard]] std::vector<std::int32_t> of(const QString &runId) const;

    enum class Toggled : std::uint8_t {
        Set,
        Removed,
        Full, ///< nothing was done: the race has as many as it may
    };
    Toggled toggle(const QString &runId, std::int32_t second); ///< second ≥ 0

private:
    struct Race {
        QString runId;
        std::vector<std::int32_t> seconds;
    };
    [[nodiscard]] std::vector<Race> read() const; ///< the newest first
    void write(const std::vector<Race> &races);

    QSettings &m_settings;
};

} // namespace trackside
