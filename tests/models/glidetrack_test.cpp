// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/glidetrack.h"

#include "models/snapshots.h"
#include "simulation/racesimulator.h"
#include "support/courses.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <random>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Runner;
using test::snapshotOf;
using Moment = GlideTrack::Moment;

/// Metres between \p point and the nearest place on \p line, worked out on a plane at the point: apart from
/// CourseLine, and good to millimetres over the few metres that matter.
double metresOffLine(const CourseLine &line, LonLat point)
{
    constexpr double metresPerDegree = 111'319.49;
    const double eastScale = metresPerDegree * std::cos(point.latitude * M_PI / 180.0);
    double nearest = std::numeric_limits<double>::max();
    const auto knots = line.knots();
    for (std::size_t i = 1; i < knots.size(); ++i) {
        const double ax = std::remainder(knots[i - 1].longitude - point.longitude, 360.0) * eastScale;
        const double ay = (knots[i - 1].latitude - point.latitude) * metresPerDegree;
        const double bx = std::remainder(knots[i].longitude - point.longitude, 360.0) * eastScale;
        const double by = (knots[i].latitude - point.latitude) * metresPerDegree;
        const double dx = bx - ax;
        const double dy = by - ay;
        const double squared = dx * dx + dy * dy;
        const double share = squared > 0.0 ? std::clamp(-(ax * dx + ay * dy) / squared, 0.0, 1.0) : 0.0;
        nearest = std::min(nearest, std::hypot(ax + share * dx, ay + share * dy));
    }
    return nearest;
}

SnapshotPtr snapshotAt(const RaceSimulator &simulator, std::int32_t second,
                       std::map<std::uint32_t, PositionEvent> &newest)
{
    std::vector<PositionEvent> events;
    simulator.eventsAt(second, events);
    for (const PositionEvent &event : events)
        newest[event.competitorId] = event;
    // Whoever is out between two snapshots has a last record of an earlier second.
    for (const RunnerPlan &plan : simulator.plans()) {
        if (plan.lastSecond() <= second)
            newest[plan.competitorId] = simulator.eventOf(plan, plan.lastSecond());
    }
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->runId = u"run"_s;
    snapshot->second = second;
    for (const auto &[bib, event] : newest)
        snapshot->standing.push_back({ .event = event });
    rank(snapshot->standing);
    return snapshot;
}

struct GlideCase {
    QString name;
    CoursePtr course;
};

std::vector<GlideCase> glideCases()
{
    std::vector<GlideCase> cases;
    for (const QString &id : { u"crystal"_s, u"out-and-back-10k"_s, u"track-5000"_s })
        cases.push_back({ id, test::shippedCourse(id) });
    for (std::uint64_t seed = 1; seed <= 8; ++seed)
        cases.push_back({ u"random %1"_s.arg(seed), test::randomCourse(seed) });
    return cases;
}

