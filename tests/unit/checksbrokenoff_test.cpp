// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each part of a check ends when it is stopped while a server is waited for that does not answer.
#include "app/producerscheck.h"
#include "app/testevent.h"
#include "streaming/kafkasinkfixture.h"
#include "streaming/kafkatopics.h"
#include "support/httpstub.h"

#include <QTcpServer>

#include <gtest/gtest.h>

#include <future>

using namespace trackside;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::comes;
using test::HttpStub;
using test::StubReply;

namespace {

struct ChecksBrokenOff : test::KafkaSinkTest {
    ChecksBrokenOff()
    {
        cluster.kafka = kafka.connection();
        cluster.pinot.controller = stub.url();
        cluster.pinot.broker = stub.url();
        cluster.pinot.timeout = 1h; // longer than the test may last
    }

    [[nodiscard]] bool isPinotWaitedFor() const { return !stub.requests().empty(); }

    const HttpStub stub { [](const test::StubRequest &) { return StubReply { .kind = StubReply::Kind::Silence }; } };
    Profile::Cluster cluster;
    std::stop_source stop;
};

} // namespace

TEST_F(ChecksBrokenOff, OfKafka)
{
    QTcpServer silent; // takes connections and never answers
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost));
    KafkaConnection connection;
    connection.bootstrap = u"127.0.0.1:%1"_s.arg(silent.serverPort());
    auto found = std::async(std::launch::async, [&] { return checkKafka(connection, true, 1h, stop.get_token()); });
    EXPECT_TRUE(silent.waitForNewConnection(20'000));
    stop.request_stop();
    const CheckFindings findings = found.get();
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_FALSE(findings[0].ok);
}

TEST_F(ChecksBrokenOff, OfATestEventThatPinotDoesNotShow)
{
    makeTopics();
    auto found = std::async(std::launch::async, [&] { return checkTestEvent(cluster, *course, stop.get_token()); });
    EXPECT_TRUE(comes([this] { return isPinotWaitedFor(); }));
    stop.request_stop();
    EXPECT_FALSE(found.get().ok);
}

TEST_F(ChecksBrokenOff, OfATestEventBeforeItIsSent)
{
    makeTopics();
    stop.request_stop();
    EXPECT_FALSE(checkTestEvent(cluster, *course, stop.get_token()).ok);
    EXPECT_FALSE(isPinotWaitedFor());
}

TEST_F(ChecksBrokenOff, OfProducers)
{
    auto found = std::async(std::launch::async, [&] { return checkProducers(cluster.pinot, stop.get_token()); });
    EXPECT_TRUE(comes([this] { return isPinotWaitedFor(); }));
    stop.request_stop();
    EXPECT_FALSE(found.get().ok);
}
