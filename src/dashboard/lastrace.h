// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSettings;

namespace trackside {

class LivePicture;

/// Remembers, for each profile, which race was shown last; where the user wants it, asks for it once the first list of
/// races has come and nothing else is shown. GUI thread.
class LastRace final : public QObject {
    Q_OBJECT
public:
    LastRace(LivePicture &picture, QSettings &settings, const QString &profile, QObject *parent);

Q_SIGNALS:
    void wanted(const QString &runId);
};

} // namespace trackside
