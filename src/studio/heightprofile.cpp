// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/heightprofile.h"

#include <algorithm>
#include <cmath>

namespace trackside {

namespace {

void addClimb(HeightProfile &profile)
{
    double counted = profile.heightMetres.front(); // the height up to which all is counted
    for (const double height : profile.heightMetres) {
        const double change = height - counted;
        if (std::abs(change) <= HeightProfile::noiseMetres) {
            continue;
        }
        (change > 0.0 ? profile.climbMetres : profile.descentMetres) += std::abs(change);
        counted = height;
    }
}

} // namespace

HeightProfile heightProfileOf(std::span<const CourseVertex> line, std::span<const double> distances)
{
    HeightProfile profile;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (std::isfinite(line[i].heightMetres) && std::isfinite(distances[i])) {
            profile.metresAlong.push_back(distances[i]);
            profile.heightMetres.push_back(line[i].heightMetres);
        }
    }
    const auto isZero = [](double height) { return height == 0.0; };
    if (profile.isEmpty() || std::ranges::all_of(profile.heightMetres, isZero)) {
        return {}; // zeros only are a program's way to say that it does not know
    }
    const auto [lowest, highest] = std::ranges::minmax(profile.heightMetres);
    profile.lowestMetres = lowest;
    profile.highestMetres = highest;
    addClimb(profile);
    return profile;
}

double heightAt(const HeightProfile &profile, double metres)
{
    const std::vector<double> &along = profile.metresAlong;
    const auto after = std::ranges::upper_bound(along, metres) - along.begin();
    if (after == 0) {
        return profile.heightMetres.front();
    }
    if (after == std::ssize(along)) {
        return profile.heightMetres.back();
    }
    const auto next = static_cast<std::size_t>(after);
    const double fraction = (metres - along[next - 1]) / (along[next] - along[next - 1]);
    return std::lerp(profile.heightMetres[next - 1], profile.heightMetres[next], fraction);
}

} // namespace trackside
