// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Decisions by hand in their file: several programs at once, and files that are not what they should be.
#include "store/scriptedrace.h"
#include "store/sqlite.h"
#include "store/sqlitedecisions.h"
#include "store/sqlitesink.h"
#include "store/sqlitestore.h"
#include "support/answer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <set>
#include <thread>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Decision retired(std::uint32_t bib)
{
    return { .competitorId = bib, .status = RunnerStatus::Retired, .reason = u"cramp"_s, .fromSecond = 5, .atMs = 7 };
}

class SqliteDecisionsTest : public testing::Test {
protected:
    void write(const QByteArray &bytes) const
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void execute(const QByteArray &sql) const
    {
        auto database = sqlite::Database::open(path, sqlite::Database::Mode::Create);
        ASSERT_TRUE(database);
        ASSERT_TRUE(database->execute(sql));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"decisions.db"_s);
    SqliteDecisions log { [this](const QString &) { return path; } };
};

} // namespace

TEST_F(SqliteDecisionsTest, ThereAreNoneBeforeTheFirst)
{
    EXPECT_EQ(log.edition(u"run"_s), 0);
    EXPECT_EQ(log.of(u"run"_s), std::vector<Decision>());
    EXPECT_FALSE(QFile::exists(path)) << "asking makes no file";
    write({});
    EXPECT_EQ(log.edition(u"run"_s), 0);
    EXPECT_EQ(log.of(u"run"_s), std::vector<Decision>());
    ASSERT_TRUE(log.add(u"run"_s, retired(3))) << "a file that was left empty is made one";
    EXPECT_EQ(log.of(u"run"_s)->size(), 1U);
}

TEST_F(SqliteDecisionsTest, KeepsRacesApartInOneFile)
{
    ASSERT_EQ(log.add(u"one"_s, retired(3))->revision, 1);
    ASSERT_EQ(log.add(u"other"_s, retired(4))->revision, 1);
    Decision back = retired(3);
    back.status.reset();
    ASSERT_EQ(log.add(u"one"_s, back)->revision, 2);
    Decision first = retired(3);
    first.revision = 1;
    back.revision = 2;
    EXPECT_EQ(log.of(u"one"_s), (std::vector { first, back }));
    EXPECT_EQ(log.of(u"other"_s)->size(), 1U);
    EXPECT_EQ(log.of(u"third"_s), std::vector<Decision>());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList(u"decisions.db"_s)) << "nothing lies beside it";
}

TEST_F(SqliteDecisionsTest, TheEditionTellsThatAnotherWrote)
{
    SqliteDecisions other([this](const QString &) { return path; });
    std::set<std::int64_t> editions { log.edition(u"run"_s) };
    for (std::uint32_t bib = 1; bib <= 5; ++bib) {
        ASSERT_TRUE(other.add(u"run"_s, retired(bib)));
        EXPECT_TRUE(editions.insert(log.edition(u"run"_s)).second) << bib;
        EXPECT_EQ(log.edition(u"run"_s), other.edition(u"run"_s));
        (void)log.of(u"run"_s);
        EXPECT_FALSE(editions.insert(log.edition(u"run"_s)).second) << "reading changes nothing";
    }
}

TEST_F(SqliteDecisionsTest, TheEditionGoesUpThoughTheClockWasSetBack)
{
    ASSERT_TRUE(log.add(u"run"_s, retired(1)));
    const std::filesystem::path file = path.toStdString();
    std::filesystem::last_write_time(file, std::filesystem::file_time_type::clock::now() + 1h);
    for (std::uint32_t bib = 2; bib <= 5; ++bib) {
        const std::int64_t before = log.edition(u"run"_s);
        ASSERT_TRUE(log.add(u"run"_s, retired(bib)));
        EXPECT_GT(log.edition(u"run"_s), before) << bib;
    }
}

