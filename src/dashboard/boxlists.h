// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace trackside {

/// Has the lists that open below boxes drawn by the style sheet, as all other lists are: Qt's own delegate of a box
/// knows nothing of it. For every box of the program, as long as this lives. GUI thread.
class BoxLists : public QObject {
    Q_OBJECT
public:
    explicit BoxLists(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// A race in the list below a box: with how many run, and how it stands.
class RaceItems : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace trackside
