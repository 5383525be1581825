// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/commandprofile.h"
#include "app/datafolder.h"
#include "app/interruption.h"
#include "app/raceorders.h"
#include "app/racerun.h"
#include "app/terminal.h"
#include "models/raceestimate.h"
#include "models/raceorder.h"
#include "results/resultsfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QStorageInfo>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

/// Refuses a race that the disk could not hold.
Result<void> checkSpace(const RaceOrder &order, const QString &racesFolder)
{
    if (!QDir().mkpath(racesFolder)) {
        return failure(
            QCoreApplication::translate("RaceRun", "Races cannot be stored: the folder “%1” cannot be made.")
                .arg(QDir::toNativeSeparators(racesFolder)),
            {}, QCoreApplication::translate("RaceRun", "See that you may write there and that the disk is not full."));
    }
    const auto estimate = estimateRace(order.course, order.config);
    if (!estimate) {
        return std::unexpected(estimate.error());
    }
    const std::int64_t needed = estimate->bytes / order.shard.count;
    const qint64 free = QStorageInfo(racesFolder).bytesAvailable();
    if (free >= 0 && needed > free) { // unknown of some file systems
        const QLocale locale;
        return failure(
            QCoreApplication::translate("RaceRun", "The race needs about %1 on disk, and only %2 are free in “%3”.")
                .arg(locale.formattedDataSize(needed), locale.formattedDataSize(free), racesFolder),
            {},
            QCoreApplication::translate("RaceRun",
                                        "Delete races, take fewer runners, or store fewer rows with --history-every."));
    }
    return {};
}

/// The stored race that is to go on, as an order.
Result<RaceOrder> storedOrder(RaceStore &store, const ResumeOptions &options)
{
    const QString runId = QString::fromStdString(options.runId);
    const auto races = store.races().result();
    if (!races) {
        return std::unexpected(races.error());
    }
    for (const RaceListing &race : races->races) {
        if (race.record.runId != runId) {
            continue;
        }
        const auto course = store.courseOf(runId).result();
        return course ? orderToResume(race, *course) : std::unexpected(course.error());
    }
    // It may be there, and its file not to be read.
    if (const auto course = store.courseOf(runId).result(); !course && !races->problems.empty()) {
        return std::unexpected(course.error());
    }
    return failure(
        QCoreApplication::translate("RaceRun", "There is no race %1; `trackside races%2` lists the ones there are.")
            .arg(runId, profileOption(QString::fromStdString(options.profile))));
}

/// Asked before a race is run for them.
Result<void> checkResults(const QString &path)
{
    return path.isEmpty() ? Result<void>() : resultsFormatOf(path).transform([](ResultsFormat) { });
}

} // namespace

int run(const RaceOptions &options)
{
    const DataFolder data = DataFolder::ofThisUser();
    const Telling telling { QString::fromStdString(options.results), options.json };
    const auto resultsFit = checkResults(telling.results);
    const CourseCatalogue catalogue({ u":/courses"_s, data.courses() });
    const auto profile = resultsFit ? commandProfile(options.profile) : std::unexpected(resultsFit.error());
    const auto order = profile ? orderFrom(options, catalogue, terminal::complain) : std::unexpected(profile.error());
    if (!order) {
        terminal::complain(order.error());
        return Usage;
    }
    if (!profile->cluster) {
        if (const auto fits = checkSpace(*order, data.races()); !fits) {
            terminal::complain(fits.error());
            return Failed;
        }
    }
    Interruption interruption; // before anything that has threads
    return RaceRun(interruption, *profile, openBackend(*profile, data), *order).run(telling);
}

int run(const ResumeOptions &options)
{
    const Telling telling { QString::fromStdString(options.results), options.json };
    const auto speed = speedFrom(options.speed);
    const auto shard = speed ? shardFrom(options.shard) : std::unexpected(speed.error());
    const auto profile = shard ? commandProfile(options.profile) : std::unexpected(shard.error());
    const auto fits = profile ? checkResults(telling.results) : std::unexpected(profile.error());
    if (!fits) {
        terminal::complain(fits.error());
        return Usage;
    }
    Interruption interruption; // before anything that has threads
    Backend backend = openBackend(*profile, DataFolder::ofThisUser());
    auto order = storedOrder(*backend.store, options);
    if (!order) {
        terminal::complain(order.error());
        return Failed;
    }
    order->speed = *speed;
    order->shard = *shard;
    return RaceRun(interruption, *profile, std::move(backend), std::move(*order)).run(telling);
}

} // namespace trackside
