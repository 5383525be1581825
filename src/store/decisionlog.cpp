// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/decisionlog.h"

#include "analysis/decisions.h"

#include <QCoreApplication>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::DecisionLog)
};

} // namespace

Result<void> checkDecision(const Decision &decision)
{
    if (decision.status && !isDecidable(*decision.status)) {
        return failure(Text::tr("By hand a runner can be retired, not started or disqualified, nothing else."));
    }
    if (decision.fromSecond < 0) {
        return failure(Text::tr("A decision holds from a second of the race, 0 or later."));
    }
    if (decision.reason.size() > longestReason) {
        return failure(
            Text::tr("A reason has %L1 characters at most, not %L2.").arg(longestReason).arg(decision.reason.size()));
    }
    return {};
}

void RunDecisions::refresh()
{
    const std::int64_t edition = m_log->edition(m_runId);
    if (edition == m_edition && m_trouble.message.isEmpty()) {
        return;
    }
    auto all = m_log->of(m_runId);
    m_trouble = all ? Error() : all.error();
    if (all) {
        m_all = *std::move(all);
        m_edition = edition; // from before it was read: what came meanwhile is read next time
    }
}

std::vector<Decision> RunDecisions::at(std::int32_t second) const
{
    return decisionsAt(m_all, second);
}

} // namespace trackside
