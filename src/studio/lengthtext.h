// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trackside {

// Lengths as sentences say them, in the country's digits.

/// What was measured: "350 m", "4.70 km", "120 km".
[[nodiscard]] QString lengthText(double metres);
/// What a name claims, as it is usually written: "42.195 km", "5 km".
[[nodiscard]] QString claimText(double metres);

} // namespace trackside
