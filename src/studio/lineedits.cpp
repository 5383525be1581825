// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/lineedits.h"

#include "course/geos.h"
#include "course/plane.h"
#include "studio/coursechecks.h"
#include "studio/linefacts.h"
#include "studio/nearestonline.h"

#include <algorithm>

namespace trackside {

namespace {

using Vertices = std::vector<CourseVertex>;

/// A flag that stands so near to an end belongs to it.
constexpr double ofEndMetres = flagMetres;

NearestOnLine placeAt(const std::vector<double> &distances, double metres)
{
    const auto after = std::ranges::upper_bound(distances, metres);
    const auto next = std::clamp<std::ptrdiff_t>(after - distances.begin(), 1, std::ssize(distances) - 1);
    const auto segment = static_cast<std::size_t>(next) - 1;
    const double length = distances[segment + 1] - distances[segment];
    return { .metres = 0.0,
             .segment = segment,
             .fraction = length > 0.0 ? std::clamp((metres - distances[segment]) / length, 0.0, 1.0) : 0.0 };
}

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

} // namespace

CourseDraft reversed(CourseDraft draft)
{
    std::ranges::reverse(draft.vertices);
    std::swap(draft.start, draft.finish);
    return draft;
}

CourseDraft trimmed(CourseDraft draft, double fromMetres, double toMetres)
{
    if (draft.vertices.size() < 2 || !(fromMetres < toMetres)) {
        return draft;
    }
    const std::vector<double> distances = distancesAlong(draft.vertices);
    const NearestOnLine from = placeAt(distances, std::clamp(fromMetres, 0.0, distances.back()));
    const NearestOnLine to = placeAt(distances, std::clamp(toMetres, 0.0, distances.back()));
    Vertices kept { vertexAt(draft.vertices, from) };
    kept.insert(kept.end(), draft.vertices.begin() + static_cast<std::ptrdiff_t>(from.segment) + 1,
                draft.vertices.begin() + static_cast<std::ptrdiff_t>(to.segment) + 1);
    kept.push_back(vertexAt(draft.vertices, to));
    const auto repeats = std::ranges::unique(kept, {}, &CourseVertex::place);
    kept.erase(repeats.begin(), repeats.end());
    if (kept.size() < 2) {
        return draft;
    }
    if (kept.front().place != draft.vertices.front().place && standsAt(draft.start, draft.vertices.front().place)) {
        draft.start.reset();
    }
    if (kept.back().place != draft.vertices.back().place && standsAt(draft.finish, draft.vertices.back().place)) {
        draft.finish.reset();
    }
    draft.vertices = std::move(kept);
    return draft;
}

CourseDraft inLaps(CourseDraft draft, int laps)
{
    return mended(std::move(draft),
                  { .kind = CourseFix::Kind::Laps, .count = static_cast<std::size_t>(std::max(1, laps)) });
}

CourseDraft joinedWith(CourseDraft draft, std::span<const CourseVertex> more)
{
    const std::vector<ImportedLine> lines { { .vertices = draft.vertices },
                                            { .vertices = { more.begin(), more.end() } } };
    if (more.empty() || draft.vertices.empty()) {
        draft.vertices.insert(draft.vertices.end(), more.begin(), more.end());
        return draft;
    }
    const LonLat end = draft.vertices.back().place;
    const bool isBackwards = geodesicMetres(end, more.back().place) < geodesicMetres(end, more.front().place);
    draft.vertices = verticesOf(lines, { .parts = { { 0, false }, { 1, isBackwards } } });
    return draft;
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

double lengthMetres(const CourseDraft &draft)
{
    if (!std::ranges::all_of(draft.vertices, isOnEarth, &CourseVertex::place)) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    return draft.vertices.empty() ? 0.0 : distancesAlong(draft.vertices).back();
}

} // namespace trackside
