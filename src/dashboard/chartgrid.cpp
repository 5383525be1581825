// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/chartgrid.h"

#include "dashboard/chartaxes.h"
#include "dashboard/customplot.h"
#include "dashboard/theme.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace trackside {

namespace {

constexpr double shareWithColourOfItsOwn = 0.98; ///< of the cells that are not empty
constexpr double leastTop = 1.0;
constexpr int barWidth = 12;

/// From the ground over the accent to the text: lighter and lighter, or darker and darker.
QCPColorGradient gradientOf(const Colours &colours)
{
    QCPColorGradient gradient;
    gradient.clearColorStops();
    gradient.setColorStopAt(0.0, colours.surface);
    gradient.setColorStopAt(0.6, colours.accent);
    gradient.setColorStopAt(1.0, colours.text);
    gradient.setNanHandling(QCPColorGradient::nhTransparent);
    return gradient;
}

/// Up to where values have a colour of their own: a whole number.
double topOf(const ChartGrid &grid)
{
    std::vector<double> counted;
    std::ranges::copy_if(grid.values, std::back_inserter(counted), [](double value) { return value > 0.0; });
    if (counted.empty())
        return leastTop;
    const auto place = static_cast<std::ptrdiff_t>(shareWithColourOfItsOwn * static_cast<double>(counted.size() - 1));
    std::ranges::nth_element(counted, counted.begin() + place);
    return std::max(std::ceil(counted[static_cast<std::size_t>(place)]), leastTop);
}

void removeScale(QCustomPlot &plot)
{
    QCPLayoutGrid &layout = *plot.plotLayout();
    for (int i = layout.elementCount() - 1; i >= 0; --i) {
        if (auto *scale = qobject_cast<QCPColorScale *>(layout.elementAt(i)))
            layout.remove(scale);
    }
    layout.simplify();
}

QCPColorScale *addScale(QCustomPlot &plot, const ChartGrid &grid, double top, const Theme &theme, const Format &format)
{
    auto *margins = plot.findChild<QCPMarginGroup *>();
    if (!margins) {
        margins = new QCPMarginGroup(&plot);
        plot.axisRect()->setMarginGroup(QCP::msTop | QCP::msBottom, margins);
    }
    auto *scale = new QCPColorScale(&plot);
    plot.plotLayout()->addElement(0, 1, scale);
    scale->setType(QCPAxis::atRight);
    scale->setBarWidth(barWidth);
    scale->setMarginGroup(QCP::msTop | QCP::msBottom, margins);
    const bool isOpen = std::ranges::any_of(grid.values, [top](double value) { return value > top; });
    setQuantity(*scale->axis(), grid.quantity, grid.name, format, isOpen ? std::optional(top) : std::nullopt);
    QCPAxis &axis = *scale->axis();
    axis.setSubTicks(false);
    axis.setBasePen(QPen(theme.colours().border));
    axis.setTickPen(QPen(theme.colours().border));
    axis.setTickLabelColor(theme.colours().mutedText);
    axis.setLabelColor(theme.colours().mutedText);
    axis.setTickLabelFont(plot.font());
    axis.setLabelFont(plot.font());
    return scale;
}

} // namespace

void showGrid(QCustomPlot &plot, const std::optional<ChartGrid> &grid, const Theme &theme, const Format &format)
{
    removeScale(plot);
    if (!grid || grid->x.empty() || grid->y.empty())
        return;
    auto *cells = new QCPColorMap(plot.xAxis, plot.yAxis);
    cells->setName(grid->name);
    cells->setInterpolate(false);
    cells->setTightBoundary(false);
    QCPColorMapData &data = *cells->data();
    data.setSize(static_cast<int>(grid->x.size()), static_cast<int>(grid->y.size()));
    data.setRange({ grid->x.front(), grid->x.back() }, { grid->y.front(), grid->y.back() });
    auto value = grid->values.begin();
    for (int x = 0; x < data.keySize(); ++x) {
        for (int y = 0; y < data.valueSize(); ++y)
            data.setCell(x, y, *value++);
    }
    const double top = topOf(*grid);
    cells->setColorScale(addScale(plot, *grid, top, theme, format));
    cells->setGradient(gradientOf(theme.colours()));
    cells->setDataRange({ 0.0, top });
}

} // namespace trackside
