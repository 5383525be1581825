// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/split.h"

#include "course/plane.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <numbers>
#include <utility>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kilometre = 1'000'000'000;
constexpr std::int64_t mile = 1'609'344'000;
constexpr std::int64_t besideFinish = 1'000'000;

/// Twice the area of the triangle with the origin: positive to the left of a vector.
double cross(PlanePoint a, PlanePoint b)
{
    return a.eastMetres * b.northMetres - a.northMetres * b.eastMetres;
}

void addEvery(std::vector<Split> &splits, std::int64_t length, SplitPlan::Every every)
{
    if (every == SplitPlan::Every::Nothing) {
        return;
    }
    // Files have these names and splitName() reads them, so no language changes them.
    const bool isMile = every == SplitPlan::Every::Mile;
    const std::int64_t step = isMile ? mile : kilometre;
    for (std::int64_t number = 1; number * step < length; ++number) {
        const QString name = isMile ? u"%1 mi"_s : u"%1 km"_s;
        splits.push_back({ name.arg(QString::number(number)), number * step });
    }
}

/// Where a course comes to a line's other side.
struct Crossing {
    std::int64_t micrometres = 0;
    bool isFromLeft = false; ///< as seen from the line's first end to its second
};

std::vector<Crossing> crossed(const Measured &course, const SplitLine &line)
{
    const Plane plane(line.from);
    const PlanePoint across = plane(line.to);
    const double square = across.eastMetres * across.eastMetres + across.northMetres * across.northMetres;
    std::vector<Crossing> crossings;
    if (course.places.empty() || !(square > 0.0)) {
        return crossings;
    }
    PlanePoint before = plane(course.places[0]);
    for (std::size_t i = 1; i < course.places.size(); ++i) {
        const PlanePoint next = plane(course.places[i]);
        const double from = cross(across, before);
        const double to = cross(across, next);
        // What lies on the line counts as left of it, so that a crossing at a vertex is one and a touch is none or two
        // of them at one place.
        if ((from >= 0.0) != (to >= 0.0)) {
            const double fraction = from / (from - to);
            const PlanePoint at { std::lerp(before.eastMetres, next.eastMetres, fraction),
                                  std::lerp(before.northMetres, next.northMetres, fraction) };
            const double along = at.eastMetres * across.eastMetres + at.northMetres * across.northMetres;
            if (along >= 0.0 && along <= square) {
                const auto stretch = static_cast<double>(course.micrometres[i] - course.micrometres[i - 1]);
                crossings.push_back({ course.micrometres[i - 1] + std::llround(fraction * stretch), from >= 0.0 });
            }
        }
        before = next;
    }
    // A touch from the right: there and back at one place.
    std::vector<Crossing> kept;
    for (const Crossing &crossing : crossings) {
        if (!kept.empty() && kept.back().micrometres == crossing.micrometres) {
            kept.pop_back();
        } else {
            kept.push_back(crossing);
        }
    }
    return kept;
}

double headingOf(const SplitLine &line, bool isFromLeft)
{
    const PlanePoint along = Plane(line.from)(line.to);
    const double degrees = std::atan2(along.eastMetres, along.northMetres) * 180.0 / std::numbers::pi;
    return std::fmod(degrees + (isFromLeft ? 90.0 : 270.0) + 360.0, 360.0);
}

bool isApart(std::int64_t micrometres, std::int64_t length)
{
    return micrometres > 0 && micrometres < length - besideFinish;
}

void addLine(std::vector<Split> &splits, const Measured &course, const SplitLine &line)
{
    const std::vector<Crossing> crossings = crossed(course, line);
    std::vector<Split> own;
    for (std::size_t i = 0; i < crossings.size(); ++i) {
        const auto &[micrometres, isFromLeft] = crossings[i];
        if (!std::ranges::binary_search(line.leftOut, i) && isApart(micrometres, course.micrometres.back())) {
            const QString name = crossings.size() == 1 ? line.name : line.name + u' ' + QString::number(i + 1);
            own.push_back({ name, micrometres, headingOf(line, isFromLeft) });
        }
    }
    const bool isTwoWay = std::ranges::adjacent_find(own, std::not_equal_to(), &Split::headingDegrees) != own.end();
    for (Split &split : own) {
        split.isTwoWay = isTwoWay;
        splits.push_back(std::move(split));
    }
}

} // namespace

Measured measured(const CourseLine &line)
{
    return { line.knots(), line.knotMicrometres() };
}

std::vector<std::int64_t> crossingsOf(const Measured &course, const SplitLine &line)
{
    std::vector<std::int64_t> distances;
    std::ranges::transform(crossed(course, line), std::back_inserter(distances), &Crossing::micrometres);
    return distances;
}

std::vector<Split> splitsOf(const Measured &course, const SplitPlan &plan)
{
    std::vector<Split> splits;
    if (course.micrometres.empty()) {
        return splits;
    }
    const std::int64_t length = course.micrometres.back();
    addEvery(splits, length, plan.every);
    std::erase_if(splits, [length](const Split &split) { return !isApart(split.micrometres, length); });
    for (const SplitLine &line : plan.lines) {
        addLine(splits, course, line);
    }
    std::ranges::stable_sort(splits, {}, &Split::micrometres);
    return splits;
}

} // namespace trackside
