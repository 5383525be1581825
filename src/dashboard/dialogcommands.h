// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Ui {
class MainWindow;
}

namespace trackside {

class RaceDialogs;
struct Dashboard;

/// Connects the menu's entries and the top bar's buttons that open a window of their own. What there is nothing for,
/// is hidden or off.
void connectDialogCommands(const Ui::MainWindow &ui, const Dashboard &dashboard, RaceDialogs &dialogs);

} // namespace trackside
