// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/chartview.h"

#include "dashboard/chartaxes.h"
#include "dashboard/chartgrid.h"
#include "dashboard/chartlook.h"
#include "dashboard/charttheme.h"
#include "dashboard/customplot.h"
#include "dashboard/theme.h"

#include <QLabel>
#include <QMouseEvent>
#include <QStackedLayout>
#include <QSvgGenerator>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

constexpr QSize leastPlot(240, 110); // it complains when it has no room at all
constexpr double reachPixels = 8.0; ///< of a click
constexpr int labelPadding = 4;
constexpr int longestLabel = 130; ///< pixels
constexpr double screenToPrint = 2.0; ///< pixels of a saved picture to those of the screen

QVector<double> vectorOf(const std::vector<double> &values)
{
    return { values.begin(), values.end() };
}

QCPScatterStyle::ScatterShape shapeOf(ChartLook::Marker marker)
{
    switch (marker) {
    case ChartLook::Marker::Square:
        return QCPScatterStyle::ssSquare;
    case ChartLook::Marker::Triangle:
        return QCPScatterStyle::ssTriangle;
    case ChartLook::Marker::Diamond:
        return QCPScatterStyle::ssDiamond;
    case ChartLook::Marker::Circle:
        return QCPScatterStyle::ssCircle;
    case ChartLook::Marker::TriangleInverted:
        return QCPScatterStyle::ssTriangleInverted;
    case ChartLook::Marker::Disc:
        break;
    }
    return QCPScatterStyle::ssDisc;
}

QColor withAlpha(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

} // namespace

