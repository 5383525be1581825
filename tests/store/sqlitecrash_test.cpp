// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A writer that is killed: whole seconds are there, its lock is free, and the race goes on.
#include "store/racestore_contract.h"
#include "store/scriptedrace.h"
#include "store/sqlitesink.h"
#include "store/sqlitestore.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace trackside {

using namespace std::chrono_literals;

namespace {

/// So many seconds may be written beyond those that were waited for before the writer is killed.
constexpr int ahead = 20;

/// Writes a second for each byte that comes and says it when it is stored; ends only when killed, or without more
/// bytes.
[[noreturn]] void write(const QString &folder, const ScriptedRace &race, int asked, int says)
{
    SqliteSink sink(folder);
    if (!sink.open(race.record(), race.course(), {})) {
        _exit(1);
    }
    char go = 0;
    for (std::int32_t second = sink.lastStoredSecond().value_or(-1) + 1; ::read(asked, &go, 1) == 1; ++second) {
        if (!sink.writeSecond(second, race.eventsAt(second), false) || ::write(says, &second, sizeof second) < 0) {
            _exit(1);
        }
    }
    _exit(0);
}

/// Starts a writer, kills it in the middle of its writing after it has said so many seconds, and returns the last said.
std::int32_t killAfter(int seconds, const QString &folder, const ScriptedRace &race)
{
    int asks[2];
    int says[2];
    if (pipe(asks) != 0 || pipe(says) != 0) {
        return -1;
    }
    const pid_t writer = fork();
    if (writer == 0) {
        close(asks[1]);
        close(says[0]);
        write(folder, race, asks[0], says[1]);
    }
    close(asks[0]);
    close(says[1]);
    const std::string go(static_cast<std::size_t>(seconds + ahead), 'x');
    EXPECT_EQ(::write(asks[1], go.data(), go.size()), std::ssize(go));
    std::int32_t said = -1;
    for (int count = 0; count < seconds && read(says[0], &said, sizeof said) == sizeof said; ++count) { }
    kill(writer, SIGKILL);
    waitpid(writer, nullptr, 0);
    while (read(says[0], &said, sizeof said) == sizeof said) { } // said before it died
    close(asks[1]);
    close(says[0]);
    return said;
}

} // namespace

TEST(SqliteCrash, LeavesWholeSecondsAndGoesOn)
{
    const QTemporaryDir folder;
    const ScriptedRace race;
    for (const int seconds : { 1, 3, 17, 40, 90 }) {
        const std::int32_t said = killAfter(seconds, folder.path(), race);
        ASSERT_GE(said, 0);
        SqliteStore store(folder.path());
        const auto snapshot = answerOf(store.snapshot(race.record().runId, {}, false));
        ASSERT_TRUE(snapshot) << snapshot.error().message.toStdString();
        ASSERT_GE((*snapshot)->second, said);
        EXPECT_EQ((*snapshot)->standing, race.standing((*snapshot)->second));
        const auto check =
            answerOf(store.query(race.record().runId, QStringLiteral("SELECT count(*) FROM history"), 1));
        std::int64_t rows = 0;
        for (std::int32_t second = 0; second <= (*snapshot)->second; ++second) {
            rows += std::ssize(race.eventsAt(second));
        }
        EXPECT_EQ(check->rows.at(0).at(0).toLongLong(), rows);
    }
    SqliteSink sink(folder.path());
    ASSERT_TRUE(sink.open(race.record(), race.course(), {}));
    race.write(sink, sink.lastStoredSecond().value_or(-1) + 1, race.lastSecond());
    ASSERT_TRUE(sink.close(5s));
    SqliteStore store(folder.path());
    const auto end = *answerOf(store.snapshot(race.record().runId, {}, true));
    EXPECT_TRUE(end->complete);
    EXPECT_EQ(end->standing, race.standing(race.lastSecond()));
    EXPECT_EQ(end->zones.at(0).passagesSoFar, race.passages(0, race.lastSecond()));
}

} // namespace trackside
