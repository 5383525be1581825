// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/charttheme.h"

#include "dashboard/colours.h"
#include "dashboard/customplot.h"

namespace trackside {

void showTheme(QCustomPlot &plot, const Colours &colours, const QFont &font)
{
    QColor legendGround = colours.surface;
    legendGround.setAlphaF(0.85F);
    plot.setBackground(colours.surface);
    plot.legend->setBrush(legendGround);
    plot.legend->setBorderPen(QPen(colours.border));
    plot.legend->setTextColor(colours.text);
    plot.legend->setFont(font);
    plot.legend->setRowSpacing(-2);
    plot.legend->setMargins({ 6, 3, 6, 3 });
    for (QCPAxis *axis : { plot.xAxis, plot.yAxis, plot.yAxis2 }) {
        axis->setBasePen(QPen(colours.border));
        axis->setTickPen(QPen(colours.border));
        axis->setTickLabelColor(colours.mutedText);
        axis->setTickLabelFont(font);
        axis->setLabelColor(colours.mutedText);
        axis->setLabelFont(font);
        axis->grid()->setPen(QPen(colours.border, 1.0, Qt::DotLine));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
}

} // namespace trackside
