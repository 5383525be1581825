// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/racestore_contract.h"
#include "store/scriptedrace.h"
#include "store/sqlitesink.h"
#include "store/sqlitestore.h"
#include "store/sqlitewholerace.h"
#include "store/wholeracefile.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <map>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline void execute(const QString &path, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(handle);
    sqlite3_close(handle);
}

/// Every file under a folder with its size and a hash of what is in it, of a large one only of the beginning.
inline std::map<QString, QByteArray> filesUnder(const QString &folder)
{
    constexpr qint64 mostHashed = 16LL * 1024 * 1024;
    std::map<QString, QByteArray> files;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        QFile file(path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        hash.addData(file.read(mostHashed));
        files[path] = QByteArray::number(file.size()) + hash.result();
    }
    return files;
}

inline Entrants entrantsOf(const ScriptedRace &race)
{
    Entrants entrants;
    for (const StandingRow &row : race.standing(0)) {
        const std::uint32_t id = row.event.competitorId;
        entrants.push_back({ .competitorId = id,
                             .bib = u"B%1"_s.arg(id),
                             .name = u"<b>Ada & \"%1\"</b>\x07\nÄ"_s.arg(id),
                             .category = u"F40"_s,
                             .club = u"'; DROP TABLE history; --"_s,
                             .wave = 2 });
    }
    std::ranges::sort(entrants, {}, &Entrant::competitorId);
    return entrants;
}

/// A race in one folder, a file, and another folder to open it in.
class WholeRaceFiles : public testing::Test {
protected:
    [[nodiscard]] QString here() const { return m_folder.filePath(u"here"_s); }
    [[nodiscard]] QString there() const { return m_folder.filePath(u"there"_s); }
    [[nodiscard]] QString file() const { return m_folder.filePath(u"saved/race.trackside"_s); }
    [[nodiscard]] QString runId() const { return m_race.record().runId; }

    void stage(std::int32_t until, int shards = 1)
    {
        for (int index = 1; index <= shards; ++index) {
            const Shard shard { .index = index, .count = shards };
            SqliteSink sink(here());
            const auto opened = sink.open(m_race.record(), m_race.course(), shard);
            ASSERT_TRUE(opened) << sentence(opened);
            Entrants entrants = entrantsOf(m_race);
            std::erase_if(entrants, [&](const Entrant &entrant) { return !shard.holds(entrant.competitorId); });
            ASSERT_TRUE(sink.writeEntrants(entrants));
            m_race.write(sink, 0, std::min(until + index - 1, m_race.lastSecond()), shard); // later ones are ahead
            ASSERT_TRUE(sink.close(5s));
        }
    }
    Result<SavedRace> save(const Errand &errand = {})
    {
        QDir().mkpath(QFileInfo(file()).path());
        return storedRace(here(), runId(), errand.stop).and_then([&](const std::unique_ptr<WholeRace> &race) {
            return saveWholeRace(*race, file(), errand);
        });
    }

    void decide(const QString &folder, std::uint32_t id, std::optional<RunnerStatus> status, const QString &reason,
                std::int32_t fromSecond = 0)
    {
        SqliteStore store(folder);
        const auto made = answerOf(store.decide(
            runId(), { .competitorId = id, .status = status, .reason = reason, .fromSecond = fromSecond }));
        ASSERT_TRUE(made) << sentence(made);
    }

    /// Whatever is asked, the race in both folders has the same answer.
    void expectSame()
    {
        SqliteStore ours(here());
        SqliteStore theirs(there());
        const auto wanted = answerOf(ours.snapshot(runId(), {}, true));
        const auto found = answerOf(theirs.snapshot(runId(), {}, true));
        ASSERT_TRUE(wanted && found) << sentence(found);
        EXPECT_EQ((*found)->second, (*wanted)->second);
        EXPECT_EQ((*found)->complete, (*wanted)->complete);
        for (const std::int32_t at : { 60, 101, (*wanted)->second }) {
            const auto before = answerOf(ours.snapshot(runId(), at, true));
            const auto after = answerOf(theirs.snapshot(runId(), at, true));
            ASSERT_TRUE(before && after) << sentence(after);
            EXPECT_EQ((*after)->race, (*before)->race);
            EXPECT_EQ((*after)->standing, (*before)->standing) << "at " << at;
            EXPECT_EQ((*after)->decisions, (*before)->decisions) << "at " << at;
            ASSERT_EQ((*after)->zones.size(), (*before)->zones.size());
            for (std::size_t zone = 0; zone < (*before)->zones.size(); ++zone) {
                EXPECT_EQ((*after)->zones[zone].longest, (*before)->zones[zone].longest);
                EXPECT_EQ((*after)->zones[zone].passagesSoFar, (*before)->zones[zone].passagesSoFar);
            }
        }
        const auto named = answerOf(theirs.entrants(runId(), {}));
        ASSERT_TRUE(named);
        EXPECT_EQ(named->entrants, entrantsOf(m_race));
        const auto course = answerOf(theirs.courseOf(runId()));
        ASSERT_TRUE(course) << sentence(course);
        EXPECT_EQ((*course)->name, m_race.course().name);
        EXPECT_TRUE(std::ranges::equal((*course)->line.vertices(), m_race.course().line.vertices()));
        EXPECT_EQ((*course)->splitPlan, m_race.course().splitPlan);
        std::vector<std::uint32_t> everybody;
        for (const Entrant &entrant : entrantsOf(m_race)) {
            everybody.push_back(entrant.competitorId);
        }
        EXPECT_EQ(answerOf(theirs.history(runId(), everybody, 0, (*wanted)->second))->events,
                  answerOf(ours.history(runId(), everybody, 0, (*wanted)->second))->events);
    }

    ScriptedRace m_race;
    QTemporaryDir m_folder;
};

} // namespace trackside
