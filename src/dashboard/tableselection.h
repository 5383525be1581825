// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

#include <cstdint>

class QTableView;

namespace trackside {

class RunnerSelection;
class RunnerTable;

/// Keeps a table's selected rows and the shared selection the same. Rows that come and go by a refresh change nothing
/// in the shared one: only what the user does to rows that are there. Owned by the view.
class TableSelection : public QObject {
    Q_OBJECT
public:
    TableSelection(QTableView &view, RunnerTable &table, RunnerSelection &selection);

private:
    void readView();
    void showSelection();
    [[nodiscard]] int columnInSight() const;

    QTableView &m_view;
    RunnerTable &m_table;
    RunnerSelection &m_selection;
    QSet<std::uint32_t> m_marked; ///< whose rows are selected in the view, as far as is known
    bool m_showing = false;
    bool m_readPending = false;
};

} // namespace trackside
