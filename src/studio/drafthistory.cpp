// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/drafthistory.h"

#include <numeric>

namespace trackside {

DraftHistory::DraftHistory(CourseDraft first)
    : m_steps { { std::make_shared<const CourseDraft>(std::move(first)), {} } }
    , m_saved(m_steps.front().draft)
{
}

void DraftHistory::push(CourseDraft draft, const QString &what)
{
    m_steps.resize(m_now + 1);
    m_steps.push_back({ std::make_shared<const CourseDraft>(std::move(draft)), what });
    ++m_now;
    forgetOldest();
}

void DraftHistory::replace(CourseDraft draft, const QString &what)
{
    if (m_now == 0 || m_steps[m_now].what != what || canRedo() || isSaved()) {
        push(std::move(draft), what);
    } else {
        m_steps[m_now].draft = std::make_shared<const CourseDraft>(std::move(draft));
    }
}

void DraftHistory::undo()
{
    m_now -= canUndo() ? 1 : 0;
}

void DraftHistory::redo()
{
    m_now += canRedo() ? 1 : 0;
}

void DraftHistory::forgetOldest()
{
    auto vertices =
        std::accumulate(m_steps.begin(), m_steps.end(), std::size_t { 0 },
                        [](std::size_t sum, const Step &step) { return sum + step.draft->vertices.size(); });
    // The one before the newest stays: there is always something to undo.
    while (m_steps.size() > 2 && (m_steps.size() > mostSteps || vertices > mostVertices)) {
        vertices -= m_steps.front().draft->vertices.size();
        m_steps.erase(m_steps.begin());
        --m_now;
    }
}

} // namespace trackside
