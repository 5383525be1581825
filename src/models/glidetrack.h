// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playclock.h"
#include "models/trails.h"
#include "store/answers.h"

#include <chrono>
#include <optional>
#include <vector>

namespace trackside {

/// A runner as the map draws it.
struct Dot {
    std::uint32_t bib = 0;
    double distanceMetres = 0.0; ///< along the course line, where it is known
    LonLat position;
    RunnerStatus status = RunnerStatus::Waiting;
    float opacity = 1.0F; ///< below 1 for one that the newest answers lack
};

/// Turns snapshots that come every few seconds into positions for every frame. The picture runs behind the data by one
/// refresh and a margin, so it always lies between what was drawn when the newest snapshot came and that snapshot: it
/// never guesses, never jumps and never runs backwards. Runners move along the course line, by distance; on an unknown
/// course straight from place to place. Who stopped between two answers, as the snapshot's log tells, stands for as
/// long.
///
/// All moments are of one monotonic display clock, in nanoseconds. One thread; nothing is allocated per frame.
class GlideTrack {
public:
    using Moment = std::chrono::nanoseconds;

    /// How far the picture stays behind beyond one refresh: hides the jitter of the answers.
    static constexpr std::chrono::milliseconds margin { 300 };
    static constexpr float heldOpacity = 0.35F;
    static constexpr std::chrono::milliseconds fadeTime { 1'000 };

    enum class Way : std::uint8_t {
        Glide,
        Jump, ///< after seeking: stand there at once
    };

    void setRefreshInterval(std::chrono::milliseconds interval) { m_interval = interval; }

    /// Takes a snapshot that came at \p now. The first of a run and one from before the picture jump by themselves.
    /// Above wholeFieldLimit its sample is drawn.
    void apply(const SnapshotPtr &snapshot, const CoursePtr &course, Moment now, Way way = Way::Glide);
    void clear(); ///< as new, and not frozen

    /// The picture keeps to a play clock instead of refreshes: at each newest second when the clock is there, or the
    /// margin after the answer where that came too late.
    void play(const PlayClock &clock, Moment now);
    /// Stops the picture; it moves to \p second, if that has come or else when it comes, within the margin.
    void rest(std::int32_t second, Moment now);
    void followRefreshes(); ///< as from the beginning

    /// Freezes the picture where it is, and goes on from there. A snapshot that comes meanwhile is jumped to.
    void setFrozen(bool frozen, Moment now);

    /// Race time of the picture in milliseconds; −1 before the first snapshot.
    [[nodiscard]] std::int64_t displayMs(Moment now) const;

    /// Fills \p dots with every runner, by competitor id; its capacity is reused.
    void dotsAt(Moment now, std::vector<Dot> &dots) const;

    /// Where one runner is drawn; none when nobody has that id.
    [[nodiscard]] std::optional<Dot> dotOf(std::uint32_t bib, Moment now) const;

    /// Whether to remember where runners have been; at first not.
    void keepTrails(bool keep);
    /// Replaces \p way by that of the last \p ms of the race before the picture, up to \p dot as dotsAt() gave it:
    /// along the course line, or by the places seen on an unknown course. As much of it as is remembered; empty for one
    /// who stands.
    void tailOf(const Dot &dot, std::int64_t ms, Moment now, std::vector<LonLat> &way) const;

    /// Who is foremost in the picture of those who are not out; 0: nobody. Whether anybody in it has finished.
    struct Front {
        std::uint32_t bib = 0;
        bool anyFinished = false;

        bool operator==(const Front &) const = default;
    };
    [[nodiscard]] Front frontAt(Moment now) const;

    /// Whether the picture will still change without another snapshot: rendering stops when not.
    [[nodiscard]] bool isMoving(Moment now) const;

private:
    struct Track {
        std::uint32_t bib = 0;
        RunnerStatus fromStatus = RunnerStatus::Waiting;
        RunnerStatus toStatus = RunnerStatus::Waiting;
        bool held = false; ///< missing in the newest snapshot
        float opacityBefore = 1.0F; ///< when the newest snapshot came
        double fromMs = 0.0; ///< race time at which the runner is at `fromMicrometres`
        double toMs = 0.0;
        std::int64_t fromMicrometres = 0;
        std::int64_t toMicrometres = 0;
        LonLat fromPosition; ///< the positions count on an unknown course
        LonLat toPosition;
        double haltFromMs = 0.0; ///< stands from here …
        double haltToMs = 0.0; ///< … to here; the same: nowhere on the way
        double haltShare = 0.0; ///< of the way, at which that is

        void standFor(double beginMs, double endMs);
        [[nodiscard]] double shareAt(double displayMs) const; ///< of the way, 0 … 1
        [[nodiscard]] std::int64_t micrometresAt(double share) const;
        [[nodiscard]] RunnerStatus statusAt(double displayMs) const;
    };

    [[nodiscard]] Moment momentOf(Moment now) const { return m_frozenAt.value_or(now); }
    [[nodiscard]] double exactDisplayMs(Moment moment) const;
    [[nodiscard]] Dot dotFor(const Track &track, double displayMs, Moment moment) const;
    [[nodiscard]] float opacityOf(const Track &track, Moment moment) const;
    [[nodiscard]] Track standing(const PositionEvent &event) const;
    [[nodiscard]] Track moving(const Track &before, const PositionEvent &event, double displayMs, double newestMs,
                               Moment now) const;
    void remember(const std::vector<const PositionEvent *> &events, std::int64_t ms);
    void schedule(double displayMs, double newestMs, Moment now);
    void retime(double toMs, Moment now);
    [[nodiscard]] Moment playedSpan(Moment now) const;
    void jumpTo(const std::vector<const PositionEvent *> &events, double newestMs, Moment now);

    QString m_runId;
    CoursePtr m_course;
    std::vector<Track> m_tracks; ///< by competitor id
    std::chrono::milliseconds m_interval { 2'000 };
    double m_fromMs = 0.0; ///< race time of the picture when the newest snapshot came
    double m_toMs = -1.0; ///< race time of the newest snapshot
    Moment m_from {}; ///< when the newest snapshot came
    Moment m_span {}; ///< time in which the picture goes from m_fromMs to m_toMs
    Moment m_secondCame {}; ///< when the newest second first came
    Moment m_gapBefore {}; ///< time between the two seconds before it
    std::optional<PlayClock> m_play;
    Trails m_trails;
    bool m_keepsTrails = false;
    bool m_resting = false;
    bool m_fading = false;
    std::optional<Moment> m_frozenAt;
};

} // namespace trackside
