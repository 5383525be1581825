// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a field has been on the course, against counting row by row.
#include "analysis/occupancy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace trackside {

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

constexpr double courseMetres = 5'000.0;
constexpr double stretchMetres = courseMetres / Occupancy::stretches;

StandingRow row(double metres, RunnerStatus status = RunnerStatus::Running)
{
    StandingRow row;
    row.event.distanceMetres = metres;
    row.event.status = status;
    return row;
}

bool isOnCourse(const StandingRow &row)
{
    return row.event.status == RunnerStatus::Running || row.event.status == RunnerStatus::Stopped;
}

bool hasStarted(const StandingRow &row)
{
    return row.event.status != RunnerStatus::Waiting && row.event.status != RunnerStatus::NotStarted;
}

std::vector<StandingRow> someField(std::mt19937 &random)
{
    constexpr RunnerStatus statuses[] = { RunnerStatus::Waiting,      RunnerStatus::Running, RunnerStatus::Stopped,
                                          RunnerStatus::Finished,     RunnerStatus::Retired, RunnerStatus::NotStarted,
                                          RunnerStatus::Disqualified, RunnerStatus::Running };
    std::vector<StandingRow> field;
    for (int i = 0; i < 300; ++i) {
        const RunnerStatus status = statuses[random() % std::size(statuses)];
        const bool isStill = status == RunnerStatus::Waiting || status == RunnerStatus::NotStarted;
        const double way = std::uniform_real_distribution(0.0, courseMetres)(random);
        field.push_back(row(status == RunnerStatus::Finished ? courseMetres : isStill ? 0.0 : way, status));
    }
    return field;
}

} // namespace

TEST(Occupancy, CountsAsLookingAtEveryRow)
{
    std::mt19937 random(4'711);
    for (int round = 0; round < 20; ++round) {
        const std::vector<StandingRow> field = someField(random);
        Occupancy occupancy(courseMetres);
        occupancy.take(0, field);
        for (int look = 0; look < 50; ++look) {
            // At the ends of stretches it counts exactly.
            const double from = stretchMetres * static_cast<double>(random() % Occupancy::stretches);
            const double to = from + stretchMetres * static_cast<double>(1 + random() % 100);
            const auto between = std::ranges::count_if(field, [&](const StandingRow &r) {
                return isOnCourse(r) && r.event.distanceMetres >= from && r.event.distanceMetres < to;
            });
            EXPECT_NEAR(occupancy.runnersBetween(0, from, to), static_cast<double>(between), 1e-6);
            const auto passed = std::ranges::count_if(
                field, [&](const StandingRow &r) { return hasStarted(r) && r.event.distanceMetres >= from; });
            EXPECT_NEAR(occupancy.passed(0, from), static_cast<double>(passed), 1e-6);
        }
    }
}

TEST(Occupancy, OnlyFinishersHaveComePastTheFinish)
{
    Occupancy occupancy(courseMetres);
    const std::vector<StandingRow> field { row(courseMetres, RunnerStatus::Finished), row(courseMetres - 0.1),
                                           row(4'000.0, RunnerStatus::Retired) };
    occupancy.take(10, field);
    EXPECT_EQ(occupancy.passed(10, courseMetres), 1.0);
    EXPECT_EQ(occupancy.passed(10, 4'000.0), 3.0);
    EXPECT_EQ(occupancy.runnersBetween(10, 0.0, courseMetres), 1.0);
}

TEST(Occupancy, SharesAStretchThatIsCutInProportion)
{
    Occupancy occupancy(courseMetres);
    const std::vector<StandingRow> field { row(0.1), row(1.0), row(2.0), row(3.0) };
    occupancy.take(0, field);
    EXPECT_DOUBLE_EQ(occupancy.runnersBetween(0, 0.0, stretchMetres / 2.0), 2.0);
}

TEST(Occupancy, WantsAMomentAStepAndEachOnce)
{
    Occupancy occupancy(courseMetres);
    EXPECT_EQ(occupancy.firstWanted(-1), std::nullopt);
    EXPECT_EQ(occupancy.firstWanted(25), 0);
    occupancy.take(0, {});
    occupancy.take(5, {}); // not wanted
    EXPECT_EQ(occupancy.firstWanted(25), 10);
    occupancy.take(20, {});
    EXPECT_EQ(occupancy.firstWanted(25), 10);
    occupancy.take(10, {});
    EXPECT_EQ(occupancy.firstWanted(25), std::nullopt);
    EXPECT_THAT(occupancy.moments(), ElementsAre(0, 10, 20));
    EXPECT_FALSE(Occupancy().isWanted(0)) << "of nothing";
    EXPECT_THAT(Occupancy().moments(), IsEmpty());
}

TEST(Occupancy, KeepsWhatFallsOnLongerSteps)
{
    Occupancy occupancy(courseMetres);
    for (std::int32_t second = 0; second < 100; second += 10) {
        occupancy.take(second, {});
    }
    occupancy.growTo(1'199);
    EXPECT_EQ(occupancy.stepSeconds(), 10);
    occupancy.growTo(1'200);
    EXPECT_EQ(occupancy.stepSeconds(), 20);
    EXPECT_THAT(occupancy.moments(), ElementsAre(0, 20, 40, 60, 80));
    occupancy.growTo(7'000);
    EXPECT_EQ(occupancy.stepSeconds(), 60);
    EXPECT_THAT(occupancy.moments(), ElementsAre(0, 60));
    for (const std::int32_t second : { 20'000, 80'000, 1'000'000, 50'000'000 }) {
        occupancy.growTo(second);
        EXPECT_LE(second / occupancy.stepSeconds(), Occupancy::mostMoments) << second;
        EXPECT_EQ(occupancy.stepSeconds() % 60, 0);
    }
}

} // namespace trackside
