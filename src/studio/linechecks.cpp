// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/checking.h"

#include "course/plane.h"
#include "studio/lengthtext.h"
#include "studio/linefacts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::LineChecks)
};

/// A step this many times the median one, and this long, does not belong to the line.
constexpr double farSteps = 30.0;
constexpr double leastJumpMetres = 300.0;
constexpr double leastGapMetres = 1'000.0;
constexpr double recordedMetres = 50.0; ///< usual steps below this are a recorder's
constexpr double farEndSteps = 100.0;
constexpr double leastEndJumpMetres = 2'000.0;
/// What jumps off comes back: the way past it is shorter than this share of the way to it.
constexpr double backShare = 0.35;
constexpr std::size_t mostJumping = 5; ///< vertices in one jump
constexpr std::size_t mostOfAKind = 10; ///< problems; a recording can have thousands

QString number(std::size_t index)
{
    return QLocale().toString(qulonglong { index } + 1);
}

class LineChecker {
public:
    explicit LineChecker(std::span<const CourseVertex> line)
        : m_line(line)
    {
    }

    std::vector<CourseProblem> check()
    {
        if (!checkPlaces() || !checkExtent()) {
            return std::move(m_problems);
        }
        checkRepeats();
        checkAntimeridian();
        measureSteps();
        checkJumps();
        checkGaps();
        return std::move(m_problems);
    }

private:
    [[nodiscard]] LonLat place(std::size_t i) const { return m_line[i].place; }

    void report(ProblemKind kind, Severity severity, QString message, std::optional<LonLat> at,
                std::optional<CourseFix> fix = {})
    {
        const auto alike = std::ranges::count(m_problems, kind, &CourseProblem::kind);
        if (std::cmp_less(alike, mostOfAKind)) {
            m_problems.push_back(
                { .kind = kind, .severity = severity, .message = std::move(message), .at = at, .fix = fix });
        }
    }

    /// False where the coordinates are none, so that nothing more can be said of the line.
    bool checkPlaces()
    {
        const auto wrong = std::ranges::find_if_not(m_line, isOnEarth, &CourseVertex::place);
        if (wrong == m_line.end()) {
            return true;
        }
        const auto first = static_cast<std::size_t>(wrong - m_line.begin());
        const bool isSwapped =
            std::ranges::all_of(m_line, [](const CourseVertex &v) { return isOnEarth(swapped(v.place)); });
        if (isSwapped) {
            report(
                ProblemKind::Swapped, Severity::Error,
                Text::tr("Point %1 has a latitude of %2°, which does not exist: latitudes and longitudes are swapped.")
                    .arg(number(first), QLocale().toString(place(first).latitude, 'f', 5)),
                swapped(place(first)), CourseFix { .kind = CourseFix::Kind::SwapLine });
            return false;
        }
        const auto end = static_cast<std::size_t>(
            std::ranges::find_if(wrong, m_line.end(), isOnEarth, &CourseVertex::place) - m_line.begin());
        const std::optional<LonLat> before = first > 0 ? std::optional(place(first - 1)) : std::nullopt;
        report(ProblemKind::BadCoordinate, Severity::Error,
               Text::tr("Point %1 is not on earth: longitudes go from −180° to 180°, latitudes from −90° to 90°.")
                   .arg(number(first)),
               before, CourseFix { .kind = CourseFix::Kind::RemoveVertices, .index = first, .count = end - first });
        return false;
    }

    /// False for what is no line at all.
    bool checkExtent()
    {
        // By distance: 180 and −180 degrees are one longitude.
        const bool isOnePlace =
            std::ranges::all_of(m_line, [&](const CourseVertex &v) { return roughMetres(place(0), v.place) == 0.0; });
        if (isOnePlace) {
            report(ProblemKind::OnePointLine, Severity::Error,
                   Text::tr("The line has only one place; a course has at least two."),
                   m_line.empty() ? std::nullopt : std::optional(place(0)));
            return false;
        }
        const auto polar = std::ranges::find_if(
            m_line, [](const CourseVertex &v) { return std::abs(v.place.latitude) > CourseLine::maxLatitude; });
        if (polar != m_line.end()) {
            report(ProblemKind::TooNearPole, Severity::Error,
                   Text::tr("Point %1 is too near to a pole; courses lie between 85° south and 85° north.")
                       .arg(number(static_cast<std::size_t>(polar - m_line.begin()))),
                   polar->place);
        }
        return true;
    }

    void checkRepeats()
    {
        std::size_t repeats = 0;
        std::optional<std::size_t> first;
        for (std::size_t i = 1; i < m_line.size(); ++i) {
            if (place(i) == place(i - 1)) {
                first = first.value_or(i);
                ++repeats;
            }
        }
        if (first) {
            report(ProblemKind::RepeatedPoints, Severity::Note,
                   repeats == 1 ? Text::tr("Point %1 repeats the one before.").arg(number(*first))
                                : Text::tr("%L1 points repeat the one before, the first is point %2.")
                                      .arg(repeats)
                                      .arg(number(*first)),
                   place(*first), CourseFix { .kind = CourseFix::Kind::RemoveRepeats });
        }
    }

    void checkAntimeridian()
    {
        for (std::size_t i = 1; i < m_line.size(); ++i) {
            if (std::abs(place(i).longitude - place(i - 1).longitude) > 180.0) {
                report(
                    ProblemKind::Antimeridian, Severity::Note,
                    Text::tr("The line crosses the 180th meridian after point %1; other programs may draw it round the "
                             "whole earth.")
                        .arg(number(i - 1)),
                    place(i - 1));
                return;
            }
        }
    }

