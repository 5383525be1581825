// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/sentencedelegate.h"

#include "dashboard/icons.h"

#include <QListView>

namespace trackside {

namespace {

constexpr int signSize = 16;
constexpr int margin = 8; ///< beside and between sign and text
constexpr int lead = 5; ///< above and below an entry

} // namespace

SentenceDelegate::SentenceDelegate(QListView *view, Sign sign)
    : QStyledItemDelegate(view)
    , m_view(view)
    , m_sign(sign)
{
}

QSize SentenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = m_view->viewport()->width();
    const QRect text = option.fontMetrics.boundingRect(QRect(0, 0, width - signSize - 3 * margin, 10'000),
                                                       Qt::TextWordWrap, index.data().toString());
    return { width, std::max(text.height(), signSize) + 2 * lead };
}

void SentenceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::WrapText;
    option->icon = icon(m_sign(index));
    option->decorationSize = { signSize, signSize };
}

} // namespace trackside
