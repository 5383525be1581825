// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When runners are expected: the formula, and how far it is off on generated races.
#include "analysis/projection.h"
#include "simulation/racesimulator.h"
#include "support/courses.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

namespace trackside {

void PrintTo(const Projection &projection, std::ostream *out)
{
    *out << projection.elapsedMs << " ± " << projection.uncertaintyMs << " ms";
}

namespace {

using namespace Qt::StringLiterals;

/// 1,000 m in 300 s, after a start 20 s behind the gun.
PositionEvent runner(double metres = 1'000.0, RunnerStatus status = RunnerStatus::Running)
{
    return { .competitorId = 1,
             .rawTimeSeconds = 320,
             .elapsedMs = 320'000,
             .distanceMetres = metres,
             .position = {},
             .startOffsetMs = 20'000,
             .status = status };
}

RunnerProgress recent(double metres, std::int64_t ms)
{
    return { .recentMetres = metres, .recentMs = ms };
}

} // namespace

TEST(Projection, IsThreeQuartersThePaceSinceTheStartAndOneQuarterThatOfLate)
{
    // 5:00 since the start, 6:00 of late: 5:15 for the 4 km to go, and 20 s/km either way.
    EXPECT_EQ(projectionTo(runner(), recent(100.0, 36'000), 5'000.0), (Projection { 1'580'000, 80'000 }));
    // As fast of late: 5 % of the twenty minutes to go.
    EXPECT_EQ(projectionTo(runner(), recent(100.0, 30'000), 5'000.0), (Projection { 1'520'000, 60'000 }));
    EXPECT_EQ(projectionTo(runner(), {}, 5'000.0), (Projection { 1'520'000, 60'000 })) << "with one pace only";
}

TEST(Projection, APauseOrASprintCountsForHalfAsMuchAgainAtMost)
{
    const auto standing = projectionTo(runner(), recent(0.0, 30'000), 2'000.0);
    EXPECT_EQ(standing, (Projection { 657'500, 50'000 })) << "7:30 of late for one who stands";
    EXPECT_EQ(projectionTo(runner(), recent(10.0, 30'000), 2'000.0), standing);
    EXPECT_EQ(projectionTo(runner(), recent(1'000.0, 30'000), 2'000.0), (Projection { 595'000, 33'333 }));
}

TEST(Projection, IsNoneWhereThereIsNothingToSay)
{
    EXPECT_EQ(projectionTo(runner(249.0), {}, 5'000.0), std::nullopt) << "less than a twentieth";
    EXPECT_NE(projectionTo(runner(251.0), {}, 5'000.0), std::nullopt);
    EXPECT_NE(projectionTo(runner(51.0), {}, 1'000.0), std::nullopt) << "of the way to the place";
    EXPECT_EQ(projectionTo(runner(5'000.0), {}, 5'000.0), std::nullopt) << "is there";
    for (const RunnerStatus status : { RunnerStatus::Waiting, RunnerStatus::Finished, RunnerStatus::Retired,
                                       RunnerStatus::NotStarted, RunnerStatus::Disqualified }) {
        EXPECT_EQ(projectionTo(runner(1'000.0, status), {}, 5'000.0), std::nullopt);
    }
    EXPECT_NE(projectionTo(runner(1'000.0, RunnerStatus::Stopped), {}, 5'000.0), std::nullopt);
    EXPECT_EQ(projectedFinish(runner(5'000.0, RunnerStatus::Finished), {}, 5'000.0), (Projection { 320'000, 0 }));
    EXPECT_EQ(projectedFinish(runner(1'000.0, RunnerStatus::Retired), {}, 5'000.0), std::nullopt);
    EXPECT_EQ(recentPaceSecondsPerKm({}), std::nullopt);
    EXPECT_EQ(recentPaceSecondsPerKm(recent(0.5, 30'000)), std::nullopt) << "stands";
    EXPECT_EQ(recentPaceSecondsPerKm(recent(100.0, 30'000)), 300.0);
}

/// What the projection is worth: on generated races, from different places of the way.
class ProjectedRaces : public testing::TestWithParam<double> {
protected:
    struct Found {
        double within = 0.0; ///< share of the finishers who finish within the uncertainty
        double mostlyOffBy = 0.0; ///< nine of ten are off by less, as a share of the time to go
    };

    static Found look(const QString &courseId, PaceProfile profile)
    {
        RaceConfig config = withPreset({}, profile);
        config.runners = 200;
        const auto simulator = RaceSimulator::create(test::shippedCourse(courseId), config);
        const double length = simulator->course().line.lengthMetres();
        int within = 0;
        std::vector<double> offBy;
        for (const RunnerPlan &plan : simulator->plans()) {
            const PositionEvent end = simulator->eventOf(plan, plan.lastSecond());
            std::int32_t second = 30;
            while (simulator->eventOf(plan, second).distanceMetres < GetParam() * length) {
                ++second;
            }
            const PositionEvent now = simulator->eventOf(plan, second);
            const double before = simulator->eventOf(plan, second - 30).distanceMetres;
            const auto expected = projectedFinish(now, recent(now.distanceMetres - before, 30'000), length);
            if (!expected) {
                ADD_FAILURE() << "nothing expected of bib " << plan.competitorId;
                continue;
            }
            const std::int64_t error = std::abs(expected->elapsedMs - end.elapsedMs);
            within += error <= expected->uncertaintyMs ? 1 : 0;
            offBy.push_back(static_cast<double>(error) / static_cast<double>(end.elapsedMs - now.elapsedMs));
        }
        std::ranges::sort(offBy);
        const auto all = static_cast<double>(offBy.size());
        return { static_cast<double>(within) / all, offBy[offBy.size() * 9 / 10] };
    }
};

TEST_P(ProjectedRaces, NearlyAllWhoKeepTheirPaceFinishWithinTheUncertainty)
{
    const Found found = look(u"crystal"_s, PaceProfile::Demo);
    EXPECT_GT(found.within, 0.9);
    EXPECT_LT(found.mostlyOffBy, 0.06);
}

TEST_P(ProjectedRaces, WhoSlowsDownComesLaterButNotMuch)
{
    const Found found = look(u"city-marathon"_s, PaceProfile::CityMarathon);
    EXPECT_GT(found.within, 0.3);
    EXPECT_LT(found.mostlyOffBy, 0.15);
}

INSTANTIATE_TEST_SUITE_P(At, ProjectedRaces, testing::Values(0.2, 0.5, 0.8));

} // namespace trackside
