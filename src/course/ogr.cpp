// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/ogr.h"

namespace trackside {

using namespace Qt::StringLiterals;

QuietGdal::QuietGdal()
{
    CPLPushErrorHandlerEx(&QuietGdal::append, &m_words);
}

QuietGdal::~QuietGdal()
{
    CPLPopErrorHandler();
}

QString QuietGdal::words() const
{
    return m_words.join("; "_L1);
}

void QuietGdal::append(CPLErr /*level*/, CPLErrorNum /*number*/, const char *message)
{
    static_cast<QStringList *>(CPLGetErrorHandlerUserData())->append(QString::fromUtf8(message));
}

LonLat placeOf(const OGRPoint &point)
{
    return { point.getX(), point.getY() };
}

std::vector<LonLat> placesOf(const OGRSimpleCurve &curve)
{
    std::vector<LonLat> places;
    places.reserve(static_cast<std::size_t>(curve.getNumPoints()));
    for (const OGRPoint &point : curve) {
        places.push_back(placeOf(point));
    }
    return places;
}

Zone zoneOf(const QString &name, const OGRPolygon &polygon)
{
    Zone zone { .name = name, .outer = {}, .holes = {} };
    if (const OGRLinearRing *ring = polygon.getExteriorRing()) {
        zone.outer = placesOf(*ring);
    }
    for (int hole = 0; hole < polygon.getNumInteriorRings(); ++hole) {
        if (const OGRLinearRing *ring = polygon.getInteriorRing(hole); !ring->IsEmpty()) {
            zone.holes.push_back(placesOf(*ring));
        }
    }
    return zone;
}

} // namespace trackside
