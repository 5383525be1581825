// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/splitlistmodel.h"
#include "models/splitname.h"
#include "models/splittimesmodel.h"

#include "models/snapshots.h"
#include "support/modeltext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using test::modelText;
using test::snapshotOf;

Format inUnits(Units units)
{
    return Format(QLocale(QLocale::English, QLocale::UnitedKingdom), units, QTimeZone::utc());
}

SplitPlace place(std::int32_t rank, std::uint32_t bib, std::int64_t elapsedMs, std::int64_t legMs)
{
    return { .time = { .elapsedMs = elapsedMs, .legMs = legMs, .competitorId = bib }, .rank = rank };
}

/// Three splits: passed by three of whom two are equal, by one whose rows are missing, and by nobody.
std::shared_ptr<Snapshot> withSplits()
{
    auto snapshot = snapshotOf(600, { { 7, 2'400.0 }, { 8, 1'900.0 }, { 9, 1'200.0 } });
    snapshot->splits = {
        { .name = u"1 km"_s,
          .distanceMetres = 1'000.0,
          .passed = 3,
          .first = { place(1, 8, 240'001, 240'001), place(1, 9, 240'001, 180'001), place(3, 7, 301'500, 301'500) } },
        { .name = u"Bridge"_s, .distanceMetres = 1'500.0, .passed = 1, .first = { place(1, 7, 420'200, 118'700) } },
        { .name = u"2 km"_s, .distanceMetres = 2'000.0, .passed = 0, .first = {} }
    };
    snapshot->splits[1].first[0].time.isEstimate = true;
    snapshot->splits[1].first[0].time.isLegEstimate = true;
    return snapshot;
}

TEST(SplitListModel, TellsWhoWasThereFirst)
{
    SplitListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.newest(), -1);
    EXPECT_EQ(model.emptyText(), u"") << "no answer is here yet";
    model.setFormat(inUnits(Units::Kilometres));
    model.apply(withSplits());
    EXPECT_EQ(modelText(model),
              "Split | At | Passed | First bib | Time\n"
              "1 km | 1.00 km | 3 | 8 | 0:04:01\n"
              "Bridge | 1.50 km | 1 | 7 | ≈ 0:07:01\n"
              "2 km | 2.00 km | 0 | – | –\n");
    EXPECT_EQ(model.newest(), 1);
    model.apply(snapshotOf(600, { { 7, 2'400.0 } }));
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.emptyText(), u"This course has no splits");
}

TEST(SplitListModel, NamesDistancesInTheUsersUnits)
{
    SplitListModel model;
    model.setFormat(inUnits(Units::Miles));
    model.apply(withSplits());
    EXPECT_EQ(modelText(model),
              "Split | At | Passed | First bib | Time\n"
              "0.62 mi | 0.62 mi | 3 | 8 | 0:04:01\n"
              "Bridge | 0.93 mi | 1 | 7 | ≈ 0:07:01\n"
              "1.24 mi | 1.24 mi | 0 | – | –\n");
    const auto name = [](const QString &split, Units units) { return splitName(split, inUnits(units)); };
    EXPECT_EQ(name(u"26 mi"_s, Units::Miles), u"26 mi");
    EXPECT_EQ(name(u"26 mi"_s, Units::Kilometres), u"41.84 km");
    EXPECT_EQ(name(u"42 km"_s, Units::Kilometres), u"42 km");
    for (const QString &other : { u"km"_s, u" km"_s, u"Old km"_s, u"1 km 2"_s, u"-3 km"_s, u"05 km"_s, QString() })
        EXPECT_EQ(name(other, Units::Miles), other);
    const QLocale persian(QLocale::Persian, QLocale::Iran);
    EXPECT_EQ(splitName(u"5 km"_s, Format(persian)), persian.toString(5) + u" km"_s);
    EXPECT_EQ(splitName(u"Bridge 2"_s, Format(persian)), u"Bridge 2"_s);
}

TEST(SplitListModel, FollowsTheFirstSplitBeforeAnybodyComes)
{
    SplitListModel model;
    auto snapshot = withSplits();
    for (SplitAnswer &split : snapshot->splits) {
        split.passed = 0;
        split.first.clear();
    }
    model.apply(snapshot);
    EXPECT_EQ(model.newest(), 0);
}

TEST(SplitTimesModel, ShowsThePlacesAtOneSplit)
{
    SplitTimesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setFormat(inUnits(Units::Kilometres));
    EXPECT_EQ(model.headline(), u"");
    model.apply(withSplits(), {});
    EXPECT_EQ(modelText(model),
              "# | Bib | Name | Time | Behind | Leg | Leg (min/km)\n"
              "1 | 8 | – | 0:04:01 | – | 4:01 | 4:01\n"
              "1 | 9 | – | 0:04:01 | – | 3:01 | 3:01\n"
              "3 | 7 | – | 0:05:02 | +1:01 | 5:02 | 5:02\n");
    EXPECT_EQ(model.headline(), u"At 1 km, passed by 3");
    model.setSplit(1);
    EXPECT_EQ(modelText(model),
              "# | Bib | Name | Time | Behind | Leg | Leg (min/km)\n"
              "1 | 7 | – | ≈ 0:07:01 | – | ≈ 1:59 | 3:58\n");
    model.setSplit(2);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.emptyText(), u"No competitors have passed it yet");
    model.setSplit(17);
    EXPECT_EQ(model.headline(), u"");
    model.clear();
    EXPECT_EQ(model.split(), 0) << "of another race's splits none is chosen yet";
    EXPECT_EQ(resets.count(), 0);
}

TEST(SplitTimesModel, SaysHowManyItLeavesOut)
{
    SplitTimesModel model;
    auto snapshot = withSplits();
    snapshot->splits[0].passed = 1'234;
    model.setFormat(inUnits(Units::Miles));
    model.apply(snapshot, {});
    EXPECT_EQ(model.headline(), u"At 0.62 mi, passed by 1,234, the first 3 below");
}

} // namespace
} // namespace trackside
