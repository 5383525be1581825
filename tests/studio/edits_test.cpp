// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits: what they do to the line and leave alone, against random lines; and the way back from each.
#include "studio/drafthistory.h"
#include "studio/lineedits.h"
#include "studio/linefacts.h"
#include "studio/linemeasure.h"
#include "studio/nearestonline.h"
#include "studio/splitedits.h"
#include "studio/vertexedits.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>

using namespace trackside;
using namespace Qt::StringLiterals;

namespace {

CourseDraft randomDraft(unsigned seed, int vertices = 60)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> step(-0.002, 0.002);
    CourseDraft draft { .id = u"random"_s, .name = u"Random"_s };
    LonLat place { 179.99, -45.0 }; // over the antimeridian, too
    for (int i = 0; i < vertices; ++i) {
        draft.vertices.push_back(
            { .place = { std::remainder(place.longitude, 360.0), place.latitude }, .heightMetres = 100.0 + i });
        place = { place.longitude + 0.001 + step(random), place.latitude + step(random) };
    }
    return draft;
}

std::vector<LonLat> placesOf(const CourseDraft &draft)
{
    std::vector<LonLat> places;
    std::ranges::transform(draft.vertices, std::back_inserter(places), &CourseVertex::place);
    return places;
}

Zone triangle()
{
    return { .name = u"Water"_s, .outer = { { 7, 50 }, { 7.01, 50 }, { 7, 50.01 } }, .holes = {} };
}

} // namespace

TEST(LineEdits, ReversingTwiceChangesNothing)
{
    CourseDraft draft = randomDraft(1);
    draft.start = LonLat { 1, 2 };
    const CourseDraft back = reversed(draft);
    EXPECT_EQ(back.finish, draft.start);
    EXPECT_FALSE(back.start.has_value());
    EXPECT_EQ(placesOf(reversed(back)), placesOf(draft));
    EXPECT_NEAR(lengthMetres(back), lengthMetres(draft), 1e-6);
}

