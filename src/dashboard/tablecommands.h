// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Ui {
class MainWindow;
}

namespace trackside {

class RaceView;

/// Connects what the menu says of the tables: which one is seen, and who is looked for and shown in the leaderboard.
void connectTableCommands(const Ui::MainWindow &ui, RaceView &view);

} // namespace trackside
