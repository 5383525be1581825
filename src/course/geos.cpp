// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/geos.h"

#include <array>

namespace trackside {

static_assert(sizeof(LonLat) == 2 * sizeof(double), "coordinate buffers are handed to GEOS as they are");

Geos::Geos()
    : m_context(GEOS_init_r())
{
    GEOSContext_setErrorMessageHandler_r(
        m_context, [](const char *message, void *text) { *static_cast<QString *>(text) = QString::fromUtf8(message); },
        &m_lastError);
}

Geos::~Geos()
{
    GEOS_finish_r(m_context);
}

Geos::Prepared Geos::prepare(const Geometry &geometry) const
{
    return { GEOSPrepare_r(m_context, geometry.get()), Deleter { m_context } };
}

Geos::Geometry Geos::point(LonLat place) const
{
    return own(GEOSGeom_createPointFromXY_r(m_context, place.longitude, place.latitude));
}

Geos::Geometry Geos::segment(LonLat from, LonLat to) const
{
    return line(std::array { from, to });
}

Geos::Geometry Geos::line(std::span<const LonLat> places) const
{
    if (places.empty()) {
        return own(nullptr);
    }
    return own(GEOSGeom_createLineString_r(m_context,
                                           GEOSCoordSeq_copyFromBuffer_r(m_context, &places.front().longitude,
                                                                         static_cast<unsigned>(places.size()), 0, 0)));
}

Geos::Geometry Geos::polygon(const Zone &zone) const
{
    auto shell = ring(zone.outer);
    if (!shell) {
        return shell;
    }
    std::vector<GEOSGeometry *> holes;
    for (const auto &points : zone.holes) {
        auto hole = ring(points);
        if (!hole) {
            for (GEOSGeometry *made : holes) {
                GEOSGeom_destroy_r(m_context, made);
            }
            return hole;
        }
        holes.push_back(hole.release());
    }
    // The polygon owns its rings from here on, also when it fails.
    return own(GEOSGeom_createPolygon_r(m_context, shell.release(), holes.data(), static_cast<unsigned>(holes.size())));
}

Geos::Geometry Geos::ring(const std::vector<LonLat> &points) const
{
    if (points.empty()) {
        return own(nullptr);
    }
    return own(GEOSGeom_createLinearRing_r(m_context,
                                           GEOSCoordSeq_copyFromBuffer_r(m_context, &points.front().longitude,
                                                                         static_cast<unsigned>(points.size()), 0, 0)));
}

std::vector<LonLat> Geos::coordinates(const GEOSGeometry *geometry) const
{
    const GEOSCoordSequence *sequence = GEOSGeom_getCoordSeq_r(m_context, geometry);
    unsigned size = 0;
    if (!sequence || !GEOSCoordSeq_getSize_r(m_context, sequence, &size) || size == 0) {
        return {};
    }
    std::vector<LonLat> points(size);
    if (!GEOSCoordSeq_copyToBuffer_r(m_context, sequence, &points.front().longitude, 0, 0)) {
        return {};
    }
    return points;
}

} // namespace trackside
