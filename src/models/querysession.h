// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"
#include "models/onequestion.h"
#include "models/querytablemodel.h"

namespace trackside {

/// One query of the user's at a time: asked of the store, waited for, cancelled, answered. GUI thread; the store must
/// outlive it.
class QuerySession final : public QObject {
    Q_OBJECT
public:
    enum class State {
        Idle, ///< nothing has been asked yet
        Running,
        Answered, ///< the table has the answer
        Failed, ///< error() says why
        Cancelled,
    };
    Q_ENUM(State)

    explicit QuerySession(RaceStore &store, QObject *parent = nullptr);

    /// Asks; what is under way is cancelled. The last answer stays in the table until the next has come.
    void run(const QString &runId, const QString &sql, std::int64_t limit);
    void cancel();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QueryTableModel &table() { return m_table; }
    [[nodiscard]] const Error &error() const { return m_error; }
    /// "1,000 rows in 34 ms · newest record 1.2 s old · stopped at the limit"; what can be told of it now.
    [[nodiscard]] QString statusText(const Format &format) const;

Q_SIGNALS:
    void changed();

private:
    void take(Result<TableAnswer> answer);
    void end(State state);

    RaceStore &m_store;
    QueryTableModel m_table;
    State m_state = State::Idle;
    Error m_error;
    OneQuestion<TableAnswer> m_question;
};

} // namespace trackside
