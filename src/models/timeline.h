// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/onequestion.h"
#include "models/racefeed.h"

#include <vector>

namespace trackside {

/// A moment of a race that is worth a mark.
struct TimeMark {
    enum class Kind : std::uint8_t {
        Start, ///< of the race, or of a wave
        Split, ///< somebody was the first at a split
        FirstFinish,
        LastFinish,
        ZoneEntry, ///< somebody was the first to enter a zone at one of its passages
        ZoneExit, ///< somebody was the last to leave a zone
        Bookmark, ///< the user's, at a whole second
    };
    Kind kind = Kind::Split;
    std::int64_t elapsedMs = 0; ///< since the gun
    std::uint32_t competitorId = 0; ///< who it was; 0: nobody
    QString place {}; ///< name of the split or the zone; number of the wave, from 1, where there are several
    std::int32_t passage = 0; ///< number of the zone's passage, from 1; 0: not told

    /// The first whole second at which it has happened.
    [[nodiscard]] std::int32_t second() const { return static_cast<std::int32_t>((elapsedMs + 999) / 1000); }

    friend bool operator==(const TimeMark &, const TimeMark &) = default;
};

/// The time of the race that the feed shows: how far it has come, which second is shown, and its seeking. While a
/// second asked for is on its way, only the last of the later ones is remembered, so that dragging shows as many as the
/// store answers. One that the feed holds back gives way to the next. While a past second is shown, the store is asked
/// at the refresh rate how far the race is. GUI thread.
class Timeline final : public QObject {
    Q_OBJECT
public:
    Timeline(RaceStore &store, RaceFeed &feed, QObject *parent = nullptr);

    /// The newest second that can be shown, as far as is known; −1: none.
    [[nodiscard]] std::int32_t end() const { return m_end; }
    /// The second that is shown or on its way, live the end; −1: none.
    [[nodiscard]] std::int32_t shown() const;
    [[nodiscard]] bool isPast() const { return m_wanted.has_value(); }
    /// Whether the last record of the race is stored.
    [[nodiscard]] bool isOver() const { return m_isOver; }
    /// In order of time, as of the newest second that was shown, with the user's bookmarks among them.
    [[nodiscard]] const std::vector<TimeMark> &marks() const { return m_marks; }

    /// Shows a second, from 0; who is in the past and seeks the end, or beyond it, goes live.
    void seek(std::int32_t second);
    void seekAtOnce(std::int32_t second); ///< the answer to another one, if under way, is not wanted any more
    void step(std::int32_t seconds); ///< from the second that is shown; negative: back
    void goLive();

    /// The user's, in order of time; another race has none.
    void setBookmarks(std::vector<std::int32_t> seconds);
    /// The next mark after \p second, or the one before it; none when there is none.
    [[nodiscard]] std::optional<std::int32_t> markAfter(std::int32_t second) const;
    [[nodiscard]] std::optional<std::int32_t> markBefore(std::int32_t second) const;

Q_SIGNALS:
    void changed();

private:
    void begin();
    void takeSnapshot(const SnapshotPtr &snapshot);
    void gatherMarks();
    void takeRaces(const RaceList &list);
    void takeAnswer();
    void askNext();
    void askEnd();
    void takeEnd(const Result<std::int32_t> &newest);

    RaceStore &m_store;
    RaceFeed &m_feed;
    SnapshotPtr m_newest; ///< the farthest that was shown
    std::vector<TimeMark> m_marks;
    std::vector<std::int32_t> m_bookmarks;
    std::optional<std::int32_t> m_wanted;
    std::int32_t m_end = -1;
    bool m_isOver = false;
    bool m_waiting = false; ///< for the second that the feed was told to seek
    QTimer m_endTimer;
    OneQuestion<std::int32_t> m_endQuestion;
};

} // namespace trackside
