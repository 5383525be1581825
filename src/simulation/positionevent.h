// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/lonlat.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <optional>

namespace trackside {

/// What a runner is doing. The order is that of the standing: whoever is `Finished` or later is out of the race.
/// The numbers are stored in files: never change them.
enum class RunnerStatus : std::uint8_t {
    Waiting = 0, ///< the gun has gone, the runner's own start has not come
    Running = 1,
    Stopped = 2, ///< stands in the geofence
    Finished = 3,
    Retired = 4,
    NotStarted = 5,
    Disqualified = 6,
};

[[nodiscard]] constexpr bool isOut(RunnerStatus status)
{
    return status >= RunnerStatus::Finished;
}

/// The word in events and files: `waiting`, `running`, … `disqualified`.
[[nodiscard]] QByteArrayView statusName(RunnerStatus status);
[[nodiscard]] std::optional<RunnerStatus> statusFromName(QByteArrayView name);

/// One runner at one second of the race: what a sink writes and a store answers.
struct PositionEvent {
    std::uint32_t competitorId = 0; ///< Numbers the runners from 1; the bib is what `Entrant` says.
    std::int32_t rawTimeSeconds = 0; ///< Whole seconds since the gun; of a last record, its time rounded up.
    std::int64_t elapsedMs = 0; ///< Exact time since the gun.
    double distanceMetres = 0.0; ///< Along the course line, from the start.
    LonLat position;
    std::int64_t startOffsetMs = 0; ///< The runner's own start after the gun.
    RunnerStatus status = RunnerStatus::Waiting;

    friend bool operator==(const PositionEvent &, const PositionEvent &) = default;
};

} // namespace trackside
