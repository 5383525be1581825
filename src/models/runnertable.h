// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/laps.h"
#include "analysis/projection.h"
#include "models/format.h"
#include "models/mergedrows.h"
#include "models/runnerrow.h"

namespace trackside {

class EntrantBook;

/// What all tables of runners have in common: columns, how cells read, raw values for sorting. Numbers are aligned
/// right. GUI thread.
class RunnerTable : public MergedRows<RunnerRow> {
    Q_OBJECT
public:
    /// What a column can show; a table has some of them, in its own order. RunnerModel and LeaderboardModel have those
    /// up to BestLap, in this order, so that there the column's number is this one.
    enum Column {
        Rank,
        Change, ///< "▲3", "▼1": places won or lost since the snapshot before
        Bib,
        Name,
        Category,
        CategoryRank, ///< place in the category, by analysis/categorystanding.h
        Club,
        Covered,
        ToGo,
        Pace, ///< by net time; "–" before the first metre
        Time, ///< gun time, rounded up to the second
        Gap, ///< to the leader, by time: "+1:23" of finishers, "≈ +1:23" of those on the course, others none
        Status,
        LastSplit, ///< its name and the time there: "3 km 12:41"
        SplitRank, ///< place there
        PaceNow, ///< of about the last half minute; none of whoever stands or is not on the course
        GapAhead, ///< as Gap, to the one ahead
        Projected, ///< when the finish is expected: "≈ 24:10 ± 0:20"; a finisher's time
        PinnedGap, ///< as Gap, to the pinned runner; negative of those ahead
        Lap, ///< the one that is run, of all whole ones: "3 of 12"; 0 on a part lap before the first
        LastLap,
        BestLap,
        TimeInZone,
        Passages,
        FinishedAt, ///< time of day of the finish, where a race keeps to it
        Behind, ///< the first one at a split, by time: "+1:23"
        Leg, ///< time since the split before; "≈ 4:05" where it is an estimate, as Time has it
        LegPace, ///< pace since the split before
    };
    Q_ENUM(Column)

    enum Role {
        SortRole =
            Qt::UserRole + 1, ///< a raw number (metres, milliseconds, seconds per km); infinite where there is none
        BibRole, ///< uint
        StatusRole, ///< int of RunnerStatus
        AgeRole, ///< seconds by which the row is older than the standing; 0 mostly
        OutRole, ///< bool: finished, retired, not started or disqualified
    };
    Q_ENUM(Role)

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    /// Whether there is anything to show in it: laps only on a course that has some, names only where somebody has one,
    /// times of day only where the race keeps to them.
    [[nodiscard]] bool isOffered(Column column) const;
    [[nodiscard]] const Format &format() const { return m_format; }
    void setFormat(const Format &format);
    /// Who the runners are; outlives the table. None: bibs are the ids, and there are no names.
    void setBook(EntrantBook *book);

    /// Whether the race has kept to the clock on the wall, so that its start and a time since then give a time of day;
    /// until told it has. Of another race FinishedAt is not offered.
    void setKeepsWallTime(bool keeps);

    /// The runner that PinnedGap is about; 0: none.
    [[nodiscard]] std::uint32_t pinned() const { return m_pinned; }

    /// Takes all rows out: another race was chosen, and its first answer is not here yet.
    virtual void clear();

    /// The bib in a row, 0 when there is no such row; the row of a bib, −1 when it is not in the table.
    [[nodiscard]] std::uint32_t bibAt(int row) const;
    [[nodiscard]] virtual int rowOf(std::uint32_t bib) const;

    /// The sentence that stands in the table's place while it has no rows.
    [[nodiscard]] virtual QString emptyText() const;

    /// Raw value of a cell, for sorting.
    [[nodiscard]] double sortKey(const RunnerRow &row, Column column) const;

    /// "running", "finished", … as the user reads it.
    [[nodiscard]] static QString statusText(RunnerStatus status);

protected:
    RunnerTable(std::vector<Column> columns, QObject *parent);

    /// Merges \p rows, which point into \p snapshot.
    void show(SnapshotPtr snapshot, CoursePtr course, std::vector<RunnerRow> rows);
    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }
    [[nodiscard]] const CoursePtr &course() const { return m_course; }
    void setPinned(std::uint32_t bib);
    [[nodiscard]] EntrantBook *book() const { return m_book; }
    virtual void takeNames(); ///< the book has changed

private:
    [[nodiscard]] QString text(const RunnerRow &row, Column column) const;
    [[nodiscard]] QString textInBook(const RunnerRow &row, Column column) const;
    [[nodiscard]] QString shownBib(std::uint32_t competitorId) const;
    [[nodiscard]] QString spokenText(const RunnerRow &row, Column column) const;
    [[nodiscard]] QString gapText(const RunnerRow &row, const RunnerGap &gap) const;
    [[nodiscard]] QString lastSplitText(const RunnerRow &row) const;
    [[nodiscard]] QString projectedText(const RunnerRow &row) const;
    [[nodiscard]] QString lapText(const RunnerRow &row) const;
    [[nodiscard]] QString lapTimeText(const LapTime &lap) const;
    [[nodiscard]] std::int32_t lapOf(const RunnerRow &row) const; ///< −1: none
    [[nodiscard]] std::optional<Projection> projectionOf(const RunnerRow &row) const;
    [[nodiscard]] QString title(Column column) const;
    [[nodiscard]] QString explanation(Column column) const;

    std::vector<Column> m_columns;
    Format m_format;
    SnapshotPtr m_snapshot;
    CoursePtr m_course;
    EntrantBook *m_book = nullptr;
    std::optional<LapPlan> m_laps; ///< of the course
    std::uint32_t m_pinned = 0;
    bool m_keepsWallTime = true;
};

} // namespace trackside
