// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who comes next, against looking at everybody.
#include "models/nextmodel.h"

#include "analysis/projection.h"
#include "course/metres.h"
#include "models/snapshots.h"
#include "support/courses.h"
#include "support/modeltext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <tuple>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using test::modelText;
using test::Runner;
using test::snapshotOf;

Format inUnits(Units units)
{
    return Format(QLocale(QLocale::English, QLocale::UnitedKingdom), units, QTimeZone::utc());
}

/// A snapshot with splits on Crystal Palace; progress is found from each runner's distance, at 300 s/km.
std::shared_ptr<Snapshot> onCrystal(const CoursePtr &course, std::int32_t second, const std::vector<Runner> &field)
{
    const auto snapshot = snapshotOf(second, field);
    for (const Split &split : course->splits)
        snapshot->splits.push_back({ .name = split.name, .distanceMetres = metresOf(split.micrometres), .first = {} });
    for (const StandingRow &row : snapshot->standing) {
        RunnerProgress &progress = snapshot->progress.emplace_back();
        for (std::size_t split = 0; split < snapshot->splits.size(); ++split) {
            const double metres = snapshot->splits[split].distanceMetres;
            if (metres > row.event.distanceMetres)
                break;
            const auto behind = std::llround((row.event.distanceMetres - metres) * 300.0);
            progress = { .split = static_cast<std::int32_t>(split),
                         .splitRank = 1,
                         .splitMs = row.event.elapsedMs - behind };
            snapshot->splits[split].first.push_back(
                { .time = { .elapsedMs = progress.splitMs, .competitorId = row.event.competitorId }, .rank = 1 });
        }
    }
    return snapshot;
}

TEST(NextModel, CountsDownToTheFinish)
{
    const CoursePtr course = test::shippedCourse(u"crystal"_s); // 4,966.4 m
    NextModel next;
    const QAbstractItemModelTester tester(&next, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy resets(&next, &QAbstractItemModel::modelReset);
    next.setFormat(inUnits(Units::Kilometres));
    EXPECT_EQ(next.emptyText(), u"No race is shown"_s);
    // 1 km in 200 s; 1 km in 250 s with a start 50 s later; 960 m in 1,200 s; out; at home in the data, not in the
    // picture.
    next.apply(onCrystal(course, 1'200,
                         { { 1, 4'900 },
                           { 2, 4'600, RunnerStatus::Stopped, -1, 50'000 },
                           { 3, 960 },
                           { 4, 4'950, RunnerStatus::Retired },
                           { 5, 4'966.445, RunnerStatus::Finished, 1'199'500 },
                           { 6, 4'966.445, RunnerStatus::Finished, 1'190'000 },
                           { 7, 100 } }),
               course, 1'195'000);
    EXPECT_EQ(modelText(next),
              "In | Bib | Name | Place | To go\n"
              "0:05 | 5 |  | 2 | 21 m\n"
              "0:22 | 1 |  | 3 | 90 m\n"
              "1:37 | 2 |  | 4 | 388 m\n"
              "1:23:34 | 3 |  | 5 | 4.01 km\n");
    next.setClock(1'199'400);
    EXPECT_EQ(next.rows().front().seconds, 1);
    next.setClock(1'199'500);
    EXPECT_EQ(next.rows().front().bib, 1U) << "whoever is there in the picture is expected no more";
    EXPECT_EQ(next.index(0, NextModel::In).data().toString(), u"0:17"_s);
    next.setClock(1'230'000);
    EXPECT_EQ(next.rows().front().bib, 1U) << "overdue, but not there";
    EXPECT_EQ(next.index(0, NextModel::In).data().toString(), u"now"_s);
    next.setFormat(inUnits(Units::Miles));
    EXPECT_EQ(next.index(2, NextModel::ToGo).data().toString(), u"2.48 mi"_s);
    next.clear();
    EXPECT_EQ(next.rowCount(), 0);
    EXPECT_EQ(resets.count(), 0);
}

TEST(NextModel, SaysWhyNobodyIsExpected)
{
    const CoursePtr course = test::shippedCourse(u"crystal"_s);
    NextModel next;
    next.apply(onCrystal(course, 10, { { 1, 30 } }), course, 10'000);
    EXPECT_EQ(next.emptyText(), u"Nobody has run far enough to be expected yet"_s);
    next.apply(
        onCrystal(course, 1'200, { { 1, 4'966.445, RunnerStatus::Finished }, { 2, 300, RunnerStatus::Retired } }),
        course, 2'000'000);
    EXPECT_EQ(next.rowCount(), 0);
    EXPECT_EQ(next.emptyText(), u"Nobody is on the way there any more"_s);
    next.apply(onCrystal(course, 1'200, { { 1, 2'500 } }), course, 1'200'000);
    EXPECT_EQ(next.rowCount(), 1);
    next.setPlace(0);
    EXPECT_EQ(next.rowCount(), 0);
    EXPECT_EQ(next.emptyText(), u"Nobody is on the way there any more"_s);
    next.apply(onCrystal(course, 1'200, { { 1, 2'500 } }), {}, 1'200'000);
    EXPECT_EQ(next.emptyText(), u"The course of this race is not known"_s);
}

