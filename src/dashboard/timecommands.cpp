// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/timecommands.h"

#include "dashboard/livepicture.h"
#include "ui_mainwindow.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

const QString speedKey = u"replay/speed"_s;

constexpr int statusMilliseconds = 6'000;

} // namespace

TimeCommands::TimeCommands(LivePicture &picture, QSettings &settings, const Ui::MainWindow &ui, QObject *parent)
    : QObject(parent)
    , m_picture(picture)
    , m_ui(ui)
{
    connectReplay(settings);
}

void TimeCommands::connectReplay(QSettings &settings)
{
    Replay &replay = m_picture.replay();
    replay.setSpeed(settings.value(speedKey, replay.speed()).toDouble());
    connect(m_ui.actionReplaySlower, &QAction::triggered, &replay, [&replay] { replay.changeSpeed(-1); });
    connect(m_ui.actionReplayFaster, &QAction::triggered, &replay, [&replay] { replay.changeSpeed(1); });
    connect(&replay, &Replay::changed, this, [&replay, &settings] { settings.setValue(speedKey, replay.speed()); });
    connect(&replay, &Replay::reachedEnd, this, [this] {
        tell(m_picture.timeline().isOver() ? tr("The replay has come to the end of the race. K plays it once more.")
                                           : tr("The replay has caught up: the picture is live again."));
    });
}

void TimeCommands::tell(const QString &words)
{
    m_ui.statusBar->showMessage(words, statusMilliseconds);
}

} // namespace trackside
