// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/raceconfig.h"

#include "simulation/startwaves.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <tuple>
#include <utility>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::RaceConfig)
};

/// Collects the faults of one configuration, each as a sentence with the allowed range.
class Checker {
public:
    template <typename T>
    void require(const char *field, const QString &what, T value, Range<T> range, const QString &unit = {})
    {
        if (!range.holds(value)) { // also true of NaN
            add(field, Text::tr("%1 must be from %2 to %3%4.").arg(what, text(range.least), text(range.most), unit));
        }
    }

    void add(const char *field, const QString &message)
    {
        m_problems.push_back({ QString::fromLatin1(field), message });
    }

    [[nodiscard]] std::vector<ConfigProblem> take() { return std::move(m_problems); }

private:
    static QString text(std::int64_t value) { return QLocale().toString(value); }
    static QString text(double value) { return QLocale().toString(value, 'g', 6); }

    std::vector<ConfigProblem> m_problems;
};

/// The last runner starts at most a day after the gun.
constexpr double latestStart = 86'400.0;

constexpr std::array<std::pair<PaceProfile, QByteArrayView>, 4> profiles { {
    { PaceProfile::Demo, "demo" },
    { PaceProfile::Club5k, "club5k" },
    { PaceProfile::CityMarathon, "cityMarathon" },
    { PaceProfile::Elite, "elite" },
} };

/// Sums up nothing that is out of range.
void checkWaves(const RaceConfig &config, Checker &check)
{
    if (!config.waveSizes.empty()) {
        const auto count = static_cast<std::int64_t>(config.waveSizes.size());
        const auto isSize = [](std::int64_t size) { return limits::waveSize.holds(size); };
        if (!limits::waves.holds(count)) {
            check.require("waveSizes", Text::tr("The number of start waves"), count, limits::waves);
            return;
        }
        if (const auto wrong = std::ranges::find_if_not(config.waveSizes, isSize); wrong != config.waveSizes.end()) {
            check.require("waveSizes", Text::tr("The size of each start wave"), *wrong, limits::waveSize);
            return;
        }
        const std::int64_t sum = std::accumulate(config.waveSizes.begin(), config.waveSizes.end(), std::int64_t { 0 });
        if (sum != config.runners) {
            check.add(
                "waveSizes",
                Text::tr(
                    "The sizes of the start waves must add up to the number of competitors, %1: they add up to %2.")
                    .arg(QLocale().toString(config.runners), QLocale().toString(sum)));
            return;
        }
        if (config.waveSize != 0) {
            check.add("waveSize", Text::tr("The size of a start wave must be 0 where that of each wave is given."));
            return;
        }
    }
    RaceConfig atOnce = config;
    atOnce.startersPerSecond = 0.0;
    if (latestStartSeconds(atOnce) > latestStart) {
        check.add(
            config.waveSizes.empty() ? "waveSize" : "waveSizes",
            Text::tr("The last start wave must leave within 24 hours of the gun: make the waves larger or the time "
                     "between them shorter."));
    } else if (latestStartSeconds(config) > latestStart) {
        check.add(
            "startersPerSecond",
            Text::tr("The last runner must start within 24 hours of the gun: let more cross the start line a second."));
    }
}

} // namespace

