// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/sessionhost.h"

#include "streaming/racesessionfixture.h"

#include <QSemaphore>
#include <QTest>

#include <gtest/gtest.h>

using namespace trackside;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::MemoryLog;
using test::MemorySink;
using test::order;

namespace {

constexpr auto forEver = 60s;

RaceOrder another(double speed)
{
    RaceOrder other = order(speed);
    other.record.runId = u"11111111-5d3a-4c58-9c0e-3f6f0d5b7a21"_s;
    return other;
}

/// A store that does not answer while a race is opened.
class SilentSink final : public MemorySink {
public:
    explicit SilentSink(QSemaphore &isWaiting)
        : MemorySink(std::make_shared<MemoryLog>())
        , m_isWaiting(isWaiting)
    {
    }
    Result<void> open(const RaceRecord &, const Course &, Shard) override
    {
        m_isWaiting.release();
        return m_brokenOff.tryAcquire(1, forEver) ? failure(u"It was broken off."_s) : failure(u"Nobody answers."_s);
    }
    void breakOff() override { m_brokenOff.release(); }

private:
    QSemaphore &m_isWaiting;
    QSemaphore m_brokenOff;
};

/// Closes only while another one closes as well.
class PairedSink final : public MemorySink {
public:
    PairedSink(QSemaphore &mine, QSemaphore &others)
        : MemorySink(std::make_shared<MemoryLog>())
        , m_mine(mine)
        , m_others(others)
    {
    }
    Result<void> close(std::chrono::milliseconds) override
    {
        m_mine.release();
        return m_others.tryAcquire(1, forEver) ? failure(u"7 records are open."_s) : failure(u"The other one waits."_s);
    }

private:
    QSemaphore &m_mine;
    QSemaphore &m_others;
};

} // namespace

TEST(SessionHost, runsSeveralRacesAtOnceAndStopsOneWithoutTheOther)
{
    const auto first = std::make_shared<MemoryLog>();
    const auto second = std::make_shared<MemoryLog>();
    int made = 0;
    SessionHost host([&] { return std::make_unique<MemorySink>(made++ == 0 ? first : second); }, {});
    const RaceOrder one = order(1.0);
    const RaceOrder two = another(0.0);
    host.start(one);
    host.start(two);
    EXPECT_TRUE(host.isOurs(one.record.runId));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !host.isOurs(two.record.runId); }, 60'000));
    EXPECT_EQ(host.lastReport(two.record.runId).state, SessionState::Over);
    EXPECT_TRUE(host.isOurs(one.record.runId));
    host.stop(one.record.runId);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !host.isOurs(one.record.runId); }, 60'000));
    EXPECT_EQ(host.lastReport(one.record.runId).state, SessionState::Stopped);
    EXPECT_TRUE(first->closed);
    EXPECT_TRUE(second->closed);
    EXPECT_LT(first->seconds.size(), second->seconds.size());
}

TEST(SessionHost, aRaceThatIsBeingOpenedIsStoppedAtOnce)
{
    QSemaphore isWaiting;
    SessionHost host([&] { return std::make_unique<SilentSink>(isWaiting); }, {});
    const QString runId = order(1.0).record.runId;
    host.start(order(1.0));
    ASSERT_TRUE(isWaiting.tryAcquire(1, forEver));
    host.stop(runId);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !host.isOurs(runId); }, 60'000));
    EXPECT_EQ(host.lastReport(runId).state, SessionState::Stopped);
    EXPECT_TRUE(host.lastReport(runId).error.message.isEmpty());
}

TEST(SessionHost, allRacesAreToldToStopBeforeOneIsWaitedForAndTellWhatIsLeft)
{
    QSemaphore one;
    QSemaphore two;
    int made = 0;
    SessionHost host(
        [&] { return made++ == 0 ? std::make_unique<PairedSink>(one, two) : std::make_unique<PairedSink>(two, one); },
        {});
    host.start(order(1.0));
    host.start(another(1.0));
    const auto reports = host.stopAll();
    ASSERT_EQ(reports.size(), 2U);
    for (const SessionReport &report : reports) {
        EXPECT_EQ(report.state, SessionState::Stopped);
        EXPECT_EQ(report.error.message, u"7 records are open."_s);
    }
    EXPECT_TRUE(host.activeRuns().isEmpty());
}
