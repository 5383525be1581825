// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A query of the user's: how it is asked, what its answer looks like, and which ones are remembered.
#include "models/queryhistory.h"
#include "models/querysession.h"
#include "models/querytitle.h"

#include "support/modeltext.h"
#include "support/scriptedstore.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace trackside::test {
namespace {

using namespace Qt::StringLiterals;
using State = QuerySession::State;

Format english()
{
    return Format(QLocale(QLocale::English, QLocale::UnitedKingdom), Units::Kilometres, QTimeZone::utc());
}

TableAnswer table(std::vector<QVariantList> rows)
{
    return { .columns = { u"bib"_s, u"name"_s }, .rows = std::move(rows), .truncated = false, .facts = {} };
}

class QuerySessionTest : public testing::Test {
protected:
    /// Waits for what an answer or its lack leads to.
    [[nodiscard]] bool becomes(State state) const
    {
        return QTest::qWaitFor([&] { return session.state() == state; }, std::chrono::seconds(5));
    }

    ScriptedStore store;
    QuerySession session { store };
    QAbstractItemModelTester tester { &session.table(), QAbstractItemModelTester::FailureReportingMode::Fatal };
};

} // namespace

TEST_F(QuerySessionTest, AsksAndShowsTheAnswer)
{
    EXPECT_EQ(session.state(), State::Idle);
    session.run(u"a"_s, u"SELECT 1"_s, 7);
    EXPECT_EQ(session.state(), State::Running);
    EXPECT_EQ(store.queries.back().runId, u"a");
    EXPECT_EQ(store.queries.back().sql, u"SELECT 1");
    EXPECT_EQ(store.queries.back().limit, 7);
    TableAnswer answer = table({ { 1, u"x"_s }, { 2, u"y"_s } });
    answer.truncated = true;
    answer.facts = { .tookMicroseconds = 34'000, .statements = 1, .freshnessMs = 1'200 };
    store.queries.back().answer(answer);
    ASSERT_TRUE(becomes(State::Answered));
    EXPECT_EQ(modelText(session.table()), "bib | name\n1 | x\n2 | y\n");
    EXPECT_EQ(session.statusText(english()),
              u"2 rows in 34 ms · newest record 1.2 s old · stopped at the limit, there are more");
    session.run(u"a"_s, u"SELECT 2"_s, 7);
    EXPECT_EQ(session.table().rowCount(), 2) << "until the next answer";
    store.queries.back().answer(table({ { 1, u"x"_s } }));
    ASSERT_TRUE(becomes(State::Answered));
    EXPECT_EQ(session.statusText(english()), u"1 row in 0.0 ms");
}

TEST_F(QuerySessionTest, AnErrorIsToldAndForgottenWithTheNextQuestion)
{
    session.run(u"a"_s, u"SELEC"_s, 7);
    store.queries.back().answer(failure(u"The question is not understood."_s));
    ASSERT_TRUE(becomes(State::Failed));
    EXPECT_EQ(session.error().message, u"The question is not understood.");
    EXPECT_EQ(session.statusText(english()), u"");
    session.run(u"a"_s, u"SELECT 1"_s, 7);
    EXPECT_EQ(session.error(), Error());
    store.queries.back().finishWithoutAnswer();
    ASSERT_TRUE(becomes(State::Failed));
    EXPECT_FALSE(session.error().message.isEmpty());
}

TEST_F(QuerySessionTest, CancellingStopsTheStore)
{
    session.cancel();
    EXPECT_EQ(session.state(), State::Idle) << "there is nothing to cancel";
    session.run(u"a"_s, u"SELECT 1"_s, 7);
    session.cancel();
    EXPECT_EQ(session.state(), State::Cancelled);
    EXPECT_TRUE(store.queries.back().isCanceled());
    store.queries.back().answer(table({ { 1, u"late"_s } }));
    QTest::qWait(0);
    EXPECT_EQ(session.state(), State::Cancelled);
    EXPECT_EQ(session.table().rowCount(), 0);
}

TEST_F(QuerySessionTest, OnlyTheLastOfSeveralQuestionsIsAnswered)
{
    session.run(u"a"_s, u"SELECT 1"_s, 7);
    session.run(u"a"_s, u"SELECT 2"_s, 7);
    EXPECT_TRUE(store.queries.front().isCanceled());
    store.queries.front().answer(table({ { 1, u"x"_s } }));
    QTest::qWait(0);
    EXPECT_EQ(session.state(), State::Running);
    store.queries.back().answer(table({ { 2, u"y"_s } }));
    ASSERT_TRUE(becomes(State::Answered));
    EXPECT_EQ(modelText(session.table()), "bib | name\n2 | y\n");
}

