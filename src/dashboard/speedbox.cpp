// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/speedbox.h"

namespace trackside {

void SpeedBox::setCaption(const QString &caption)
{
    m_caption = caption;
    updateGeometry();
    update();
}

QSize SpeedBox::sizeHint() const
{
    QSize hint = FittedComboBox::sizeHint();
    if (!m_caption.isEmpty())
        hint.rwidth() += fontMetrics().horizontalAdvance(m_caption.arg(QString()));
    return hint;
}

QString SpeedBox::fitted(const QString &text, int width) const
{
    const QString captioned = m_caption.isEmpty() ? text : m_caption.arg(text);
    return fontMetrics().horizontalAdvance(captioned) <= width ? captioned : text;
}

} // namespace trackside
