// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/desktopnotifier.h"

class QMenu;
class QSettings;

namespace trackside {

class LivePicture;

/// What the desktop is told of a race that is watched live, by the choice in a menu: at first of nothing.
class RaceNotices final : public QObject {
    Q_OBJECT
public:
    /// Adds its menu to \p view.
    RaceNotices(QMenu &view, LivePicture &picture, QSettings &settings, QObject *parent = nullptr);

private:
    DesktopNotifier m_notifier;
};

} // namespace trackside
