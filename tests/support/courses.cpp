// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/courses.h"

#include "course/coursecatalogue.h"

#include <cmath>
#include <format>
#include <numbers>
#include <ostream>
#include <random>

namespace trackside {

void PrintTo(const LonLat &place, std::ostream *out)
{
    *out << std::format("{} {}", place.longitude, place.latitude);
}

void PrintTo(const Passage &passage, std::ostream *out)
{
    *out << std::format("{} to {} µm", passage.enterMicrometres, passage.leaveMicrometres);
}

} // namespace trackside

namespace trackside::test {

using namespace Qt::StringLiterals;

namespace {

constexpr double metresPerDegree = 111'000.0;

/// std::uniform_real_distribution differs between standard libraries; this does not.
double uniform(std::mt19937_64 &random, double low, double high)
{
    return low + (high - low) * static_cast<double>(random() >> 11) * 0x1p-53;
}

template <typename T> const T &valueOrAbort(const Result<T> &result)
{
    if (!result) {
        qFatal("%s %s", qUtf8Printable(result.error().message), qUtf8Printable(result.error().detail));
    }
    return *result;
}

/// A walk that bends a little at each of its steps.
std::vector<LonLat> windingLine(std::mt19937_64 &random)
{
    const LonLat begin { uniform(random, -179.0, 179.0), uniform(random, -65.0, 65.0) };
    const auto steps = static_cast<int>(uniform(random, 5.0, 120.0));
    const double stepMetres = uniform(random, 40.0, 160.0);
    const double narrowing = std::cos(begin.latitude * std::numbers::pi / 180.0);
    double heading = uniform(random, 0.0, 2.0 * std::numbers::pi);
    std::vector<LonLat> line { begin };
    for (int i = 0; i < steps; ++i) {
        heading += uniform(random, -0.7, 0.7);
        const LonLat last = line.back();
        line.push_back({ last.longitude + std::cos(heading) * stepMetres / metresPerDegree / narrowing,
                         last.latitude + std::sin(heading) * stepMetres / metresPerDegree });
    }
    return line;
}

std::vector<LonLat> randomLine(std::mt19937_64 &random)
{
    std::vector<LonLat> line = windingLine(random);
    switch (random() % 4) {
    case 0: // out and back
        for (std::size_t i = line.size() - 1; i-- > 0;) {
            line.push_back(line[i]);
        }
        break;
    case 1: { // three laps, ending where it starts
        const std::vector<LonLat> lap = line;
        line.insert(line.end(), lap.begin(), lap.end());
        line.insert(line.end(), lap.begin(), lap.end());
        line.push_back(lap.front());
        break;
    }
    case 2: // across itself
        line.push_back(line[line.size() / 3]);
        line.push_back(line.front());
        break;
    default:
        break;
    }
    return line;
}

/// A diamond around a point of the line.
Zone randomZone(std::mt19937_64 &random, const CourseLine &line)
{
    const auto at =
        static_cast<std::int64_t>(uniform(random, 0.0, 1.0) * static_cast<double>(line.lengthMicrometres()));
    const LonLat centre = line.pointAt(at);
    const double size = uniform(random, 15.0, 150.0) / metresPerDegree;
    const double width = size / std::cos(centre.latitude * std::numbers::pi / 180.0);
    const LonLat east { centre.longitude + width, centre.latitude };
    return { u"Zone"_s,
             { east,
               { centre.longitude, centre.latitude + size },
               { centre.longitude - width, centre.latitude },
               { centre.longitude, centre.latitude - size },
               east },
             {} };
}

} // namespace

std::vector<CoursePtr> shippedCourses()
{
    const CourseCatalogue catalogue({ u":/courses"_s });
    for (const Error &problem : catalogue.problems()) {
        qFatal("%s", qUtf8Printable(problem.message));
    }
    return catalogue.courses();
}

CoursePtr shippedCourse(const QString &id)
{
    return valueOrAbort(CourseCatalogue({ u":/courses"_s }).find(id));
}

CoursePtr randomCourse(std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    const auto line = CourseLine::fromVertices(randomLine(random));
    const CourseLine &made = valueOrAbort(line);
    std::vector<Zone> zones;
    for (auto count = random() % 3; count > 0; --count) {
        zones.push_back(randomZone(random, made));
    }
    return valueOrAbort(makeCourse(u"random"_s, u"Random course"_s, {}, made, made.vertices().front(),
                                   made.vertices().back(), std::move(zones)));
}

} // namespace trackside::test
