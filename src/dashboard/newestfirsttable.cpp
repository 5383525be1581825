// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/newestfirsttable.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace trackside {

NewestFirstTable::NewestFirstTable(QWidget *parent)
    : TidyTable(parent)
{
    setSelectionMode(SingleSelection);
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] {
        if (verticalScrollBar()->sliderPosition() > 0)
            setFollowing(false);
    });
}

void NewestFirstTable::setModel(QAbstractItemModel *model)
{
    TidyTable::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        if (first == 0)
            keepPlace(last + 1);
    });
    // Where the current row goes, the next one that becomes so was not chosen by anybody.
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_moving = true; });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_moving = false;
        if (m_following)
            toNewest();
    });
    connect(model, &QAbstractItemModel::modelReset, this, &NewestFirstTable::toNewest);
}

void NewestFirstTable::setFollowing(bool following)
{
    if (std::exchange(m_following, following) == following)
        return;
    if (following)
        toNewest();
    Q_EMIT followingChanged(following);
}

void NewestFirstTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TidyTable::currentChanged(current, previous);
    if (!m_moving && current.isValid())
        setFollowing(current.row() == 0);
    Q_EMIT rowChosen(current);
}

void NewestFirstTable::keepPlace(int rows)
{
    if (m_following) {
        toNewest();
        return;
    }
    const QScopedValueRollback moving(m_moving, true);
    const int place = verticalScrollBar()->value();
    doItemsLayout(); // so that the bar knows of the new rows
    verticalScrollBar()->setValue(place + rows * verticalHeader()->defaultSectionSize());
}

void NewestFirstTable::toNewest()
{
    const QScopedValueRollback moving(m_moving, true);
    setCurrentIndex(model()->index(0, 0)); // none where there is no row
    scrollToTop();
}

} // namespace trackside
