// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The walk over every panel with races of 3, 100 and 20,000 runners from the embedded store, on a small screen and a
// usual one, light and dark, in kilometres and miles. Of the hundred some have finished and others are still on the
// way, so that every table has rows; the others stand earlier, the largest because its seconds take long to write.
#include "course/coursecatalogue.h"
#include "dashboard/mainwindow.h"
#include "dashboard/mappane.h"
#include "dashboard/raceview.h"
#include "gui/layoutwalk.h"
#include "models/racesetup.h"
#include "store/sqlitesink.h"
#include "store/sqlitestore.h"
#include "streaming/sessionhost.h"

#include <QAction>
#include <QQuickView>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

constexpr int patienceMs = 120'000; ///< bounds a wait for something that comes; nothing is measured by it

struct Field {
    int runners;
    std::int32_t second; ///< to which its race comes; everybody has a stored row then, and somebody still runs
};

/// The embedded store's, which takes no second after the last that is wanted, so that the race stands there.
class SinkUpTo final : public PositionSink {
public:
    SinkUpTo(const QString &races, std::int32_t last)
        : m_sink(races)
        , m_last(last)
    {
    }

    Result<void> open(const RaceRecord &race, const Course &course, Shard shard) override
    {
        return m_sink.open(race, course, shard);
    }
    Result<void> writeEntrants(std::span<const Entrant> entrants) override { return m_sink.writeEntrants(entrants); }
    [[nodiscard]] std::optional<std::int32_t> lastStoredSecond() const override { return m_sink.lastStoredSecond(); }
    Result<void> writeSecond(std::int32_t second, std::span<const PositionEvent> events, bool last) override
    {
        m_isFull = second >= m_last;
        return m_sink.writeSecond(second, events, last);
    }
    [[nodiscard]] int room() const override { return m_isFull ? 0 : m_sink.room(); }
    [[nodiscard]] std::int64_t acknowledgedEvents() const override { return m_sink.acknowledgedEvents(); }
    Result<void> writeRace(const RaceRecord &race) override { return m_sink.writeRace(race); }
    Result<void> close(std::chrono::milliseconds bound) override { return m_sink.close(bound); }

private:
    SqliteSink m_sink;
    std::int32_t m_last;
    bool m_isFull = false;
};

class LayoutOfFields : public testing::TestWithParam<Field> {
protected:
    void SetUp() override
    {
        RaceSetup setup(catalogue.courses(), {});
        setup.setCourse(u"crystal"_s);
        setup.set(&RaceConfig::runners, GetParam().runners);
        setup.set(&RaceConfig::seed, 20'261'123);
        setup.set(&RaceConfig::historyEverySeconds, 30);
        RaceOrder order = setup.toOrder();
        order.speed = 0.0;
        const QString run = order.record.runId;
        host.start(order);
        ASSERT_TRUE(QTest::qWaitFor([&] { return host.lastReport(run).second >= GetParam().second; }, patienceMs));
        host.stop(run);
        ASSERT_TRUE(QTest::qWaitFor([&] { return host.activeRuns().isEmpty(); }, patienceMs));
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
        window.showRun(run);
        ASSERT_TRUE(QTest::qWaitFor([this] { return window.picture().feed().snapshot() != nullptr; }, patienceMs));
        trigger(u"actionAllRunners"_s);
    }

    [[nodiscard]] int rowsOf(const QString &table) const
    {
        const auto *view = window.findChild<QTableView *>(table);
        return view ? view->model()->rowCount() : 0;
    }

    void trigger(const QString &action) const
    {
        auto *found = window.findChild<QAction *>(action);
        ASSERT_TRUE(found && found->isEnabled()) << action.toStdString();
        found->trigger();
    }

    void walk(const QString &where)
    {
        for (int i = 0; i < 3; ++i)
            QTest::qWait(5);
        const LayoutWalk walk((u"%1 runners, %2: "_s.arg(GetParam().runners).arg(where)).toStdString());
        walk.over(&window);
        walk.overMap(window.raceView().mapPane().view()->rootObject());
    }

    QTemporaryDir data;
    QString races = data.filePath(u"races"_s);
    QSettings settings { data.filePath(u"trackside.ini"_s), QSettings::IniFormat };
    CourseCatalogue catalogue { { u":/courses"_s } };
    SqliteStore store { races };
    SessionHost host { [this] { return std::make_unique<SinkUpTo>(races, GetParam().second); }, {} };
    MainWindow window { { store, host, catalogue, settings, systemBootTime(), {} } };
};

INSTANTIATE_TEST_SUITE_P(SmallAndLarge, LayoutOfFields,
                         testing::Values(Field { .runners = 3, .second = 600 },
                                         Field { .runners = 100, .second = 1'410 },
                                         Field { .runners = 20'000, .second = 330 }));

TEST_P(LayoutOfFields, NothingIsCutOffInAnyPanel)
{
    EXPECT_EQ(window.picture().feed().snapshot()->second, GetParam().second);
    if (GetParam().runners == 100) {
        for (const QString &table : { u"zoneView"_s, u"finishersView"_s, u"splitTimesView"_s, u"eventsView"_s })
            EXPECT_GT(rowsOf(table), 0) << table.toStdString();
    }
    for (const QSize size : { QSize(1024, 700), QSize(1920, 1080) }) {
        window.resize(size);
        for (const QString &theme : { u"actionThemeLight"_s, u"actionThemeDark"_s }) {
            trigger(theme);
            for (const QString &units : { u"actionMiles"_s, u"actionKilometres"_s }) {
                trigger(units);
                const QString look = u"%1 %2 %3"_s.arg(size.width()).arg(theme, units);
                for (const QString &tab :
                     { u"actionRunning"_s, u"actionZones"_s, u"actionFinishers"_s, u"actionSplits"_s, u"actionLog"_s,
                       u"actionPipeline"_s, u"actionLeaderboard"_s }) {
                    trigger(tab);
                    walk(look + u' ' + tab);
                }
                trigger(u"actionCharts"_s);
                for (const QString &chart : { u"RaceFlow"_s, u"Gap"_s, u"Places"_s, u"Pace"_s, u"FinishRate"_s,
                                              u"Crowd"_s, u"Crowding"_s, u"Passing"_s }) {
                    trigger(u"actionChart"_s + chart);
                    walk(look + u' ' + chart);
                }
                trigger(u"actionCharts"_s);
                EXPECT_EQ(window.size(), size) << look.toStdString();
            }
        }
    }
}

} // namespace
} // namespace trackside::test
