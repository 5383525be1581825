// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/racefeedfixture.h"

namespace trackside::test {
namespace {

TEST_F(RaceFeedTest, TellsTheCourseBeforeTheFirstSnapshot)
{
    QStringList order;
    QObject::connect(&feed, &RaceFeed::runChanged, &feed, [&](const QString &run) { order.append(u"run "_s + run); });
    QObject::connect(&feed, &RaceFeed::courseReady, &feed, [&] { order.append(u"course"_s); });
    QObject::connect(&feed, &RaceFeed::snapshotReady, &feed, [&] { order.append(u"snapshot"_s); });
    open(u"a"_s);
    EXPECT_EQ(order, QStringList({ u"run a"_s, u"course"_s, u"snapshot"_s }));
    EXPECT_EQ(feed.course(), course);
    EXPECT_EQ(feed.lastUpdate(), wall);
    EXPECT_TRUE(store.snapshots.front().whole) << "the whole history is read on opening";
}

TEST_F(RaceFeedTest, SaysOnceThatTheCourseIsUnknown)
{
    QSignalSpy unknown(&feed, &RaceFeed::courseUnknown);
    feed.setRun(u"a"_s);
    store.courses.back().answer(std::unexpected(Error { u"No such course."_s, {}, {} }));
    for (std::size_t i = 1; i <= 2; ++i) {
        ASSERT_TRUE(asks(i));
        auto snapshot = snapshotOf(static_cast<std::int32_t>(i), { { 1, 10 } }, u"a"_s);
        snapshot->courseKnown = false;
        store.snapshots[i - 1].answer(SnapshotPtr(snapshot));
    }
    ASSERT_TRUE(asks(3));
    EXPECT_EQ(unknown.count(), 1);
    EXPECT_EQ(snapshots.count(), 2) << "the race is shown all the same";
    EXPECT_EQ(store.courses.size(), 1U);
    store.snapshots[2].answer(picture(3));
    EXPECT_TRUE(becomes([&] { return store.courses.size() == 2; })) << "somebody has loaded it";
}

TEST_F(RaceFeedTest, AsksForAnUnknownCourseNowAndThen)
{
    QSignalSpy ready(&feed, &RaceFeed::courseReady);
    feed.setRun(u"a"_s);
    store.courses.back().answer(std::unexpected(Error { u"No such course."_s, {}, {} }));
    ASSERT_TRUE(asks(1));
    auto without = snapshotOf(1, { { 1, 10 } }, u"a"_s);
    without->courseKnown = false;
    store.snapshots[0].answer(SnapshotPtr(without));
    ASSERT_TRUE(asks(2));
    EXPECT_EQ(store.courses.size(), 1U);
    now += 10s;
    store.snapshots[1].answer(SnapshotPtr(without));
    ASSERT_TRUE(becomes([&] { return store.courses.size() == 2; }));
    store.courses.back().answer(course);
    ASSERT_TRUE(asks(3));
    EXPECT_EQ(ready.count(), 1);
    EXPECT_TRUE(store.snapshots[2].whole) << "what was read without it lacks the zones";
}

TEST_F(RaceFeedTest, AsksAgainForACourseThatIsThere)
{
    QSignalSpy ready(&feed, &RaceFeed::courseReady);
    QSignalSpy unknown(&feed, &RaceFeed::courseUnknown);
    feed.setRun(u"a"_s);
    store.courses.back().answer(std::unexpected(down()));
    ASSERT_TRUE(asks(1));
    store.snapshots[0].answer(picture(0));
    ASSERT_TRUE(becomes([&] { return store.courses.size() == 2; }));
    store.courses.back().answer(course);
    ASSERT_TRUE(becomes([&] { return ready.count() == 1; }));
    EXPECT_EQ(unknown.count(), 0);
}

} // namespace
} // namespace trackside::test
