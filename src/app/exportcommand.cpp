// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/backend.h"
#include "app/commandprofile.h"
#include "app/datafolder.h"
#include "app/interruptible.h"
#include "app/terminal.h"
#include "results/raceexport.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::ExportCommand)
};

void tellWhatIsMissing(const ExportReport &report, const QString &path)
{
    for (const Error &error : report.doubts) {
        terminal::complain(error);
    }
    if (!report.complete) {
        terminal::complain({ Text::tr("Not all last records of the race are stored: “%1” is as of %2.")
                                 .arg(path, terminal::timeText(std::max(0, report.second))),
                             {},
                             {} });
    }
}

} // namespace

int run(const ExportOptions &options)
{
    const auto profile = commandProfile(options.profile);
    if (!profile) {
        terminal::complain(profile.error());
        return Usage;
    }
    Interruption interruption; // before anything that has threads
    const Backend backend = openBackend(*profile, DataFolder::ofThisUser());
    QStringList bibs;
    std::ranges::transform(options.bibs, std::back_inserter(bibs), &QString::fromStdString);
    const ExportOrder order { .runId = QString::fromStdString(options.runId),
                              .format = *exportFormatFrom(QString::fromStdString(options.format)),
                              .path = QString::fromStdString(options.out),
                              .bibs = bibs,
                              .saveRace = backend.saveRace };
    const auto report = untilInterrupted<ExportReport>(
        interruption, [&](const std::stop_token &stop) { return exportRace(*backend.store, order, stop); });
    if (!report) {
        terminal::complain(report.error().message.isEmpty()
                               ? Error { Text::tr("The export was stopped; nothing was written."), {}, {} }
                               : report.error());
        return Failed;
    }
    tellWhatIsMissing(*report, order.path);
    return Succeeded;
}

} // namespace trackside
