// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/clusterwindow.h"

#include "app/clustersink.h"
#include "dashboard/messagebar.h"
#include "models/runnertable.h"
#include "simulation/raceconfig.h"
#include "simulation/racesimulator.h"
#include "store/pinotadmin.h"
#include "store/pinotclient.h"
#include "store/pinotquestions.h"
#include "streaming/kafkatopics.h"
#include "support/courses.h"

#include <QAbstractButton>
#include <QDeadlineTimer>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTableView>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace trackside::test {

namespace {

constexpr double slowEnough = 4.0; ///< a race at this speed outlasts an outage
constexpr double fastest = 60.0;

} // namespace

bool comesInTime(const std::function<bool()> &holds)
{
    return QTest::qWaitFor(holds, QDeadlineTimer(150s));
}

bool cluster(const QString &verb, const QString &part)
{
    QProcess script;
    script.setStandardOutputFile(QProcess::nullDevice());
    script.setStandardErrorFile(QProcess::nullDevice()); // the servers keep it open
    script.start(QStringLiteral(TRACKSIDE_SOURCE_DIR "/packaging/cluster/cluster.sh"), { verb, part });
    return comesInTime([&] { return script.state() == QProcess::NotRunning; })
        && script.exitStatus() == QProcess::NormalExit && script.exitCode() == 0;
}

PartAway::PartAway(QString part)
    : m_part(std::move(part))
{
    EXPECT_TRUE(cluster(u"stop-part"_s, m_part));
}

PartAway::~PartAway()
{
    comeBack();
}

void PartAway::comeBack()
{
    if (std::exchange(m_away, false)) {
        // Pinot 0.11 now and then crashes while it loads a dimension table that it had before.
        EXPECT_TRUE(cluster(u"start-part"_s, m_part) || cluster(u"start-part"_s, m_part));
    }
}

void ClusterWindow::SetUp()
{
    const QString prefix = u"w%1_"_s.arg(QUuid::createUuid().toString(QUuid::Id128).left(12));
    kafka = test::kafka();
    kafka.topicPrefix = prefix;
    pinot = test::pinot();
    pinot.topicPrefix = prefix;
    pinot.tablePrefix = prefix;
}

void ClusterWindow::TearDown()
{
    window.reset();
    host.reset();
    store.reset();
    PinotClient client(pinot);
    for (const PinotTable table : pinotTables) {
        for (const QString &path : { u"/tables/"_s, u"/schemas/"_s }) {
            (void)PinotClient::waited(client.exchange({ .verb = "DELETE"_ba, .path = path + tableName(pinot, table) }));
        }
    }
}

void ClusterWindow::provision(const std::vector<CoursePtr> &courses)
{
    for (const CheckFinding &topic : checkKafka(kafka, true)) {
        ASSERT_TRUE(topic.ok) << topic.finding.toStdString();
    }
    const auto report = PinotAdmin(pinot).provision(courses.empty() ? shippedCourses() : courses).result();
    ASSERT_TRUE(report) << qPrintable(report.error().message + report.error().detail);
}

void ClusterWindow::open()
{
    store = std::make_unique<PinotStore>(pinot, folder.filePath(u"hidden"_s), folder.filePath(u"decisions"_s));
    host = std::make_unique<SessionHost>(
        [cluster = Profile::Cluster { kafka, pinot }] { return std::make_unique<ClusterSink>(cluster); },
        SessionSettings {});
    window = std::make_unique<MainWindow>(
        Dashboard { *store, *host, catalogue, settings, systemBootTime(), {}, u"servers"_s });
    window->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
}

int ClusterWindow::statusOf(const QByteArray &verb, const QString &path, const QByteArray &body)
{
    PinotClient client(pinot);
    const auto reply = PinotClient::waited(
        client.exchange({ .verb = verb, .path = QString(path).replace(u"%1"_s, pinot.tablePrefix), .body = body }));
    EXPECT_TRUE(reply) << qPrintable(reply.error().message);
    return reply ? reply->status : 0;
}

void ClusterWindow::call(const QByteArray &verb, const QString &path, const QByteArray &body)
{
    ASSERT_EQ(statusOf(verb, path, body), 200) << qPrintable(path);
}

