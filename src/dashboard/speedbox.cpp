// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/speedbox.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace trackside {

void SpeedBox::setCaption(const QString &caption)
{
    m_caption = caption;
    updateGeometry();
    update();
}

QString SpeedBox::shownText() const
{
    const QString speed = currentIndex() < 0 ? placeholderText() : currentText();
    if (m_caption.isEmpty())
        return speed;
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const QString captioned = m_caption.arg(speed);
    const bool fits = fontMetrics().horizontalAdvance(captioned) <= room.width() - 2; // which styles leave free
    return fits ? captioned : speed;
}

QSize SpeedBox::sizeHint() const
{
    QSize hint = QComboBox::sizeHint();
    if (!m_caption.isEmpty())
        hint.rwidth() += fontMetrics().horizontalAdvance(m_caption.arg(QString()));
    return hint;
}

void SpeedBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    if (currentIndex() < 0)
        option.palette.setBrush(QPalette::ButtonText, option.palette.placeholderText());
    option.currentText = shownText();
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace trackside
