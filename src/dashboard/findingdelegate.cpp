// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/findingdelegate.h"

#include "dashboard/icons.h"
#include "models/findinglistmodel.h"

#include <QListView>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

constexpr int signSize = 16;
constexpr int margin = 8; ///< beside and between sign and text
constexpr int lead = 5; ///< above and below an entry

} // namespace

FindingDelegate::FindingDelegate(QListView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = m_view->viewport()->width();
    const QRect text = option.fontMetrics.boundingRect(QRect(0, 0, width - signSize - 3 * margin, 10'000),
                                                       Qt::TextWordWrap, index.data().toString());
    return { width, std::max(text.height(), signSize) + 2 * lead };
}

void FindingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool ok = index.data(FindingListModel::OkRole).toBool();
    option->features |= QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::WrapText;
    option->icon = icon(ok ? u"check"_s : u"warning"_s);
    option->decorationSize = { signSize, signSize };
}

} // namespace trackside
