// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/unkindstream.h"
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

using Events = std::vector<PositionEvent>;

UnkindStream streamOf(const CoursePtr &course, const RaceConfig &config, Shard shard = {})
{
    auto simulator = RaceSimulator::create(course, config, shard);
    EXPECT_TRUE(simulator.has_value()) << simulator.error().message.toStdString();
    return UnkindStream(std::move(*simulator));
}

struct Arrived {
    std::vector<Events> bySecond;
    FaultCounts counts;

    [[nodiscard]] Events all() const
    {
        Events events;
        for (const Events &second : bySecond) {
            events.insert(events.end(), second.begin(), second.end());
        }
        return events;
    }
};

Arrived arrivedOf(const UnkindStream &stream, std::int32_t from = 0)
{
    Arrived arrived;
    for (std::int32_t second = from; second <= stream.lastSecond(); ++second) {
        arrived.counts += stream.eventsAt(second, arrived.bySecond.emplace_back());
    }
    return arrived;
}

Events truth(const UnkindStream &stream)
{
    Events events;
    for (std::int32_t second = 0; second <= stream.simulator().lastSecond(); ++second) {
        stream.simulator().eventsAt(second, events);
    }
    return events;
}

std::pair<std::int32_t, std::uint32_t> key(const PositionEvent &event)
{
    return { event.rawTimeSeconds, event.competitorId };
}

Events sorted(Events events)
{
    std::ranges::stable_sort(events, {}, key);
    return events;
}

Events distinct(Events events)
{
    events = sorted(std::move(events));
    const auto repeats = std::ranges::unique(events);
    events.erase(repeats.begin(), repeats.end());
    return events;
}

RaceConfig randomConfig(std::mt19937_64 &random)
{
    const auto share = [&random] { return std::uniform_real_distribution(0.0, 1.0)(random); };
    const auto some = [&](double most) { return random() % 3 == 0 ? 0.0 : most * share(); };
    RaceConfig config;
    config.runners = 1 + static_cast<std::int64_t>(random() % 12);
    config.retireRatio = 0.3 * share();
    config.noShowRatio = 0.2 * share();
    config.waveSize = static_cast<std::int64_t>(random() % 6);
    config.seed = random();
    config.faults = { .gpsErrorMetres = some(20.0),
                      .dropoutRatio = some(1.0),
                      .lateRatio = some(1.0),
                      .mostSecondsLate = 1 + static_cast<std::int64_t>(random() % 12),
                      .repeatRatio = some(1.0),
                      .swapRatio = some(1.0) };
    return config;
}

/// Calls \p check for many (course, configuration) pairs.
template <typename Check> void onRandomStreams(int count, Check check)
{
    std::mt19937_64 random(20'261'124);
    for (int i = 0; i < count; ++i) {
        const CoursePtr course = test::randomCourse(random());
        const RaceConfig config = randomConfig(random);
        SCOPED_TRACE(testing::Message() << "stream " << i << " with " << toJson(config).toStdString());
        check(course, config);
        if (testing::Test::HasFailure()) {
            return;
        }
    }
}

RaceConfig manyRunners(const StreamFaults &faults)
{
    RaceConfig config;
    config.runners = 100;
    config.seed = 7;
    config.faults = faults;
    return config;
}

} // namespace

TEST(UnkindStream, tellsHowManyRunnersHaveARecordOfASecond)
{
    onRandomStreams(20, [](const CoursePtr &course, const RaceConfig &config) {
        const UnkindStream stream = streamOf(course, config);
        std::map<std::int32_t, std::int64_t> runners;
        for (const PositionEvent &event : distinct(arrivedOf(stream).all())) {
            ++runners[event.rawTimeSeconds];
        }
        for (std::int32_t second = -1; second <= stream.lastSecond() + 1; ++second) {
            ASSERT_EQ(stream.runnersAt(second), runners[second]) << second;
        }
    });
}

TEST(UnkindStream, withoutFaultsIsWhatTheSimulatorHas)
{
    const UnkindStream stream = streamOf(test::shippedCourse(u"crystal"_s), manyRunners({}));
    EXPECT_EQ(stream.lastSecond(), stream.simulator().lastSecond());
    const Arrived arrived = arrivedOf(stream);
    EXPECT_EQ(arrived.all(), truth(stream));
    EXPECT_FALSE(arrived.counts.isAny());
}

