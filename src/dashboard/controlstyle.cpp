// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/controlstyle.h"

#include <QPainter>
#include <QStyleOptionComplex>

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
