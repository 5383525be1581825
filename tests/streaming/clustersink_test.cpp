// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clustersink.h"

#include "streaming/kafkasinkfixture.h"
#include "support/httpstub.h"

#include <gtest/gtest.h>

#include <future>

using namespace trackside;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::HttpStub;
using test::StubReply;

namespace {

/// A Pinot that takes questions and never answers.
struct ClusterSinkTest : test::KafkaSinkTest {
    ClusterSinkTest()
    {
        cluster.kafka = kafka.connection();
        cluster.pinot.controller = stub.url();
        cluster.pinot.broker = stub.url();
        cluster.pinot.timeout = 60s;
    }

    const HttpStub stub { [](const test::StubRequest &) { return StubReply { .kind = StubReply::Kind::Silence }; } };
    Profile::Cluster cluster;
};

} // namespace

TEST_F(ClusterSinkTest, OpeningIsBrokenOffWhilePinotIsWaitedFor)
{
    ClusterSink sink(cluster);
    auto opened = std::async(std::launch::async, [&] { return sink.open(race, *course, {}); });
    EXPECT_TRUE(test::comes([this] { return !stub.requests().empty(); }));
    sink.breakOff();
    EXPECT_EQ(opened.wait_for(20s), std::future_status::ready) << "it waits for Pinot";
    const auto result = opened.get();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().message, u"The race was stopped before it began."_s);
}

TEST_F(ClusterSinkTest, OpeningThatWasBrokenOffBeforeAsksNobody)
{
    ClusterSink sink(cluster);
    sink.breakOff();
    const auto result = sink.open(race, *course, {});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().message, u"The race was stopped before it began."_s);
    EXPECT_TRUE(stub.requests().empty());
}
