// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coursecrowd.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace trackside {

namespace {

constexpr double metresPerDegree = 111'320.0;

/// Middles nearer than this are one place: half a piece, and what two lanes of a road may lie apart.
constexpr double samePlaceMetres = 32.0;

} // namespace

CourseCrowd::CourseCrowd(CoursePtr course)
    : m_course(std::move(course))
{
    const auto pieces =
        static_cast<std::size_t>(std::max(1.0, std::round(m_course->line.lengthMetres() / pieceMetres)));
    m_placeOf.resize(pieces);
    m_counts.resize(pieces);
    findPlaces();
}

std::int64_t CourseCrowd::startOf(std::size_t piece) const
{
    return std::llround(static_cast<double>(m_course->line.lengthMicrometres()) * static_cast<double>(piece)
                        / static_cast<double>(pieces()));
}

void CourseCrowd::findPlaces()
{
    // Cells as wide as a place, so that only a piece's own and those around it are looked at.
    using Cell = std::pair<std::int64_t, std::int64_t>;
    struct Middle {
        std::size_t piece;
        double east;
        double north;
    };
    std::multimap<Cell, Middle> middles;
    const LonLat origin = m_course->line.vertices().front();
    const double eastScale = metresPerDegree * std::cos(origin.latitude * std::numbers::pi / 180.0);
    for (std::size_t piece = 0; piece < pieces(); ++piece) {
        const LonLat place = m_course->line.pointAt((startOf(piece) + startOf(piece + 1)) / 2);
        const Middle here { piece, std::remainder(place.longitude - origin.longitude, 360.0) * eastScale,
                            (place.latitude - origin.latitude) * metresPerDegree };
        const Cell cell { std::llround(here.east / samePlaceMetres), std::llround(here.north / samePlaceMetres) };
        double nearest = samePlaceMetres;
        m_placeOf[piece] = piece;
        for (std::int64_t column = cell.first - 1; column <= cell.first + 1; ++column) {
            for (std::int64_t row = cell.second - 1; row <= cell.second + 1; ++row) {
                const auto [first, last] = middles.equal_range({ column, row });
                for (auto other = first; other != last; ++other) {
                    const double metres = std::hypot(other->second.east - here.east, other->second.north - here.north);
                    if (metres < nearest) {
                        nearest = metres;
                        m_placeOf[piece] = other->second.piece;
                    }
                }
            }
        }
        if (m_placeOf[piece] == piece)
            middles.emplace(cell, here);
    }
}

void CourseCrowd::count(std::span<const Dot> dots)
{
    std::ranges::fill(m_counts, 0);
    const double perMetre = static_cast<double>(pieces()) / m_course->line.lengthMetres();
    for (const Dot &dot : dots) {
        if (isOut(dot.status))
            continue;
        const auto piece = static_cast<std::size_t>(std::max(0.0, dot.distanceMetres) * perMetre);
        ++m_counts[m_placeOf[std::min(piece, pieces() - 1)]];
    }
}

double CourseCrowd::runnersOn(double metres, std::size_t piece) const
{
    const auto at = [this](std::size_t other) { return static_cast<double>(m_counts[m_placeOf[other]]); };
    double runners = at(piece);
    double share = 1.0;
    if (piece > 0) {
        runners += 0.5 * at(piece - 1);
        share += 0.5;
    }
    if (piece + 1 < pieces()) {
        runners += 0.5 * at(piece + 1);
        share += 0.5;
    }
    return runners / (share * m_course->line.lengthMetres() / static_cast<double>(pieces())) * metres;
}

int crowdStep(double runners)
{
    return static_cast<int>(std::ranges::upper_bound(crowdSteps, runners) - crowdSteps.begin());
}

double crowding(std::size_t dots, double dotPixels, double linePixels)
{
    return static_cast<double>(dots) * dotPixels / std::max(linePixels, dotPixels);
}

bool CrowdSwitch::update(double crowding)
{
    m_on = crowding >= (m_on ? off : on);
    return m_on;
}

} // namespace trackside
