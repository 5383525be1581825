// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/pinotreader.h"
#include "store/readerstore.h"

#include <QSet>

#include <map>
#include <span>

namespace trackside {

class HiddenRaces;

/// The races in a Pinot, Trackside's and those of others who write the same tables. Removing a race hides it here:
/// what Pinot has of it goes by the tables' own retention, if they have one.
class PinotStore final : public ReaderStore {
public:
    /// \p hiddenRaces is the file that tells what was hidden here, \p decisions the one of what was decided by hand.
    PinotStore(const PinotConnection &connection, const QString &hiddenRaces, const QString &decisions,
               PinotReading reading = {});
    ~PinotStore() override;

    [[nodiscard]] Answer<RaceList> races() override;
    /// A SELECT on the tables as Pinot has them, of all races.
    [[nodiscard]] Answer<TableAnswer> query(const QString &runId, const QString &sql, std::int64_t limit) override;
    [[nodiscard]] Answer<bool> remove(const QString &runId) override;
    [[nodiscard]] Answer<bool> restore(const QString &runId) override;

private:
    PinotStore(std::shared_ptr<PinotQuestions> pinot, std::shared_ptr<HiddenRaces> hidden, const QString &decisions,
               PinotReading reading);
    /// How far a race is, by each runner's newest row.
    struct Progress {
        std::int32_t newest = -1;
        std::int64_t seen = 0;
        std::int64_t out = 0;
        std::int64_t outOnCourse = 0; ///< by takeOutOnCourse(), while nothing else has changed
        std::int32_t unchanged = 0; ///< lists since anything else has
    };
    struct KnownCourse {
        CoursePtr course; ///< null: Pinot has none
        std::int64_t edition = 0;
    };

    [[nodiscard]] Result<RaceList> list();
    void take(const PinotRows &progress);
    /// Of races that another program wrote and that are not over by their rows' words: who is out by the course, since
    /// there may be no words. A statement for each course that has such races, where Pinot has the course, and those by
    /// which the course is asked for once, which \p facts does not tell; where that fails, they stay as they are known.
    /// Of races that stand still nothing more is asked.
    void takeOutOnCourse(std::span<const RaceRecord> races, const QStringList &columns, AnswerFacts &facts);
    /// Asked for once in an edition of the tables; null: Pinot has none.
    [[nodiscard]] Result<CoursePtr> listedCourse(const QString &courseId);
    /// Whether Pinot has the race and it is not hidden.
    [[nodiscard]] Result<void> find(const QString &runId);

    std::shared_ptr<PinotQuestions> m_pinot;
    std::shared_ptr<HiddenRaces> m_hidden;
    QSet<QString> m_removed; ///< since this store was made; of the questions' thread
    /// What Pinot has told last of each race, but the newest second that it ever told: while it puts a committed
    /// segment in the place of a consumed one, rows are away for a moment. Of the questions' thread.
    std::map<QString, Progress> m_progress;
    std::map<QString, KnownCourse> m_courses; ///< of races in the list; of the questions' thread
};

} // namespace trackside
