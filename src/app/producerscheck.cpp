// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/producerscheck.h"

#include "store/pinotquestions.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto secondLook = 1s;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::ProducersCheck)
};

Result<QStringList> scatteredRuns(PinotQuestions &pinot)
{
    return pinot.ask("scattered").transform([](const PinotRows &rows) {
        QStringList runs;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            runs.append(rows.at(row, 0).text());
        }
        return runs;
    });
}

/// A row may stand in two segments for a moment, while Pinot puts one in the place of the other.
Result<QStringList> lastingRuns(PinotQuestions &pinot)
{
    auto runs = scatteredRuns(pinot);
    if (!runs || runs->isEmpty()) {
        return runs;
    }
    QThread::sleep(secondLook);
    return scatteredRuns(pinot).transform([&](const QStringList &later) {
        runs->removeIf([&](const QString &run) { return !later.contains(run); });
        return *runs;
    });
}

} // namespace

CheckFinding checkProducers(const PinotConnection &connection, const std::stop_token &stop)
{
    CheckFinding check { Text::tr("Producers"), false, {}, {} };
    PinotQuestions pinot(connection);
    const std::stop_callback breakOff(stop, [&pinot] { pinot.close(); });
    const auto runs = lastingRuns(pinot);
    if (!runs) {
        check.finding = runs.error().message;
        check.fix = runs.error().remedy;
    } else if (!runs->isEmpty()) {
        check.finding = Text::tr("Some runners of the race %1 have records in several partitions, and several newest "
                                 "rows in Pinot (%n race(s) in all).",
                                 nullptr, static_cast<int>(runs->size()))
                            .arg(runs->front());
        check.fix =
            Text::tr("Have every producer send competitorId as the key and choose partitions as librdkafka does "
                     "by default (consistent_random).");
    } else {
        check.ok = true;
        check.finding = Text::tr("Every runner's records are in one partition.");
    }
    return check;
}

} // namespace trackside
