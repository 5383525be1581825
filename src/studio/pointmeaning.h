// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace trackside {

enum class PointRole : std::uint8_t {
    Other,
    Start,
    Finish,
    StartAndFinish,
    Marker, ///< a numbered one, such as "3 km"
};

/// What a point's name says of it.
struct PointMeaning {
    enum class Unit : std::uint8_t { None, Metres, Kilometres, Miles };

    PointRole role = PointRole::Other;
    double number = 0.0; ///< of a marker
    Unit unit = Unit::None; ///< of a marker: that of its number

    friend bool operator==(const PointMeaning &, const PointMeaning &) = default;
};

/// Understands start and finish in English, German, French, Spanish, Italian, Dutch, Portuguese and Japanese, in any
/// case, with or without accents, with a word or two beside ("Start line"), and markers ("km 3", "Mile 4", "5"). A
/// name that speaks of something near the start, such as its car park, is no start.
[[nodiscard]] PointMeaning meaningOf(const QString &pointName);

/// "start", "finish", "startFinish", "marker" or "".
[[nodiscard]] QByteArrayView nameOf(PointRole role);

} // namespace trackside
