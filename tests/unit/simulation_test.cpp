// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/racesimulator.h"
#include "support/courses.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>

using namespace trackside;
using namespace Qt::StringLiterals;

namespace {

/// A sound configuration in which everything happens.
RaceConfig randomConfig(std::mt19937_64 &random)
{
    const auto share = [&random] { return std::uniform_real_distribution(0.0, 1.0)(random); };
    RaceConfig config = withPreset({}, static_cast<PaceProfile>(random() % 4));
    config.runners = 1 + static_cast<std::int64_t>(random() % 12);
    config.paceVariation = 0.5 * share();
    config.stopRatio = share();
    config.minPauseSeconds = 20.0 * share();
    config.maxPauseSeconds = config.minPauseSeconds + 100.0 * share();
    config.retireRatio = 0.3 * share();
    config.noShowRatio = 0.2 * share();
    config.waveSize = static_cast<std::int64_t>(random() % 6);
    config.waveIntervalSeconds = 1.0 + 100.0 * share();
    config.seed = random();
    if (random() % 2 == 0) {
        config.startersPerSecond = 0.05 + 2.0 * share();
    }
    if (random() % 4 == 0) {
        config.cutOffSeconds = 1.0 + 4'000.0 * share();
    }
    if (random() % 4 == 0) {
        const auto first = static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(config.runners + 1));
        config.waveSize = 0;
        config.waveSizes = { first, 0, config.runners - first };
    }
    return config;
}

RaceSimulator simulator(const CoursePtr &course, const RaceConfig &config, Shard shard = {})
{
    auto made = RaceSimulator::create(course, config, shard);
    EXPECT_TRUE(made.has_value()) << made.error().message.toStdString();
    return std::move(*made);
}

std::vector<PositionEvent> wholeRace(const RaceSimulator &simulator)
{
    std::vector<PositionEvent> events;
    for (std::int32_t second = 0; second <= simulator.lastSecond(); ++second) {
        simulator.eventsAt(second, events);
    }
    return events;
}

std::map<std::uint32_t, std::vector<PositionEvent>> byRunner(const std::vector<PositionEvent> &events)
{
    std::map<std::uint32_t, std::vector<PositionEvent>> runners;
    for (const PositionEvent &event : events) {
        runners[event.competitorId].push_back(event);
    }
    return runners;
}

/// Calls \p check for many (course, configuration) pairs.
template <typename Check> void onRandomRaces(int count, Check check)
{
    std::mt19937_64 random(20'261'123);
    for (int i = 0; i < count; ++i) {
        const CoursePtr course = test::randomCourse(random());
        const RaceConfig config = randomConfig(random);
        SCOPED_TRACE(testing::Message() << "race " << i << " on " << course->line.lengthMetres() << " m with "
                                        << toJson(config).toStdString());
        check(course, simulator(course, config));
        if (testing::Test::HasFailure()) {
            return;
        }
    }
}

} // namespace

TEST(Simulation, everyRunnerHasOneRecordASecondFromStartToEnd)
{
    onRandomRaces(20, [](const CoursePtr &course, const RaceSimulator &race) {
        const auto events = wholeRace(race);
        EXPECT_EQ(static_cast<std::int64_t>(events.size()), race.eventCount());
        const auto runners = byRunner(events);
        ASSERT_EQ(runners.size(), race.plans().size());
        for (const RunnerPlan &plan : race.plans()) {
            const auto &records = runners.at(plan.competitorId);
            ASSERT_EQ(records.size(), static_cast<std::size_t>((plan.endMs + 999) / 1000 + 1));
            for (std::size_t i = 0; i < records.size(); ++i) {
                ASSERT_EQ(records[i].rawTimeSeconds, static_cast<std::int32_t>(i));
            }
            EXPECT_EQ(records.front().distanceMetres, 0.0);
            EXPECT_EQ(records.front().position, course->line.vertices().front());
            EXPECT_EQ(records.back().status, plan.end);
            EXPECT_EQ(records.back().elapsedMs, plan.endMs);
            if (plan.end == RunnerStatus::Finished) {
                EXPECT_EQ(records.back().distanceMetres, course->line.lengthMetres());
                EXPECT_EQ(records.back().position, course->line.vertices().back());
            }
        }
    });
}

TEST(Simulation, distanceNeverShrinksAndThePlaceIsThePointAtIt)
{
    onRandomRaces(20, [](const CoursePtr &course, const RaceSimulator &race) {
        for (const auto &[bib, records] : byRunner(wholeRace(race))) {
            double before = 0.0;
            for (const PositionEvent &event : records) {
                ASSERT_GE(event.distanceMetres, before) << "bib " << bib << " at " << event.rawTimeSeconds;
                before = event.distanceMetres;
                ASSERT_EQ(event.position, course->line.pointAt(std::llround(event.distanceMetres * 1e6)));
            }
        }
    });
}

TEST(Simulation, distanceNeverShrinksBetweenMilliseconds)
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

