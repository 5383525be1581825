// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/resultsfile.h"

#include "results/tablefile.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace trackside {
namespace {

StandingRow row(std::int32_t rank, std::uint32_t bib, std::int64_t elapsedMs, double metres, RunnerStatus status)
{
    StandingRow row;
    row.rank = rank;
    row.event.competitorId = bib;
    row.event.elapsedMs = elapsedMs;
    row.event.distanceMetres = metres;
    row.event.startOffsetMs = 1'000;
    row.event.status = status;
    return row;
}

class ResultsFileTest : public testing::Test {
protected:
    std::string written(ResultsFormat format, const ResultsSplits &asked, const RaceEntries &entries = {})
    {
        const QString path = folder.filePath(u"results"_s);
        EXPECT_TRUE(writeResults(path, format, rows, asked, entries));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().toStdString();
    }

    QTemporaryDir folder;
    std::vector<StandingRow> rows { row(1, 7, 61'500, 200.5, RunnerStatus::Finished),
                                    row(2, 3, 40'000, 90.0, RunnerStatus::Retired) };
    std::vector<Split> splits { { u"=1+1, “half”\n\"way\""_s, 100'000'000 }, { u"150 m"_s, 150'000'000 } };
    std::vector<std::vector<SplitTime>> times {
        { { .elapsedMs = 31'000, .legMs = 30'000, .competitorId = 7 },
          { .elapsedMs = 46'000, .legMs = 15'000, .competitorId = 7, .isEstimate = true, .isLegEstimate = true } },
        {},
    };
};

TEST_F(ResultsFileTest, CsvHasAColumnForEachSplit)
{
    EXPECT_EQ(written(ResultsFormat::Csv, { splits, times }),
              "rank,competitorId,status,elapsedMs,netMs,distanceMetres,"
              "\"splitMs =1+1, “half”\n\"\"way\"\"\",splitMs 150 m\r\n"
              "1,7,finished,61500,60500,200.5,31000,46000\r\n"
              "2,3,retired,40000,39000,90,,\r\n");
}

TEST_F(ResultsFileTest, JsonHasTheSplitsThatWerePassed)
{
    EXPECT_EQ(
        written(ResultsFormat::Json, { splits, times }),
        "[\n"
        R"({"rank":1,"competitorId":7,"status":"finished","elapsedMs":61500,"netMs":60500,"distanceMetres":200.5,)"
        R"("splits":[{"name":"=1+1, “half”\n\"way\"","elapsedMs":31000,"legMs":30000,"isEstimate":false,)"
        R"("isLegEstimate":false},{"name":"150 m","elapsedMs":46000,"legMs":15000,"isEstimate":true,)"
        R"("isLegEstimate":true}]},)"
        "\n"
        R"({"rank":2,"competitorId":3,"status":"retired","elapsedMs":40000,"netMs":39000,"distanceMetres":90,)"
        R"("splits":[]})"
        "\n]\n");
}

TEST_F(ResultsFileTest, EntrantsAreInItToTheLetterButNoFormulas)
{
    const RaceEntries entries {
        { 7,
          { .entrant = { .competitorId = 7,
                         .bib = u"+7"_s,
                         .name = u"=HYPERLINK(\"http://x\",\"a\")"_s,
                         .category = u"-F40"_s,
                         .club = u"@TV\tSüd, \n</script>"_s },
            .categoryPlace = 2 } },
    };
    splits.clear();
    EXPECT_EQ(written(ResultsFormat::Csv, {}, entries),
              "rank,competitorId,status,elapsedMs,netMs,distanceMetres,bib,name,category,categoryPlace,club\r\n"
              "1,7,finished,61500,60500,200.5,\"'+7\",\"'=HYPERLINK(\"\"http://x\"\",\"\"a\"\")\",\"'-F40\",2,"
              "\"'@TV\tSüd, \n</script>\"\r\n"
              "2,3,retired,40000,39000,90,,,,,\r\n");
    EXPECT_EQ(
        written(ResultsFormat::Json, {}, entries),
        "[\n"
        R"({"rank":1,"competitorId":7,"status":"finished","elapsedMs":61500,"netMs":60500,"distanceMetres":200.5,)"
        R"x("bib":"+7","name":"=HYPERLINK(\"http://x\",\"a\")","category":"-F40","club":"@TV\tSüd, \n</script>",)x"
        R"("categoryPlace":2},)"
        "\n"
        R"({"rank":2,"competitorId":3,"status":"retired","elapsedMs":40000,"netMs":39000,"distanceMetres":90})"
        "\n]\n");
}

TEST_F(ResultsFileTest, WithoutSplitsThereIsNothingOfThem)
{
    rows.resize(1);
    EXPECT_EQ(written(ResultsFormat::Csv, {}),
              "rank,competitorId,status,elapsedMs,netMs,distanceMetres\r\n1,7,finished,61500,60500,200.5\r\n");
    rows.clear();
    EXPECT_EQ(written(ResultsFormat::Json, {}), "[]\n");
}

TEST_F(ResultsFileTest, NoDistanceHasAnExponent)
{
    rows = { row(1, 7, 30'000'000, 100'000.0, RunnerStatus::Finished),
             row(2, 3, 40'000, 0.000'03, RunnerStatus::Retired) };
    EXPECT_EQ(written(ResultsFormat::Csv, {}),
              "rank,competitorId,status,elapsedMs,netMs,distanceMetres\r\n"
              "1,7,finished,30000000,29999000,100000\r\n"
              "2,3,retired,40000,39000,0.00003\r\n");
    EXPECT_EQ(written(ResultsFormat::Json, {}),
              "[\n"
              R"({"rank":1,"competitorId":7,"status":"finished","elapsedMs":30000000,"netMs":29999000,)"
              R"("distanceMetres":100000},)"
              "\n"
              R"({"rank":2,"competitorId":3,"status":"retired","elapsedMs":40000,"netMs":39000,)"
              R"("distanceMetres":0.00003})"
              "\n]\n");
}

TEST_F(ResultsFileTest, ATableThatIsStoppedIsNotThere)
{
    const QString path = folder.filePath(u"answer.csv"_s);
    const TableAnswer table {
        .columns = { u"a"_s, u"b"_s }, .rows = { { 1, 2 }, { 3, 4 } }, .truncated = false, .facts = {}
    };
    std::stop_source stop;
    stop.request_stop();
    const Result<void> stopped = writeTable(path, table, stop.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().message, QString());
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_TRUE(writeTable(path, table));
    EXPECT_TRUE(QFile::exists(path));
}

} // namespace
} // namespace trackside
