// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventlistmodel.h"

#include "analysis/decisions.h"
#include "models/columnheading.h"
#include "models/entrantbook.h"

#include <ranges>

namespace trackside {

namespace {

Qt::Alignment alignmentOf(int column)
{
    return Qt::AlignVCenter | (column >= EventListModel::Name ? Qt::AlignLeft : Qt::AlignRight);
}

/// Somebody's end that was decided by hand, in which case it is told why.
QString withReason(const QString &what, const RaceEvent &event, std::span<const Decision> decisions)
{
    const bool isEnd = event.kind == RaceEvent::Kind::Retired || event.kind == RaceEvent::Kind::Disqualified
        || event.kind == RaceEvent::Kind::NotStarted;
    const Decision *decision = isEnd ? decisionOf(decisions, event.competitorId) : nullptr;
    if (decision == nullptr)
        return what;
    const QString reason = decision->reason.simplified();
    return reason.isEmpty() ? EventListModel::tr("%1 by hand").arg(what)
                            : EventListModel::tr("%1 by hand: %2").arg(what, reason);
}

} // namespace

EventListModel::EventListModel(QObject *parent)
    : MergedRows(parent)
{
}

void EventListModel::apply(const SnapshotPtr &snapshot)
{
    const bool otherReasons = m_snapshot && m_snapshot->decisions != snapshot->decisions;
    m_snapshot = snapshot;
    rebuild();
    if (otherReasons)
        announceAll();
}

void EventListModel::clear()
{
    m_snapshot.reset();
    rebuild();
}

void EventListModel::setFormat(const Format &format)
{
    m_format = format;
    announceAll();
}

void EventListModel::setBook(EntrantBook &book)
{
    m_book = &book;
    connect(&book, &EntrantBook::changed, this, [this] { announceAll(); });
}

bool EventListModel::hasNames() const
{
    return m_book && m_book->has(EntrantBook::Field::Name);
}

void EventListModel::setGroups(EventGroups groups)
{
    if (std::exchange(m_groups, groups) != groups)
        rebuild();
}

void EventListModel::setBibs(const QSet<std::uint32_t> &bibs)
{
    if (std::exchange(m_bibs, bibs) != bibs)
        rebuild();
}

void EventListModel::rebuild()
{
    std::vector<EventRow> rows;
    if (m_snapshot) {
        const std::vector<RaceEvent> told = eventsToTell(m_snapshot->log);
        for (const RaceEvent &event : told | std::views::reverse) {
            const bool isWanted = m_groups.test(static_cast<std::size_t>(groupOf(event.kind)));
            if (isWanted && (m_bibs.isEmpty() || m_bibs.contains(event.competitorId)))
                rows.push_back({ event, placeText(event, *m_snapshot) });
        }
    }
    merge(std::move(rows));
}

QString EventListModel::emptyText() const
{
    if (!m_snapshot)
        return {};
    if (m_snapshot->log.empty())
        return tr("Nothing has happened yet");
    return m_bibs.isEmpty() ? tr("Nothing of what is shown has happened yet")
                            : tr("Nothing of what is shown has happened to the selected runners lately");
}

int EventListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(rows()[static_cast<std::size_t>(index.row())], index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(index.column()));
    default:
        return {};
    }
}

QString EventListModel::text(const EventRow &row, int column) const
{
    const std::uint32_t runner = row.event.competitorId; // 0: it happened to several
    switch (column) {
    case Time:
        return Format::estimated(m_format.raceTime(row.event.elapsedMs), row.event.isEstimate);
    case Bib:
        if (runner == 0)
            return Format::none();
        return m_book ? m_book->bibOf(runner) : QString::number(runner);
    case Name:
        return m_book && runner != 0 ? m_book->nameOf(runner) : QString();
    case What:
        return withReason(eventText(row.event, row.place, m_format), row.event,
                          m_snapshot ? std::span(m_snapshot->decisions) : std::span<const Decision>());
    default:
        return {};
    }
}

QVariant EventListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto say = [role, section](const QString &title, const QString &explanation) {
        return headingData(role, title, explanation, alignmentOf(section));
    };
    switch (section) {
    case Time:
        return say(tr("Time"), tr("Race time of the moment, rounded up to the second; ≈ where it is an estimate"));
    case Bib:
        return say(tr("Bib"), tr("Bib number of whom it happened to"));
    case Name:
        return say(tr("Name"), tr("Name of whom it happened to, as entered"));
    case What:
        return say(tr("What happened"), tr("Of each kind the newest %1").arg(m_format.number(mostLoggedOfAKind)));
    default:
        return {};
    }
}

} // namespace trackside
