// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window asks the store from one refresh to the next with every panel open, counted on a real race.
#include "course/coursecatalogue.h"
#include "dashboard/chartpanel.h"
#include "dashboard/mainwindow.h"
#include "dashboard/panels.h"
#include "dashboard/raceview.h"
#include "models/racesetup.h"
#include "models/statementlog.h"
#include "store/sqlitesink.h"
#include "store/sqlitestore.h"
#include "streaming/sessionhost.h"

#include <QAction>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <mutex>
#include <ranges>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace trackside::test {
namespace {

constexpr int patienceMs = 120'000; ///< bounds a wait for something that comes; nothing is measured by it
constexpr std::uint32_t runners = 100;
constexpr std::int32_t mostStatements = 3; ///< of a refresh
constexpr std::size_t refreshes = 4; ///< that are looked at with each chart

/// A refresh, and whatever else was asked until the next. The list of races is left out: it has a clock of its own.
using Round = std::vector<AnswerReport>;

std::int32_t statementsOf(const Round &round)
{
    std::int32_t statements = 0;
    for (const AnswerReport &report : round)
        statements += report.facts.statements;
    return statements;
}

/// Which questions, each with its statements.
std::string told(const Round &round)
{
    QStringList questions;
    for (const AnswerReport &report : round)
        questions << u"%1 (%2)"_s.arg(StatementLog::nameOf(report.asked)).arg(report.facts.statements);
    return questions.join(u", "_s).toStdString();
}

bool isOverDistanceAndTime(ChartKind kind)
{
    return kind == ChartKind::Crowding || kind == ChartKind::Passing;
}

class StatementCount : public testing::Test {
protected:
    StatementCount()
    {
        store.setWatch([this, toLog = log.watch()](const AnswerReport &report) {
            toLog(report);
            const std::scoped_lock lock(m_mutex);
            m_reports.push_back(report);
        });
        window = std::make_unique<MainWindow>(Dashboard { .store = store,
                                                          .control = host,
                                                          .catalogue = catalogue,
                                                          .settings = settings,
                                                          .now = systemBootTime(),
                                                          .freeBytes = {},
                                                          .statements = &log });
    }

    static bool comes(const std::function<bool()> &holds) { return QTest::qWaitFor(holds, patienceMs); }

    void trigger(const QString &action) const
    {
        auto *found = window->findChild<QAction *>(action);
        ASSERT_TRUE(found && found->isEnabled()) << action.toStdString();
        found->trigger();
    }

    /// A race under way, every table in a window of its own, the windows that tell of the race, and the charts.
    void openAll()
    {
        RaceSetup setup(catalogue.courses(), {});
        setup.setCourse(u"crystal"_s);
        setup.set(&RaceConfig::runners, static_cast<int>(runners));
        RaceOrder order = setup.toOrder();
        order.speed = 5.0; // long before its end there is enough of it
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        host.start(order);
        window->showRun(order.record.runId);
        ASSERT_TRUE(comes([this] { return snapshot() && snapshot()->second > 20; }));
        ASSERT_EQ(snapshot()->standing.size(), runners);
        ASSERT_FALSE(snapshot()->zones.empty() || snapshot()->splits.empty());
        window->picture().setRefreshInterval(200ms);
        window->picture().selectByStanding(1);
        Panels &panels = window->raceView().panels();
        for (int table = 0; panels.hasTable(table); ++table)
            panels.put(table, Panels::Place::Own);
        for (const QString &action : { u"actionComesNext"_s, u"actionStatements"_s, u"actionDecisions"_s })
            ASSERT_NO_FATAL_FAILURE(trigger(action));
        for (const QString &name : { u"nextWindow"_s, u"statementsWindow"_s, u"decisionsWindow"_s }) {
            const auto *beside = window->findChild<QWidget *>(name);
            ASSERT_TRUE(beside && beside->isVisible()) << name.toStdString();
        }
        ASSERT_TRUE(comes([this] { return isEverybodyKnown(); })) << "by name";
    }

