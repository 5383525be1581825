// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/zone.h"

#include "course/geos.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::Zone)
};

/// Knots lie within a fraction of a millimetre of the true line: a shorter stretch is a touch, a shorter gap is none.
constexpr std::int64_t touchMicrometres = 1'000;

/// Where a place is when the map is cut opposite of \p centre, so that a zone on the antimeridian is in one piece.
LonLat unwrapped(LonLat place, LonLat centre)
{
    const double difference = place.longitude - centre.longitude;
    if (difference > 180.0) {
        place.longitude -= 360.0;
    } else if (difference < -180.0) {
        place.longitude += 360.0;
    }
    return place;
}

LonLat centreOf(const Zone &zone)
{
    return zone.outer.empty() ? LonLat {} : zone.outer.front();
}

/// The zone with every point moved by \p move.
template <typename Move> Zone moved(const Zone &zone, Move move)
{
    Zone result = zone;
    std::ranges::transform(result.outer, result.outer.begin(), move);
    for (auto &hole : result.holes) {
        std::ranges::transform(hole, hole.begin(), move);
    }
    return result;
}

Geos::Geometry polygonOf(const Geos &geos, const Zone &zone)
{
    return geos.polygon(moved(zone, [centre = centreOf(zone)](LonLat place) { return unwrapped(place, centre); }));
}

Result<Geos::Geometry> validPolygonOf(const Geos &geos, const Zone &zone)
{
    const auto isOnEarth = [](LonLat place) {
        return std::abs(place.longitude) <= 180.0 && std::abs(place.latitude) <= 90.0;
    };
    if (!std::ranges::all_of(zone.outer, isOnEarth)) {
        return failure(
            Text::tr("The zone “%1” has a point that is not on earth; longitudes go from −180 to 180 degrees, "
                     "latitudes from −90 to 90.")
                .arg(zone.name));
    }
    auto polygon = polygonOf(geos, zone);
    if (!polygon) {
        return failure(Text::tr("The zone “%1” is no area; each of its rings needs at least three corners and ends "
                                "where it begins.")
                           .arg(zone.name),
                       geos.lastError());
    }
    char *reason = nullptr;
    GEOSGeometry *where = nullptr;
    const bool valid = GEOSisValidDetail_r(geos.context(), polygon.get(), 0, &reason, &where) == 1;
    const auto place = geos.own(where);
    const QString detail = QString::fromUtf8(reason);
    GEOSFree_r(geos.context(), reason);
    if (!valid) {
        return failure(Text::tr("The zone “%1” is not a valid area: its outline crosses or touches itself, or a hole "
                                "lies outside it.")
                           .arg(zone.name),
                       detail);
    }
    return polygon;
}

/// From the least longitude and latitude to the greatest.
struct Box {
    LonLat least;
    LonLat greatest;
};

/// Of at least one place.
Box boxOf(std::span<const LonLat> places)
{
    const auto [west, east] = std::ranges::minmax(places, {}, &LonLat::longitude);
    const auto [south, north] = std::ranges::minmax(places, {}, &LonLat::latitude);
    return { .least = { west.longitude, south.latitude }, .greatest = { east.longitude, north.latitude } };
}

bool areApart(const Box &a, const Box &b)
{
    return a.greatest.longitude < b.least.longitude || b.greatest.longitude < a.least.longitude
        || a.greatest.latitude < b.least.latitude || b.greatest.latitude < a.least.latitude;
}

/// Finds where one line is inside one polygon.
class PassageFinder {
public:
    PassageFinder(const Geos &geos, const Geos::Geometry &polygon, const Zone &zone)
        : m_geos(geos)
        , m_polygon(polygon)
        , m_prepared(geos.prepare(polygon))
        , m_centre(centreOf(zone))
    {
        std::vector<LonLat> outline = zone.outer;
        std::ranges::transform(outline, outline.begin(), [this](LonLat place) { return unwrapped(place, m_centre); });
        m_box = boxOf(outline);
    }

    Result<std::vector<Passage>> find(const CourseLine &line)
    {
        const auto knots = line.knots();
        const auto micrometres = line.knotMicrometres();
        for (std::size_t i = 1; i < knots.size(); ++i) {
            const LonLat ends[] = { unwrapped(knots[i - 1], m_centre), unwrapped(knots[i], m_centre) };
            if (areApart(m_box, boxOf(ends))) {
                continue; // as nearly all are of a small zone; GEOS makes an object of each
            }
            const Passage whole { micrometres[i - 1], micrometres[i] };
            if (!addInside(ends[0], ends[1], whole)) {
                return failure(Text::tr("The course could not be cut at the zone's edges."), m_geos.lastError());
            }
        }
        std::erase_if(m_passages, [](const Passage &passage) {
            return passage.leaveMicrometres - passage.enterMicrometres < touchMicrometres;
        });
        return std::move(m_passages);
    }

private:
    /// Adds what lies inside of one stretch, which is straight. False when GEOS failed.
    bool addInside(LonLat from, LonLat to, const Passage &stretch)
    {
        if (stretch.enterMicrometres == stretch.leaveMicrometres) {
            return true;
        }
        const auto segment = m_geos.segment(from, to);
        if (!segment || !m_prepared) {
            return false;
        }
        if (GEOSPreparedIntersects_r(m_geos.context(), m_prepared.get(), segment.get()) == 0) {
            return true;
        }
        if (GEOSPreparedCovers_r(m_geos.context(), m_prepared.get(), segment.get()) == 1) {
            add(stretch);
            return true;
        }
        const auto inside = m_geos.own(GEOSIntersection_r(m_geos.context(), m_polygon.get(), segment.get()));
        if (!inside) {
            return false;
        }
        for (const Passage &piece : piecesOf(inside, from, to, stretch)) {
            add(piece);
        }
        return true;
    }

