// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/profilepane.h"

#include "dashboard/customplot.h"
#include "dashboard/elidedlabel.h"
#include "dashboard/theme.h"

#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace trackside {

namespace {

constexpr double leastSpanMetres = 20.0; ///< a flat course is not drawn as mountains
constexpr double headroom = 0.08; ///< of the span, above and below
constexpr QSize leastPlot(120, 70);

/// Ticks at round kilometres or miles of an axis in metres.
class DistanceTicker : public QCPAxisTicker {
public:
    explicit DistanceTicker(const Format &format)
        : m_format(format)
    {
    }

protected:
    double getTickStep(const QCPRange &range) override
    {
        const double unit = m_format.metresPerUnit();
        return QCPAxisTicker::getTickStep(QCPRange(range.lower / unit, range.upper / unit)) * unit;
    }
    QString getTickLabel(double tick, const QLocale &locale, QChar, int) override
    {
        const QString number = locale.toString(tick / m_format.metresPerUnit(), 'g', 6);
        return ProfilePane::tr("%1 %2", "a number and its unit").arg(number, m_format.distanceUnit());
    }

private:
    const Format &m_format;
};

class HeightTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale &locale, QChar, int) override
    {
        return ProfilePane::tr("%1 m").arg(locale.toString(tick, 'f', 0));
    }
};

QString metresText(double metres)
{
    return ProfilePane::tr("%1 m").arg(QLocale().toString(metres, 'f', 0));
}

} // namespace

ProfilePane::ProfilePane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_facts(new ElidedLabel(Qt::ElideRight))
    , m_plot(new QCustomPlot)
    , m_graph(m_plot->addGraph())
    , m_mark(new QCPItemLine(m_plot))
    , m_markText(new QCPItemText(m_plot))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(0);
    m_facts->setObjectName("profileFacts");
    m_facts->setProperty("muted", true);
    m_facts->setContentsMargins(12, 0, 12, 0);
    layout->addWidget(m_facts);
    layout->addWidget(m_plot, 1);
    m_plot->setObjectName("profilePlot");
    m_plot->setMinimumSize(leastPlot); // it complains when it has no room at all
    m_plot->setLocale(QLocale());
    m_plot->setAccessibleName(tr("Heights along the course"));
    m_plot->setMouseTracking(true);
    m_graph->setAntialiasedFill(false); // its edge is under the line
    m_plot->installEventFilter(this);
    m_plot->xAxis->setTicker(QSharedPointer<DistanceTicker>::create(m_format));
    m_plot->yAxis->setTicker(QSharedPointer<HeightTicker>::create());
    m_plot->yAxis->ticker()->setTickCount(3);
    m_plot->axisRect()->setMinimumMargins({ 12, 4, 12, 0 });
    for (QCPAxis *axis : { m_plot->xAxis, m_plot->yAxis }) {
        axis->setSubTicks(false);
        axis->setTickLength(0, 3);
    }
    m_mark->start->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_mark->end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_markText->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_markText->setPadding({ 6, 1, 6, 1 });
    connect(&theme, &Theme::changed, this, &ProfilePane::applyTheme);
    applyTheme();
    showAt({});
}

ProfilePane::~ProfilePane() = default;

void ProfilePane::setProfile(HeightProfile profile, double lengthMetres, const Format &format)
{
    m_format = format;
    m_profile = std::move(profile);
    m_graph->setData(QVector<double>(m_profile.metresAlong.begin(), m_profile.metresAlong.end()),
                     QVector<double>(m_profile.heightMetres.begin(), m_profile.heightMetres.end()), true);
    m_plot->xAxis->setRange(0.0, lengthMetres);
    const double middle = std::midpoint(m_profile.lowestMetres, m_profile.highestMetres);
    const double span = std::max(m_profile.highestMetres - m_profile.lowestMetres, leastSpanMetres);
    m_plot->yAxis->setRange(middle - (0.5 + headroom) * span, middle + (0.5 + headroom) * span);
    m_facts->setText(m_profile.isEmpty()
                         ? QString()
                         : tr("From %1 to %2 above the sea · climbs %3, descends %4")
                               .arg(metresText(m_profile.lowestMetres), metresText(m_profile.highestMetres),
                                    metresText(m_profile.climbMetres), metresText(m_profile.descentMetres)));
    showAt(m_shownAt && *m_shownAt <= lengthMetres ? m_shownAt : std::nullopt);
}

void ProfilePane::showAt(std::optional<double> metres)
{
    m_shownAt = m_profile.isEmpty() ? std::nullopt : metres;
    m_mark->setVisible(m_shownAt.has_value());
    m_markText->setVisible(m_shownAt.has_value());
    if (m_shownAt) {
        m_mark->start->setCoords(*m_shownAt, 0.0);
        m_mark->end->setCoords(*m_shownAt, 1.0);
        const bool isOnTheRight = *m_shownAt > m_plot->xAxis->range().center();
        m_markText->setPositionAlignment(Qt::AlignTop | (isOnTheRight ? Qt::AlignRight : Qt::AlignLeft));
        m_markText->position->setCoords(*m_shownAt, 0.0);
        m_markText->setText(
            tr("%1 · %2").arg(m_format.distance(*m_shownAt), metresText(heightAt(m_profile, *m_shownAt))));
    }
    draw();
}

double ProfilePane::metresAt(QPointF pixel) const
{
    return m_plot->xAxis->pixelToCoord(m_plot->mapFrom(this, pixel).x());
}

QPointF ProfilePane::pixelAt(double metres) const
{
    const QPointF inPlot(m_plot->xAxis->coordToPixel(metres),
                         m_plot->yAxis->coordToPixel(m_profile.isEmpty() ? 0.0 : heightAt(m_profile, metres)));
    return m_plot->mapTo(this, inPlot);
}

bool ProfilePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        const double metres = metresAt(m_plot->mapTo(this, static_cast<QMouseEvent *>(event)->position()));
        Q_EMIT pointedAt(m_plot->xAxis->range().contains(metres) ? std::optional(metres) : std::nullopt);
    } else if (event->type() == QEvent::Leave) {
        Q_EMIT pointedAt({});
    }
    return QWidget::eventFilter(watched, event);
}

void ProfilePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    draw();
}

void ProfilePane::draw()
{
    if (isVisible()) // before, it has no size to draw in
        m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ProfilePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyTheme();
}

void ProfilePane::applyTheme()
{
    const Colours &colours = m_theme.colours();
    m_plot->setBackground(colours.window);
    QColor ground = colours.accent;
    ground.setAlphaF(0.18F);
    m_graph->setPen(QPen(colours.accent, 1.0)); // a wider one is painted ten times slower
    m_graph->setBrush(ground);
    m_mark->setPen(QPen(colours.mutedText, 1.0));
    m_markText->setColor(colours.text);
    m_markText->setBrush(colours.surface);
    m_markText->setFont(font());
    for (QCPAxis *axis : { m_plot->xAxis, m_plot->yAxis }) {
        axis->setBasePen(QPen(colours.border));
        axis->setTickPen(QPen(colours.border));
        axis->setTickLabelColor(colours.mutedText);
        axis->setTickLabelFont(font());
        axis->grid()->setPen(QPen(colours.border, 1.0, Qt::DotLine));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    draw();
}

} // namespace trackside
