// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runnertable.h"

namespace trackside {

/// The ten who have been longest in a zone, of those in it now, or, where nobody is, of those who have been. Columns:
/// bib, name, covered, to go, pace, time, time in the zone, passages.
class ZoneModel final : public RunnerTable {
    Q_OBJECT
public:
    explicit ZoneModel(QObject *parent = nullptr);

    void apply(const SnapshotPtr &snapshot, const CoursePtr &course);
    void clear() override;

    /// Which of the course's zones, from 0; the geofence is the first.
    [[nodiscard]] int zone() const { return m_zone; }
    void setZone(int zone);
    [[nodiscard]] QStringList zoneNames() const;

    /// "12 inside now, the 10 longest below · passages so far: 120", "0 inside now, the longest so far below · …",
    /// "Nobody has been through yet"; empty without such a zone.
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString emptyText() const override;

Q_SIGNALS:
    void headlineChanged();

private:
    static constexpr std::size_t rowLimit = 10;

    int m_zone = 0;
    std::int64_t m_inside = 0;
    std::int64_t m_passages = 0;
};

} // namespace trackside
