// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/unitcommands.h"

#include "dashboard/livepicture.h"
#include "models/racelistmodel.h"
#include "models/settingkeys.h"
#include "ui_mainwindow.h"

#include <QActionGroup>
#include <QSettings>

namespace trackside {

void connectUnitCommands(const Ui::MainWindow &ui, QSettings &settings, LivePicture &picture, RaceListModel &races)
{
    auto *units = new QActionGroup(ui.menuUnits);
    const auto show = [&settings, &picture, &races](Units chosen) {
        const Format format(QLocale(), chosen);
        settings.setValue(keys::miles, chosen == Units::Miles);
        races.setFormat(format);
        picture.setFormat(format);
    };
    const Units kept = settings.value(keys::miles, false).toBool() ? Units::Miles : Units::Kilometres;
    const std::pair<QAction *, Units> choices[] = { { ui.actionKilometres, Units::Kilometres },
                                                    { ui.actionMiles, Units::Miles } };
    for (const auto &[action, choice] : choices) {
        units->addAction(action);
        action->setChecked(choice == kept);
        QObject::connect(action, &QAction::triggered, &picture, [show, choice] { show(choice); });
    }
    show(kept);
}

} // namespace trackside
