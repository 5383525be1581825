// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "results/raceentries.h"
#include "results/waysample.h"
#include "store/answers.h"

#include <QSaveFile>

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace trackside {

/// A race as one HTML page that needs nothing beside it and asks nothing of any network: results as a table that can be
/// sorted, and a replay of the runners along the course. In English. What comes from outside is in it as data, which
/// its script sets as text; the page's policy lets no other script run. Only finish() makes the file, whole. One
/// thread.
class RacePage {
public:
    struct Race {
        const Snapshot &snapshot;
        std::span<const StandingRow> rows; ///< in order of the standing
        const Course *course; ///< none: not known, and no replay
        QString courseName;
        const RaceEntries &entries; ///< names and the like are told where there are some
        bool inMiles = false; ///< which unit is chosen when the page is opened
    };

    /// Fails on whatever the file system says. The race must outlive the page.
    [[nodiscard]] static Result<std::unique_ptr<RacePage>> create(const QString &path, const Race &race);

    /// Whose ways the replay shows; evenly chosen from the standing where they are too many, none without a course.
    [[nodiscard]] const std::vector<std::uint32_t> &replayed() const { return m_replayed; }
    /// The rows of one of them, in order of time.
    void addWay(std::span<const PositionEvent> way);
    [[nodiscard]] Result<void> finish();

private:
    RacePage(const QString &path, const Race &race);
    void writeResults(std::span<const StandingRow> rows);
    void writeEntries(const Race &race);
    [[nodiscard]] QByteArray decisions() const;

    QSaveFile m_file;
    QByteArray m_behind; ///< what comes after the data
    std::vector<std::uint32_t> m_replayed;
    std::vector<Decision> m_decisions; ///< by hand
    std::unordered_map<std::uint32_t, RunnerStatus>
        m_measured; ///< of whoever is replayed: what the rows say in the end
    WaySampling m_sampling;
    bool m_hasWays = false;
};

} // namespace trackside
