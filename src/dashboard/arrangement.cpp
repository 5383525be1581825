// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/arrangement.h"

#include "dashboard/choicemenu.h"
#include "dashboard/lastrace.h"
#include "dashboard/layouts.h"
#include "dashboard/livepicture.h"
#include "dashboard/presentation.h"
#include "dashboard/raceview.h"
#include "dashboard/rehearsaldialog.h"
#include "dashboard/settingsdialog.h"
#include "models/settingkeys.h"
#include "ui_mainwindow.h"

#include <QActionGroup>
#include <QSettings>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

void raise(QWidget *dialog)
{
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

Arrangement::Arrangement(const Needs &needs, RaceView &view)
    : QObject(&view)
    , m_needs(needs)
    , m_openLastRace(new QAction(tr("O&pen the race that was shown last"), this))
    , m_languages(new QActionGroup(this))
{
    QSettings &settings = needs.dashboard.settings;
    new Layouts(needs.ui, settings, view);
    new Presentation(needs.window, needs.ui, needs.picture, view, needs.escape);
    auto *last = new LastRace(needs.picture, settings, needs.dashboard.profile, this);
    connect(last, &LastRace::wanted, this, &Arrangement::raceWanted);
    m_openLastRace->setCheckable(true);
    m_openLastRace->setChecked(settings.value(keys::openLastRace, false).toBool());
    connect(m_openLastRace, &QAction::toggled, this,
            [&settings](bool on) { settings.setValue(keys::openLastRace, on); });
    offerLanguages(settings);
    connect(needs.ui.actionRehearse, &QAction::triggered, this, &Arrangement::openRehearsal);
    connect(needs.ui.actionSettings, &QAction::triggered, this, &Arrangement::openSettings);
}

Arrangement::~Arrangement()
{
    delete m_rehearsal;
    delete m_settings;
}

/// Each language says its own name, so that whoever reads no other one finds it.
void Arrangement::offerLanguages(QSettings &settings)
{
    const std::pair<QString, QString> languages[] = { { QString(), tr("As the system") },
                                                      { u"en"_s, u"English"_s },
                                                      { u"de"_s, u"Deutsch"_s } };
    const QString kept = settings.value(keys::language).toString();
    for (const auto &[code, name] : languages) {
        QAction *action = m_languages->addAction(name);
        action->setCheckable(true);
        action->setChecked(code == kept);
        connect(action, &QAction::triggered, this, [&settings, code] { settings.setValue(keys::language, code); });
    }
    const auto inUse = m_languages->actions().indexOf(m_languages->checkedAction());
    m_languageInUse = static_cast<int>(std::max<qsizetype>(inUse, 0));
}

void Arrangement::openSettings()
{
    const Ui::MainWindow &ui = m_needs.ui;
    const Dashboard &dashboard = m_needs.dashboard;
    if (!m_settings) {
        m_settings = new SettingsDialog(
            { .units = { ui.actionKilometres, ui.actionMiles },
              .themes = { ui.actionThemeSystem, ui.actionThemeLight, ui.actionThemeDark },
              .refreshSeconds = ui.refreshRateBox,
              .measure = ui.actionMeasure,
              .openLastRace = m_openLastRace,
              .notices = m_needs.window.findChild<QMenu *>(u"notifyMenu"_s),
              .mapColours = m_needs.window.findChild<ChoiceMenu *>(u"menuColourBy"_s)->choices(),
              .background = m_needs.window.findChild<QMenu *>(u"menuBackground"_s),
              .languages = m_languages->actions(),
              .languageInUse = m_languageInUse },
            DataFolderChoice(dashboard.settings, dashboard.dataFolder, dashboard.isDataFolderGiven), &m_needs.window);
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
    }
    raise(m_settings);
}

void Arrangement::openRehearsal()
{
    if (!m_rehearsal) {
        m_rehearsal = new RehearsalDialog(m_needs.dashboard, m_needs.picture, &m_needs.window);
        m_rehearsal->setAttribute(Qt::WA_DeleteOnClose);
    }
    raise(m_rehearsal);
    m_rehearsal->begin();
}

} // namespace trackside
