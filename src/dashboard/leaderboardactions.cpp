// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/leaderboardactions.h"

#include "dashboard/leaderboardpanel.h"
#include "dashboard/livepicture.h"
#include "dashboard/raceview.h"

#include <QAction>

namespace trackside {

LeaderboardActions::LeaderboardActions(const Actions &actions, LivePicture &picture, RaceView &view)
    : QObject(&view)
    , m_actions(actions)
    , m_picture(picture)
{
    connect(&actions.columns, &QAction::triggered, &view, [&view] {
        view.showTab(0);
        view.leaderboard().chooseColumns();
    });
    connect(&actions.pin, &QAction::triggered, this, &LeaderboardActions::pinOrUnpin);
    connect(&picture.selection(), &RunnerSelection::changed, this, &LeaderboardActions::showPin);
    connect(&picture.runners(), &RunnerModel::pinnedChanged, this, &LeaderboardActions::showPin);
    showPin();
}

/// The selected runner, in place of the one pinned before; that one once more, or with none selected: no one.
void LeaderboardActions::pinOrUnpin()
{
    const std::uint32_t selected = m_picture.selection().current();
    m_picture.runners().pin(selected == m_picture.runners().pinned() ? 0 : selected);
    showPin(); // whatever the click made of the check mark
}

void LeaderboardActions::showPin()
{
    const std::uint32_t selected = m_picture.selection().current();
    const std::uint32_t pinned = m_picture.runners().pinned();
    m_actions.pin.setEnabled(selected != 0 || pinned != 0);
    m_actions.pin.setChecked(pinned != 0 && (selected == pinned || selected == 0));
}

} // namespace trackside