/// Anybody who may be expected at the place, at the plainest.
struct Expected {
    std::int64_t ms = 0;
    std::uint32_t bib = 0;
    std::int32_t rank = 0;
};

std::vector<Expected> expectedOf(const Snapshot &snapshot, int place, double metres, std::int64_t clockMs)
{
    std::vector<Expected> all;
    for (std::size_t i = 0; i < snapshot.standing.size(); ++i) {
        const StandingRow &row = snapshot.standing[i];
        const std::uint32_t bib = row.event.competitorId;
        if (const auto to = projectionTo(row.event, snapshot.progress[i], metres))
            all.push_back({ to->elapsedMs, bib, row.rank });
        if (place == NextModel::finish && row.event.status == RunnerStatus::Finished && row.event.elapsedMs > clockMs)
            all.push_back({ row.event.elapsedMs, bib, row.rank });
        if (place == NextModel::finish)
            continue;
        for (const SplitPlace &time : snapshot.splits[static_cast<std::size_t>(place)].first) {
            if (time.time.competitorId == bib && time.time.elapsedMs > clockMs)
                all.push_back({ time.time.elapsedMs, bib, row.rank });
        }
    }
    std::ranges::sort(all, {}, [](const Expected &e) { return std::tuple(e.ms, e.bib); });
    all.resize(std::min<std::size_t>(all.size(), 10));
    return all;
}

class NextOfRandomRaces : public testing::TestWithParam<unsigned> { };

TEST_P(NextOfRandomRaces, AreThoseFoundByLookingAtEverybody)
{
    std::mt19937 random(GetParam());
    const auto pick = [&random](int least, int most) { return std::uniform_int_distribution(least, most)(random); };
    const CoursePtr course = test::shippedCourse(u"crystal"_s);
    const double length = course->line.lengthMetres();
    NextModel next;
    const QAbstractItemModelTester tester(&next, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy resets(&next, &QAbstractItemModel::modelReset);
    std::vector<Runner> field;
    for (std::uint32_t bib = 1; bib <= 60; ++bib)
        field.push_back({ bib, 0.0 });
    std::size_t seen = 0;
    for (int round = 0; round < 60; ++round) {
        const std::int32_t second = 30 * (round + 1);
        for (Runner &runner : field) {
            if (isOut(runner.status))
                continue;
            runner.metres = std::min(runner.metres + pick(30, 200), length);
            runner.status = pick(0, 9) == 0 ? RunnerStatus::Stopped : RunnerStatus::Running;
            if (runner.metres == length || pick(0, 199) == 0) {
                runner.status = runner.metres == length ? RunnerStatus::Finished : RunnerStatus::Retired;
                runner.elapsedMs = 1'000 * second - pick(0, 29'000);
            }
        }
        const auto snapshot = onCrystal(course, second, field);
        for (RunnerProgress &progress : snapshot->progress) {
            progress.recentMetres = pick(0, 200);
            progress.recentMs = 15'000 * pick(0, 2);
        }
        std::int64_t clockMs = 1'000 * second - 40'000;
        next.apply(snapshot, course, clockMs);
        for (int tick = 0; tick < 8; ++tick, clockMs += pick(200, 20'000)) {
            const int place = pick(NextModel::finish, static_cast<int>(course->splits.size()) - 1);
            next.setPlace(place);
            next.setClock(clockMs);
            const double metres =
                place == NextModel::finish ? length : snapshot->splits[static_cast<std::size_t>(place)].distanceMetres;
            const std::vector<Expected> expected = expectedOf(*snapshot, place, metres, clockMs);
            ASSERT_EQ(next.rows().size(), expected.size()) << "round " << round << " at " << place;
            for (std::size_t i = 0; i < expected.size(); ++i) {
                ASSERT_EQ(next.rows()[i].bib, expected[i].bib) << "round " << round << " at " << place;
                ASSERT_EQ(next.rows()[i].rank, expected[i].rank);
                ASSERT_EQ(next.rows()[i].seconds, std::max<std::int64_t>((expected[i].ms - clockMs + 999) / 1'000, 0));
            }
            seen += expected.size();
        }
    }
    EXPECT_GT(seen, 1'000U);
    EXPECT_EQ(resets.count(), 0);
}

INSTANTIATE_TEST_SUITE_P(Seeds, NextOfRandomRaces, testing::Range(1U, 5U));

} // namespace
} // namespace trackside
