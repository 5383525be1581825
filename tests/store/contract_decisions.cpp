// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contractfinder.h"

#include <ranges>

namespace trackside::contract {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::int32_t last = 260; ///< some are in by then

/// What was decided in these checks, and what it means by looking at each runner.
class Decided {
public:
    Decided(Finder &finder, RaceStore &store, const ScriptedRace &race)
        : m_finder(finder)
        , m_store(store)
        , m_race(race)
    {
    }

    Decision make(std::uint32_t bib, std::optional<RunnerStatus> status, std::int32_t fromSecond, const QString &reason)
    {
        const Decision wanted { .competitorId = bib, .status = status, .reason = reason, .fromSecond = fromSecond };
        Decision made = m_finder.value("decide", answerOf(m_store.decide(m_race.record().runId, wanted)));
        const std::string what = "decision " + std::to_string(m_all.size() + 1) + ": ";
        m_finder.equal(what + "revision", made.revision, std::ssize(m_all) + 1);
        m_finder.equal(what + "runner", made.competitorId, bib);
        m_finder.equal(what + "reason", made.reason, reason);
        m_finder.equal(what + "second", made.fromSecond, fromSecond);
        m_finder.holds(what + "has its status and moment", made.status == status && made.atMs > 0);
        m_all.push_back(made);
        return made;
    }

    [[nodiscard]] std::vector<Decision> at(std::int32_t second) const
    {
        std::map<std::uint32_t, Decision> counting;
        for (const Decision &decision : m_all) {
            if (decision.fromSecond <= second) {
                counting[decision.competitorId] = decision; // later ones are newer
            }
        }
        const auto decisions = counting | std::views::values;
        return { decisions.begin(), decisions.end() };
    }

    [[nodiscard]] std::vector<StandingRow> standing(std::int32_t second) const
    {
        std::vector<StandingRow> rows = m_race.standing(second);
        for (StandingRow &row : rows) {
            if (const auto decision = of(row.event.competitorId, second); decision && decision->status) {
                row.event.status = *decision->status;
                row.ageSeconds = 0;
            }
        }
        rank(rows);
        return rows;
    }

