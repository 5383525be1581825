// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contractfinder.h"

#include "course/metres.h"
#include "store/scriptedlog.h"

namespace trackside::contract {

using namespace std::chrono_literals;

std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << text.toStdString();
}

std::ostream &operator<<(std::ostream &out, const QByteArray &text)
{
    return out << text.toStdString();
}

std::ostream &operator<<(std::ostream &out, const PositionEvent &e)
{
    return out.precision(17),
           out << "bib " << e.competitorId << " second " << e.rawTimeSeconds << " (" << e.elapsedMs << " ms) "
               << statusName(e.status).toByteArray() << ' ' << e.distanceMetres << " m at " << e.position.longitude
               << ' ' << e.position.latitude << " started " << e.startOffsetMs;
}

std::ostream &operator<<(std::ostream &out, const StandingRow &row)
{
    return out << row.rank << ". " << row.event << ", " << row.ageSeconds << " s old";
}

std::ostream &operator<<(std::ostream &out, const ZoneStay &stay)
{
    return out << stay.event << " inside " << stay.insideMs << " ms, " << stay.passages << " passages"
               << (stay.insideAtFirstSight ? ", at first sight" : "");
}

std::ostream &operator<<(std::ostream &out, const SplitTime &time)
{
    return out << time.competitorId << " at " << time.elapsedMs << " ms, leg " << time.legMs << " ms"
               << (time.isEstimate ? ", estimated" : "") << (time.isLegEstimate ? ", leg estimated" : "");
}

std::ostream &operator<<(std::ostream &out, const SplitPlace &place)
{
    return out << place.rank << ". " << place.time;
}

std::ostream &operator<<(std::ostream &out, const RunnerProgress &progress)
{
    return out << progress.splitRank << ". at split " << progress.split << " at " << progress.splitMs << " ms"
               << (progress.isEstimate ? ", estimated" : "");
}

std::ostream &operator<<(std::ostream &out, const RaceEvent &event)
{
    return out << "event of kind " << static_cast<int>(event.kind) << " at place " << event.place << " to "
               << event.competitorId << " (" << event.count << ") in rank " << event.rank << " at " << event.elapsedMs
               << " ms" << (event.isEstimate ? ", estimated" : "") << ", after " << event.stayMs << " ms inside";
}

std::ostream &operator<<(std::ostream &out, const Counts &c)
{
    return out << c.competitors << " competitors: " << c.waiting << " waiting, " << c.running << " running, "
               << c.finished << " finished, " << c.retired << " retired, " << c.notStarted << " not started, "
               << c.disqualified << " disqualified";
}

std::ostream &operator<<(std::ostream &out, const RaceRecord &r)
{
    return out << r.runId << ' ' << r.courseId << ' ' << r.startTimeMs << ' ' << r.competitors << ' ' << r.eventName
               << ' ' << r.config << ' ' << r.seed << " state " << static_cast<int>(r.state);
}

std::string atSecond(std::int32_t second)
{
    return " at second " + std::to_string(second);
}

std::unique_ptr<PositionSink> opened(Finder &finder, const StoreUnderTest &store, const ScriptedRace &race, Shard shard)
{
    auto sink = store.makeSink();
    finder.value("open", sink->open(race.record(), race.course(), shard));
    return sink;
}

void put(const StoreUnderTest &store, const ScriptedRace &race, PositionSink &sink, std::int32_t from, std::int32_t to,
         Shard shard)
{
    race.write(sink, from, to, shard);
    store.settle();
}

void stage(Finder &finder, const StoreUnderTest &store, const ScriptedRace &race, std::int32_t until)
{
    auto sink = opened(finder, store, race);
    race.write(*sink, 0, until);
    finder.value("close", sink->close(5s));
}

