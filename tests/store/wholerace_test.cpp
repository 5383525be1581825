// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole race as one file: what is in it when it is opened elsewhere, and what stays as it was.
#include "simulation/inventednames.h"
#include "simulation/raceconfig.h"
#include "store/wholeracefixture.h"

namespace trackside {

TEST_F(WholeRaceFiles, OpenedElsewhereItIsTheSameRace)
{
    stage(m_race.lastSecond());
    decide(here(), ScriptedRace::late, RunnerStatus::Retired, u"a mistake"_s, 50);
    decide(here(), ScriptedRace::late, std::nullopt, u"it was another one"_s);
    decide(here(), ScriptedRace::pausing, RunnerStatus::Disqualified, u"cut <i>the</i> course\nÄ"_s, 100);
    const auto before = filesUnder(here());
    const auto saved = save();
    ASSERT_TRUE(saved) << sentence(saved);
    EXPECT_TRUE(saved->complete);
    EXPECT_EQ(filesUnder(here()), before) << "saving only reads";
    EXPECT_EQ(filesUnder(QFileInfo(file()).path()).size(), 1U) << "nothing lies beside the file";

    const auto opened = openWholeRace(file(), there(), {});
    ASSERT_TRUE(opened) << sentence(opened);
    EXPECT_EQ(opened->runId, runId());
    EXPECT_TRUE(opened->isNew);
    EXPECT_EQ(filesUnder(QFileInfo(file()).path()).size(), 1U) << "opening only reads, too";
    expectSame();
    SqliteStore store(there());
    const auto found = answerOf(store.search(runId(), {}, u"b%1"_s.arg(ScriptedRace::late), 10));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->rows.size(), 1U) << "a bib is found";
}

TEST_F(WholeRaceFiles, OfARaceUnderWayItHasAWholeSecondOfAllShards)
{
    stage(120, 3);
    const auto saved = save();
    ASSERT_TRUE(saved) << sentence(saved);
    EXPECT_EQ(saved->second, 120);
    EXPECT_FALSE(saved->complete);
    ASSERT_TRUE(openWholeRace(file(), there(), {}));
    SqliteStore store(there());
    const auto snapshot = answerOf(store.snapshot(runId(), {}, true));
    ASSERT_TRUE(snapshot) << sentence(snapshot);
    EXPECT_EQ((*snapshot)->second, 120);
    EXPECT_EQ((*snapshot)->standing, m_race.standing(120));
    EXPECT_TRUE(answerOf(store.races())->races.at(0).record == m_race.record());
}

TEST_F(WholeRaceFiles, OpenedAgainItIsTheOneThatIsThere)
{
    stage(m_race.lastSecond(), 2);
    ASSERT_TRUE(save());
    const auto before = filesUnder(here());
    const auto opened = openWholeRace(file(), here(), {});
    ASSERT_TRUE(opened) << sentence(opened);
    EXPECT_FALSE(opened->isNew);
    EXPECT_EQ(filesUnder(here()), before);
}

TEST_F(WholeRaceFiles, ARaceThatIsThereIsNeverOverwritten)
{
    stage(120);
    ASSERT_TRUE(save());
    ASSERT_TRUE(openWholeRace(file(), there(), {}));
    decide(there(), ScriptedRace::late, RunnerStatus::Retired, u"since then"_s);
    const auto before = filesUnder(there());
    const auto opened = openWholeRace(file(), there(), {});
    EXPECT_THAT(sentence(opened), testing::HasSubstr("is here already, and not the same"));
    EXPECT_FALSE(opened.error().remedy.isEmpty());
    EXPECT_EQ(filesUnder(there()), before);
}

TEST_F(WholeRaceFiles, ItGoesOnWhereItWasOpened)
{
    stage(120);
    ASSERT_TRUE(save());
    ASSERT_TRUE(openWholeRace(file(), there(), {}));
    SqliteSink sink(there());
    const auto opened = sink.open(m_race.record(), m_race.course(), {});
    ASSERT_TRUE(opened) << sentence(opened);
    EXPECT_EQ(sink.lastStoredSecond(), 120);
    m_race.write(sink, 121, m_race.lastSecond());
    ASSERT_TRUE(sink.close(5s));
    SqliteStore store(there());
    EXPECT_EQ((*answerOf(store.snapshot(runId(), {}, true)))->standing, m_race.standing(m_race.lastSecond()));
}

TEST_F(WholeRaceFiles, NothingIsLeftOfWhatWasStopped)
{
    stage(m_race.lastSecond());
    ASSERT_TRUE(save());
    const auto before = filesUnder(m_folder.path());
    std::stop_source stop;
    const Errand errand { .stop = stop.get_token(), .progress = [&stop](double share) {
                             EXPECT_TRUE(share > 0.0 && share <= 1.0);
                             stop.request_stop();
                         } };
    const auto saved = save(errand);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().message, QString());
    EXPECT_EQ(filesUnder(m_folder.path()), before) << "the file that was there before stays";
    stop = std::stop_source();
    const auto opened = openWholeRace(file(), there(), { .stop = stop.get_token(), .progress = errand.progress });
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().message, QString());
    EXPECT_EQ(filesUnder(m_folder.path()), before);
}

