// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"

namespace trackside {

/// A split's name as the user reads it: one that is named for its distance is told in the user's units, "4 km" with
/// miles as "2.49 mi", and with the locale's digits, which files do not have; any other as it is.
[[nodiscard]] QString splitName(const QString &name, const Format &format);

} // namespace trackside
