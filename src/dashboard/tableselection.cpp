// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/tableselection.h"

#include "models/runnerselection.h"
#include "models/runnertable.h"

#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>

namespace trackside {

TableSelection::TableSelection(QTableView &view, RunnerTable &table, RunnerSelection &selection)
    : QObject(&view)
    , m_view(view)
    , m_table(table)
    , m_selection(selection)
{
    // Read with the next turn of the event loop, when the rows are settled. A row that a refresh takes out is no longer
    // marked, and so was not deselected by the user, even if another refresh has put it back by then.
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_showing || m_readPending)
            return;
        m_readPending = true;
        QMetaObject::invokeMethod(this, &TableSelection::readView, Qt::QueuedConnection);
    });
    connect(&table, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            m_marked.remove(m_table.bibAt(row));
    });
    connect(&table, &QAbstractItemModel::rowsInserted, this, &TableSelection::showSelection, Qt::QueuedConnection);
    connect(&selection, &RunnerSelection::changed, this, [this] {
        showSelection();
        const int row = m_table.rowOf(m_selection.current());
        if (row >= 0)
            m_view.scrollTo(m_table.index(row, columnInSight()));
    });
}

void TableSelection::readView()
{
    m_readPending = false;
    QSet<std::uint32_t> selected;
    const QModelIndexList rows = m_view.selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        selected.insert(m_table.bibAt(row.row()));
    QSet<std::uint32_t> before;
    for (const std::uint32_t bib : m_selection.bibs()) {
        if (m_marked.contains(bib))
            before.insert(bib);
    }
    m_marked = selected;
    if (selected == before)
        return;
    std::uint32_t current = m_table.bibAt(m_view.currentIndex().row());
    if (!selected.contains(current))
        current = selected.isEmpty() ? 0 : *selected.cbegin();
    m_selection.setBibs(selected, current);
}

void TableSelection::showSelection()
{
    // What the user has just done is read first.
    if (m_readPending)
        return;
    m_showing = true;
    QItemSelection rows;
    m_marked.clear();
    for (const std::uint32_t bib : m_selection.bibs()) {
        const int row = m_table.rowOf(bib);
        if (row < 0)
            continue;
        rows.select(m_table.index(row, 0), m_table.index(row, m_table.columnCount() - 1));
        m_marked.insert(bib);
    }
    m_view.selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    const int row = m_table.rowOf(m_selection.current());
    if (row >= 0)
        m_view.selectionModel()->setCurrentIndex(m_table.index(row, columnInSight()), QItemSelectionModel::NoUpdate);
    m_showing = false;
}

/// A column that is on the screen, so that going to a row does not scroll to the side.
int TableSelection::columnInSight() const
{
    return std::max(m_view.columnAt(m_view.viewport()->width() / 2), 0);
}

} // namespace trackside
