// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/faultystore.h"

#include "store/racestore_contract.h"
#include "store/scriptedrace.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <numeric>
#include <ranges>

namespace trackside {

namespace {

/// A future that has its answer.
template <typename T> Answer<T> ready(Result<T> answer)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}

/// \p answer when it has come, changed by \p change.
template <typename T, typename Change> Answer<T> changed(Answer<T> answer, Change change)
{
    auto result = answerOf(answer);
    if (result) {
        change(*result);
    }
    return ready(std::move(result));
}

class FaultyStore final : public RaceStore {
public:
    FaultyStore(std::unique_ptr<RaceStore> store, Fault fault)
        : m_store(std::move(store))
        , m_fault(fault)
    {
    }

    Answer<RaceList> races() override
    {
        if (!is(Fault::OldestRaceFirst)) {
            return m_store->races();
        }
        return changed(m_store->races(), [](RaceList &list) { std::ranges::reverse(list.races); });
    }

    Answer<CoursePtr> courseOf(const QString &runId) override { return m_store->courseOf(runId); }

    Answer<SnapshotPtr> snapshot(const QString &runId, std::optional<std::int32_t> at, bool whole) override
    {
        auto answer = m_store->snapshot(runId, meant(at), whole);
        if (is(Fault::None)) {
            return answer;
        }
        auto result = answerOf(answer);
        if (!result && is(Fault::UnknownRunAccepted)) {
            return ready<SnapshotPtr>(std::make_shared<const Snapshot>());
        }
        if (!result) {
            return ready(std::move(result));
        }
        Snapshot wrong = **result;
        spoil(wrong);
        return ready<SnapshotPtr>(std::make_shared<const Snapshot>(std::move(wrong)));
    }

    Answer<std::int32_t> newestSecond(const QString &runId) override
    {
        auto answer = m_store->newestSecond(runId);
        if (!is(Fault::ProbeLags)) {
            return answer;
        }
        return changed(std::move(answer), [](std::int32_t &second) { --second; });
    }

    Answer<RowsAnswer> standingFrom(const QString &runId, std::optional<std::int32_t> at, std::int64_t first,
                                    std::int64_t count) override
    {
        const bool more = is(Fault::OneRowTooMany) && count < std::numeric_limits<std::int64_t>::max();
        return m_store->standingFrom(runId, meant(at), first, more ? count + 1 : count);
    }

    Answer<RowsAnswer> rowsOf(const QString &runId, std::optional<std::int32_t> at,
                              std::vector<std::uint32_t> competitorIds) override
    {
        auto answer = m_store->rowsOf(runId, meant(at), std::move(competitorIds));
        if (is(Fault::DecisionNotInRows)) {
            return changed(std::move(answer), [](RowsAnswer &rows) {
                std::ranges::for_each(rows.rows, [](StandingRow &row) { row.event.status = RunnerStatus::Running; });
            });
        }
        if (!is(Fault::RankAmongTheChosen)) {
            return answer;
        }
        return changed(std::move(answer), [](RowsAnswer &rows) { rank(rows.rows); });
    }

    Answer<RowsAnswer> search(const QString &runId, std::optional<std::int32_t> at, const QString &text,
                              std::int64_t limit) override
    {
        constexpr std::int64_t most = 1'000'000;
        const QString sought = is(Fault::SearchKnowsWildcards) ? QString(text).remove(u'%') : text;
        auto answer = m_store->search(runId, meant(at), sought, is(Fault::SearchIgnoresLimit) ? most : limit);
        if (!is(Fault::SearchByBibAlone) && !is(Fault::SearchTellsCase)) {
            return answer;
        }
        return changed(std::move(answer), [&](RowsAnswer &rows) {
            std::erase_if(rows.rows, [&](const StandingRow &row) {
                const auto found = answerOf(m_store->entrants(runId, { row.event.competitorId }));
                if (!found || found->entrants.empty()) {
                    return false;
                }
                const Entrant &entrant = found->entrants.front();
                return is(Fault::SearchTellsCase) ? !entrant.name.contains(text) && !entrant.bib.startsWith(text)
                                                  : !entrant.bib.startsWith(text, Qt::CaseInsensitive);
            });
        });
    }

    Answer<RowsAnswer> near(const QString &runId, std::optional<std::int32_t> at, double distanceMetres,
                            double withinMetres, std::int64_t limit) override
    {
        auto answer = m_store->near(runId, meant(at), distanceMetres, withinMetres, limit);
        if (!is(Fault::NearestLast)) {
            return answer;
        }
        return changed(std::move(answer), [](RowsAnswer &rows) { std::ranges::reverse(rows.rows); });
    }

    Answer<HistoryAnswer> history(const QString &runId, std::vector<std::uint32_t> competitorIds,
                                  std::int32_t fromSecond, std::int32_t toSecond) override
    {
        auto answer = m_store->history(runId, std::move(competitorIds), fromSecond,
                                       is(Fault::HistoryWithoutEnd) ? toSecond - 1 : toSecond);
        if (!is(Fault::HistoryRepeats)) {
            return answer;
        }
        return changed(std::move(answer), [](HistoryAnswer &history) {
            if (!history.events.empty()) {
                history.events.push_back(PositionEvent(history.events.back()));
            }
        });
    }