ChartView::ChartView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pages(new QStackedLayout(this))
    , m_empty(new QLabel)
    , m_plot(new QCustomPlot)
{
    m_empty->setObjectName(u"chartEmptyLabel"_s);
    m_empty->setProperty("muted", true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(12);
    m_plot->setObjectName(u"chartPlot"_s);
    m_plot->setMinimumSize(leastPlot);
    m_plot->setAutoAddPlottableToLegend(false);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_plot->axisRect()->setMinimumMargins({ 12, 8, 0, 4 });
    m_plot->yAxis2->setTickLabels(true);
    m_plot->yAxis2->grid()->setVisible(false);
    for (QCPAxis *axis : { m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2 }) {
        axis->setSubTicks(false);
        axis->setTickLength(0, 3);
        axis->setLabelPadding(3);
    }
    m_pages->addWidget(m_plot);
    m_pages->addWidget(m_empty);
    connect(m_plot, &QCustomPlot::afterLayout, this, [this] { placeLabels(*m_plot, m_runners); });
    connect(&theme, &Theme::changed, this, &ChartView::build);
    build();
}

ChartView::~ChartView() = default;

void ChartView::setChart(Chart chart, const Format &format)
{
    m_chart = std::move(chart);
    m_format = format;
    m_plot->setLocale(format.locale());
    m_plot->setAccessibleDescription(m_chart.summary.trimmed());
    m_empty->setText(m_chart.emptyText);
    m_pages->setCurrentIndex(m_chart.emptyText.isEmpty() ? 0 : 1);
    if (m_chart.xQuantity != ChartQuantity::RaceTime || !m_chart.emptyText.isEmpty())
        m_isSeeking = false; // another chart came under the button
    build();
}

void ChartView::setMoment(std::optional<double> seconds)
{
    m_momentSeconds = seconds;
    const bool isOver = m_chart.xQuantity == ChartQuantity::RaceTime && seconds;
    m_moment->setVisible(isOver && m_plot->xAxis->range().contains(*seconds));
    if (m_moment->visible()) {
        m_moment->start->setCoords(*seconds, 0.0);
        m_moment->end->setCoords(*seconds, 1.0);
    }
    draw();
}

void ChartView::build()
{
    m_runners.clear();
    m_plot->legend->clearItems();
    m_plot->clearPlottables();
    m_plot->clearItems();
    setQuantity(*m_plot->xAxis, m_chart.xQuantity, {}, m_format);
    setQuantity(*m_plot->yAxis, m_chart.yQuantity, m_chart.yTitle, m_format);
    m_plot->yAxis2->setVisible(m_chart.rightQuantity.has_value());
    if (m_chart.rightQuantity)
        setQuantity(*m_plot->yAxis2, *m_chart.rightQuantity, m_chart.rightTitle, m_format);
    showTheme(*m_plot, m_theme.colours(), font());
    m_moment = new QCPItemLine(m_plot);
    m_moment->setPen(QPen(m_theme.colours().text, 1.0, Qt::DashLine));
    m_moment->start->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_moment->end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    showGrid(*m_plot, m_chart.grid, m_theme, m_format);
    addBands();
    addBars();
    for (const ChartLine &line : m_chart.lines)
        addLine(line);
    scaleAxes();
    showLegend();
    setMoment(m_momentSeconds);
}

/// Each is an outline: up along its near edge, down along the far one.
void ChartView::addBands()
{
    float alpha = 0.16F;
    for (const ChartBand &band : m_chart.bands) {
        auto *area = new QCPCurve(m_plot->xAxis, m_plot->yAxis);
        QVector<double> x = vectorOf(band.from.x);
        QVector<double> y = vectorOf(band.from.y);
        std::copy(band.to.x.rbegin(), band.to.x.rend(), std::back_inserter(x));
        std::copy(band.to.y.rbegin(), band.to.y.rend(), std::back_inserter(y));
        area->setData(x, y);
        area->setName(band.name);
        area->setPen(Qt::NoPen);
        area->setBrush(withAlpha(m_theme.colours().accent, alpha));
        area->addToLegend();
        alpha += 0.12F;
    }
}

void ChartView::addBars()
{
    if (!m_chart.bars)
        return;
    auto *bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
    QVector<double> middles = vectorOf(m_chart.bars->x);
    for (double &x : middles)
        x += m_chart.bars->width / 2.0;
    bars->setData(middles, vectorOf(m_chart.bars->y), true);
    bars->setWidth(m_chart.bars->width * 0.86);
    bars->setName(m_chart.bars->name);
    bars->setPen(Qt::NoPen);
    bars->setBrush(withAlpha(m_theme.colours().accent, 0.55F));
    bars->addToLegend();
}

void ChartView::addLine(const ChartLine &line)
{
    QCPGraph *graph = m_plot->addGraph(m_plot->xAxis, line.isOnRight ? m_plot->yAxis2 : m_plot->yAxis);
    graph->setData(vectorOf(line.x), vectorOf(line.y));
    graph->setName(line.name);
    graph->setLineStyle(line.isStepped ? QCPGraph::lsStepLeft : QCPGraph::lsLine);
    QPen pen(m_theme.colours().text, 1.5);
    if (line.slot >= 0) {
        const ChartLook look = chartLookOf(line.slot, m_theme.isDark());
        pen = QPen(look.colour, line.isSelected ? 3.0 : 1.6);
        if (!look.dashes.isEmpty())
            pen.setDashPattern(look.dashes);
        if (!line.isStepped)
            graph->setScatterStyle(
                { shapeOf(look.marker), QPen(look.colour, 1.4), QBrush(look.colour), line.isSelected ? 9.0 : 7.0 });
        if (look.marker == ChartLook::Marker::Circle && !line.isStepped)
            graph->setScatterStyle({ QCPScatterStyle::ssCircle, QPen(look.colour, 1.4), m_theme.colours().surface,
                                     line.isSelected ? 9.0 : 7.0 });
    }
    graph->setPen(pen);
    if (line.bib == 0) {
        graph->addToLegend();
        return;
    }
    auto *joint = new QCPItemLine(m_plot);
    joint->setClipToAxisRect(false);
    joint->start->setType(QCPItemPosition::ptAbsolute);
    joint->end->setType(QCPItemPosition::ptAbsolute);
    joint->setPen(QPen(pen.color(), 1.0));
    auto *label = new QCPItemText(m_plot);
    label->setClipToAxisRect(false);
    label->position->setType(QCPItemPosition::ptAbsolute);
    label->setPositionAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    label->setPadding({ labelPadding, 0, labelPadding, 0 });
    QFont bold = font();
    bold.setBold(line.isSelected);
    label->setFont(bold);
    label->setText(QFontMetrics(bold).elidedText(line.name, Qt::ElideRight, longestLabel));
    label->setColor(m_theme.colours().text);
    label->setBrush(m_theme.colours().surface);
    label->setPen(QPen(pen.color(), line.isSelected ? 2.0 : 1.0));
    m_runners.push_back({ .graph = graph, .label = label, .joint = joint, .bib = line.bib });
}

void ChartView::scaleAxes()
{
    constexpr double none = std::numeric_limits<double>::max();
    double right = 0.0;
    double least = none;
    double greatest = m_chart.yEnd;
    double end = m_chart.xEnd;
    const auto take = [&](const std::vector<double> &x, const std::vector<double> &y) {
        for (std::size_t i = 0; i < x.size(); ++i) {
            end = std::max(end, x[i]);
            least = std::min(least, y[i]);
            greatest = std::max(greatest, y[i]);
        }
    };
    // The field's pace is far from that of the first, and so is how far it is behind: the lines of runners would lie on
    // each other.
    const bool isScaledToSome = m_chart.yQuantity == ChartQuantity::Pace || m_chart.yQuantity == ChartQuantity::Behind;
    const bool leavesOutField = isScaledToSome && !m_runners.empty();
    for (const ChartBand &band : m_chart.bands) {
        if (!leavesOutField)
            take(band.to.x, band.to.y);
    }
    if (m_chart.bars)
        take(m_chart.bars->x, m_chart.bars->y);
    for (const ChartLine &line : m_chart.lines) {
        if (line.isOnRight)
            right = std::max(right, std::ranges::max(line.y));
        else if (!leavesOutField || line.bib != 0)
            take(line.x, line.y);
    }
    if (!isScaledToSome)
        least = 0.0;
    const AxisSpan x = axisSpan(m_chart.xQuantity, m_chart.xBegin, end);
    const AxisSpan y = axisSpan(m_chart.yQuantity, std::min(least, greatest), greatest);
    if (!m_isSeeking) // it would slip away from the pointer
        m_plot->xAxis->setRange(x.from, x.to);
    m_plot->yAxis->setRange(y.from, y.to);
    if (m_chart.rightQuantity) {
        const AxisSpan other = axisSpan(*m_chart.rightQuantity, 0.0, right);
        m_plot->yAxis2->setRange(other.from, other.to);
    }
}

/// Lines of runners have their bibs at the end, two axes name what they measure; what else there is has its name in a
/// corner that is mostly free.
void ChartView::showLegend()
{
    const QCPRange shown = m_plot->yAxis->range();
    for (std::size_t i = 0; i < m_chart.lines.size(); ++i) {
        const ChartLine &line = m_chart.lines[i];
        const bool isSeen = std::ranges::any_of(line.y, [shown](double y) { return shown.contains(y); });
        if (line.bib == 0 && !line.isOnRight && !isSeen)
            m_plot->graph(static_cast<int>(i))->setName(tr("%1: beyond the scale").arg(line.name));
    }
    m_plot->legend->setVisible(m_plot->legend->itemCount() > 0 && !m_chart.rightQuantity);
    const Qt::Alignment vertical = isReversed(m_chart.yQuantity) ? Qt::AlignBottom : Qt::AlignTop;
    m_plot->axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignLeft | vertical);
}

