// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"
#include "models/mergedrows.h"
#include "store/answers.h"

namespace trackside {

/// A runner as a row of a table. Points into the snapshot that the table holds.
struct RunnerRow {
    const PositionEvent *event = nullptr;
    double gap = 0.0; ///< to the leader: milliseconds of a finisher, metres of one still running
    std::int64_t insideMs = 0; ///< time in the zone
    std::int64_t legMs = 0; ///< since the split before
    double legMetres = 0.0;
    std::int32_t rank = 0;
    std::int32_t change = 0; ///< places won (+) or lost (−) since the snapshot before
    std::int32_t ageSeconds = 0;
    std::int32_t passages = 0; ///< of the zone, begun so far
    bool isEstimate = false; ///< the time is, since records near the split are missing
    bool isLegEstimate = false;

    [[nodiscard]] std::uint32_t key() const { return event->competitorId; }
    friend bool operator==(const RunnerRow &a, const RunnerRow &b)
    {
        return *a.event == *b.event && a.gap == b.gap && a.insideMs == b.insideMs && a.legMs == b.legMs
            && a.legMetres == b.legMetres && a.rank == b.rank && a.change == b.change && a.ageSeconds == b.ageSeconds
            && a.passages == b.passages && a.isEstimate == b.isEstimate && a.isLegEstimate == b.isLegEstimate;
    }
};

/// What all tables of runners have in common: columns, how cells read, raw values for sorting. Numbers are aligned
/// right. GUI thread.
class RunnerTable : public MergedRows<RunnerRow> {
    Q_OBJECT
public:
    /// What a column can show; a table has some of them, in its own order. RunnerModel and LeaderboardModel have those
    /// up to Status, in this order, so that there the column's number is this one.
    enum Column {
        Rank,
        Change, ///< "▲3", "▼1": places won or lost since the snapshot before
        Bib,
        Covered,
        ToGo,
        Pace, ///< by net time; "–" before the first metre
        Time, ///< gun time, rounded up to the second
        Gap, ///< to the leader: finishers by time ("+0:01:23"), runners by distance ("+120 m"), others none
        Status,
        TimeInZone,
        Passages,
        FinishedAt, ///< clock time of the finish
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
    [[nodiscard]] const Format &format() const { return m_format; }
    void setFormat(const Format &format);

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

private:
    [[nodiscard]] QString text(const RunnerRow &row, Column column) const;
    [[nodiscard]] QString spokenText(const RunnerRow &row, Column column) const;
    [[nodiscard]] QString gapText(const RunnerRow &row) const;
    [[nodiscard]] QString title(Column column) const;
    [[nodiscard]] QString explanation(Column column) const;

    std::vector<Column> m_columns;
    Format m_format;
    SnapshotPtr m_snapshot;
    CoursePtr m_course;
};

/// A row of the standing as a row of a table.
[[nodiscard]] RunnerRow runnerRow(const StandingRow &row, const StandingRow &leader);

/// Whether the snapshot has every runner, not only the first wholeFieldLimit.
[[nodiscard]] bool hasWholeField(const Snapshot &snapshot);

} // namespace trackside
