// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/timeslider.h"

#include "dashboard/plaintip.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionSlider>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace trackside {

TimeSlider::TimeSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setMinimumWidth(120);
    setMinimumHeight(sizeHint().height() + 6); // for the ticks
    setFocusPolicy(Qt::StrongFocus);
}

void TimeSlider::setTicks(std::vector<Tick> ticks)
{
    if (ticks == m_ticks)
        return;
    m_ticks = std::move(ticks);
    update();
}

QRect TimeSlider::runway() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
    const int half = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this).width() / 2;
    return groove.adjusted(half, 0, -half, 0);
}

double TimeSlider::pixelsOf(double second) const
{
    const QRect way = runway();
    return way.left() + way.width() * (second - minimum()) / std::max(1, maximum() - minimum());
}

int TimeSlider::secondAt(double pixels) const
{
    const QRect way = runway();
    const double share = std::clamp((pixels - way.left()) / std::max(1, way.width()), 0.0, 1.0);
    return minimum() + static_cast<int>(std::lround(share * (maximum() - minimum())));
}

bool TimeSlider::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_timeText || maximum() <= minimum())
        return QSlider::event(event);
    constexpr double reach = 5.0;
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto away = [&](const Tick &tick) { return std::abs(pixelsOf(tick.second) - help->pos().x()); };
    const auto nearest = std::ranges::min_element(m_ticks, {}, away);
    const bool isOnTick = nearest != m_ticks.end() && away(*nearest) <= reach;
    QToolTip::showText(help->globalPos(), plainTip(isOnTick ? nearest->text : m_timeText(secondAt(help->pos().x()))),
                       this);
    return true;
}

/// The handle comes to the pointer first, and is dragged from there.
void TimeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setSliderPosition(secondAt(event->position().x()));
    QSlider::mousePressEvent(event);
}

void TimeSlider::paintEvent(QPaintEvent *event)
{
    QSlider::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr double tickHeight = 4.0;
    constexpr double pinSize = 4.0;
    for (const Tick &tick : m_ticks) {
        const double at = pixelsOf(tick.second);
        if (tick.shape == Tick::Shape::Pin) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(palette().color(QPalette::Accent));
            painter.drawPolygon(QPolygonF({ { at - pinSize, 0.0 }, { at + pinSize, 0.0 }, { at, 1.6 * pinSize } }));
            continue;
        }
        const bool isLong = tick.shape == Tick::Shape::Long;
        const double length = isLong ? tickHeight + 2.0 : tickHeight;
        painter.fillRect(QRectF(at - 1.0, height() - length, 2.0, length),
                         palette().color(isLong ? QPalette::Accent : QPalette::PlaceholderText));
    }
}

} // namespace trackside