    void measureSteps()
    {
        m_steps.assign(m_line.size(), 0.0);
        std::vector<double> sorted;
        sorted.reserve(m_line.size());
        for (std::size_t i = 1; i < m_line.size(); ++i) {
            m_steps[i] = roughMetres(place(i - 1), place(i));
            if (m_steps[i] > 0.0) {
                sorted.push_back(m_steps[i]);
            }
        }
        if (sorted.empty()) {
            return; // each place is the one before, to the last bit of its degrees
        }
        const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
        std::nth_element(sorted.begin(), middle, sorted.end());
        m_median = *middle;
    }

    [[nodiscard]] bool isFar(double step) const { return step > std::max(leastJumpMetres, farSteps * m_median); }

    void checkJumps()
    {
        for (std::size_t i = 0; i < m_line.size(); ++i) {
            if (const std::size_t count = jumpingFrom(i); count > 0) {
                reportJump(i, count);
                i += count - 1;
            }
        }
    }

    /// How many vertices from this one on lie off where the line goes on.
    [[nodiscard]] std::size_t jumpingFrom(std::size_t first) const
    {
        if (first > 0 && !isFar(m_steps[first])) {
            return 0;
        }
        for (std::size_t count = 1; count <= mostJumping && first + count <= m_line.size(); ++count) {
            const std::size_t next = first + count;
            if (m_line.size() - count < 3) {
                break;
            }
            if (next == m_line.size()) {
                return first > 0 && isFarFromAnEnd(m_steps[first]) ? count : 0;
            }
            if (!isFar(m_steps[next])) {
                continue;
            }
            if (first == 0) {
                return isFarFromAnEnd(m_steps[next]) ? count : 0;
            }
            const double past = roughMetres(place(first - 1), place(next));
            if (past < backShare * std::min(m_steps[first], m_steps[next])) {
                return count;
            }
        }
        return 0;
    }

    /// At an end there is no way back by which a jump is told from a long straight.
    [[nodiscard]] bool isFarFromAnEnd(double step) const
    {
        return step > std::max(leastEndJumpMetres, farEndSteps * m_median);
    }

    void reportJump(std::size_t first, std::size_t count)
    {
        // The step there; at the line's beginning that from there.
        const QString off = lengthText(first > 0 ? m_steps[first] : m_steps[count]);
        const auto ofLongitude = count == 1 ? lostSign(first) : std::nullopt;
        if (ofLongitude) {
            report(ProblemKind::SignLost, Severity::Warning,
                   Text::tr("Point %1 lies %2 off; with the other sign of its %3 it lies on the line.")
                       .arg(number(first), off, *ofLongitude ? Text::tr("longitude") : Text::tr("latitude")),
                   place(first),
                   CourseFix { .kind = CourseFix::Kind::MirrorVertex, .index = first, .ofLongitude = *ofLongitude });
            return;
        }
        report(ProblemKind::Jump, Severity::Warning,
               count == 1 ? Text::tr("Point %1 lies %2 away from the rest of the line.").arg(number(first), off)
                          : Text::tr("Points %1 to %2 lie %3 away from the rest of the line.")
                                .arg(number(first), number(first + count - 1), off),
               place(first), CourseFix { .kind = CourseFix::Kind::RemoveVertices, .index = first, .count = count });
    }

    /// Whether turning the sign of the longitude (true) or of the latitude (false) brings a vertex to its neighbours.
    [[nodiscard]] std::optional<bool> lostSign(std::size_t vertex) const
    {
        for (const bool ofLongitude : { true, false }) {
            const LonLat turned = mirrored(place(vertex), ofLongitude);
            const bool fitsBefore = vertex == 0 || !isFar(roughMetres(place(vertex - 1), turned));
            const bool fitsAfter = vertex + 1 == m_line.size() || !isFar(roughMetres(turned, place(vertex + 1)));
            if (fitsBefore && fitsAfter) {
                return ofLongitude;
            }
        }
        return {};
    }

    /// All of them in one sentence. A line that was drawn, not recorded, may well have long straights.
    void checkGaps()
    {
        std::vector<std::size_t> gaps;
        for (std::size_t i = 1; i < m_line.size(); ++i) {
            if (m_steps[i] > leastGapMetres && isFar(m_steps[i]) && jumpingFrom(i) == 0 && !isReturn(i)) {
                gaps.push_back(i);
            }
        }
        if (gaps.empty()) {
            return;
        }
        const std::size_t longest = *std::ranges::max_element(gaps, {}, [this](std::size_t i) { return m_steps[i]; });
        const QString where = number(longest - 1);
        const QString length = lengthText(m_steps[longest]);
        report(
            ProblemKind::Gap, m_median <= recordedMetres ? Severity::Warning : Severity::Note,
            gaps.size() == 1
                ? Text::tr("From point %1 to the next there are %2 without a point; is something missing?")
                      .arg(where, length)
                : Text::tr("There are %L1 gaps; the longest, from point %2 to the next, is %3: is something missing?")
                      .arg(gaps.size())
                      .arg(where, length),
            place(longest - 1));
    }

    /// Whether the step to this vertex is the way back from a jump.
    [[nodiscard]] bool isReturn(std::size_t vertex) const
    {
        for (std::size_t count = 1; count <= std::min(mostJumping, vertex); ++count) {
            if (jumpingFrom(vertex - count) == count) {
                return true;
            }
        }
        return false;
    }

    std::span<const CourseVertex> m_line;
    std::vector<double> m_steps; ///< to each vertex from the one before
    double m_median = 0.0;
    std::vector<CourseProblem> m_problems;
};

} // namespace

std::vector<CourseProblem> checkLine(std::span<const CourseVertex> line)
{
    return LineChecker(line).check();
}

} // namespace trackside
