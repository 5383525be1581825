// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <cstdint>

namespace trackside {

/// What a race's generator says of itself; a pause is a new `races` row, so that a paused race is not silent.
enum class RaceState : std::uint8_t { Running = 0, Paused = 1, Over = 2 };

/// One row of `races`, key = runId.
struct RaceRecord {
    QString runId; ///< UUID, lower case, without braces
    QString courseId;
    std::int64_t startTimeMs = 0; ///< The gun, UTC, milliseconds since 1970.
    std::int64_t competitors = 0; ///< 0: not told
    QString eventName; ///< may be empty
    QByteArray config; ///< RaceConfig as JSON; empty for another writer's race
    std::uint64_t seed = 0;
    RaceState state = RaceState::Running;

    friend bool operator==(const RaceRecord &, const RaceRecord &) = default;
};

} // namespace trackside

Q_DECLARE_METATYPE(trackside::RaceRecord)
