// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/runnertablepanel.h"

#include "dashboard/livepicture.h"
#include "dashboard/tableselection.h"
#include "dashboard/tidytable.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace trackside {

RunnerTablePanel::RunnerTablePanel(const Look &look, RunnerTable &table, LivePicture &picture, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_heading(new QLabel(look.heading, this))
    , m_view(new TidyTable(this))
{
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setContentsMargins(12, 10, 12, 6);
    m_view->setObjectName(look.objectName);
    m_view->setAccessibleName(look.heading);
    m_view->setModel(&table);
    m_view->setColumnSamples(look.samples);
    QList<int> dispensable;
    for (const RunnerTable::Column column : look.dispensable)
        dispensable << static_cast<int>(std::ranges::find(table.columns(), column) - table.columns().begin());
    m_view->setDispensable(dispensable);
    m_view->setEmptyText(table.emptyText());
    new TableSelection(*m_view, table, picture.selection());
    for (const auto signal : { &LivePicture::updated, &LivePicture::namesChanged, &LivePicture::runChanged })
        connect(&picture, signal, this, &RunnerTablePanel::showOffered);
    connect(&table, &QAbstractItemModel::headerDataChanged, this, &RunnerTablePanel::showOffered);
    showOffered();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_view, 1);
}

/// Names, where there are some, and times of day, where the race has them; and the sentence in the place of rows.
void RunnerTablePanel::showOffered()
{
    for (int column = 0; const RunnerTable::Column what : m_table.columns())
        m_view->setColumnShown(column++, m_table.isOffered(what));
    m_view->setEmptyText(m_table.emptyText());
}

QString RunnerTablePanel::nameSample()
{
    return QStringLiteral("Wilma Mustermann");
}

void RunnerTablePanel::setHeading(const QString &text)
{
    m_heading->setText(text);
    m_heading->setVisible(!text.isEmpty());
}

} // namespace trackside
