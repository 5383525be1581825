// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/linemeasure.h"

#include "studio/linefacts.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace trackside {

void LineMeasure::take(std::span<const CourseVertex> line)
{
    const std::size_t shorter = std::min(line.size(), m_places.size());
    std::size_t front = 0;
    while (front < shorter && line[front].place == m_places[front]) {
        ++front;
    }
    std::size_t back = 0;
    while (back < shorter - front && line[line.size() - 1 - back].place == m_places[m_places.size() - 1 - back]) {
        ++back;
    }
    const auto at = [](auto &values, std::size_t index) { return values.begin() + static_cast<std::ptrdiff_t>(index); };
    const std::size_t changed = line.size() - front - back;
    m_places.erase(at(m_places, front), at(m_places, m_places.size() - back));
    m_places.insert(at(m_places, front), changed, LonLat {});
    m_stretchMetres.erase(at(m_stretchMetres, front), at(m_stretchMetres, m_stretchMetres.size() - back));
    m_stretchMetres.insert(at(m_stretchMetres, front), changed, 0.0);
    std::ranges::transform(line.subspan(front, changed), at(m_places, front), &CourseVertex::place);

    // The stretch behind the last changed vertex has changed as well.
    for (std::size_t i = front; i < std::min(front + changed + 1, m_places.size()); ++i) {
        const bool isStill = i == 0 || m_places[i] == m_places[i - 1];
        m_stretchMetres[i] = isStill ? 0.0 : geodesicMetres(m_places[i - 1], m_places[i]);
    }
    m_distances.resize(m_stretchMetres.size());
    std::partial_sum(m_stretchMetres.begin(), m_stretchMetres.end(), m_distances.begin());
    m_isOnEarth = std::ranges::all_of(m_places, isOnEarth);
}

double LineMeasure::lengthMetres() const
{
    if (!m_isOnEarth) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    return m_distances.empty() ? 0.0 : m_distances.back();
}

} // namespace trackside