TEST_F(WholeRaceFiles, WhatCannotBeWrittenIsASentence)
{
    EXPECT_THAT(sentence(save()), testing::HasSubstr("There is no race"));
    stage(20);
    QDir().mkpath(file());
    EXPECT_THAT(sentence(save()), testing::HasSubstr("is a folder"));
    const auto race = storedRace(here(), runId(), {});
    ASSERT_TRUE(race);
    EXPECT_THAT(sentence(saveWholeRace(**race, m_folder.filePath(u"none/race.trackside"_s), {})),
                testing::HasSubstr("cannot be written"));
}

TEST_F(WholeRaceFiles, AnUnkindStreamKeepsTheRowsThatCameEarly)
{
    RaceConfig config;
    config.faults.lateRatio = 0.5;
    config.faults.mostSecondsLate = 5;
    m_race.record().config = toJson(config);
    const std::int32_t reach = config.faults.reachSeconds();
    ASSERT_GT(reach, 0);
    stage(120);
    const auto saved = save();
    ASSERT_TRUE(saved) << sentence(saved);
    EXPECT_EQ(saved->second, 120 - reach);
    ASSERT_TRUE(openWholeRace(file(), there(), {}));
    SqliteSink sink(there());
    ASSERT_TRUE(sink.open(m_race.record(), m_race.course(), {}));
    EXPECT_EQ(sink.lastStoredSecond(), 120);
    m_race.write(sink, 121, 140);
    ASSERT_TRUE(sink.close(5s));
    SqliteStore store(there());
    EXPECT_EQ((*answerOf(store.snapshot(runId(), 120, true)))->standing, m_race.standing(120)) << "no row was lost";
}

/// A wave each second, as many as a race may have.
TEST_F(WholeRaceFiles, ARaceAgainstTheClockIsSavedWithItsManyWaves)
{
    RaceConfig config;
    config.runners = 86'401;
    config.waveSize = 1;
    config.waveIntervalSeconds = 1.0;
    ASSERT_TRUE(problemsOf(config).empty());
    const std::int32_t lastWave = inventedEntrant(config, 86'401).wave;
    ++config.runners;
    ASSERT_FALSE(problemsOf(config).empty()) << "there is no later wave";
    stage(20);
    execute(here() + u'/' + runId() + u"/1.db"_s, "UPDATE competitors SET wave = " + QByteArray::number(lastWave));
    const auto saved = save();
    ASSERT_TRUE(saved) << sentence(saved);
    ASSERT_TRUE(openWholeRace(file(), there(), {}));
    SqliteStore store(there());
    const auto named = answerOf(store.entrants(runId(), {}));
    ASSERT_TRUE(named);
    EXPECT_EQ(named->entrants.at(0).wave, lastWave);
}

TEST_F(WholeRaceFiles, OneOfTheFirstLayoutIsSavedInTodays)
{
    stage(m_race.lastSecond());
    execute(here() + u'/' + runId() + u"/1.db"_s,
            "DROP TABLE competitors; ALTER TABLE courses DROP COLUMN splits; UPDATE history SET near_zone = NULL; "
            "PRAGMA user_version = 1");
    ASSERT_TRUE(save());
    ASSERT_TRUE(openWholeRace(file(), there(), {}));
    SqliteStore ours(here());
    SqliteStore theirs(there());
    const auto wanted = answerOf(ours.snapshot(runId(), {}, true));
    const auto found = answerOf(theirs.snapshot(runId(), {}, true));
    ASSERT_TRUE(wanted && found) << sentence(found);
    EXPECT_EQ((*found)->standing, m_race.standing(m_race.lastSecond()));
    ASSERT_EQ((*found)->splits.size(), (*wanted)->splits.size());
    for (std::size_t split = 0; split < (*wanted)->splits.size(); ++split) {
        EXPECT_EQ((*found)->splits[split].passed, (*wanted)->splits[split].passed);
    }
    for (std::size_t zone = 0; zone < (*wanted)->zones.size(); ++zone) {
        EXPECT_EQ((*found)->zones[zone].passagesSoFar, m_race.passages(zone, m_race.lastSecond()));
    }
    EXPECT_TRUE(answerOf(theirs.entrants(runId(), {}))->entrants.empty());
}

TEST_F(WholeRaceFiles, WhatLiesBesideItIsNotRead)
{
    stage(120);
    ASSERT_TRUE(save());
    for (const char *ending : { "-wal", "-shm", "-journal" }) {
        QFile beside(file() + QLatin1StringView(ending));
        ASSERT_TRUE(beside.open(QIODevice::WriteOnly));
        beside.write(QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8).repeated(1'000));
    }
    const auto before = filesUnder(QFileInfo(file()).path());
    ASSERT_EQ(before.size(), 4U);
    const auto opened = openWholeRace(file(), there(), {});
    ASSERT_TRUE(opened) << sentence(opened);
    EXPECT_EQ(filesUnder(QFileInfo(file()).path()), before);
    expectSame();
}

} // namespace trackside
