// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace trackside {

/// The length in metres that a name claims: "Parklauf 5 km", "10K", "6 miles", "Half marathon",
/// "Halbmarathon", "Semi-marathon". None where it says nothing of a length, or two different ones. Any thread.
[[nodiscard]] std::optional<double> claimedMetres(const QString &name);

} // namespace trackside
