// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/onequestion.h"
#include "models/racefeed.h"
#include "models/runnerselection.h"

#include <vector>

namespace trackside {

/// A runner whose line charts draw.
struct ChosenRunner {
    std::uint32_t bib = 0;
    int slot = 0; ///< the same as long as the runner is chosen, from 0; no two have the same
    bool isSelected = false;
    std::vector<SplitTime> times {}; ///< of the course's splits from the first on; empty until they are known

    friend bool operator==(const ChosenRunner &, const ChosenRunner &) = default;
};

/// Whose lines charts draw: the first five of the standing and the selected runner. Their split times are asked for
/// after each refresh that the feed hands out and for each other selection, one question at a time; what was asked for
/// meanwhile is asked once more. After an error the times that are known stay. GUI thread.
class ChosenRunners final : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t first = 5; ///< so many of the standing

    ChosenRunners(RaceStore &store, RaceFeed &feed, RunnerSelection &selection, QObject *parent = nullptr);

    /// Off, as it is to begin with, nothing is asked and nothing changes.
    void setOn(bool on);
    /// In order of the standing, the selected one last where it is none of the first.
    [[nodiscard]] const std::vector<ChosenRunner> &runners() const { return m_runners; }

Q_SIGNALS:
    void changed();

private:
    void choose();
    void ask();
    void take(const SplitTimesAnswer &answer);
    void forget();

    RaceStore &m_store;
    RaceFeed &m_feed;
    RunnerSelection &m_selection;
    std::vector<ChosenRunner> m_runners;
    OneQuestion<SplitTimesAnswer> m_question;
    bool m_isOn = false;
};

} // namespace trackside
