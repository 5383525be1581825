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
    PositionEvent event;             ///< where the runner is now
    std::int64_t insideMs = 0;       ///< sum over all passages, only time really inside
    std::int32_t passages = 0;       ///< begun so far
    bool insideAtFirstSight = false; ///< the first row seen was inside already: not an entry

    friend bool operator==(const ZoneStay &, const ZoneStay &) = default;
};

/// Accumulates time in one zone from history rows, by the line's passages: the moment at which a runner crosses an edge
/// is interpolated by distance between the rows before and after it. Rows of a runner must come in order of time; older
/// ones and repeats are ignored. Value type, any one thread.
class ZoneTracker {
public:
    explicit ZoneTracker(std::vector<Passage> passages) : m_passages(std::move(passages)) { }

    void add(const PositionEvent &event);

    /// Those inside as of their last row, longest first, then by bib.
    [[nodiscard]] std::vector<ZoneStay> inside() const;
    /// Everybody who has ever been inside, longest first, then by bib.
    [[nodiscard]] std::vector<ZoneStay> everybody() const;
    [[nodiscard]] std::int64_t passagesSoFar() const { return m_passagesSoFar; }

private:
    struct Track {
        PositionEvent last;
        double insideMs = 0.0;
        std::int32_t passages = 0;
        bool inside = false;
        bool insideAtFirstSight = false;
    };

    std::vector<Passage> m_passages;
    std::unordered_map<std::uint32_t, Track> m_tracks;
    std::int64_t m_passagesSoFar = 0;
};

} // namespace trackside
