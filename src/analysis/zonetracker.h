// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chronicle.h"
#include "analysis/edgereach.h"
#include "analysis/runnerindex.h"
#include "analysis/standing.h"
#include "analysis/zonecrossing.h"
#include "analysis/zonestay.h"
#include "simulation/positionevent.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace trackside {

/// Accumulates time in one zone from history rows. On the line, by its passages: the moment at which a runner crosses
/// an edge is interpolated by distance between the rows before and after it, and a passage holds the place where it
/// begins, not the one where it ends. More than five metres off the line, by the zone's area: whoever is in it is
/// inside, and has left with the last row in it once ten metres outside, or five seconds gone, or seen outside by the
/// line. Rows of a runner must come in order of time; older ones and repeats are ignored, and so is what comes after a
/// runner is out of the race, who is inside no more. Value type, any one thread.
class ZoneTracker {
public:
    /// Of the course's zone of that number. \p errorMetres is how far from the true place the rows tell one, root mean
    /// square, as far as the race says so: by that alone nobody is off the line.
    ZoneTracker(CoursePtr course, std::size_t zone, double errorMetres = 0.0);
    /// For rows that are all on the line. Passages that touch or overlap count as one.
    explicit ZoneTracker(std::vector<Passage> passages);

    void add(const PositionEvent &event);

    /// Those inside as of their last row, longest first, then by competitor id.
    [[nodiscard]] std::vector<ZoneStay> inside() const;
    /// Those who have ever been inside, longest first, then by competitor id, \p most of them.
    [[nodiscard]] std::vector<ZoneStay> everybody(std::size_t most = std::numeric_limits<std::size_t>::max()) const;
    [[nodiscard]] std::int64_t passagesSoFar() const { return m_passagesSoFar; }
    [[nodiscard]] std::size_t passages() const
    {
        return m_stretches.size();
    } ///< of the course, touching ones being one
    /// Where the passage of that number is entered or left, as far along the course.
    [[nodiscard]] double edgeMetres(std::size_t passage, ZoneCrossing::Kind edge) const
    {
        const Stretch &stretch = m_stretches[passage];
        return edge == ZoneCrossing::Kind::Entered ? stretch.enterMetres : stretch.leaveMetres;
    }
    /// Everybody's, in order of time, then competitor id. Two passages that touch, or a stretch between two rows that
    /// is both begun and ended, are told one after the other.
    [[nodiscard]] const std::vector<ZoneCrossing> &crossings() const { return m_crossings.all(); }
    /// What was known at that second, if rows were added in order of time; nothing can be added to it. \p standing
    /// tells where everybody was then, in rows that may be newer than the last one added; of whom it does not tell, no
    /// stay is known. O(crossings + rows).
    [[nodiscard]] ZoneTracker asOf(std::int32_t second, std::span<const StandingRow> standing) const;

private:
    struct Stretch {
        double enterMetres;
        double leaveMetres;

        [[nodiscard]] bool holds(double metres) const { return metres >= enterMetres && metres < leaveMetres; }
    };
    /// What a row shows of a runner, told by few of them: while somebody stays inside, time goes on from the last one.
    struct Stay {
        double insideMs = 0.0;
        double awayMs = 0.0; ///< since the last row inside, for whoever has not left yet
        std::int32_t passages = 0;
        bool inside = false;
        bool everInside = false;
        bool insideAtFirstSight = false;
    };
    struct Track {
        PositionEvent last;
        Stay stay;
        bool offLine = false; ///< the last row was
        std::int64_t enteredMs = -1; ///< since the gun, where inside; −1: that was not seen
        std::optional<std::size_t> change; ///< the newest
    };
    /// By this row something is other than what goes on from the change before.
    struct Change {
        Stay stay;
        std::int64_t elapsedMs = 0;
        std::int64_t untilMs = 0; ///< of the newest row that showed nothing else
        std::int32_t second = 0;
        std::uint32_t runner = 0; ///< number of the track
    };

    [[nodiscard]] bool isOffLine(const PositionEvent &event) const;
    [[nodiscard]] bool holds(double metres) const;
    [[nodiscard]] bool isNear(LonLat place) const;
    [[nodiscard]] bool holdsPlaceOf(const PositionEvent &event) const;
    [[nodiscard]] bool isFarOutside(const PositionEvent &event) const;
    void follow(Track &track, const PositionEvent &event);
    void followByPlace(Track &track, const PositionEvent &event, bool offLine);
    void enter(Stay &stay);
    void cross(Track &track, const PositionEvent &event, ZoneCrossing crossing);
    void noteChange(Track &track);
    [[nodiscard]] static Stay goneOn(const Change &from, std::int64_t elapsedMs);
    void crossEdges(Track &track, std::size_t stretch, const PositionEvent &to);
    [[nodiscard]] std::vector<ZoneStay> stays(bool nowOnly, std::size_t most) const;

    CoursePtr m_course; ///< null: every row is on the line
    std::size_t m_zone = 0;
    double m_offLineMetres = 0.0;
    std::vector<EdgeReach::Box> m_boxes; ///< who is in none of them is far outside
    std::vector<Stretch> m_stretches; ///< in running order
    RunnerIndex m_numbers; ///< in m_tracks
    std::vector<Track> m_tracks;
    std::vector<Change> m_changes; ///< in the order of rows
    Chronicle<ZoneCrossing> m_crossings;
    std::int64_t m_passagesSoFar = 0;
};

} // namespace trackside
