// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <vector>

namespace trackside {

/// What one check of a connection found. Texts are translated sentences and hold no secret.
struct CheckFinding {
    QString name; ///< what was looked at, a word or two
    bool ok = false;
    QString finding; ///< what is there
    QString fix; ///< what to do about it; empty when nothing is to be done
    bool isOptional = false; ///< races run all the same, or most: it is told, and the connection serves

    [[nodiscard]] bool standsInTheWay() const { return !ok && !isOptional; }

    friend bool operator==(const CheckFinding &, const CheckFinding &) = default;
};

using CheckFindings = std::vector<CheckFinding>;

} // namespace trackside

Q_DECLARE_METATYPE(trackside::CheckFinding)
