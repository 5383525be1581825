// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The last records of the stream as a table.
#include "models/eventtailfilter.h"

#include "support/modeltext.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace trackside::test {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TailRecord record(int offset, const QByteArray &key = "7", const QByteArray &value = "{\"a\":1}", int partition = 2)
{
    return { .topic = u"parkrun"_s,
             .partition = partition,
             .offset = offset,
             .sentMs = 1'795'428'000'000,
             .key = key,
             .value = value };
}

TailReport report(std::vector<TailRecord> records)
{
    const auto count = std::ssize(records);
    return { .records = std::move(records), .count = count, .bytes = 300 * count, .span = 250ms, .trouble = {} };
}

class EventTailModelTest : public testing::Test {
protected:
    EventTailModelTest()
    {
        model.setFormat(Format(QLocale(QLocale::English, QLocale::UnitedKingdom), Units::Kilometres, QTimeZone::utc()));
    }
    [[nodiscard]] QString offset(int row) const { return model.index(row, EventTailModel::Offset).data().toString(); }

    EventTailModel model;
    QAbstractItemModelTester tester { &model, QAbstractItemModelTester::FailureReportingMode::Fatal };
};

} // namespace

TEST_F(EventTailModelTest, ShowsRecordsNewestFirst)
{
    TailRecord race = record(3, "run", "{\n  \"runId\": \"run\"}", 0);
    race.topic = u"races"_s;
    race.sentMs = 0;
    model.take(report({ record(12'000), race }));
    EXPECT_EQ(modelText(model),
              "Sent (CreateTime) | Race time | Topic | Partition | Offset | Key | Bytes | Record\n"
              "– | – | races | 0 | 3 | run | 19 | { \"runId\": \"run\"}\n"
              "10:00:00 | – | parkrun | 2 | 12,000 | 7 | 7 | {\"a\":1}\n");
    EXPECT_EQ(model.topics(), (std::set { u"parkrun"_s, u"races"_s }));
    EXPECT_EQ(model.partitions(), 3);
    EXPECT_EQ(model.recordAt(model.index(0, 0))->value, "{\n  \"runId\": \"run\"}");
    EXPECT_EQ(model.recordAt({}), nullptr);
}

TEST_F(EventTailModelTest, TellsTheClockOnTheWallFromTheRaces)
{
    const auto raceTime = [this] { return model.index(0, EventTailModel::RaceTime).data().toString(); };
    for (const char *value : { "{}", R"({"rawTime":"83"})", R"({"rawTime":-1})", R"({"rawTime":99999999999999})",
                               "[83]", "no JSON", R"({"timestamp":"soon"})" }) {
        model.take(report({ record(1, "7", value) }));
        EXPECT_EQ(raceTime(), u"–") << value;
    }
    model.take(report({ record(2, "7", R"({"rawTime":3,"timestamp":"2026-11-23 10:00:03"})") }));
    EXPECT_EQ(raceTime(), u"0:00:03");
    EXPECT_FALSE(model.isOffTheClock()) << "it may come a little late";
    TailRecord untold = record(3, "7", R"({"rawTime":83,"timestamp":"2026-11-23 10:01:22.250"})");
    untold.sentMs = 0;
    model.take(report({ untold }));
    EXPECT_FALSE(model.isOffTheClock());
    model.take(report({ record(4, "7", untold.value) }));
    EXPECT_EQ(raceTime(), u"0:01:23");
    EXPECT_TRUE(model.isOffTheClock());
    model.take(report({}));
    EXPECT_TRUE(model.isOffTheClock()) << "the note does not come and go";
}

TEST_F(EventTailModelTest, KeepsTheNewest)
{
    for (int i = 0; i < 60; ++i) {
        std::vector<TailRecord> some;
        for (int j = 0; j < 10; ++j)
            some.push_back(record(i * 10 + j));
        model.take(report(std::move(some)));
    }
    EXPECT_EQ(model.rowCount(), static_cast<int>(EventTailModel::most));
    EXPECT_EQ(offset(0), u"599");
    EXPECT_EQ(offset(model.rowCount() - 1), u"100");
}

TEST_F(EventTailModelTest, TellsHowManyComeASecond)
{
    EXPECT_EQ(model.rateText(), u"0 records/s · 0 bytes/s");
    for (int i = 0; i < 20; ++i)
        model.take({ .records = {}, .count = 5'000, .bytes = 1'400'000, .span = 250ms, .trouble = {} });
    EXPECT_EQ(model.rateText(), u"20,000 records/s · 5.6 MB/s");
    for (int i = 0; i < 8; ++i)
        model.take({ .records = {}, .count = 0, .bytes = -1, .span = 250ms, .trouble = {} });
    EXPECT_EQ(model.rateText(), u"0 records/s") << "of the last two seconds alone, and no size that is not known";
}

TEST_F(EventTailModelTest, PausedItCountsOn)
{
    model.take(report({ record(1) }));
    model.setPaused(true);
    model.take({ .records = { record(2) }, .count = 1'000, .bytes = 0, .span = 750ms, .trouble = {} });
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_TRUE(model.rateText().startsWith(u"1,001 records/s"_s)) << model.rateText().toStdString();
    model.setPaused(false);
    model.take(report({ record(3) }));
    EXPECT_EQ(offset(0), u"3");
}

TEST_F(EventTailModelTest, OnlyThoseOfAFilterAreShown)
{
    EventTailFilter shown(model);
    const QAbstractItemModelTester shownTester(&shown, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.take(report(
        { record(1, "7"), record(2, "17"), record(3, "17", "{\"status\":\"finished\"}"), record(4, "7", "{}", 0) }));
    EXPECT_EQ(shown.rowCount(), 4);
    shown.setFilter({ .key = "17" });
    EXPECT_EQ(shown.rowCount(), 2);
    shown.setFilter({ .key = "17", .text = "finished" });
    ASSERT_EQ(shown.rowCount(), 1);
    EXPECT_EQ(shown.recordAt(shown.index(0, 0))->offset, 3);
    model.take(report({ record(5, "7"), record(6, "17", "finished") }));
    EXPECT_EQ(shown.rowCount(), 2);
    shown.setFilter({ .topic = u"races"_s });
    EXPECT_EQ(shown.rowCount(), 0);
    EXPECT_EQ(shown.recordAt({}), nullptr);
    shown.setFilter({ .partition = 0 });
    ASSERT_EQ(shown.rowCount(), 1);
    EXPECT_EQ(shown.recordAt(shown.index(0, 0))->offset, 4);
}

TEST(PrettyJson, KeepsOrderAndDigits)
{
    EXPECT_EQ(prettyJson(R"({"runId":"r","lat":51.4190000,"lon":-1e-7,"big":12345678901234567890})"),
              u"{\n  \"runId\": \"r\",\n  \"lat\": 51.4190000,\n  \"lon\": -1e-7,\n  \"big\": 12345678901234567890\n}");
    EXPECT_EQ(prettyJson("no <b>JSON</b>"), u"no <b>JSON</b>");
    EXPECT_EQ(prettyJson({}), u"");
}

} // namespace trackside::test
