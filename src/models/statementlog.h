// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"
#include "models/newestrows.h"
#include "store/answerwatch.h"

namespace trackside {

/// A statement in the log.
struct StatementRow {
    Asked asked = Asked::Refresh;
    std::int64_t atMs = 0;
    SentStatement statement;
    QString line; ///< the statement without remarks and a long list of columns, its beginning
    std::int32_t number = 1; ///< within its answer, from 1
    std::int32_t of = 1; ///< statements of the answer
    std::int64_t freshnessMs = 0;
    Error error;
};

/// The statements that the window sends to the store, the newest first: when, what asked, the text, rows
/// and times. A question that failed has one row. GUI thread, but for what watch() answers.
class StatementLog final : public NewestRows<StatementRow> {
    Q_OBJECT
public:
    enum Column { Time, AskedBy, Number, Sql, Rows, Took, Freshness, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        AskedRole = Qt::UserRole + 1, ///< int of Asked
        SqlRole, ///< whole, as it was sent
        DetailRole, ///< all that the columns tell and what the answer is for, in a sentence or two
    };
    Q_ENUM(Role)
    using NewestRows::NewestRows;

    /// For a store: hands each report over to this model's thread. The model must outlive the store's threads.
    [[nodiscard]] AnswerWatch watch();
    void add(const AnswerReport &report);
    /// While it is paused the rows stay as they are; what comes meanwhile is shown afterwards.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    void clear();
    void setFormat(const Format &format);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] static QString nameOf(Asked asked);
    /// What is shown by such an answer.
    [[nodiscard]] static QString purposeOf(Asked asked);

private:
    [[nodiscard]] QString text(const StatementRow &row, int column) const;
    [[nodiscard]] QString tookText(const SentStatement &statement) const;
    [[nodiscard]] QString detail(const StatementRow &row) const;

    Format m_format;
    std::vector<StatementRow> m_waiting; ///< in order of time
    bool m_paused = false;
};

} // namespace trackside
