// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/controlstyle.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionComplex>
#include <QStyleOptionProgressBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

constexpr double middleOfPixel = 0.5;
constexpr double handleRounding = 3.0;

QColor edgeOf(const QStyleOption &option)
{
    const QStyle::State focus = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    const bool hasFocus = (option.state & focus) == focus;
    QColor edge = option.palette.color(hasFocus ? QPalette::Accent : QPalette::PlaceholderText);
    edge.setAlphaF((option.state & QStyle::State_Enabled) ? 1.0F : 0.5F); // style sheets make placeholders translucent
    return edge;
}

/// The circle that Fusion draws.
QRectF circleIn(const QRect &rect)
{
    const double radius = (rect.width() + (rect.width() + 1) % 2) / 2.0 - 1.0;
    const QPointF centre = rect.center() + QPoint(1, 1);
    return { centre - QPointF(radius, radius), QSizeF(2.0 * radius, 2.0 * radius) };
}

QPainterPath grooveOf(const QStyleOption &option)
{
    const QRectF rect = option.rect;
    const double rounding = std::min(rect.width(), rect.height()) / 2.0;
    QPainterPath groove;
    groove.addRoundedRect(rect, rounding, rounding);
    return groove;
}

/// The part of a bar that is done, from the side that it begins at.
QRectF doneOf(const QStyleOptionProgressBar &bar)
{
    const double share = (bar.progress - bar.minimum) / static_cast<double>(bar.maximum - bar.minimum);
    QRectF done = bar.rect;
    const double toDo = done.width() * (1.0 - std::clamp(share, 0.0, 1.0));
    if ((bar.direction == Qt::RightToLeft) != bar.invertedAppearance)
        done.adjust(toDo, 0.0, 0.0, 0.0);
    else
        done.adjust(0.0, 0.0, -toDo, 0.0);
    return done;
}

} // namespace

ControlStyle::ControlStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    // Those of menus and of items come by here as well.
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edgeOf(*option));
    painter->setBrush(Qt::NoBrush);
    if (element == PE_IndicatorRadioButton)
        painter->drawEllipse(circleIn(option->rect));
    else
        painter->drawRect(QRectF(option->rect).adjusted(middleOfPixel, middleOfPixel, -middleOfPixel, -middleOfPixel));
    painter->restore();
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    const bool isShare = bar && (bar->state & State_Horizontal) && bar->minimum < bar->maximum;
    if (!isShare || (element != CE_ProgressBarGroove && element != CE_ProgressBarContents)) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (element == CE_ProgressBarContents)
        painter->setClipRect(doneOf(*bar), Qt::IntersectClip);
    painter->fillPath(grooveOf(*bar),
                      bar->palette.color(element == CE_ProgressBarContents ? QPalette::Accent : QPalette::Mid));
    painter->restore();
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control != CC_Slider || !(option->subControls & SC_SliderHandle))
        return;
    const QRectF handle = proxy()->subControlRect(CC_Slider, option, SC_SliderHandle, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option->palette.color(QPalette::Base));
    painter->setBrush(edgeOf(*option));
    painter->drawRoundedRect(handle.adjusted(middleOfPixel, middleOfPixel, -middleOfPixel, -middleOfPixel),
                             handleRounding, handleRounding);
    painter->restore();
}

} // namespace trackside
