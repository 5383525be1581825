// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A race that is cut off and resumed in the window ends as one that nothing happened to, on the real store.
#include "course/coursecatalogue.h"
#include "dashboard/mainwindow.h"
#include "models/format.h"
#include "models/racesetup.h"
#include "models/runnertable.h"
#include "store/sqlitesink.h"
#include "store/sqlitestore.h"
#include "streaming/sessionhost.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

using namespace trackside;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 120'000; ///< bounds a wait for something that comes; nothing is measured by it

struct Resume : testing::Test {
    QTemporaryDir data;
    QString races = data.filePath(u"races"_s);
    QSettings settings { data.filePath(u"trackside.ini"_s), QSettings::IniFormat };
    CourseCatalogue catalogue { { u":/courses"_s } };
    SqliteStore store { races };

    std::unique_ptr<SessionHost> makeHost() const
    {
        return std::make_unique<SessionHost>([this] { return std::make_unique<SqliteSink>(races); },
                                             SessionSettings {});
    }

    /// Some of them stop in the geofence, some retire.
    RaceOrder order(double speed) const
    {
        RaceSetup setup(catalogue.courses(), {});
        setup.setCourse(u"track-5000"_s);
        setup.set(&RaceConfig::runners, 40);
        setup.set(&RaceConfig::seed, 20'261'123);
        setup.set(&RaceConfig::stopRatio, 0.3);
        setup.set(&RaceConfig::retireRatio, 0.1);
        RaceOrder order = setup.toOrder();
        order.speed = speed;
        return order;
    }

    static bool comesTo(const SessionHost &host, const QString &run, const std::function<bool(SessionReport)> &holds)
    {
        return QTest::qWaitFor([&] { return holds(host.lastReport(run)); }, patienceMs);
    }

    /// Of the start page, where the races that were cut off are offered.
    static void pressResume(const MainWindow &window)
    {
        QPushButton *resume = nullptr;
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                for (int row = 0; row < 2; ++row) {
                    auto *button = window.findChild<QPushButton *>(u"recentResumeButton%1"_s.arg(row));
                    if (button && button->isVisible())
                        resume = button;
                }
                return resume != nullptr;
            },
            patienceMs));
        QTest::mouseClick(resume, Qt::LeftButton);
    }

    std::vector<StandingRow> standingOf(const QString &run)
    {
        const auto answer = store.snapshot(run, std::nullopt, true);
        EXPECT_TRUE(QTest::qWaitFor([&answer] { return answer.isFinished(); }, patienceMs));
        const Result<SnapshotPtr> snapshot = answer.result();
        EXPECT_TRUE(snapshot && (*snapshot)->complete);
        return snapshot ? (*snapshot)->standing : std::vector<StandingRow>();
    }
};

bool isOver(const SessionReport &report)
{
    return report.state == SessionState::Over;
}

} // namespace

TEST_F(Resume, leadsToTheStandingOfTheUninterruptedRace)
{
    const RaceOrder whole = order(0.0);
    const RaceOrder cutOff = order(60.0);
    ASSERT_EQ(whole.config.seed, cutOff.config.seed);
    {
        const auto host = makeHost();
        host->start(whole);
        ASSERT_TRUE(comesTo(*host, whole.record.runId, isOver));
        host->start(cutOff);
        ASSERT_TRUE(comesTo(*host, cutOff.record.runId, [](const SessionReport &r) { return r.second > 60; }));
        EXPECT_LT(host->lastReport(cutOff.record.runId).second, host->lastReport(whole.record.runId).second / 2);
    } // the program ends

    const auto host = makeHost();
    settings.setValue(u"speeds/"_s + cutOff.record.runId, 0.0); // as fast as possible
    MainWindow window({ store, *host, catalogue, settings, systemBootTime(), {} });
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    pressResume(window);
    ASSERT_TRUE(comesTo(*host, cutOff.record.runId, isOver));

    const std::vector<StandingRow> expected = standingOf(whole.record.runId);
    const std::vector<StandingRow> resumed = standingOf(cutOff.record.runId);
    ASSERT_EQ(expected.size(), 40U);
    ASSERT_EQ(resumed.size(), 40U);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(resumed[i].rank, expected[i].rank) << "row " << i;
        EXPECT_EQ(resumed[i].event.competitorId, expected[i].event.competitorId) << "row " << i;
        EXPECT_EQ(resumed[i].event.elapsedMs, expected[i].event.elapsedMs) << "row " << i;
        EXPECT_EQ(resumed[i].event.distanceMetres, expected[i].event.distanceMetres) << "row " << i;
        EXPECT_EQ(resumed[i].event.status, expected[i].event.status) << "row " << i;
    }

    // And the window says the same.
    const auto *board = window.findChild<QTableView *>(u"leaderboardView"_s);
    window.findChild<QPushButton *>(u"allButton"_s)->click();
    const auto cell = [board](int row, int column) { return board->model()->index(row, column).data().toString(); };
    const auto finished =
        std::ranges::count(expected, RunnerStatus::Finished, [](const StandingRow &row) { return row.event.status; });
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return window.findChild<QLabel *>(u"finishedLabel"_s)->text() == u"%1 of 40 finished"_s.arg(finished); },
        patienceMs));
    ASSERT_TRUE(QTest::qWaitFor([board] { return board->model()->rowCount() == 40; }, patienceMs));
    for (int row = 0; row < 40; ++row) {
        const PositionEvent &event = expected[static_cast<std::size_t>(row)].event;
        EXPECT_EQ(cell(row, RunnerTable::Bib).toUInt(), event.competitorId) << "row " << row;
        EXPECT_EQ(cell(row, RunnerTable::Time), Format().raceTime(event.elapsedMs)) << "row " << row;
        EXPECT_EQ(cell(row, RunnerTable::Status), RunnerTable::statusText(event.status)) << "row " << row;
    }
}

TEST_F(Resume, goesOnOnTheCourseAsItWasWhenTheRaceBegan)
{
    const RaceOrder cutOff = order(60.0);
    {
        const auto host = makeHost();
        host->start(cutOff);
        ASSERT_TRUE(comesTo(*host, cutOff.record.runId, [](const SessionReport &r) { return r.second > 10; }));
    }
    // Since then another line has got its name.
    QDir(data.path()).mkpath(u"courses"_s);
    ASSERT_TRUE(QFile::copy(u":/courses/out-and-back-10k.kml"_s, data.filePath(u"courses/track-5000.kml"_s)));
    const CourseCatalogue redrawn({ data.filePath(u"courses"_s) });
    ASSERT_NE((*redrawn.find(u"track-5000"_s))->line.lengthMetres(), cutOff.course->line.lengthMetres());

    const auto host = makeHost();
    settings.setValue(u"speeds/"_s + cutOff.record.runId, 0.0);
    MainWindow window({ store, *host, redrawn, settings, systemBootTime(), {} });
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    pressResume(window);
    ASSERT_TRUE(comesTo(*host, cutOff.record.runId, isOver));
    const std::vector<StandingRow> standing = standingOf(cutOff.record.runId);
    ASSERT_EQ(standing.size(), 40U);
    EXPECT_EQ(standing.front().event.status, RunnerStatus::Finished);
    EXPECT_EQ(standing.front().event.distanceMetres, cutOff.course->line.lengthMetres());
}
