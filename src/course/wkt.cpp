// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/wkt.h"

#include "course/ogr.h"

#include <QCoreApplication>

#include <array>
#include <charconv>
#include <cmath>
#include <memory>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::Wkt)
};

void appendNumber(QByteArray &wkt, double number)
{
    std::array<char, 32> digits {};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    wkt.append(digits.data(), end - digits.data());
}

void appendPlace(QByteArray &wkt, LonLat place)
{
    appendNumber(wkt, place.longitude);
    wkt.append(' ');
    appendNumber(wkt, place.latitude);
}

void appendPlaces(QByteArray &wkt, std::span<const LonLat> places)
{
    char before = '(';
    for (const LonLat place : places) {
        wkt.append(before);
        appendPlace(wkt, place);
        before = ',';
    }
    wkt.append(')');
}

bool allFinite(const OGRGeometry &geometry)
{
    struct Look : OGRDefaultConstGeometryVisitor {
        using OGRDefaultConstGeometryVisitor::visit;
        void visit(const OGRPoint *point) override
        {
            finite = finite && std::isfinite(point->getX()) && std::isfinite(point->getY());
        }
        bool finite = true;
    } look;
    geometry.accept(&look);
    return look.finite;
}

/// The geometry that the whole text describes; null when it describes none, or more than one.
std::unique_ptr<OGRGeometry> geometryOf(const QByteArray &wkt)
{
    const char *rest = wkt.constData();
    OGRGeometry *read = nullptr;
    const OGRErr error = OGRGeometryFactory::createFromWkt(&rest, nullptr, &read);
    std::unique_ptr<OGRGeometry> geometry(read);
    if (error != OGRERR_NONE || !QByteArrayView(rest).trimmed().isEmpty()) {
        return nullptr;
    }
    // OGR also reads "nan" and "inf".
    return allFinite(*geometry) ? std::move(geometry) : nullptr;
}

/// The geometry that the bytes are; null when they are none.
std::unique_ptr<OGRGeometry> geometryOfBinary(const QByteArray &wkb)
{
    OGRGeometry *read = nullptr;
    const OGRErr error =
        OGRGeometryFactory::createFromWkb(wkb.constData(), nullptr, &read, static_cast<std::size_t>(wkb.size()));
    std::unique_ptr<OGRGeometry> geometry(read);
    return error == OGRERR_NONE && allFinite(*geometry) ? std::move(geometry) : nullptr;
}

/// A polygon is empty for us when its outline is, whatever holes it has.
bool isA(OGRwkbGeometryType type, const OGRGeometry *geometry)
{
    if (geometry == nullptr || wkbFlatten(geometry->getGeometryType()) != type || geometry->IsEmpty()) {
        return false;
    }
    return type != wkbPolygon || !geometry->toPolygon()->getExteriorRing()->IsEmpty();
}

/// Where the geometry is of the type wanted and not empty, what \p convert makes of it; otherwise an error that says
/// what would be right.
template <typename Convert>
auto readWkt(const QByteArray &wkt, OGRwkbGeometryType type, const QString &wanted, Convert convert)
    -> Result<decltype(convert(std::declval<const OGRGeometry &>()))>
{
    const QuietGdal quiet;
    const auto geometry = geometryOf(wkt);
    if (!isA(type, geometry.get())) {
        const QString begin = QString::fromUtf8(wkt.first(std::min<qsizetype>(wkt.size(), 40)));
        return failure(Text::tr("“%1” is not a place in well-known text; it should read like %2.").arg(begin, wanted),
                       quiet.words());
    }
    return convert(*geometry);
}

template <typename Convert>
auto readWkb(const QByteArray &wkb, OGRwkbGeometryType type, Convert convert)
    -> Result<decltype(convert(std::declval<const OGRGeometry &>()))>
{
    const QuietGdal quiet;
    const auto geometry = geometryOfBinary(wkb);
    if (!isA(type, geometry.get())) {
        return failure(Text::tr("What should be a place in well-known binary is none."), quiet.words());
    }
    return convert(*geometry);
}

} // namespace

QByteArray lineToWkt(std::span<const LonLat> line)
{
    QByteArray wkt("LINESTRING ");
    appendPlaces(wkt, line);
    return wkt;
}

QByteArray zoneToWkt(const Zone &zone)
{
    QByteArray wkt("POLYGON (");
    appendPlaces(wkt, zone.outer);
    for (const auto &hole : zone.holes) {
        wkt.append(',');
        appendPlaces(wkt, hole);
    }
    wkt.append(')');
    return wkt;
}

QByteArray pointToWkt(LonLat point)
{
    QByteArray wkt("POINT (");
    appendPlace(wkt, point);
    wkt.append(')');
    return wkt;
}

Result<std::vector<LonLat>> lineFromWkt(const QByteArray &wkt)
{
    return readWkt(wkt, wkbLineString, QStringLiteral("LINESTRING (7.1 50.7, 7.2 50.8)"),
                   [](const OGRGeometry &geometry) { return placesOf(*geometry.toLineString()); });
}

Result<Zone> zoneFromWkt(const QByteArray &wkt)
{
    return readWkt(wkt, wkbPolygon, QStringLiteral("POLYGON ((7.1 50.7, 7.2 50.7, 7.2 50.8, 7.1 50.7))"),
                   [](const OGRGeometry &geometry) { return zoneOf({}, *geometry.toPolygon()); });
}

Result<LonLat> pointFromWkt(const QByteArray &wkt)
{
    return readWkt(wkt, wkbPoint, QStringLiteral("POINT (7.1 50.7)"),
                   [](const OGRGeometry &geometry) { return placeOf(*geometry.toPoint()); });
}

Result<std::vector<LonLat>> lineFromWkb(const QByteArray &wkb)
{
    return readWkb(wkb, wkbLineString, [](const OGRGeometry &geometry) { return placesOf(*geometry.toLineString()); });
}

Result<Zone> zoneFromWkb(const QByteArray &wkb)
{
    return readWkb(wkb, wkbPolygon, [](const OGRGeometry &geometry) { return zoneOf({}, *geometry.toPolygon()); });
}

Result<LonLat> pointFromWkb(const QByteArray &wkb)
{
    return readWkb(wkb, wkbPoint, [](const OGRGeometry &geometry) { return placeOf(*geometry.toPoint()); });
}

} // namespace trackside
