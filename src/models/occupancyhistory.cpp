// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/occupancyhistory.h"

#include <algorithm>

namespace trackside {

namespace {

constexpr int momentsAtOnce = 12; ///< that come between two looks of whoever draws them

} // namespace

OccupancyHistory::OccupancyHistory(RaceStore &store, RaceFeed &feed, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_feed(feed)
{
    connect(&feed, &RaceFeed::runChanged, this, &OccupancyHistory::forget);
    connect(&feed, &RaceFeed::snapshotReady, this, &OccupancyHistory::takeSnapshot);
}

void OccupancyHistory::setOn(bool on)
{
    m_isOn = on;
    if (on)
        takeSnapshot();
}

void OccupancyHistory::takeSnapshot()
{
    const SnapshotPtr &snapshot = m_feed.snapshot();
    const CoursePtr &course = m_feed.course();
    if (!m_isOn || !snapshot || !course || snapshot->counts.competitors > wholeFieldLimit)
        return;
    if (m_occupancy.courseMetres() != course->line.lengthMetres())
        m_occupancy = Occupancy(course->line.lengthMetres());
    m_newest = std::max(m_newest, snapshot->second);
    m_occupancy.growTo(m_newest);
    if (m_occupancy.isWanted(snapshot->second)) {
        m_occupancy.take(snapshot->second, snapshot->standing);
        ++m_untold;
    }
    if (!m_question.isUnderWay())
        askNext();
}

void OccupancyHistory::askNext()
{
    const auto moment = m_occupancy.firstWanted(m_newest);
    if (m_untold > 0 && (!moment || m_untold >= momentsAtOnce)) {
        m_untold = 0;
        Q_EMIT changed();
    }
    if (!m_isOn || !moment)
        return;
    m_question.ask(m_store.standingFrom(m_feed.run(), *moment, 0, wholeFieldLimit),
                   [this, moment = *moment](const Result<RowsAnswer> &answer) { take(moment, answer); });
}

void OccupancyHistory::take(std::int32_t moment, const Result<RowsAnswer> &answer)
{
    if (!answer || answer->second != moment)
        return; // asked again after the next refresh
    if (m_occupancy.isWanted(moment)) { // unless the steps have become longer meanwhile
        m_occupancy.take(moment, answer->rows);
        ++m_untold;
    }
    askNext();
}

void OccupancyHistory::forget()
{
    m_question.drop();
    m_untold = 0;
    m_newest = -1;
    m_occupancy = {};
    Q_EMIT changed();
}

} // namespace trackside
