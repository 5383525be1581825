// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courselistmodel.h"
#include "models/racelistmodel.h"
#include "models/racesummary.h"
#include "models/runnerselection.h"

#include "models/snapshots.h"
#include "support/courses.h"
#include "support/modeltext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using test::modelText;
using test::snapshotOf;

constexpr std::int64_t gun = 1'795'429'069'000; // 2026-11-23 10:17:49 UTC

Format english()
{
    return Format(QLocale(QLocale::English, QLocale::UnitedKingdom), Units::Kilometres, QTimeZone::utc());
}

RaceListing listing(const QString &runId, std::int64_t start)
{
    RaceListing race;
    race.record.runId = runId;
    race.record.courseId = u"crystal"_s;
    race.record.startTimeMs = start;
    race.record.competitors = 100;
    race.courseName = u"Crystal Palace"_s;
    race.newestSecond = 300;
    race.lastSecond = 1200;
    race.bytes = 1'234'567;
    return race;
}

class RaceListModelTest : public testing::Test {
protected:
    RaceListModelTest() { races.setFormat(english()); }
    ~RaceListModelTest() override { EXPECT_EQ(resets.count(), 0); }

    void apply(std::vector<RaceListing> list)
    {
        races.apply({ .races = std::move(list), .problems = {}, .facts = {} });
    }
    [[nodiscard]] RunState stateOf(const QString &runId) const
    {
        return static_cast<RunState>(races.index(races.rowOf(runId), 0).data(RaceListModel::StateRole).toInt());
    }
    [[nodiscard]] QVariant roleOf(const QString &runId, int role) const
    {
        return races.index(races.rowOf(runId), 0).data(role);
    }

    RaceListModel races;
    QAbstractItemModelTester tester { &races, QAbstractItemModelTester::FailureReportingMode::Fatal };
    QSignalSpy resets { &races, &QAbstractItemModel::modelReset };
};

TEST_F(RaceListModelTest, NamesRacesAsTheOriginDoes)
{
    RaceListing over = listing(u"b"_s, gun - 86'400'000);
    over.complete = true;
    RaceListing cut = listing(u"c"_s, gun - 2 * 86'400'000);
    cut.resumable = true;
    RaceListing foreign = listing(u"d"_s, gun - 3 * 86'400'000);
    foreign.record.competitors = 0;
    foreign.lastSecond = -1;
    foreign.bytes = 0;
    apply({ listing(u"a"_s, gun), over, cut, foreign });
    EXPECT_EQ(modelText(races),
              "Race | Runners | Progress | State | Size\n"
              "Crystal Palace at 2026-11-23 10:17:49 | 100 | 25 % | not finished | 1.2 MB\n"
              "Crystal Palace at 2026-11-22 10:17:49 | 100 | 100 % | over | 1.2 MB\n"
              "Crystal Palace at 2026-11-21 10:17:49 | 100 | 25 % | interrupted | 1.2 MB\n"
              "Crystal Palace at 2026-11-20 10:17:49 | – | – | not finished | –\n");
    EXPECT_EQ(roleOf(u"c"_s, RaceListModel::ResumableRole), true);
    EXPECT_EQ(roleOf(u"a"_s, RaceListModel::ResumableRole), false);
    EXPECT_EQ(races.runIdAt(3), u"d"_s);
    EXPECT_EQ(races.runIdAt(4), QString());
}

TEST_F(RaceListModelTest, KeepsItsPlaceWhenRacesComeAndGo)
{
    apply({ listing(u"b"_s, gun), listing(u"a"_s, gun - 1) });
    const QPersistentModelIndex chosen = races.index(1, 0);
    apply({ listing(u"c"_s, gun + 1), listing(u"b"_s, gun), listing(u"a"_s, gun - 1) });
    EXPECT_EQ(chosen.row(), 2);
    apply({ listing(u"a"_s, gun - 1) });
    EXPECT_EQ(chosen.row(), 0);
    apply({});
    EXPECT_FALSE(chosen.isValid());
}

