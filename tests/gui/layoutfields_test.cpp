// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The walk over every panel with races of 3, 100 and 20,000 runners from the embedded store, on a small screen and a
// usual one, light and dark, in kilometres and miles.
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
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

constexpr int patienceMs = 120'000; ///< bounds a wait for something that comes; nothing is measured by it
constexpr std::int32_t raceSeconds = 330; ///< some have passed a split by then, and been in the zone

class LayoutOfFields : public testing::TestWithParam<int> {
protected:
    void SetUp() override
    {
        RaceSetup setup(catalogue.courses(), {});
        setup.setCourse(u"crystal"_s);
        setup.set(&RaceConfig::runners, GetParam());
        setup.set(&RaceConfig::historyEverySeconds, 30);
        RaceOrder order = setup.toOrder();
        order.speed = 0.0;
        const QString run = order.record.runId;
        host.start(order);
        ASSERT_TRUE(QTest::qWaitFor([&] { return host.lastReport(run).second >= raceSeconds; }, patienceMs));
        host.stop(run);
        ASSERT_TRUE(QTest::qWaitFor([&] { return host.activeRuns().isEmpty(); }, patienceMs));
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
        window.showRun(run);
        ASSERT_TRUE(QTest::qWaitFor([this] { return window.picture().feed().snapshot() != nullptr; }, patienceMs));
        trigger(u"actionAllRunners"_s);
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
        const LayoutWalk walk((u"%1 runners, %2: "_s.arg(GetParam()).arg(where)).toStdString());
        walk.over(&window);
        walk.overMap(window.raceView().mapPane().view()->rootObject());
    }

    QTemporaryDir data;
    QString races = data.filePath(u"races"_s);
    QSettings settings { data.filePath(u"trackside.ini"_s), QSettings::IniFormat };
    CourseCatalogue catalogue { { u":/courses"_s } };
    SqliteStore store { races };
    SessionHost host { [this] { return std::make_unique<SqliteSink>(races); }, {} };
    MainWindow window { { store, host, catalogue, settings, systemBootTime(), {} } };
};

INSTANTIATE_TEST_SUITE_P(SmallAndLarge, LayoutOfFields, testing::Values(3, 100, 20'000));

TEST_P(LayoutOfFields, NothingIsCutOffInAnyPanel)
{
    for (const QSize size : { QSize(1024, 700), QSize(1920, 1080) }) {
        window.resize(size);
        for (const QString &theme : { u"actionThemeLight"_s, u"actionThemeDark"_s }) {
            trigger(theme);
            for (const QString &units : { u"actionMiles"_s, u"actionKilometres"_s }) {
                trigger(units);
                const QString look = u"%1 %2 %3"_s.arg(size.width()).arg(theme, units);
                for (const QString &tab : { u"actionRunning"_s, u"actionZones"_s, u"actionFinishers"_s,
                                            u"actionSplits"_s, u"actionLog"_s, u"actionLeaderboard"_s }) {
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