TEST_F(QuerySessionTest, TheStoreIsNotKeptAtItWhenTheSessionEnds)
{
    {
        QuerySession other(store);
        other.run(u"a"_s, u"SELECT 1"_s, 7);
    }
    EXPECT_TRUE(store.queries.back().isCanceled());
}

TEST(QueryTableModel, ShowsNumbersWholeAndNullApartFromItsName)
{
    QueryTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.apply(table({ { QVariant(), QVariant() },
                        { 9'007'199'254'740'993LL, u"NULL"_s },
                        { 0.1, u"a\tb\nc"_s },
                        { 51.419283746501938, QByteArray("\x00\xff", 2) } }));
    EXPECT_EQ(modelText(model),
              "bib | name\n"
              "NULL | NULL\n"
              "9007199254740993 | NULL\n"
              "0.1 | a b c\n"
              "51.41928374650194 | x'00ff'\n");
    EXPECT_TRUE(model.index(0, 1).data(QueryTableModel::NullRole).toBool());
    EXPECT_FALSE(model.index(1, 1).data(QueryTableModel::NullRole).toBool());
    EXPECT_EQ(model.index(0, 1).data(Qt::AccessibleTextRole), u"no value"_s);
    const auto isRight = [&model](int row, int column) {
        return (model.index(row, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    };
    EXPECT_TRUE(isRight(1, 0));
    EXPECT_FALSE(isRight(1, 1));
    EXPECT_TRUE(model.headerData(0, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    EXPECT_FALSE(model.headerData(1, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
}

TEST(QueryTableModel, CopiesCellsWhole)
{
    QueryTableModel model;
    const QString line(5'000, u'7');
    model.apply({ .columns = { u"a"_s, u"b"_s, u"c"_s },
                  .rows = { { 1, line, 2.5 }, { 3, QVariant(), u"x\ty"_s }, { 5, 6, 7 } },
                  .truncated = false,
                  .facts = {} });
    EXPECT_LT(model.index(0, 1).data().toString().size(), 500);
    EXPECT_EQ(model.tabSeparated({}), u"");
    EXPECT_EQ(model.tabSeparated({ model.index(0, 1) }), line);
    EXPECT_EQ(model.tabSeparated({ model.index(1, 2), model.index(1, 0), model.index(1, 1) }), u"3\t\tx y");
    EXPECT_EQ(model.tabSeparated({ model.index(2, 0), model.index(1, 2) }), u"\t\tx y\n5\t\t") << "a rectangle";
}

class QueryHistoryTest : public testing::Test {
protected:
    QTemporaryDir folder;
    QSettings settings { folder.filePath(u"settings.ini"_s), QSettings::IniFormat };
    QueryHistory history { settings, u"query/history"_s };
};

TEST_F(QueryHistoryTest, KeepsFiftyTheNewestFirstAndNoneTwice)
{
    for (int i = 0; i < 60; ++i)
        history.add(u"SELECT %1"_s.arg(i));
    EXPECT_EQ(history.queries().size(), 50);
    EXPECT_EQ(history.queries().front(), u"SELECT 59");
    history.add(u"  SELECT 30\n"_s);
    history.add(u" \n"_s);
    history.add(QString(100'000, u'x'));
    EXPECT_EQ(history.queries().front(), u"SELECT 30");
    EXPECT_EQ(history.queries().count(u"SELECT 30"_s), 1);
    EXPECT_EQ(history.queries().size(), 50);
    EXPECT_EQ(QueryHistory(settings, u"query/history"_s).queries(), history.queries());
    EXPECT_EQ(QueryHistory(settings, u"query/other"_s).queries(), QStringList());
}

TEST_F(QueryHistoryTest, AWalkComesBackToWhatWasBeingWritten)
{
    EXPECT_EQ(history.earlier(u"draft"_s), std::nullopt);
    history.add(u"one"_s);
    history.add(u"two"_s);
    EXPECT_EQ(history.later(u"draft"_s), std::nullopt);
    EXPECT_EQ(history.earlier(u"draft"_s), u"two");
    EXPECT_EQ(history.earlier(u"two"_s), u"one");
    EXPECT_EQ(history.earlier(u"one"_s), std::nullopt);
    EXPECT_EQ(history.later(u"one"_s), u"two");
    EXPECT_EQ(history.later(u"two"_s), u"draft");
    EXPECT_EQ(history.later(u"draft"_s), std::nullopt);
}

TEST_F(QueryHistoryTest, AWalkGoesOnFromWhatIsThere)
{
    history.add(u"one"_s);
    history.add(u"two"_s);
    EXPECT_EQ(history.earlier(u"two"_s), u"one") << "the newest has just been asked and is still there";
    EXPECT_EQ(history.later(u"one, changed"_s), std::nullopt);
    EXPECT_EQ(history.earlier(u"one, changed"_s), u"two");
    EXPECT_EQ(history.later(u"two"_s), u"one, changed");
}

TEST_F(QueryHistoryTest, KnowsWhenAQueryWasAskedAndWhatCame)
{
    history.add(u"SELECT 1"_s, 1'795'428'000'000);
    EXPECT_EQ(QueryHistory::facts(history.entries().front(), english()), u"2026-11-23 10:00:00");
    history.setRows(u" SELECT 1\n"_s, 1'000);
    const QSignalSpy changed(&history, &QueryHistory::changed);
    history.setRows(u"SELECT 1"_s, 1'000);
    history.setRows(u"SELECT 2"_s, 5);
    EXPECT_EQ(changed.count(), 0);
    const QueryHistory again(settings, u"query/history"_s);
    EXPECT_EQ(again.queries(), QStringList { u"SELECT 1"_s });
    EXPECT_EQ(QueryHistory::facts(again.entries().front(), english()), u"2026-11-23 10:00:00 · 1,000 rows");
    history.setRows(u"SELECT 1"_s, 1);
    EXPECT_TRUE(QueryHistory::facts(history.entries().front(), english()).endsWith(u" · 1 row"_s));
}

TEST_F(QueryHistoryTest, ReadsWhatAnEarlierVersionKept)
{
    settings.setValue(u"query/earlier"_s, QStringList { u"SELECT 1"_s, u"WITH a"_s });
    const QueryHistory earlier(settings, u"query/earlier"_s);
    EXPECT_EQ(earlier.queries(), (QStringList { u"SELECT 1"_s, u"WITH a"_s }));
    EXPECT_EQ(QueryHistory::facts(earlier.entries().front(), english()), u"");
}

TEST(QueryTitle, IsWhatTellsAQueryFromOthers)
{
    const QString run = u"0b9f6c1e-5d3a-4c58-9c0e-3f6f0d5b7a21"_s;
    const QString sql = u"WITH a AS (SELECT 1) SELECT * FROM a WHERE runId = '%1'"_s;
    const std::vector<QueryExample> examples { { u"The first ten"_s, sql.arg(run) } };
    const auto title = [&examples](const QString &asked) { return queryTitle(asked, examples); };
    EXPECT_EQ(title(sql.arg(QString(run).replace(u'0', u'1')) + u'\n'), u"The first ten") << "of another race";
    EXPECT_EQ(title(sql.arg(u"x"_s)), u"SELECT * FROM a WHERE runId = 'x'");
    EXPECT_EQ(title(u"\n-- Who is last?\nWITH a AS (SELECT 1) SELECT 2"_s), u"Who is last?");
    EXPECT_EQ(title(u"WITH a AS (SELECT ')' /* ) */ -- )\n) select *\n  FROM a"_s), u"select * FROM a");
    EXPECT_EQ(title(u"SET skipUpsert = true; SELECT 1"_s), u"SELECT 1");
    EXPECT_EQ(title(u"PRAGMA table_info(selected)"_s), u"PRAGMA table_info(selected)");
    const QString cut =
        title(u"SELECT competitor_id, distance, raw_time FROM history WHERE raw_time = 100 AND status IN "
              "(1, 2) ORDER BY distance DESC LIMIT 5"_s);
    EXPECT_EQ(cut.size(), 80);
    EXPECT_TRUE(cut.startsWith(u"SELECT competitor_id, distance"_s)) << cut.toStdString();
    EXPECT_TRUE(cut.endsWith(u"ORDER BY distance DESC LIMIT 5"_s)) << cut.toStdString();
}

} // namespace trackside::test
