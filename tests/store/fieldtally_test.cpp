// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fieldtally.h"

#include "store/sqlite.h"

#include <gtest/gtest.h>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;

void add(FieldTally &tally, std::int32_t second, bool isOut, int rows)
{
    for (int row = 0; row < rows; ++row) {
        tally.add(second, isOut);
    }
}

TEST(FieldTally, CountsWhoIsActiveAtTheSecondOrOutByThen)
{
    FieldTally tally;
    add(tally, 100, false, 5);
    add(tally, 101, false, 2); // the same ones once more, near a zone of a thinned history
    add(tally, 0, true, 1);
    add(tally, 100, true, 1);
    add(tally, 102, true, 1); // was active at 100
    EXPECT_FALSE(tally.lacksRows(100, 7));
    tally.clear();
    add(tally, 100, false, 5);
    add(tally, 0, true, 1);
    add(tally, 102, true, 1);
    EXPECT_TRUE(tally.lacksRows(100, 7));
}

TEST(FieldTally, BeginsAnewWithEachFile)
{
    FieldTally tally;
    add(tally, 100, false, 5);
    EXPECT_FALSE(tally.lacksRows(100, 4));
    add(tally, 100, false, 3);
    EXPECT_TRUE(tally.lacksRows(100, 4)) << "those of the first file do not count";
}

/// An older row of the first file might pass for one of the second, which is behind.
TEST(FieldTally, LooksInAllFurtherFilesOnceOneLacksRows)
{
    FieldTally tally;
    add(tally, 100, false, 3);
    EXPECT_TRUE(tally.lacksRows(100, 4));
    add(tally, 90, false, 1);
    add(tally, 90, false, 3);
    EXPECT_TRUE(tally.lacksRows(90, 4));
    tally.clear();
    add(tally, 90, false, 4);
    EXPECT_FALSE(tally.lacksRows(90, 4));
}

TEST(FieldTally, AStatementAsksAfterTheRowsBefore)
{
    auto database = sqlite::Database::open(u":memory:"_s, sqlite::Database::Mode::Create);
    ASSERT_TRUE(database);
    FieldTally tally;
    offerLacksRows(*database, &tally);
    auto rows = database->prepare("SELECT 100 UNION ALL SELECT 100 UNION ALL SELECT 90 WHERE lacks_rows(100, ?1)");
    ASSERT_TRUE(rows);
    const auto countOf = [&](int runners) {
        tally.clear();
        rows->bind(runners);
        int count = 0;
        for (auto row = rows->step(); row && *row; row = rows->step()) {
            tally.add(rows->integer32(0), false);
            ++count;
        }
        return count;
    };
    EXPECT_EQ(countOf(2), 2);
    EXPECT_EQ(countOf(3), 3);
    EXPECT_EQ(countOf(2), 2);
}

TEST(FieldTally, WithoutOneRowsAreAlwaysLookedFor)
{
    auto database = sqlite::Database::open(u":memory:"_s, sqlite::Database::Mode::Create);
    ASSERT_TRUE(database);
    offerLacksRows(*database, nullptr);
    EXPECT_EQ(database->number("SELECT lacks_rows(100, 0)").value_or(-1), 1);
}

} // namespace
} // namespace trackside