TEST_F(SqliteDecisionsTest, SeveralWritersLoseNothing)
{
    constexpr std::uint32_t each = 20;
    constexpr std::uint32_t writers = 3;
    std::vector<std::thread> threads;
    for (std::uint32_t writer = 0; writer < writers; ++writer) {
        threads.emplace_back([this, writer] {
            SqliteDecisions own([this](const QString &) { return path; });
            for (std::uint32_t i = 1; i <= each; ++i) {
                EXPECT_TRUE(own.add(u"run"_s, retired(writer * each + i)));
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    const auto all = log.of(u"run"_s);
    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), writers * each);
    std::set<std::uint32_t> bibs;
    for (std::size_t i = 0; i < all->size(); ++i) {
        EXPECT_EQ((*all)[i].revision, static_cast<std::int64_t>(i) + 1);
        bibs.insert((*all)[i].competitorId);
    }
    EXPECT_EQ(bibs.size(), writers * each);
}

TEST_F(SqliteDecisionsTest, OtherFilesAreRefusedWithASentence)
{
    const auto refuses = [this](const char *words) {
        for (const auto &error :
             { log.of(u"run"_s).error_or(Error()), log.add(u"run"_s, retired(3)).error_or(Error()) }) {
            EXPECT_TRUE(error.message.contains(QLatin1StringView(words))) << error.message.toStdString();
        }
        EXPECT_NE(log.edition(u"run"_s), 0) << "it is looked at";
        QFile::remove(path);
    };
    write("Dear committee,\n");
    refuses("damaged or not a race file");
    execute("CREATE TABLE shopping (thing TEXT)");
    refuses("another kind of file");
    ASSERT_TRUE(log.add(u"run"_s, retired(3)));
    execute("PRAGMA user_version = 2");
    refuses("newer Trackside");
}

TEST_F(SqliteDecisionsTest, NothingIsDecidedWhereThereIsNoPlace)
{
    SqliteDecisions nowhere([](const QString &) { return QString(); });
    EXPECT_EQ(nowhere.of(u"run"_s), std::vector<Decision>());
    EXPECT_EQ(nowhere.edition(u"run"_s), 0);
    EXPECT_FALSE(nowhere.add(u"run"_s, retired(3)));
}

TEST(SqliteStoreDecisions, ARaceIsShownThoughItsDecisionsCannotBeRead)
{
    const QTemporaryDir folder;
    const ScriptedRace race;
    const QString run = race.record().runId;
    SqliteSink sink(folder.path());
    ASSERT_TRUE(sink.open(race.record(), race.course(), {}));
    race.write(sink, 0, 30);
    SqliteStore store(folder.path());
    const auto snapshot = [&] { return *answerOf(store.snapshot(run, {}, false)); };
    const std::int64_t bytes = answerOf(store.races())->races.at(0).bytes;
    ASSERT_TRUE(answerOf(store.decide(run, retired(3))));
    ASSERT_EQ(snapshot()->counts.retired, 1);
    EXPECT_TRUE(snapshot()->trouble.message.isEmpty());
    const auto list = answerOf(store.races());
    ASSERT_EQ(list->races.size(), 1U);
    EXPECT_TRUE(list->problems.empty()) << "the file is no race";
    EXPECT_GT(list->races.at(0).bytes, bytes) << "its space counts";

    const QString path = u"%1/%2/decisions.db"_s.arg(folder.path(), run);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("Dear committee, the following runners are to be disqualified");
    file.close();
    EXPECT_TRUE(snapshot()->trouble.message.contains(u"decisions.db"_s));
    EXPECT_EQ(snapshot()->counts.retired, 1) << "what was known goes on to count";
    SqliteStore fresh(folder.path());
    const SnapshotPtr shown = *answerOf(fresh.snapshot(run, {}, false));
    EXPECT_EQ(shown->standing, race.standing(30));
    EXPECT_FALSE(shown->trouble.message.isEmpty());
    ASSERT_TRUE(QFile::remove(path));
    EXPECT_TRUE(snapshot()->trouble.message.isEmpty());
}

} // namespace trackside
