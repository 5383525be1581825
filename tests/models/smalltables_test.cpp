// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/finishersmodel.h"
#include "models/runningmodel.h"
#include "models/zonemodel.h"

#include "models/snapshots.h"
#include "support/courses.h"
#include "support/modeltext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <utility>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using test::modelText;
using test::Runner;
using test::snapshotOf;

Format english()
{
    return Format(QLocale(QLocale::English, QLocale::UnitedKingdom), Units::Kilometres, QTimeZone::utc());
}

/// Fails fatally as soon as a model breaks a rule of its kind, and counts resets.
class Watched {
public:
    explicit Watched(QAbstractItemModel &model)
        : m_tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
        , m_resets(&model, &QAbstractItemModel::modelReset)
    {
    }
    ~Watched() { EXPECT_EQ(m_resets.count(), 0); }

private:
    QAbstractItemModelTester m_tester;
    QSignalSpy m_resets;
};

/// Twelve runners: four finished, six on the course, one retired, one who did not start.
SnapshotPtr middleOfARace()
{
    std::vector<Runner> field;
    for (std::uint32_t bib = 1; bib <= 4; ++bib)
        field.push_back({ bib, 4966.445, RunnerStatus::Finished, 1'000'000 + 10'250 * bib });
    for (std::uint32_t bib = 5; bib <= 10; ++bib)
        field.push_back({ bib, 4900.0 - 100.0 * bib, bib == 6 ? RunnerStatus::Stopped : RunnerStatus::Running });
    field.push_back({ 11, 4950.0, RunnerStatus::Retired });
    field.push_back({ 12, 0.0, RunnerStatus::NotStarted, 0 });
    return snapshotOf(1100, field);
}

TEST(RunningModel, ShowsTheFrontAndTheBack)
{
    const CoursePtr course = test::shippedCourse(u"crystal"_s);
    RunningModel front(RunningModel::End::Front);
    RunningModel back(RunningModel::End::Back);
    const Watched frontWatched(front);
    const Watched backWatched(back);
    front.setFormat(english());
    back.setFormat(english());
    front.apply(middleOfARace(), course);
    back.apply(middleOfARace(), course);
    EXPECT_EQ(modelText(front),
              "# | Bib | Name | Covered | To go | Pace (min/km) | Time\n"
              "5 | 5 | – | 4.40 km | 0.57 km | 4:10 | 0:18:20\n"
              "6 | 6 | – | 4.30 km | 0.67 km | 4:16 | 0:18:20\n"
              "7 | 7 | – | 4.20 km | 0.77 km | 4:22 | 0:18:20\n"
              "8 | 8 | – | 4.10 km | 0.87 km | 4:29 | 0:18:20\n"
              "9 | 9 | – | 4.00 km | 0.97 km | 4:35 | 0:18:20\n");
    EXPECT_EQ(modelText(back),
              "# | Bib | Name | Covered | To go | Pace (min/km) | Time\n"
              "10 | 10 | – | 3.90 km | 1.07 km | 4:43 | 0:18:20\n"
              "9 | 9 | – | 4.00 km | 0.97 km | 4:35 | 0:18:20\n"
              "8 | 8 | – | 4.10 km | 0.87 km | 4:29 | 0:18:20\n"
              "7 | 7 | – | 4.20 km | 0.77 km | 4:22 | 0:18:20\n"
              "6 | 6 | – | 4.30 km | 0.67 km | 4:16 | 0:18:20\n");
}

TEST(RunningModel, SaysWhenNobodyRuns)
{
    RunningModel front(RunningModel::End::Front);
    front.apply(snapshotOf(10, { { 1, 100, RunnerStatus::Retired } }), {});
    EXPECT_EQ(front.rowCount(), 0);
    EXPECT_EQ(front.emptyText(), u"No competitors currently running"_s);
    front.apply(snapshotOf(-1, {}), {});
    EXPECT_EQ(front.rowCount(), 0);
}

TEST(RunningModel, DoesNotTakeTheEndOfItsRowsForTheBack)
{
    auto snapshot = std::make_shared<Snapshot>(*middleOfARace());
    snapshot->standing.resize(7); // the rest of the field is not in it
    RunningModel front(RunningModel::End::Front);
    RunningModel back(RunningModel::End::Back);
    FinishersModel finishers;
    front.setFormat(english());
    back.setFormat(english());
    front.apply(snapshot, {});
    back.apply(snapshot, {});
    finishers.apply(snapshot, {});
    EXPECT_EQ(front.rowCount(), 3);
    EXPECT_EQ(back.rowCount(), 0);
    EXPECT_EQ(back.emptyText(), u"Shown for up to 20,000 competitors"_s);
    EXPECT_EQ(finishers.rowCount(), 4) << "all finishers are in it";
    snapshot->standing.resize(3);
    finishers.apply(std::make_shared<Snapshot>(*snapshot), {});
    EXPECT_EQ(finishers.rowCount(), 0);
    EXPECT_NE(finishers.emptyText(), u"No competitors have finished"_s);
}

TEST(FinishersModel, ShowsTheLastTwentyLatestFirst)
{
    FinishersModel finishers;
    const Watched watched(finishers);
    finishers.setFormat(english());
    finishers.apply(snapshotOf(5, { { 1, 20 } }), {});
    EXPECT_EQ(finishers.rowCount(), 0);
    EXPECT_EQ(finishers.emptyText(), u"No competitors have finished"_s);
    finishers.apply(middleOfARace(), {});
    EXPECT_EQ(modelText(finishers),
              "# | Bib | Name | Pace (min/km) | Time | Finished at\n"
              "4 | 4 | – | 3:30 | 0:17:21 | 10:35:10\n"
              "3 | 3 | – | 3:28 | 0:17:11 | 10:35:00\n"
              "2 | 2 | – | 3:26 | 0:17:01 | 10:34:50\n"
              "1 | 1 | – | 3:24 | 0:16:51 | 10:34:40\n");
    QSignalSpy announced(&finishers, &QAbstractItemModel::headerDataChanged);
    finishers.setKeepsWallTime(false);
    EXPECT_FALSE(finishers.isOffered(RunnerTable::FinishedAt)) << "start and race time give no time of day";
    EXPECT_EQ(finishers.index(0, 5).data().toString(), u"–"_s);
    EXPECT_EQ(announced.count(), 1);
    finishers.setKeepsWallTime(true);
    EXPECT_TRUE(finishers.isOffered(RunnerTable::FinishedAt));
    std::vector<Runner> all;
    for (std::uint32_t bib = 1; bib <= 24; ++bib)
        all.push_back({ bib, 4966.445, RunnerStatus::Finished, 1'000'000 - 1'000 * bib });
    finishers.apply(snapshotOf(1200, all), {});
    EXPECT_EQ(finishers.rowCount(), 20);
    EXPECT_EQ(finishers.bibAt(0), 1U);
    EXPECT_EQ(finishers.bibAt(19), 20U);
}

SnapshotPtr withZone(std::int64_t inside, std::int64_t passages)
{
    auto snapshot = snapshotOf(100, { { 1, 500 } });
    ZoneAnswer zone { .name = u"Geofence"_s, .inside = inside, .passagesSoFar = passages, .longest = {} };
    for (std::int64_t i = 0; i < inside; ++i) {
        const auto bib = static_cast<std::uint32_t>(i + 1);
        zone.longest.push_back({ .event = test::eventOf({ bib, 500.0 + 10.0 * bib }, 100),
                                 .insideMs = 90'500 - 1'000 * i,
                                 .passages = 2 });
    }
    snapshot->zones.push_back(zone);
    return snapshot;
}

TEST(ZoneModel, ShowsTheTenLongestInside)
{
    ZoneModel zone;
    const Watched watched(zone);
    zone.setFormat(english());
    zone.apply(withZone(0, 0), test::shippedCourse(u"crystal"_s));
    EXPECT_EQ(zone.headline(), u"Nobody has been through yet"_s);
    QSignalSpy headlines(&zone, &ZoneModel::headlineChanged);
    zone.apply(withZone(2, 7), test::shippedCourse(u"crystal"_s));
    EXPECT_EQ(modelText(zone),
              "Bib | Name | Covered | To go | Pace (min/km) | Time | Time inside | Passages\n"
              "1 | – | 0.51 km | 4.46 km | 3:17 | 0:01:40 | 1:30 | 2\n"
              "2 | – | 0.52 km | 4.45 km | 3:13 | 0:01:40 | 1:29 | 2\n");
    EXPECT_EQ(zone.headline(), u"2 inside now · passages so far: 7"_s);
    EXPECT_EQ(headlines.count(), 1);
    zone.apply(withZone(2, 7), test::shippedCourse(u"crystal"_s));
    EXPECT_EQ(headlines.count(), 1);
    zone.apply(withZone(15, 20), test::shippedCourse(u"crystal"_s));
    EXPECT_EQ(zone.rowCount(), 10);
    EXPECT_EQ(headlines.count(), 2);
    EXPECT_EQ(zone.headline(), u"15 inside now, the 10 longest below · passages so far: 20"_s);
    zone.apply(withZone(0, 20), test::shippedCourse(u"crystal"_s));
    EXPECT_EQ(zone.rowCount(), 0);
    EXPECT_EQ(zone.emptyText(), u"No competitors in the geofence"_s);
}

TEST(ZoneModel, ShowsTheLongestSoFarWhenNobodyIsInside)
{
    auto snapshot = std::make_shared<Snapshot>(*withZone(3, 12));
    ZoneAnswer &answer = snapshot->zones.front();
    answer.longestSoFar = std::exchange(answer.longest, {});
    answer.longestSoFar.resize(2);
    answer.inside = 0;
    ZoneModel zone;
    zone.setFormat(english());
    zone.apply(snapshot, test::shippedCourse(u"crystal"_s));
    EXPECT_EQ(modelText(zone),
              "Bib | Name | Covered | To go | Pace (min/km) | Time | Time inside | Passages\n"
              "1 | – | 0.51 km | 4.46 km | 3:17 | 0:01:40 | 1:30 | 2\n"
              "2 | – | 0.52 km | 4.45 km | 3:13 | 0:01:40 | 1:29 | 2\n");
    EXPECT_EQ(zone.headline(), u"0 inside now, the longest so far below · passages so far: 12"_s);
}

TEST(ZoneModel, ShowsTheZoneThatIsChosen)
{
    auto snapshot = std::make_shared<Snapshot>(*withZone(1, 3));
    snapshot->zones.push_back({ .name = u"Water"_s, .inside = 0, .passagesSoFar = 9, .longest = {} });
    ZoneModel zone;
    zone.setFormat(english());
    zone.apply(snapshot, {});
    EXPECT_EQ(zone.zoneNames(), QStringList({ u"Geofence"_s, u"Water"_s }));
    zone.setZone(1);
    EXPECT_EQ(zone.rowCount(), 0);
    EXPECT_EQ(zone.headline(), u"0 inside now · passages so far: 9"_s);
    zone.setZone(5);
    EXPECT_EQ(zone.headline(), QString());
}

TEST(ZoneModel, SaysThatACourseHasNoZone)
{
    ZoneModel zone;
    zone.apply(snapshotOf(3, { { 1, 5 } }), {});
    EXPECT_EQ(zone.emptyText(), u"This course has no geofence"_s);
    EXPECT_EQ(zone.headline(), QString());
}

} // namespace
} // namespace trackside