SnapshotPtr snapshotOf(Finder &finder, RaceStore &store, const QString &runId, std::optional<std::int32_t> at,
                       bool whole)
{
    auto snapshot = finder.value("snapshot", answerOf(store.snapshot(runId, at, whole)));
    if (!snapshot) {
        return std::make_shared<const Snapshot>();
    }
    // Looking back is what somebody asks for, and may take more.
    const int most = at ? 8 : 3;
    finder.holds("at most " + std::to_string(most) + " statements, not " + std::to_string(snapshot->facts.statements),
                 snapshot->facts.statements >= 1 && snapshot->facts.statements <= most);
    return snapshot;
}

namespace {

/// By counting: the least of the times by which so many percent of them had come.
TimeSpread spreadOf(const std::vector<std::int64_t> &times)
{
    TimeSpread spread {};
    for (std::size_t i = 0; i < spread.size() && !times.empty(); ++i) {
        constexpr std::int64_t percents[] { 5, 25, 50, 75, 95 };
        spread[i] = std::ranges::max(times);
        for (const std::int64_t time : times) {
            const auto come = std::ranges::count_if(times, [time](std::int64_t other) { return other <= time; });
            if (100 * come >= percents[i] * std::ssize(times)) {
                spread[i] = std::min(spread[i], time);
            }
        }
    }
    return spread;
}

void compareSpread(Finder &finder, const std::string &what, const TimeSpread &is,
                   const std::vector<std::int64_t> &times)
{
    const TimeSpread shouldBe = spreadOf(times);
    finder.equal(what, std::vector(is.begin(), is.end()), std::vector(shouldBe.begin(), shouldBe.end()));
}

void compareFinishes(Finder &finder, const Snapshot &snapshot, const std::vector<StandingRow> &standing)
{
    std::vector<std::int64_t> times;
    std::vector<std::int32_t> byMinute;
    for (const StandingRow &row : standing) {
        if (row.event.status == RunnerStatus::Finished) {
            const auto minute = static_cast<std::size_t>(row.event.elapsedMs / 60'000);
            byMinute.resize(std::max(byMinute.size(), minute + 1));
            ++byMinute[minute];
            times.push_back(row.event.elapsedMs);
        }
    }
    finder.equal("finishes" + atSecond(snapshot.second), snapshot.finishes, byMinute);
    compareSpread(finder, "spread of finishes" + atSecond(snapshot.second), snapshot.finishSpread, times);
}

/// Where each of the standing passed a split last, by looking for each at every split.
std::vector<RunnerProgress> lastSplits(const ScriptedRace &race, std::int32_t second)
{
    const std::vector<StandingRow> standing = race.standing(second);
    std::vector<RunnerProgress> progress(standing.size());
    for (std::size_t split = 0; split < race.course().splits.size(); ++split) {
        for (const SplitPlace &place : race.atSplit(split, second)) {
            for (std::size_t row = 0; row < standing.size(); ++row) {
                if (standing[row].event.competitorId == place.time.competitorId) {
                    progress[row] = { .split = static_cast<std::int32_t>(split),
                                      .splitRank = place.rank,
                                      .splitMs = place.time.elapsedMs,
                                      .isEstimate = place.time.isEstimate };
                }
            }
        }
    }
    return progress;
}

/// Who was the first in a zone and who the last out of it, by what the log has of it.
void compareHighlights(Finder &finder, const std::string &where, const ZoneAnswer &zone,
                       const std::vector<RaceEvent> &log, std::int32_t number)
{
    const RaceEvent *first = nullptr;
    const RaceEvent *last = nullptr;
    for (const RaceEvent &event : log) {
        if (event.place == number && event.kind == RaceEvent::Kind::ZoneEntered && first == nullptr) {
            first = &event;
        } else if (event.place == number && event.kind == RaceEvent::Kind::ZoneLeft) {
            last = &event;
        }
    }
    const auto isOf = [](const ZoneCrossing &crossing, const RaceEvent &event) {
        return crossing.elapsedMs == event.elapsedMs && crossing.competitorId == event.competitorId;
    };
    finder.holds("first entry" + where,
                 first == nullptr ? zone.firstEntries.empty()
                                  : !zone.firstEntries.empty() && isOf(zone.firstEntries.front(), *first));
    finder.holds("last exit" + where,
                 last == nullptr || zone.inside > 0 ? !zone.lastExit : zone.lastExit && isOf(*zone.lastExit, *last));
}

/// How fast somebody has been of late depends on what was asked before: left out.
std::vector<RunnerProgress> withoutRecent(std::vector<RunnerProgress> progress)
{
    for (RunnerProgress &runner : progress) {
        runner.recentMetres = 0.0;
        runner.recentMs = 0;
    }
    return progress;
}

} // namespace

void compare(Finder &finder, const Snapshot &snapshot, const ScriptedRace &race, std::int32_t second)
{
    const std::string when = atSecond(second);
    const std::vector<RaceEvent> log = scriptedLog(race, second);
    finder.equal("T" + when, snapshot.second, second);
    finder.equal("run" + when, snapshot.runId, race.record().runId);
    finder.equal("standing" + when, snapshot.standing, race.standing(second));
    finder.equal("counts" + when, snapshot.counts, race.counts(second));
    compareFinishes(finder, snapshot, race.standing(second));
    finder.equal("number of zones" + when, snapshot.zones.size(), race.course().zones.size());
    for (std::size_t zone = 0; zone < std::min(snapshot.zones.size(), race.course().zones.size()); ++zone) {
        const std::string where = " of zone " + std::to_string(zone) + when;
        const auto inside = race.inside(zone, second);
        finder.equal("name" + where, snapshot.zones[zone].name, race.course().zones[zone].name);
        finder.equal("stays" + where, snapshot.zones[zone].longest, inside);
        finder.equal("inside" + where, snapshot.zones[zone].inside, std::ssize(inside));
        const std::vector<ZoneStay> &soFar = snapshot.zones[zone].longestSoFar;
        finder.holds("those so far where nobody is inside" + where, inside.empty() || soFar.empty());
        finder.holds("somebody so far" + where, !inside.empty() || !soFar.empty() || race.passages(zone, second) == 0);
        finder.holds("longest first" + where, std::ranges::is_sorted(soFar, std::greater(), &ZoneStay::insideMs));
        finder.equal("passages" + where, snapshot.zones[zone].passagesSoFar, race.passages(zone, second));
        const std::int32_t step = snapshot.zones[zone].crowdStepSeconds;
        finder.holds("there are steps" + where, step > 0 || second < 0);
        finder.equal("crowd" + where, snapshot.zones[zone].crowd, race.crowd(zone, std::max(step, 1), second));
        compareHighlights(finder, where, snapshot.zones[zone], log, static_cast<std::int32_t>(zone));
    }
    const std::vector<Split> &splits = race.course().splits;
    finder.equal("number of splits" + when, snapshot.splits.size(), splits.size());
    for (std::size_t split = 0; split < std::min(snapshot.splits.size(), splits.size()); ++split) {
        const SplitAnswer &answer = snapshot.splits[split];
        const std::string where = " at split " + std::to_string(split) + when;
        const auto places = race.atSplit(split, second);
        finder.equal("name" + where, answer.name, splits[split].name);
        finder.equal("metres" + where, answer.distanceMetres, metresOf(splits[split].micrometres));
        finder.equal("heading" + where, answer.headingDegrees, splits[split].headingDegrees);
        finder.equal("two ways" + where, answer.isTwoWay, splits[split].isTwoWay);
        finder.equal("passed" + where, answer.passed, std::ssize(places));
        finder.equal("times" + where, answer.first, places);
        std::vector<std::int64_t> times;
        std::ranges::transform(places, std::back_inserter(times), [](const SplitPlace &p) { return p.time.elapsedMs; });
        compareSpread(finder, "spread" + where, answer.spread, times);
    }
    finder.equal("progress" + when, withoutRecent(snapshot.progress), lastSplits(race, second));
    finder.equal("log" + when, snapshot.log, log);
    finder.holds("courseKnown" + when, snapshot.courseKnown);
    finder.equal("complete" + when, snapshot.complete, second == race.lastSecond());
    finder.holds("freshness" + when, snapshot.facts.freshnessMs >= 0);
}

} // namespace trackside::contract
