// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/queryview.h"

#include "models/querytablemodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStyledItemDelegate>

#include <algorithm>

namespace trackside {

namespace {

constexpr int widestColumn = 320;
constexpr int padding = 10; // beside what the style has

class CellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(QueryTableModel::NullRole).toBool())
            return;
        option->font.setItalic(true);
        for (const QPalette::ColorRole role : { QPalette::Text, QPalette::HighlightedText })
            option->palette.setColor(role, option->palette.color(QPalette::PlaceholderText));
    }
};

} // namespace

QueryView::QueryView(QueryTableModel &model, QWidget *parent)
    : TidyTable(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("queryView"));
    setSelectionBehavior(SelectItems);
    setItemDelegate(new CellDelegate(this));
    setModel(&model);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setStretchLastSection(false);
    connect(&model, &QAbstractItemModel::modelReset, this, &QTableView::resizeColumnsToContents);
}

void QueryView::copySelected() const
{
    if (selectionModel()->hasSelection())
        QGuiApplication::clipboard()->setText(m_model.tabSeparated(selectionModel()->selectedIndexes()));
}

int QueryView::sizeHintForColumn(int column) const
{
    return std::min(TidyTable::sizeHintForColumn(column) + padding, widestColumn);
}

} // namespace trackside
