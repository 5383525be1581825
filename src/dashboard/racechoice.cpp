// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/racechoice.h"

#include "dashboard/boxlists.h"
#include "dashboard/livepicture.h"
#include "dashboard/racecommands.h"
#include "models/racelistmodel.h"
#include "ui_mainwindow.h"

#include <algorithm>

namespace trackside {

RaceChoice::RaceChoice(const Needs &needs, QObject *parent)
    : QObject(parent)
    , m_needs(needs)
{
    QComboBox *box = needs.ui.raceSelector;
    box->setModel(&needs.races);
    box->setItemDelegate(new RaceItems(box));
    box->setCurrentIndex(-1);
    connect(box, &QComboBox::activated, this, [this](int row) { Q_EMIT raceWanted(m_needs.races.runIdAt(row)); });
    connect(needs.ui.actionResumeRace, &QAction::triggered, this, [this] { resume(m_needs.picture.feed().run()); });
    connect(&needs.picture.feed(), &RaceFeed::racesReady, this, [this](const RaceList &list) {
        m_list = list;
        m_needs.races.apply(list);
        showChosen();
    });
}

void RaceChoice::showChosen()
{
    const QString &run = m_needs.picture.feed().run();
    const int row = m_needs.races.rowOf(run);
    m_needs.ui.raceSelector->setCurrentIndex(row);
    const QModelIndex race = m_needs.races.index(row, RaceListModel::Race);
    const bool canGoOn =
        race.isValid() && race.data(RaceListModel::ResumableRole).toBool() && !m_needs.control.isOurs(run);
    m_needs.ui.actionResumeRace->setEnabled(canGoOn);
    Q_EMIT resumableChanged(canGoOn);
}

void RaceChoice::resume(const QString &runId)
{
    const auto found =
        std::ranges::find(m_list.races, runId, [](const RaceListing &race) { return race.record.runId; });
    if (found != m_list.races.end())
        m_needs.commands.resume(*found);
}

} // namespace trackside
