// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/racefeed.h"
#include "models/snapshots.h"
#include "support/courses.h"
#include "support/scriptedstore.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace trackside::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Until \p condition holds; false when it still does not after five seconds.
template <typename Condition> bool becomes(Condition condition)
{
    return QTest::qWaitFor(condition, 5s);
}

/// Lets everything happen that is due now.
inline void settle()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
}

/// A feed on a store whose answers the test gives, and the clocks in its hands.
class RaceFeedTest : public testing::Test {
protected:
    RaceFeedTest()
        : feed(store,
               { .now = [this] { return now; },
                 .wallClock = [this] { return wall; },
                 .racesInterval = 1h,
                 .wholeInterval = 60s })
        , snapshots(&feed, &RaceFeed::snapshotReady)
        , failures(&feed, &RaceFeed::failed)
        , recoveries(&feed, &RaceFeed::recovered)
    {
        feed.setRefreshInterval(100ms);
    }

    static Error down() { return { u"The store is away."_s, {}, {} }; }

    static SnapshotPtr picture(std::int32_t second, const QString &runId = u"a"_s)
    {
        return snapshotOf(second, { { 1, 10.0 * second } }, runId);
    }

    /// Chooses a run and answers its first questions.
    void open(const QString &runId)
    {
        const std::size_t coursesBefore = store.courses.size();
        const std::size_t snapshotsBefore = store.snapshots.size();
        feed.setRun(runId);
        ASSERT_EQ(store.courses.size(), coursesBefore + 1);
        store.courses.back().answer(course);
        ASSERT_TRUE(becomes([&] { return store.snapshots.size() == snapshotsBefore + 1; }));
        store.snapshots.back().answer(picture(0, runId));
        ASSERT_TRUE(becomes([&] { return feed.snapshot() != nullptr; }));
    }

    [[nodiscard]] bool asks(std::size_t count) const
    {
        return becomes([&] { return store.snapshots.size() >= count; });
    }
    [[nodiscard]] SnapshotPtr last() const { return snapshots.last().first().value<SnapshotPtr>(); }

    std::chrono::nanoseconds now { 1000s };
    QDateTime wall { QDate(2026, 11, 23), QTime(10, 17, 49) };
    CoursePtr course = test::shippedCourse(u"crystal"_s);
    ScriptedStore store;
    RaceFeed feed;
    QSignalSpy snapshots;
    QSignalSpy failures;
    QSignalSpy recoveries;
};

} // namespace trackside::test
