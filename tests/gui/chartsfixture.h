// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/chartpanel.h"
#include "dashboard/chartview.h"
#include "dashboard/customplot.h"
#include "dashboard/raceview.h"
#include "gui/windowfixture.h"

#include <QFile>

namespace trackside::test {

/// A window with its charts open.
class ChartsTest : public WindowTest {
protected:
    [[nodiscard]] ChartPanel &panel() const { return window->raceView().charts(); }
    [[nodiscard]] ChartView &view() const { return panel().view(); }
    [[nodiscard]] QCustomPlot &plot() const { return view().plot(); }
    [[nodiscard]] const Chart &chart() const { return view().chart(); }

    /// A race at \p second with the charts open and all that they ask answered.
    void showCharts(std::int32_t second, ChartKind kind = ChartKind::RaceFlow)
    {
        showRace(second);
        panel().showChart(kind);
        ASSERT_TRUE(comes([this] { return !view().chart().lines.empty(); }));
        ASSERT_TRUE(comes([this] { return !window->picture().chosen().runners().front().times.empty(); }));
        drawNow();
    }
    void drawNow() const { plot().replot(QCustomPlot::rpImmediateRefresh); }

    [[nodiscard]] const ChartLine &lineOf(std::uint32_t bib) const
    {
        const auto found = std::ranges::find(chart().lines, bib, &ChartLine::bib);
        EXPECT_NE(found, chart().lines.end()) << bib;
        return *found;
    }
    [[nodiscard]] QCPGraph *graphOf(std::uint32_t bib) const
    {
        for (int i = 0; i < plot().graphCount(); ++i) {
            if (plot().graph(i)->name() == QString::number(bib))
                return plot().graph(i);
        }
        return nullptr;
    }
    [[nodiscard]] QPoint pixelOf(double x, double y) const
    {
        return QPointF(plot().xAxis->coordToPixel(x), plot().yAxis->coordToPixel(y)).toPoint();
    }
    [[nodiscard]] QByteArray saved(const QString &name) const
    {
        const QString path = folder.filePath(name);
        panel().saveAs(path);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
};

} // namespace trackside::test