    /// The lines of an intersection as distances in running order; its points are touches and left out.
    std::vector<Passage> piecesOf(const Geos::Geometry &inside, LonLat from, LonLat to, const Passage &stretch) const
    {
        const auto length = static_cast<double>(stretch.leaveMicrometres - stretch.enterMicrometres);
        const double width = to.longitude - from.longitude;
        const double height = to.latitude - from.latitude;
        const auto distanceOf = [&](LonLat place) {
            const double fraction = std::abs(width) > std::abs(height) ? (place.longitude - from.longitude) / width
                                                                       : (place.latitude - from.latitude) / height;
            return stretch.enterMicrometres + std::llround(std::clamp(fraction, 0.0, 1.0) * length);
        };
        std::vector<Passage> pieces;
        const int count = GEOSGetNumGeometries_r(m_geos.context(), inside.get());
        for (int i = 0; i < count; ++i) {
            const GEOSGeometry *part = GEOSGetGeometryN_r(m_geos.context(), inside.get(), i);
            if (GEOSGeomTypeId_r(m_geos.context(), part) != GEOS_LINESTRING) {
                continue;
            }
            if (const auto points = m_geos.coordinates(part); !points.empty()) {
                const auto [enter, leave] = std::minmax({ distanceOf(points.front()), distanceOf(points.back()) });
                pieces.push_back({ enter, leave });
            }
        }
        std::ranges::sort(pieces, {}, &Passage::enterMicrometres);
        return pieces;
    }

    void add(const Passage &piece)
    {
        if (!m_passages.empty() && piece.enterMicrometres - m_passages.back().leaveMicrometres < touchMicrometres) {
            m_passages.back().leaveMicrometres = std::max(m_passages.back().leaveMicrometres, piece.leaveMicrometres);
        } else {
            m_passages.push_back(piece);
        }
    }

    const Geos &m_geos;
    const Geos::Geometry &m_polygon;
    Geos::Prepared m_prepared;
    LonLat m_centre;
    Box m_box {}; ///< of the polygon
    std::vector<Passage> m_passages;
};

} // namespace

Result<std::vector<Passage>> passagesOf(const CourseLine &line, const Zone &zone)
{
    const Geos geos;
    const auto polygon = validPolygonOf(geos, zone);
    if (!polygon) {
        return std::unexpected(polygon.error());
    }
    return PassageFinder(geos, *polygon, zone).find(line);
}

bool contains(const Zone &zone, LonLat point)
{
    const Geos geos;
    const auto polygon = polygonOf(geos, zone);
    const auto place = geos.point(unwrapped(point, centreOf(zone)));
    return polygon && place && GEOSIntersects_r(geos.context(), polygon.get(), place.get()) == 1;
}

double metresOutside(const Zone &zone, LonLat point)
{
    // The nearest point of the edge is looked for in a plane in which a degree is as long in both directions at
    // the point; the distance to it is geodesic.
    const double narrowing = std::cos(point.latitude * std::numbers::pi / 180.0);
    const auto toPlane = [&](LonLat place) {
        const LonLat near = unwrapped(place, point);
        return LonLat { (near.longitude - point.longitude) * narrowing, near.latitude - point.latitude };
    };
    const Geos geos;
    const auto polygon = geos.polygon(moved(zone, toPlane));
    const auto place = geos.point({ 0.0, 0.0 });
    if (!polygon || !place) {
        return std::numeric_limits<double>::infinity();
    }
    const Geos::Coordinates nearest { GEOSNearestPoints_r(geos.context(), polygon.get(), place.get()),
                                      Geos::Deleter { geos.context() } };
    LonLat edge;
    if (!nearest || GEOSCoordSeq_getXY_r(geos.context(), nearest.get(), 0, &edge.longitude, &edge.latitude) == 0) {
        return std::numeric_limits<double>::infinity();
    }
    return geodesicMetres(point, { point.longitude + edge.longitude / narrowing, point.latitude + edge.latitude });
}

} // namespace trackside
