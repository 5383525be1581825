// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/liveness.h"

#include <gtest/gtest.h>

#include <functional>
#include <vector>

using namespace std::chrono_literals;

namespace trackside {
namespace {

LiveFacts liveFacts()
{
    LiveFacts facts;
    facts.hasData = true;
    facts.rowAge = 800ms;
    return facts;
}

TEST(Liveness, IsLiveWithFreshData)
{
    const Liveness live = Liveness::of(liveFacts());
    EXPECT_EQ(live.state, Liveness::State::Live);
    EXPECT_TRUE(live.banner.isEmpty());
}

TEST(Liveness, WaitsBeforeTheFirstAnswer)
{
    EXPECT_EQ(Liveness::of({}).state, Liveness::State::Waiting);
}

TEST(Liveness, SaysLargeWhateverKeepsThePictureFromBeingLive)
{
    const std::vector<std::pair<std::function<void(LiveFacts &)>, Liveness::State>> cases {
        { [](LiveFacts &f) { f.failing = true; }, Liveness::State::NoAnswer },
        { [](LiveFacts &f) { f.frozen = true; }, Liveness::State::Frozen },
        { [](LiveFacts &f) { f.sought = true; }, Liveness::State::Past },
        { [](LiveFacts &f) { f.autoRefresh = false; }, Liveness::State::NotRefreshing },
        { [](LiveFacts &f) { f.paused = true; }, Liveness::State::Paused },
        { [](LiveFacts &f) { f.rowAge = 30s; }, Liveness::State::Silent },
    };
    for (const auto &[change, state] : cases) {
        LiveFacts facts = liveFacts();
        change(facts);
        const Liveness liveness = Liveness::of(facts);
        EXPECT_EQ(liveness.state, state);
        EXPECT_FALSE(liveness.banner.isEmpty()) << liveness.pill.toStdString();
        EXPECT_FALSE(liveness.detail.isEmpty()) << liveness.pill.toStdString();
    }
}

TEST(Liveness, TellsOfAReplayAndItsSpeed)
{
    LiveFacts facts = liveFacts();
    facts.sought = true;
    facts.replaySpeed = QStringLiteral("5×");
    const Liveness liveness = Liveness::of(facts);
    EXPECT_EQ(liveness.state, Liveness::State::Past);
    EXPECT_EQ(liveness.pill, QStringLiteral("↻ Replay 5×"));
    EXPECT_EQ(liveness.banner, QStringLiteral("Replay, 5×"));
    EXPECT_EQ(liveness.detail, QStringLiteral("K stops it."));
    EXPECT_EQ(liveness.wayBack, QStringLiteral("Show it as it is now (L)"));
    facts.complete = true;
    EXPECT_EQ(Liveness::of(facts).state, Liveness::State::Past) << "until the map is at the end as well";
    facts.failing = true;
    EXPECT_EQ(Liveness::of(facts).state, Liveness::State::NoAnswer);
}

TEST(Liveness, IsSilentOnlyAfterThirtySeconds)
{
    LiveFacts facts = liveFacts();
    facts.rowAge = 29'999ms;
    EXPECT_EQ(Liveness::of(facts).state, Liveness::State::Live);
}

TEST(Liveness, ARaceThatIsOverNeedsNoRefreshing)
{
    LiveFacts facts = liveFacts();
    facts.complete = true;
    facts.autoRefresh = false;
    facts.rowAge = 3600s;
    const Liveness over = Liveness::of(facts);
    EXPECT_EQ(over.state, Liveness::State::Over);
    EXPECT_TRUE(over.banner.isEmpty());
}

/// What is said of the race is true of it, and the key leads where the words say.
TEST(Liveness, ThePastTellsTheWayBack)
{
    LiveFacts facts = liveFacts();
    facts.sought = true;
    facts.moment = QStringLiteral("0:05:41");
    facts.behind = QStringLiteral("6:21");
    EXPECT_EQ(Liveness::of(facts).banner, u"A past moment: 0:05:41");
    EXPECT_EQ(Liveness::of(facts).detail, u"6:21 behind the race.");
    EXPECT_EQ(Liveness::of(facts).wayBack, u"Show it as it is now (L)");
    facts.rowAge = 3600s; // of a past moment that says nothing
    EXPECT_EQ(Liveness::of(facts).state, Liveness::State::Past);
    facts.paused = true;
    EXPECT_EQ(Liveness::of(facts).detail, u"6:21 before the race paused.");
    EXPECT_EQ(Liveness::of(facts).wayBack, u"Show where it paused (L)");
    facts.over = true;
    EXPECT_EQ(Liveness::of(facts).detail, u"6:21 before the end of the race.");
    EXPECT_EQ(Liveness::of(facts).wayBack, u"Show its end (L)");
    facts.frozen = true;
    EXPECT_EQ(Liveness::of(facts).state, Liveness::State::Frozen);
    EXPECT_EQ(Liveness::of(facts).detail, u"A past moment. 6:21 before the end of the race.");
    EXPECT_EQ(Liveness::of(facts).wayBack, u"Show its end (L)");
    facts.sought = false;
    EXPECT_TRUE(Liveness::of(facts).wayBack.isEmpty());
    EXPECT_EQ(Liveness::of(facts).detail, u"Space lets it go on.");
}

/// The store is asked for a first picture and for a second that is sought, whatever is frozen, and for nothing else.
TEST(Liveness, AFrozenPictureDoesNotWaitForTheStore)
{
    LiveFacts facts = liveFacts();
    facts.failing = true;
    facts.frozen = true;
    EXPECT_EQ(Liveness::of(facts).state, Liveness::State::Frozen);
    facts.sought = true;
    EXPECT_EQ(Liveness::of(facts).state, Liveness::State::NoAnswer);
    facts.sought = false;
    facts.hasData = false;
    EXPECT_EQ(Liveness::of(facts).state, Liveness::State::NoAnswer);
}

TEST(Liveness, TellsTheAgeOfWhatIsOnTheScreenWhenTheStoreIsAway)
{
    LiveFacts facts = liveFacts();
    facts.failing = true;
    facts.dataAge = 42s;
    EXPECT_TRUE(Liveness::of(facts).banner.contains(QStringLiteral("42")));
}

} // namespace
} // namespace trackside
