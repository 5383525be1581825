// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/splittimespanel.h"

#include "dashboard/livepicture.h"
#include "dashboard/runnertablepanel.h"
#include "dashboard/tidytable.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace trackside {

SplitTimesPanel::SplitTimesPanel(LivePicture &picture, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_picture(picture)
{
    setChildrenCollapsible(false);
    addWidget(makeList());
    m_times = new RunnerTablePanel({ tr("Times at the split"),
                                     u"splitTimesView"_s,
                                     { u"10000"_s, u"10000"_s, RunnerTablePanel::nameSample(), u"≈ 0:00:00"_s,
                                       u"+0:00:00"_s, u"≈ 0:00:00"_s, u"88:88"_s },
                                     { RunnerTable::LegPace, RunnerTable::Leg } },
                                   m_picture.splitTimes(), m_picture, this);
    addWidget(m_times);
    setStretchFactor(0, 2);
    setStretchFactor(1, 3);

    connect(&m_picture.splitTimes(), &SplitTimesModel::headlineChanged, this, &SplitTimesPanel::showHeadline);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SplitTimesPanel::takeChoice);
    connect(m_list, &QAbstractItemView::clicked, this, &SplitTimesPanel::takeChoice); // also of the row that is shown
    connect(m_follow, &QCheckBox::toggled, this, &SplitTimesPanel::showAnswer);
    connect(&m_picture, &LivePicture::updated, this, &SplitTimesPanel::showAnswer);
    connect(&m_picture, &LivePicture::runChanged, this, [this] {
        m_follow->setChecked(true);
        showAnswer();
    });
    showAnswer();
}

QWidget *SplitTimesPanel::makeList()
{
    auto *side = new QWidget(this);
    auto *heading = new QLabel(tr("Splits"), side);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    m_follow = new QCheckBox(tr("Follo&w the front"), side);
    m_follow->setObjectName(u"followSplitsCheck"_s);
    m_follow->setToolTip(tr("Show the farthest split that somebody has passed"));
    m_follow->setChecked(true);
    m_list = new TidyTable(side);
    m_list->setObjectName(u"splitListView"_s);
    m_list->setAccessibleName(tr("Splits of the course"));
    m_list->setModel(&m_picture.splitList());
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setColumnSamples({ u"Half way 2"_s, u"42.20 km"_s, u"10,000"_s, u"10000"_s, u"≈ 0:00:00"_s });
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 6, 12, 3);
    top->addWidget(heading);
    top->addStretch();
    top->addWidget(m_follow);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    return side;
}

void SplitTimesPanel::showAnswer()
{
    m_list->setEmptyText(m_picture.splitList().emptyText());
    const int newest = m_picture.splitList().newest();
    if (m_follow->isChecked() && newest >= 0)
        showSplit(newest);
    showHeadline(); // the units may have changed
}

void SplitTimesPanel::showHeadline()
{
    const QString headline = m_picture.splitTimes().headline();
    m_times->setHeading(headline.isEmpty() ? tr("Times at the split") : headline);
}

void SplitTimesPanel::showSplit(int split)
{
    m_picture.splitTimes().setSplit(split);
    if (m_list->currentIndex().row() == split)
        return;
    const QScopedValueRollback showing(m_showing, true);
    m_list->setCurrentIndex(m_picture.splitList().index(split, 0));
}

/// What the user moves to stays, wherever the front goes.
void SplitTimesPanel::takeChoice()
{
    const QModelIndex chosen = m_list->currentIndex();
    if (m_showing || !chosen.isValid())
        return;
    m_follow->setChecked(false);
    m_picture.splitTimes().setSplit(chosen.row());
}

} // namespace trackside
