// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trackside::terminal {

/// Whether somebody sits at a terminal who can be asked.
[[nodiscard]] bool canAsk();

/// Asks for a line that is not shown while it is typed; empty at the end of input. A signal that ends the program
/// leaves the terminal as it was.
[[nodiscard]] QString askSecret(const QString &question);

} // namespace trackside::terminal
