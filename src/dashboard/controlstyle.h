// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace trackside {

/// Fusion, whose outlines are a shade of the window and hardly to be seen on a dark one, with boxes of check marks and
/// handles of sliders that stand out from their ground by 3:1 at least where they can be used (WCAG 2.1, 1.4.11). Their
/// colours are the palette's: that of placeholder texts, and the accent for what has the keyboard. A progress bar that
/// lies is filled by just its share. GUI thread.
class ControlStyle final : public QProxyStyle {
    Q_OBJECT
public:
    ControlStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

} // namespace trackside
