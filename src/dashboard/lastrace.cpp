// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/lastrace.h"

#include "dashboard/livepicture.h"
#include "models/settingkeys.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trackside {

LastRace::LastRace(LivePicture &picture, QSettings &settings, const QString &profile, QObject *parent)
    : QObject(parent)
{
    const QString key = keys::lastRuns + u'/' + profile;
    const RaceFeed &feed = picture.feed();
    if (settings.value(keys::openLastRace, false).toBool()) {
        connect(
            &feed, &RaceFeed::racesReady, this,
            [this, &feed, last = settings.value(key).toString()](const RaceList &list) {
                const bool isThere = std::ranges::contains(
                    list.races, last, [](const RaceListing &listing) { return listing.record.runId; });
                if (isThere && feed.run().isEmpty())
                    Q_EMIT wanted(last);
            },
            Qt::SingleShotConnection);
    }
    connect(&picture, &LivePicture::runChanged, this, [&feed, &settings, key] {
        if (!feed.run().isEmpty())
            settings.setValue(key, feed.run());
    });
}

} // namespace trackside
