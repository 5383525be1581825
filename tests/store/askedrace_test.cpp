// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole race as a store answers it, as for one on a cluster.
#include "results/askedrace.h"
#include "simulation/raceconfig.h"
#include "store/sqlitedecisions.h"
#include "store/wholeracefixture.h"

namespace trackside {

class AskedRaces : public WholeRaceFiles {
protected:
    Result<SavedRace> saveAsked(const std::stop_token &stop = {})
    {
        QDir().mkpath(QFileInfo(file()).path());
        SqliteStore store(here());
        SqliteDecisions decisions([this](const QString &run) { return here() + u'/' + run + u"/decisions.db"_s; });
        AskedRace race(store, decisions, runId(), stop);
        return saveWholeRace(race, file(), { .stop = stop });
    }
};

TEST_F(AskedRaces, AreSavedAsThoseInFiles)
{
    stage(m_race.lastSecond(), 2);
    decide(here(), ScriptedRace::late, RunnerStatus::Retired, u"a mistake"_s, 50);
    decide(here(), ScriptedRace::late, std::nullopt, u"it was another one"_s);
    const auto saved = saveAsked();
    ASSERT_TRUE(saved) << sentence(saved);
    EXPECT_TRUE(saved->complete);
    ASSERT_TRUE(openWholeRace(file(), there(), {}));
    expectSame();
    const auto again = openWholeRace(file(), here(), {});
    ASSERT_TRUE(again) << sentence(again);
    EXPECT_FALSE(again->isNew) << "the very same race";
}

/// The store does not hand over what came in after its second.
TEST_F(AskedRaces, WhoeverGoesOnWritesWhatMayBeMissing)
{
    RaceConfig config;
    config.faults.lateRatio = 0.5;
    config.faults.mostSecondsLate = 5;
    m_race.record().config = toJson(config);
    const std::int32_t reach = config.faults.reachSeconds();
    stage(120);
    const auto saved = saveAsked();
    ASSERT_TRUE(saved) << sentence(saved);
    EXPECT_EQ(saved->second, 120 - 3 * reach);
    ASSERT_TRUE(openWholeRace(file(), there(), {}));
    SqliteSink sink(there());
    ASSERT_TRUE(sink.open(m_race.record(), m_race.course(), {}));
    m_race.write(sink, sink.lastStoredSecond().value_or(-1) + 1, 140);
    ASSERT_TRUE(sink.close(5s));
    SqliteStore store(there());
    for (const std::int32_t at : { 105, 110, 116, 120 }) {
        EXPECT_EQ((*answerOf(store.snapshot(runId(), at, true)))->standing, m_race.standing(at)) << "at " << at;
    }
}

/// A second may be taken for whole by the clock, though a row of somebody's has yet to come.
TEST_F(AskedRaces, WhoeverGoesOnWritesFromWhereSomebodyHasNoRow)
{
    m_race.record().config = toJson(RaceConfig {});
    SqliteSink lagging(here());
    ASSERT_TRUE(lagging.open(m_race.record(), m_race.course(), {}));
    for (std::int32_t second = 0; second <= 60; ++second) {
        std::vector<PositionEvent> events = m_race.eventsAt(second);
        if (second > 56) {
            std::erase_if(events,
                          [](const PositionEvent &event) { return event.competitorId == ScriptedRace::pausing; });
        }
        ASSERT_TRUE(lagging.writeSecond(second, events, false));
    }
    ASSERT_TRUE(lagging.close(5s));
    const auto saved = saveAsked();
    ASSERT_TRUE(saved) << sentence(saved);
    EXPECT_EQ(saved->second, 56);
}

TEST_F(AskedRaces, AreNotSavedBeforeASecondIsSure)
{
    RaceConfig config;
    config.faults.lateRatio = 0.5;
    config.faults.mostSecondsLate = 20;
    m_race.record().config = toJson(config);
    stage(2 * config.faults.reachSeconds());
    const auto saved = saveAsked();
    ASSERT_FALSE(saved);
    EXPECT_THAT(sentence(saved), testing::HasSubstr("cannot be saved yet"));
    EXPECT_FALSE(QFile::exists(file()));
}

TEST_F(AskedRaces, AreStopped)
{
    stage(50);
    std::stop_source stop;
    stop.request_stop();
    const auto saved = saveAsked(stop.get_token());
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().message, QString());
    EXPECT_TRUE(filesUnder(QFileInfo(file()).path()).empty());
}

TEST_F(AskedRaces, WhatTheStoreSaysIsSaid)
{
    EXPECT_THAT(sentence(saveAsked()), testing::HasSubstr("There is no race"));
}

} // namespace trackside
