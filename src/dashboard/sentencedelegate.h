// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace trackside {

/// Entries that are sentences, broken at the view's width, with a sign before each.
class SentenceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using Sign = QString (*)(const QModelIndex &); ///< the name of an entry's icon
    SentenceDelegate(QListView *view, Sign sign);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QListView *m_view;
    Sign m_sign;
};

} // namespace trackside
