// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/courseline.h"

#include <GeographicLib/Geodesic.hpp>
#include <GeographicLib/GeodesicLine.hpp>

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace trackside {

namespace {

using GeographicLib::Geodesic;

constexpr double maxKnotSpacingMetres = 50.0;
constexpr std::size_t maxSteps = 1'048'576;
constexpr double micrometresPerMetre = 1e6;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::CourseLine)
};

bool isInRange(LonLat place)
{
    // Written so that a coordinate that is not a number is out of range.
    return std::abs(place.longitude) <= 180.0 && std::abs(place.latitude) <= CourseLine::maxLatitude;
}

/// To 1e-10 degrees (0.01 mm): two machines' mathematical libraries differ in the last bits only.
double rounded(double degrees)
{
    return std::round(degrees * 1e10) / 1e10;
}

/// The way from one longitude to another, the short way round, in degrees.
double longitudeDifference(double from, double to)
{
    const double difference = to - from;
    if (difference > 180.0) {
        return difference - 360.0;
    }
    return difference < -180.0 ? difference + 360.0 : difference;
}

} // namespace

Result<CourseLine> CourseLine::fromVertices(const std::vector<LonLat> &vertices)
{
    CourseLine line;
    if (const auto set = line.setVertices(vertices); !set) {
        return std::unexpected(set.error());
    }
    line.layKnots();
    line.makeStretches();
    return line;
}

Result<void> CourseLine::setVertices(const std::vector<LonLat> &vertices)
{
    double metres = 0.0;
    for (std::size_t i = 0; i < vertices.size(); ++i) {
        if (!isInRange(vertices[i])) {
            return failure(
                Text::tr("Point %L1 of the course lies at longitude %L2 and latitude %L3; longitudes go from "
                         "−180 to 180 degrees and latitudes, on a course, from −85 to 85.")
                    .arg(i + 1)
                    .arg(vertices[i].longitude)
                    .arg(vertices[i].latitude));
        }
        if (m_vertices.empty()) {
            m_vertices.push_back(vertices[i]);
            m_vertexMicrometres.push_back(0);
            continue;
        }
        const double next = metres + geodesicMetres(m_vertices.back(), vertices[i]);
        if (next > maxLengthMetres) {
            return failure(
                Text::tr("The course is longer than 1,000 km at its point %L1; a course has at most 1,000 km.")
                    .arg(i + 1));
        }
        const std::int64_t micrometres = std::llround(next * micrometresPerMetre);
        if (micrometres > m_vertexMicrometres.back()) {
            metres = next;
            m_vertices.push_back(vertices[i]);
            m_vertexMicrometres.push_back(micrometres);
        }
    }
    if (m_vertices.size() < 2) {
        return failure(Text::tr("The course has fewer than two different points; it needs at least two."));
    }
    return {};
}

void CourseLine::layKnots()
{
    addKnot(m_vertices.front(), 0);
    for (std::size_t vertex = 1; vertex < m_vertices.size(); ++vertex) {
        layKnotsTo(vertex);
    }
}

void CourseLine::layKnotsTo(std::size_t vertex)
{
    const LonLat from = m_vertices[vertex - 1];
    const LonLat to = m_vertices[vertex];
    const std::int64_t start = m_vertexMicrometres[vertex - 1];
    const std::int64_t length = m_vertexMicrometres[vertex] - start;
    const double metres = static_cast<double>(length) / micrometresPerMetre;
    const auto pieces = static_cast<std::int64_t>(std::ceil(metres / maxKnotSpacingMetres));
    const auto geodesic = pieces > 1
        ? Geodesic::WGS84().InverseLine(from.latitude, from.longitude, to.latitude, to.longitude)
        : GeographicLib::GeodesicLine();
    for (std::int64_t piece = 1; piece < pieces; ++piece) {
        const std::int64_t along = length * piece / pieces;
        LonLat place;
        geodesic.Position(static_cast<double>(along) / micrometresPerMetre, place.latitude, place.longitude);
        addKnot({ rounded(place.longitude), rounded(place.latitude) }, start + along);
    }
    addKnot(to, start + length);
}

void CourseLine::addKnot(LonLat place, std::int64_t micrometres)
{
    if (!m_knots.empty() && std::abs(place.longitude - m_knots.back().longitude) > 180.0) {
        // The antimeridian: leave on one side of it and go on, at the same distance, on the other, so that no
        // stretch of the line jumps round the world.
        const LonLat last = m_knots.back();
        const std::int64_t lastMicrometres = m_knotMicrometres.back();
        const double edge = std::copysign(180.0, last.longitude);
        const double fraction = (edge - last.longitude) / longitudeDifference(last.longitude, place.longitude);
        const double latitude = last.latitude + fraction * (place.latitude - last.latitude);
        // At least a micrometre on, so that a vertex on the antimeridian keeps its own sign.
        const std::int64_t way = std::llround(fraction * static_cast<double>(micrometres - lastMicrometres));
        const std::int64_t crossing = lastMicrometres + std::max<std::int64_t>(way, 1);
        m_knots.push_back({ edge, latitude });
        m_knots.push_back({ -edge, latitude });
        m_knotMicrometres.insert(m_knotMicrometres.end(), { crossing, crossing });
    }
    m_knots.push_back(place);
    m_knotMicrometres.push_back(micrometres);
}

void CourseLine::makeStretches()
{
    m_stretches.reserve(m_knots.size() + 1);
    for (std::size_t i = 0; i < m_knots.size(); ++i) {
        Stretch stretch { m_knotMicrometres[i], m_knots[i], {} };
        if (i + 1 < m_knots.size() && m_knotMicrometres[i + 1] > m_knotMicrometres[i]) {
            const auto length = static_cast<double>(m_knotMicrometres[i + 1] - m_knotMicrometres[i]);
            stretch.degreesPerMicrometre = { (m_knots[i + 1].longitude - m_knots[i].longitude) / length,
                                             (m_knots[i + 1].latitude - m_knots[i].latitude) / length };
        }
        m_stretches.push_back(stretch);
    }
    m_stretches.push_back({ std::numeric_limits<std::int64_t>::max(), m_knots.back(), {} });
    makeSteps();
}

void CourseLine::makeSteps()
{
    // Sixteen steps a knot, so that nearly always the first look finds the stretch.
    const auto length = static_cast<std::uint64_t>(lengthMicrometres());
    const std::uint64_t wanted = std::min(maxSteps / 2, 16 * m_knots.size());
    while ((length >> (m_stepShift + 1)) >= wanted) {
        ++m_stepShift;
    }
    const std::uint64_t steps = (length >> m_stepShift) + 1;
    m_firstStretchOfStep.reserve(steps);
    std::uint32_t stretch = 0;
    for (std::uint64_t step = 0; step < steps; ++step) {
        const auto begin = static_cast<std::int64_t>(step << m_stepShift);
        while (m_stretches[stretch + 1].fromMicrometres <= begin) {
            ++stretch;
        }
        m_firstStretchOfStep.push_back(stretch);
    }
}

} // namespace trackside
