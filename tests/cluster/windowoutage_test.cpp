// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window while servers are away, hang, and come back; nothing else may use them meanwhile.
#include "cluster/clusterwindow.h"

#include <QFile>
#include <QTest>

#include <gmock/gmock.h>

#include <csignal>

using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;

namespace trackside::test {
namespace {

/// Pinot's process does nothing, and keeps its ports, until this is destroyed.
class PinotHangs {
public:
    PinotHangs()
    {
        QFile file(qEnvironmentVariable("TRACKSIDE_CLUSTER_HOME") + u"/run/pinot.pid"_s);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
        m_process = file.readAll().split(' ').front().trimmed().toInt();
        EXPECT_GT(m_process, 1);
        EXPECT_TRUE(send(SIGSTOP));
    }
    ~PinotHangs() { goOn(); }
    PinotHangs(const PinotHangs &) = delete;
    PinotHangs &operator=(const PinotHangs &) = delete;

    void goOn() { EXPECT_TRUE(send(SIGCONT)); }

private:
    [[nodiscard]] bool send(int signal) const { return m_process > 1 && kill(m_process, signal) == 0; }

    int m_process = 0;
};

class WindowInOutage : public ClusterWindow {
protected:
    /// As long as an outage shall last, beside what stopping and starting take.
    static void letItLast()
    {
        const double seconds = qEnvironmentVariable("TRACKSIDE_TEST_OUTAGE_SECONDS", u"0"_s).toDouble();
        QTest::qWait(std::chrono::round<std::chrono::milliseconds>(std::chrono::duration<double>(seconds)));
    }

    bool allIsWell() const
    {
        return comesInTime([this] { return everythingSaid().isEmpty(); });
    }
};

TEST_F(WindowInOutage, PinotStopsInMidRaceAndComesBack)
{
    provision();
    open();
    const QString run = startRace();
    ASSERT_FALSE(run.isEmpty());
    PartAway pinotIsAway(u"pinot"_s);
    // While it stops, it may still answer that a part of the table is missing.
    EXPECT_TRUE(comesInTime([this] { return said(u"troubleBar"_s).contains(u"See whether it runs"_s); }));
    EXPECT_THAT(said(u"troubleBar"_s).toStdString(),
                AllOf(HasSubstr("Pinot's "), HasSubstr("No answer since"), HasSubstr("asks again every")));
    letItLast();
    expectToAnswer();
    const std::int32_t second = host->lastReport(run).second;
    EXPECT_TRUE(comesInTime([&] { return host->lastReport(run).second > second + 10; })) << "the race goes on";
    EXPECT_EQ(said(u"sinkTroubleBar"_s), QString());
    EXPECT_TRUE(connectionSaid().contains(u"servers: no answer"_s)) << connectionSaid().toStdString();
    pinotIsAway.comeBack();
    EXPECT_TRUE(allIsWell()) << everythingSaid().toStdString();
    EXPECT_TRUE(boardGoesOn());
    EXPECT_TRUE(connectionSaid().contains(u"servers: connected"_s)) << connectionSaid().toStdString();
    expectWholeHistory(run);
}

TEST_F(WindowInOutage, KafkaStopsInMidRaceAndComesBack)
{
    provision();
    open();
    const QString run = startRace();
    ASSERT_FALSE(run.isEmpty());
    PartAway kafkaIsAway(u"kafka"_s);
    ASSERT_TRUE(comesInTime([this] { return !said(u"sinkTroubleBar"_s).isEmpty(); }));
    EXPECT_THAT(said(u"sinkTroubleBar"_s).toStdString(),
                AllOf(HasSubstr("Kafka at " + kafka.bootstrap.toStdString() + " does not answer."),
                      HasSubstr("what could not be written comes later (Crystal Palace"),
                      HasSubstr("Start the broker")));
    letItLast();
    expectToAnswer();
    EXPECT_TRUE(comesInTime([&] { return host->lastReport(run).queuedSeconds > 0; })) << "no more than memory holds";
    EXPECT_EQ(said(u"troubleBar"_s), QString()) << "Pinot answers";
    EXPECT_TRUE(connectionSaid().contains(u"servers: takes no positions now"_s)) << connectionSaid().toStdString();
    kafkaIsAway.comeBack();
    EXPECT_TRUE(allIsWell()) << everythingSaid().toStdString();
    EXPECT_TRUE(boardGoesOn());
    EXPECT_TRUE(comesInTime([&] { return host->lastReport(run).queuedSeconds == 0; }));
    EXPECT_TRUE(connectionSaid().contains(u"servers: connected"_s)) << connectionSaid().toStdString();
    expectWholeHistory(run);
}

TEST_F(WindowInOutage, PinotHangsInMidRaceAndGoesOn)
{
    pinot.timeout = std::chrono::seconds(2);
    provision();
    open();
    const QString run = startRace();
    ASSERT_FALSE(run.isEmpty());
    {
        const PinotHangs hangs;
        // Also while a question waits for its answer.
        expectToAnswer();
        EXPECT_TRUE(comesInTime([this] { return said(u"troubleBar"_s).contains(u"did not answer in time"_s); }));
        expectToAnswer();
    }
    EXPECT_TRUE(allIsWell()) << everythingSaid().toStdString();
    EXPECT_TRUE(boardGoesOn());
}

TEST_F(WindowInOutage, PinotIsAbsentAtTheStart)
{
    provision();
    PartAway pinotIsAway(u"pinot"_s);
    open();
    ASSERT_TRUE(comesInTime([this] { return !said(u"racesTroubleBar"_s).isEmpty(); }));
    EXPECT_THAT(said(u"racesTroubleBar"_s).toStdString(),
                AllOf(HasSubstr("Pinot's controller at "), HasSubstr("See whether it runs")));
    click(u"demoButton"_s);
    ASSERT_TRUE(comesInTime([this] { return !said(u"noticeBar"_s).isEmpty(); }));
    EXPECT_THAT(said(u"noticeBar"_s).toStdString(), HasSubstr("Pinot's controller at "));
    EXPECT_TRUE(host->activeRuns().isEmpty());
    pinotIsAway.comeBack();
    EXPECT_TRUE(comesInTime([this] { return said(u"racesTroubleBar"_s).isEmpty(); }));
    EXPECT_FALSE(startRace().isEmpty());
    EXPECT_EQ(everythingSaid(), QString());
}

TEST_F(WindowInOutage, KafkaIsAbsentAtTheStart)
{
    provision();
    PartAway kafkaIsAway(u"kafka"_s);
    open();
    click(u"demoButton"_s);
    ASSERT_TRUE(comesInTime([this] { return !said(u"noticeBar"_s).isEmpty(); }));
    EXPECT_THAT(said(u"noticeBar"_s).toStdString(), AllOf(HasSubstr("Kafka at "), HasSubstr("Start the broker")));
    EXPECT_TRUE(host->activeRuns().isEmpty());
    kafkaIsAway.comeBack();
    EXPECT_FALSE(startRace().isEmpty());
    EXPECT_TRUE(boardGoesOn());
}

} // namespace
} // namespace trackside::test
