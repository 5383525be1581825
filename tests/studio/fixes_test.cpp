// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A fix takes away the problem that offered it, and brings no worse one.
#include "studio/coursechecks.h"
#include "studio/courseimport.h"
#include "studio/importreport.h"

#include <QDir>

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

using namespace trackside;
using namespace Qt::StringLiterals;
using Kind = CourseFix::Kind;

namespace {

std::vector<CourseDraft> draftsOfCorpus()
{
    const QDir corpus(QStringLiteral(TRACKSIDE_SOURCE_DIR "/tests/data/import"));
    std::vector<CourseDraft> drafts;
    for (const QString &name : corpus.entryList({ u"[0-9][0-9][0-9]-*"_s }, QDir::Files, QDir::Name)) {
        if (auto file = importCourseFile(corpus.filePath(name))) {
            ImportReport report = reportOn(*std::move(file));
            if (report.chosen()) {
                report.draft.name = name;
                drafts.push_back(std::move(report.draft));
            }
        }
    }
    return drafts;
}

auto errorsIn(const std::vector<CourseProblem> &problems)
{
    return std::ranges::count(problems, Severity::Error, &CourseProblem::severity);
}

CourseDraft square()
{
    CourseDraft draft { .id = u"square"_s, .name = u"Square"_s };
    for (const LonLat place : { LonLat { 7, 50 }, { 7.01, 50 }, { 7.01, 50.01 }, { 7, 50.01 }, { 7, 50 } }) {
        draft.vertices.push_back({ .place = place });
    }
    return draft;
}

} // namespace

TEST(Fix, OfTheLineLeavesNoCrossingOutThatWasNotMeant)
{
    CourseDraft draft = square(); // over the line in the middle twice
    draft.splits.lines = { { .name = u"x"_s, .from = { 6.9, 50.005 }, .to = { 7.1, 50.005 }, .leftOut = { 0 } } };
    EXPECT_EQ(mended(draft, { .kind = Kind::Reverse }).splits.lines[0].leftOut, std::vector<std::size_t> { 1 });
    EXPECT_TRUE(mended(draft, { .kind = Kind::Laps, .count = 3 }).splits.lines[0].leftOut.empty());
    EXPECT_TRUE(
        mended(draft, { .kind = Kind::RemoveVertices, .index = 1, .count = 1 }).splits.lines[0].leftOut.empty());
    EXPECT_EQ(mended(draft, { .kind = Kind::RemoveRepeats }).splits.lines[0].leftOut, std::vector<std::size_t> { 0 });
    EXPECT_EQ(mended(draft, { .kind = Kind::RemoveZone }).splits.lines[0].leftOut, std::vector<std::size_t> { 0 });
}

TEST(Fix, TakesItsProblemAway)
{
    std::set<Kind> seen;
    for (const CourseDraft &draft : draftsOfCorpus()) {
        SCOPED_TRACE(draft.name.toStdString());
        const auto problems = check(draft);
        for (const CourseProblem &problem : problems) {
            if (!problem.fix) {
                continue;
            }
            SCOPED_TRACE(problem.message.toStdString());
            seen.insert(problem.fix->kind);
            EXPECT_FALSE(labelOf(*problem.fix).isEmpty());
            const auto left = check(mended(draft, *problem.fix));
            const auto count = [&](const std::vector<CourseProblem> &among) {
                return std::ranges::count(among, problem.kind, &CourseProblem::kind);
            };
            EXPECT_LT(count(left), count(problems));
            EXPECT_LE(errorsIn(left), errorsIn(problems));
        }
    }
    // The corpus offers all of them but these two, which the tests below do.
    for (const Kind kind : { Kind::SwapLine, Kind::SwapFlagsAndZones, Kind::MirrorVertex, Kind::MirrorFinish,
                             Kind::MirrorZonePoint, Kind::RemoveVertices, Kind::RemoveRepeats, Kind::Reverse,
                             Kind::RemoveZone, Kind::MendZone, Kind::FillHoles }) {
        EXPECT_TRUE(seen.contains(kind)) << static_cast<int>(kind);
    }
}

TEST(Fix, MakesLapsOfALoop)
{
    CourseDraft draft = square();
    const double lap = courseOf(draft).value()->line.lengthMetres();
    draft.claim = LengthClaim { .metres = 4 * lap, .isInDigits = true, .name = u"four laps"_s };
    const auto problems = check(draft);
    ASSERT_EQ(problems.size(), 1u);
    ASSERT_TRUE(problems[0].fix.has_value());
    EXPECT_EQ(problems[0].fix->count, 4u);
    const CourseDraft laps = mended(draft, *problems[0].fix);
    EXPECT_EQ(laps.vertices.size(), 17u);
    EXPECT_NEAR(courseOf(laps).value()->line.lengthMetres(), 4 * lap, 1e-5);
    EXPECT_TRUE(check(laps).empty());
}

TEST(Fix, TrimsTheLineToItsFlags)
{
    CourseDraft draft = square();
    draft.vertices.pop_back();
    draft.start = LonLat { 7.003, 50.0001 };
    draft.finish = LonLat { 7.004, 50.0101 };
    auto problems = check(draft);
    ASSERT_EQ(problems.size(), 2u);
    EXPECT_EQ(problems[0].fix->kind, Kind::TrimToStart);
    EXPECT_EQ(problems[1].fix->kind, Kind::TrimToFinish);
    draft = mended(mended(draft, *problems[0].fix), *problems[1].fix);
    EXPECT_TRUE(check(draft).empty());
    EXPECT_NEAR(draft.vertices.front().place.longitude, 7.003, 1e-6);
    EXPECT_NEAR(draft.vertices.back().place.longitude, 7.004, 1e-6);
    EXPECT_EQ(draft.vertices.size(), 4u);
}

TEST(Fix, MovesAFlagThatIsNowhereNear)
{
    CourseDraft draft = square();
    draft.start = LonLat { 7.2, 50.3 };
    const auto problems = check(draft);
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(problems[0].fix->kind, Kind::StartToLine);
    EXPECT_TRUE(check(mended(draft, *problems[0].fix)).empty());
}

TEST(Fix, OfAnotherDraftChangesNothingThatIsNotThere)
{
    const CourseDraft draft = square();
    for (const Kind kind :
         { Kind::MirrorVertex, Kind::RemoveVertices, Kind::MirrorZonePoint, Kind::RemoveZone, Kind::MendZone,
           Kind::FillHoles, Kind::MirrorStart, Kind::TrimToStart, Kind::TrimToFinish }) {
        const CourseDraft same = mended(draft, { .kind = kind, .index = 99, .count = 3, .zone = 9 });
        EXPECT_EQ(same.vertices.size(), draft.vertices.size()) << static_cast<int>(kind);
        EXPECT_FALSE(same.start.has_value());
    }
}

TEST(Check, FindsNothingWrongWithTheCoursesThatShip)
{
    const QDir courses(u":/courses"_s);
    const QStringList files = courses.entryList();
    EXPECT_GE(files.size(), 6);
    for (const QString &file : files) {
        auto imported = importCourseFile(courses.filePath(file));
        ASSERT_TRUE(imported.has_value()) << file.toStdString();
        const ImportReport report = reportOn(*std::move(imported));
        EXPECT_TRUE(report.isAccepted) << file.toStdString();
        for (const CourseProblem &problem : report.problems) {
            ADD_FAILURE() << file.toStdString() << ": " << problem.message.toStdString();
        }
    }
}