    [[nodiscard]] std::vector<SplitPlace> atSplit(std::size_t split, std::int32_t second) const
    {
        std::vector<SplitPlace> places;
        for (const SplitPlace &place : m_race.atSplit(split, second)) {
            const auto decision = of(place.time.competitorId, second);
            const bool isIn = !decision || !decision->status
                || (decision->status == RunnerStatus::Retired
                    && place.time.elapsedMs <= decision->fromSecond * 1'000LL);
            if (isIn) {
                const bool isTie = !places.empty() && places.back().time.elapsedMs == place.time.elapsedMs;
                places.push_back(
                    { place.time, isTie ? places.back().rank : static_cast<std::int32_t>(places.size() + 1) });
            }
        }
        return places;
    }

    void compare(const Snapshot &snapshot, std::int32_t second) const;
    void compareRows(RaceStore &store, std::int32_t second) const;

private:
    [[nodiscard]] std::optional<Decision> of(std::uint32_t bib, std::int32_t second) const
    {
        const std::vector<Decision> counting = at(second);
        const auto found = std::ranges::find(counting, bib, &Decision::competitorId);
        return found == counting.end() ? std::nullopt : std::optional(*found);
    }

    Finder &m_finder;
    RaceStore &m_store;
    const ScriptedRace &m_race;
    std::vector<Decision> m_all; ///< in order of the revision
};

void Decided::compare(const Snapshot &snapshot, std::int32_t second) const
{
    const std::string when = atSecond(second);
    const std::vector<StandingRow> rows = standing(second);
    m_finder.equal("T" + when, snapshot.second, second);
    m_finder.holds("the decisions that count" + when, snapshot.decisions == at(second));
    m_finder.equal("standing" + when, snapshot.standing, rows);
    m_finder.equal("counts" + when, snapshot.counts, countsOf(rows, m_race.record().competitors));
    const auto finished =
        std::ranges::count(rows, RunnerStatus::Finished, [](const StandingRow &row) { return row.event.status; });
    m_finder.equal("finishes" + when, std::ranges::fold_left(snapshot.finishes, 0, std::plus()),
                   static_cast<int>(finished));
    for (std::size_t zone = 0; zone < std::min(snapshot.zones.size(), m_race.course().zones.size()); ++zone) {
        m_finder.equal("inside zone " + std::to_string(zone) + when, snapshot.zones[zone].inside,
                       std::ssize(m_race.inside(zone, second)));
    }
    for (std::size_t split = 0; split < std::min(snapshot.splits.size(), m_race.course().splits.size()); ++split) {
        const auto places = atSplit(split, second);
        const std::string where = " at split " + std::to_string(split) + when;
        m_finder.equal("passed" + where, snapshot.splits[split].passed, std::ssize(places));
        m_finder.equal("times" + where, snapshot.splits[split].first, places);
    }
    for (const Decision &decision : at(second)) {
        const auto isTold = [&decision](const RaceEvent &event) {
            return event.competitorId == decision.competitorId && event.elapsedMs == decision.fromSecond * 1'000LL
                && (event.kind == RaceEvent::Kind::Disqualified || event.kind == RaceEvent::Kind::Retired);
        };
        const bool ends = decision.status && decision.status != RunnerStatus::NotStarted;
        m_finder.holds("the log tells of it" + when, !ends || std::ranges::any_of(snapshot.log, isTold));
    }
    for (std::size_t row = 0; row < std::min(rows.size(), snapshot.progress.size()); ++row) {
        const auto decision = of(rows[row].event.competitorId, second);
        const bool hasNone = decision && decision->status && decision->status != RunnerStatus::Retired;
        m_finder.holds("whoever has no place at a split has none" + when, !hasNone || snapshot.progress[row].split < 0);
    }
}

void Decided::compareRows(RaceStore &store, std::int32_t second) const
{
    const QString &run = m_race.record().runId;
    const std::string when = atSecond(second);
    const std::vector<StandingRow> rows = standing(second);
    m_finder.equal("standing asked for" + when,
                   m_finder.value("standingFrom", answerOf(store.standingFrom(run, second, 0, 1'000))).rows, rows);
    const auto bibOf = [](const StandingRow &row) { return row.event.competitorId; };
    for (const Decision &decision : at(second)) {
        const auto row = std::ranges::find(rows, decision.competitorId, bibOf);
        if (row == rows.end()) {
            continue;
        }
        const std::string who = " of " + std::to_string(decision.competitorId) + when;
        const auto given = answerOf(store.rowsOf(run, second, { decision.competitorId }));
        m_finder.equal("row" + who, m_finder.value("rowsOf", given).rows, { *row });
        const auto found =
            m_finder.value("search", answerOf(store.search(run, second, QString::number(decision.competitorId), 1)));
        m_finder.equal("row found" + who, found.rows, { *row });
        const auto near =
            m_finder.value("near", answerOf(store.near(run, second, row->event.distanceMetres, 0.0, 100)));
        m_finder.holds("near" + who, std::ranges::contains(near.rows, *row));
    }
}

Findings appliesWhatIsDecided(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race;
    stage(finder, store, race, last);
    const QString &run = race.record().runId;
    auto reader = store.makeStore();
    (void)snapshotOf(finder, *reader, run);
    store.letTimePass();
    const std::uint32_t winner = race.standing(last).front().event.competitorId;
    Decided decided(finder, *reader, race);
    const auto compareAll = [&] {
        for (const std::int32_t second : { 89, 90, 130, 200 }) {
            decided.compare(*snapshotOf(finder, *reader, run, second), second);
            decided.compareRows(*reader, second);
        }
        decided.compare(*snapshotOf(finder, *reader, run), last);
        decided.compareRows(*reader, last);
    };
    decided.make(winner, RunnerStatus::Disqualified, 90, u"cut the course"_s);
    decided.make(ScriptedRace::pausing, RunnerStatus::Disqualified, 115, u"stands in the first zone"_s);
    decided.make(ScriptedRace::tiedAtFinish[0], RunnerStatus::Retired, 120, u"has been seen at the bus stop"_s);
    decided.make(ScriptedRace::late, RunnerStatus::NotStarted, 0, {});
    compareAll();
    // One may be decided on anew, and who is out by the rows as well.
    decided.make(winner, RunnerStatus::Retired, 130, u"withdrew before that"_s);
    decided.make(ScriptedRace::retiring, RunnerStatus::Disqualified, 0, u"no number"_s);
    decided.make(ScriptedRace::absent, RunnerStatus::Retired, 10, {});
    compareAll();
    return finder.take();
}

Findings takesDecisionsBack(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race;
    stage(finder, store, race, last);
    const QString &run = race.record().runId;
    auto reader = store.makeStore();
    (void)snapshotOf(finder, *reader, run);
    store.letTimePass();
    const std::uint32_t winner = race.standing(last).front().event.competitorId;
    Decided decided(finder, *reader, race);
    decided.make(winner, RunnerStatus::Disqualified, 60, u"cut the course"_s);
    decided.make(winner, {}, 150, u"the protest was granted"_s);
    for (const std::int32_t second : { 59, 60, 149, 150 }) {
        decided.compare(*snapshotOf(finder, *reader, run, second), second);
    }
    decided.make(winner, {}, 0, {});
    for (const std::int32_t second : { 60, 150 }) {
        decided.compare(*snapshotOf(finder, *reader, run, second), second);
        finder.equal("standing as the rows have it", snapshotOf(finder, *reader, run, second)->standing,
                     race.standing(second));
    }
    return finder.take();
}

Findings refusesWhatNobodyDecides(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race;
    stage(finder, store, race, 60);
    auto reader = store.makeStore();
    const QString run = race.record().runId;
    const auto refuses = [&](const std::string &what, const Decision &decision) {
        finder.fails(what, answerOf(reader->decide(run, decision)));
    };
    for (const RunnerStatus status :
         { RunnerStatus::Waiting, RunnerStatus::Running, RunnerStatus::Stopped, RunnerStatus::Finished }) {
        refuses("deciding that somebody runs", { .competitorId = 3, .status = status });
    }
    refuses("deciding on nobody", { .competitorId = 4'000'000, .status = RunnerStatus::Retired });
    refuses("deciding before the gun", { .competitorId = 3, .status = RunnerStatus::Retired, .fromSecond = -1 });
    refuses("a book", { .competitorId = 3, .status = RunnerStatus::Retired, .reason = QString(100'000, u'x') });
    finder.fails("deciding in an unknown run",
                 answerOf(reader->decide(u"none"_s, { .competitorId = 3, .status = RunnerStatus::Retired })));
    compare(finder, *snapshotOf(finder, *reader, run), race, 60);
    return finder.take();
}

Findings seesWhatOthersDecide(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race(1);
    const ScriptedRace other(2);
    stage(finder, store, other, 60);
    auto sink = opened(finder, store, race);
    put(store, race, *sink, 0, 60);
    const QString run = race.record().runId;
    auto watching = store.makeStore();
    compare(finder, *snapshotOf(finder, *watching, run), race, 60);
    (void)answerOf(watching->standingFrom(run, {}, 0, 5));
    {
        auto office = store.makeStore();
        Decided decided(finder, *office, race);
        decided.make(5, RunnerStatus::Disqualified, 30, u"„Ränge“ — <b>'; DROP TABLE decisions; --\n\tπ"_s);
        decided.compare(*snapshotOf(finder, *watching, run), 60);
        decided.compareRows(*watching, 60);
        decided.make(5, RunnerStatus::Retired, 40, {});
        decided.make(7, RunnerStatus::NotStarted, 0, u"slept in"_s);
        decided.compareRows(*watching, 60);
        put(store, race, *sink, 61, 70);
        decided.compare(*snapshotOf(finder, *watching, run), 70);
        decided.compare(*snapshotOf(finder, *office, run), 70);
        finder.holds("removed", finder.value("remove", answerOf(office->remove(other.record().runId))));
    }
    finder.value("close", sink->close(5s));
    auto later = store.makeStore();
    finder.equal("decisions later", snapshotOf(finder, *later, run)->decisions.size(), 2U);
    return finder.take();
}

Findings keepsDecisionsOfARestoredRace(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race(1);
    const ScriptedRace other(2);
    stage(finder, store, race, 60);
    stage(finder, store, other, 60);
    const QString run = race.record().runId;
    auto reader = store.makeStore();
    Decided decided(finder, *reader, race);
    decided.make(3, RunnerStatus::Retired, 20, u"cramp"_s);
    compare(finder, *snapshotOf(finder, *reader, other.record().runId), other, 60); // another race's are its own
    finder.holds("removed", finder.value("remove", answerOf(reader->remove(run))));
    finder.fails("deciding in a removed race",
                 answerOf(reader->decide(run, { .competitorId = 3, .status = RunnerStatus::Retired })));
    finder.holds("restored", finder.value("restore", answerOf(reader->restore(run))));
    decided.compare(*snapshotOf(finder, *reader, run), 60);
    decided.make(4, RunnerStatus::Retired, 20, u"cramp, too"_s);
    decided.compare(*snapshotOf(finder, *reader, run), 60);
    return finder.take();
}

} // namespace

std::vector<ContractCheck> checksOfDecisions()
{
    return {
        { "AppliesWhatIsDecided", &appliesWhatIsDecided },
        { "TakesDecisionsBack", &takesDecisionsBack },
        { "RefusesWhatNobodyDecides", &refusesWhatNobodyDecides },
        { "SeesWhatOthersDecide", &seesWhatOthersDecide },
        { "KeepsDecisionsOfARestoredRace", &keepsDecisionsOfARestoredRace },
    };
}

} // namespace trackside::contract