std::vector<ConfigProblem> problemsOf(const RaceConfig &config)
{
    Checker check;
    const QString pace = Text::tr(" seconds per kilometre");
    const QString seconds = Text::tr(" seconds");
    check.require("runners", Text::tr("The number of competitors"), config.runners, limits::runners);
    check.require("fastestSecondsPerKm", Text::tr("The fastest pace"), config.fastestSecondsPerKm, limits::secondsPerKm,
                  pace);
    check.require("slowestSecondsPerKm", Text::tr("The slowest pace"), config.slowestSecondsPerKm, limits::secondsPerKm,
                  pace);
    if (config.slowestSecondsPerKm < config.fastestSecondsPerKm) {
        check.add("slowestSecondsPerKm",
                  Text::tr("The slowest pace must not be faster than the fastest: %1 seconds per kilometre or more.")
                      .arg(QLocale().toString(config.fastestSecondsPerKm, 'g', 6)));
    }
    check.require("paceVariation", Text::tr("The pace variation"), config.paceVariation, limits::paceVariation);
    check.require("stopRatio", Text::tr("The share that stops in the geofence"), config.stopRatio, limits::ratio);
    check.require("minPauseSeconds", Text::tr("The shortest pause"), config.minPauseSeconds, limits::pauseSeconds,
                  seconds);
    check.require("maxPauseSeconds", Text::tr("The longest pause"), config.maxPauseSeconds, limits::pauseSeconds,
                  seconds);
    if (config.maxPauseSeconds < config.minPauseSeconds) {
        check.add("maxPauseSeconds",
                  Text::tr("The longest pause must not be shorter than the shortest: %1 seconds or more.")
                      .arg(QLocale().toString(config.minPauseSeconds, 'g', 6)));
    }
    check.require("retireRatio", Text::tr("The share that retires"), config.retireRatio, limits::ratio);
    check.require("noShowRatio", Text::tr("The share that does not start"), config.noShowRatio, limits::ratio);
    check.require("waveSize", Text::tr("The size of a start wave"), config.waveSize, limits::waveSize);
    check.require("waveIntervalSeconds", Text::tr("The time between start waves"), config.waveIntervalSeconds,
                  limits::waveIntervalSeconds, seconds);
    checkWaves(config, check);
    check.require("startersPerSecond", Text::tr("The start flow"), config.startersPerSecond, limits::startersPerSecond,
                  Text::tr(" runners a second"));
    check.require("cutOffSeconds", Text::tr("The cut-off time"), config.cutOffSeconds, limits::cutOffSeconds, seconds);
    check.require("historyEverySeconds", Text::tr("The spacing of stored rows"), config.historyEverySeconds,
                  limits::historyEverySeconds, seconds);
    const StreamFaults &faults = config.faults;
    check.require("gpsErrorMetres", Text::tr("The GPS error"), faults.gpsErrorMetres, limits::gpsErrorMetres,
                  Text::tr(" metres"));
    check.require("dropoutRatio", Text::tr("The share of records that never come"), faults.dropoutRatio, limits::ratio);
    check.require("lateRatio", Text::tr("The share of records that come late"), faults.lateRatio, limits::ratio);
    check.require("mostSecondsLate", Text::tr("The longest lateness"), faults.mostSecondsLate, limits::mostSecondsLate,
                  seconds);
    check.require("repeatRatio", Text::tr("The share of records that come twice"), faults.repeatRatio, limits::ratio);
    check.require("swapRatio", Text::tr("The share of pairs that come in the wrong order"), faults.swapRatio,
                  limits::ratio);
    return check.take();
}

RaceConfig withPreset(RaceConfig base, PaceProfile profile)
{
    base.profile = profile;
    switch (profile) {
    case PaceProfile::Demo:
        std::tie(base.fastestSecondsPerKm, base.slowestSecondsPerKm) = std::pair(144.0, 500.0);
        break;
    case PaceProfile::Club5k:
        std::tie(base.fastestSecondsPerKm, base.slowestSecondsPerKm) = std::pair(190.0, 510.0);
        break;
    case PaceProfile::CityMarathon:
        std::tie(base.fastestSecondsPerKm, base.slowestSecondsPerKm) = std::pair(182.0, 520.0);
        break;
    case PaceProfile::Elite:
        std::tie(base.fastestSecondsPerKm, base.slowestSecondsPerKm) = std::pair(170.0, 205.0);
        break;
    }
    return base;
}

QByteArrayView profileName(PaceProfile profile)
{
    return profiles[static_cast<std::size_t>(profile)].second;
}

Result<PaceProfile> profileFromName(QByteArrayView name)
{
    for (const auto &[profile, known] : profiles) {
        if (name == known) {
            return profile;
        }
    }
    return failure(Text::tr("There is no pace profile “%1”: it is demo, club5k, cityMarathon or elite.")
                       .arg(QString::fromUtf8(name)));
}

} // namespace trackside
