// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contractfinder.h"

#include <cmath>

namespace trackside::contract {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString nobodysRun = u"ffffffff-ffff-4fff-8fff-ffffffffffff"_s;

Findings listsRacesNewestFirst(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace first(1);
    const ScriptedRace second(2);
    ScriptedRace third(3);
    third.record().startTimeMs = second.record().startTimeMs;
    auto reader = store.makeStore();
    finder.equal("races at first", finder.value("races", answerOf(reader->races())).races.size(), 0U);
    stage(finder, store, third, 0);
    stage(finder, store, first, first.lastSecond());
    stage(finder, store, second, 50);

    const RaceList list = finder.value("races", answerOf(reader->races()));
    finder.equal("problems", list.problems.size(), 0U);
    finder.equal("races", list.races.size(), 3U);
    if (list.races.size() != 3) {
        return finder.take();
    }
    finder.equal("newest race", list.races[0].record, second.record());
    finder.equal("one of the same start", list.races[1].record, third.record());
    finder.equal("oldest race", list.races[2].record, first.record());
    finder.equal("course name", list.races[0].courseName, second.course().name);
    finder.equal("newest second", list.races[0].newestSecond, 50);
    finder.equal("newest second of the first", list.races[1].newestSecond, 0);
    finder.equal("newest second of the complete one", list.races[2].newestSecond, first.lastSecond());
    finder.equal("last second of the complete one", list.races[2].lastSecond, first.lastSecond());
    finder.holds("complete", list.races[2].complete && !list.races[1].complete && !list.races[0].complete);
    finder.holds("resumable", !list.races[2].resumable && list.races[0].resumable);
    finder.holds("bytes", std::ranges::all_of(list.races, [](const RaceListing &race) { return race.bytes >= 0; }));
    return finder.take();
}

Findings keepsTheCourse(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race;
    stage(finder, store, race, 0);
    const auto course = finder.value("course", answerOf(store.makeStore()->courseOf(race.record().runId)));
    if (!course) {
        return finder.take();
    }
    const Course &given = race.course();
    finder.equal("id", course->id, given.id);
    finder.equal("name", course->name, given.name);
    finder.equal("description", course->description, given.description);
    finder.holds("line", std::ranges::equal(course->line.vertices(), given.line.vertices()));
    finder.holds("flags", course->start == given.start && course->finish == given.finish);
    finder.holds("zones", course->zones == given.zones);
    finder.holds("passages", course->passages == given.passages);
    finder.holds("splits", course->splitPlan == given.splitPlan && course->splits == given.splits);
    return finder.take();
}

Findings refusesAnUnknownRun(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race;
    stage(finder, store, race, 5);
    auto reader = store.makeStore();
    for (const QString &run : { nobodysRun, u""_s, u"../x"_s, race.record().runId.toUpper() + u"0"_s }) {
        const std::string what = " of an unknown run '" + run.toStdString() + '\'';
        finder.fails("course" + what, answerOf(reader->courseOf(run)));
        finder.fails("snapshot" + what, answerOf(reader->snapshot(run, {}, true)));
        finder.fails("standing" + what, answerOf(reader->standingFrom(run, {}, 0, 10)));
        finder.fails("rows" + what, answerOf(reader->rowsOf(run, {}, { 1 })));
        finder.fails("search" + what, answerOf(reader->search(run, {}, u"1"_s, 10)));
        finder.fails("near" + what, answerOf(reader->near(run, {}, 100.0, 10.0, 10)));
        finder.fails("history" + what, answerOf(reader->history(run, { 1 }, 0, 5)));
        finder.fails("query" + what, answerOf(reader->query(run, u"SELECT 1"_s, 10)));
        finder.fails("remove" + what, answerOf(reader->remove(run)));
        finder.fails("restore" + what, answerOf(reader->restore(run)));
    }
    return finder.take();
}

Findings answersTheUsersQuestion(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race;
    stage(finder, store, race, 5);
    auto reader = store.makeStore();
    const QString run = race.record().runId;
    const TableAnswer one =
        finder.value("query", answerOf(reader->query(run, u"SELECT 1 AS one, 'it''s' AS two, 0.5 AS three"_s, 10)));
    finder.holds("columns", one.columns == QStringList { u"one"_s, u"two"_s, u"three"_s });
    finder.holds("values",
                 one.rows.size() == 1 && one.rows[0].size() == 3 && one.rows[0][0].toInt() == 1
                     && one.rows[0][1].toString() == u"it's"_s && one.rows[0][2].toDouble() == 0.5);
    finder.holds("not truncated", !one.truncated);
    for (const QString &sql :
         { u"DROP TABLE races"_s, u"DELETE FROM races"_s, u"SELECT 1; SELECT 2"_s, u"UPDATE races SET state = 2"_s,
           u"CREATE TABLE x (y INT)"_s, u"not sql at all"_s, u""_s, u"SELECT"_s }) {
        finder.fails("'" + sql.toStdString() + "'", answerOf(reader->query(run, sql, 10)));
    }
    compare(finder, *snapshotOf(finder, *reader, run), race, 5);
    return finder.take();
}

Findings removesAndRestores(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race(1);
    const ScriptedRace other(2);
    stage(finder, store, race, 30);
    stage(finder, store, other, 30);
    const QString run = race.record().runId;
    {
        auto reader = store.makeStore();
        compare(finder, *snapshotOf(finder, *reader, run), race, 30);
        finder.holds("removed", finder.value("remove", answerOf(reader->remove(run))));
        const RaceList list = finder.value("races", answerOf(reader->races()));
        finder.holds("not in the list", list.races.size() == 1 && list.races[0].record == other.record());
        finder.fails("snapshot of a removed race", answerOf(reader->snapshot(run, {}, false)));
        finder.fails("standing of a removed race", answerOf(reader->standingFrom(run, {}, 0, 5)));
        finder.fails("removing twice", answerOf(reader->remove(run)));
        finder.fails("restoring one that was not removed", answerOf(reader->restore(other.record().runId)));

        finder.holds("restored", finder.value("restore", answerOf(reader->restore(run))));
        finder.equal("races after restoring", finder.value("races", answerOf(reader->races())).races.size(), 2U);
        compare(finder, *snapshotOf(finder, *reader, run), race, 30);
        finder.fails("restoring twice", answerOf(reader->restore(run)));
        finder.holds("removed again", finder.value("remove", answerOf(reader->remove(run))));
    }
    auto next = store.makeStore(); // closed: gone for good
    finder.fails("restoring later", answerOf(next->restore(run)));
    finder.fails("snapshot later", answerOf(next->snapshot(run, {}, false)));
    compare(finder, *snapshotOf(finder, *next, other.record().runId), other, 30);
    return finder.take();
}

} // namespace

std::vector<ContractCheck> checksOfRaces()
{
    return {
        { "ListsRacesNewestFirst", &listsRacesNewestFirst }, { "KeepsTheCourse", &keepsTheCourse },
        { "RefusesAnUnknownRun", &refusesAnUnknownRun },     { "AnswersTheUsersQuestion", &answersTheUsersQuestion },
        { "RemovesAndRestores", &removesAndRestores },
    };
}

} // namespace trackside::contract