TEST_F(RaceListModelTest, BelievesTheGeneratorOfItsOwnRaces)
{
    RaceListing race = listing(u"a"_s, gun);
    race.resumable = true;
    apply({ race });
    EXPECT_EQ(stateOf(u"a"_s), RunState::Interrupted);

    SessionReport report;
    report.runId = u"a"_s;
    report.state = SessionState::Running;
    report.second = 600;
    report.lastSecond = 1200;
    races.applyReport(report);
    EXPECT_EQ(stateOf(u"a"_s), RunState::Running);
    EXPECT_EQ(roleOf(u"a"_s, RaceListModel::OursRole), true);
    EXPECT_EQ(roleOf(u"a"_s, RaceListModel::ResumableRole), false);
    EXPECT_EQ(roleOf(u"a"_s, RaceListModel::ProgressRole), 0.5);

    const std::pair<SessionState, RunState> states[] = {
        { SessionState::Paused, RunState::Paused },       { SessionState::AfterGap, RunState::Paused },
        { SessionState::CatchingUp, RunState::Running },  { SessionState::Failed, RunState::Failed },
        { SessionState::Stopped, RunState::Interrupted }, { SessionState::Over, RunState::Over },
    };
    for (const auto &[session, expected] : states) {
        report.state = session;
        races.applyReport(report);
        EXPECT_EQ(stateOf(u"a"_s), expected) << static_cast<int>(session);
    }
    EXPECT_EQ(roleOf(u"a"_s, RaceListModel::OursRole), false);
}

TEST_F(RaceListModelTest, SeesThatAnotherProgramWrites)
{
    RaceListing race = listing(u"a"_s, gun);
    apply({ race });
    EXPECT_EQ(stateOf(u"a"_s), RunState::Unfinished);
    race.newestSecond = 310;
    apply({ race });
    EXPECT_EQ(stateOf(u"a"_s), RunState::Running);
    apply({ race });
    EXPECT_EQ(stateOf(u"a"_s), RunState::Running) << "a list on demand may come too early to see the next row";
    apply({ race });
    EXPECT_EQ(stateOf(u"a"_s), RunState::Unfinished);
}

TEST_F(RaceListModelTest, SeesThatAnotherProgramGoesOnWithWhatWasStoppedHere)
{
    RaceListing race = listing(u"a"_s, gun);
    race.resumable = true;
    apply({ race });
    SessionReport report;
    report.runId = u"a"_s;
    report.state = SessionState::Stopped;
    report.second = 300;
    races.applyReport(report);
    EXPECT_EQ(stateOf(u"a"_s), RunState::Interrupted);
    race.newestSecond = 310;
    apply({ race });
    EXPECT_EQ(stateOf(u"a"_s), RunState::Running);
    EXPECT_EQ(roleOf(u"a"_s, RaceListModel::ResumableRole), false);
}

TEST_F(RaceListModelTest, TellsHowManyRunAndHowItStands)
{
    RaceListing one = listing(u"b"_s, gun - 1);
    one.record.competitors = 1;
    RaceListing untold = listing(u"c"_s, gun - 2);
    untold.record.competitors = 0;
    apply({ listing(u"a"_s, gun), one, untold });
    EXPECT_EQ(roleOf(u"a"_s, RaceListModel::DetailsRole), u"100 runners · not finished"_s);
    EXPECT_EQ(roleOf(u"b"_s, RaceListModel::DetailsRole), u"1 runner · not finished"_s);
    EXPECT_EQ(roleOf(u"c"_s, RaceListModel::DetailsRole), u"not finished"_s);
}

TEST_F(RaceListModelTest, SaysRawValuesForSorting)
{
    apply({ listing(u"a"_s, gun) });
    EXPECT_EQ(races.index(0, RaceListModel::Race).data(RaceListModel::SortRole).toLongLong(), gun);
    EXPECT_EQ(races.index(0, RaceListModel::Size).data(RaceListModel::SortRole).toLongLong(), 1'234'567);
    EXPECT_EQ(races.index(0, RaceListModel::Progress).data(RaceListModel::SortRole).toDouble(), 0.25);
}

TEST(CourseListModel, ListsCoursesWithTheirFacts)
{
    CourseListModel courses(test::shippedCourses());
    const QAbstractItemModelTester tester(&courses, QAbstractItemModelTester::FailureReportingMode::Fatal);
    courses.setFormat(english());
    ASSERT_GE(courses.rowCount(), 6);
    EXPECT_EQ(courses.index(0).data().toString(), u"Crystal Palace"_s);
    EXPECT_EQ(courses.index(0).data(CourseListModel::IdRole).toString(), u"crystal"_s);
    const QString facts = courses.index(0).data(CourseListModel::FactsRole).toString();
    EXPECT_TRUE(facts.startsWith(u"4.97 km · geofence passed 4 times, "_s) && facts.endsWith(u" m in all"_s))
        << facts.toStdString();
    const auto factsOf = [&courses](const QString &id) {
        return courses.index(courses.rowOf(id)).data(CourseListModel::FactsRole).toString();
    };
    EXPECT_EQ(factsOf(u"city-marathon"_s), u"42.20 km · 4 zones, 800 m"_s);
    EXPECT_TRUE(factsOf(u"figure-eight-half"_s).startsWith(u"21.10 km · geofence passed twice, "_s))
        << factsOf(u"figure-eight-half"_s).toStdString();
    EXPECT_TRUE(factsOf(u"track-5000"_s).contains(u"passed 13 times"_s));
    EXPECT_EQ(courses.rowOf(u"crystal"_s), 0);
    EXPECT_EQ(courses.rowOf(u"nowhere"_s), -1);
    EXPECT_EQ(courses.courseAt(-1), nullptr);

    const int before = courses.rowCount();
    courses.add(courses.courseAt(0));
    EXPECT_EQ(courses.rowCount(), before);
    courses.add(test::randomCourse(3));
    EXPECT_EQ(courses.rowCount(), before + 1);
}

