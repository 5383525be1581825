// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"
#include "simulation/streamfaults.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace trackside {

/// The version of the model that turns a RaceConfig into positions. Changes whenever any position would; a race is
/// only resumed under the version it was begun with.
inline constexpr int modelVersion = 1;

/// How base paces are spread between fastest and slowest, and how they change along the way.
enum class PaceProfile : std::uint8_t {
    Demo, ///< The origin's: uniform, no fade. Its fast end is faster than any human.
    Club5k, ///< Most in the middle, a long slow tail.
    CityMarathon, ///< A broad field that slows after 60 % of the way, each runner by an own amount up to 25 %.
    Elite, ///< A narrow field near its fast end.
};

/// Everything that decides a race but the course. Field limits are in `limits` below.
struct RaceConfig {
    std::int64_t runners = 100;
    PaceProfile profile = PaceProfile::Demo;
    double fastestSecondsPerKm = 144.0; ///< base pace, before variation
    double slowestSecondsPerKm = 500.0;
    double paceVariation = 0.2; ///< Share by which the pace differs from the base pace along the way, at most.
    double stopRatio = 0.1; ///< Share of runners that stop once in the geofence.
    double minPauseSeconds = 10.0;
    double maxPauseSeconds = 60.0;
    double retireRatio = 0.0; ///< Share of runners that retire at a random place.
    double noShowRatio = 0.0; ///< Share of runners that do not start.
    std::int64_t waveSize = 0; ///< Runners a start wave, by competitor id; 0: all start at the gun.
    double waveIntervalSeconds = 60.0;
    std::vector<std::int64_t> waveSizes; ///< Runners of each wave in turn, by competitor id; empty: by waveSize.
    double startersPerSecond = 0.0; ///< So many of a wave cross the start line a second; 0: all at once.
    double cutOffSeconds = 0.0; ///< Whoever is not in so long after the gun is retired then; 0: there is no limit.
    std::uint64_t seed = 1;
    std::int64_t historyEverySeconds = 1; ///< Above 1 the stored history is thinned: only every so many seconds.
    StreamFaults faults; ///< Of what is sent, not of the race itself.
    bool entrantsAreListed = false; ///< Who runs was read from a list, which is not kept; else names are invented.

    friend bool operator==(const RaceConfig &, const RaceConfig &) = default;
};

/// One field's fault. The message is a whole sentence with the allowed range.
struct ConfigProblem {
    QString field; ///< The JSON key of the field, e.g. `fastestSecondsPerKm`.
    QString message;

    friend bool operator==(const ConfigProblem &, const ConfigProblem &) = default;
};

/// Inclusive range of a field.
template <typename T> struct Range {
    T least;
    T most;
    [[nodiscard]] constexpr bool holds(T value) const { return value >= least && value <= most; }
};

namespace limits {
inline constexpr Range<std::int64_t> runners { 1, 1'000'000 };
inline constexpr Range<double> secondsPerKm { 100.0, 3600.0 };
inline constexpr Range<double> paceVariation { 0.0, 0.5 };
inline constexpr Range<double> ratio { 0.0, 1.0 };
inline constexpr Range<double> pauseSeconds { 0.0, 3600.0 };
inline constexpr Range<std::int64_t> waveSize { 0, 1'000'000 };
inline constexpr Range<double> waveIntervalSeconds { 1.0, 3600.0 };
inline constexpr Range<std::int64_t> waves { 1, 1'000 };
inline constexpr Range<double> startersPerSecond { 0.0, 10'000.0 };
inline constexpr Range<double> cutOffSeconds { 0.0, 604'800.0 };
inline constexpr Range<std::int64_t> historyEverySeconds { 1, 60 };
inline constexpr Range<double> gpsErrorMetres { 0.0, 100.0 };
inline constexpr Range<std::int64_t> mostSecondsLate { 1, 60 };
inline constexpr Range<double> speed { 0.1, 60.0 };
} // namespace limits

/// All that is wrong with \p config, in the order of the fields; empty when it is sound. Any thread.
[[nodiscard]] std::vector<ConfigProblem> problemsOf(const RaceConfig &config);

/// The paces and fade of a preset: profile, fastest and slowest set, all else as in \p base.
[[nodiscard]] RaceConfig withPreset(RaceConfig base, PaceProfile profile);

[[nodiscard]] QByteArrayView profileName(PaceProfile profile); ///< `demo`, `club5k`, `cityMarathon`, `elite`
[[nodiscard]] Result<PaceProfile> profileFromName(QByteArrayView name);

/// The whole configuration as one JSON object with `modelVersion`; numbers by std::to_chars, so they read back
/// bit-identical; the sizes of waves, start flow, cut-off, faults of the stream and that entrants are listed stand in
/// it only where they are not the default. Reading refuses unknown keys, wrong types, values out of range and another
/// model version.
[[nodiscard]] QByteArray toJson(const RaceConfig &config);
[[nodiscard]] Result<RaceConfig> raceConfigFromJson(const QByteArray &json);

} // namespace trackside
