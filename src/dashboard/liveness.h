// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <chrono>

namespace trackside {

/// What decides whether the picture of a race is live.
struct LiveFacts {
    bool hasData = false; ///< an answer has come
    bool failing = false; ///< the store did not answer the last time
    bool complete = false; ///< the race's last record is in the picture
    bool frozen = false;
    bool sought = false; ///< a past second is shown
    QString moment {}; ///< which, as race time; empty: another one is on its way
    QString behind {}; ///< the end of what there is, as a duration; empty: it is not known
    QString replaySpeed {}; ///< at which the past is played; empty: it stands
    bool over = false; ///< the race is, whatever the picture shows
    bool autoRefresh = true;
    bool paused = false; ///< the race itself
    std::chrono::milliseconds refreshInterval { 2'000 };
    std::chrono::milliseconds dataAge {}; ///< since the last answer
    std::chrono::milliseconds rowAge {}; ///< of the newest row
    QString reason {}; ///< why no row comes, where that is known
};

/// How the window says whether the picture is live: in the pill, and, when it is not, large over the map.
struct Liveness {
    Q_DECLARE_TR_FUNCTIONS(trackside::Liveness)

public:
    enum class State { Waiting, Live, Over, Frozen, Past, NotRefreshing, Paused, Silent, NoAnswer };

    State state = State::Waiting;
    QString pill;
    QString banner; ///< empty: the picture is as live as it can be
    QString detail; ///< why, and what leads back
    QString wayBack {}; ///< from a past moment, on a button; empty: the picture is of none

    /// What the style sheet calls the state: `live`, `waiting`, `over`, `paused`, `frozen` or `silent`.
    [[nodiscard]] QString styleName() const;

    [[nodiscard]] static Liveness of(const LiveFacts &facts);

private:
    [[nodiscard]] static QString howFarBack(const LiveFacts &facts);
    [[nodiscard]] static QString wayBackFrom(const LiveFacts &facts);
};

/// A race without a new row for so long is silent.
inline constexpr std::chrono::seconds silentAfter { 30 };

} // namespace trackside
