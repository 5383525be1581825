// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart.h"

#include "course/plainnumber.h"
#include "store/csvtext.h"

#include <cmath>

namespace trackside {

namespace {

QByteArrayView headingOf(ChartQuantity quantity)
{
    switch (quantity) {
    case ChartQuantity::RaceTime:
        return "elapsedSeconds";
    case ChartQuantity::Distance:
        return "distanceMetres";
    case ChartQuantity::Gap:
        return "gapSeconds";
    case ChartQuantity::Behind:
        return "behindMetres";
    case ChartQuantity::Place:
        return "place";
    case ChartQuantity::Pace:
        return "paceSecondsPerKm";
    case ChartQuantity::RunnersPerMinute:
        return "runnersPerMinute";
    case ChartQuantity::RunnersPer100Metres:
        return "runnersPer100Metres";
    case ChartQuantity::Runners:
        break;
    }
    return "runners";
}

/// \p series is a line, or bars.
void addRows(QByteArray &csv, const auto &series)
{
    const QByteArray name = csvText(series.nameInFiles.isEmpty() ? series.name : series.nameInFiles).toUtf8();
    for (std::size_t i = 0; i < series.x.size(); ++i)
        csv += name + ',' + plainNumber(series.x[i]).toLatin1() + ',' + plainNumber(series.y[i]).toLatin1() + "\r\n";
}

QByteArray gridCsv(const Chart &chart, const ChartGrid &grid)
{
    QByteArray csv = headingOf(chart.xQuantity).toByteArray() + ',' + headingOf(chart.yQuantity).toByteArray() + ','
        + headingOf(grid.quantity).toByteArray() + "\r\n";
    auto value = grid.values.begin();
    for (const double x : grid.x) {
        for (const double y : grid.y) {
            if (!std::isnan(*value))
                csv += plainNumber(x).toLatin1() + ',' + plainNumber(y).toLatin1() + ','
                    + plainNumber(*value).toLatin1() + "\r\n";
            ++value;
        }
    }
    return csv;
}

} // namespace

QByteArray chartCsv(const Chart &chart)
{
    if (chart.grid)
        return gridCsv(chart, *chart.grid);
    QByteArray csv =
        "series," + headingOf(chart.xQuantity).toByteArray() + ',' + headingOf(chart.yQuantity).toByteArray() + "\r\n";
    for (const ChartBand &band : chart.bands) {
        addRows(csv, band.from);
        addRows(csv, band.to);
    }
    if (chart.bars)
        addRows(csv, *chart.bars);
    for (const ChartLine &line : chart.lines)
        addRows(csv, line);
    return csv;
}

} // namespace trackside
