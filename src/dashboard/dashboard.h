// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/raceclock.h"
#include "simulation/racecontrol.h"
#include "store/racestore.h"
#include "store/wholeracefile.h"

#include <QDateTime>

#include <functional>

class QSettings;

namespace trackside {

class Connections;
class CourseCatalogue;
class EventTail;
class StatementLog;

/// What the window works with; handed in by the program's entry and outliving the window.
struct Dashboard {
    RaceStore &store;
    RaceControl &control;
    const CourseCatalogue &catalogue;
    QSettings &settings;
    BootTime now; ///< for ages of data; also counts while the machine sleeps
    std::function<std::int64_t()> freeBytes; ///< on the disk that races are stored on; empty: not checked
    QString profile = QStringLiteral("embedded"); ///< name of the connection …
    QString profileHint {}; ///< … and a sentence on it
    Connections *connections = nullptr; ///< none: the profile cannot be changed
    QString ownCourses {}; ///< folder that the user's courses are saved in
    QString dataFolder {}; ///< where races and courses lie …
    bool isDataFolderGiven = true; ///< … by the environment, so that no other can be chosen
    StatementLog *statements = nullptr; ///< what the store is asked in SQL; none: nobody listens
    EventTail *tail = nullptr; ///< the end of the stream; none: it cannot be looked at
    SaveRace saveRace {}; ///< saves a race of the store as a file; empty: not offered
    OpenRace openRace {}; ///< takes such a file into the store of the embedded profile; empty: not offered
    QString tileCache {}; ///< folder for map tiles that come from a server; empty: none is kept
    std::function<QDateTime()> wallClock = QDateTime::currentDateTimeUtc; ///< which a race may be on time by, or not
};

} // namespace trackside
