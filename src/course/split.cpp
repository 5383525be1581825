// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/split.h"

#include "course/plane.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::Split)
};

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
    const bool isMile = every == SplitPlan::Every::Mile;
    const std::int64_t step = isMile ? mile : kilometre;
    for (std::int64_t number = 1; number * step < length; ++number) {
        const QString name = isMile ? Text::tr("%1 mi") : Text::tr("%1 km");
        splits.push_back({ name.arg(QString::number(number)), number * step });
    }
}

} // namespace

Measured measured(const CourseLine &line)
{
    return { line.knots(), line.knotMicrometres() };
}

std::vector<std::int64_t> crossingsOf(const Measured &course, const SplitLine &line)
{
    const Plane plane(line.from);
    const PlanePoint across = plane(line.to);
    const double square = across.eastMetres * across.eastMetres + across.northMetres * across.northMetres;
    std::vector<std::int64_t> crossings;
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
                crossings.push_back(course.micrometres[i - 1] + std::llround(fraction * stretch));
            }
        }
        before = next;
    }
    // A touch from the right: there and back at one place.
    std::vector<std::int64_t> kept;
    for (const std::int64_t crossing : crossings) {
        if (!kept.empty() && kept.back() == crossing) {
            kept.pop_back();
        } else {
            kept.push_back(crossing);
        }
    }
    return kept;
}

std::vector<Split> splitsOf(const Measured &course, const SplitPlan &plan)
{
    std::vector<Split> splits;
    if (course.micrometres.empty()) {
        return splits;
    }
    const std::int64_t length = course.micrometres.back();
    addEvery(splits, length, plan.every);
    for (const SplitLine &line : plan.lines) {
        const std::vector<std::int64_t> crossings = crossingsOf(course, line);
        for (std::size_t i = 0; i < crossings.size(); ++i) {
            if (!std::ranges::binary_search(line.leftOut, i)) {
                const QString name = crossings.size() == 1
                    ? line.name
                    : Text::tr("%1 %2", "a line and the number of its crossing").arg(line.name, QString::number(i + 1));
                splits.push_back({ name, crossings[i] });
            }
        }
    }
    std::erase_if(splits, [length](const Split &split) {
        return split.micrometres <= 0 || split.micrometres >= length - besideFinish;
    });
    std::ranges::stable_sort(splits, {}, &Split::micrometres);
    return splits;
}

} // namespace trackside
