// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;

namespace Ui {
class MainWindow;
}

namespace trackside {

class LivePicture;

/// Connects what asks for newer answers: a key, or the window by itself, as often as is chosen and kept in the
/// settings.
void connectRefreshCommands(const Ui::MainWindow &ui, LivePicture &picture, QSettings &settings);

} // namespace trackside
