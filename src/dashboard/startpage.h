// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/formscroll.h"

#include <memory>
#include <vector>

namespace Ui {
class StartPage;
}

namespace trackside {

class RaceListModel;

/// What stands in the window before a race is chosen: the demo race, a new race, recent races.
class StartPage : public FormScroll {
    Q_OBJECT
public:
    explicit StartPage(RaceListModel &races, QWidget *parent = nullptr);
    ~StartPage() override;

    /// While the demo race is on its way, its button says so.
    void setDemoAwaited(bool awaited);

Q_SIGNALS:
    void demoWanted();
    void newRaceWanted();
    void courseWanted();
    void raceWanted(const QString &runId);
    void resumeWanted(const QString &runId);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Recent;
    void showRecent();

    std::unique_ptr<Ui::StartPage> m_ui;
    RaceListModel &m_races;
    std::vector<Recent> m_recent;
};

} // namespace trackside
