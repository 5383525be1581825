// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runnertable.h"

namespace trackside {

/// Five of those running (or standing in the zone): at the front, the foremost first, or at the back, the last first.
/// Columns: rank, bib, name, covered, to go, pace, time. Where a large field's snapshot does not reach, it says so.
class RunningModel final : public RunnerTable {
    Q_OBJECT
public:
    enum class End : std::uint8_t { Front, Back };

    explicit RunningModel(End end, QObject *parent = nullptr);

    void apply(const SnapshotPtr &snapshot, const CoursePtr &course);
    [[nodiscard]] QString emptyText() const override;

private:
    static constexpr std::size_t rowLimit = 5;
    End m_end;
    bool m_cut = false; ///< those to be shown are beyond the snapshot's rows
};

} // namespace trackside
