// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/lineedits.h"

#include "course/geos.h"
#include "course/plane.h"
#include "studio/coursechecks.h"
#include "studio/linefacts.h"
#include "studio/nearestonline.h"
#include "studio/splitedits.h"

#include <algorithm>

namespace trackside {

namespace {

using Vertices = std::vector<CourseVertex>;

/// A flag that stands so near to an end belongs to it.
constexpr double ofEndMetres = flagMetres;

bool standsAt(std::optional<LonLat> flag, LonLat end)
{
    return flag && roughMetres(*flag, end) <= ofEndMetres;
}

/// The line in metres around its first vertex: GEOS knows no degrees.
std::vector<LonLat> inMetres(const Vertices &vertices)
{
    const Plane plane(vertices[vertices.size() / 2].place);
    std::vector<LonLat> points;
    points.reserve(vertices.size());
    for (const CourseVertex &vertex : vertices) {
        const PlanePoint point = plane(vertex.place);
        points.push_back({ point.eastMetres, point.northMetres });
    }
    return points;
}

void append(Vertices &line, std::span<const CourseVertex> more)
{
    line.insert(line.end(), more.begin(), more.end());
}

/// From one distance to a greater one, with vertices at both.
Vertices stretchOf(const Vertices &line, double fromMetres, double toMetres)
{
    const std::vector<double> distances = distancesAlong(line);
    const NearestOnLine from = onLineAt(distances, fromMetres);
    const NearestOnLine to = onLineAt(distances, toMetres);
    Vertices stretch { vertexAt(line, from) };
    stretch.insert(stretch.end(), line.begin() + static_cast<std::ptrdiff_t>(from.segment) + 1,
                   line.begin() + static_cast<std::ptrdiff_t>(to.segment) + 1);
    stretch.push_back(vertexAt(line, to));
    return withoutRepeats(std::move(stretch));
}

/// Flags that stood at an end that is gone go to the new one.
CourseDraft withLine(CourseDraft draft, Vertices line)
{
    const auto isLeft = [](const CourseVertex &before, const CourseVertex &now, std::optional<LonLat> flag) {
        return now.place != before.place && standsAt(flag, before.place);
    };
    if (isLeft(draft.vertices.front(), line.front(), draft.start)) {
        draft.start.reset();
    }
    if (isLeft(draft.vertices.back(), line.back(), draft.finish)) {
        draft.finish.reset();
    }
    draft.vertices = std::move(line);
    forgetLeftOut(draft);
    return draft;
}

} // namespace

CourseDraft reversed(CourseDraft draft)
{
    std::ranges::reverse(draft.vertices);
    std::swap(draft.start, draft.finish);
    mirrorLeftOut(draft);
    return draft;
}

CourseDraft trimmed(CourseDraft draft, double fromMetres, double toMetres)
{
    if (draft.vertices.size() < 2 || !(fromMetres < toMetres)) {
        return draft;
    }
    Vertices kept = stretchOf(draft.vertices, fromMetres, toMetres);
    if (kept.size() < 2) {
        return draft;
    }
    shiftLeftOut(draft, fromMetres);
    std::vector<SplitLine> lines = draft.splits.lines;
    draft = withLine(std::move(draft), std::move(kept));
    draft.splits.lines = std::move(lines);
    return draft;
}

CourseDraft withoutStretch(CourseDraft draft, double fromMetres, double toMetres)
{
    if (draft.vertices.size() < 2 || !(fromMetres < toMetres)) {
        return draft;
    }
    const double length = distancesAlong(draft.vertices).back();
    Vertices kept;
    if (fromMetres > 0.0) {
        kept = stretchOf(draft.vertices, 0.0, fromMetres);
    }
    if (toMetres < length) {
        append(kept, stretchOf(draft.vertices, toMetres, length));
    }
    kept = withoutRepeats(std::move(kept));
    return kept.size() < 2 ? draft : withLine(std::move(draft), std::move(kept));
}

CourseDraft beginningAt(CourseDraft draft, double metres)
{
    if (!isLoop(draft)) {
        return draft;
    }
    const double length = distancesAlong(draft.vertices).back();
    if (!(metres > 0.0 && metres < length)) {
        return draft;
    }
    Vertices round = stretchOf(draft.vertices, metres, length);
    append(round, stretchOf(draft.vertices, 0.0, metres));
    return withLine(std::move(draft), withoutRepeats(std::move(round)));
}

bool isLoop(const CourseDraft &draft)
{
    return draft.vertices.size() > 2
        && geodesicMetres(draft.vertices.front().place, draft.vertices.back().place) <= joinMetres;
}

CourseDraft inLaps(CourseDraft draft, int laps)
{
    return mended(std::move(draft),
                  { .kind = CourseFix::Kind::Laps, .count = static_cast<std::size_t>(std::max(1, laps)) });
}

CourseDraft joinedWith(CourseDraft draft, std::span<const CourseVertex> more)
{
    if (more.empty() || draft.vertices.empty()) {
        append(draft.vertices, more);
        return draft;
    }
    const LonLat first = draft.vertices.front().place;
    const LonLat last = draft.vertices.back().place;
    const double gaps[] = { geodesicMetres(last, more.front().place), geodesicMetres(last, more.back().place),
                            geodesicMetres(more.back().place, first), geodesicMetres(more.front().place, first) };
    const LineChain ways[] = { { .parts = { { 0, false }, { 1, false } } },
                               { .parts = { { 0, false }, { 1, true } } },
                               { .parts = { { 1, false }, { 0, false } } },
                               { .parts = { { 1, true }, { 0, false } } } };
    const std::vector<ImportedLine> lines { { .vertices = draft.vertices },
                                            { .vertices = { more.begin(), more.end() } } };
    return withLine(std::move(draft), verticesOf(lines, ways[std::ranges::min_element(gaps) - gaps]));
}

CourseDraft simplified(CourseDraft draft, double toleranceMetres)
{
    if (draft.vertices.size() < 3 || !(toleranceMetres > 0.0)) {
        return draft;
    }
    const Geos geos;
    const std::vector<LonLat> points = inMetres(draft.vertices);
    const auto line = geos.line(points);
    const auto simple = geos.own(line ? GEOSSimplify_r(geos.context(), line.get(), toleranceMetres) : nullptr);
    const std::vector<LonLat> left = simple ? geos.coordinates(simple.get()) : std::vector<LonLat> {};
    if (left.size() < 2) {
        return draft;
    }
    // What is left is some of the points, in their order.
    Vertices kept;
    auto next = left.begin();
    for (std::size_t i = 0; i < points.size() && next != left.end(); ++i) {
        if (points[i] == *next) {
            kept.push_back(draft.vertices[i]);
            ++next;
        }
    }
    draft.vertices = std::move(kept);
    return draft;
}

std::vector<CourseVertex> withoutRepeats(std::vector<CourseVertex> line)
{
    const auto repeats = std::ranges::unique(line, {}, &CourseVertex::place);
    line.erase(repeats.begin(), repeats.end());
    return line;
}

double lengthMetres(const CourseDraft &draft)
{
    if (!std::ranges::all_of(draft.vertices, isOnEarth, &CourseVertex::place)) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    return draft.vertices.empty() ? 0.0 : distancesAlong(draft.vertices).back();
}

} // namespace trackside
