// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/racestore_contract.h"
#include "store/scriptedrace.h"
#include "store/sqlitesink.h"
#include "store/sqlitestore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace trackside {

/// A folder of race files, and a race to be written there.
class SqliteFiles : public testing::Test {
protected:
    void stage(const ScriptedRace &race, std::int32_t until)
    {
        SqliteSink sink(folder());
        const auto opened = sink.open(race.record(), race.course(), {});
        ASSERT_TRUE(opened) << sentence(opened);
        race.write(sink, 0, until);
        ASSERT_TRUE(sink.close(std::chrono::seconds(5)));
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString pathOf(const ScriptedRace &race) const
    {
        return folder() + u'/' + race.record().runId + QStringLiteral("/1.db");
    }

    /// The race's file is refused by everybody, with these words; other races are not touched by it.
    void expectRefused(const ScriptedRace &race, const char *words)
    {
        const ScriptedRace other(77);
        stage(other, 3);
        SqliteStore store(folder());
        const auto list = answerOf(store.races());
        ASSERT_TRUE(list);
        ASSERT_EQ(list->races.size(), 1U);
        EXPECT_EQ(list->races[0].record, other.record());
        ASSERT_EQ(list->problems.size(), 1U);
        EXPECT_THAT(list->problems[0].message.toStdString(), testing::HasSubstr(words));
        EXPECT_THAT(sentence(answerOf(store.snapshot(race.record().runId, {}, false))), testing::HasSubstr(words));
        EXPECT_THAT(sentence(answerOf(store.standingFrom(race.record().runId, {}, 0, 1))), testing::HasSubstr(words));
        EXPECT_THAT(sentence(answerOf(store.query(race.record().runId, QStringLiteral("SELECT 1"), 1))),
                    testing::HasSubstr(words));
        EXPECT_THAT(sentence(SqliteSink(folder()).open(race.record(), race.course(), {})), testing::HasSubstr(words));
    }

    ScriptedRace m_race;

private:
    QTemporaryDir m_folder;
};

} // namespace trackside
