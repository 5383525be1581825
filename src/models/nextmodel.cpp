// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nextmodel.h"

#include "analysis/projection.h"
#include "course/metres.h"
#include "models/columnheading.h"
#include "models/entrantbook.h"
#include "models/runnerrow.h"

#include <algorithm>
#include <tuple>

namespace trackside {

namespace {

Qt::Alignment alignmentOf(int column)
{
    return Qt::AlignVCenter | (column == NextModel::Name ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace

NextModel::NextModel(QObject *parent)
    : MergedRows(parent)
{
}

void NextModel::apply(const SnapshotPtr &snapshot, const CoursePtr &course, std::optional<std::int64_t> clockMs)
{
    m_snapshot = snapshot;
    m_course = course;
    m_clockMs = clockMs.value_or(std::int64_t { 1000 } * snapshot->second);
    collect();
}

void NextModel::setClock(std::optional<std::int64_t> clockMs)
{
    if (!clockMs || *clockMs == m_clockMs)
        return;
    m_clockMs = *clockMs;
    count();
}

void NextModel::clear()
{
    m_snapshot.reset();
    m_course.reset();
    collect();
}

void NextModel::setFormat(const Format &format)
{
    m_format = format;
    announceAll();
}

void NextModel::setBook(EntrantBook &book)
{
    m_book = &book;
    connect(&book, &EntrantBook::changed, this, [this] { announceAll(); });
}

bool NextModel::hasNames() const
{
    return m_book && m_book->has(EntrantBook::Field::Name);
}

void NextModel::setPlace(int split)
{
    if (split == m_place)
        return;
    m_place = split;
    collect();
}

double NextModel::placeMetres() const
{
    const auto split = static_cast<std::size_t>(m_place);
    return m_place == finish || split >= m_course->splits.size() ? m_course->line.lengthMetres()
                                                                 : metresOf(m_course->splits[split].micrometres);
}

/// When somebody was there; none: not yet, or it is not known.
std::optional<std::int64_t> NextModel::knownTimeOf(const StandingRow &row, const RunnerProgress &progress) const
{
    const PositionEvent &event = row.event;
    if (m_place == finish)
        return event.status == RunnerStatus::Finished ? std::optional(event.elapsedMs) : std::nullopt;
    if (progress.split == m_place)
        return progress.splitMs;
    if (progress.split < m_place || std::cmp_greater_equal(m_place, m_snapshot->splits.size()))
        return std::nullopt;
    const std::vector<SplitPlace> &first = m_snapshot->splits[static_cast<std::size_t>(m_place)].first;
    const auto found =
        std::ranges::find(first, event.competitorId, [](const SplitPlace &place) { return place.time.competitorId; });
    return found == first.end() ? std::nullopt : std::optional(found->time.elapsedMs);
}

std::optional<NextModel::Arrival> NextModel::arrivalOf(const StandingRow &row, const RunnerProgress &progress) const
{
    const PositionEvent &event = row.event;
    Arrival arrival { .bib = event.competitorId, .rank = row.rank };
    if (const auto known = knownTimeOf(row, progress)) {
        arrival.elapsedMs = *known;
        arrival.msPerMetre = paceSecondsPerKm(event).value_or(0.0); // as milliseconds per metre
        arrival.isKnown = true;
        return arrival;
    }
    const auto expected = projectionTo(event, progress, placeMetres());
    if (!expected)
        return std::nullopt;
    arrival.elapsedMs = expected->elapsedMs;
    arrival.msPerMetre =
        static_cast<double>(expected->elapsedMs - event.elapsedMs) / (placeMetres() - event.distanceMetres);
    return arrival;
}

void NextModel::collect()
{
    const auto order = [](const Arrival &arrival) { return std::tuple(arrival.elapsedMs, arrival.bib); };
    m_arrivals.clear();
    std::vector<Arrival> onTheWay;
    if (m_snapshot && m_course) {
        const bool hasProgress = m_snapshot->progress.size() == m_snapshot->standing.size();
        for (std::size_t i = 0; i < m_snapshot->standing.size(); ++i) {
            const auto arrival =
                arrivalOf(m_snapshot->standing[i], hasProgress ? m_snapshot->progress[i] : RunnerProgress());
            if (arrival && !arrival->isKnown)
                onTheWay.push_back(*arrival);
            else if (arrival && arrival->elapsedMs > m_clockMs)
                m_arrivals.push_back(*arrival);
        }
        const auto end = onTheWay.begin() + static_cast<std::ptrdiff_t>(std::min(rowLimit, onTheWay.size()));
        std::ranges::partial_sort(onTheWay, end, {}, order);
        m_arrivals.insert(m_arrivals.end(), onTheWay.begin(), end);
        std::ranges::sort(m_arrivals, {}, order);
    }
    count();
}

/// Whoever is there in the picture, too, is expected no more.
void NextModel::count()
{
    std::vector<NextRow> rows;
    for (const Arrival &arrival : m_arrivals) {
        const std::int64_t ms = arrival.elapsedMs - m_clockMs;
        if (rows.size() == rowLimit)
            break;
        if (arrival.isKnown && ms <= 0)
            continue;
        const std::int64_t seconds = std::max<std::int64_t>((ms + 999) / 1000, 0);
        const double metres =
            arrival.msPerMetre > 0.0 ? 1000.0 * static_cast<double>(seconds) / arrival.msPerMetre : 0.0;
        rows.push_back({ .bib = arrival.bib, .rank = arrival.rank, .seconds = seconds, .toGoMetres = metres });
    }
    merge(std::move(rows));
}

QString NextModel::emptyText() const
{
    if (!m_snapshot)
        return tr("No race is shown");
    if (!m_course)
        return tr("The course of this race is not known");
    if (!hasWholeField(*m_snapshot))
        return tr("Shown for up to %1 competitors").arg(m_format.number(wholeFieldLimit));
    const bool isAnyComing = std::ranges::any_of(m_snapshot->standing, [this](const StandingRow &row) {
        return !isOut(row.event.status) && row.event.distanceMetres < placeMetres();
    });
    return isAnyComing ? tr("Nobody has run far enough to be expected yet") : tr("Nobody is on the way there any more");
}

int NextModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NextModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(index.column()));
    const NextRow &row = rows()[static_cast<std::size_t>(index.row())];
    if (role == Qt::AccessibleDescriptionRole && m_book)
        return m_book->labelOf(row.bib);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case In:
        return row.seconds > 0 ? m_format.duration(1000 * row.seconds) : tr("now");
    case Bib:
        return m_book ? m_book->bibOf(row.bib) : QString::number(row.bib);
    case Name:
        return m_book ? m_book->nameOf(row.bib) : QString();
    case Place:
        return m_format.number(row.rank);
    case ToGo:
        return m_format.shortDistance(row.toGoMetres);
    default:
        return {};
    }
}

QVariant NextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto say = [role, section](const QString &title, const QString &explanation) {
        return headingData(role, title, explanation, alignmentOf(section));
    };
    switch (section) {
    case In:
        return say(tr("In"), tr("When the runner is expected there, by the pace since the start and the pace now"));
    case Bib:
        return say(tr("Bib"), tr("Bib number"));
    case Name:
        return say(tr("Name"), tr("Name, as entered"));
    case Place:
        return say(tr("Place"), tr("Place in the standing now"));
    case ToGo:
        return say(tr("To go"), tr("Distance to go to the place"));
    default:
        return {};
    }
}

} // namespace trackside
