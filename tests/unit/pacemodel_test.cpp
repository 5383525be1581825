// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/randomraces.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

using namespace trackside;
using namespace Qt::StringLiterals;
using test::onRandomRaces;
using test::simulator;

TEST(PaceModel, distanceNeverShrinksBetweenMilliseconds)
{
    onRandomRaces(12, [](const CoursePtr &, const RaceSimulator &race) {
        const RunnerPlan &plan = race.plans().front();
        double before = 0.0;
        for (std::int64_t ms = 0; ms <= std::min<std::int64_t>(plan.endMs + 5, 60'000); ++ms) {
            const double now = race.model().stateAt(plan, ms).distanceMetres;
            ASSERT_GE(now, before) << "at " << ms << " ms";
            before = now;
        }
    });
}

TEST(PaceModel, nobodyHasFinishedBeforeTheFinishTime)
{
    onRandomRaces(20, [](const CoursePtr &course, const RaceSimulator &race) {
        for (const RunnerPlan &plan : race.plans()) {
            if (plan.end != RunnerStatus::Finished) {
                continue;
            }
            const RunnerState before = race.model().stateAt(plan, plan.endMs - 1);
            EXPECT_LT(before.distanceMetres, course->line.lengthMetres());
            EXPECT_NE(before.status, RunnerStatus::Finished);
            EXPECT_EQ(race.model().stateAt(plan, plan.endMs).distanceMetres, course->line.lengthMetres());
        }
    });
}

TEST(PaceModel, paceStaysWithinItsBounds)
{
    onRandomRaces(20, [](const CoursePtr &course, const RaceSimulator &race) {
        const RaceConfig &config = race.config();
        for (const RunnerPlan &plan : race.plans()) {
            EXPECT_GE(plan.msPerMetre, config.fastestSecondsPerKm);
            EXPECT_LE(plan.msPerMetre, config.slowestSecondsPerKm);
            const double fastest = plan.msPerMetre * (1.0 - config.paceVariation) * (1.0 - 1e-9);
            const double slowest = plan.msPerMetre * (1.0 + config.paceVariation) * (1.0 + plan.fade) * (1.0 + 1e-9);
            const double step = course->line.lengthMetres() / 199.0;
            for (int i = 0; i < 199; ++i) {
                const double ms =
                    race.model().movingMsTo(plan, step * (i + 1)) - race.model().movingMsTo(plan, step * i);
                ASSERT_GE(ms / step, fastest);
                ASSERT_LE(ms / step, slowest);
            }
        }
    });
}

TEST(PaceModel, paceReallyVariesAlongTheWay)
{
    RaceConfig config;
    const RaceSimulator race = simulator(test::shippedCourse(u"crystal"_s), config);
    for (const RunnerPlan &plan : race.plans()) {
        const double half = race.model().pairMetres() / 2.0;
        double most = 0.0;
        for (double metres = 0.0; metres + half < race.course().line.lengthMetres(); metres += half) {
            const double pace =
                (race.model().movingMsTo(plan, metres + half) - race.model().movingMsTo(plan, metres)) / half;
            most = std::max(most, std::abs(pace / plan.msPerMetre - 1.0));
        }
        EXPECT_GT(most, 0.1) << "bib " << plan.competitorId << " never left its base pace by more than a tenth";
    }
}

TEST(PaceModel, timeToADistanceIsTheInverseOfDistanceAfterATime)
{
    onRandomRaces(20, [](const CoursePtr &course, const RaceSimulator &race) {
        for (const RunnerPlan &plan : race.plans()) {
            for (int i = 0; i <= 100; ++i) {
                const double metres = course->line.lengthMetres() * i / 100.0;
                ASSERT_NEAR(race.model().distanceAfter(plan, race.model().movingMsTo(plan, metres)), metres, 1e-6);
            }
        }
    });
}

TEST(PaceModel, aStopIsInsideTheZoneAndAsLongAsDrawn)
{
    int stops = 0;
    onRandomRaces(20, [&stops](const CoursePtr &course, const RaceSimulator &race) {
        for (const RunnerPlan &plan : race.plans()) {
            if (plan.pauseMs == 0 || plan.end != RunnerStatus::Finished) {
                continue;
            }
            ++stops;
            EXPECT_GE(plan.pauseMs, std::round(race.config().minPauseSeconds * 1000.0));
            EXPECT_LE(plan.pauseMs, std::round(race.config().maxPauseSeconds * 1000.0));
            const auto inside = [&plan](const Passage &passage) {
                return plan.pauseMetres >= static_cast<double>(passage.enterMicrometres) / 1e6
                    && plan.pauseMetres <= static_cast<double>(passage.leaveMicrometres) / 1e6;
            };
            EXPECT_TRUE(std::ranges::any_of(course->geofencePassages(), inside));
            std::int64_t stoodMs = 0;
            const auto begin = plan.startOffsetMs + static_cast<std::int64_t>(plan.pauseAtMovingMs);
            for (std::int64_t ms = std::max<std::int64_t>(0, begin - 500); ms < begin + plan.pauseMs + 500; ++ms) {
                const RunnerState state = race.model().stateAt(plan, ms);
                if (state.status == RunnerStatus::Stopped) {
                    ++stoodMs;
                    EXPECT_EQ(state.distanceMetres, plan.pauseMetres);
                }
            }
            EXPECT_NEAR(static_cast<double>(stoodMs), plan.pauseMs, 1.0);
        }
    });
    EXPECT_GT(stops, 20);
}

TEST(PaceModel, stopsAreAnywhereInEveryPassage)
{
    RaceConfig config;
    config.runners = 20'000;
    config.stopRatio = 0.6;
    const CoursePtr course = test::shippedCourse(u"crystal"_s);
    const RaceSimulator race = simulator(course, config);
    std::map<std::pair<std::int64_t, int>, double> stops; // by passage and third of it
    double all = 0.0;
    for (const RunnerPlan &plan : race.plans()) {
        if (plan.pauseMs == 0) {
            continue;
        }
        ++all;
        for (const Passage &passage : course->geofencePassages()) {
            const double place = (plan.pauseMetres * 1e6 - static_cast<double>(passage.enterMicrometres))
                / static_cast<double>(passage.leaveMicrometres - passage.enterMicrometres);
            if (place >= 0.0 && place <= 1.0) {
                ++stops[{ passage.enterMicrometres, std::min(2, static_cast<int>(3.0 * place)) }];
            }
        }
    }
    EXPECT_NEAR(all / 20'000.0, 0.6, 0.01);
    ASSERT_EQ(course->geofencePassages().size(), 4U);
    for (const Passage &passage : course->geofencePassages()) {
        const std::int64_t enter = passage.enterMicrometres;
        const double here = stops[{ enter, 0 }] + stops[{ enter, 1 }] + stops[{ enter, 2 }];
        EXPECT_NEAR(here / all, 0.25, 0.015) << testing::PrintToString(passage) << " is not one of four, alike";
        for (int third = 0; third < 3; ++third) {
            EXPECT_NEAR(stops[std::pair(enter, third)] / here, 1.0 / 3.0, 0.03)
                << "third " << third << " of " << testing::PrintToString(passage);
        }
    }
}

TEST(PaceModel, sharesComeOutAsConfigured)
{
    RaceConfig config;
    config.runners = 20'000;
    config.stopRatio = 0.3;
    config.retireRatio = 0.1;
    config.noShowRatio = 0.05;
    const RaceSimulator race = simulator(test::shippedCourse(u"crystal"_s), config);
    const auto share = [&race](auto predicate) {
        return static_cast<double>(std::ranges::count_if(race.plans(), predicate)) / 20'000.0;
    };
    EXPECT_NEAR(share([](const RunnerPlan &plan) { return plan.end == RunnerStatus::NotStarted; }), 0.05, 0.01);
    EXPECT_NEAR(share([](const RunnerPlan &plan) { return plan.end == RunnerStatus::Retired; }), 0.1 * 0.95, 0.01);
    EXPECT_NEAR(share([](const RunnerPlan &plan) { return plan.msPerMetre < (144.0 + 500.0) / 2.0; }), 0.5, 0.02);
    // Of the retired ones, those who stop are who came so far.
    const double finished = share([](const RunnerPlan &plan) { return plan.end == RunnerStatus::Finished; });
    EXPECT_NEAR(share([](const RunnerPlan &plan) { return plan.end == RunnerStatus::Finished && plan.pauseMs > 0; }),
                0.3 * finished, 0.01);
}
