// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/labelplacer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <random>

namespace trackside {
namespace {

using namespace std::chrono_literals;

constexpr QRectF area(0, 0, 800, 600);
constexpr QSizeF size(60, 20);

using Boxes = std::vector<std::optional<QRectF>>;

/// A course that winds to the east, a place for each pixel of its length.
std::vector<QPointF> windingCourse(std::mt19937 &random, int pixels)
{
    std::vector<QPointF> course { { 0.0, 0.0 } };
    double heading = 0.0;
    double bend = 0.0;
    for (int pixel = 1; pixel < pixels; ++pixel) {
        if (pixel % 150 == 1)
            bend = 0.0001 * (static_cast<double>(random() % 201) - 100.0);
        heading = std::clamp(heading + bend, -1.0, 1.0);
        course.push_back(course.back() + QPointF(std::cos(heading), std::sin(heading)));
    }
    return course;
}

void expectApart(const Boxes &boxes)
{
    for (std::size_t a = 0; a < boxes.size(); ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            if (boxes[a] && boxes[b]) {
                ASSERT_FALSE(boxes[a]->intersects(*boxes[b])) << a << " and " << b;
            }
        }
    }
}

TEST(LabelPlacer, PutsALabelBesideItsDot)
{
    LabelPlacer placer;
    const Boxes boxes = placer.place(std::vector<LabelPlacer::Wanted> { { 1, { 400, 300 }, size } }, { area });
    ASSERT_TRUE(boxes[0]);
    EXPECT_EQ(*boxes[0], QRectF(412, 290, 60, 20));
}

TEST(LabelPlacer, GoesToTheOtherSideAtTheEdge)
{
    LabelPlacer placer;
    const Boxes boxes = placer.place(std::vector<LabelPlacer::Wanted> { { 1, { 790, 300 }, size } }, { area });
    ASSERT_TRUE(boxes[0]);
    EXPECT_LT(boxes[0]->right(), 790);
}

TEST(LabelPlacer, LeavesOutWhoseDotIsNotSeen)
{
    LabelPlacer placer;
    EXPECT_FALSE(placer.place(std::vector<LabelPlacer::Wanted> { { 1, { 805, 300 }, size } }, { area })[0]);
}

TEST(LabelPlacer, TheMostImportantHaveRoomAndNoneLiesOnAnother)
{
    LabelPlacer placer;
    std::vector<LabelPlacer::Wanted> crowd;
    for (std::uint32_t bib = 1; bib <= 20; ++bib)
        crowd.push_back({ bib, { 400.0, 300.0 }, size });
    const Boxes boxes = placer.place(crowd, { area });
    ASSERT_EQ(boxes.size(), 20U);
    expectApart(boxes);
    EXPECT_EQ(*boxes[0], QRectF(412, 290, 60, 20)) << "the first one has the best place";
    for (std::size_t label = 0; label < 4; ++label)
        EXPECT_TRUE(boxes[label]) << label;
    EXPECT_FALSE(boxes[19]) << "and those for whom there is no room have none";
}

TEST(LabelPlacer, KeepsALabelOnItsSide)
{
    LabelPlacer placer;
    std::vector<LabelPlacer::Wanted> two { { 1, { 400, 300 }, size }, { 2, { 402, 300 }, size } };
    const Boxes first = placer.place(two, { area });
    ASSERT_TRUE(first[1]);
    two[0].dot.setX(100); // now there would be room on the right
    const Boxes second = placer.place(two, { area });
    EXPECT_EQ(second[1], first[1]);
    EXPECT_TRUE(placer.place({}, { area }).empty());
    EXPECT_EQ(placer.place(two, { area })[1], QRectF(414, 290, 60, 20)) << "one that comes anew has the best place";
}

TEST(LabelPlacer, CoversNothingThatIsClosedToIt)
{
    LabelPlacer placer;
    const std::vector<LabelPlacer::Wanted> one { { 1, { 400, 300 }, size } };
    const QRectF flag(420, 280, 34, 34);
    EXPECT_EQ(placer.place(one, { area, { flag } })[0], QRectF(328, 290, 60, 20)) << "to the other side";
    EXPECT_EQ(placer.place(one, { area })[0], QRectF(328, 290, 60, 20)) << "where it stays";
    const QRectF allAround(330, 250, 140, 100);
    EXPECT_FALSE(placer.place(one, { area, { allAround } })[0]) << "there is no room beside it";
}

TEST(LabelPlacer, GoesFurtherOffWithALineToItsDot)
{
    LabelPlacer placer(3);
    const QPointF dot(400, 300);
    const QRectF allAround(330, 270, 140, 60);
    const Boxes boxes = placer.place(std::vector<LabelPlacer::Wanted> { { 1, dot, size } }, { area, { allAround } });
    ASSERT_TRUE(boxes[0]);
    EXPECT_FALSE(boxes[0]->intersects(allAround));
    const auto line = LabelPlacer::lineTo(dot, *boxes[0]);
    ASSERT_TRUE(line);
    EXPECT_EQ(line->p1(), dot);
    EXPECT_TRUE(boxes[0]->adjusted(-1, -1, 1, 1).contains(line->p2()));
    EXPECT_FALSE(LabelPlacer::lineTo(dot, QRectF(412, 290, 60, 20))) << "right beside it is plain enough";
}

TEST(LabelPlacer, RatherCoversNothingThatHadBetterBeSeen)
{
    LabelPlacer placer(3);
    const auto toTheRight = [](const QRectF &box) { return box.right() > 410.0 ? 60.0 : 0.0; };
    std::vector<LabelPlacer::Wanted> wanted { { 1, { 400, 300 }, size } };
    EXPECT_EQ(placer.place(wanted, { area, {}, toTheRight })[0], QRectF(328, 290, 60, 20));
    wanted.push_back({ 2, { 360, 300 }, size });
    const Boxes boxes = placer.place(wanted, { area, {}, {} });
    EXPECT_EQ(boxes[0], QRectF(328, 290, 60, 20)) << "a little more to cover is no reason to move";
}

TEST(LabelPlacer, GoesWhereItIsBetterAfterAWhile)
{
    LabelPlacer placer;
    const std::vector<LabelPlacer::Wanted> wanted { { 1, { 400, 300 }, size } };
    const QRectF right(412, 290, 60, 20);
    const auto toTheRight = [](const QRectF &box) { return box.right() > 410.0 ? 60.0 : 0.0; };
    const auto clearAt = [&](std::chrono::nanoseconds moment) {
        return placer.place(wanted, { area, {}, {}, moment })[0];
    };
    const auto coveringAt = [&](std::chrono::nanoseconds moment) {
        return placer.place(wanted, { area, {}, toTheRight, moment })[0];
    };
    EXPECT_EQ(clearAt(10s), right);
    EXPECT_EQ(coveringAt(20s), right);
    EXPECT_EQ(coveringAt(20s + LabelPlacer::patience - 1ms), right) << "it may pass";
    EXPECT_EQ(clearAt(30s), right);
    EXPECT_EQ(coveringAt(40s), right) << "what has passed does not count";
    EXPECT_EQ(coveringAt(40s + LabelPlacer::patience), QRectF(328, 290, 60, 20));
    EXPECT_EQ(clearAt(60s), QRectF(328, 290, 60, 20));
    EXPECT_EQ(clearAt(90s), QRectF(328, 290, 60, 20)) << "for the right side alone it does not go back";
}

TEST(LabelPlacer, LeavesTheCourseInTimeAndNotToAndFro)
{
    constexpr QRectF wide(-500, -5000, 5000, 10000);
    constexpr std::ptrdiff_t reach = 120; // so far along the course there is something of it beside a dot's labels
    std::mt19937 random(11);
    int moves = 0;
    for (int run = 0; run < 3; ++run) {
        const std::vector<QPointF> course = windingCourse(random, 4000);
        LabelPlacer placer;
        QPointF before;
        std::chrono::milliseconds moved {};
        std::chrono::milliseconds clear {}; // when the label lay about as well as it could
        for (std::chrono::milliseconds now {}; now < 100s; now += 50ms) {
            const auto at = course.begin() + reach + 30 * now.count() / 1000;
            double least = std::numeric_limits<double>::infinity();
            const auto covered = [&](const QRectF &box) {
                const auto pixels =
                    std::count_if(at - reach, at + reach, [&](QPointF place) { return box.contains(place); });
                least = std::min(least, static_cast<double>(pixels));
                return static_cast<double>(pixels);
            };
            const std::vector<LabelPlacer::Wanted> wanted { { 1, *at, size } };
            const std::optional<QRectF> box = placer.place(wanted, { wide, {}, covered, now })[0];
            ASSERT_TRUE(box);
            if (covered(*box) - least <= 24.0) // a side that is liked better counts as well
                clear = now;
            ASSERT_TRUE(now - clear <= LabelPlacer::patience) << run << ": at " << now.count() << " ms";
            const QPointF side = box->center() - *at;
            if (now > 0ms && QLineF(side, before).length() > 1.0) {
                ASSERT_TRUE(now - moved >= LabelPlacer::patience) << run << ": at " << now.count() << " ms";
                moved = now;
                ++moves;
            }
            before = side;
        }
    }
    EXPECT_GT(moves, 3) << "the course had something to leave";
}

TEST(LabelPlacer, LeavesOthersDotsFree)
{
    LabelPlacer placer(3);
    const std::vector<LabelPlacer::Wanted> wanted { { 1, { 400, 300 }, size },
                                                    { 2, { 430, 300 }, size },
                                                    { 3, { 370, 300 }, size } };
    const Boxes boxes = placer.place(wanted, { area });
    for (std::size_t label = 0; label < boxes.size(); ++label) {
        ASSERT_TRUE(boxes[label]);
        for (const LabelPlacer::Wanted &other : wanted)
            EXPECT_FALSE(boxes[label]->contains(other.dot)) << label;
    }
}

TEST(LabelPlacer, NoLabelTrembles)
{
    LabelPlacer placer(5);
    int moves = 0;
    QPointF before;
    const QRectF flag(400, 280, 34, 34);
    for (int frame = 0; frame < 600; ++frame) {
        const QPointF dot(100.0 + frame, 300.0 + 20.0 * std::sin(frame / 15.0));
        const auto striped = [](const QRectF &box) { return 30.0 * std::sin(box.left()) * std::sin(box.top()); };
        const Boxes boxes =
            placer.place(std::vector<LabelPlacer::Wanted> { { 1, dot, size } }, { area, { flag }, striped });
        ASSERT_TRUE(boxes[0]);
        const QPointF offset = boxes[0]->center() - dot;
        moves += frame > 0 && QLineF(offset, before).length() > 1.0 ? 1 : 0;
        before = offset;
    }
    EXPECT_LE(moves, 8) << "around what is in the way, and no more";
}

TEST(LabelPlacer, HoldsForAnyField)
{
    std::mt19937 random(3);
    LabelPlacer placer;
    for (int frame = 0; frame < 500; ++frame) {
        std::vector<LabelPlacer::Wanted> wanted;
        for (std::uint32_t bib = 1; bib <= random() % 12; ++bib)
            wanted.push_back({ bib,
                               { static_cast<double>(random() % 300), static_cast<double>(random() % 200) },
                               { 20.0 + static_cast<double>(random() % 100), 20.0 } });
        const QRectF small(0, 0, 300, 200);
        const Boxes boxes = placer.place(wanted, { small });
        ASSERT_EQ(boxes.size(), wanted.size());
        expectApart(boxes);
        for (const auto &box : boxes)
            ASSERT_TRUE(!box || small.contains(*box));
        ASSERT_TRUE(wanted.empty() || boxes[0]) << "the most important one always has room here";
    }
}

} // namespace
} // namespace trackside