    Answer<SplitTimesAnswer> splitTimesOf(const QString &runId, std::optional<std::int32_t> at,
                                          std::vector<std::uint32_t> competitorIds) override
    {
        auto answer = m_store->splitTimesOf(runId, meant(at), std::move(competitorIds));
        if (!is(Fault::UnknownRunnersLeftOut)) {
            return answer;
        }
        return changed(std::move(answer), [](SplitTimesAnswer &times) {
            std::erase_if(times.runners, [](const SplitTimesAnswer::Runner &runner) { return runner.times.empty(); });
        });
    }

    Answer<EntrantsAnswer> entrants(const QString &runId, std::vector<std::uint32_t> competitorIds) override
    {
        auto answer = m_store->entrants(
            runId, is(Fault::AllEntrantsForSome) ? std::vector<std::uint32_t>() : std::move(competitorIds));
        if (!is(Fault::EntrantsWithoutTheLast) && !is(Fault::NamesCut)) {
            return answer;
        }
        return changed(std::move(answer), [this](EntrantsAnswer &found) {
            for (Entrant &entrant : found.entrants) {
                entrant.name.truncate(is(Fault::NamesCut) ? 255 : entrant.name.size());
            }
            if (is(Fault::EntrantsWithoutTheLast) && found.entrants.size() > 1) {
                found.entrants.pop_back();
            }
        });
    }

    Answer<Decision> decide(const QString &runId, const Decision &decision) override
    {
        if (is(Fault::DecisionNotKept) || (is(Fault::TakenBackStays) && !decision.status)
            || (is(Fault::AnythingIsDecided) && decision.status && !isOut(*decision.status))) {
            Decision made = decision;
            made.atMs = 1;
            made.revision = 1;
            return ready<Decision>(std::move(made));
        }
        Decision changed = decision;
        changed.fromSecond = is(Fault::DecisionSinceTheGun) ? 0 : decision.fromSecond;
        changed.reason = is(Fault::DecisionWithoutReason) ? QString() : decision.reason;
        return m_store->decide(runId, changed);
    }

    Answer<TableAnswer> query(const QString &runId, const QString &sql, std::int64_t limit) override
    {
        return m_store->query(runId, sql, limit);
    }

    Answer<bool> remove(const QString &runId) override { return m_store->remove(runId); }

    Answer<bool> restore(const QString &runId) override
    {
        return is(Fault::RestoreForgets) ? ready<bool>(true) : m_store->restore(runId);
    }

private:
    [[nodiscard]] bool is(Fault fault) const { return m_fault == fault; }

    [[nodiscard]] std::optional<std::int32_t> meant(std::optional<std::int32_t> at) const
    {
        return at && is(Fault::AtSecondOffByOne) ? std::optional(*at - 1) : at;
    }

    void spoil(Snapshot &snapshot) const;

