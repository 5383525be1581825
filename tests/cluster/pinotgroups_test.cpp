// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// More runners in one segment than Pinot keeps groups: what it leaves out is an error, never a shorter answer.
#include "cluster/pinotundertest.h"
#include "store/pinotclient.h"
#include "store/pinottables.h"
#include "store/scriptedrace.h"

#include <QDeadlineTimer>
#include <QJsonObject>
#include <QThread>

#include <gtest/gtest.h>

using namespace trackside;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t runners = 120'000;

class PinotGroups : public testing::Test {
protected:
    PinotGroups()
    {
        race.record().competitors = runners;
        sink = store.makeSink();
        const auto opened = sink->open(race.record(), race.course(), {});
        EXPECT_TRUE(opened) << sentence(opened);
    }
    ~PinotGroups() override { (void)sink->close(60s); }

    void write(std::int32_t second)
    {
        std::vector<PositionEvent> events;
        for (std::int64_t bib = 1; bib <= runners; ++bib) {
            events.push_back({ .competitorId = static_cast<std::uint32_t>(bib),
                               .rawTimeSeconds = second,
                               .elapsedMs = second * 1000LL,
                               .distanceMetres = second + static_cast<double>(bib) * 1e-6,
                               .position = {},
                               .status = RunnerStatus::Running });
        }
        const auto written = sink->writeSecond(second, events, false);
        ASSERT_TRUE(written) << sentence(written);
        store.settle();
    }

    void commit()
    {
        PinotClient client(pinot());
        const auto asked = answerOf(client.exchange({ .verb = "POST"_ba, .path = path(u"forceCommit"_s) }));
        ASSERT_TRUE(asked && asked->status == 200) << sentence(asked);
        bool committed = false;
        for (const QDeadlineTimer late(60s); !committed && !late.hasExpired(); QThread::sleep(20ms)) {
            const auto view = answerOf(client.get(PinotServer::Controller, path(u"externalview"_s)));
            ASSERT_TRUE(view) << sentence(view);
            committed = view->toJson().contains("\"ONLINE\"");
        }
        ASSERT_TRUE(committed);
    }

    Result<TableAnswer> query(const QString &columns, const QString &more)
    {
        const QString table = tableName(pinot(), PinotTable::Parkrun);
        return answerOf(store.makeStore()->query(race.record().runId,
                                                 u"SELECT %1 FROM %2 %3"_s.arg(columns, table, more), 2 * runners));
    }

    void expectGroupsMissed(const QString &more)
    {
        const auto rows = query(u"competitorId, MAX(rawTime)"_s, more);
        ASSERT_FALSE(rows) << rows->rows.size() << " rows";
        EXPECT_EQ(rows.error().message, u"Pinot left out groups of its answer, as there were more than it keeps."_s);
        EXPECT_FALSE(rows.error().remedy.isEmpty());
    }

    void expectAll(std::int32_t second)
    {
        const auto snapshot = answerOf(store.makeStore()->snapshot(race.record().runId, std::nullopt, true));
        ASSERT_TRUE(snapshot) << sentence(snapshot);
        EXPECT_EQ((*snapshot)->second, second);
        EXPECT_EQ((*snapshot)->counts.running, runners);
        const auto count = query(u"COUNT(*), MAX(rawTime)"_s, {});
        ASSERT_TRUE(count) << sentence(count);
        EXPECT_EQ(count->rows[0][0].toLongLong(), runners);
    }

    const test::OwnTables tables { { scriptedCourse() }, 1 };
    const StoreUnderTest store = test::pinotUnderTest(tables.cluster());
    ScriptedRace race;
    std::unique_ptr<PositionSink> sink;

private:
    [[nodiscard]] const PinotConnection &pinot() const { return tables.cluster().pinot; }
    [[nodiscard]] QString path(const QString &what) const
    {
        return u"/tables/%1/%2"_s.arg(tableName(pinot(), PinotTable::Parkrun), what);
    }
};

} // namespace

TEST_F(PinotGroups, LeftOutAreAnErrorInEverySegment)
{
    const QString groups = u"GROUP BY competitorId LIMIT 1000000"_s;
    const QString ordered = u"GROUP BY competitorId ORDER BY MAX(rawTime) DESC LIMIT 1000000"_s;
    write(0);
    for (const QString &question : { groups, ordered }) {
        SCOPED_TRACE("consumed: " + question.toStdString());
        expectGroupsMissed(question);
    }
    expectAll(0);
    commit();
    expectAll(0);
    write(1);
    for (const QString &question : { groups, ordered }) {
        SCOPED_TRACE("committed and consumed: " + question.toStdString());
        expectGroupsMissed(question);
    }
    expectAll(1);
}
