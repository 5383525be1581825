// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storetrouble.h"

#include "app/terminal.h"

#include <QCoreApplication>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

/// With what becomes of the race.
Error told(const Error &error, std::chrono::seconds most)
{
    const QString end = QCoreApplication::translate("StoreTrouble", "The race waits for %1 s; later it can be resumed.")
                            .arg(most.count());
    return { error.message, error.detail, u"%1 %2"_s.arg(error.remedy, end).trimmed() };
}

} // namespace

void StoreTrouble::take(const SessionReport &report)
{
    const Error &error = report.error;
    if (error.message != m_told) {
        m_told = error.message;
        if (!m_told.isEmpty()) {
            terminal::complain(m_most ? told(error, *m_most) : error);
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