TEST(LineMeasure, AgreesToTheLastBitAfterAnyEdit)
{
    std::mt19937 random(11);
    CourseDraft draft = randomDraft(11);
    LineMeasure measure;
    for (int round = 0; round < 2'000; ++round) {
        const auto index = random() % draft.vertices.size();
        const LonLat place { 180.0 - 0.0001 * static_cast<double>(random() % 1'000),
                             -45.0 + 0.0001 * static_cast<double>(random() % 1'000) };
        switch (random() % 7) {
        case 0:
            draft = withVertexMoved(draft, index, place);
            break;
        case 1:
            draft = withVertexAdded(draft, index, place);
            break;
        case 2:
            draft = withoutVertices(draft, index, random() % 9);
            break;
        case 3:
            draft = reversed(draft);
            break;
        case 4: // the same place twice
            draft = withVertexMoved(draft, index, draft.vertices[random() % draft.vertices.size()].place);
            break;
        case 5:
            draft = trimmed(draft, 1.0, lengthMetres(draft) - 1.0);
            break;
        default:
            draft.vertices.insert(draft.vertices.begin() + static_cast<std::ptrdiff_t>(index), draft.vertices[index]);
        }
        if (draft.vertices.size() < 10) {
            draft = randomDraft(static_cast<unsigned>(round));
        }
        measure.take(draft.vertices);
        ASSERT_EQ(measure.distances(), distancesAlong(draft.vertices)) << round;
        ASSERT_EQ(measure.lengthMetres(), lengthMetres(draft));
    }
}

TEST(LineMeasure, HasNoLengthWhereAVertexIsNotOnEarth)
{
    LineMeasure measure;
    measure.take({});
    EXPECT_EQ(measure.lengthMetres(), 0.0);
    CourseDraft draft = randomDraft(1);
    const double length = lengthMetres(draft);
    draft.vertices[7].place.latitude = 91.0;
    measure.take(draft.vertices);
    EXPECT_TRUE(std::isnan(measure.lengthMetres()));
    draft.vertices[7].place = randomDraft(1).vertices[7].place;
    measure.take(draft.vertices);
    EXPECT_EQ(measure.lengthMetres(), length);
}

TEST(LineEdits, TrimmingLeavesTheStretchThatIsAskedFor)
{
    std::mt19937 random(3);
    for (unsigned seed = 1; seed <= 100; ++seed) {
        const CourseDraft draft = randomDraft(seed);
        const double length = lengthMetres(draft);
        std::uniform_real_distribution<double> anywhere(0.0, length);
        const auto [from, to] = std::minmax({ anywhere(random), anywhere(random) });
        const CourseDraft kept = trimmed(draft, from, to);
        // Heights rise with the vertices, and so with the line.
        EXPECT_TRUE(std::ranges::is_sorted(kept.vertices, {}, &CourseVertex::heightMetres));
        EXPECT_NEAR(lengthMetres(kept), to - from, 1e-4) << seed;
        for (const CourseVertex &vertex : kept.vertices) {
            EXPECT_LT(nearestOnLine(draft.vertices, vertex.place).metres, 0.01);
        }
    }
}

TEST(LineEdits, TrimmingAllOrNothingChangesNothing)
{
    const CourseDraft draft = randomDraft(4);
    EXPECT_EQ(placesOf(trimmed(draft, -10.0, 1e9)), placesOf(draft));
    EXPECT_EQ(placesOf(trimmed(draft, 50.0, 50.0)), placesOf(draft));
    EXPECT_EQ(placesOf(trimmed(draft, 60.0, 50.0)), placesOf(draft));
    EXPECT_TRUE(trimmed({}, 0.0, 1.0).vertices.empty());
}

TEST(LineEdits, TrimmingTakesAFlagOfTheEndAlong)
{
    CourseDraft draft = randomDraft(5);
    const LonLat first = draft.vertices.front().place;
    draft.start = LonLat { first.longitude, first.latitude + 0.0001 };
    draft.finish = LonLat { 7, 50 };
    const CourseDraft kept = trimmed(draft, 500.0, 1'000.0);
    EXPECT_FALSE(kept.start.has_value());
    EXPECT_EQ(kept.finish, draft.finish) << "it stood elsewhere on purpose";
    EXPECT_EQ(trimmed(draft, 0.0, 1'000.0).start, draft.start);
}

TEST(LineEdits, SimplifyingStaysWithinItsTolerance)
{
    for (const double tolerance : { 1.0, 10.0, 100.0 }) {
        const CourseDraft draft = randomDraft(6, 500);
        const CourseDraft simple = simplified(draft, tolerance);
        EXPECT_LT(simple.vertices.size(), draft.vertices.size());
        EXPECT_EQ(simple.vertices.front().place, draft.vertices.front().place);
        EXPECT_EQ(simple.vertices.back().place, draft.vertices.back().place);
        EXPECT_TRUE(std::ranges::is_sorted(simple.vertices, {}, &CourseVertex::heightMetres))
            << "vertices of the line, in order";
        for (const CourseVertex &vertex : draft.vertices) {
            EXPECT_LE(nearestOnLine(simple.vertices, vertex.place).metres, tolerance * 1.01);
        }
    }
    EXPECT_EQ(placesOf(simplified(randomDraft(6), 0.0)), placesOf(randomDraft(6)));
}

TEST(LineEdits, LapsAndJoins)
{
    CourseDraft loop { .vertices = {} };
    for (const LonLat place : { LonLat { 7, 50 }, { 7.01, 50 }, { 7, 50.01 }, { 7, 50 } }) {
        loop.vertices.push_back({ .place = place });
    }
    EXPECT_NEAR(lengthMetres(inLaps(loop, 3)), 3 * lengthMetres(loop), 1e-6);
    EXPECT_EQ(inLaps(loop, 1).vertices.size(), 4u);

    const CourseDraft whole = randomDraft(8);
    const CourseDraft head = trimmed(whole, 0.0, 800.0);
    CourseDraft tail = trimmed(whole, 800.0, 1e9);
    EXPECT_NEAR(lengthMetres(joinedWith(head, tail.vertices)), lengthMetres(whole), 1e-4);
    std::ranges::reverse(tail.vertices);
    EXPECT_NEAR(lengthMetres(joinedWith(head, tail.vertices)), lengthMetres(whole), 1e-4) << "turned to fit";
}

TEST(LineEdits, JoinsAtWhicheverEndIsNearer)
{
    const CourseDraft whole = randomDraft(8);
    CourseDraft head = trimmed(whole, 0.0, 800.0);
    CourseDraft tail = trimmed(whole, 800.0, 1e9);
    tail.start = tail.vertices.front().place;
    for (int turn = 0; turn < 2; ++turn) {
        const CourseDraft joined = joinedWith(tail, head.vertices);
        EXPECT_EQ(joined.vertices.front().place, whole.vertices.front().place);
        EXPECT_EQ(joined.vertices.back().place, whole.vertices.back().place);
        EXPECT_FALSE(joined.start.has_value()) << "the flag goes to the new beginning";
        head = reversed(head);
    }
    EXPECT_EQ(joinedWith({}, head.vertices).vertices.size(), head.vertices.size());
    EXPECT_EQ(placesOf(joinedWith(head, {})), placesOf(head));
}

TEST(LineEdits, AStretchIsCutOut)
{
    const CourseDraft draft = randomDraft(5);
    const double length = lengthMetres(draft);
    const CourseDraft cut = withoutStretch(draft, 500.0, 900.0);
    EXPECT_EQ(cut.vertices.front().place, draft.vertices.front().place);
    EXPECT_EQ(cut.vertices.back().place, draft.vertices.back().place);
    const auto before = vertexAt(draft.vertices, onLineAt(distancesAlong(draft.vertices), 500.0)).place;
    const auto after = vertexAt(draft.vertices, onLineAt(distancesAlong(draft.vertices), 900.0)).place;
    EXPECT_NEAR(lengthMetres(cut), length - 400.0 + geodesicMetres(before, after), 1e-4);

    EXPECT_NEAR(lengthMetres(withoutStretch(draft, 0.0, 900.0)), length - 900.0, 1e-4);
    EXPECT_NEAR(lengthMetres(withoutStretch(draft, 900.0, 1e9)), 900.0, 1e-4);
    EXPECT_EQ(placesOf(withoutStretch(draft, -1.0, 1e9)), placesOf(draft)) << "something is left";
}

TEST(LineEdits, ALoopBeginsElsewhere)
{
    CourseDraft loop { .vertices = {} };
    for (const LonLat place : { LonLat { 7, 50 }, { 7.01, 50 }, { 7, 50.01 }, { 7, 50 } }) {
        loop.vertices.push_back({ .place = place });
    }
    loop.start = LonLat { 7, 50 };
    const double length = lengthMetres(loop);
    const CourseDraft turned = beginningAt(loop, 300.0);
    EXPECT_NEAR(lengthMetres(turned), length, 1e-6);
    EXPECT_EQ(turned.vertices.front().place, turned.vertices.back().place);
    EXPECT_NEAR(geodesicMetres(turned.vertices.front().place, { 7, 50 }), 300.0, 1e-6);
    EXPECT_FALSE(turned.start.has_value());
    EXPECT_EQ(placesOf(beginningAt(loop, 0.0)), placesOf(loop));
    const CourseDraft open = randomDraft(2);
    EXPECT_EQ(placesOf(beginningAt(open, 100.0)), placesOf(open)) << "only a loop can";
}

TEST(LineEdits, CrossingsThatAreLeftOutStaySo)
{
    // Over the line at 50.05 four times.
    CourseDraft draft;
    for (const double latitude : { 50.0, 50.1, 50.0, 50.1, 50.0 }) {
        draft.vertices.push_back({ .place = { 7.0 + 0.01 * static_cast<double>(draft.vertices.size()), latitude } });
    }
    draft = withSplitLineAdded(draft, { .name = u"Bridge"_s, .from = { 6.9, 50.05 }, .to = { 7.2, 50.05 } });
    draft = withSplitsEvery(draft, SplitPlan::Every::Nothing);
    draft = withCrossingTaken(withCrossingTaken(draft, 0, 2, false), 0, 0, false);
    EXPECT_THAT(draft.splits.lines[0].leftOut, testing::ElementsAre(0, 2));
    const auto places = [](const CourseDraft &of) {
        const std::vector<double> distances = distancesAlong(of.vertices);
        std::vector<LonLat> at;
        for (const Split &split : splitsOf(MeasuredDraft(of, distances), of.splits)) {
            const auto metres = static_cast<double>(split.micrometres) * 1e-6;
            at.push_back(vertexAt(of.vertices, onLineAt(distances, metres)).place);
        }
        return at;
    };
    const std::vector<LonLat> wanted = places(draft);
    ASSERT_EQ(wanted.size(), 2u);
    const auto expectNear = [](LonLat a, LonLat b) { EXPECT_LT(geodesicMetres(a, b), 0.01); };

    const std::vector<LonLat> back = places(reversed(draft));
    ASSERT_EQ(back.size(), 2u);
    expectNear(back[0], wanted[1]);
    expectNear(back[1], wanted[0]);

    const double length = lengthMetres(draft);
    const std::vector<LonLat> kept = places(trimmed(draft, length / 4.0, length)); // without the first crossing
    ASSERT_EQ(kept.size(), 2u);
    expectNear(kept[0], wanted[0]);
    expectNear(kept[1], wanted[1]);
    EXPECT_EQ(places(withoutStretch(draft, length / 4.0, 0.75 * length)).size(), 2u) << "then all count again";

    draft = withCrossingTaken(draft, 0, 2, true);
    EXPECT_THAT(draft.splits.lines[0].leftOut, testing::ElementsAre(0));
    draft = withSplitEndMoved(draft, 0, 1, { 7.018, 50.05 });
    EXPECT_EQ(places(draft).size(), 1u);
    EXPECT_EQ(withSplitLineNamed(draft, 0, u"  "_s).splits.lines[0].name, u"Bridge"_s);
    EXPECT_TRUE(withoutSplitLine(draft, 0).splits.lines.empty());
    EXPECT_EQ(withoutSplitLine(draft, 5).splits, draft.splits);
}

TEST(NearestOnLine, DistancesAndPlacesGoBackAndForth)
{
    const CourseDraft draft = randomDraft(6);
    const std::vector<double> distances = distancesAlong(draft.vertices);
    for (double metres = 0.0; metres < distances.back(); metres += 7.3) {
        const NearestOnLine where = onLineAt(distances, metres);
        EXPECT_NEAR(metresAlong(distances, where), metres, 1e-6);
        EXPECT_LT(nearestOnLine(draft.vertices, vertexAt(draft.vertices, where).place).metres, 0.01);
    }
    EXPECT_EQ(metresAlong(distances, onLineAt(distances, 1e9)), distances.back());
    EXPECT_EQ(metresAlong(distances, onLineAt(distances, -1.0)), 0.0);
}

TEST(VertexEdits, MoveAddAndRemove)
{
    const CourseDraft draft = randomDraft(9, 3);
    const CourseDraft moved = withVertexMoved(draft, 1, { 7, 50 });
    EXPECT_EQ(moved.vertices[1].place, (LonLat { 7, 50 }));
    EXPECT_EQ(moved.vertices[1].heightMetres, 101.0);
    const CourseDraft added = withVertexAdded(draft, 1, { 7, 50 });
    ASSERT_EQ(added.vertices.size(), 4u);
    EXPECT_EQ(added.vertices[2].place, (LonLat { 7, 50 }));
    EXPECT_EQ(added.vertices[2].heightMetres, 101.5);
    EXPECT_EQ(withVertexAdded(draft, 2, { 7, 50 }).vertices.back().place, (LonLat { 7, 50 }));
    EXPECT_EQ(withoutVertices(added, 2, 1).vertices.size(), 3u);
    EXPECT_EQ(withoutVertices(draft, 0, 2).vertices.size(), 3u) << "two are left at least";
    EXPECT_EQ(withoutVertices(draft, 2, 2).vertices.size(), 3u) << "there are not so many";
    EXPECT_EQ(withVertexAdded(draft, 3, { 7, 50 }).vertices.size(), 3u);
}

TEST(VertexEdits, ZonesStayClosed)
{
    CourseDraft draft = withZoneAdded({}, triangle());
    const auto isClosed = [&] { return draft.zones[0].outer.front() == draft.zones[0].outer.back(); };
    ASSERT_EQ(draft.zones[0].outer.size(), 4u);
    draft = withCornerMoved(draft, 0, 0, { 6.9, 49.9 });
    EXPECT_TRUE(isClosed());
    draft = withCornerAdded(draft, 0, 2, { 6.9, 50.01 });
    EXPECT_EQ(draft.zones[0].outer.size(), 5u);
    draft = withoutCorner(draft, 0, 0);
    EXPECT_TRUE(isClosed());
    EXPECT_EQ(draft.zones[0].outer.size(), 4u);
    EXPECT_EQ(withoutCorner(draft, 0, 0).zones[0].outer.size(), 4u) << "three corners are left at least";
    EXPECT_EQ(withZoneNamed(draft, 0, u"Tea"_s).zones[0].name, u"Tea"_s);
    EXPECT_TRUE(withoutZone(draft, 0).zones.empty());
    EXPECT_EQ(withoutZone(draft, 1).zones.size(), 1u);
}

TEST(DraftHistory, GoesBackAndForth)
{
    DraftHistory history(randomDraft(1));
    EXPECT_FALSE(history.canUndo());
    EXPECT_TRUE(history.isSaved());
    std::vector<std::vector<LonLat>> states { placesOf(history.draft()) };
    for (int i = 0; i < 20; ++i) {
        history.push(withoutVertices(history.draft(), static_cast<std::size_t>(i), 1), u"Remove %1"_s.arg(i));
        states.push_back(placesOf(history.draft()));
    }
    EXPECT_FALSE(history.isSaved());
    for (int i = 19; i >= 0; --i) {
        EXPECT_EQ(history.undoText(), u"Remove %1"_s.arg(i));
        history.undo();
        EXPECT_EQ(placesOf(history.draft()), states[static_cast<std::size_t>(i)]);
    }
    EXPECT_TRUE(history.isSaved());
    history.undo();
    for (int i = 0; i < 20; ++i) {
        EXPECT_EQ(history.redoText(), u"Remove %1"_s.arg(i));
        history.redo();
        EXPECT_EQ(placesOf(history.draft()), states[static_cast<std::size_t>(i) + 1]);
    }
    history.undo();
    history.push({}, u"Clear"_s);
    EXPECT_FALSE(history.canRedo()) << "what was undone is forgotten";
}

TEST(DraftHistory, TakesADragAsOneStep)
{
    DraftHistory history(randomDraft(1));
    const auto before = placesOf(history.draft());
    for (int i = 0; i < 50; ++i) {
        history.replace(withVertexMoved(history.draft(), 3, { 7.0 + i, 50 }), u"Move point 4"_s);
    }
    history.replace(withVertexMoved(history.draft(), 4, { 7, 50 }), u"Move point 5"_s);
    history.undo();
    EXPECT_EQ(history.draft().vertices[3].place, (LonLat { 56, 50 }));
    history.undo();
    EXPECT_EQ(placesOf(history.draft()), before);
}

TEST(DraftHistory, KeepsWhatWasSavedInTheMidstOfADrag)
{
    DraftHistory history(randomDraft(1));
    history.replace(withVertexMoved(history.draft(), 3, { 7, 50 }), u"Move point 4"_s);
    history.setSaved();
    history.replace(withVertexMoved(history.draft(), 3, { 8, 50 }), u"Move point 4"_s);
    history.undo();
    EXPECT_TRUE(history.isSaved());
}

TEST(DraftHistory, ForgetsTheOldestOfLargeDrafts)
{
    CourseDraft large;
    large.vertices.resize(DraftHistory::mostVertices / 4);
    DraftHistory history(large);
    for (int i = 0; i < 10; ++i) {
        history.push(large, QString::number(i));
    }
    int steps = 0;
    while (history.canUndo()) {
        history.undo();
        ++steps;
    }
    EXPECT_EQ(steps, 3);
}
