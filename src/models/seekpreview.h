// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/onequestion.h"
#include "models/racefeed.h"

namespace trackside {

/// Where the runners on the map were at a second that is sought, some time before the feed has the whole answer: of a
/// large field or a long race that takes longer, since zones and splits follow from the history. Asks for the rows of
/// that one second, one question at a time, and of the seconds that are sought meanwhile only for the last. Nothing is
/// told where the whole answer came first or where rows of that second are rare. GUI thread.
class SeekPreview final : public QObject {
    Q_OBJECT
public:
    SeekPreview(RaceStore &store, RaceFeed &feed, QObject *parent = nullptr);

    void seek(std::int32_t second);
    void cancel(); ///< nothing is sought any more
    /// How long the whole answer of \p second, which is about to be sought, had better wait for settled(), since both
    /// questions at once would slow each other down: as long as the last answer took, within a bound; 0 where that was
    /// at once, or the rows of that second are there.
    [[nodiscard]] std::chrono::milliseconds patience(std::int32_t second) const;
    /// Whether something has been found meanwhile, and an answer of \p second is of a moment that is sought no more.
    [[nodiscard]] bool isAheadOf(std::int32_t second) const { return m_hasFound && m_sought && *m_sought != second; }

Q_SIGNALS:
    /// Its sample has those who are drawn, by bib; it has neither a standing nor anything else.
    void found(const trackside::SnapshotPtr &picture);
    /// Nothing is asked: what was has been answered, has failed or is not wanted. Told of each seek() and cancel().
    void settled();

private:
    void ask();
    void settle();
    void take(std::int32_t second, const std::vector<PositionEvent> &events);
    [[nodiscard]] bool hasWholeAnswer(std::int32_t second) const;

    RaceStore &m_store;
    RaceFeed &m_feed;
    std::optional<std::int32_t> m_sought;
    SnapshotPtr m_newest; ///< of the answers of this race the one of the latest second: it knows best who is out
    std::vector<std::uint32_t> m_drawn; ///< who is asked for
    std::optional<std::int32_t> m_asked; ///< the second that was asked for last and has not failed
    OneQuestion<HistoryAnswer> m_question;
    bool m_hasFound = false; ///< since the last cancel()
};

} // namespace trackside
