// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/glidetrack.h"

#include "models/snapshots.h"
#include "support/courses.h"

#include <gtest/gtest.h>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Runner;
using test::snapshotOf;

double lengthOf(const std::vector<LonLat> &way)
{
    double metres = 0.0;
    for (std::size_t i = 1; i < way.size(); ++i)
        metres += geodesicMetres(way[i - 1], way[i]);
    return metres;
}

/// A picture of one who runs 3 m/s and of one who stands, with an answer every two seconds of race and wall.
class Tails : public testing::Test {
protected:
    void answer(std::int32_t second, GlideTrack::Way way = GlideTrack::Way::Glide)
    {
        now += 2s;
        std::shared_ptr<Snapshot> snapshot =
            snapshotOf(second, { { .bib = 1, .metres = 3.0 * second }, { .bib = 2, .metres = 100.0 } }, run);
        for (StandingRow &row : snapshot->standing)
            row.event.position = { 0.0001 * second, 51.0 };
        glide.apply(snapshot, course, now, way);
    }
    /// When the picture has come to the newest answer.
    [[nodiscard]] GlideTrack::Moment later() const { return now + 10s; }
    [[nodiscard]] std::vector<LonLat> tailOf(std::uint32_t bib, std::int64_t ms) const
    {
        std::vector<LonLat> way { { 7.0, 7.0 } };
        glide.tailOf(*glide.dotOf(bib, later()), ms, later(), way);
        return way;
    }

    GlideTrack glide;
    CoursePtr course = test::shippedCourse(u"track-5000"_s);
    QString run = u"run"_s;
    GlideTrack::Moment now = 100s;
};

TEST_F(Tails, GrowAndAreThenAsLongAsTheTime)
{
    glide.keepTrails(true);
    answer(300);
    EXPECT_TRUE(tailOf(1, 60'000).empty()) << "there is no past yet";
    for (std::int32_t second = 302; second <= 330; second += 2)
        answer(second);
    EXPECT_NEAR(lengthOf(tailOf(1, 60'000)), 90.0, 0.1) << "as much as there is";
    for (std::int32_t second = 332; second <= 500; second += 2)
        answer(second);
    EXPECT_NEAR(lengthOf(tailOf(1, 60'000)), 180.0, 0.1);
    EXPECT_NEAR(lengthOf(tailOf(1, 10'000)), 30.0, 0.1);
    EXPECT_EQ(tailOf(1, 10'000).back(), glide.dotOf(1, later())->position);
    EXPECT_TRUE(tailOf(2, 60'000).empty()) << "who stands has none";
}

TEST_F(Tails, EndWhereThePictureIs)
{
    glide.keepTrails(true);
    for (std::int32_t second = 300; second <= 340; second += 2)
        answer(second);
    const GlideTrack::Moment between = now + 700ms;
    std::vector<LonLat> way;
    const Dot dot = *glide.dotOf(1, between);
    glide.tailOf(dot, 20'000, between, way);
    EXPECT_LT(dot.distanceMetres, 3.0 * 340);
    EXPECT_NEAR(lengthOf(way), 60.0, 0.1);
    EXPECT_EQ(way.back(), dot.position);
}

TEST_F(Tails, BeginAnewAfterAJumpBack)
{
    glide.keepTrails(true);
    for (std::int32_t second = 300; second <= 340; second += 2)
        answer(second);
    answer(200, GlideTrack::Way::Jump);
    EXPECT_TRUE(tailOf(1, 60'000).empty());
    answer(202);
    EXPECT_NEAR(lengthOf(tailOf(1, 60'000)), 6.0, 0.1);
}

TEST_F(Tails, OfAnotherRunAreNotShown)
{
    glide.keepTrails(true);
    for (std::int32_t second = 300; second <= 340; second += 2)
        answer(second);
    run = u"other"_s;
    answer(350);
    EXPECT_TRUE(tailOf(1, 60'000).empty());
}

TEST_F(Tails, GoByThePlacesSeenOnAnUnknownCourse)
{
    course = nullptr;
    glide.keepTrails(true);
    for (std::int32_t second = 300; second <= 340; second += 2)
        answer(second);
    const std::vector<LonLat> way = tailOf(1, 10'000);
    ASSERT_EQ(way.size(), 6U) << "five answers and the dot";
    EXPECT_NEAR(way.front().longitude, 0.0330, 1e-9);
    EXPECT_EQ(way.back(), glide.dotOf(1, later())->position);
}

TEST_F(Tails, AreNotRememberedUnlessTheyAreKept)
{
    for (std::int32_t second = 300; second <= 340; second += 2)
        answer(second);
    EXPECT_TRUE(tailOf(1, 60'000).empty());
    glide.keepTrails(true);
    answer(342);
    answer(344);
    EXPECT_NEAR(lengthOf(tailOf(1, 60'000)), 6.0, 0.1);
    glide.keepTrails(false);
    EXPECT_TRUE(tailOf(1, 60'000).empty());
}

} // namespace
} // namespace trackside
