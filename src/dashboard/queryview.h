// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/tidytable.h"

namespace trackside {

class QueryTableModel;

/// The answer to a query: single cells are selected, columns are as wide as what stands in them, up to a bound, until
/// the user draws them wider. NULL is slanted and muted.
class QueryView final : public TidyTable {
    Q_OBJECT
public:
    explicit QueryView(QueryTableModel &model, QWidget *parent = nullptr);

    /// Puts the selected cells into the clipboard as tab-separated text.
    void copySelected() const;

protected:
    [[nodiscard]] int sizeHintForColumn(int column) const override;

private:
    QueryTableModel &m_model;
};

} // namespace trackside
