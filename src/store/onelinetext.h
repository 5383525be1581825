// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trackside {

/// A text from outside as it is shown in one line: breaks are spaces, and whatever turns or hides the text around it
/// goes. Joiners stay: some scripts are written with them.
[[nodiscard]] QString inOneLine(const QString &text);

} // namespace trackside
