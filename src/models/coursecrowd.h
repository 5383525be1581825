// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "models/glidetrack.h"

#include <array>
#include <span>

namespace trackside {

/// How many runners there are on each piece of a course. Pieces of about fifty metres that lie on each other, in laps
/// or out and back, are one place: who runs there counts in all of them. One thread; nothing is allocated per count.
class CourseCrowd {
public:
    static constexpr double pieceMetres = 50.0;

    explicit CourseCrowd(CoursePtr course);

    [[nodiscard]] const CoursePtr &course() const { return m_course; }
    [[nodiscard]] std::size_t pieces() const { return m_placeOf.size(); }
    [[nodiscard]] std::int64_t startOf(std::size_t piece) const; ///< micrometres; of one past the last piece, the end
    /// The first piece that lies where this one does.
    [[nodiscard]] std::size_t placeOf(std::size_t piece) const { return m_placeOf[piece]; }

    /// Counts those who are not out of the race.
    void count(std::span<const Dot> dots);
    /// Runners on so many metres around the piece's middle, over about twice its length.
    [[nodiscard]] double runnersOn(double metres, std::size_t piece) const;

private:
    void findPlaces();

    CoursePtr m_course;
    std::vector<std::size_t> m_placeOf;
    std::vector<std::int32_t> m_counts; ///< by the piece that stands for the place
};

/// Steps of the legend: runners on a hundred metres (yards), from so many on. Even in ratio; step 0 is nobody, 1 has
/// less than the second number, and so on.
inline constexpr std::array<double, 5> crowdSteps { 0.5, 10.0, 30.0, 100.0, 300.0 };
[[nodiscard]] int crowdStep(double runners);

/// How many dots there would be on each piece of the line that is as long as a dot is wide.
[[nodiscard]] double crowding(std::size_t dots, double dotPixels, double linePixels);

/// Says when dots cover each other, with a margin, so that what is drawn does not flicker between the two.
class CrowdSwitch {
public:
    static constexpr double on = 3.0; ///< crowding from which they do
    static constexpr double off = 2.0; ///< below which they do no more

    bool update(double crowding); ///< tells whether they do now
    [[nodiscard]] bool isOn() const { return m_on; }

private:
    bool m_on = false;
};

} // namespace trackside
