// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/elidedcombobox.h"

#include "dashboard/plaintip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

namespace trackside {

QSize ElidedComboBox::minimumSizeHint() const
{
    return { 6 * fontMetrics().height(), FittedComboBox::minimumSizeHint().height() };
}

void ElidedComboBox::showPopup()
{
    view()->setMinimumWidth(view()->sizeHintForColumn(modelColumn()) + view()->verticalScrollBar()->sizeHint().width());
    FittedComboBox::showPopup();
}

QString ElidedComboBox::fitted(const QString &text, int width) const
{
    return fontMetrics().elidedText(text, Qt::ElideMiddle, width);
}

bool ElidedComboBox::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || shownText() == fullText())
        return FittedComboBox::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTip(fullText()), this);
    return true;
}

} // namespace trackside
