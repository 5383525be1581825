// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/chartlabels.h"
#include "models/chart.h"
#include "models/format.h"

#include <QWidget>

#include <optional>

class QCPItemLine;
class QCustomPlot;
class QIODevice;
class QLabel;
class QStackedLayout;

namespace trackside {

class Theme;

/// Draws a chart: bands, bars and lines, each runner's with the name at its end, and the moment that is shown. A click
/// on a line tells whose it is; one on the axis of race time, or a drag along it, tells the moment.
class ChartView : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(const Theme &theme, QWidget *parent = nullptr);
    ~ChartView() override;

    void setChart(Chart chart, const Format &format);
    [[nodiscard]] const Chart &chart() const { return m_chart; }
    /// The moment that is marked, in seconds since the gun, where the chart is over race time.
    void setMoment(std::optional<double> seconds);
    [[nodiscard]] QCustomPlot &plot() { return *m_plot; }

    /// As it stands on the screen; false: the device did not take it.
    [[nodiscard]] bool writePng(QIODevice &device);
    [[nodiscard]] bool writeSvg(QIODevice &device, const QString &title);

Q_SIGNALS:
    void runnerClicked(std::uint32_t bib);
    void momentWanted(double seconds);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void addBands();
    void addBars();
    void addLine(const ChartLine &line);
    void scaleAxes();
    void showLegend();
    void draw();
    void endSeeking();
    [[nodiscard]] std::uint32_t runnerAt(QPointF pixel) const; ///< 0: none
    [[nodiscard]] bool isOnTimeAxis(QPointF pixel) const;

    const Theme &m_theme;
    QStackedLayout *m_pages;
    QLabel *m_empty;
    QCustomPlot *m_plot;
    QCPItemLine *m_moment = nullptr;
    std::vector<LabelledLine> m_runners;
    Chart m_chart;
    Format m_format;
    std::optional<double> m_momentSeconds;
    bool m_isSeeking = false; ///< the time axis is held, and does not change its range
};

} // namespace trackside
