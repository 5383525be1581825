// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/checking.h"

#include "course/geos.h"
#include "studio/lineedits.h"
#include "studio/nearestonline.h"
#include "studio/splitedits.h"

#include <algorithm>
#include <utility>

namespace trackside {

namespace {

using Vertices = std::vector<CourseVertex>;

void turnSign(LonLat &place, const CourseFix &fix)
{
    place = mirrored(place, fix.ofLongitude);
}

void swapOthers(CourseDraft &draft)
{
    for (auto *flag : { &draft.start, &draft.finish }) {
        if (*flag) {
            *flag = swapped(**flag);
        }
    }
    for (Zone &zone : draft.zones) {
        std::ranges::transform(zone.outer, zone.outer.begin(), swapped);
        for (auto &hole : zone.holes) {
            std::ranges::transform(hole, hole.begin(), swapped);
        }
    }
}

void removeVertices(Vertices &vertices, std::size_t index, std::size_t count)
{
    const auto first = vertices.begin() + static_cast<std::ptrdiff_t>(std::min(index, vertices.size()));
    const auto last = first + std::min(static_cast<std::ptrdiff_t>(count), vertices.end() - first);
    vertices.erase(first, last);
}

/// The line so many times one after the other; where it ends where it begins, that place is there once each time.
void makeLaps(Vertices &vertices, std::size_t laps)
{
    const Vertices lap = vertices;
    const bool isClosed = lap.size() > 1 && lap.front().place == lap.back().place;
    vertices.reserve(lap.size() * laps);
    for (std::size_t i = 1; i < laps; ++i) {
        vertices.insert(vertices.end(), lap.begin() + (isClosed ? 1 : 0), lap.end());
    }
}

void trimTo(Vertices &vertices, LonLat flag, bool fromStart)
{
    const NearestOnLine nearest = nearestOnLine(vertices, flag);
    const CourseVertex cut = vertexAt(vertices, nearest);
    const auto after = vertices.begin() + static_cast<std::ptrdiff_t>(nearest.segment) + 1;
    if (fromStart) {
        vertices.erase(vertices.begin(), after);
        vertices.insert(vertices.begin(), cut);
    } else {
        vertices.erase(after, vertices.end());
        vertices.push_back(cut);
    }
    vertices = withoutRepeats(std::move(vertices));
}

/// The largest of the areas that an outline encloses, without holes. The zone itself where there is none.
Zone largestAreaOf(const Zone &zone)
{
    const Geos geos;
    const auto polygon = geos.polygon(zone);
    const auto valid = geos.own(polygon ? GEOSMakeValid_r(geos.context(), polygon.get()) : nullptr);
    Zone largest = zone;
    double mostArea = 0.0;
    const int parts = valid ? GEOSGetNumGeometries_r(geos.context(), valid.get()) : 0;
    for (int i = 0; i < parts; ++i) {
        const GEOSGeometry *part = GEOSGetGeometryN_r(geos.context(), valid.get(), i);
        double area = 0.0;
        if (GEOSGeomTypeId_r(geos.context(), part) == GEOS_POLYGON && GEOSArea_r(geos.context(), part, &area) == 1
            && area > mostArea) {
            mostArea = area;
            largest.outer = geos.coordinates(GEOSGetExteriorRing_r(geos.context(), part));
            largest.holes.clear();
        }
    }
    return largest;
}

void mendZone(CourseDraft &draft, const CourseFix &fix)
{
    if (fix.zone >= draft.zones.size()) {
        return;
    }
    Zone &zone = draft.zones[fix.zone];
    switch (fix.kind) {
    case CourseFix::Kind::RemoveZone:
        draft.zones.erase(draft.zones.begin() + static_cast<std::ptrdiff_t>(fix.zone));
        break;
    case CourseFix::Kind::MendZone:
        zone = largestAreaOf(zone);
        break;
    case CourseFix::Kind::FillHoles:
        zone.holes.clear();
        break;
    case CourseFix::Kind::MirrorZonePoint:
        if (fix.index < zone.outer.size()) {
            const LonLat wrong = zone.outer[fix.index];
            // The ring's first corner is also its last.
            std::ranges::replace(zone.outer, wrong, mirrored(wrong, fix.ofLongitude));
        }
        break;
    default:
        break;
    }
}

void mendFlags(CourseDraft &draft, const CourseFix &fix)
{
    switch (fix.kind) {
    case CourseFix::Kind::MirrorStart:
        if (draft.start) {
            turnSign(*draft.start, fix);
        }
        break;
    case CourseFix::Kind::MirrorFinish:
        if (draft.finish) {
            turnSign(*draft.finish, fix);
        }
        break;
    case CourseFix::Kind::StartToLine:
        draft.start.reset();
        break;
    case CourseFix::Kind::FinishToLine:
        draft.finish.reset();
        break;
    default:
        break;
    }
}

void mendLine(CourseDraft &draft, const CourseFix &fix)
{
    Vertices &vertices = draft.vertices;
    switch (fix.kind) {
    case CourseFix::Kind::SwapLine:
        for (CourseVertex &vertex : vertices) {
            vertex.place = swapped(vertex.place);
        }
        break;
    case CourseFix::Kind::MirrorVertex:
        if (fix.index < vertices.size()) {
            turnSign(vertices[fix.index].place, fix);
        }
        break;
    case CourseFix::Kind::RemoveVertices:
        removeVertices(vertices, fix.index, fix.count);
        break;
    case CourseFix::Kind::RemoveRepeats:
        vertices = withoutRepeats(std::move(vertices));
        return;
    case CourseFix::Kind::Reverse:
        std::ranges::reverse(vertices);
        mirrorLeftOut(draft);
        return;
    case CourseFix::Kind::Laps:
        makeLaps(vertices, fix.count);
        break;
    case CourseFix::Kind::TrimToStart:
        if (draft.start && !vertices.empty()) {
            trimTo(vertices, *draft.start, true);
        }
        break;
    case CourseFix::Kind::TrimToFinish:
        if (draft.finish && !vertices.empty()) {
            trimTo(vertices, *draft.finish, false);
        }
        break;
    default:
        return;
    }
    forgetLeftOut(draft);
}

} // namespace

CourseDraft mended(CourseDraft draft, const CourseFix &fix)
{
    if (fix.kind == CourseFix::Kind::SwapFlagsAndZones) {
        swapOthers(draft);
        return draft;
    }
    mendLine(draft, fix);
    mendFlags(draft, fix);
    mendZone(draft, fix);
    return draft;
}

} // namespace trackside
