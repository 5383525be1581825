// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/timecommands.h"

#include "dashboard/livepicture.h"
#include "dashboard/undoactions.h"
#include "ui_mainwindow.h"

#include <QSettings>

#include <cmath>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

const QString speedKey = u"replay/speed"_s;

/// On the wall: a mark that a replay has just come by is not gone back to again.
constexpr double graceSeconds = 1.5;

constexpr int statusMilliseconds = 6'000;

} // namespace

TimeCommands::TimeCommands(LivePicture &picture, QSettings &settings, const Ui::MainWindow &ui, QUndoStack &undo,
                           QObject *parent)
    : QObject(parent)
    , m_picture(picture)
    , m_ui(ui)
    , m_undo(undo)
    , m_bookmarks(settings)
{
    connectReplay(settings);
    connectMarks();
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

void TimeCommands::connectMarks()
{
    connect(&m_picture, &LivePicture::runChanged, this, &TimeCommands::showBookmarks);
    connect(m_ui.actionBookmark, &QAction::triggered, this, &TimeCommands::bookmarkNow);
    connect(m_ui.actionNextMark, &QAction::triggered, this, &TimeCommands::toNextMark);
    connect(m_ui.actionPreviousMark, &QAction::triggered, this, &TimeCommands::toPreviousMark);
}

void TimeCommands::showBookmarks()
{
    m_picture.timeline().setBookmarks(m_bookmarks.of(m_picture.feed().run()));
}

void TimeCommands::bookmarkNow()
{
    const std::int32_t second = m_picture.shownSecond();
    if (second < 0 || m_picture.feed().run().isEmpty())
        return;
    if (toggleBookmark(second) == Bookmarks::Toggled::Full)
        return;
    const QString time = m_picture.format().raceTime(std::int64_t { 1000 } * second);
    const auto again = [this, second] { toggleBookmark(second); };
    m_undo.push(new DoneCommand(tr("Bookmark at %1").arg(time), again, again));
}

/// Of the race that is shown.
Bookmarks::Toggled TimeCommands::toggleBookmark(std::int32_t second)
{
    const QString time = m_picture.format().raceTime(std::int64_t { 1000 } * second);
    const Bookmarks::Toggled toggled = m_bookmarks.toggle(m_picture.feed().run(), second);
    switch (toggled) {
    case Bookmarks::Toggled::Set:
        tell(tr("Bookmark at %1. M and Shift+M go from mark to mark.").arg(time));
        break;
    case Bookmarks::Toggled::Removed:
        tell(tr("Bookmark at %1 removed. B sets it again.").arg(time));
        break;
    case Bookmarks::Toggled::Full:
        tell(tr("A race has %1 bookmarks at most. B at one of them removes it.").arg(Bookmarks::mostSeconds));
        break;
    }
    showBookmarks();
    return toggled;
}

void TimeCommands::toNextMark()
{
    if (const auto second = m_picture.timeline().markAfter(m_picture.shownSecond()))
        m_picture.timeline().seek(*second);
    else
        tell(tr("There is no later mark."));
}

void TimeCommands::toPreviousMark()
{
    const Replay &replay = m_picture.replay();
    const double grace = replay.isPlaying() ? graceSeconds * replay.speed() : 0.0;
    const std::int32_t from = m_picture.shownSecond() - static_cast<std::int32_t>(std::ceil(grace));
    if (const auto second = m_picture.timeline().markBefore(from))
        m_picture.timeline().seek(*second);
    else
        tell(tr("There is no earlier mark."));
}

void TimeCommands::tell(const QString &words)
{
    m_ui.statusBar->showMessage(words, statusMilliseconds);
}

} // namespace trackside
