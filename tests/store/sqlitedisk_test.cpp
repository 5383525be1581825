// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The embedded files and the disk: one that takes no more, and a log that stays small.
#include "store/racestore_contract.h"
#include "store/scriptedrace.h"
#include "store/sqlite.h"
#include "store/sqlitesink.h"
#include "store/sqlitestore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SqliteDisk : public testing::Test {
protected:
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString pathOf(const ScriptedRace &race) const
    {
        return folder() + u'/' + race.record().runId + u"/1.db"_s;
    }

    ScriptedRace m_race;

private:
    QTemporaryDir m_folder;
};

/// A disk that takes no more: nothing of the second is kept, and it can be written later.
TEST_F(SqliteDisk, GoOnAfterAWriteThatFailed)
{
    SqliteSink sink(folder());
    ASSERT_TRUE(sink.open(m_race.record(), m_race.course(), {}));
    rlimit usual {};
    getrlimit(RLIMIT_FSIZE, &usual);
    (void)std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = usual;
    small.rlim_cur = 600'000;
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    std::int32_t second = 0;
    Result<void> written;
    while (written && second < m_race.lastSecond()) {
        written = sink.writeSecond(second, m_race.eventsAt(second), false);
        second += written ? 1 : 0;
    }
    setrlimit(RLIMIT_FSIZE, &usual);
    ASSERT_FALSE(written);
    EXPECT_GT(written.error().message.size(), 10);
    ASSERT_GT(second, 0);
    EXPECT_EQ(sink.lastStoredSecond(), second - 1);
    SqliteStore store(folder());
    EXPECT_EQ((*answerOf(store.snapshot(m_race.record().runId, {}, false)))->standing, m_race.standing(second - 1));
    m_race.write(sink, second, m_race.lastSecond());
    EXPECT_EQ((*answerOf(store.snapshot(m_race.record().runId, {}, false)))->standing,
              m_race.standing(m_race.lastSecond()));
}

TEST_F(SqliteDisk, SayThatTheDiskIsFull)
{
    const QString disk = folder() + u"/disk"_s;
    QDir().mkpath(disk);
    if (mount("tmpfs", disk.toUtf8().constData(), "tmpfs", 0, "size=700k") != 0) {
        GTEST_SKIP() << "a small disk cannot be made here: only root may mount one";
    }
    {
        SqliteSink sink(disk);
        ASSERT_TRUE(sink.open(m_race.record(), m_race.course(), {}));
        Result<void> written;
        for (std::int32_t second = 0; written && second < m_race.lastSecond(); ++second) {
            written = sink.writeSecond(second, m_race.eventsAt(second), false);
        }
        EXPECT_THAT(sentence(written), testing::HasSubstr("The disk is full"));
        ASSERT_EQ(mount("tmpfs", disk.toUtf8().constData(), "tmpfs", MS_REMOUNT, "size=40m"), 0);
        m_race.write(sink, sink.lastStoredSecond().value_or(-1) + 1, m_race.lastSecond());
        SqliteStore store(disk);
        EXPECT_EQ((*answerOf(store.snapshot(m_race.record().runId, {}, false)))->standing,
                  m_race.standing(m_race.lastSecond()));
    }
    umount2(disk.toUtf8().constData(), MNT_DETACH);
}

/// It may as well be a decision that cannot be written, or a race that is saved.
TEST_F(SqliteDisk, TellWhatToDoWhateverWasWritten)
{
    auto database = sqlite::Database::open(folder() + u"/any.db"_s, sqlite::Database::Mode::Create);
    ASSERT_TRUE(database);
    const auto written = database->execute("PRAGMA max_page_count = 2; CREATE TABLE t (a);"
                                           "INSERT INTO t VALUES (zeroblob(100000))");
    ASSERT_FALSE(written);
    EXPECT_THAT(sentence(written), testing::HasSubstr("The disk is full"));
    EXPECT_EQ(
        written.error().remedy,
        u"Make room on the disk. A race that is under way then goes on by itself; all else has to be done again."_s);
}

/// The log is folded in between the transactions of readers: it does not grow with the race.
TEST_F(SqliteDisk, KeepTheirLogSmallWhileTheyAreRead)
{
    RaceRecord record = m_race.record();
    SqliteSink sink(folder());
    ASSERT_TRUE(sink.open(record, m_race.course(), {}));
    SqliteStore store(folder());
    std::int64_t largest = 0;
    std::vector<PositionEvent> events(4'000);
    for (std::int32_t second = 0; second < 150; ++second) {
        for (std::size_t i = 0; i < events.size(); ++i) {
            events[i] = { .competitorId = static_cast<std::uint32_t>(i + 1),
                          .rawTimeSeconds = second,
                          .elapsedMs = second * 1000LL,
                          .distanceMetres = second * (2.5 + static_cast<double>(i) * 1e-3),
                          .position = { 1.0 / 3.0, 2.0 / 3.0 },
                          .status = RunnerStatus::Running };
        }
        ASSERT_TRUE(sink.writeSecond(second, events, false));
        if (second % 10 == 0) {
            ASSERT_TRUE(answerOf(store.snapshot(record.runId, {}, false)));
            ASSERT_TRUE(answerOf(store.standingFrom(record.runId, {}, 0, 1)));
        }
        largest = std::max<std::int64_t>(largest, QFile(pathOf(m_race) + u"-wal"_s).size());
    }
    ASSERT_TRUE(sink.close(5s));
    EXPECT_GT(QFile(pathOf(m_race)).size(), 25'000'000);
    EXPECT_LT(largest, 20'000'000);
    EXPECT_EQ(QFile(pathOf(m_race) + u"-wal"_s).size(), 0);
}

} // namespace trackside
