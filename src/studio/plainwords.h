// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trackside {

/// For comparing names: lower case, without accents, compatible forms made one ("Ｄépart" → "depart"). Private to this
/// folder.
[[nodiscard]] QString plainWords(const QString &text);

} // namespace trackside
