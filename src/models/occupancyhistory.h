// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/occupancy.h"
#include "models/onequestion.h"
#include "models/racefeed.h"

namespace trackside {

/// Where the field of the race on the screen has been, for charts over distance and time. Takes the standings that
/// refreshes bring where they fall on a step, and asks the store for those between, one question at a time. Of fields
/// above wholeFieldLimit, of which a standing is not the whole, and on unknown courses there is nothing. A moment that
/// is there is not asked for again, even where rows came later. GUI thread.
class OccupancyHistory final : public QObject {
    Q_OBJECT
public:
    OccupancyHistory(RaceStore &store, RaceFeed &feed, QObject *parent = nullptr);

    /// Off, as it is to begin with, nothing is asked and nothing changes.
    void setOn(bool on);
    [[nodiscard]] const Occupancy &occupancy() const { return m_occupancy; }
    [[nodiscard]] bool isAsking() const { return m_question.isUnderWay(); }

Q_SIGNALS:
    /// Now and then while moments come, and when the last of them has.
    void changed();

private:
    void takeSnapshot();
    void askNext();
    void take(std::int32_t moment, const Result<RowsAnswer> &answer);
    void forget();

    RaceStore &m_store;
    RaceFeed &m_feed;
    Occupancy m_occupancy;
    std::int32_t m_newest = -1; ///< the last second that any answer was of
    int m_untold = 0; ///< moments that came since changed()
    OneQuestion<RowsAnswer> m_question;
    bool m_isOn = false;
};

} // namespace trackside