TEST(Simulation, nobodyHasFinishedBeforeTheFinishTime)
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

TEST(Simulation, paceStaysWithinItsBounds)
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

TEST(Simulation, paceReallyVariesAlongTheWay)
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

TEST(Simulation, timeToADistanceIsTheInverseOfDistanceAfterATime)
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

TEST(Simulation, aStopIsInsideTheZoneAndAsLongAsDrawn)
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

TEST(Simulation, nobodyMovesBeforeTheOwnStart)
{
    onRandomRaces(20, [](const CoursePtr &course, const RaceSimulator &race) {
        for (const PositionEvent &event : wholeRace(race)) {
            if (event.elapsedMs < event.startOffsetMs) {
                EXPECT_EQ(event.status, RunnerStatus::Waiting);
                EXPECT_EQ(event.position, course->line.vertices().front());
            } else {
                EXPECT_NE(event.status, RunnerStatus::Waiting);
            }
        }
    });
}

TEST(Simulation, theStartByWavesAndAFlowShiftsARaceAndChangesNothingElse)
{
    const CoursePtr course = test::shippedCourse(u"crystal"_s);
    RaceConfig config;
    config.runners = 12;
    config.stopRatio = 0.5;
    const RaceSimulator together = simulator(course, config);
    config.waveSizes = { 5, 0, 7 };
    config.waveIntervalSeconds = 90.5;
    config.startersPerSecond = 3.0;
    const RaceSimulator apart = simulator(course, config);
    const std::vector<std::int32_t> starts { 0,       333,     667,     1'000,   1'333,   181'000,
                                             181'333, 181'667, 182'000, 182'333, 182'667, 183'000 };
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const RunnerPlan &before = together.plans()[i];
        const RunnerPlan &after = apart.plans()[i];
        EXPECT_EQ(after.startOffsetMs, starts[i]);
        EXPECT_EQ(after.endMs, before.endMs + starts[i]);
        for (std::int64_t ms = 0; ms < before.endMs; ms += 7'919) {
            ASSERT_EQ(apart.model().stateAt(after, ms + starts[i]).distanceMetres,
                      together.model().stateAt(before, ms).distanceMetres);
        }
    }
}

TEST(Simulation, wavesOfOneSizeAreThoseOfThatSizeGivenOneByOne)
{
    const CoursePtr course = test::shippedCourse(u"crystal"_s);
    RaceConfig config;
    config.runners = 25;
    config.startersPerSecond = 0.7;
    config.waveSize = 10;
    const auto bySize = wholeRace(simulator(course, config));
    config.waveSize = 0;
    config.waveSizes = { 10, 10, 5 };
    EXPECT_EQ(wholeRace(simulator(course, config)), bySize);
}

TEST(Simulation, whoeverIsNotInAtTheCutOffIsRetiredThenAndNobodyElseIsTouched)
{
    const CoursePtr course = test::shippedCourse(u"crystal"_s);
    RaceConfig config;
    config.retireRatio = 0.1;
    config.stopRatio = 0.5;
    config.waveSize = 40;
    config.waveIntervalSeconds = 600.0;
    const RaceSimulator all = simulator(course, config);
    config.cutOffSeconds = 1190.2501; // its last record is the second after
    const RaceSimulator cut = simulator(course, config);
    std::map<RunnerStatus, int> ends;
    for (std::size_t i = 0; i < all.plans().size(); ++i) {
        const RunnerPlan &before = all.plans()[i];
        const RunnerPlan &after = cut.plans()[i];
        ++ends[after.end];
        if (before.endMs <= 1'190'250) {
            EXPECT_EQ(after.endMs, before.endMs);
            EXPECT_EQ(after.end, before.end);
        } else if (before.startOffsetMs < 1'190'250) {
            EXPECT_EQ(after.end, RunnerStatus::Retired);
            EXPECT_EQ(after.endMs, 1'190'250);
            const PositionEvent last = cut.eventOf(after, after.lastSecond());
            EXPECT_EQ(last.rawTimeSeconds, 1191);
            EXPECT_EQ(last.elapsedMs, 1'190'250);
            EXPECT_EQ(last.status, RunnerStatus::Retired);
            EXPECT_LT(last.distanceMetres, course->line.lengthMetres());
            EXPECT_EQ(cut.eventOf(after, 1190), all.eventOf(before, 1190));
        } else {
            EXPECT_EQ(after.end, RunnerStatus::NotStarted);
            EXPECT_EQ(after.lastSecond(), 0);
        }
    }
    EXPECT_GT(ends[RunnerStatus::Finished], 5);
    EXPECT_GT(ends[RunnerStatus::Retired], 5);
    EXPECT_EQ(ends[RunnerStatus::NotStarted], 20);
    EXPECT_EQ(cut.lastSecond(), 1191);
    config.cutOffSeconds = limits::cutOffSeconds.most;
    EXPECT_EQ(wholeRace(simulator(course, config)), wholeRace(all));
}

