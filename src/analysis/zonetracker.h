// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/zone.h"
#include "simulation/positionevent.h"

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace trackside {

/// A runner's time in a zone, up to some second.
struct ZoneStay {
    PositionEvent event; ///< where the runner is now
    std::int64_t insideMs = 0; ///< sum over all passages, only time really inside
    std::int32_t passages = 0; ///< entered so far
    bool insideAtFirstSight = false; ///< the first row seen was inside already: not an entry

    friend bool operator==(const ZoneStay &, const ZoneStay &) = default;
};

/// No runner is faster, in metres a second. Of a zone's history only rows near its edges and inside matter: those
/// within the way a runner can go from one row to the next.
inline constexpr double fastestMetresPerSecond = 25.0;

/// Whether a row at \p distanceMetres matters to a zone with these passages, when rows are \p secondsBetweenRows apart.
[[nodiscard]] bool mattersTo(std::span<const Passage> passages, double distanceMetres, std::int64_t secondsBetweenRows);

/// Accumulates time in one zone from history rows, by the line's passages: the moment at which a runner crosses an edge
/// is interpolated by distance between the rows before and after it. A passage holds the place where it begins, not the
/// one where it ends. Rows of a runner must come in order of time; older ones and repeats are ignored, and so is what
/// comes after a runner is out of the race, who is inside no more. Value type, any one thread.
class ZoneTracker {
public:
    /// Passages that touch or overlap count as one.
    explicit ZoneTracker(std::vector<Passage> passages);

    void add(const PositionEvent &event);

    /// Those inside as of their last row, longest first, then by bib.
    [[nodiscard]] std::vector<ZoneStay> inside() const;
    /// Everybody who has ever been inside, longest first, then by bib.
    [[nodiscard]] std::vector<ZoneStay> everybody() const;
    [[nodiscard]] std::int64_t passagesSoFar() const { return m_passagesSoFar; }

private:
    struct Stretch {
        double enterMetres;
        double leaveMetres;

        [[nodiscard]] bool holds(double metres) const { return metres >= enterMetres && metres < leaveMetres; }
    };
    struct Track {
        PositionEvent last;
        double insideMs = 0.0;
        std::int32_t passages = 0;
        bool inside = false;
        bool everInside = false;
        bool insideAtFirstSight = false;
    };

    [[nodiscard]] bool holds(double metres) const;
    void follow(Track &track, const PositionEvent &event);
    [[nodiscard]] std::vector<ZoneStay> stays(bool nowOnly) const;

    std::vector<Stretch> m_stretches; ///< in running order
    std::unordered_map<std::uint32_t, Track> m_tracks;
    std::int64_t m_passagesSoFar = 0;
};

} // namespace trackside
