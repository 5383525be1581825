// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Ui {
class MainWindow;
}

namespace trackside {

class LivePicture;

/// Connects what the menu does to the selection of runners; what wants one is off while there is none.
void connectSelectionCommands(const Ui::MainWindow &ui, LivePicture &picture);

} // namespace trackside
