// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/checking.h"

#include "course/plane.h"
#include "studio/lengthtext.h"
#include "studio/linefacts.h"
#include "studio/nearestonline.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::FitChecks)
};

/// What lies farther off than this, and within the nearness once it is turned, was written the wrong way.
constexpr double mirrorFarMetres = 1'000.0;
constexpr double swapFarMetres = 100'000.0;
constexpr double swapNearMetres = 2'000.0;
/// A trim that takes more than this share of the line is rather a flag in the wrong place.
constexpr double mostTrim = 0.5;
constexpr double mostLaps = 100.0;
constexpr std::size_t mostMarkers = 1'000; ///< which tell enough

class FitChecker {
public:
    explicit FitChecker(const CourseDraft &draft)
        : m_draft(draft)
        , m_distances(distancesAlong(draft.vertices))
    {
    }

    std::vector<CourseProblem> check()
    {
        checkLength();
        if (!checkSwapped()) {
            checkFlags();
        }
        checkMarkers();
        checkClaim();
        return std::move(m_problems);
    }

private:
    [[nodiscard]] double length() const { return m_distances.back(); }
    [[nodiscard]] LonLat first() const { return m_draft.vertices.front().place; }
    [[nodiscard]] LonLat last() const { return m_draft.vertices.back().place; }
    [[nodiscard]] double offLine(LonLat place) const { return nearestOnLine(m_draft.vertices, place).metres; }

    void report(ProblemKind kind, Severity severity, QString message, std::optional<LonLat> at,
                std::optional<CourseFix> fix = {})
    {
        m_problems.push_back(
            { .kind = kind, .severity = severity, .message = std::move(message), .at = at, .fix = fix });
    }

    void checkLength()
    {
        if (length() > CourseLine::maxLengthMetres) {
            report(ProblemKind::TooLong, Severity::Error,
                   Text::tr("The line is %1 long; a course has at most 1,000 km.").arg(lengthText(length())), first());
        }
    }

    /// Latitude and longitude in another order than the line's, in flags and zones or in the line.
    bool checkSwapped()
    {
        std::vector<LonLat> others;
        for (const auto &flag : { m_draft.start, m_draft.finish }) {
            if (flag) {
                others.push_back(*flag);
            }
        }
        for (const Zone &zone : m_draft.zones) {
            if (!zone.outer.empty()) {
                others.push_back(zone.outer.front());
            }
        }
        const bool areSwapped = !others.empty() && std::ranges::all_of(others, [&](LonLat place) {
            return !(offLine(place) <= swapFarMetres) && isOnEarth(swapped(place))
                && offLine(swapped(place)) <= swapNearMetres;
        });
        if (!areSwapped) {
            return false;
        }
        const bool isLineWrong = others.size() > 1;
        report(ProblemKind::Swapped, Severity::Error,
               isLineWrong
                   ? Text::tr("Flags and zones lie %1 from the line; with latitudes and longitudes swapped the line "
                              "lies among them.")
                         .arg(lengthText(offLine(others.front())))
                   : Text::tr("The flag or zone lies %1 from the line; with latitude and longitude swapped it lies "
                              "at the line.")
                         .arg(lengthText(offLine(others.front()))),
               others.front(),
               CourseFix { .kind = isLineWrong ? CourseFix::Kind::SwapLine : CourseFix::Kind::SwapFlagsAndZones });
        return true;
    }

    void checkFlags()
    {
        const bool startIsMirrored = checkSign(m_draft.start, Text::tr("start"), CourseFix::Kind::MirrorStart);
        const bool finishIsMirrored = checkSign(m_draft.finish, Text::tr("finish"), CourseFix::Kind::MirrorFinish);
        if (!startIsMirrored && !finishIsMirrored && flagsRunTheOtherWay()) {
            m_isReversed = true;
            report(ProblemKind::Direction, Severity::Warning,
                   Text::tr("The line runs from the finish to the start: the start flag stands at its end."),
                   m_draft.start ? m_draft.start : m_draft.finish, CourseFix { .kind = CourseFix::Kind::Reverse });
            return;
        }
        if (m_draft.start && !startIsMirrored) {
            checkStart(*m_draft.start);
        }
        if (m_draft.finish && !finishIsMirrored) {
            checkFinish(*m_draft.finish);
        }
    }

