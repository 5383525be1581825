// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace trackside {

/// A length that a name speaks of.
struct LengthClaim {
    double metres = 0.0;
    bool isInDigits = false; ///< "10 km", not "Half marathon"
    QString name; ///< that speaks of it

    friend bool operator==(const LengthClaim &, const LengthClaim &) = default;
};

/// What a name claims: "Parklauf 5 km", "10K", "6 miles", "Half marathon", "Halbmarathon", "Semi-marathon". None where
/// it says nothing of a length, or two different ones. Any thread.
[[nodiscard]] std::optional<LengthClaim> claimIn(const QString &name);

} // namespace trackside
