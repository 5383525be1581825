// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window's status bar says of the pipeline to real servers, and of a stream that is made unkind.
#include "cluster/clusterwindow.h"
#include "models/pipelinefigures.h"
#include "support/courses.h"
#include "support/unkindrace.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

using WindowFigures = ClusterWindow;

TEST_F(WindowFigures, EveryStageOfThePipelineIsTold)
{
    provision();
    open();
    ASSERT_FALSE(startRace().isEmpty());
    for (const QString &stage : { u"generated"_s, u"acknowledged"_s, u"queryable"_s, u"read"_s, u"drawn"_s }) {
        EXPECT_TRUE(comesInTime([&] { return pipelineSaid().contains(stage + u' '); })) << pipelineSaid().toStdString();
    }
    EXPECT_EQ(connectionSaid(), u"servers: connected  ·  100 runners");
}

TEST_F(WindowFigures, TheFaultsOfAnUnkindStreamAreCounted)
{
    provision();
    open();
    const RaceOrder order = unkindRace(shippedCourse(u"track-5000"_s));
    host->start(order);
    window->showRun(order.record.runId);
    ASSERT_TRUE(comesInTime([&] { return host->lastReport(order.record.runId).state == SessionState::Over; }))
        << everythingSaid().toStdString();
    const QString expected = PipelineFigures::faultsText(faultsOf(order), Format());
    for (const QString &fault : { u"moved"_s, u"dropped"_s, u"late"_s, u"out of order"_s, u"repeated"_s })
        EXPECT_TRUE(expected.contains(fault));
    EXPECT_TRUE(comesInTime([&] { return pipelineSaid().contains(expected); })) << expected.toStdString() << "\n"
                                                                                << pipelineSaid().toStdString();
}

} // namespace
} // namespace trackside::test
