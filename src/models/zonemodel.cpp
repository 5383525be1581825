// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/zonemodel.h"

#include <ranges>

namespace trackside {

ZoneModel::ZoneModel(QObject *parent)
    : RunnerTable({ Bib, Name, Covered, ToGo, Pace, Time, TimeInZone, Passages }, parent)
{
}

void ZoneModel::apply(const SnapshotPtr &newSnapshot, const CoursePtr &newCourse)
{
    std::vector<RunnerRow> rows;
    const bool known = m_zone >= 0 && static_cast<std::size_t>(m_zone) < newSnapshot->zones.size();
    const QString headlineBefore = headline();
    m_inside = 0;
    m_passages = 0;
    if (known) {
        const ZoneAnswer &zone = newSnapshot->zones[static_cast<std::size_t>(m_zone)];
        m_inside = zone.inside;
        m_passages = zone.passagesSoFar;
        const auto &stays = zone.inside > 0 ? zone.longest : zone.longestSoFar;
        for (const ZoneStay &stay : stays | std::views::take(rowLimit))
            rows.push_back({ .event = &stay.event, .insideMs = stay.insideMs, .passages = stay.passages });
    }
    show(newSnapshot, newCourse, std::move(rows));
    if (headline() != headlineBefore)
        Q_EMIT headlineChanged();
}

void ZoneModel::clear()
{
    RunnerTable::clear();
    m_inside = 0;
    m_passages = 0;
    Q_EMIT headlineChanged();
}

void ZoneModel::setZone(int zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    if (const SnapshotPtr same = snapshot())
        apply(same, course());
}

QStringList ZoneModel::zoneNames() const
{
    QStringList names;
    if (snapshot()) {
        for (const ZoneAnswer &zone : snapshot()->zones)
            names.append(zone.name);
    }
    return names;
}

QString ZoneModel::headline() const
{
    if (m_zone < 0 || m_zone >= zoneNames().size())
        return {};
    if (m_inside == 0 && m_passages == 0)
        return tr("Nobody has been through yet");
    QString inside = tr("%1 inside now").arg(format().number(m_inside));
    if (m_inside == 0 && rowCount() > 0)
        inside = tr("%1 inside now, the longest so far below").arg(format().number(m_inside));
    else if (m_inside > rowCount())
        inside = tr("%1 inside now, the %2 longest below").arg(format().number(m_inside), format().number(rowCount()));
    return tr("%1 · passages so far: %2").arg(inside, format().number(m_passages));
}

QString ZoneModel::emptyText() const
{
    return snapshot() && snapshot()->zones.empty() ? tr("This course has no geofence")
                                                   : tr("No competitors in the geofence");
}

} // namespace trackside
