// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is entered, asked of a Pinot with and without a table for it.
#include "store/pinotentrants.h"
#include "store/pinotstore.h"
#include "store/scriptedpinot.h"
#include "support/answer.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace trackside;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::refusal;
using test::rowsOf;
using testing::IsEmpty;

namespace {

const QByteArrayList schemaPath { "/tables/competitors/schema" };
const QByteArrayList statement { "FROM competitors" };

class PinotEntrantsTest : public testing::Test {
protected:
    std::unique_ptr<PinotStore> store()
    {
        return std::make_unique<PinotStore>(pinot.connection(), folder.filePath(u"hidden"_s),
                                            folder.filePath(u"decisions"_s),
                                            PinotReading { .silence = 10min, .now = {} });
    }
    void haveNoTable()
    {
        pinot.answer(schemaPath, { .status = 404, .body = R"({"error":"Schema not found for table: competitors"})" });
    }
    static Entrants entrantsOf(PinotStore &store, const std::vector<std::uint32_t> &ids = {})
    {
        const auto answer = answerOf(store.entrants(u"run"_s, ids));
        EXPECT_TRUE(answer) << answer.error().message.toStdString();
        return answer ? answer->entrants : Entrants();
    }

    QTemporaryDir folder;
    test::ScriptedPinot pinot;
};

} // namespace

TEST_F(PinotEntrantsTest, AreReadInOrderAndOnceEach)
{
    pinot.answer(statement,
                 rowsOf(R"([2,"","Grace","","",0],[1,"A1","Zoë","F40","Club",3],[2,"","Grace","","",0],)"
                        R"([-7,"","No runner","","",0],[5000000000,"","No runner","","",0])",
                        6));
    EXPECT_EQ(
        entrantsOf(*store()),
        (Entrants {
            { .competitorId = 1, .bib = u"A1"_s, .name = u"Zoë"_s, .category = u"F40"_s, .club = u"Club"_s, .wave = 3 },
            { .competitorId = 2, .name = u"Grace"_s } }));
    EXPECT_EQ(pinot.asked({ "WHERE runId = 'run'\nORDER BY competitorId\nLIMIT 20000" }), 1);
    (void)entrantsOf(*store(), { 7, 17 });
    EXPECT_EQ(pinot.asked({ "WHERE runId = 'run' AND competitorId IN (7,17)\nLIMIT 10000000" }), 1);
}

TEST_F(PinotEntrantsTest, AreNobodyWhereThereIsNoTable)
{
    haveNoTable();
    const auto asking = store();
    EXPECT_THAT(entrantsOf(*asking), IsEmpty());
    EXPECT_THAT(entrantsOf(*asking, { 1 }), IsEmpty());
    EXPECT_EQ(pinot.asked(statement), 0) << "a statement that is refused has the other tables looked at again";
    EXPECT_EQ(pinot.asked(schemaPath), 1);
    const auto found = answerOf(asking->search(u"run"_s, {}, u"2"_s, 10));
    ASSERT_TRUE(found) << found.error().message.toStdString();
    EXPECT_EQ(found->rows.size(), 1U) << "by the ids";
    const auto snapshot = answerOf(asking->snapshot(u"run"_s, {}, true));
    ASSERT_TRUE(snapshot);
    EXPECT_EQ((*snapshot)->trouble, Error()) << "it is watched as ever";
}

TEST_F(PinotEntrantsTest, AreFoundOnceTheTableIsMade)
{
    haveNoTable();
    const auto asking = store();
    EXPECT_THAT(entrantsOf(*asking), IsEmpty());
    pinot.answer(schemaPath, test::schemaOf({ u"runId"_s, u"competitorId"_s }));
    pinot.answer(statement, rowsOf(R"([1,"","Zoë","","",0])", 6));
    ASSERT_TRUE(answerOf(asking->snapshot(u"run"_s, {}, true))); // whole: the tables are looked at again
    EXPECT_EQ(entrantsOf(*asking).size(), 1U);
}

TEST_F(PinotEntrantsTest, StayNobodyWhileTheControllerCannotTell)
{
    haveNoTable();
    const auto asking = store();
    EXPECT_THAT(entrantsOf(*asking), IsEmpty());
    pinot.answer(schemaPath, { .status = 500, .body = "{}" });
    ASSERT_TRUE(answerOf(asking->snapshot(u"run"_s, {}, true))); // whole: the tables are looked at again
    EXPECT_THAT(entrantsOf(*asking), IsEmpty());
    EXPECT_EQ(pinot.asked(schemaPath), 2);
}

TEST_F(PinotEntrantsTest, AreATableAndTheirNumberAColumnOfAnother)
{
    PinotConnection connection = pinot.connection();
    connection.tablePrefix = u"x_"_s;
    pinot.answer({ "/tables/x_races/schema" },
                 test::schemaOf({ u"runId"_s, u"course"_s, u"startTime"_s, u"competitors"_s }));
    PinotStore asking(connection, folder.filePath(u"hidden"_s), folder.filePath(u"decisions"_s),
                      PinotReading { .silence = 10min, .now = {} });
    (void)answerOf(asking.entrants(u"run"_s, {}));
    EXPECT_EQ(pinot.asked({ "AS LONG), competitors, ", "FROM x_races" }), 1);
}

TEST_F(PinotEntrantsTest, AreAnErrorWherePinotRefuses)
{
    pinot.answer(statement, refusal(150));
    EXPECT_FALSE(answerOf(store()->entrants(u"run"_s, {})));
}

TEST(PinotPattern, FindsTheTextAndNothingElse)
{
    EXPECT_EQ(sqlPattern(u"Zoë 7"_s, false), u"'(?iu)Zoë\\ 7'"_s);
    EXPECT_EQ(sqlPattern(u"A1"_s, true), u"'(?iu)^A1'"_s);
    EXPECT_EQ(sqlPattern(u".*%_\\E"_s, false), u"'(?iu)\\.\\*\\%\\_\\\\E'"_s);
    EXPECT_EQ(sqlPattern(u"''); --"_s, false), u"'(?iu)\\''\\''\\)\\;\\ \\-\\-'"_s) << "no two quotes side by side";
    EXPECT_EQ(sqlPattern(u"🏃"_s, false), u"'(?iu)🏃'"_s);
    EXPECT_EQ(sqlPattern(QString(QChar(0)), false), u"'(?iu)\\x00'"_s);
}