    std::unique_ptr<RaceStore> m_store;
    Fault m_fault;
};

void FaultyStore::spoil(Snapshot &snapshot) const
{
    std::vector<StandingRow> &rows = snapshot.standing;
    switch (m_fault) {
    case Fault::StaleRow:
        if (snapshot.second > 0 && !rows.empty()) {
            const auto before = answerOf(
                m_store->rowsOf(snapshot.runId, snapshot.second - 1, { rows[rows.size() / 2].event.competitorId }));
            rows[rows.size() / 2].event = before->rows.at(0).event;
        }
        break;
    case Fault::WrongTie:
        for (std::size_t place = 0; place < rows.size(); ++place) {
            rows[place].rank = static_cast<std::int32_t>(place + 1);
        }
        break;
    case Fault::OutsideTimeCounted:
        for (ZoneAnswer &zone : snapshot.zones) {
            for (ZoneStay &stay : zone.longest) {
                stay.insideMs += stay.passages > 1 ? 20'000 : 0;
            }
        }
        break;
    case Fault::FinisherUnlocked:
        for (StandingRow &row : rows) {
            if (row.event.status == RunnerStatus::Finished) {
                row.event.status = RunnerStatus::Running;
            }
        }
        rank(rows);
        break;
    case Fault::NearIsFinished:
        for (StandingRow &row : rows) {
            if (row.event.distanceMetres >= scriptedCourse()->line.lengthMetres() - finishToleranceMetres) {
                row.event.status = RunnerStatus::Finished;
            }
        }
        rank(rows);
        snapshot.counts = countsOf(rows, snapshot.counts.competitors);
        break;
    case Fault::WrongCount:
        ++snapshot.counts.running;
        break;
    case Fault::MissingRetired:
        std::erase_if(rows, [](const StandingRow &row) { return row.event.status == RunnerStatus::Retired; });
        break;
    case Fault::WrongSecond:
        ++snapshot.second;
        break;
    case Fault::WrongOrderLater:
        if (snapshot.second > 150 && rows.size() > 20) {
            std::swap(rows[19], rows[20]);
        }
        break;
    case Fault::WrongAge:
        for (StandingRow &row : rows) {
            row.ageSeconds = 0;
        }
        break;
    case Fault::SampleNotEven:
        std::ranges::sort(rows, {}, [](const StandingRow &row) { return row.event.competitorId; });
        for (std::size_t i = 0; i < snapshot.sample.size(); ++i) {
            snapshot.sample[i] = rows[i].event;
        }
        break;
    case Fault::PassagesOfThoseInside:
        for (ZoneAnswer &zone : snapshot.zones) {
            zone.passagesSoFar = 0;
            for (const ZoneStay &stay : zone.longest) {
                zone.passagesSoFar += stay.passages;
            }
        }
        break;
    case Fault::SplitInWholeSeconds:
        for (SplitAnswer &split : snapshot.splits) {
            for (SplitPlace &place : split.first) {
                place.time.elapsedMs = (place.time.elapsedMs + 999) / 1'000 * 1'000;
            }
        }
        break;
    case Fault::SplitOfThoseRunning:
        for (SplitAnswer &split : snapshot.splits) {
            split.passed -= std::erase_if(split.first, [&rows](const SplitPlace &place) {
                return std::ranges::any_of(rows, [&place](const StandingRow &row) {
                    return row.event.competitorId == place.time.competitorId && isOut(row.event.status);
                });
            });
        }
        break;
    case Fault::SpreadAtHalfTime:
        for (SplitAnswer &split : snapshot.splits) {
            split.spread[2] = std::midpoint(split.spread.front(), split.spread.back());
        }
        break;
    case Fault::DecisionKeepsSplits:
        for (SplitAnswer &split : snapshot.splits) {
            split.passed += std::ranges::ssize(snapshot.decisions);
        }
        break;
    case Fault::LastMinuteMissing:
        if (!snapshot.finishes.empty()) {
            snapshot.finishes.pop_back();
        }
        break;
    case Fault::CrowdNeverLeaves:
        for (ZoneAnswer &zone : snapshot.zones) {
            for (std::size_t i = 1; i < zone.crowd.size(); ++i) {
                zone.crowd[i] = std::max(zone.crowd[i], zone.crowd[i - 1]);
            }
        }
        break;
    case Fault::FirstInZoneForgotten:
        for (ZoneAnswer &zone : snapshot.zones) {
            zone.firstEntries.clear();
        }
        break;
    case Fault::ZoneEdgeAtTheRow:
        for (RaceEvent &event : snapshot.log) {
            if (event.kind == RaceEvent::Kind::ZoneEntered) {
                event.elapsedMs = (event.elapsedMs + 999) / 1'000 * 1'000;
            }
        }
        break;
    case Fault::LeadAtEachSplit:
        for (std::size_t i = 0; i < snapshot.log.size(); ++i) {
            RaceEvent event = snapshot.log[i];
            if (event.kind == RaceEvent::Kind::SplitPassed && event.rank == 1) {
                event.kind = RaceEvent::Kind::TookLead;
                snapshot.log.insert(snapshot.log.begin() + static_cast<std::ptrdiff_t>(i) + 1, event);
            }
        }
        break;
    case Fault::ProgressByBib: {
        std::map<std::uint32_t, RunnerProgress> byBib;
        for (std::size_t row = 0; row < rows.size() && row < snapshot.progress.size(); ++row) {
            byBib[rows[row].event.competitorId] = snapshot.progress[row];
        }
        snapshot.progress.clear();
        std::ranges::copy(byBib | std::views::values, std::back_inserter(snapshot.progress));
        break;
    }
    case Fault::SplitPlacesUntied:
        for (std::size_t row = 1; row < snapshot.progress.size(); ++row) {
            const RunnerProgress &before = snapshot.progress[row - 1];
            RunnerProgress &now = snapshot.progress[row];
            now.splitRank += now.split >= 0 && now.split == before.split && now.splitMs == before.splitMs ? 1 : 0;
        }
        break;
    case Fault::RecentSinceTheGun:
        for (std::size_t row = 0; row < rows.size() && row < snapshot.progress.size(); ++row) {
            snapshot.progress[row].recentMs = rows[row].event.elapsedMs;
            snapshot.progress[row].recentMetres = rows[row].event.distanceMetres;
        }
        break;
    case Fault::RetiredInZone:
        for (const StandingRow &row : rows) {
            if (row.event.status == RunnerStatus::Retired && !snapshot.zones.empty()) {
                snapshot.zones[0].longest.push_back({ .event = row.event, .insideMs = 7000, .passages = 1 });
            }
        }
        break;
    default:
        break; // a fault of another question
    }
}

} // namespace

std::unique_ptr<RaceStore> makeFaulty(std::unique_ptr<RaceStore> store, Fault fault)
{
    return std::make_unique<FaultyStore>(std::move(store), fault);
}

} // namespace trackside
