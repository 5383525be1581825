// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/querysession.h"

#include "models/agetext.h"

namespace trackside {

using namespace Qt::StringLiterals;

QuerySession::QuerySession(RaceStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void QuerySession::run(const QString &runId, const QString &sql, std::int64_t limit)
{
    m_question.ask(m_store.query(runId, sql, limit), [this](Result<TableAnswer> answer) { take(std::move(answer)); });
    end(State::Running);
}

void QuerySession::cancel()
{
    if (m_state != State::Running)
        return;
    m_question.drop();
    end(State::Cancelled);
}

void QuerySession::take(Result<TableAnswer> answer)
{
    if (!answer) {
        m_error = std::move(answer).error();
        end(State::Failed);
        return;
    }
    m_table.apply(*std::move(answer));
    end(State::Answered);
}

QString QuerySession::statusText(const Format &format) const
{
    if (m_state == State::Running)
        return tr("Asking the store …");
    if (m_state == State::Cancelled)
        return tr("The question was cancelled.");
    if (m_state != State::Answered)
        return {};
    const AnswerFacts &facts = m_table.answer().facts;
    const QString took = format.span(std::chrono::microseconds(facts.tookMicroseconds));
    const int rows = m_table.rowCount();
    QStringList parts { rows == 1 ? tr("1 row in %1").arg(took) : tr("%1 rows in %2").arg(format.number(rows), took) };
    if (facts.freshnessMs > 0)
        parts << tr("newest record %1 old").arg(ageText(facts.freshnessMs, format));
    if (m_table.answer().truncated)
        parts << tr("stopped at the limit, there are more");
    return parts.join(u" · "_s);
}

void QuerySession::end(State state)
{
    m_state = state;
    if (state != State::Failed)
        m_error = {};
    Q_EMIT changed();
}

} // namespace trackside