TEST(RunnerSelection, IsOneThingThatTellsOnlyOfChanges)
{
    RunnerSelection selection;
    QSignalSpy changes(&selection, &RunnerSelection::changed);
    selection.clear();
    selection.select(0);
    EXPECT_EQ(changes.count(), 0);
    selection.select(17);
    selection.select(17);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(selection.current(), 17U);
    selection.toggle(4);
    EXPECT_EQ(selection.bibs(), QSet<std::uint32_t>({ 4, 17 }));
    EXPECT_EQ(selection.current(), 4U);
    selection.toggle(4);
    EXPECT_EQ(selection.current(), 17U) << "the current one is among the selected";
    EXPECT_TRUE(selection.contains(17));
    selection.setBibs({ 1, 2 }, 3);
    EXPECT_EQ(selection.current(), 0U);
    selection.clear();
    EXPECT_TRUE(selection.bibs().isEmpty());
}

TEST(RunnerSelection, HandsOnToTheOneSelectedBeforeTheOneTakenOut)
{
    RunnerSelection selection;
    selection.setBibs({ 2, 5, 9 }, 9);
    selection.toggle(7);
    selection.toggle(5);
    EXPECT_EQ(selection.current(), 7U) << "another one went";
    selection.toggle(7);
    EXPECT_EQ(selection.current(), 9U);
    selection.setBibs(selection.bibs(), 2); // chosen among those selected
    selection.toggle(2);
    EXPECT_EQ(selection.current(), 9U);
    selection.setBibs({ 9, 4 }, 0);
    selection.toggle(4);
    EXPECT_EQ(selection.current(), 9U) << "nobody is left that nothing can be done with";
    selection.toggle(9);
    EXPECT_EQ(selection.current(), 0U);
    EXPECT_TRUE(selection.bibs().isEmpty());
}

TEST(RaceSummary, HeadsTheWindow)
{
    const SnapshotPtr snapshot = snapshotOf(5, { { 1, 20 } });
    const QDateTime update(QDate(2026, 11, 23), QTime(10, 17, 54), QTimeZone::utc());
    const RaceHeader header = raceHeader(*snapshot, test::shippedCourse(u"crystal"_s), update, english());
    EXPECT_EQ(header.event, u"run"_s);
    EXPECT_EQ(header.course, u"Crystal Palace"_s);
    EXPECT_EQ(header.startTime, u"2026-11-23 10:17:49"_s);
    EXPECT_EQ(header.lastUpdate, u"2026-11-23 10:17:54"_s);
    EXPECT_EQ(raceHeader(*snapshot, nullptr, {}, english()).course, u"crystal"_s);
    EXPECT_EQ(raceHeader(*snapshot, nullptr, {}, english()).lastUpdate, u"–"_s);
}

TEST(RaceSummary, SaysHowManyHaveFinished)
{
    Counts counts { .competitors = 1100, .waiting = 2, .running = 61, .finished = 34, .retired = 3 };
    const RaceProgress progress = raceProgress(counts, english());
    EXPECT_EQ(progress.text, u"34 of 1,100 finished"_s);
    EXPECT_EQ(progress.details, u"61 on the course, 2 waiting, 3 retired"_s);
    EXPECT_DOUBLE_EQ(progress.share, 34.0 / 1100.0);
    EXPECT_EQ(raceProgress({}, english()).share, 0.0);
}

TEST(RaceSummary, SaysTheRaceTime)
{
    EXPECT_EQ(raceClockText(763, false), u"00:12:43 of the race"_s);
    EXPECT_EQ(raceClockText(3600 * 26, true), u"26:00:00 of the race (race time, not clock time)"_s);
    EXPECT_EQ(raceClockText(-1, false), u"– of the race"_s);
}

} // namespace
} // namespace trackside
