// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contractfinder.h"

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

std::ostream &operator<<(std::ostream &out, const SplitPlace &place)
{
    return out << place.rank << ". " << place.time.competitorId << " at " << place.time.elapsedMs << " ms, leg "
               << place.time.legMs << " ms" << (place.time.isEstimate ? ", estimated" : "")
               << (place.time.isLegEstimate ? ", leg estimated" : "");
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

void compare(Finder &finder, const Snapshot &snapshot, const ScriptedRace &race, std::int32_t second)
{
    const std::string when = atSecond(second);
    finder.equal("T" + when, snapshot.second, second);
    finder.equal("run" + when, snapshot.runId, race.record().runId);
    finder.equal("standing" + when, snapshot.standing, race.standing(second));
    finder.equal("counts" + when, snapshot.counts, race.counts(second));
    finder.equal("number of zones" + when, snapshot.zones.size(), race.course().zones.size());
    for (std::size_t zone = 0; zone < std::min(snapshot.zones.size(), race.course().zones.size()); ++zone) {
        const std::string where = " of zone " + std::to_string(zone) + when;
        const auto inside = race.inside(zone, second);
        finder.equal("name" + where, snapshot.zones[zone].name, race.course().zones[zone].name);
        finder.equal("stays" + where, snapshot.zones[zone].longest, inside);
        finder.equal("inside" + where, snapshot.zones[zone].inside, std::ssize(inside));
        finder.equal("passages" + where, snapshot.zones[zone].passagesSoFar, race.passages(zone, second));
    }
    const std::vector<Split> &splits = race.course().splits;
    finder.equal("number of splits" + when, snapshot.splits.size(), splits.size());
    for (std::size_t split = 0; split < std::min(snapshot.splits.size(), splits.size()); ++split) {
        const SplitAnswer &answer = snapshot.splits[split];
        const std::string where = " at split " + std::to_string(split) + when;
        const auto places = race.atSplit(split, second);
        finder.equal("name" + where, answer.name, splits[split].name);
        finder.equal("metres" + where, answer.distanceMetres, static_cast<double>(splits[split].micrometres) * 1e-6);
        finder.equal("passed" + where, answer.passed, std::ssize(places));
        finder.equal("times" + where, answer.first, places);
    }
    finder.holds("courseKnown" + when, snapshot.courseKnown);
    finder.equal("complete" + when, snapshot.complete, second == race.lastSecond());
    finder.holds("freshness" + when, snapshot.facts.freshnessMs >= 0);
}

} // namespace trackside::contract
