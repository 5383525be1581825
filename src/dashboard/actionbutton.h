// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QPushButton;

namespace trackside {

/// A button that looks like all others and does, shows and tells what the action does; its text is the action's short
/// one.
[[nodiscard]] QPushButton *actionButton(QAction &action);

} // namespace trackside
