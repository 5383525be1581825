// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipelinefigures.h"
#include "models/pipelinemodel.h"

#include "models/snapshots.h"
#include "support/modeltext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::modelText;
using test::rowText;
using test::snapshotOf;

class PipelineModelTest : public testing::Test {
protected:
    PipelineModelTest()
    {
        figures.setFormat(Format(QLocale(QLocale::English, QLocale::UnitedKingdom)));
        snapshot->facts = { .tookMicroseconds = 6'200, .statements = 3, .freshnessMs = 800 };
        report.state = SessionState::Running;
        report.second = 762;
        report.latenessMs = 12;
        report.generatedEvents = 76'300;
        report.acknowledgedEvents = 76'100;
        report.confirmedSecond = 761;
        report.writeMicroseconds = 4'000;
        report.queuedSeconds = 2;
        report.faults.repeated = 3;
    }
    [[nodiscard]] QString now(int row) const { return model.index(row, PipelineModel::Newest).data().toString(); }
    [[nodiscard]] QList<double> chart(int row) const
    {
        return model.index(row, PipelineModel::Chart).data(PipelineModel::samplesRole).value<QList<double>>();
    }

    PipelineFigures figures;
    PipelineModel model { figures };
    QAbstractItemModelTester tester { &model, QAbstractItemModelTester::FailureReportingMode::Fatal };
    std::shared_ptr<Snapshot> snapshot = snapshotOf(760, { { 1, 20 }, { 2, 30 } });
    SessionReport report;
};

TEST_F(PipelineModelTest, TellsEachStageAndCount)
{
    figures.addFrame(10ms);
    figures.addQueryable(31ms);
    figures.setSnapshot(snapshot);
    figures.setDisplayMs(760'700);
    figures.setReport(report);
    EXPECT_EQ(modelText(model),
              "Figure | Now | Median | 95 % | Chart\n"
              "Generated | 12 ms | 12 ms | 12 ms | \n"
              "Acknowledged | 4.0 ms | 4.0 ms | 4.0 ms | \n"
              "Queryable | 31 ms | 31 ms | 31 ms | \n"
              "Read | 6.2 ms | 6.2 ms | 6.2 ms | \n"
              "Drawn | 10 ms | 10 ms | 10 ms | \n"
              "Map behind | 1.3 s |  |  | \n"
              "Records generated | 76,300 |  |  | \n"
              "Records confirmed | 76,100 |  |  | \n"
              "Records waiting | 200 |  |  | \n"
              "Seconds waiting | 2 s |  |  | \n"
              "Repeats sent | 3 |  |  | \n"
              "Statements | 3 |  |  | \n"
              "Freshness | 800 ms |  |  | \n");
    EXPECT_EQ(model.note(), u"2 s of the race not written yet\nplanned faults: 3 repeated"_s);
    figures.setAnswering(false);
    EXPECT_TRUE(model.note().startsWith(u"The store does not answer.\n"_s));
    figures.setAnswering(true);

    figures.setDisplayMs(std::nullopt);
    EXPECT_EQ(now(PipelineModel::Freshness), Format::none()) << "of a past moment";
}

TEST_F(PipelineModelTest, ChartsTheLatenciesAsTheyCame)
{
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    for (const std::int64_t late : { 4, 30, 2 }) {
        report.latenessMs = late;
        ++report.second;
        figures.setReport(report);
    }
    figures.setReport(report); // of the same second: no sample of its own
    EXPECT_EQ(chart(PipelineModel::Generated), (QList<double> { 4.0, 30.0, 2.0 }));
    EXPECT_EQ(rowText(model, PipelineModel::Generated), u"Generated | 2.0 ms | 4.0 ms | 30 ms | "_s);
    const QModelIndex cell = model.index(PipelineModel::Generated, PipelineModel::Chart);
    EXPECT_EQ(cell.data(Qt::AccessibleTextRole).toString(), u"from 2.0 ms to 30 ms"_s);
    for (int i = 0; i < 120; ++i) { // the first three are forgotten
        report.latenessMs = 5 + i;
        ++report.second;
        figures.setReport(report);
    }
    EXPECT_EQ(chart(PipelineModel::Generated).first(), 5.0);
    EXPECT_EQ(chart(PipelineModel::Generated).last(), 124.0);
    EXPECT_TRUE(chart(PipelineModel::RecordsGenerated).isEmpty());
    EXPECT_TRUE(resets.empty());
    EXPECT_EQ(changes.size(), 124);
}

TEST_F(PipelineModelTest, SaysWhatIsNotKnownOfARaceOfSomebodyElse)
{
    EXPECT_EQ(now(PipelineModel::RecordsGenerated), Format::none());
    EXPECT_EQ(model.note(), u"Nothing has been measured yet."_s);
    figures.setSnapshot(snapshot);
    for (const int row : { PipelineModel::Generated, PipelineModel::Acknowledged, PipelineModel::Queryable,
                           PipelineModel::RecordsWaiting, PipelineModel::Repeats })
        EXPECT_EQ(now(row), u"not known"_s) << row;
    EXPECT_EQ(now(PipelineModel::Read), u"6.2 ms"_s);
    EXPECT_EQ(now(PipelineModel::Statements), u"3"_s);
    EXPECT_TRUE(model.note().startsWith(u"This program does not generate the race now."_s));
    snapshot->trouble = { u"The table was told to pause."_s, {}, {} };
    EXPECT_TRUE(model.note().endsWith(u"The table was told to pause."_s));

    figures.clear();
    report.queuedSeconds = 0;
    report.faults = {};
    report.latenessMs = 0;
    figures.setReport(report);
    EXPECT_EQ(model.note(), u"No errors, and nothing is late."_s);
    EXPECT_EQ(now(PipelineModel::Queryable), Format::none()) << "it is not measured";
    report.error = { u"The disk is full."_s, {}, {} };
    figures.setReport(report);
    EXPECT_EQ(model.note(), u"The disk is full."_s);
}

} // namespace
} // namespace trackside
