// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dashboard.h"
#include "dashboard/screeninhibitor.h"
#include "models/format.h"
#include "models/onequestion.h"
#include "simulation/connectioncheck.h"

namespace trackside {

class RaceFeed;

/// Looks whether a race can begin, before anybody watches: what `trackside doctor` checks of the profile (of servers
/// with an event that goes all the way, which also warms the way), whether the newest race can be read and how long a
/// refresh takes, whether there is room for a race as it was set up last, and whether the desktop keeps the screen on.
/// Findings are told as they come, one step after the other. GUI thread; never waits.
class Rehearsal final : public QObject {
    Q_OBJECT
public:
    /// \p feed tells which race is shown and how often it is refreshed.
    Rehearsal(const Dashboard &dashboard, const RaceFeed &feed, QObject *parent = nullptr);
    ~Rehearsal() override;

    void begin(const Format &format); ///< anew, if one is under way
    void cancel(); ///< no signal follows
    [[nodiscard]] bool isUnderWay() const { return m_isUnderWay; }

Q_SIGNALS:
    void stepBegun(const QString &words); ///< "Reading the newest race …"
    void found(const trackside::CheckFinding &finding);
    void ended(bool ready); ///< after the last finding; whether all was in order

private:
    void checkConnection();
    void leaveConnection(); ///< nothing more is heard of its check
    void findRace();
    void openRace(const RaceListing &race);
    void refreshRace(const QString &runId);
    void checkDisk();
    void checkScreen();
    void tell(const CheckFinding &finding);

    Dashboard m_dashboard;
    const RaceFeed &m_feed;
    Format m_format;
    ScreenInhibitor m_screen;
    QObject *m_connection = nullptr; ///< holds what is connected to the profile's check, while that is under way
    OneQuestion<RaceList> m_listQuestion;
    OneQuestion<SnapshotPtr> m_raceQuestion;
    bool m_isUnderWay = false;
    bool m_isReady = true; ///< so far
};

} // namespace trackside
