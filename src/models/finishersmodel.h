// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runnertable.h"

namespace trackside {

/// The twenty who finished last, the latest first. Columns: rank, bib, name, pace, time, time of day at the finish.
/// Where a large field's snapshot does not reach, it says so.
class FinishersModel final : public RunnerTable {
    Q_OBJECT
public:
    explicit FinishersModel(QObject *parent = nullptr);

    void apply(const SnapshotPtr &snapshot, const CoursePtr &course);
    [[nodiscard]] QString emptyText() const override;

private:
    static constexpr std::ptrdiff_t rowLimit = 20;

    bool m_cut = false; ///< the last finishers are beyond the snapshot's rows
};

} // namespace trackside