void ClusterWindow::click(const QString &button) const
{
    auto *widget = find<QAbstractButton>(button);
    ASSERT_TRUE(comesInTime([widget] { return widget->isEnabled() && widget->isVisible(); })) << button.toStdString();
    QTest::mouseClick(widget, Qt::LeftButton);
}

QString ClusterWindow::said(const QString &bar) const
{
    const auto *found = find<MessageBar>(bar);
    return found->isVisible() ? found->text() : QString();
}

QString ClusterWindow::everythingSaid() const
{
    QStringList texts;
    const QList<MessageBar *> bars = window->findChildren<MessageBar *>();
    for (const MessageBar *bar : bars) {
        if (bar->isVisible()) {
            texts << bar->text();
        }
    }
    return texts.join(u'\n');
}

void ClusterWindow::expectToAnswer() const
{
    auto *board = find<QTableView>(u"leaderboardView"_s);
    auto *search = find<QLineEdit>(u"searchField"_s);
    click(u"allButton"_s);
    EXPECT_TRUE(comesInTime([board] { return board->model()->rowCount() > 10; }));
    search->setFocus();
    QTest::keyClicks(search, u"77"_s);
    EXPECT_TRUE(comesInTime([board] { return board->model()->rowCount() == 1; }));
    QTest::keyClick(search, Qt::Key_Escape);
    click(u"topTenButton"_s);
    EXPECT_TRUE(comesInTime([board] { return board->model()->rowCount() == 10; }));
}

QString ClusterWindow::startRace()
{
    click(u"demoButton"_s);
    const auto *board = find<QTableView>(u"leaderboardView"_s);
    EXPECT_TRUE(comesInTime([&] { return board->model()->rowCount() == 10 && metresOnTheBoard() > 0.0; }))
        << everythingSaid().toStdString();
    if (host->activeRuns().isEmpty()) {
        return {};
    }
    const QString run = host->activeRuns().front();
    host->setSpeed(run, slowEnough);
    return run;
}

double ClusterWindow::metresOnTheBoard() const
{
    const QAbstractItemModel *board = find<QTableView>(u"leaderboardView"_s)->model();
    return board->index(0, RunnerTable::Covered).data(RunnerTable::SortRole).toDouble();
}

bool ClusterWindow::boardGoesOn() const
{
    const double before = metresOnTheBoard();
    return comesInTime([this, before] { return metresOnTheBoard() > before; });
}

void ClusterWindow::expectWholeHistory(const QString &run)
{
    host->setSpeed(run, fastest);
    EXPECT_TRUE(comesInTime([&] { return !host->activeRuns().contains(run); }));
    EXPECT_EQ(host->lastReport(run).state, SessionState::Over) << host->lastReport(run).error.message.toStdString();
    const auto list = store->races().result();
    ASSERT_TRUE(list);
    const auto race =
        std::ranges::find(list->races, run, [](const RaceListing &listing) { return listing.record.runId; });
    ASSERT_NE(race, list->races.end());
    const auto config = raceConfigFromJson(race->record.config);
    const auto course = store->courseOf(run).result();
    ASSERT_TRUE(config && course);
    const auto simulator = RaceSimulator::create(*course, *config);
    ASSERT_TRUE(simulator);
    std::int64_t expected = 0;
    for (const RunnerPlan &plan : simulator->plans()) {
        expected += plan.lastSecond() + 1;
    }
    PinotClient client(pinot);
    const QString whole =
        u"SET skipUpsert = true; SELECT COUNT(*), DISTINCTCOUNT(eventId) FROM %1 WHERE runId = %2"_s.arg(
            tableName(pinot, PinotTable::Parkrun), sqlText(run));
    std::int64_t rows = 0;
    std::int64_t different = 0;
    EXPECT_TRUE(comesInTime([&] {
        const auto answer = PinotClient::waited(client.query(whole));
        rows = answer && answer->size() > 0 ? answer->at(0, 0).integer().value_or(0) : 0;
        different = answer && answer->size() > 0 ? answer->at(0, 1).integer().value_or(0) : 0;
        return different >= expected;
    }));
    EXPECT_EQ(rows, expected);
    EXPECT_EQ(different, expected);
}

QString ClusterWindow::connectionSaid() const
{
    return find<QLabel>(u"runnersLabel"_s)->text();
}

QString ClusterWindow::pipelineSaid() const
{
    return find<QLabel>(u"pipelineLabel"_s)->text();
}

} // namespace trackside::test