void ChartView::draw()
{
    if (isVisible()) // before, it has no size to draw in
        m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    endSeeking(); // one that was hidden under the button is not told that it was let go
    draw();
}

void ChartView::endSeeking()
{
    if (!std::exchange(m_isSeeking, false))
        return;
    scaleAxes();
    setMoment(m_momentSeconds);
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        build();
}

std::uint32_t ChartView::runnerAt(QPointF pixel) const
{
    double nearest = reachPixels;
    std::uint32_t bib = 0;
    for (const LabelledLine &runner : m_runners) {
        for (const double away : { runner.graph->selectTest(pixel, false), runner.label->selectTest(pixel, false) }) {
            if (away >= 0.0 && away <= nearest) { // the last one lies on top
                nearest = away;
                bib = runner.bib;
            }
        }
    }
    return bib;
}

bool ChartView::isOnTimeAxis(QPointF pixel) const
{
    const QRect lines = m_plot->axisRect()->rect();
    return m_chart.xQuantity == ChartQuantity::RaceTime && pixel.y() > lines.bottom() && pixel.x() >= lines.left()
        && pixel.x() <= lines.right();
}

bool ChartView::eventFilter(QObject *watched, QEvent *event)
{
    const auto wantMoment = [this](QPointF pixel) { Q_EMIT momentWanted(m_plot->xAxis->pixelToCoord(pixel.x())); };
    if (event->type() == QEvent::MouseMove) {
        const QPointF pixel = static_cast<QMouseEvent *>(event)->position();
        if (!static_cast<QMouseEvent *>(event)->buttons().testFlag(Qt::LeftButton))
            endSeeking();
        m_plot->setCursor(isOnTimeAxis(pixel) || runnerAt(pixel) != 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        if (m_isSeeking)
            wantMoment(pixel);
    } else if (event->type() == QEvent::MouseButtonPress) {
        const auto *press = static_cast<QMouseEvent *>(event);
        const std::uint32_t bib = press->button() == Qt::LeftButton ? runnerAt(press->position()) : 0;
        m_isSeeking = press->button() == Qt::LeftButton && isOnTimeAxis(press->position());
        if (m_isSeeking)
            wantMoment(press->position());
        else if (bib != 0)
            Q_EMIT runnerClicked(bib);
    } else if (event->type() == QEvent::MouseButtonRelease) {
        endSeeking();
    }
    return QWidget::eventFilter(watched, event);
}

bool ChartView::writePng(QIODevice &device)
{
    return m_plot->toPixmap(m_plot->width(), m_plot->height(), screenToPrint).save(&device, "PNG");
}

bool ChartView::writeSvg(QIODevice &device, const QString &title)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(m_plot->size());
    generator.setViewBox(m_plot->rect());
    generator.setTitle(title);
    generator.setDescription(m_chart.summary.trimmed());
    QCPPainter painter;
    if (!painter.begin(&generator))
        return false;
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.fillRect(m_plot->rect(), m_theme.colours().surface);
    m_plot->toPainter(&painter, m_plot->width(), m_plot->height());
    return painter.end();
}

} // namespace trackside
