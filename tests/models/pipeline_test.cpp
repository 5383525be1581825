// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/latencies.h"
#include "models/pipelinefigures.h"
#include "models/queryableprobe.h"

#include "models/snapshots.h"
#include "support/scriptedstore.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::ScriptedStore;
using test::snapshotOf;

Format english()
{
    return Format(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

TEST(Latencies, TellTheUsualOneAndTheSlowOnes)
{
    Latencies latencies(100);
    EXPECT_EQ(latencies.figures(), std::nullopt);
    latencies.add(7ms);
    EXPECT_EQ(latencies.figures(), (Latencies::Figures { 7ms, 7ms }));
    latencies.clear();
    for (int i = 100; i > 0; --i)
        latencies.add(std::chrono::milliseconds(i));
    EXPECT_EQ(latencies.figures(), (Latencies::Figures { 50ms, 95ms }));
    for (int i = 0; i < 60; ++i) // those of 100 to 41 ms are forgotten
        latencies.add(1ms);
    EXPECT_EQ(latencies.figures(), (Latencies::Figures { 1ms, 35ms }));
}

TEST(PipelineFigures, ShowOnlyWhatWasMeasured)
{
    PipelineFigures figures;
    figures.setFormat(english());
    EXPECT_EQ(figures.text(), QString());

    auto snapshot = snapshotOf(760, { { 1, 20 }, { 2, 30 } });
    snapshot->facts = { .tookMicroseconds = 6'200, .statements = 3, .freshnessMs = 800 };
    figures.setSnapshot(snapshot);
    EXPECT_EQ(figures.text(), u"read in 6.2 (6.2) ms"_s) << "of a past moment, old says nothing";
    figures.setDisplayMs(758'000);
    EXPECT_EQ(figures.text(), u"read in 6.2 (6.2) ms, 800 ms old"_s) << "a race of somebody else's";
    EXPECT_EQ(figures.runnersText(), u"2 runners"_s);
    EXPECT_EQ(figures.behind(), std::nullopt);

    SessionReport report;
    report.state = SessionState::Running;
    report.second = 762;
    figures.setReport(report);
    EXPECT_EQ(figures.acknowledgedText(), QString()) << "nothing is confirmed yet";
    report.confirmedSecond = 761;
    report.writeMicroseconds = 4'000;
    figures.setReport(report);
    report.second = 763; // while nothing more is confirmed: no sample of its own
    figures.setReport(report);
    figures.addQueryable(31ms);
    figures.addFrame(10ms);
    figures.setDisplayMs(760'700);
    EXPECT_EQ(figures.text(),
              u"generated at 1× → acknowledged in 4.0 (4.0) ms → queryable in 31 (31) ms → read in 6.2 (6.2) ms"
              " → drawn in 10 (10) ms  ·  map 2.3 s behind"_s);
    figures.addQueryable(1'450ms);
    EXPECT_EQ(figures.queryableText(), u"queryable in 0.0 (1.4) s"_s);
    EXPECT_EQ(figures.explanation().count(u'\n'), 6) << "five stages, what they are, how far the map is behind";
    EXPECT_TRUE(figures.explanation().startsWith(u"generated at 1×: up to 0:12:43 of the race\n"_s));
    figures.forgetQueryable();
    EXPECT_EQ(figures.queryableText(), QString());

    report.speed = 20.0;
    report.second = 782;
    report.confirmedSecond = 781;
    report.writeMicroseconds = 9'000;
    figures.setReport(report);
    report.second = 783;
    figures.setReport(report);
    EXPECT_EQ(figures.acknowledgedText(), u"acknowledged in 4.0 (9.0) ms"_s);
    EXPECT_EQ(figures.generatedText(), u"generated at 20×"_s);
    EXPECT_EQ(figures.behindText(), u"map 1.1 s behind"_s) << "in wall time";

    auto over = std::make_shared<Snapshot>(*snapshot);
    over->complete = true;
    figures.setSnapshot(over);
    EXPECT_EQ(figures.behind(), std::nullopt) << "nothing more comes";
    figures.clear();
    EXPECT_EQ(figures.text(), QString());
}

TEST(PipelineFigures, TellAnAudienceTheWayOfAPosition)
{
    PipelineFigures figures;
    figures.setFormat(english());
    EXPECT_TRUE(figures.audienceTexts().isEmpty());
    auto snapshot = snapshotOf(760, { { 1, 20 }, { 2, 30 } });
    snapshot->facts = { .tookMicroseconds = 6'200, .statements = 3, .freshnessMs = 800 };
    figures.setSnapshot(snapshot);
    figures.setDisplayMs(760'700);
    EXPECT_EQ(figures.audienceTexts(), QStringList { u"Newest position 800 ms old"_s });

    SessionReport report;
    report.state = SessionState::Running;
    report.speed = 20.0;
    report.second = 762;
    report.confirmedSecond = 761;
    report.writeMicroseconds = 4'000;
    figures.setReport(report);
    figures.addQueryable(31ms);
    figures.addQueryable(1'450ms);
    figures.addFrame(10ms);
    EXPECT_EQ(figures.audienceTexts(),
              (QStringList { u"Race at 20×"_s, u"Stored after 4.0 ms"_s, u"Answered after 31 ms"_s,
                             u"On the map after 65 ms"_s }))
        << "the usual times, of what is seen from afar";
    figures.setProfile(u"local"_s);
    EXPECT_EQ(figures.audienceTexts().sliced(1, 2),
              (QStringList { u"In Kafka after 4.0 ms"_s, u"Answered by Pinot after 31 ms"_s }));
}

TEST(PipelineFigures, TellOfTroublesAndFaults)
{
    PipelineFigures figures;
    figures.setFormat(english());
    SessionReport report;
    report.state = SessionState::Running;
    report.latenessMs = 350;
    report.queuedSeconds = 4;
    report.speedLimited = true;
    report.error = { u"The disk is full."_s, {}, {} };
    figures.setReport(report);
    EXPECT_EQ(
        figures.troubleText(),
        u"The disk is full. · as fast as this machine can · generated 350 ms late · 4 s of the race not written yet"_s);

    EXPECT_EQ(figures.faultsText(), QString()) << "a stream without faults";
    report.faults = { .moved = 1'234, .late = 30, .repeated = 4 };
    figures.setReport(report);
    EXPECT_EQ(figures.faultsText(), u"planned faults: 1,234 moved, 30 late, 4 repeated"_s);
    report.faults = { .dropped = 12, .outOfOrder = 2 };
    figures.setReport(report);
    EXPECT_EQ(figures.faultsText(), u"planned faults: 12 dropped, 2 out of order"_s);
}

TEST(PipelineFigures, TellWhetherTheServersAnswer)
{
    PipelineFigures figures;
    figures.setSnapshot(snapshotOf(760, { { 1, 20 } }));
    EXPECT_EQ(figures.connectionText(), QString()) << "there are no servers";
    figures.setProfile(u"local"_s);
    EXPECT_EQ(figures.connectionText(), u"local: connected"_s);
    SessionReport report;
    report.error = { u"Kafka does not answer."_s, {}, {} };
    figures.setReport(report);
    EXPECT_EQ(figures.connectionText(), u"local: takes no positions now"_s);
    figures.setAnswering(false);
    EXPECT_EQ(figures.connectionText(), u"local: no answer"_s);
    figures.clear();
    EXPECT_EQ(figures.connectionText(), QString()) << "of another race nothing is known yet";
}

class QueryableProbeTest : public testing::Test {
protected:
    QueryableProbeTest()
        : probe(store, [this] { return now; })
        , measured(&probe, &QueryableProbe::measured)
    {
        probe.setRun(u"a"_s);
    }

    void report(std::int32_t second, const QString &run = u"a"_s)
    {
        SessionReport report;
        report.runId = run;
        report.second = second;
        report.generatedAt = now;
        probe.setReport(report);
    }

    /// Answers the last question and waits until the answer was taken.
    void answer(Result<std::int32_t> newest)
    {
        store.probes.back().answer(std::move(newest));
        QCoreApplication::processEvents();
    }

    [[nodiscard]] bool asks(std::size_t count)
    {
        return QTest::qWaitFor([&] { return store.probes.size() == count; }, 5s);
    }

    std::chrono::nanoseconds now { 1000s };
    ScriptedStore store;
    QueryableProbe probe;
    QSignalSpy measured;
};

TEST_F(QueryableProbeTest, AsksUntilTheSecondIsThere)
{
    report(7);
    ASSERT_EQ(store.probes.size(), 1U) << "at once";
    EXPECT_EQ(store.probes.front().runId, u"a");
    now += 4ms;
    answer(6);
    EXPECT_TRUE(measured.empty());
    ASSERT_TRUE(asks(2));
    now += 20ms;
    report(8); // comes while 7 is looked for
    answer(8);
    ASSERT_EQ(measured.size(), 1);
    EXPECT_EQ(measured.front().front().value<std::chrono::nanoseconds>(), 24ms) << "of second 7";
    report(9);
    EXPECT_EQ(store.probes.size(), 2U) << "it rests";
    ASSERT_TRUE(asks(3));
}

TEST_F(QueryableProbeTest, LeavesOutWhatItCannotMeasure)
{
    report(7, u"b"_s); // another race
    EXPECT_TRUE(store.probes.empty());
    report(7);
    answer(failure(u"The store is away."_s));
    EXPECT_TRUE(measured.empty());
    report(7); // nothing new
    report(8);
    ASSERT_TRUE(asks(2));
    answer(8);
    EXPECT_EQ(measured.size(), 1);
}

TEST_F(QueryableProbeTest, GoesOnWithTheNextSecondWhereTheStoreGaveNoAnswer)
{
    report(7);
    store.probes.back().finishWithoutAnswer();
    QCoreApplication::processEvents();
    EXPECT_TRUE(measured.empty());
    report(8);
    ASSERT_TRUE(asks(2));
    answer(8);
    EXPECT_EQ(measured.size(), 1);
}

TEST_F(QueryableProbeTest, StopsWithTheRaceAndWhenItIsOff)
{
    report(7);
    probe.setRun(u"b"_s);
    EXPECT_TRUE(store.probes.front().isCanceled());
    answer(7);
    EXPECT_TRUE(measured.empty());
    report(3, u"b"_s);
    ASSERT_EQ(store.probes.size(), 2U);
    probe.setOn(false);
    answer(3);
    report(4, u"b"_s);
    EXPECT_TRUE(measured.empty());
    EXPECT_EQ(store.probes.size(), 2U);
}

} // namespace
} // namespace trackside
