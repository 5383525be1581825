// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/refreshcommands.h"

#include "dashboard/livepicture.h"
#include "models/settingkeys.h"
#include "ui_mainwindow.h"

#include <QSettings>

#include <chrono>

namespace trackside {

void connectRefreshCommands(const Ui::MainWindow &ui, LivePicture &picture, QSettings &settings)
{
    QObject::connect(ui.autoRefreshBox, &QCheckBox::toggled, ui.actionAutoRefresh, &QAction::setChecked);
    QObject::connect(ui.actionAutoRefresh, &QAction::toggled, &picture, [&ui, &picture](bool on) {
        ui.autoRefreshBox->setChecked(on);
        picture.feed().setAutoRefresh(on);
    });
    ui.actionAutoRefresh->setChecked(true);
    QObject::connect(ui.refreshRateBox, &QDoubleSpinBox::valueChanged, &picture, [&picture, &settings](double seconds) {
        picture.setRefreshInterval(
            std::chrono::round<std::chrono::milliseconds>(std::chrono::duration<double>(seconds)));
        settings.setValue(keys::refreshSeconds, seconds);
    });
    QObject::connect(ui.actionRefresh, &QAction::triggered, &picture, [&picture] {
        picture.feed().refreshNow();
        picture.feed().refreshRaces();
    });
}

} // namespace trackside
