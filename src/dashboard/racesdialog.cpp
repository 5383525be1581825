// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/racesdialog.h"

#include "dashboard/availability.h"
#include "dashboard/icons.h"
#include "dashboard/messagebar.h"
#include "dashboard/racecommands.h"
#include "dashboard/racecontrols.h"
#include "models/racelistmodel.h"
#include "ui_racesdialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace trackside {

RacesDialog::RacesDialog(const Dashboard &dashboard, RaceCommands &commands, RaceListModel &races, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RacesDialog>())
    , m_control(dashboard.control)
    , m_commands(commands)
    , m_races(races)
    , m_undo(new MessageBar(this))
{
    m_ui->setupUi(this);
    m_ui->messageArea->addWidget(m_undo);
    m_ui->racesView->setModel(&races);
    m_ui->racesView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->racesView->setEmptyText(RaceListModel::emptyText());
    m_ui->racesView->setColumnSamples({ QString(43, u'0'), u"1,000,000"_s, u"100 %"_s,
                                        RaceListModel::stateText(RunState::Interrupted), u"888.8 MB"_s });
    m_ui->pauseRunButton->setIcon(icon(u"pause"_s));
    m_ui->stopRunButton->setIcon(icon(u"stop"_s));
    m_ui->resumeRunButton->setIcon(icon(u"play"_s));
    m_ui->deleteRunButton->setIcon(icon(u"trash"_s));

    QPushButton *undo = m_undo->addButton(tr("Undo"), u"undoDeleteButton"_s);
    undo->setIcon(icon(u"undo"_s));
    connect(undo, &QPushButton::clicked, this, [this] {
        if (!m_deleted.isEmpty())
            m_commands.restore(m_deleted.back().runId);
    });
    connect(&commands, &RaceCommands::removed, this, [this](const QString &runId) {
        m_deleted.removeIf([&runId](const Deleted &race) { return race.runId == runId; });
        m_deleted.push_back({ runId, m_names.value(runId) });
        tellDeleted();
    });
    connect(&commands, &RaceCommands::restored, this, [this](const QString &runId) {
        m_deleted.removeIf([&runId](const Deleted &race) { return race.runId == runId; });
        tellDeleted();
    });

    connect(m_ui->racesView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RacesDialog::updateButtons);
    connect(&races, &QAbstractItemModel::dataChanged, this, &RacesDialog::updateButtons);
    connect(&races, &QAbstractItemModel::rowsInserted, this, &RacesDialog::chooseIfThere);
    connect(&dashboard.control, &RaceControl::reported, this, &RacesDialog::updateButtons);
    const auto show = [this] {
        if (const QString run = chosenRun(); !run.isEmpty())
            Q_EMIT raceWanted(run);
    };
    connect(m_ui->racesView, &QAbstractItemView::activated, this, show);
    connect(m_ui->showButton, &QPushButton::clicked, this, show);
    connect(m_ui->pauseRunButton, &QPushButton::clicked, this, [this] {
        const QString run = chosenRun();
        if (RaceControls::isPaused(m_control.lastReport(run)))
            m_control.resume(run);
        else
            m_control.pause(run);
    });
    connect(m_ui->stopRunButton, &QPushButton::clicked, this, [this] { m_control.stop(chosenRun()); });
    connect(m_ui->resumeRunButton, &QPushButton::clicked, this, [this] { Q_EMIT resumeWanted(chosenRun()); });
    m_ui->saveRunButton->setVisible(static_cast<bool>(dashboard.saveRace));
    connect(m_ui->saveRunButton, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(chosenRun()); });
    connect(m_ui->deleteRunButton, &QPushButton::clicked, this, [this] {
        const QString run = chosenRun();
        m_names[run] = m_races.index(m_races.rowOf(run), RaceListModel::Race).data().toString();
        m_ui->racesView->clearSelection(); // a second press must not reach the race that moves up
        m_commands.remove(run);
    });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
    updateButtons();
}

RacesDialog::~RacesDialog() = default;

/// The last one first; the others come when it has been brought back.
void RacesDialog::tellDeleted()
{
    if (m_deleted.isEmpty())
        m_undo->clear();
    else
        m_undo->say(MessageBar::Kind::Info,
                    tr("Deleted: %1. It can be brought back until Trackside is closed.").arg(m_deleted.back().name));
}

void RacesDialog::choose(const QString &runId)
{
    m_toChoose = runId;
    chooseIfThere();
}

void RacesDialog::chooseIfThere()
{
    if (const int row = m_races.rowOf(m_toChoose); row >= 0) {
        m_toChoose.clear();
        m_ui->racesView->selectRow(row);
    }
}

QString RacesDialog::chosenRun() const
{
    const QModelIndexList rows = m_ui->racesView->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_races.runIdAt(rows.front().row());
}

void RacesDialog::updateButtons()
{
    const QString run = chosenRun();
    const QModelIndex race = m_races.index(m_races.rowOf(run), RaceListModel::Race);
    const bool ours = race.isValid() && m_control.isOurs(run);
    const bool paused = ours && RaceControls::isPaused(m_control.lastReport(run));
    const bool resumable = race.isValid() && !ours && race.data(RaceListModel::ResumableRole).toBool();
    m_ui->showButton->setEnabled(race.isValid());
    m_ui->pauseRunButton->setEnabled(ours);
    m_ui->pauseRunButton->setText(paused ? tr("&Go on") : tr("&Pause"));
    m_ui->pauseRunButton->setIcon(icon(paused ? u"play"_s : u"pause"_s));
    m_ui->stopRunButton->setEnabled(ours);
    m_ui->saveRunButton->setEnabled(race.isValid());
    m_ui->deleteRunButton->setEnabled(race.isValid() && !ours);
    QString hint;
    if (!race.isValid())
        hint = tr("Choose a race to show it, to resume, to save or to delete it.");
    else if (ours)
        hint = tr("This program generates the race now. Stop it before deleting it; a stopped race can be resumed.");
    else if (resumable)
        hint = tr("The race was cut off before its end. Resume goes on from its last stored second.");
    else if (race.data(RaceListModel::StateRole).toInt() == static_cast<int>(RunState::Over))
        hint = tr("The race is over.");
    else
        hint = tr("This program does not generate the race now, so it cannot be paused or stopped.");
    m_ui->hintLabel->setText(hint);
    QString whyNoResume;
    if (!race.isValid())
        whyNoResume = whyNoRaceIsChosen();
    else if (ours)
        whyNoResume = tr("This program generates the race now.");
    else if (race.data(RaceListModel::StateRole).toInt() == static_cast<int>(RunState::Over))
        whyNoResume = tr("The race is over.");
    else if (!resumable)
        whyNoResume = tr("Another program generates the race, or it is not known how to go on with it.");
    setAvailable(*m_ui->resumeRunButton, whyNoResume);
}

} // namespace trackside
