// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Ui {
class MainWindow;
}

namespace trackside {

/// Gives the window's actions, and with them its menus and buttons, their icons.
void setMenuIcons(const Ui::MainWindow &ui);

} // namespace trackside
