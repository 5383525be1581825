// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"
#include "course/lonlat.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace trackside {

/// The line that runners follow, from its first vertex (start) to its last (finish). Immutable.
///
/// "Where on the course" is always a distance along this line, in whole micrometres, since a line may cross
/// itself, run out and back, or make laps. Cumulative lengths are geodesic and are rounded once, on loading,
/// so that everything computed from them is the same on every machine.
///
/// Between two vertices the line follows the geodesic: knots are laid at most 50 m apart, and a point between
/// two knots is interpolated linearly in longitude and latitude (off by less than 0.2 mm below 65° of latitude,
/// 0.7 mm below 85°). Where the line crosses the antimeridian two knots lie at the same distance, at ±180°.
class CourseLine {
public:
    /// No course lies nearer to a pole than this: the map's projection ends here.
    static constexpr double maxLatitude = 85.0;
    static constexpr double maxLengthMetres = 1'000'000.0;

    /// Fails on fewer than two different vertices, on coordinates that are not finite or out of range, and on a
    /// length above 1,000 km. Consecutive vertices less than a micrometre apart are kept once.
    static Result<CourseLine> fromVertices(const std::vector<LonLat> &vertices);

    [[nodiscard]] std::span<const LonLat> vertices() const { return m_vertices; }
    /// Distance of each vertex from the start in micrometres; as many as vertices, the first 0.
    [[nodiscard]] std::span<const std::int64_t> vertexMicrometres() const { return m_vertexMicrometres; }

    [[nodiscard]] std::int64_t lengthMicrometres() const { return m_knotMicrometres.back(); }
    [[nodiscard]] double lengthMetres() const { return static_cast<double>(lengthMicrometres()) / 1e6; }

    /// The point \p micrometres from the start, clamped to the line; bit-exactly the first vertex at 0 and the
    /// last at the length. Constant time, by a table of equal steps. Only + − × ÷: the same on every machine.
    [[nodiscard]] LonLat pointAt(std::int64_t micrometres) const;

    /// Knots (vertices and the points between them) with their distances, for drawing and for intersecting.
    [[nodiscard]] std::span<const LonLat> knots() const { return m_knots; }
    [[nodiscard]] std::span<const std::int64_t> knotMicrometres() const { return m_knotMicrometres; }

private:
    /// From one knot to the next; what pointAt() needs, side by side in memory.
    struct Stretch {
        std::int64_t fromMicrometres = 0;
        LonLat from;
        LonLat degreesPerMicrometre;
    };

    CourseLine() = default;
    Result<void> setVertices(const std::vector<LonLat> &vertices);
    void layKnots();
    void layKnotsTo(std::size_t vertex);
    void addKnot(LonLat place, std::int64_t micrometres);
    void makeStretches();
    void makeSteps();

    std::vector<LonLat> m_vertices;
    std::vector<std::int64_t> m_vertexMicrometres;
    std::vector<LonLat> m_knots;
    std::vector<std::int64_t> m_knotMicrometres;
    std::vector<Stretch> m_stretches; ///< As many as knots (the last one stands still) and one that is never reached.
    std::vector<std::uint32_t> m_firstStretchOfStep; ///< Step → the stretch in which the step begins.
    int m_stepShift = 0; ///< A step is 2^shift micrometres.
};

// In the header: the simulator's innermost loop is this function.
inline LonLat CourseLine::pointAt(std::int64_t micrometres) const
{
    micrometres = std::clamp(micrometres, std::int64_t { 0 }, lengthMicrometres());
    const auto step = static_cast<std::size_t>(micrometres >> m_stepShift);
    const Stretch *stretch = &m_stretches[m_firstStretchOfStep[step]];
    while ((stretch + 1)->fromMicrometres <= micrometres) {
        ++stretch;
    }
    const auto along = static_cast<double>(micrometres - stretch->fromMicrometres);
    return { stretch->from.longitude + along * stretch->degreesPerMicrometre.longitude,
             stretch->from.latitude + along * stretch->degreesPerMicrometre.latitude };
}

} // namespace trackside
