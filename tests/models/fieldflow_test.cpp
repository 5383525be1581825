// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where shares of a field were, against the runners of a race that is made by hand: in waves, with some who do not
// start and some who retire on the way.
#include "models/fieldflow.h"

#include "analysis/timespread.h"
#include "models/snapshots.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace trackside {
namespace {

constexpr double courseMetres = 5'000.0;
constexpr std::size_t splits = 4; // one each kilometre
constexpr std::int32_t noShowSecond = 60;
constexpr double metresOfAKilometre = 1'000.0;

/// Runs evenly from the own start on.
struct Plan {
    double startSecond = 0.0;
    double metresPerSecond = 0.0;
    double retiresAtMetres = std::numeric_limits<double>::infinity();
    bool isNoShow = false;

    [[nodiscard]] double secondAt(double metres) const { return startSecond + metres / metresPerSecond; }
    [[nodiscard]] double metresAt(double second) const
    {
        return isNoShow
            ? 0.0
            : std::clamp((second - startSecond) * metresPerSecond, 0.0, std::min(retiresAtMetres, courseMetres));
    }
    [[nodiscard]] RunnerStatus statusAt(double second) const
    {
        if (isNoShow)
            return second < noShowSecond ? RunnerStatus::Waiting : RunnerStatus::NotStarted;
        if (second < startSecond)
            return RunnerStatus::Waiting;
        if (retiresAtMetres <= courseMetres && second >= secondAt(retiresAtMetres))
            return RunnerStatus::Retired;
        return second >= secondAt(courseMetres) ? RunnerStatus::Finished : RunnerStatus::Running;
    }
    [[nodiscard]] bool isOfTheFieldAt(double second) const
    {
        const RunnerStatus status = statusAt(second);
        return !isOut(status) || status == RunnerStatus::Finished;
    }
};

std::vector<Plan> plansOf(std::size_t runners, std::vector<double> waves, double retiring, double notStarting)
{
    std::mt19937 random(17);
    std::normal_distribution<double> pace(3.2, 0.5);
    std::uniform_real_distribution<double> share;
    std::vector<Plan> plans(runners);
    for (std::size_t i = 0; i < runners; ++i) {
        plans[i] = { .startSecond = waves[i * waves.size() / runners],
                     .metresPerSecond = std::clamp(pace(random), 1.8, 5.5) };
        if (share(random) < retiring)
            plans[i].retiresAtMetres = courseMetres * share(random);
        plans[i].isNoShow = share(random) < notStarting;
    }
    return plans;
}

/// As a store tells it of these runners.
std::shared_ptr<Snapshot> snapshotAt(std::int32_t second, const std::vector<Plan> &plans)
{
    std::vector<test::Runner> runners;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const Plan &plan = plans[i];
        const RunnerStatus status = plan.statusAt(second);
        std::int64_t elapsedMs = second * std::int64_t { 1'000 };
        if (status == RunnerStatus::Finished)
            elapsedMs = std::llround(plan.secondAt(courseMetres) * 1e3);
        else if (status == RunnerStatus::Retired)
            elapsedMs = std::llround(plan.secondAt(plan.retiresAtMetres) * 1e3);
        runners.push_back({ .bib = static_cast<std::uint32_t>(i + 1),
                            .metres = plan.metresAt(second),
                            .status = status,
                            .elapsedMs = elapsedMs,
                            .startOffsetMs = std::llround(plan.startSecond * 1e3) });
    }
    auto snapshot = test::snapshotOf(second, runners);
    std::vector<RunnerProgress> progress(plans.size());
    for (std::size_t split = 0; split < splits; ++split) {
        const double metres = metresOfAKilometre * static_cast<double>(split + 1);
        std::vector<SplitTime> times;
        for (std::size_t i = 0; i < plans.size(); ++i) {
            if (plans[i].metresAt(second) >= metres)
                times.push_back({ .elapsedMs = std::llround(plans[i].secondAt(metres) * 1e3),
                                  .competitorId = static_cast<std::uint32_t>(i + 1) });
        }
        std::ranges::sort(times, {}, &SplitTime::elapsedMs);
        const std::vector<SplitPlace> places = firstPlaces(times, times.size());
        for (const SplitPlace &place : places)
            progress[place.time.competitorId - 1] = { .split = static_cast<std::int32_t>(split),
                                                      .splitRank = place.rank,
                                                      .splitMs = place.time.elapsedMs };
        snapshot->splits.push_back({ .name = {},
                                     .distanceMetres = metres,
                                     .passed = std::ssize(times),
                                     .first = firstPlaces(times, 100),
                                     .spread = spreadOf(times, &SplitTime::elapsedMs) });
    }
    for (const StandingRow &row : snapshot->standing)
        snapshot->progress.push_back(progress[row.event.competitorId - 1]);
    snapshot->finishSpread = finishSpreadOf(snapshot->standing);
    return snapshot;
}

/// When those of the field of \p second came to a place, in order.
std::vector<double> comingsOf(const std::vector<Plan> &plans, std::int32_t second, double metres)
{
    std::vector<double> comings;
    for (const Plan &plan : plans) {
        if (plan.isOfTheFieldAt(second) && (metres <= 0.0 || plan.metresAt(second) >= metres))
            comings.push_back(std::min(plan.secondAt(metres), static_cast<double>(second)));
    }
    std::ranges::sort(comings);
    return comings;
}

/// By how many ranks a time is off that of the wanted one.
double ranksOff(const std::vector<double> &comings, std::size_t rank, double told)
{
    constexpr double rounding = 0.002; // times are told to the millisecond
    const auto before = std::ranges::lower_bound(comings, told - rounding) - comings.begin();
    const auto upTo = std::ranges::upper_bound(comings, told + rounding) - comings.begin();
    const auto wanted = static_cast<std::ptrdiff_t>(rank);
    return static_cast<double>(std::max({ before + 1 - wanted, wanted - upTo, std::ptrdiff_t { 0 } }));
}

/// That each share is where it is told to be: at the start, at each place that so many have come to, and now. At
/// splits it may be off by the share \p tolerance of those who have passed.
void expectShares(const std::vector<Plan> &plans, std::int32_t second, double tolerance)
{
    const FieldFlow flow(*snapshotAt(second, plans), courseMetres);
    std::vector<double> present;
    for (const Plan &plan : plans) {
        if (plan.isOfTheFieldAt(second))
            present.push_back(plan.metresAt(second));
    }
    std::ranges::sort(present, std::ranges::greater());
    std::vector<std::vector<double>> allComings;
    for (std::size_t place = 0; place <= splits + 1; ++place)
        allComings.push_back(comingsOf(plans, second, metresOfAKilometre * static_cast<double>(place)));
    for (const int percent : spreadPercents) {
        const ChartLine line = flow.line(percent, {});
        const auto rank =
            static_cast<std::size_t>(std::ceil(percent * static_cast<double>(present.size()) / 100.0 - 1e-9));
        const std::string where = std::to_string(percent) + " % at " + std::to_string(second);
        ASSERT_FALSE(line.x.empty()) << where;
        EXPECT_TRUE(std::ranges::is_sorted(line.x)) << where;
        EXPECT_LE(line.x.back(), second) << where;
        for (std::size_t place = 0; place <= splits + 1; ++place) {
            const double metres = metresOfAKilometre * static_cast<double>(place);
            const auto point = std::ranges::find(line.y, metres);
            const std::vector<double> &comings = allComings[place];
            ASSERT_EQ(point != line.y.end(), comings.size() >= rank) << where << " at " << metres << " m";
            if (point == line.y.end())
                continue;
            const double told = line.x[static_cast<std::size_t>(point - line.y.begin())];
            const bool isSplit = place > 0 && place <= splits;
            const double mostOff = isSplit ? tolerance * static_cast<double>(comings.size()) : 0.0;
            EXPECT_LE(ranksOff(comings, rank, told), mostOff) << where << " at " << metres << " m: " << told;
        }
        if (const double now = present.at(rank - 1); now > 0.0 && now < courseMetres) {
            EXPECT_EQ(line.x.back(), second) << where;
            EXPECT_DOUBLE_EQ(line.y.back(), now) << where;
        }
    }
}

TEST(FieldFlow, OfASmallFieldIsThatOfItsRunnersAtEachSecond)
{
    const std::vector<Plan> plans = plansOf(60, { 0.0, 400.0 }, 0.15, 0.06);
    for (std::int32_t second = 0; second <= 3'300; ++second)
        expectShares(plans, second, 0.0);
}

TEST(FieldFlow, OfALargeFieldIsThatOfItsRunnersOnceTheyHavePassed)
{
    const std::vector<Plan> plans = plansOf(2'000, { 0.0 }, 0.1, 0.03);
    for (std::int32_t second = 0; second <= 2'900; second += 31)
        expectShares(plans, second, 0.03);
    const std::vector<Plan> waves = plansOf(2'000, { 0.0, 300.0, 1'200.0 }, 0.1, 0.03);
    for (std::int32_t second = 0; second <= 4'000; second += 31)
        expectShares(waves, second, 0.1); // between the times that are told may lie a gap between two waves
    expectShares(waves, 4'000, 0.01);
}

TEST(FieldFlow, OfWhoAllStayIsExactOnceTheyHavePassed)
{
    const std::vector<Plan> plans = plansOf(2'000, { 0.0, 900.0 }, 0.0, 0.0);
    expectShares(plans, 3'700, 0.0);
}

/// The last twentieth and more of them are far behind: nobody is between them and the others, who are home.
TEST(FieldFlow, DoesNotWaitForStragglers)
{
    std::vector<Plan> plans = plansOf(2'000, { 0.0 }, 0.0, 0.0);
    for (std::size_t i = 0; i < 60; ++i)
        plans[i].startSecond = 4'000.0;
    for (const std::int32_t second : { 2'850, 3'500, 4'000, 4'200 }) {
        const ChartLine line = FieldFlow(*snapshotAt(second, plans), courseMetres).line(95, {});
        ASSERT_EQ(line.y.back(), courseMetres) << second;
        for (std::size_t i = 1; i < line.x.size(); ++i)
            EXPECT_LE(ranksOff(comingsOf(plans, second, line.y[i]), 1'900, line.x[i]), 2.0) << line.y[i] << " m";
    }
}

/// Of a field of which the standing is not told whole there is a sample, which does not tell who has retired.
TEST(FieldFlow, OfAHugeFieldIsThatOfItsSample)
{
    const std::vector<Plan> plans = plansOf(3'000, { 0.0, 120.0 }, 0.04, 0.01);
    constexpr std::int32_t second = 1'500;
    auto snapshot = snapshotAt(second, plans);
    snapshot->sample = evenSample(snapshot->standing, 1'000);
    snapshot->standing.resize(1'000);
    snapshot->progress.resize(1'000);
    const FieldFlow flow(*snapshot, courseMetres);
    std::vector<double> present;
    for (const Plan &plan : plans) {
        if (plan.isOfTheFieldAt(second))
            present.push_back(plan.metresAt(second));
    }
    std::ranges::sort(present, std::ranges::greater());
    for (const int percent : spreadPercents) {
        const ChartLine line = flow.line(percent, {});
        EXPECT_TRUE(std::ranges::is_sorted(line.x));
        EXPECT_TRUE(std::ranges::is_sorted(line.y));
        const double now = present[static_cast<std::size_t>(percent) * present.size() / 100 - 1];
        EXPECT_NEAR(line.y.back(), now, 100.0) << percent;
        EXPECT_TRUE(line.x.back() == second || now == courseMetres) << percent;
        for (std::size_t i = 1; i + 1 < line.x.size(); ++i) {
            const std::vector<double> comings = comingsOf(plans, second, line.y[i]);
            const auto rank = static_cast<std::size_t>(percent) * present.size() / 100;
            // Five times of each split are told, and a sample of who is where.
            EXPECT_LE(ranksOff(comings, rank, line.x[i]), 0.05 * static_cast<double>(present.size())) << percent;
        }
    }
}

TEST(FieldFlow, OfNobodyIsEmpty)
{
    EXPECT_TRUE(FieldFlow(Snapshot(), courseMetres).line(50, {}).x.empty());
    const auto nobody = test::snapshotOf(100, { { .bib = 1, .metres = 0.0, .status = RunnerStatus::NotStarted } });
    EXPECT_TRUE(FieldFlow(*nobody, courseMetres).line(50, {}).x.empty());
}

} // namespace
} // namespace trackside
