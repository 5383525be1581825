// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storetrouble.h"

#include "app/terminal.h"

namespace trackside {

void StoreTrouble::take(const SessionReport &report)
{
    const Error &error = report.error;
    if (error.message != m_told) {
        m_told = error.message;
        if (!m_told.isEmpty()) {
            terminal::complain(error);
        }
    }
    if (m_told.isEmpty()) {
        m_late.reset();
    } else if (m_most && !m_late) {
        m_late = QDeadlineTimer(*m_most);
    }
    m_tooLong = m_late && m_late->hasExpired();
}

} // namespace trackside
