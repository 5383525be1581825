// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of race files that are deleted: by this program, by another, while somebody writes or has them open.
#include "store/sqlitefilesfixture.h"

#include <QDirIterator>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::int64_t bytesUnder(const QString &folder)
{
    std::int64_t bytes = 0;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        bytes += it.nextFileInfo().size();
    }
    return bytes;
}

} // namespace

TEST_F(SqliteFiles, GiveTheirSpaceBackWhenDeleted)
{
    stage(m_race, 150);
    const std::int64_t before = bytesUnder(folder());
    ASSERT_GT(before, 200'000);
    {
        SqliteStore store(folder());
        ASSERT_TRUE(answerOf(store.snapshot(m_race.record().runId, {}, false)));
        ASSERT_TRUE(answerOf(store.remove(m_race.record().runId)));
        EXPECT_GE(bytesUnder(folder()), before); // it can still be brought back
    }
    EXPECT_EQ(bytesUnder(folder()), 0);
}

TEST_F(SqliteFiles, CanBeDeletedOnceMore)
{
    SqliteStore store(folder());
    for (int time = 0; time < 2; ++time) {
        stage(m_race, 5); // as whoever opens it from a file again
        const auto removed = answerOf(store.remove(m_race.record().runId));
        EXPECT_TRUE(removed) << sentence(removed);
    }
    EXPECT_FALSE(answerOf(store.remove(m_race.record().runId)));
    EXPECT_TRUE(answerOf(store.restore(m_race.record().runId)));
}

TEST_F(SqliteFiles, StayWhileTheyAreWritten)
{
    SqliteSink sink(folder());
    ASSERT_TRUE(sink.open(m_race.record(), m_race.course(), {}));
    m_race.write(sink, 0, 5);
    SqliteStore store(folder());
    EXPECT_THAT(sentence(answerOf(store.remove(m_race.record().runId))), testing::HasSubstr("still being written"));
    m_race.write(sink, 6, 9);
    EXPECT_EQ((*answerOf(store.snapshot(m_race.record().runId, {}, false)))->standing, m_race.standing(9));
    ASSERT_TRUE(sink.close(5s));
    EXPECT_TRUE(answerOf(store.remove(m_race.record().runId)));
}

TEST_F(SqliteFiles, StayInTheTrashOfOneProgramWhileAnotherOpensAndCloses)
{
    stage(m_race, 5);
    SqliteStore store(folder());
    ASSERT_TRUE(answerOf(store.remove(m_race.record().runId)));
    {
        SqliteStore other(folder());
        const auto list = answerOf(other.races());
        ASSERT_TRUE(list);
        EXPECT_TRUE(list->races.empty());
    }
    EXPECT_TRUE(answerOf(store.restore(m_race.record().runId)));
    EXPECT_TRUE(answerOf(store.snapshot(m_race.record().runId, {}, false)));
}

TEST_F(SqliteFiles, LeftInTheTrashByAKilledProgramGo)
{
    const QString left = folder() + u"/.trash/left/00000000-0000-4000-8000-000000000009"_s;
    QDir().mkpath(left);
    QFile file(left + u"/1.db"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    SqliteStore store(folder());
    ASSERT_TRUE(answerOf(store.races())); // what is asked first comes after the cleaning
    EXPECT_FALSE(QFile::exists(left));
}

TEST_F(SqliteFiles, SeeANewRaceOfTheSameRun)
{
    stage(m_race, 50);
    SqliteStore store(folder());
    const QString run = m_race.record().runId;
    ASSERT_TRUE(answerOf(store.snapshot(run, {}, false)));
    ASSERT_TRUE(answerOf(store.standingFrom(run, {}, 0, 1)));
    ASSERT_TRUE(QDir(folder() + u'/' + run).removeRecursively()); // by somebody else
    EXPECT_FALSE(answerOf(store.snapshot(run, {}, false)));
    stage(m_race, 20);
    EXPECT_EQ((*answerOf(store.snapshot(run, {}, false)))->standing, m_race.standing(20));
    EXPECT_EQ(answerOf(store.standingFrom(run, {}, 0, 1))->second, 20);
}

} // namespace trackside
