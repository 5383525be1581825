// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"
#include "models/mergedrows.h"
#include "store/answers.h"

namespace trackside {

class EntrantBook;

/// What was decided of a runner, as a row.
struct DecisionRow {
    Decision decision;

    [[nodiscard]] std::uint32_t key() const { return decision.competitorId; }
    friend bool operator==(const DecisionRow &, const DecisionRow &) = default;
};

/// What was decided by hand of each runner last, up to the second that is shown, newest first: who, what, from when on,
/// when it was decided, why. Who was decided on and is not any more stays in it. GUI thread.
class DecisionListModel final : public MergedRows<DecisionRow> {
    Q_OBJECT
public:
    enum Column { Bib, What, From, Made, Reason, ColumnCount };
    Q_ENUM(Column)

    explicit DecisionListModel(QObject *parent = nullptr);

    void apply(const SnapshotPtr &snapshot);
    void clear();
    void setFormat(const Format &format);
    void setBook(EntrantBook *book); ///< tells who it is; must outlive this

    [[nodiscard]] QString emptyText() const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "disqualified", "taken back".
    [[nodiscard]] static QString statusText(const Decision &decision);

private:
    [[nodiscard]] QString text(const Decision &decision, int column) const;

    Format m_format;
    EntrantBook *m_book = nullptr;
    bool m_hasRace = false;
};

} // namespace trackside
