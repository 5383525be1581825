// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;

namespace Ui {
class MainWindow;
}

namespace trackside {

class LivePicture;
class RaceListModel;

/// Shows distances and times in the units that the settings have, and in those that are chosen from the menu, which are
/// kept.
void connectUnitCommands(const Ui::MainWindow &ui, QSettings &settings, LivePicture &picture, RaceListModel &races);

} // namespace trackside
