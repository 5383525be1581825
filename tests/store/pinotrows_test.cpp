// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinotrows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

Result<PinotRows> read(const QByteArray &body)
{
    return PinotRows::read(body, u"Pinot's broker"_s);
}

std::string errorOf(const QByteArray &body)
{
    const auto rows = read(body);
    return rows ? "no error" : (rows.error().message + u" | "_s + rows.error().detail).toStdString();
}

TEST(PinotRows, ReadsColumnsTypesAndValues)
{
    const auto rows = read(R"({"resultTable":{"dataSchema":{"columnNames":["a","b"],
        "columnDataTypes":["DOUBLE","STRING"]},"rows":[[0.1,"x"],[-3,"y"],[9223372036854775807,null]]},"exceptions":[],
        "numServersQueried":1,"numServersResponded":1,"minConsumingFreshnessTimeMs":1790000000123,"timeUsedMs":19})");
    ASSERT_TRUE(rows) << qPrintable(rows.error().message);
    EXPECT_EQ(rows->columns(), (QStringList { u"a"_s, u"b"_s }));
    EXPECT_EQ(rows->types(), (QStringList { u"DOUBLE"_s, u"STRING"_s }));
    ASSERT_EQ(rows->size(), 3U);
    EXPECT_EQ(rows->at(0, 0).number(), 0.1);
    EXPECT_EQ(rows->at(0, 0).integer(), std::nullopt);
    EXPECT_EQ(rows->at(0, 0).text(), u"0.1"_s);
    EXPECT_EQ(rows->at(0, 1).text(), u"x"_s);
    EXPECT_EQ(rows->at(1, 0).integer(), -3);
    EXPECT_EQ(rows->at(1, 0).number(), -3.0);
    EXPECT_EQ(rows->at(2, 0).integer(), std::numeric_limits<std::int64_t>::max());
    EXPECT_TRUE(rows->at(2, 1).isNull());
    EXPECT_TRUE(rows->at(2, 2).isNull());
    EXPECT_TRUE(rows->at(3, 0).isNull());
    EXPECT_EQ(rows->at(3, 0).text(), QString());
    EXPECT_EQ(rows->consumingFreshnessTimeMs(), 1790000000123);
    EXPECT_EQ(rows->tookMs(), 19);
}

TEST(PinotRows, ReadsWhatComesInQuotes)
{
    const auto rows = read(R"({"resultTable":{"rows":[["NaN","Infinity","-Infinity","1.5","17","840a","x",5.0]]}})");
    ASSERT_TRUE(rows);
    EXPECT_TRUE(std::isnan(rows->at(0, 0).number().value_or(0.0)));
    EXPECT_EQ(rows->at(0, 1).number(), std::numeric_limits<double>::infinity());
    EXPECT_EQ(rows->at(0, 2).number(), -std::numeric_limits<double>::infinity());
    EXPECT_EQ(rows->at(0, 3).number(), 1.5);
    EXPECT_EQ(rows->at(0, 4).integer(), 17);
    EXPECT_EQ(rows->at(0, 5).bytes(), "\x84\x0a");
    EXPECT_EQ(rows->at(0, 6).number(), std::nullopt);
    EXPECT_EQ(rows->at(0, 6).integer(), std::nullopt);
    EXPECT_EQ(rows->at(0, 7).integer(), 5);
}

TEST(PinotRows, HasNoRowsWithoutAResultTable)
{
    for (const char *body : { R"({"exceptions":[],"numServersQueried":1,"numServersResponded":1})",
                              R"({"resultTable":null,"numServersQueried":0,"numServersResponded":0})" }) {
        const auto rows = read(body);
        ASSERT_TRUE(rows);
        EXPECT_EQ(rows->size(), 0U);
        EXPECT_TRUE(rows->columns().isEmpty());
    }
}

TEST(PinotRows, TellsOfExceptions)
{
    EXPECT_THAT(errorOf(R"({"exceptions":[{"message":null,"errorCode":180}]})"),
                HasSubstr("Pinot's broker does not accept the user or the password. | errorCode 180"));
    EXPECT_THAT(errorOf(R"({"exceptions":[{"message":"TableDoesNotExistError","errorCode":190}]})"),
                HasSubstr("does not have a table"));
    EXPECT_THAT(errorOf(R"({"exceptions":[{"message":"late","errorCode":250}]})"), HasSubstr("in time. | "));
    EXPECT_THAT(errorOf(R"({"exceptions":[{"message":"1 segments unavailable","errorCode":305}]})"),
                HasSubstr("not available at the moment"));
    EXPECT_THAT(errorOf(R"({"resultTable":{"rows":[[1]]},"exceptions":[{"message":"odd","errorCode":200}]})"),
                HasSubstr("could not answer the question. | errorCode 200: odd"));
}

