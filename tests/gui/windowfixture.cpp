// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"

#include "models/racesetup.h"
#include "models/runnertable.h"

#include <QAction>
#include <QDeadlineTimer>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace trackside::test {

bool comes(const std::function<bool()> &holds)
{
    return QTest::qWaitFor(holds, QDeadlineTimer(std::chrono::seconds(5)));
}

WindowTest::WindowTest()
    : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , catalogue({ u":/courses"_s })
    , window(std::make_unique<MainWindow>(dashboard()))
{
    window->show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
}

WindowTest::~WindowTest() = default;

Dashboard WindowTest::dashboard()
{
    Dashboard made { races,
                     races,
                     catalogue,
                     settings,
                     systemBootTime(),
                     {},
                     embeddedProfile(),
                     {},
                     &connections,
                     folder.filePath(u"courses"_s) };
    made.wallClock = [this] { return races.wallClock(); };
    return made;
}

RaceOrder WindowTest::order(const QString &courseId, int runners) const
{
    RaceSetup setup(catalogue.courses(), {});
    setup.setCourse(courseId);
    setup.set(&RaceConfig::runners, runners);
    return setup.toOrder();
}

QString WindowTest::showRace(std::int32_t second, double speed)
{
    RaceOrder race = order();
    race.speed = speed;
    races.start(race);
    races.advanceTo(race.record.runId, second);
    window->showRun(race.record.runId);
    const auto *board = find<QTableView>(u"leaderboardView"_s);
    EXPECT_TRUE(comes([board] { return board->model()->rowCount() > 0; }));
    return race.record.runId;
}

void WindowTest::trigger(const QString &action) const
{
    auto *found = find<QAction>(action);
    ASSERT_TRUE(found && found->isEnabled()) << action.toStdString();
    found->trigger();
}

QString WindowTest::cell(const QTableView *view, int row, int column)
{
    return view->model()->index(row, column).data().toString();
}

std::uint32_t WindowTest::bibAt(const QTableView *view, int row)
{
    return view->model()->index(row, 0).data(RunnerTable::BibRole).toUInt();
}

} // namespace trackside::test
