// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/escapekey.h"

#include <QAction>

namespace trackside {

namespace {

void setEscape(QAction &action, bool has)
{
    const QKeySequence escape(Qt::Key_Escape);
    QList<QKeySequence> keys = action.shortcuts();
    keys.removeAll(escape);
    if (has)
        keys.append(escape);
    action.setShortcuts(keys);
}

} // namespace

EscapeKey::EscapeKey(QAction &usual, QObject *parent)
    : QObject(parent)
    , m_usual(usual)
{
    settle();
}

void EscapeKey::giveTo(QAction &leave)
{
    if (!m_modes.contains(&leave))
        m_modes.append(&leave);
    settle();
}

void EscapeKey::takeFrom(QAction &leave)
{
    m_modes.removeOne(&leave);
    settle();
}

void EscapeKey::leaveAll()
{
    while (!m_modes.isEmpty())
        m_modes.last()->trigger();
}

void EscapeKey::settle()
{
    QAction *holder = m_modes.isEmpty() ? &m_usual : m_modes.last();
    if (holder == m_holder)
        return;
    if (m_holder) // first, for of two actions with the same key none is triggered
        setEscape(*m_holder, false);
    m_holder = holder;
    setEscape(*m_holder, true);
}

} // namespace trackside