TEST(Simulation, secondsMayBeAskedForInAnyOrder)
{
    onRandomRaces(6, [](const CoursePtr &, const RaceSimulator &race) {
        const auto inOrder = wholeRace(race);
        std::vector<std::int32_t> seconds(static_cast<std::size_t>(race.lastSecond()) + 1);
        std::iota(seconds.begin(), seconds.end(), 0);
        std::ranges::shuffle(seconds, std::mt19937_64(7));
        std::vector<PositionEvent> shuffled;
        for (const std::int32_t second : seconds) {
            race.eventsAt(second, shuffled);
        }
        const auto key = [](const PositionEvent &event) { return std::pair(event.rawTimeSeconds, event.competitorId); };
        std::ranges::sort(shuffled, {}, key);
        EXPECT_EQ(shuffled, inOrder);
    });
}

TEST(Simulation, aRaceOfARunnerDoesNotDependOnHowManyOthersRun)
{
    const CoursePtr course = test::shippedCourse(u"crystal"_s);
    RaceConfig config;
    config.seed = 7;
    config.stopRatio = 1.0;
    config.waveSize = 10;
    config.retireRatio = 0.1;
    const RaceSimulator few = simulator(course, config);
    config.runners = 10'000;
    const RaceSimulator many = simulator(course, config);
    EXPECT_EQ(byRunner(wholeRace(few)).at(17), [&] {
        std::vector<PositionEvent> records;
        const RunnerPlan &plan = many.plans()[16];
        for (std::int32_t second = 0; second <= plan.lastSecond(); ++second) {
            records.push_back(many.eventOf(plan, second));
        }
        return records;
    }());
}

TEST(Simulation, shardsTogetherAreTheWholeRace)
{
    onRandomRaces(20, [](const CoursePtr &course, const RaceSimulator &race) {
        std::vector<PositionEvent> together;
        std::int64_t finishers = 0;
        for (std::int32_t index = 1; index <= 3; ++index) {
            const RaceSimulator shard = simulator(course, race.config(), { index, 3 });
            finishers += shard.finisherCount();
            const auto events = wholeRace(shard);
            together.insert(together.end(), events.begin(), events.end());
        }
        const auto key = [](const PositionEvent &event) { return std::pair(event.rawTimeSeconds, event.competitorId); };
        std::ranges::sort(together, {}, key);
        EXPECT_EQ(together, wholeRace(race));
        EXPECT_EQ(finishers, race.finisherCount());
    });
}

TEST(Simulation, aFinishOnAWholeSecondHasOneRecordForThatSecond)
{
    RaceConfig config;
    config.runners = 20'000;
    const RaceSimulator race = simulator(test::shippedCourse(u"crystal"_s), config);
    int onWholeSeconds = 0;
    for (const RunnerPlan &plan : race.plans()) {
        if (plan.endMs % 1000 != 0) {
            continue;
        }
        ++onWholeSeconds;
        EXPECT_EQ(plan.lastSecond(), plan.endMs / 1000);
        EXPECT_EQ(race.eventOf(plan, plan.lastSecond()).status, RunnerStatus::Finished);
        EXPECT_EQ(race.eventOf(plan, plan.lastSecond() - 1).status, RunnerStatus::Running);
    }
    EXPECT_GT(onWholeSeconds, 5);
}

TEST(Simulation, onACourseThatEndsWhereItStartsNobodyHasFinishedAtTheGun)
{
    for (const QString &id : { u"figure-eight-half"_s, u"out-and-back-10k"_s }) {
        const CoursePtr course = test::shippedCourse(id);
        ASSERT_EQ(course->line.vertices().front(), course->line.vertices().back());
        const RaceSimulator race = simulator(course, {});
        std::vector<PositionEvent> events;
        race.eventsAt(0, events);
        EXPECT_EQ(std::ssize(events), race.config().runners);
        EXPECT_THAT(events, testing::Each(testing::Field(&PositionEvent::status, RunnerStatus::Running)));
    }
}

TEST(Simulation, aMillionRunnersTakeUnder150BytesEach)
{
    static_assert(sizeof(RunnerPlan) < 150);
    RaceConfig config;
    config.runners = 1'000'000;
    const RaceSimulator race = simulator(test::shippedCourse(u"crystal"_s), config);
    EXPECT_EQ(race.plans().size(), 1'000'000U);
    EXPECT_LE(race.plans().capacity(), 1'000'002U);
}

TEST(Simulation, sharesComeOutAsConfigured)
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

TEST(Simulation, stopsAreAnywhereInEveryPassage)
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

TEST(Simulation, aShardThatDoesNotExistIsRefused)
{
    const auto made = RaceSimulator::create(test::shippedCourse(u"crystal"_s), {}, { 4, 3 });
    ASSERT_FALSE(made.has_value());
    EXPECT_EQ(made.error().message, u"Shard 4/3 does not exist: it is i/n with n from 1 to 10 and i from 1 to n."_s);
}