TEST(UnkindStream, lateRepeatedAndOutOfOrderItIsTheSameRecords)
{
    onRandomStreams(12, [](const CoursePtr &course, RaceConfig config) {
        config.faults.gpsErrorMetres = 0.0;
        config.faults.dropoutRatio = 0.0;
        const UnkindStream stream = streamOf(course, config);
        const Arrived arrived = arrivedOf(stream);
        EXPECT_EQ(distinct(arrived.all()), truth(stream));
        EXPECT_EQ(std::ssize(arrived.all()), stream.simulator().eventCount() + arrived.counts.repeated);
    });
}

TEST(UnkindStream, aRecordComesInItsTimeAndAtMostAsLateAsSaid)
{
    onRandomStreams(12, [](const CoursePtr &course, const RaceConfig &config) {
        const UnkindStream stream = streamOf(course, config);
        const Arrived arrived = arrivedOf(stream);
        for (std::size_t second = 0; second < arrived.bySecond.size(); ++second) {
            for (const PositionEvent &event : arrived.bySecond[second]) {
                const std::int32_t late = static_cast<std::int32_t>(second) - event.rawTimeSeconds;
                ASSERT_GE(late, 0);
                ASSERT_LE(late, config.faults.reachSeconds());
            }
        }
    });
}

TEST(UnkindStream, whatDroppedIsCountedAndNothingElseIsMissing)
{
    onRandomStreams(12, [](const CoursePtr &course, const RaceConfig &config) {
        const UnkindStream stream = streamOf(course, config);
        const Arrived arrived = arrivedOf(stream);
        EXPECT_EQ(std::ssize(arrived.all()),
                  stream.simulator().eventCount() - arrived.counts.dropped + arrived.counts.repeated);
        std::map<std::uint32_t, std::pair<std::int32_t, std::int32_t>> ends;
        for (const PositionEvent &event : arrived.all()) {
            auto &[first, last] = ends.try_emplace(event.competitorId, event.rawTimeSeconds, -1).first->second;
            first = std::min(first, event.rawTimeSeconds);
            last = std::max(last, event.rawTimeSeconds);
        }
        for (const RunnerPlan &plan : stream.simulator().plans()) {
            EXPECT_EQ(ends.at(plan.competitorId), std::pair(0, plan.lastSecond())) << "the timing mats' records";
        }
    });
}

TEST(UnkindStream, shardsTogetherAreTheWholeStream)
{
    onRandomStreams(8, [](const CoursePtr &course, const RaceConfig &config) {
        const Arrived whole = arrivedOf(streamOf(course, config));
        std::vector<Events> together(whole.bySecond.size());
        FaultCounts counts;
        for (std::int32_t index = 1; index <= 3; ++index) {
            const Arrived shard = arrivedOf(streamOf(course, config, { index, 3 }));
            ASSERT_LE(shard.bySecond.size(), together.size());
            for (std::size_t second = 0; second < shard.bySecond.size(); ++second) {
                together[second].insert(together[second].end(), shard.bySecond[second].begin(),
                                        shard.bySecond[second].end());
            }
            counts += shard.counts;
        }
        for (std::size_t second = 0; second < together.size(); ++second) {
            ASSERT_EQ(sorted(together[second]), sorted(whole.bySecond[second])) << "at " << second;
        }
        EXPECT_EQ(counts, whole.counts);
    });
}

TEST(UnkindStream, goesOnInItsMiddleAsItWouldHave)
{
    onRandomStreams(8, [](const CoursePtr &course, const RaceConfig &config) {
        const Arrived whole = arrivedOf(streamOf(course, config));
        const auto middle = static_cast<std::ptrdiff_t>(whole.bySecond.size() / 2);
        const Arrived rest = arrivedOf(streamOf(course, config), static_cast<std::int32_t>(middle));
        EXPECT_TRUE(std::ranges::equal(rest.bySecond, std::span(whole.bySecond).subspan(middle)));
    });
}

TEST(UnkindStream, anotherSeedIsAnotherStream)
{
    RaceConfig config = manyRunners({ .dropoutRatio = 0.5 });
    const CoursePtr course = test::shippedCourse(u"crystal"_s);
    const auto bibs = [&] {
        Events events;
        streamOf(course, config).eventsAt(5, events);
        std::vector<std::uint32_t> ids;
        std::ranges::transform(events, std::back_inserter(ids), &PositionEvent::competitorId);
        return ids;
    };
    const auto before = bibs();
    EXPECT_EQ(bibs(), before);
    config.seed = 8;
    EXPECT_NE(bibs(), before);
}

