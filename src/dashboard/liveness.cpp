// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/liveness.h"

#include "models/format.h"

using namespace Qt::StringLiterals;
using std::chrono::duration_cast;
using std::chrono::seconds;

namespace trackside {

QString Liveness::styleName() const
{
    switch (state) {
    case State::Waiting:
        return u"waiting"_s;
    case State::Live:
        return u"live"_s;
    case State::Over:
        return u"over"_s;
    case State::Paused:
        return u"paused"_s;
    case State::Frozen:
    case State::Past:
    case State::NotRefreshing:
        return u"frozen"_s;
    case State::Silent:
    case State::NoAnswer:
        break;
    }
    return u"silent"_s;
}

QString Liveness::howFarBack(const LiveFacts &facts)
{
    if (facts.over)
        return facts.behind.isEmpty() ? tr("The race is over.")
                                      : tr("%1 before the end of the race.").arg(facts.behind);
    if (facts.paused)
        return facts.behind.isEmpty() ? tr("The race is paused.") : tr("%1 before the race paused.").arg(facts.behind);
    return facts.behind.isEmpty() ? tr("The race goes on.") : tr("%1 behind the race.").arg(facts.behind);
}

QString Liveness::wayBackFrom(const LiveFacts &facts)
{
    return facts.over  ? tr("Show its end (L)")
        : facts.paused ? tr("Show where it paused (L)")
                       : tr("Show it as it is now (L)");
}

Liveness Liveness::of(const LiveFacts &facts)
{
    const bool isResting = facts.frozen && facts.hasData && !facts.sought; // the store is not asked
    if (facts.failing && !isResting) {
        return {
            .state = State::NoAnswer,
            .pill = tr("⚠ No answer"),
            .banner = facts.hasData ? tr("Data of %1 ago").arg(Format().span(duration_cast<seconds>(facts.dataAge)))
                                    : tr("No data yet"),
            .detail =
                tr("The store does not answer. It is asked again every %1.").arg(Format().span(facts.refreshInterval))
        };
    }
    if (!facts.hasData)
        return { .state = State::Waiting, .pill = tr("… Waiting"), .banner = {}, .detail = {} };
    if (facts.frozen) {
        return { .state = State::Frozen,
                 .pill = tr("❄ Frozen"),
                 .banner = tr("Picture frozen"),
                 .detail = facts.sought ? tr("A past moment.") + u' ' + howFarBack(facts)
                     : facts.complete || facts.over || facts.paused
                     ? tr("Space lets it go on.")
                     : tr("The race goes on. Space shows it live again."),
                 .wayBack = facts.sought ? wayBackFrom(facts) : QString() };
    }
    if (!facts.replaySpeed.isEmpty()) {
        return { .state = State::Past,
                 .pill = tr("↻ Replay %1").arg(facts.replaySpeed),
                 .banner = tr("Replay, %1").arg(facts.replaySpeed),
                 .detail = tr("K stops it."),
                 .wayBack = wayBackFrom(facts) };
    }
    if (facts.complete)
        return { .state = State::Over, .pill = tr("■ Over"), .banner = {}, .detail = {} };
    if (facts.sought)
        return { .state = State::Past,
                 .pill = tr("◀ Past"),
                 .banner = facts.moment.isEmpty() ? tr("A past moment") : tr("A past moment: %1").arg(facts.moment),
                 .detail = howFarBack(facts),
                 .wayBack = wayBackFrom(facts) };
    if (!facts.autoRefresh) {
        return {
            .state = State::NotRefreshing,
            .pill = tr("○ Not refreshing"),
            .banner = tr("Not refreshing"),
            .detail =
                tr("F5 refreshes once, Ctrl+R refreshes every %1 again.").arg(Format().span(facts.refreshInterval))
        };
    }
    if (facts.paused)
        return { .state = State::Paused,
                 .pill = tr("Ⅱ Paused"),
                 .banner = tr("Race paused"),
                 .detail = tr("Nobody moves until it goes on.") };
    if (facts.rowAge >= silentAfter) {
        return { .state = State::Silent,
                 .pill = tr("◌ Silent"),
                 .banner = tr("No positions for %1").arg(Format().span(duration_cast<seconds>(facts.rowAge))),
                 .detail = facts.reason.isEmpty() ? tr("Nobody seems to write this race now.") : facts.reason };
    }
    return { .state = State::Live, .pill = tr("● Live"), .banner = {}, .detail = {} };
}

} // namespace trackside
