// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/rehearsal.h"

#include "course/coursecatalogue.h"
#include "models/connections.h"
#include "models/raceestimate.h"
#include "models/racefeed.h"
#include "models/racesetup.h"

#include <algorithm>
#include <utility>

namespace trackside {

using std::chrono::duration_cast;
using std::chrono::microseconds;

Rehearsal::Rehearsal(const Dashboard &dashboard, const RaceFeed &feed, QObject *parent)
    : QObject(parent)
    , m_dashboard(dashboard)
    , m_feed(feed)
    , m_screen(this)
{
    connect(&m_screen, &ScreenInhibitor::answered, this, [this](bool held) {
        m_screen.letGo();
        tell(held ? CheckFinding { tr("Screen"), true, tr("The desktop keeps it on while a race is presented."), {} }
                  : CheckFinding { tr("Screen"), false,
                                   tr("No service of the desktop keeps it on, so that it may blank during a race."),
                                   tr("Switch blanking and locking off in the desktop's power settings."), true });
        m_isUnderWay = false;
        Q_EMIT ended(m_isReady);
    });
}

Rehearsal::~Rehearsal()
{
    cancel();
}

void Rehearsal::begin(const Format &format)
{
    cancel();
    m_format = format;
    m_isUnderWay = true;
    m_isReady = true;
    checkConnection();
}

void Rehearsal::cancel()
{
    m_listQuestion.drop();
    m_raceQuestion.drop();
    m_isUnderWay = false;
    m_screen.letGo();
    if (m_connection) {
        leaveConnection();
        m_dashboard.connections->cancelCheck();
    }
}

void Rehearsal::checkConnection()
{
    Connections *connections = m_dashboard.connections;
    if (!connections) {
        findRace();
        return;
    }
    Q_EMIT stepBegun(tr("Checking the profile “%1” …").arg(m_dashboard.profile));
    connections->check(connections->form(m_dashboard.profile), false); // which may break off another's
    m_connection = new QObject(this);
    connect(connections, &Connections::found, m_connection, [this](const CheckFinding &finding) { tell(finding); });
    connect(connections, &Connections::checked, m_connection, [this] {
        leaveConnection();
        findRace();
    });
    connect(connections, &Connections::brokenOff, m_connection, [this] {
        leaveConnection();
        tell({ tr("Connection"), false, tr("Another check has broken this one off."), tr("Rehearse again.") });
        findRace();
    });
}

void Rehearsal::leaveConnection()
{
    QObject::disconnect(m_dashboard.connections, nullptr, m_connection, nullptr);
    std::exchange(m_connection, nullptr)->deleteLater();
}

void Rehearsal::findRace()
{
    Q_EMIT stepBegun(tr("Reading the newest race …"));
    m_listQuestion.ask(m_dashboard.store.races(), [this](const Result<RaceList> &list) {
        if (!list) {
            tell({ tr("Races"), false, list.error().message, list.error().remedy });
            checkDisk();
            return;
        }
        for (const Error &problem : list->problems)
            tell({ tr("Races"), false, problem.message, problem.remedy });
        const auto shown = std::ranges::find(list->races, m_feed.run(),
                                             [](const RaceListing &listing) { return listing.record.runId; });
        if (list->races.empty()) {
            tell({ tr("Newest race"), true, tr("There is none yet that could be read."), {} });
            checkDisk();
        } else {
            openRace(shown == list->races.end() ? list->races.front() : *shown);
        }
    });
}

/// As opening it does, which reads all of its history.
void Rehearsal::openRace(const RaceListing &race)
{
    const auto begun = m_dashboard.now();
    m_raceQuestion.ask(
        m_dashboard.store.snapshot(race.record.runId, std::nullopt, true),
        [this, begun, run = race.record.runId, name = race.courseName](const Result<SnapshotPtr> &snapshot) {
            const auto took = m_dashboard.now() - begun;
            if (!snapshot) {
                tell({ tr("Newest race"), false, snapshot.error().message, snapshot.error().remedy });
                checkDisk();
                return;
            }
            const std::int64_t runners = (*snapshot)->counts.competitors;
            tell({ tr("Newest race"),
                   true,
                   (runners == 1 ? tr("%1 with %2 runner was read in %3.") : tr("%1 with %2 runners was read in %3."))
                       .arg(name, m_format.number(runners), m_format.span(duration_cast<microseconds>(took))),
                   {} });
            refreshRace(run);
        });
}

void Rehearsal::refreshRace(const QString &runId)
{
    const auto begun = m_dashboard.now();
    m_raceQuestion.ask(m_dashboard.store.snapshot(runId, std::nullopt, false),
                       [this, begun](const Result<SnapshotPtr> &snapshot) {
                           const auto took = m_dashboard.now() - begun;
                           const QString span = m_format.span(duration_cast<microseconds>(took));
                           const QString interval = m_format.span(m_feed.refreshInterval());
                           if (!snapshot)
                               tell({ tr("Refresh"), false, snapshot.error().message, snapshot.error().remedy });
                           else if (took > m_feed.refreshInterval())
                               tell({ tr("Refresh"), false,
                                      tr("It took %1, longer than the %2 from one to the next.").arg(span, interval),
                                      tr("Refresh less often, under File → Settings…") });
                           else
                               tell({ tr("Refresh"),
                                      true,
                                      tr("It took %1; there are %2 from one to the next.").arg(span, interval),
                                      {} });
                           checkDisk();
                       });
}

void Rehearsal::checkDisk()
{
    if (m_dashboard.freeBytes) {
        RaceSetup setup(m_dashboard.catalogue.courses(), {});
        setup.restore(m_dashboard.settings);
        const std::int64_t bytes = m_dashboard.freeBytes();
        const QString free = m_format.bytes(bytes);
        const auto estimate = setup.course() ? estimateRace(setup.course(), setup.config()) : Result<RaceEstimate>();
        const std::int64_t needed = estimate ? estimate->bytes : 0;
        if (bytes < 0)
            tell({ tr("Disk"), false, tr("Its free space cannot be told."), tr("See whether it is there.") });
        else if (needed > bytes)
            tell(
                { tr("Disk"), false,
                  tr("%1 are free, and a race as it was set up last takes about %2.").arg(free, m_format.bytes(needed)),
                  tr("Delete races under File → Races…, or choose another data folder under File → Settings…") });
        else
            tell({ tr("Disk"),
                   true,
                   tr("%1 are free; a race as it was set up last takes about %2.").arg(free, m_format.bytes(needed)),
                   {} });
    }
    checkScreen();
}

void Rehearsal::checkScreen()
{
    Q_EMIT stepBegun(tr("Asking the desktop to keep the screen on …"));
    m_screen.hold(tr("A race is rehearsed"));
}

void Rehearsal::tell(const CheckFinding &finding)
{
    m_isReady = m_isReady && !finding.standsInTheWay();
    Q_EMIT found(finding);
}

} // namespace trackside
