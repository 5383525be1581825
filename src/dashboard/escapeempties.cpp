// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/escapeempties.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace trackside {

EscapeEmpties::EscapeEmpties(QLineEdit &field)
    : QObject(&field)
    , m_field(field)
{
    field.installEventFilter(this);
}

bool EscapeEmpties::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape || m_field.text().isEmpty())
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        m_field.clear();
    event->accept();
    return true;
}

} // namespace trackside
