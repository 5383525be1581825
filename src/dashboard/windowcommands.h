// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;

namespace Ui {
class MainWindow;
}

namespace trackside {

class Theme;

/// Connects what the menus say of the window itself, whatever it shows: the theme, full screen, the keys, about. Before
/// the window is restored, so that full screen is marked as it comes back.
void connectWindowCommands(QMainWindow &window, const Ui::MainWindow &ui, Theme &theme);

} // namespace trackside