TEST(PinotRows, TellsWhatToDoAboutEveryTroubleOfPinotsOwn)
{
    const auto of = [](int code) {
        const auto rows = read(R"({"exceptions":[{"message":"","errorCode":)" + QByteArray::number(code) + "}]}");
        return rows ? "no error" : (rows.error().message + u" | "_s + rows.error().remedy).toStdString();
    };
    for (const int code : { 210, 235, 305, 420, 425, 427 }) {
        EXPECT_THAT(of(code), HasSubstr("not available at the moment. | Wait a few seconds")) << code;
    }
    for (const int code : { 240, 250, 400 }) {
        EXPECT_THAT(of(code), HasSubstr("in time. | Ask for less")) << code;
    }
    for (const int code : { 211, 245, 429 }) {
        EXPECT_THAT(of(code), HasSubstr("more than it can answer at the moment. | Wait a few seconds")) << code;
    }
}

TEST(PinotRows, TellsWhereNoServerWasAsked)
{
    const auto isOfNone = [](const QByteArray &body) { return read(body).transform(&PinotRows::isOfNoServer); };
    EXPECT_EQ(isOfNone(R"({"numServersQueried":0,"numServersResponded":0})"), true);
    EXPECT_EQ(isOfNone(R"({"numServersQueried":1,"numServersResponded":1})"), false);
    EXPECT_EQ(isOfNone(R"({"resultTable":{"rows":[[1]]}})"), false);
}

TEST(PinotRows, TakesNoPartForTheWhole)
{
    EXPECT_THAT(errorOf(R"({"numServersQueried":3,"numServersResponded":2})"),
                HasSubstr("Only 2 of Pinot's 3 servers"));
    EXPECT_THAT(errorOf(R"({"numGroupsLimitReached":true})"), HasSubstr("left out groups"));
    EXPECT_THAT(errorOf(R"({"groupsTrimmed":true})"), HasSubstr("left out groups"));
    EXPECT_THAT(errorOf(R"({"partialResult":true})"), HasSubstr("left out groups"));
    EXPECT_EQ(errorOf(R"({"numGroupsLimitReached":false,"groupsTrimmed":false,"partialResult":false,
        "numServersQueried":1,"numServersResponded":1})"),
              "no error");
}

TEST(PinotRows, RefusesWhatIsNotAnAnswer)
{
    for (const char *body : { "", "<html>", "[1]", "{\"exceptions\":" }) {
        EXPECT_THAT(errorOf(body), HasSubstr("What Pinot's broker answered is not JSON."));
    }
    for (const char *body : { "{}", R"({"exceptions":[]})", R"({"resultTable":[1],"exceptions":{"a":1}})",
                              R"({"status":"ok","numServersQueried":"1"})" }) {
        EXPECT_THAT(errorOf(body), HasSubstr("What Pinot's broker answered is no answer to a query. | {"));
    }
    for (const char *body : { R"({"resultTable":{"rows":[1,"a",{}]}})",
                              R"({"resultTable":{"rows":{"a":[1]},"dataSchema":{"columnNames":"x"}}})" }) {
        const auto rows = read(body);
        ASSERT_TRUE(rows);
        EXPECT_TRUE(rows->at(0, 0).isNull());
    }
}

TEST(SqlText, LetsNoTextBreakOut)
{
    EXPECT_EQ(sqlText(u"crystal"_s), u"'crystal'"_s);
    EXPECT_EQ(sqlText(u"O'Brien' OR '='"_s), u"'O''Brien'' OR ''='''"_s);
    EXPECT_EQ(sqlText(u"'"_s), u"''''"_s);
    EXPECT_EQ(sqlText(u"a''"_s), u"concat('a''', '''', '')"_s);
    EXPECT_EQ(sqlText(u"a'''b"_s), u"concat(concat('a''', '''', ''), '''b', '')"_s);
    EXPECT_EQ(sqlText(u""_s), u"''"_s);
    EXPECT_EQ(sqlText(u"\'; --"_s), u"'\''; --'"_s);
}

} // namespace
} // namespace trackside