    [[nodiscard]] const SnapshotPtr &snapshot() const { return window->picture().feed().snapshot(); }
    [[nodiscard]] bool isEverybodyKnown() const
    {
        for (std::uint32_t id = 1; id <= runners; ++id) {
            if (window->picture().book().find(id) == nullptr)
                return false;
        }
        return true;
    }

    [[nodiscard]] std::vector<AnswerReport> reports()
    {
        const std::scoped_lock lock(m_mutex);
        return m_reports;
    }

    /// Those that have begun since there were \p known reports; the last of them may not be all.
    std::vector<Round> roundsSince(std::size_t known)
    {
        const std::vector<AnswerReport> all = reports();
        std::vector<Round> rounds;
        for (std::size_t i = known; i < all.size(); ++i) {
            if (all[i].asked == Asked::Refresh)
                rounds.emplace_back();
            if (all[i].asked != Asked::Races && !rounds.empty())
                rounds.back().push_back(all[i]);
        }
        return rounds;
    }

    /// The rounds that come while this chart is shown.
    std::vector<Round> roundsWith(ChartKind kind)
    {
        window->raceView().charts().showChart(kind);
        EXPECT_TRUE(window->raceView().charts().isVisible());
        const std::int32_t before = snapshot()->second;
        const std::size_t known = reports().size();
        std::vector<Round> rounds;
        EXPECT_TRUE(comes([&] { return (rounds = roundsSince(known)).size() > refreshes; }));
        EXPECT_GT(snapshot()->second, before) << "it is live";
        rounds.resize(std::min(rounds.size(), refreshes));
        return rounds;
    }

private:
    std::mutex m_mutex;
    std::vector<AnswerReport> m_reports; ///< in order of time, as far as it is the same thread's

protected:
    StatementLog log; ///< outlives the store's threads
    QTemporaryDir data;
    QString races = data.filePath(u"races"_s);
    QSettings settings { data.filePath(u"trackside.ini"_s), QSettings::IniFormat };
    CourseCatalogue catalogue { { u":/courses"_s } };
    SqliteStore store { races };
    SessionHost host { [this] { return std::make_unique<SqliteSink>(races); }, {} };
    std::unique_ptr<MainWindow> window;
};

TEST_F(StatementCount, FromOneRefreshToTheNextThereAreThreeAtMost)
{
    ASSERT_NO_FATAL_FAILURE(openAll());
    std::set<Asked> asked;
    for (const ChartKind kind : chartKinds) {
        if (isOverDistanceAndTime(kind))
            continue;
        for (const Round &round : roundsWith(kind)) {
            EXPECT_GT(round.front().facts.statements, 0);
            EXPECT_LE(statementsOf(round), mostStatements) << chartName(kind).toStdString() << ": " << told(round);
            std::ranges::transform(round, std::inserter(asked, asked.end()), &AnswerReport::asked);
        }
    }
    // The charts' own question is answered from what the refresh has read.
    EXPECT_EQ(asked, (std::set { Asked::Refresh, Asked::SplitTimes }));
}

/// These show moments that no refresh has brought, so there are questions besides: one for each moment, once.
TEST_F(StatementCount, ChartsOverDistanceAndTimeAskForEachMomentOnce)
{
    ASSERT_NO_FATAL_FAILURE(openAll());
    for (const ChartKind kind : { ChartKind::Crowding, ChartKind::Passing }) {
        for (const Round &round : roundsWith(kind)) {
            EXPECT_LE(round.front().facts.statements, mostStatements) << told(round);
            for (const AnswerReport &report : round | std::views::drop(1)) {
                const bool isOfAMoment = report.asked == Asked::Standing;
                EXPECT_TRUE(isOfAMoment || report.asked == Asked::SplitTimes) << told(round);
                EXPECT_LE(report.facts.statements, isOfAMoment ? 2 : 0) << told(round);
            }
        }
    }
    const std::int32_t momentsSoFar = snapshot()->second / Occupancy().stepSeconds() + 1;
    const auto standings = std::ranges::count(reports(), Asked::Standing, &AnswerReport::asked);
    EXPECT_GT(standings, 0);
    EXPECT_LE(standings, momentsSoFar);
}

} // namespace
} // namespace trackside::test
