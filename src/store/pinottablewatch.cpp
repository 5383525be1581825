// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinottablewatch.h"

namespace trackside {

bool PinotTableWatch::mayHaveChanged(std::chrono::milliseconds now)
{
    if (!m_questions->unfit(PinotTable::Parkrun).message.isEmpty() && isDue(m_unfitAsked, now)) {
        m_questions->lookAgain();
    }
    return m_edition != m_questions->edition();
}

Error PinotTableWatch::trouble(bool isSilent, const Clock &now, const IsCancelled &isCancelled)
{
    if (Error unfit = m_questions->unfit(PinotTable::Parkrun); !unfit.message.isEmpty()) {
        return unfit;
    }
    if (!isSilent) {
        m_paused = {};
    } else if (isDue(m_pausedAsked, now())) {
        m_paused = m_questions->pause(PinotTable::Parkrun, isCancelled);
        m_pausedAsked = now(); // from the answer on: one may take as long as the pause
    }
    return m_paused;
}

bool PinotTableWatch::isDue(std::chrono::milliseconds &last, std::chrono::milliseconds now) const
{
    const bool due = now - last >= m_pause;
    last = due ? now : last;
    return due;
}

} // namespace trackside