    bool checkSign(std::optional<LonLat> flag, const QString &which, CourseFix::Kind fix)
    {
        if (!flag || offLine(*flag) <= mirrorFarMetres) {
            return false;
        }
        const double off = offLine(*flag);
        for (const bool ofLongitude : { true, false }) {
            if (offLine(mirrored(*flag, ofLongitude)) <= std::min(mirrorFarMetres, off / 4.0)) {
                report(ProblemKind::SignLost, Severity::Warning,
                       Text::tr("The %1 flag lies %2 from the line; with the other sign of its %3 it lies at the line.")
                           .arg(which, lengthText(off), ofLongitude ? Text::tr("longitude") : Text::tr("latitude")),
                       flag, CourseFix { .kind = fix, .ofLongitude = ofLongitude });
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool flagsRunTheOtherWay() const
    {
        // A line that ends where it starts runs neither way by its flags.
        if (roughMetres(first(), last()) <= flagMetres) {
            return false;
        }
        const auto runsOther = [](std::optional<LonLat> flag, LonLat own, LonLat other) {
            return !flag
                || (roughMetres(*flag, own) > flagMetres && roughMetres(*flag, other) < roughMetres(*flag, own) / 2.0);
        };
        return (m_draft.start || m_draft.finish) && runsOther(m_draft.start, first(), last())
            && runsOther(m_draft.finish, last(), first());
    }

    void checkStart(LonLat flag)
    {
        const double off = roughMetres(flag, first());
        if (off <= flagMetres) {
            return;
        }
        const double along = alongOf(flag);
        const bool canTrim = along > 0.0 && along <= mostTrim * length();
        report(ProblemKind::StartOffLine, Severity::Warning,
               Text::tr("The start flag stands %1 from where the line begins.").arg(lengthText(off)), flag,
               CourseFix { .kind = canTrim ? CourseFix::Kind::TrimToStart : CourseFix::Kind::StartToLine });
    }

    void checkFinish(LonLat flag)
    {
        const double off = roughMetres(flag, last());
        if (off <= flagMetres) {
            return;
        }
        const double along = alongOf(flag);
        const bool canTrim = along > 0.0 && along >= (1.0 - mostTrim) * length();
        report(ProblemKind::FinishOffLine, Severity::Warning,
               Text::tr("The finish flag stands %1 from where the line ends.").arg(lengthText(off)), flag,
               CourseFix { .kind = canTrim ? CourseFix::Kind::TrimToFinish : CourseFix::Kind::FinishToLine });
    }

    /// The distance along the line at which a flag stands beside it; 0 where it does not.
    [[nodiscard]] double alongOf(LonLat flag) const
    {
        const NearestOnLine nearest = nearestOnLine(m_draft.vertices, flag);
        return nearest.metres <= flagMetres ? distanceAt(nearest) : 0.0;
    }

    [[nodiscard]] double distanceAt(const NearestOnLine &where) const
    {
        const std::size_t next = std::min(where.segment + 1, m_distances.size() - 1);
        return std::lerp(m_distances[where.segment], m_distances[next], where.fraction);
    }

    /// Markers that can be this line's: beside it, with a number that it is long enough for. In order of the number. Of
    /// very many, some from all along that order: each is held against the whole line.
    [[nodiscard]] std::vector<ImportedPoint> ownMarkers() const
    {
        std::vector<ImportedPoint> own;
        std::ranges::copy_if(m_draft.markers, std::back_inserter(own), [this](const ImportedPoint &marker) {
            return metresOf(marker.meaning) <= length() * (1.0 + 2.0 * claimTolerance);
        });
        std::ranges::stable_sort(own, {}, [](const ImportedPoint &marker) { return marker.meaning.number; });
        const bool areMany = own.size() > mostMarkers;
        if (areMany) {
            dropUncounted(own);
            own = someOf(own);
        }
        std::erase_if(own, [this](const ImportedPoint &marker) { return !(offLine(marker.place) <= flagMetres); });
        if (!areMany) {
            dropUncounted(own);
        }
        return own;
    }

    /// Numbers without a unit are many things; they count where they go from 1 on without a gap.
    static void dropUncounted(std::vector<ImportedPoint> &markers)
    {
        double next = 1.0;
        const bool isCount = std::ranges::all_of(markers, [&next](const ImportedPoint &marker) {
            return marker.meaning.unit != PointMeaning::Unit::None || marker.meaning.number == next++;
        });
        if (!isCount) {
            std::erase_if(markers,
                          [](const ImportedPoint &marker) { return marker.meaning.unit == PointMeaning::Unit::None; });
        }
    }

    static std::vector<ImportedPoint> someOf(const std::vector<ImportedPoint> &markers)
    {
        const std::size_t count = std::min(markers.size(), mostMarkers);
        std::vector<ImportedPoint> some;
        some.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            some.push_back(markers[i * markers.size() / count]);
        }
        return some;
    }

    static double metresOf(const PointMeaning &marker)
    {
        switch (marker.unit) {
        case PointMeaning::Unit::Kilometres:
            return marker.number * 1'000.0;
        case PointMeaning::Unit::Miles:
            return marker.number * 1'609.344;
        case PointMeaning::Unit::Metres:
            return marker.number;
        case PointMeaning::Unit::None:
            break;
        }
        return 0.0;
    }

    /// Whether the numbered markers come in the other order along the line.
    void checkMarkers()
    {
        int forwards = 0;
        int backwards = 0;
        std::optional<LonLat> where;
        const std::vector<ImportedPoint> markers = ownMarkers();
        std::vector<double> along;
        std::ranges::transform(markers, std::back_inserter(along),
                               [this](const ImportedPoint &marker) { return alongOf(marker.place); });
        for (std::size_t a = 0; a < markers.size(); ++a) {
            for (std::size_t b = 0; b < markers.size(); ++b) {
                const PointMeaning &first = markers[a].meaning;
                const PointMeaning &second = markers[b].meaning;
                if (first.unit != second.unit || first.number >= second.number) {
                    continue;
                }
                const bool isForwards = along[a] < along[b];
                ++(isForwards ? forwards : backwards);
                where = isForwards ? where : std::optional(markers[a].place);
            }
        }
        if (backwards > 2 * forwards && !m_isReversed) {
            report(ProblemKind::Direction, Severity::Warning,
                   Text::tr("The line passes its numbered markers in falling order: it runs the wrong way."), where,
                   CourseFix { .kind = CourseFix::Kind::Reverse });
        }
    }

    void checkClaim()
    {
        if (!m_draft.claim) {
            return;
        }
        const LengthClaim &claim = *m_draft.claim;
        if (std::abs(length() / claim.metres - 1.0) <= claimTolerance) {
            return;
        }
        const double laps = std::round(claim.metres / length());
        const bool isLap = claim.isInDigits && laps >= 2.0 && laps <= mostLaps
            && std::abs(laps * length() / claim.metres - 1.0) <= claimTolerance
            && roughMetres(first(), last()) <= flagMetres;
        const QString said = Text::tr("The line is %1 long, but “%2” speaks of %3")
                                 .arg(lengthText(length()), claim.name, claimText(claim.metres));
        const QString difference = length() < claim.metres
            ? Text::tr("%1 short").arg(lengthText(claim.metres - length()))
            : Text::tr("%1 too long").arg(lengthText(length() - claim.metres));
        report(ProblemKind::LengthClaim, Severity::Warning,
               isLap ? Text::tr("%1: it is one of %L2 laps.").arg(said).arg(laps)
                     : Text::tr("%1: it is %2.").arg(said, difference),
               last(),
               isLap
                   ? std::optional(CourseFix { .kind = CourseFix::Kind::Laps, .count = static_cast<std::size_t>(laps) })
                   : std::nullopt);
    }

    const CourseDraft &m_draft;
    std::vector<double> m_distances;
    std::vector<CourseProblem> m_problems;
    bool m_isReversed = false;
};

} // namespace

std::vector<CourseProblem> checkFit(const CourseDraft &draft)
{
    if (draft.vertices.empty() || !std::ranges::all_of(draft.vertices, isOnEarth, &CourseVertex::place)) {
        return {};
    }
    std::vector<CourseProblem> problems = FitChecker(draft).check();
    if (std::ranges::contains(problems, ProblemKind::Swapped, &CourseProblem::kind)) {
        return problems; // the zones lie where they lie for that reason
    }
    const auto ofZones = checkZones(draft);
    problems.insert(problems.end(), ofZones.begin(), ofZones.end());
    return problems;
}

} // namespace trackside
