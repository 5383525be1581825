// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stops that fall between two answers, as the log tells them.
#include "models/glidetrack.h"

#include "models/snapshots.h"
#include "support/courses.h"

#include <gtest/gtest.h>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::snapshotOf;
using Moment = GlideTrack::Moment;

class GlideStops : public testing::Test {
protected:
    [[nodiscard]] double metres(Moment now) const { return track.dotOf(1, now)->distanceMetres; }

    CoursePtr course = test::shippedCourse(u"crystal"_s);
    GlideTrack track;
};

TEST_F(GlideStops, StandsForAStopBetweenTwoAnswers)
{
    track.apply(snapshotOf(1000, { { 1, 3000.0 }, { 2, 3000.0 } }), course, 0s);
    const auto after = snapshotOf(1040, { { 1, 3090.0 }, { 2, 3090.0 } });
    after->log = { { .kind = RaceEvent::Kind::Stopped, .competitorId = 1, .elapsedMs = 1'010'000 },
                   { .kind = RaceEvent::Kind::MovedOn, .competitorId = 1, .elapsedMs = 1'020'000 } };
    track.apply(after, course, 2s);
    // Display time goes from 1000 to 1040 s in 2.3 s, and the runner ran for 30 s of these.
    const auto at = [](int second) { return Moment(2s) + std::chrono::microseconds(57'500 * (second - 1000)); };
    EXPECT_NEAR(metres(at(1005)), 3015.0, 0.1);
    EXPECT_EQ(track.dotOf(1, at(1005))->status, RunnerStatus::Running);
    for (const int second : { 1011, 1015, 1019 }) {
        EXPECT_NEAR(metres(at(second)), 3030.0, 0.1) << second;
        EXPECT_EQ(track.dotOf(1, at(second))->status, RunnerStatus::Stopped) << second;
        EXPECT_EQ(track.dotOf(2, at(second))->status, RunnerStatus::Running) << second;
    }
    EXPECT_NEAR(metres(at(1030)), 3060.0, 0.1);
    EXPECT_EQ(track.dotOf(1, at(1030))->status, RunnerStatus::Running);
    EXPECT_NEAR(metres(at(1041)), 3090.0, 0.1);
}

TEST_F(GlideStops, StandsAsLongAsAStopLastsOverAnAnswer)
{
    const RaceEvent stop { .kind = RaceEvent::Kind::Stopped, .competitorId = 1, .elapsedMs = 1'010'000 };
    track.apply(snapshotOf(1000, { { 1, 3000.0 } }), course, 0s);
    auto answer = snapshotOf(1040, { { 1, 3030.0, RunnerStatus::Stopped } });
    answer->log = { stop };
    track.apply(answer, course, 2s);
    const auto after = [](Moment begin, int seconds) { return begin + std::chrono::microseconds(57'500 * seconds); };
    EXPECT_NEAR(metres(after(2s, 5)), 3015.0, 0.1);
    EXPECT_NEAR(metres(after(2s, 12)), 3030.0, 0.1) << "there when the stop begins, not when the answer is of";
    EXPECT_EQ(track.dotOf(1, after(2s, 12))->status, RunnerStatus::Stopped);

    answer = snapshotOf(1080, { { 1, 3090.0 } });
    answer->log = { stop, { .kind = RaceEvent::Kind::MovedOn, .competitorId = 1, .elapsedMs = 1'060'000 } };
    track.apply(answer, course, 4300ms);
    EXPECT_NEAR(metres(after(4300ms, 18)), 3030.0, 0.1);
    EXPECT_EQ(track.dotOf(1, after(4300ms, 18))->status, RunnerStatus::Stopped);
    EXPECT_NEAR(metres(after(4300ms, 30)), 3060.0, 0.1);
    EXPECT_EQ(track.dotOf(1, after(4300ms, 30))->status, RunnerStatus::Running);
}

TEST_F(GlideStops, AFinishAfterAStopIsShown)
{
    const double length = course->line.lengthMetres();
    track.apply(snapshotOf(1000, { { 1, length - 70.0 } }), course, 0s);
    const auto after = snapshotOf(1040, { { 1, length, RunnerStatus::Finished, 1'033'300 } });
    after->log = { { .kind = RaceEvent::Kind::Stopped, .competitorId = 1, .elapsedMs = 1'007'000 },
                   { .kind = RaceEvent::Kind::MovedOn, .competitorId = 1, .elapsedMs = 1'017'000 } };
    track.apply(after, course, 2s);
    EXPECT_EQ(track.dotOf(1, 5s)->status, RunnerStatus::Finished);
    EXPECT_EQ(track.dotOf(1, 5s)->position, course->line.vertices().back());
}

TEST_F(GlideStops, NobodyStandsAtTheEndOfTheWayForAStopWhoseEndIsLost)
{
    const double length = course->line.lengthMetres();
    track.apply(snapshotOf(1000, { { 1, length - 80.0 }, { 2, 3000.0 }, { 3, 3000.0 } }), course, 0s);
    const auto after = snapshotOf(
        1040,
        { { 1, length, RunnerStatus::Finished, 1'040'000 }, { 2, 3080.0 }, { 3, 3080.0, RunnerStatus::Retired } });
    for (const std::uint32_t bib : { 1U, 2U, 3U })
        after->log.push_back({ .kind = RaceEvent::Kind::Stopped, .competitorId = bib, .elapsedMs = 1'010'000 });
    track.apply(after, course, 2s);
    const Moment halfWay = 2s + std::chrono::microseconds(57'500 * 20);
    EXPECT_NEAR(metres(halfWay), length - 40.0, 0.1);
    for (const std::uint32_t bib : { 1U, 2U })
        EXPECT_EQ(track.dotOf(bib, halfWay)->status, RunnerStatus::Running) << bib;
    EXPECT_NEAR(track.dotOf(2, halfWay)->distanceMetres, 3040.0, 0.1);
    EXPECT_EQ(track.dotOf(3, halfWay)->status, RunnerStatus::Stopped) << "retired where the stop was";
    EXPECT_NEAR(track.dotOf(3, halfWay)->distanceMetres, 3080.0, 0.1);
    EXPECT_EQ(track.dotOf(1, 5s)->status, RunnerStatus::Finished);
}

} // namespace
} // namespace trackside
