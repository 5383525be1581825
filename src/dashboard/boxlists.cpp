// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/boxlists.h"

#include "dashboard/plaintip.h"
#include "models/racelistmodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace trackside {

BoxLists::BoxLists(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool BoxLists::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        auto *box = qobject_cast<QComboBox *>(watched);
        if (box != nullptr && qobject_cast<QStyledItemDelegate *>(box->itemDelegate()) == nullptr)
            box->setItemDelegate(new QStyledItemDelegate(box));
    }
    return QObject::eventFilter(watched, event);
}

bool RaceItems::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                          const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainTip(index.data(Qt::ToolTipRole).toString()), view->viewport(),
                       option.rect);
    return true;
}

void RaceItems::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text += u"  ·  "_s + index.data(RaceListModel::DetailsRole).toString();
}

} // namespace trackside
