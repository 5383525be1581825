// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/lonlat.h"

#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace trackside {

enum class Severity : std::uint8_t {
    Note, ///< worth knowing
    Warning, ///< likely wrong; the course can be raced on as it is
    Error, ///< cannot be raced on until it is mended
};

/// What a check found. Each has a code of its own for scripts: codeOf().
enum class ProblemKind : std::uint8_t {
    // Of the file.
    UnknownFormat,
    Damaged,
    TooLarge,
    Empty,
    PointsOnly,
    LinksElsewhere,
    EncodingGuessed,
    Reprojected,
    UnknownSystem,
    SeveralLines,
    // Of a line.
    OnePointLine,
    BadCoordinate,
    TooNearPole,
    TooLong,
    Swapped,
    SignLost,
    Jump,
    Gap,
    RepeatedPoints,
    Antimeridian,
    LengthClaim,
    StartOffLine,
    FinishOffLine,
    Direction,
    // Of a zone.
    OnePointRing,
    ZoneOffCourse,
    ZoneCrossesItself,
    ZoneHoles,
    TooManyZones,
};

/// As the command line prints it, such as "length-claim".
[[nodiscard]] QByteArrayView codeOf(ProblemKind kind);
/// "note", "warning" or "error".
[[nodiscard]] QByteArrayView nameOf(Severity severity);

/// A change that mends a problem at one press. Which of the numbers count depends on the kind.
struct CourseFix {
    enum class Kind : std::uint8_t {
        SwapLine, ///< latitude and longitude of every vertex
        SwapFlagsAndZones,
        MirrorVertex, ///< turns the sign of the longitude or the latitude
        MirrorStart,
        MirrorFinish,
        MirrorZonePoint, ///< \p index in the outer ring of zone \p zone
        RemoveVertices, ///< \p count of them from \p index on
        RemoveRepeats,
        Reverse,
        Laps, ///< \p count times round
        StartToLine, ///< the flag goes to the line's first vertex
        FinishToLine,
        TrimToStart, ///< the line begins next to the flag
        TrimToFinish,
        RemoveZone,
        MendZone, ///< keeps the largest area that its outline encloses
        FillHoles,
    };
    Kind kind {};
    std::size_t index = 0;
    std::size_t count = 0;
    std::size_t zone = 0;
    bool ofLongitude = true; ///< which sign a mirroring turns

    friend bool operator==(const CourseFix &, const CourseFix &) = default;
};

/// The fix in words, as on a button: "Reverse the line".
[[nodiscard]] QString labelOf(const CourseFix &fix);

struct CourseProblem {
    ProblemKind kind {};
    Severity severity = Severity::Warning;
    QString message; ///< a sentence: what is wrong, where, what would be right
    std::optional<LonLat> at {}; ///< its place on the map
    std::optional<CourseFix> fix {};
    std::optional<std::size_t>
        line {}; ///< of a file's lines, from 0; none: of the file, or of a line joined from several
    QString detail {}; ///< for the log
};

} // namespace trackside
