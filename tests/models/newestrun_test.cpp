// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/newestrun.h"

#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

#include <gtest/gtest.h>

#include <atomic>
#include <vector>

namespace trackside::test {
namespace {

TEST(NewestRun, GivesWhatIsWorkedOut)
{
    std::vector<int> taken;
    NewestRun<int> runs([&taken](int result) { taken.push_back(result); });
    runs.run([] { return 7; });
    ASSERT_TRUE(QTest::qWaitFor([&taken] { return !taken.empty(); }));
    runs.run([] { return 8; });
    ASSERT_TRUE(QTest::qWaitFor([&taken] { return taken.size() > 1; }));
    EXPECT_EQ(taken, (std::vector { 7, 8 }));
}

TEST(NewestRun, DoesTheNewestAfterTheOneThatRuns)
{
    QSemaphore mayEnd;
    std::atomic<int> done = 0;
    std::vector<int> taken;
    NewestRun<int> runs([&taken](int result) { taken.push_back(result); });
    runs.run([&] {
        mayEnd.acquire();
        return 0;
    });
    for (int i = 1; i <= 100; ++i) {
        runs.run([&done, i] {
            ++done;
            return i;
        });
    }
    mayEnd.release();
    ASSERT_TRUE(QTest::qWaitFor([&taken] { return !taken.empty(); }));
    EXPECT_EQ(taken, std::vector { 100 }) << "and no result that is out of date";
    EXPECT_EQ(done, 1);
}

TEST(NewestRun, DoesTheNewestWhereAnEndWasNotHeardOfYet)
{
    QSemaphore mayEnd;
    std::vector<int> taken;
    NewestRun<int> runs([&taken](int result) { taken.push_back(result); });
    runs.run([&] {
        mayEnd.acquire();
        return 0;
    });
    runs.run([] { return 1; });
    mayEnd.release();
    ASSERT_TRUE(QThreadPool::globalInstance()->waitForDone(5'000));
    runs.run([] { return 2; });
    ASSERT_TRUE(QTest::qWaitFor([&taken] { return !taken.empty(); }));
    EXPECT_EQ(taken, std::vector { 2 });
}

TEST(NewestRun, IsNotTakenAfterItsEnd)
{
    QSemaphore mayEnd;
    int taken = 0;
    int waited = 0;
    {
        NewestRun<int> runs([&taken](int) { ++taken; });
        runs.run([&] {
            mayEnd.acquire();
            return 1;
        });
        runs.run([&waited] { return ++waited; });
        mayEnd.release();
    }
    QCoreApplication::processEvents();
    EXPECT_EQ(taken, 0);
    EXPECT_EQ(waited, 0);
}

} // namespace
} // namespace trackside::test
