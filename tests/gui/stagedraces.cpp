// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stagedraces.h"

#include <QPromise>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trackside::test {

namespace {

// Not makeReadyValueFuture: with -O3, GCC 14 warns of an uninitialised value in its std::expected<bool, …>.
template <typename T> Answer<T> ready(const Result<T> &result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(result);
    promise.finish();
    return promise.future();
}

template <typename T> Answer<T> answer(T value)
{
    return ready<T>(std::move(value));
}

template <typename T> Answer<T> noAnswer(const Error &error)
{
    return ready<T>(std::unexpected(error));
}

const Error unknownRun { .message = u"There is no such race."_s, .detail = {}, .remedy = {} };

} // namespace

StagedRace &StagedRaces::add(const RaceOrder &order)
{
    StagedRace &race = m_races[order.record.runId];
    race.order = order;
    race.simulator = std::make_shared<const RaceSimulator>(*RaceSimulator::create(order.course, order.config));
    race.report.runId = order.record.runId;
    race.report.speed = order.speed;
    race.report.lastSecond = race.simulator->lastSecond();
    race.ours = true;
    return race;
}

void StagedRaces::start(const RaceOrder &order)
{
    m_calls << u"start"_s;
    add(order);
    if (m_holdsGun)
        setState(order.record.runId, SessionState::Starting);
    else
        advanceTo(order.record.runId, 0);
}

void StagedRaces::addCutOff(const RaceOrder &order, std::int32_t second)
{
    StagedRace &race = add(order);
    race.second = second;
    race.ours = false;
}

void StagedRaces::advanceTo(const QString &runId, std::int32_t second, SessionState state)
{
    StagedRace &race = m_races.at(runId);
    race.second = std::min(second, race.simulator->lastSecond());
    race.report.second = race.second;
    m_onTime = QDateTime::fromMSecsSinceEpoch(race.order.record.startTimeMs + std::int64_t { 1000 } * race.second);
    race.report.state = race.isOver() ? SessionState::Over : state;
    Q_EMIT reported(race.report);
}

void StagedRaces::keepFromWriting(const QString &runId, const Error &error)
{
    StagedRace &race = m_races.at(runId);
    race.report.error = error;
    Q_EMIT reported(race.report);
}

void StagedRaces::applyFaults(const QString &runId, const FaultCounts &faults)
{
    StagedRace &race = m_races.at(runId);
    race.report.faults = faults;
    Q_EMIT reported(race.report);
}

void StagedRaces::setState(const QString &runId, SessionState state)
{
    StagedRace &race = m_races.at(runId);
    race.report.state = state;
    Q_EMIT reported(race.report);
}

QStringList StagedRaces::runs() const
{
    QStringList runs;
    for (const auto &[runId, race] : m_races)
        runs << runId;
    return runs;
}

void StagedRaces::pause(const QString &runId)
{
    m_calls << u"pause"_s;
    setState(runId, SessionState::Paused);
}

void StagedRaces::resume(const QString &runId)
{
    m_calls << u"resume"_s;
    setState(runId, SessionState::Running);
}

void StagedRaces::step(const QString &runId)
{
    m_calls << u"step"_s;
    advanceTo(runId, m_races.at(runId).second + 1, SessionState::Paused);
}

void StagedRaces::setSpeed(const QString &runId, double speed)
{
    m_calls << u"speed"_s;
    StagedRace &race = m_races.at(runId);
    race.report.speed = speed;
    Q_EMIT reported(race.report);
}

void StagedRaces::stop(const QString &runId)
{
    m_calls << u"stop"_s;
    m_races.at(runId).ours = false;
    setState(runId, SessionState::Stopped);
}

void StagedRaces::catchUp(const QString &runId)
{
    m_calls << u"catchUp"_s;
    setState(runId, SessionState::CatchingUp);
}

void StagedRaces::goOnFromHere(const QString &runId)
{
    m_calls << u"goOnFromHere"_s;
    setState(runId, SessionState::Running);
}

bool StagedRaces::isOurs(const QString &runId) const
{
    const auto found = m_races.find(runId);
    return found != m_races.end() && found->second.ours;
}

SessionReport StagedRaces::lastReport(const QString &runId) const
{
    const auto found = m_races.find(runId);
    return found == m_races.end() ? SessionReport() : found->second.report;
}

QStringList StagedRaces::activeRuns() const
{
    QStringList runs;
    for (const auto &[runId, race] : m_races) {
        if (race.ours && race.report.state != SessionState::Over)
            runs << runId;
    }
    return runs;
}

Answer<RaceList> StagedRaces::races()
{
    if (m_error)
        return noAnswer<RaceList>(*m_error);
    RaceList list;
    for (const auto &[runId, race] : m_races) {
        if (race.removed)
            continue;
        list.races.push_back(race.listing());
    }
    std::ranges::sort(list.races, [](const RaceListing &a, const RaceListing &b) {
        return a.record.startTimeMs != b.record.startTimeMs ? a.record.startTimeMs > b.record.startTimeMs
                                                            : a.record.runId < b.record.runId;
    });
    return answer(std::move(list));
}

