// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runnertable.h"

namespace trackside {

/// The first runners at a split, by their time there; at most 100. Columns: rank, bib, name, time, behind the first,
/// the time since the split before and the pace on that leg.
class SplitTimesModel final : public RunnerTable {
    Q_OBJECT
public:
    explicit SplitTimesModel(QObject *parent = nullptr);

    void apply(const SnapshotPtr &snapshot, const CoursePtr &course);
    void clear() override;

    /// Which of the course's splits, from 0.
    [[nodiscard]] int split() const { return m_split; }
    void setSplit(int split);

    /// "At 3 km: 42 have passed", "…, the first 100 below"; empty without such a split.
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString emptyText() const override;

Q_SIGNALS:
    void headlineChanged();

private:
    std::vector<PositionEvent> m_events; ///< what the rows point to
    int m_split = 0;
};

} // namespace trackside
