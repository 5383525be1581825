// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dashboard.h"

#include <QDialog>
#include <QHash>
#include <QList>

#include <memory>

namespace Ui {
class RacesDialog;
}

namespace trackside {

class MessageBar;
class RaceCommands;
class RaceListModel;

/// All races, each with its progress, size and state, to be shown, paused, stopped, resumed, saved and deleted. Not
/// modal. A deleted race can be brought back until the program is closed.
class RacesDialog : public QDialog {
    Q_OBJECT
public:
    RacesDialog(const Dashboard &dashboard, RaceCommands &commands, RaceListModel &races, QWidget *parent = nullptr);
    ~RacesDialog() override;

    void choose(const QString &runId); ///< now, or once it is in the list

Q_SIGNALS:
    void raceWanted(const QString &runId);
    void resumeWanted(const QString &runId);
    void saveWanted(const QString &runId);

private:
    [[nodiscard]] QString chosenRun() const;
    void chooseIfThere();
    void updateButtons();
    void tellDeleted();

    std::unique_ptr<Ui::RacesDialog> m_ui;
    RaceControl &m_control;
    RaceCommands &m_commands;
    RaceListModel &m_races;
    QString m_toChoose; ///< a race that is not in the list yet
    MessageBar *m_undo;
    struct Deleted {
        QString runId;
        QString name;
    };
    QList<Deleted> m_deleted; ///< in order: Undo brings the last one back
    QHash<QString, QString> m_names; ///< of those that were to be deleted
};

} // namespace trackside