Answer<CoursePtr> StagedRaces::courseOf(const QString &runId)
{
    if (m_error)
        return noAnswer<CoursePtr>(*m_error);
    const auto found = m_races.find(runId);
    return found == m_races.end() ? noAnswer<CoursePtr>(unknownRun) : answer(found->second.order.course);
}

Answer<SnapshotPtr> StagedRaces::snapshot(const QString &runId, std::optional<std::int32_t> at, bool)
{
    if (m_error)
        return noAnswer<SnapshotPtr>(*m_error);
    const auto found = m_races.find(runId);
    if (found == m_races.end())
        return noAnswer<SnapshotPtr>(unknownRun);
    const StagedRace &race = found->second;
    auto snapshot = std::make_shared<Snapshot>(race.snapshotAt(at.value_or(race.second)));
    snapshot->trouble = m_doubt;
    return answer<SnapshotPtr>(snapshot);
}

Answer<std::int32_t> StagedRaces::newestSecond(const QString &runId)
{
    if (m_error)
        return noAnswer<std::int32_t>(*m_error);
    return answer(m_races.at(runId).second);
}

Answer<SplitTimesAnswer> StagedRaces::splitTimesOf(const QString &runId, std::optional<std::int32_t> at,
                                                   std::vector<std::uint32_t> competitorIds)
{
    if (m_error)
        return noAnswer<SplitTimesAnswer>(*m_error);
    const StagedRace &race = m_races.at(runId);
    SplitTimesAnswer times;
    times.second = at.value_or(race.second);
    const std::vector<std::vector<SplitTime>> told = race.splitsAt(times.second).timesOf(competitorIds);
    for (std::size_t i = 0; i < competitorIds.size(); ++i)
        times.runners.push_back({ competitorIds[i], told[i] });
    return answer(std::move(times));
}

Answer<HistoryAnswer> StagedRaces::history(const QString &runId, std::vector<std::uint32_t> competitorIds,
                                           std::int32_t fromSecond, std::int32_t toSecond)
{
    if (m_holdsHistories) {
        const std::scoped_lock lock(m_heldMutex);
        m_held = std::make_shared<QPromise<Result<HistoryAnswer>>>();
        m_held->start();
        return m_held->future();
    }
    HistoryAnswer history;
    history.events = m_races.at(runId).history(competitorIds, fromSecond, toSecond);
    return answer(std::move(history));
}

StagedRaces::HistoryPromise StagedRaces::heldHistory()
{
    const std::scoped_lock lock(m_heldMutex);
    return m_held;
}

Answer<RowsAnswer> StagedRaces::standingFrom(const QString &runId, std::optional<std::int32_t> at, std::int64_t,
                                             std::int64_t)
{
    if (m_error)
        return noAnswer<RowsAnswer>(*m_error);
    const StagedRace &race = m_races.at(runId);
    const std::int32_t second = std::min(at.value_or(race.second), race.second);
    return answer(RowsAnswer { .second = second, .rows = race.standingAt(second), .facts = {} });
}

// What the window does not ask.

Answer<RowsAnswer> StagedRaces::rowsOf(const QString &, std::optional<std::int32_t>, std::vector<std::uint32_t>)
{
    return answer(RowsAnswer {});
}

Answer<RowsAnswer> StagedRaces::search(const QString &, std::optional<std::int32_t>, const QString &, std::int64_t)
{
    return answer(RowsAnswer {});
}

Answer<RowsAnswer> StagedRaces::near(const QString &, std::optional<std::int32_t>, double, double, std::int64_t)
{
    return answer(RowsAnswer {});
}

Answer<EntrantsAnswer> StagedRaces::entrants(const QString &runId, std::vector<std::uint32_t> competitorIds)
{
    EntrantsAnswer found;
    if (const EntrantsPtr &entered = m_races.at(runId).order.entrants) {
        std::ranges::copy_if(*entered, std::back_inserter(found.entrants), [&](const Entrant &entrant) {
            return competitorIds.empty() || std::ranges::contains(competitorIds, entrant.competitorId);
        });
    }
    return answer(std::move(found));
}

Answer<Decision> StagedRaces::decide(const QString &runId, const Decision &decision)
{
    if (m_holdsDecisions) {
        m_heldDecision = std::make_shared<QPromise<Result<Decision>>>();
        m_heldDecision->start();
        return m_heldDecision->future();
    }
    std::vector<Decision> &decisions = m_races.at(runId).decisions;
    decisions.push_back(decision);
    decisions.back().revision = std::ssize(decisions);
    m_calls << u"decide"_s;
    return answer(Decision(decisions.back()));
}

Answer<TableAnswer> StagedRaces::query(const QString &, const QString &, std::int64_t)
{
    return answer(TableAnswer {});
}

Answer<bool> StagedRaces::remove(const QString &runId)
{
    m_calls << u"remove"_s;
    m_races.at(runId).removed = true;
    return answer(true);
}

Answer<bool> StagedRaces::restore(const QString &runId)
{
    m_calls << u"restore"_s;
    m_races.at(runId).removed = false;
    return answer(true);
}

} // namespace trackside::test
