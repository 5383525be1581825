// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runnertable.h"

namespace trackside {

/// Every runner of the newest snapshot, in order of the competitor id. Never reset by a refresh: rows are inserted,
/// removed and changed. The columns are RunnerTable's up to BestLap.
class RunnerModel final : public RunnerTable {
    Q_OBJECT
public:
    explicit RunnerModel(QObject *parent = nullptr);

    /// Merges a snapshot. Without a course (unknown) there is no distance to go. Another run's snapshot takes all rows
    /// out and its own in.
    void apply(const SnapshotPtr &snapshot, const CoursePtr &course);

    void clear() override;
    /// The runner that others' gaps are measured to; 0: none. Another run has none.
    void pin(std::uint32_t bib);
    [[nodiscard]] int rowOf(std::uint32_t bib) const override;

    /// Rows of this model in order of the standing; as many as rows.
    [[nodiscard]] const std::vector<int> &standingOrder() const { return m_standingOrder; }
    using RunnerTable::course;
    using RunnerTable::snapshot;

Q_SIGNALS:
    /// After rows have been merged, whether or not that changed anything; once more, empty, before another run's.
    void merged();
    void pinnedChanged(std::uint32_t bib);

private:
    void takeNames() override;
    [[nodiscard]] std::vector<std::int32_t> categoryRanks(const Snapshot &snapshot) const;
    [[nodiscard]] std::int32_t changeSince(const RunnerRow &before, const RunnerRow &now, std::int32_t seconds) const;

    std::vector<int> m_standingOrder;
};

} // namespace trackside