/// Whole races, watched at irregular frames with irregular answers, some of which lack runners.
TEST(GlideTrack, DrawsWholeRacesAlongTheLine)
{
    std::mt19937_64 random(7);
    const auto pick = [&](int least, int most) { return std::uniform_int_distribution(least, most)(random); };
    for (const GlideCase &glide : glideCases()) {
        SCOPED_TRACE(glide.name.toStdString());
        const CourseLine &line = glide.course->line;
        RaceConfig config;
        config.runners = 12;
        config.stopRatio = 0.5;
        config.retireRatio = 0.2;
        config.waveSize = 5;
        config.waveIntervalSeconds = 7.0;
        const auto simulator = RaceSimulator::create(glide.course, config);
        ASSERT_TRUE(simulator.has_value());

        GlideTrack track;
        track.setRefreshInterval(2s);
        std::vector<Dot> dots;
        std::map<std::uint32_t, double> drawn;
        std::map<std::uint32_t, PositionEvent> newest;
        std::map<std::uint32_t, PositionEvent> told;
        std::int64_t displayed = -1;
        Moment now = 500s;
        const int stride = std::max(2, simulator->lastSecond() / 150);
        for (std::int32_t second = 0; second < simulator->lastSecond() + 3 * stride; second += pick(1, stride)) {
            auto snapshot = std::make_shared<Snapshot>(*snapshotAt(*simulator, second, newest));
            // Missing in this answer; it must not go back nor vanish.
            std::erase_if(snapshot->standing, [&](const StandingRow &) { return second > 0 && pick(0, 9) == 0; });
            for (const StandingRow &row : snapshot->standing)
                told[row.event.competitorId] = row.event;
            track.apply(snapshot, glide.course, now);
            const Moment next = now + std::chrono::milliseconds(pick(200, 4'000));
            for (; now < next; now += std::chrono::milliseconds(pick(30, 700))) {
                ASSERT_GE(track.displayMs(now), displayed);
                displayed = track.displayMs(now);
                ASSERT_LE(displayed, 1000 * second);
                track.dotsAt(now, dots);
                ASSERT_EQ(dots.size(), told.size());
                for (const Dot &dot : dots) {
                    ASSERT_GE(dot.distanceMetres, drawn[dot.bib]) << "bib " << dot.bib << " at second " << second;
                    ASSERT_LE(dot.distanceMetres, told.at(dot.bib).distanceMetres + 1e-6);
                    ASSERT_LT(metresOffLine(line, dot.position), 1.0);
                    ASSERT_TRUE(!isOut(dot.status) || dot.distanceMetres >= told.at(dot.bib).distanceMetres - 1e-6);
                    drawn[dot.bib] = dot.distanceMetres;
                }
            }
            now = next;
        }
        now += 1min;
        for (const auto &[bib, event] : newest) {
            const auto dot = track.dotOf(bib, now);
            ASSERT_TRUE(dot.has_value());
            if (told.at(bib).status != RunnerStatus::Finished)
                continue;
            EXPECT_EQ(dot->position, line.vertices().back());
            EXPECT_EQ(dot->status, RunnerStatus::Finished);
        }
        EXPECT_FALSE(track.isMoving(now));
    }
}

TEST(GlideTrack, GoesRoundAHairpinNotAcrossIt)
{
    // Out 300 m and back on a way 20 m beside it.
    const auto line =
        CourseLine::fromVertices({ { 0.0, 51.0 }, { 0.0, 51.0027 }, { 0.000285, 51.0027 }, { 0.000285, 51.0 } });
    ASSERT_TRUE(line.has_value());
    const auto course =
        makeCourse(u"hairpin"_s, u"Hairpin"_s, {}, *line, line->vertices().front(), line->vertices().back(), {});
    ASSERT_TRUE(course.has_value());
    const double turn = line->lengthMetres() / 2.0;

    GlideTrack track;
    const SnapshotPtr before = snapshotOf(60, { { 1, turn - 60.0 } });
    const SnapshotPtr after = snapshotOf(80, { { 1, turn + 60.0 } });
    track.apply(before, *course, 0s);
    track.apply(after, *course, 2s);
    const LonLat from = line->pointAt(std::llround((turn - 60.0) * 1e6));
    const LonLat to = line->pointAt(std::llround((turn + 60.0) * 1e6));
    const LonLat chord { (from.longitude + to.longitude) / 2.0, (from.latitude + to.latitude) / 2.0 };
    ASSERT_GT(metresOffLine(*line, chord), 5.0) << "the straight way between the two leaves the line";
    for (Moment now = 2s; now < 5s; now += 20ms)
        ASSERT_LT(metresOffLine(*line, track.dotOf(1, now)->position), 0.01);
}

class GlideTrackTest : public testing::Test {
protected:
    void apply(std::int32_t second, const std::vector<Runner> &runners, Moment now,
               GlideTrack::Way way = GlideTrack::Way::Glide)
    {
        track.apply(snapshotOf(second, runners), course, now, way);
    }
    [[nodiscard]] double metres(Moment now, std::uint32_t bib = 1) const
    {
        return track.dotOf(bib, now)->distanceMetres;
    }

    CoursePtr course = test::shippedCourse(u"crystal"_s);
    GlideTrack track;
};

TEST_F(GlideTrackTest, RunsBehindByOneRefreshAndTheMargin)
{
    std::int32_t second = 0;
    Moment now = 0s;
    for (; second < 40; second += 2, now += 2s)
        apply(second, { { 1, 3.0 * second } }, now);
    second -= 2;
    now -= 2s;
    // Just before an answer the picture is behind by the margin, just after it by a refresh more.
    const auto lag = [&](Moment at) { return static_cast<double>(1000 * second - track.displayMs(at)); };
    EXPECT_NEAR(lag(now), 2300.0, 30.0);
    EXPECT_NEAR(lag(now + 2s), 300.0, 30.0);
    EXPECT_NEAR(metres(now + 1s), 3.0 * static_cast<double>(track.displayMs(now + 1s)) / 1000.0, 0.01);
    EXPECT_TRUE(track.isMoving(now + 2s));
    EXPECT_FALSE(track.isMoving(now + 3s)) << "it waits at the newest data";
}

TEST_F(GlideTrackTest, KeepsItsPaceWhenAnswersComeMoreOftenThanSeconds)
{
    track.setRefreshInterval(500ms);
    Moment now = 0s;
    for (std::int32_t half = 0; half < 40; ++half, now += 500ms)
        apply(half / 2, { { 1, 3.0 * (half / 2) } }, now);
    const double before = metres(now);
    const double after = metres(now + 250ms);
    EXPECT_NEAR(after - before, 0.75, 0.2);
}

TEST_F(GlideTrackTest, TellsWhoIsForemostInThePicture)
{
    apply(10, { { 1, 50 }, { 2, 40 }, { 3, 60, RunnerStatus::Retired } }, 0s);
    EXPECT_EQ(track.frontAt(0s).bib, 1U) << "whoever is out is not";
    apply(12, { { 1, 55 }, { 2, 100, RunnerStatus::Finished }, { 3, 60, RunnerStatus::Retired } }, 2s);
    EXPECT_EQ(track.frontAt(2s).bib, 1U) << "as the picture stands, not as the answer";
    EXPECT_FALSE(track.frontAt(2s).anyFinished);
    EXPECT_EQ(track.frontAt(4s).bib, 2U);
    EXPECT_FALSE(track.frontAt(4s).anyFinished);
    EXPECT_EQ(track.frontAt(5s).bib, 1U);
    EXPECT_TRUE(track.frontAt(5s).anyFinished);
    track.clear();
    EXPECT_EQ(track.frontAt(5s).bib, 0U);
}

TEST_F(GlideTrackTest, HoldsAndFadesWhoIsMissingAndTakesThemBack)
{
    apply(10, { { 1, 30 }, { 2, 30 } }, 0s);
    apply(12, { { 1, 36 }, { 2, 36 } }, 2s);
    apply(14, { { 2, 42 } }, 4s);
    EXPECT_FLOAT_EQ(track.dotOf(1, 4s)->opacity, 1.0F);
    EXPECT_LT(track.dotOf(1, 4500ms)->opacity, 0.8F);
    EXPECT_FLOAT_EQ(track.dotOf(1, 6s)->opacity, GlideTrack::heldOpacity);
    EXPECT_FLOAT_EQ(track.dotOf(2, 6s)->opacity, 1.0F);
    EXPECT_NEAR(metres(20s), 36.0, 1e-6) << "it goes to where it was last seen and stays there";
    apply(16, { { 1, 48 }, { 2, 48 } }, 6s);
    EXPECT_NEAR(track.dotOf(1, 6s)->opacity, GlideTrack::heldOpacity, 0.01F);
    EXPECT_FLOAT_EQ(track.dotOf(1, 7s)->opacity, 1.0F);
    EXPECT_NEAR(metres(20s), 48.0, 1e-6);
}

TEST_F(GlideTrackTest, FadesAsFastWithManyShortRefreshes)
{
    track.setRefreshInterval(200ms);
    apply(10, { { 1, 30 }, { 2, 30 } }, 0s);
    Moment now = 200ms;
    for (std::int32_t second = 11; now <= 1400ms; now += 200ms, ++second)
        apply(second, { { 2, 3.0 * second } }, now);
    EXPECT_FLOAT_EQ(track.dotOf(1, now)->opacity, GlideTrack::heldOpacity);
    EXPECT_FALSE(track.isMoving(now + 2s));
}

TEST_F(GlideTrackTest, JumpsOnFirstSightOnSeekingAndBackInTime)
{
    apply(10, { { 1, 30 } }, 0s);
    EXPECT_NEAR(metres(0s), 30.0, 1e-6);
    apply(100, { { 1, 300 } }, 1s, GlideTrack::Way::Jump);
    EXPECT_NEAR(metres(1s), 300.0, 1e-6);
    EXPECT_EQ(track.displayMs(1s), 100'000);
    apply(50, { { 1, 150 } }, 2s);
    EXPECT_NEAR(metres(2s), 150.0, 1e-6);
    track.apply(snapshotOf(51, { { 1, 200 } }, u"another"_s), course, 3s);
    EXPECT_NEAR(metres(3s), 200.0, 1e-6) << "another run";
    EXPECT_FALSE(track.isMoving(3s));
}

TEST_F(GlideTrackTest, FreezesAndGoesOnFromThere)
{
    apply(10, { { 1, 30 } }, 0s);
    apply(12, { { 1, 36 } }, 2s);
    const double before = metres(3s);
    track.setFrozen(true, 3s);
    EXPECT_EQ(metres(60s), before);
    EXPECT_FALSE(track.isMoving(60s));
    track.setFrozen(false, 60s);
    EXPECT_EQ(metres(60s), before);
    EXPECT_TRUE(track.isMoving(60s));
    EXPECT_NEAR(metres(62s), 36.0, 1e-6);
}

TEST_F(GlideTrackTest, StepsWhileFrozen)
{
    apply(10, { { 1, 30 } }, 0s);
    track.setFrozen(true, 1s);
    apply(11, { { 1, 33 } }, 50s);
    EXPECT_NEAR(metres(50s), 33.0, 1e-6);
    EXPECT_EQ(track.displayMs(99s), 11'000);
}

TEST_F(GlideTrackTest, ShowsAFinishOnlyOnceItIsReached)
{
    const double length = course->line.lengthMetres();
    apply(1000, { { 1, length - 20.0 } }, 0s);
    apply(1010, { { 1, length, RunnerStatus::Finished, 1'005'000 } }, 2s);
    // Display time goes from 1000 to 1010 s in 2.3 s, and the finish was at 1005 s.
    EXPECT_EQ(track.dotOf(1, 3100ms)->status, RunnerStatus::Running);
    EXPECT_EQ(track.dotOf(1, 3200ms)->status, RunnerStatus::Finished);
    EXPECT_EQ(track.dotOf(1, 3200ms)->position, course->line.vertices().back());
}

TEST_F(GlideTrackTest, ShowsAStopOnlyWhereItIs)
{
    apply(1000, { { 1, 3000.0 } }, 0s);
    apply(1120, { { 1, 3300.0, RunnerStatus::Stopped } }, 2s);
    EXPECT_EQ(track.dotOf(1, 3s)->status, RunnerStatus::Running);
    EXPECT_EQ(track.dotOf(1, 5s)->status, RunnerStatus::Stopped);
    apply(1240, { { 1, 3600.0 } }, 6s);
    EXPECT_EQ(track.dotOf(1, 6s)->status, RunnerStatus::Stopped);
    EXPECT_EQ(track.dotOf(1, 7s)->status, RunnerStatus::Running);
}

TEST_F(GlideTrackTest, WaitsForTheOwnStart)
{
    apply(0, { { 1, 0, RunnerStatus::Waiting, 0, 8'000 } }, 0s);
    apply(10, { { 1, 6, RunnerStatus::Running, 10'000, 8'000 } }, 2s);
    EXPECT_EQ(metres(2s + 1800ms), 0.0) << "7.8 s of the race";
    EXPECT_NEAR(metres(2s + 2300ms), 6.0, 1e-6);
}

TEST_F(GlideTrackTest, GoesStraightOnAnUnknownCourse)
{
    const auto at = [](std::int32_t second, double longitude, double latitude) {
        auto snapshot = snapshotOf(second, { { 1, 3.0 * second } });
        snapshot->standing.front().event.position = { longitude, latitude };
        return snapshot;
    };
    track.apply(at(0, 179.9, -10.0), nullptr, 0s);
    track.apply(at(2, -179.9, -10.2), nullptr, 2s);
    const LonLat middle = track.dotOf(1, 2s + 1150ms)->position;
    EXPECT_NEAR(std::abs(middle.longitude), 180.0, 1e-9) << "the short way, over the antimeridian";
    EXPECT_NEAR(middle.latitude, -10.1, 1e-9);
    EXPECT_EQ(track.dotOf(1, 5s)->position, (LonLat { -179.9, -10.2 }));
}

TEST_F(GlideTrackTest, DrawsTheSampleOfALargeField)
{
    auto snapshot = snapshotOf(10, { { 5, 30 }, { 6, 40 } });
    snapshot->sample = { test::eventOf({ 9, 10 }, 10), test::eventOf({ 3, 20 }, 10) };
    track.apply(snapshot, course, 0s);
    std::vector<Dot> dots;
    track.dotsAt(0s, dots);
    ASSERT_EQ(dots.size(), 2U);
    EXPECT_EQ(dots[0].bib, 3U);
    EXPECT_EQ(dots[1].bib, 9U);
}

TEST_F(GlideTrackTest, IsEmptyWithoutRows)
{
    EXPECT_EQ(track.displayMs(0s), -1);
    EXPECT_FALSE(track.isMoving(0s));
    apply(10, { { 1, 30 } }, 0s);
    apply(-1, {}, 1s);
    EXPECT_EQ(track.displayMs(1s), -1);
    EXPECT_EQ(track.dotOf(1, 1s), std::nullopt);
}

} // namespace
} // namespace trackside
