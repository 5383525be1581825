// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart.h"

#include "course/plainnumber.h"

namespace trackside {

using namespace Qt::StringLiterals;

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
    case ChartQuantity::Place:
        return "place";
    case ChartQuantity::Pace:
        return "paceSecondsPerKm";
    case ChartQuantity::Runners:
        break;
    }
    return "runners";
}

QByteArray quoted(QString text)
{
    return (u'"' + text.replace(u'"', u"\"\""_s) + u'"').toUtf8();
}

/// \p series is a line, or bars.
void addRows(QByteArray &csv, const auto &series)
{
    for (std::size_t i = 0; i < series.x.size(); ++i)
        csv += quoted(series.name) + ',' + plainNumber(series.x[i]).toLatin1() + ','
            + plainNumber(series.y[i]).toLatin1() + "\r\n";
}

} // namespace

QByteArray chartCsv(const Chart &chart)
{
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
