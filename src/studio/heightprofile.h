// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/importedfile.h"

#include <span>

namespace trackside {

/// How high a line lies along its way. A value.
struct HeightProfile {
    std::vector<double> metresAlong; ///< of the vertices whose height is known
    std::vector<double> heightMetres; ///< as many
    double lowestMetres = 0.0;
    double highestMetres = 0.0;
    double climbMetres = 0.0; ///< all that goes up; ups and downs of less than noiseMetres are the receiver's
    double descentMetres = 0.0; ///< positive

    static constexpr double noiseMetres = 3.0;

    [[nodiscard]] bool isEmpty() const { return metresAlong.size() < 2; }
};

/// \p distances are those of the line's vertices; as many. Empty where fewer than two have a height, or
/// all are zero.
[[nodiscard]] HeightProfile heightProfileOf(std::span<const CourseVertex> line, std::span<const double> distances);

/// The height at a distance, between those of the nearest vertices that have one. The profile must not be empty.
[[nodiscard]] double heightAt(const HeightProfile &profile, double metres);

} // namespace trackside
