// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main job, done in the real window with mouse and keyboard on the real store: a new race on another course, a
// runner chosen on the map, pause and resume, and the end; what the tables say is compared with `trackside watch`.
#include "course/coursecatalogue.h"
#include "dashboard/mainwindow.h"
#include "dashboard/mappane.h"
#include "dashboard/raceview.h"
#include "dashboard/runnerlayer.h"
#include "store/sqlitesink.h"
#include "store/sqlitestore.h"
#include "streaming/sessionhost.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QQuickView>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace trackside;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 120'000; ///< bounds a wait for something that comes; nothing is measured by it

struct MainJob : testing::Test {
    QTemporaryDir data;
    QString races = data.filePath(u"races"_s);
    QSettings settings { data.filePath(u"trackside.ini"_s), QSettings::IniFormat };
    CourseCatalogue catalogue { { u":/courses"_s } };
    SqliteStore store { races };
    SessionHost host { [this] { return std::make_unique<SqliteSink>(races); }, {} };
    MainWindow window { { store, host, catalogue, settings, systemBootTime(), {} } };

    template <typename Widget> Widget *find(const char *name, QWidget *within = nullptr)
    {
        auto *widget = (within != nullptr ? within : &window)->findChild<Widget *>(QLatin1StringView(name));
        EXPECT_NE(widget, nullptr) << name;
        return widget;
    }

    void click(const char *button)
    {
        auto *widget = find<QAbstractButton>(button);
        ASSERT_TRUE(QTest::qWaitFor([widget] { return widget->isEnabled() && widget->isVisible(); }, patienceMs))
            << button;
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        QTest::keySequence(field, QKeySequence::SelectAll);
        QTest::keyClicks(field, text);
    }

    static void choose(QComboBox *box, const QString &text)
    {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && !box->currentText().contains(text); ++i) {
            QTest::keyClick(box, Qt::Key_Down);
        }
        EXPECT_TRUE(box->currentText().contains(text)) << box->currentText().toStdString();
    }

    QTableView *leaderboard() { return find<QTableView>("leaderboardView"); }

    QString cell(int row, int column) { return leaderboard()->model()->index(row, column).data().toString(); }

    std::uint32_t bibOfRow(int row) { return cell(row, bibColumn()).toUInt(); }

    int bibColumn() { return columnOf(u"Bib"_s); }

    int columnOf(const QString &title)
    {
        const QAbstractItemModel *model = leaderboard()->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == title) {
                return column;
            }
        }
        ADD_FAILURE() << "The leaderboard has no column " << title.toStdString();
        return 0;
    }

    /// The race as the command line answers it from the same files.
    QJsonObject watched(const QString &runId)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TRACKSIDE_DATA"_s, data.path());
        program.setProcessEnvironment(environment);
        program.start(qEnvironmentVariable("TRACKSIDE_PROGRAM"),
                      { u"watch"_s, runId, u"--once"_s, u"--json"_s, u"--limit"_s, u"0"_s });
        EXPECT_TRUE(program.waitForFinished(patienceMs));
        EXPECT_EQ(program.exitCode(), 0) << program.readAllStandardError().toStdString();
        return QJsonDocument::fromJson(program.readAllStandardOutput()).object();
    }

    /// Fills the form for a short race of twenty on the track, and generates it.
    void generate()
    {
        click("newRaceButton");
        QDialog *dialog = nullptr;
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                return (dialog = window.findChild<QDialog *>(u"RaceSetupDialog"_s)) != nullptr && dialog->isVisible();
            },
            patienceMs));
        choose(find<QComboBox>("courseBox", dialog), u"track"_s);
        type(find<QSpinBox>("runnersBox", dialog)->findChild<QLineEdit *>(), u"20"_s);
        type(find<QLineEdit>("slowestPaceField", dialog), u"2:10"_s);
        auto *button = find<QPushButton>("generateButton", dialog);
        ASSERT_TRUE(QTest::qWaitFor([button] { return !button->isEnabled(); }, patienceMs))
            << "slowest is faster than fastest";
        type(find<QLineEdit>("fastestPaceField", dialog), u"1:45"_s);
        choose(find<QComboBox>("setupSpeedBox", dialog), u"60"_s);
        ASSERT_TRUE(QTest::qWaitFor([button] { return button->isEnabled(); }, patienceMs));
        QTest::keyClick(dialog, Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog || !dialog->isVisible(); }, patienceMs));
    }
};

} // namespace

TEST_F(MainJob, fromANewRaceToItsEnd)
{
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    generate();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return host.activeRuns().size() == 1 && leaderboard()->model()->rowCount() == 10; }, patienceMs));
    const QString runId = host.activeRuns().front();
    EXPECT_EQ(find<QLabel>("courseLabel")->text(), u"Athletics track, 5,000 m"_s);

    // Under way: pause, and let the picture come to rest.
    ASSERT_TRUE(QTest::qWaitFor([&] { return host.lastReport(runId).second > 100; }, patienceMs));
    click("pauseButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return host.lastReport(runId).state == SessionState::Paused; }, patienceMs));
    const std::int32_t pausedAt = host.lastReport(runId).second;
    RunnerLayer *layer = window.raceView().mapPane().runnerLayer();
    ASSERT_NE(layer, nullptr);
    std::optional<QPointF> place;
    ASSERT_TRUE(QTest::qWaitFor(
        [&, before = std::optional<QPointF>()]() mutable {
            QTest::qWait(500); // the dot must stand still between two looks
            place = layer->placeOf(bibOfRow(0));
            return place && std::exchange(before, place) == place;
        },
        patienceMs));
    EXPECT_EQ(host.lastReport(runId).second, pausedAt);

    // The leader, clicked on the map, is selected in the table.
    const std::uint32_t leader = bibOfRow(0);
    QQuickView *map = window.raceView().mapPane().view();
    QTest::mouseClick(map, Qt::LeftButton, {}, layer->mapToScene(*place).toPoint());
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return leaderboard()->selectionModel()->selectedRows().size() == 1; }, patienceMs));
    EXPECT_EQ(bibOfRow(leaderboard()->selectionModel()->selectedRows().front().row()), leader);

    // And on to the end.
    click("pauseButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return host.lastReport(runId).state == SessionState::Over; }, patienceMs));
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return find<QLabel>("finishedLabel")->text() == u"20 of 20 finished"_s; }, patienceMs));
    EXPECT_GT(host.lastReport(runId).second, pausedAt);
    ASSERT_EQ(leaderboard()->selectionModel()->selectedRows().size(), 1) << "the selection was lost";
    EXPECT_EQ(bibOfRow(leaderboard()->selectionModel()->selectedRows().front().row()), leader);

    click("allButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return leaderboard()->model()->rowCount() == 20; }, patienceMs));
    const QJsonObject answer = watched(runId);
    EXPECT_EQ(answer[u"finished"].toInt(), 20);
    const QJsonArray standing = answer[u"standing"].toArray();
    ASSERT_EQ(standing.size(), 20);
    for (int row = 0; row < 20; ++row) {
        const QJsonObject entry = standing[row].toObject();
        EXPECT_EQ(static_cast<int>(bibOfRow(row)), entry[u"competitorId"].toInt()) << "row " << row;
        EXPECT_EQ(cell(row, 0), QString::number(entry[u"rank"].toInt())) << "row " << row;
        EXPECT_EQ(cell(row, columnOf(u"Time"_s)), Format().raceTime(entry[u"elapsedMs"].toInteger())) << "row " << row;
        EXPECT_EQ(cell(row, columnOf(u"Status"_s)), entry[u"status"].toString()) << "row " << row;
    }
}
