// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/topbar.h"

#include "dashboard/steadywidth.h"

#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QToolButton>

namespace trackside {

void TopBar::letGiveWay(QLabel &label, QToolButton &button, const QStringList &texts)
{
    m_label = &label;
    m_button = &button;
    keepWidth(button, texts);
    m_textWidth = button.minimumWidth();
    button.setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_iconWidth = button.sizeHint().width();
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

bool TopBar::event(QEvent *event)
{
    const bool done = QFrame::event(event);
    if (m_button && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        fit();
    return done;
}

void TopBar::fit()
{
    const int label = m_label->sizeHint().width() + layout()->spacing();
    const int text = m_textWidth - m_iconWidth;
    int needed = layout()->minimumSize().width();
    if (m_label->isHidden())
        needed += label;
    if (m_button->toolButtonStyle() == Qt::ToolButtonIconOnly)
        needed += text;
    const bool withText = needed - label <= width();
    m_label->setVisible(needed <= width());
    m_button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_button->setMinimumWidth(withText ? m_textWidth : m_iconWidth);
}

} // namespace trackside
