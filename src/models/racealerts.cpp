// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/racealerts.h"

#include "models/entrantbook.h"

#include <QStringList>

#include <utility>

namespace trackside {

namespace {

constexpr qsizetype mostLines = 4;

/// So long after its moment a stop or the edge of a zone may be found out: what is older has had its time mended.
constexpr std::int64_t latestMs = 15'000;

/// What may happen to a runner at the same place again.
bool recurs(const RaceEvent &event)
{
    const EventGroup group = groupOf(event.kind);
    return group == EventGroup::Zones || group == EventGroup::Stops || event.isAtZone;
}

} // namespace

/// Most things happen to a runner once: they stay the same where a row that came late mends their time.
RaceAlerts::Identity RaceAlerts::identityOf(const EventRow &row)
{
    Identity identity = row.key();
    if (!recurs(row.event))
        identity.second = row.event.kind == RaceEvent::Kind::Started ? row.event.elapsedMs : 0;
    if (row.event.kind == RaceEvent::Kind::Started || row.event.kind == RaceEvent::Kind::NotStarted)
        identity.first &= ~quint64 { 0xffff'ffffU }; // of one wave, whoever is in it so far
    return identity;
}

void RaceAlerts::apply(const SnapshotPtr &snapshot, bool isLive, const QString &courseName)
{
    if (!isLive) {
        clear();
        return;
    }
    const bool isFirst = !std::exchange(m_hasLooked, true);
    std::set<Identity> known;
    QStringList lines;
    qsizetype more = 0;
    for (const RaceEvent &event : eventsToTell(snapshot->log)) {
        const Identity identity = identityOf({ event, {} });
        known.insert(identity);
        const EventGroup group = groupOf(event.kind);
        const bool isNew = !m_known.contains(identity) && (!recurs(event) || event.elapsedMs > m_untilMs - latestMs);
        if (isFirst || !isNew || !m_groups.test(static_cast<std::size_t>(group)))
            continue;
        if (lines.size() == mostLines) {
            ++more;
            continue;
        }
        const QString what = eventText(event, placeText(event, *snapshot), m_format);
        const QString time = m_format.raceTime(event.elapsedMs);
        const QString whom = m_book ? m_book->labelOf(event.competitorId) : QString::number(event.competitorId);
        lines << (event.competitorId == 0 ? tr("%1 · %2").arg(time, what) : tr("%1 · %2: %3").arg(time, whom, what));
    }
    m_known = std::move(known);
    m_untilMs = std::int64_t { 1000 } * snapshot->second;
    if (lines.isEmpty())
        return;
    if (more > 0)
        lines << tr("and %1 more").arg(m_format.number(more));
    const RaceRecord &race = snapshot->race;
    Q_EMIT alerted(!race.eventName.isEmpty()  ? race.eventName
                       : courseName.isEmpty() ? race.courseId
                                              : courseName,
                   lines.join(u'\n'));
}

void RaceAlerts::clear()
{
    m_known.clear();
    m_untilMs = -1;
    m_hasLooked = false;
}

} // namespace trackside
