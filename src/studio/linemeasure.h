// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/importedfile.h"

#include <span>

namespace trackside {

/// The distances along a line that is edited again and again. Only the stretches that changed are measured anew, so
/// that a vertex among 100,000 can be dragged; the figures are those of distancesAlong() to the last bit. One thread.
class LineMeasure {
public:
    void take(std::span<const CourseVertex> line);

    /// Of each vertex from the first, in metres.
    [[nodiscard]] const std::vector<double> &distances() const { return m_distances; }
    /// The sum of the geodesics from vertex to vertex; NaN if one is not a place on earth, 0 without a vertex.
    [[nodiscard]] double lengthMetres() const;

private:
    std::vector<LonLat> m_places;
    std::vector<double> m_stretchMetres; ///< that end at each vertex; 0 at the first
    std::vector<double> m_distances;
    bool m_isOnEarth = true;
};

} // namespace trackside
