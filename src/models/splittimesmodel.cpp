// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/splittimesmodel.h"

#include "models/splitname.h"

#include <utility>

namespace trackside {

namespace {

const SplitAnswer *splitOf(const Snapshot &snapshot, int split)
{
    return split >= 0 && std::cmp_less(split, snapshot.splits.size())
        ? &snapshot.splits[static_cast<std::size_t>(split)]
        : nullptr;
}

} // namespace

SplitTimesModel::SplitTimesModel(QObject *parent)
    : RunnerTable({ Rank, Bib, Name, Time, Behind, Leg, LegPace }, parent)
{
}

void SplitTimesModel::apply(const SnapshotPtr &newSnapshot, const CoursePtr &newCourse)
{
    std::vector<PositionEvent> events;
    std::vector<RunnerRow> rows;
    if (const SplitAnswer *split = splitOf(*newSnapshot, m_split)) {
        const double legBegan =
            m_split > 0 ? newSnapshot->splits[static_cast<std::size_t>(m_split - 1)].distanceMetres : 0.0;
        events.reserve(split->first.size());
        for (const SplitPlace &place : split->first) {
            const SplitTime &time = place.time;
            events.push_back({ .competitorId = time.competitorId,
                               .rawTimeSeconds = static_cast<std::int32_t>((time.elapsedMs + 999) / 1000),
                               .elapsedMs = time.elapsedMs,
                               .distanceMetres = split->distanceMetres,
                               .position = {},
                               .status = RunnerStatus::Running });
            rows.push_back({ .event = &events.back(),
                             .gap = { .behindMs = time.elapsedMs - split->first.front().time.elapsedMs },
                             .legMs = time.legMs,
                             .legMetres = split->distanceMetres - legBegan,
                             .rank = place.rank,
                             .isEstimate = time.isEstimate,
                             .isLegEstimate = time.isLegEstimate });
        }
    }
    show(newSnapshot, newCourse, std::move(rows));
    m_events = std::move(events); // only now: until here the old rows were looked at
    Q_EMIT headlineChanged();
}

void SplitTimesModel::clear()
{
    RunnerTable::clear();
    m_events.clear();
    m_split = 0;
    Q_EMIT headlineChanged();
}

void SplitTimesModel::setSplit(int split)
{
    if (split == m_split)
        return;
    m_split = split;
    if (const SnapshotPtr same = snapshot())
        apply(same, course());
}

QString SplitTimesModel::headline() const
{
    const SplitAnswer *split = snapshot() ? splitOf(*snapshot(), m_split) : nullptr;
    if (split == nullptr)
        return {};
    const QString passed =
        tr("At %1, passed by %2").arg(splitName(split->name, format()), format().number(split->passed));
    return split->passed > rowCount() ? tr("%1, the first %2 below").arg(passed, format().number(rowCount())) : passed;
}

QString SplitTimesModel::emptyText() const
{
    if (!snapshot())
        return {};
    return snapshot()->splits.empty() ? tr("This course has no splits") : tr("No competitors have passed it yet");
}

} // namespace trackside
