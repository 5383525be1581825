// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;

namespace Ui {
class MainWindow;
}

namespace trackside {

/// Makes what changes its words as wide as its longest, so that nothing beside it moves.
void keepSteady(const Ui::MainWindow &ui, QAbstractButton &freezeButton);

} // namespace trackside