TEST(UnkindStream, gpsErrorMovesThePlaceByAsMuchAsSaidAndNothingElse)
{
    for (const double metres : { 3.0, 25.0 }) {
        const UnkindStream stream =
            streamOf(test::shippedCourse(u"crystal"_s), manyRunners({ .gpsErrorMetres = metres }));
        const Arrived arrived = arrivedOf(stream);
        Events told = arrived.all();
        const Events real = truth(stream);
        ASSERT_EQ(told.size(), real.size());
        double squares = 0.0;
        double east = 0.0;
        double most = 0.0;
        std::int64_t moved = 0;
        for (std::size_t i = 0; i < told.size(); ++i) {
            const double error = geodesicMetres(real[i].position, told[i].position);
            const double eastward =
                geodesicMetres(real[i].position, { told[i].position.longitude, real[i].position.latitude });
            squares += error * error;
            east += eastward * eastward;
            most = std::max(most, error);
            moved += error > 0.0 ? 1 : 0;
            told[i].position = real[i].position;
        }
        EXPECT_EQ(told, real) << "distance, time and status stay true";
        EXPECT_EQ(moved, arrived.counts.moved);
        EXPECT_EQ(moved, std::ssize(real) - 2 * 100) << "timing mats know where they are";
        EXPECT_NEAR(std::sqrt(squares / static_cast<double>(moved)), metres, 0.02 * metres);
        EXPECT_NEAR(east / squares, 0.5, 0.02) << "as much in one direction as in the other";
        EXPECT_LT(most, 3.5 * metres);
    }
}

TEST(UnkindStream, sharesComeOutAsConfigured)
{
    const UnkindStream stream = streamOf(
        test::shippedCourse(u"crystal"_s),
        manyRunners(
            { .dropoutRatio = 0.1, .lateRatio = 0.2, .mostSecondsLate = 3, .repeatRatio = 0.05, .swapRatio = 0.4 }));
    const Arrived arrived = arrivedOf(stream);
    const auto all = static_cast<double>(stream.simulator().eventCount());
    EXPECT_NEAR(static_cast<double>(arrived.counts.dropped) / all, 0.1, 0.005);
    EXPECT_NEAR(static_cast<double>(arrived.counts.late) / all, 0.9 * 0.2, 0.005);
    EXPECT_NEAR(static_cast<double>(arrived.counts.repeated) / all, 0.9 * 0.05, 0.005);
    // Of half of the records, where both of a pair came and in time.
    EXPECT_NEAR(static_cast<double>(arrived.counts.outOfOrder) / all, 0.5 * 0.4 * 0.72 * 0.72, 0.005);
    std::map<std::int32_t, int> lateBy;
    for (std::size_t second = 0; second < arrived.bySecond.size(); ++second) {
        for (const PositionEvent &event : arrived.bySecond[second]) {
            ++lateBy[static_cast<std::int32_t>(second) - event.rawTimeSeconds];
        }
    }
    EXPECT_NEAR(lateBy[2] / all, 0.06 + 0.05 * (0.06 + 0.5 * 0.4 * 0.52), 0.006)
        << "as often by two seconds as by others";
}

TEST(UnkindStream, swappedRecordsAreOvertakenByTheNext)
{
    const UnkindStream stream = streamOf(test::shippedCourse(u"crystal"_s), manyRunners({ .swapRatio = 1.0 }));
    const Arrived arrived = arrivedOf(stream);
    std::map<std::uint32_t, std::int32_t> newest;
    std::int64_t overtaken = 0;
    for (const PositionEvent &event : arrived.all()) {
        std::int32_t &known = newest.try_emplace(event.competitorId, -1).first->second;
        overtaken += event.rawTimeSeconds == known - 1 ? 1 : 0;
        known = std::max(known, event.rawTimeSeconds);
    }
    EXPECT_EQ(overtaken, arrived.counts.outOfOrder);
    EXPECT_GT(overtaken, stream.simulator().eventCount() / 2 - 100) << "one of each pair";
}
