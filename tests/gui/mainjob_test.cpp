// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main job, done in the real window with mouse and keyboard on the real store: a new race on another course, a
// runner chosen on the map, pause and resume, and the end; what the tables say is compared with `trackside watch`.
#include "course/coursecatalogue.h"
#include "dashboard/mainwindow.h"
#include "dashboard/mappane.h"
#include "dashboard/raceview.h"
#include "dashboard/runnerlayer.h"
#include "dashboard/timebar.h"
#include "dashboard/timeslider.h"
#include "store/sqlitesink.h"
#include "store/sqlitestore.h"
#include "streaming/sessionhost.h"

#include <QAction>
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

#include <algorithm>
#include <functional>

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

    static QString cell(const QTableView *table, int row, const QString &title)
    {
        const QAbstractItemModel *model = table->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == title) {
                return model->index(row, column).data().toString();
            }
        }
        ADD_FAILURE() << table->objectName().toStdString() << " has no column " << title.toStdString();
        return {};
    }

    std::uint32_t bibOfRow(int row) { return cell(leaderboard(), row, u"Bib"_s).toUInt(); }

    /// Compares rows of a table with entries of a standing as `watch --json` writes them: under each title that which
    /// is made of an entry.
    using Cells = std::vector<std::pair<QString, std::function<QString(const QJsonObject &)>>>;
    static void expectRows(const QTableView *table, const std::vector<QJsonObject> &entries, const Cells &cells)
    {
        ASSERT_EQ(table->model()->rowCount(), std::ssize(entries)) << table->objectName().toStdString();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (const auto &[title, text] : cells) {
                EXPECT_EQ(cell(table, row, title).toStdString(),
                          text(entries[static_cast<std::size_t>(row)]).toStdString())
                    << table->objectName().toStdString() << ", row " << row << ", " << title.toStdString();
            }
        }
    }

    static QString bib(const QJsonObject &entry) { return QString::number(entry[u"competitorId"].toInteger()); }
    static QString rank(const QJsonObject &entry) { return QString::number(entry[u"rank"].toInt()); }
    static QString covered(const QJsonObject &entry) { return Format().distance(entry[u"distanceMetres"].toDouble()); }
    static QString time(const QJsonObject &entry) { return Format().raceTime(entry[u"elapsedMs"].toInteger()); }
    static QString status(const QJsonObject &entry) { return entry[u"status"].toString(); }
    static QString pace(const QJsonObject &entry)
    {
        return Format().pace(entry[u"elapsedMs"].toDouble() / entry[u"distanceMetres"].toDouble());
    }

    const Cells everything {
        { u"#"_s, rank }, { u"Bib"_s, bib }, { u"Covered"_s, covered }, { u"Time"_s, time }, { u"Status"_s, status }
    };

    static std::vector<QJsonObject> entriesOf(const QJsonObject &answer, const QString &array)
    {
        std::vector<QJsonObject> entries;
        for (const QJsonValue &entry : answer[array].toArray()) {
            entries.push_back(entry.toObject());
        }
        return entries;
    }

    /// The race as the command line answers it from the same files, with more options.
    QJsonObject watched(const QString &runId, const QStringList &options = {})
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TRACKSIDE_DATA"_s, data.path());
        program.setProcessEnvironment(environment);
        program.start(qEnvironmentVariable("TRACKSIDE_PROGRAM"),
                      QStringList { u"watch"_s, runId, u"--once"_s, u"--json"_s, u"--limit"_s, u"0"_s } + options);
        EXPECT_TRUE(program.waitForFinished(patienceMs));
        EXPECT_EQ(program.exitCode(), 0) << program.readAllStandardError().toStdString();
        return QJsonDocument::fromJson(program.readAllStandardOutput()).object();
    }

    /// Lets a paused race go on, a second at a time, until somebody is in the geofence and all tables tell so.
    void stepUntilSomebodyIsInTheZone(const QString &runId)
    {
        const QTableView *zone = find<QTableView>("zoneView");
        for (int steps = 0; steps < 120 && zone->model()->rowCount() == 0; ++steps) {
            const std::int32_t next = host.lastReport(runId).second + 1;
            QTest::keyClick(&window, Qt::Key_S);
            ASSERT_TRUE(QTest::qWaitFor([&] { return host.lastReport(runId).second == next; }, patienceMs));
            ASSERT_TRUE(tablesComeTo(next)) << next;
        }
        EXPECT_GT(zone->model()->rowCount(), 0);
    }

    /// Whether the tables come to a second at which the leader is still running.
    bool tablesComeTo(std::int32_t second)
    {
        QTest::keyClick(&window, Qt::Key_F5);
        const QString then = Format().raceTime(std::int64_t { 1000 } * second);
        return QTest::qWaitFor([&] { return cell(leaderboard(), 0, u"Time"_s) == then; }, patienceMs);
    }

    void expectTablesAsWatched(const QString &runId)
    {
        const QJsonObject answer = watched(runId);
        EXPECT_EQ(answer[u"raceTimeSeconds"].toInt(), host.lastReport(runId).second);
        const std::vector<QJsonObject> standing = entriesOf(answer, u"standing"_s);
        ASSERT_EQ(standing.size(), 20U);
        const Cells running { { u"#"_s, rank }, { u"Bib"_s, bib }, { u"Covered"_s, covered }, { u"Time"_s, time } };
        expectRows(leaderboard(), { standing.begin(), standing.begin() + 10 }, everything);
        expectRows(find<QTableView>("frontView"), { standing.begin(), standing.begin() + 5 }, running);
        expectRows(find<QTableView>("backView"), { standing.rbegin(), standing.rbegin() + 5 }, running);

        std::vector<QJsonObject> inside = entriesOf(answer, u"longestInZone"_s);
        const QTableView *zone = find<QTableView>("zoneView");
        const QString headline = zone->parentWidget()->findChild<QLabel *>()->text();
        EXPECT_TRUE(headline.startsWith(u"%1 inside now"_s.arg(answer[u"inZone"].toInt()))) << headline.toStdString();
        inside.resize(std::min<std::size_t>(inside.size(), 10));
        for (QJsonObject &entry : inside) {
            const auto same = std::ranges::find(standing, bib(entry), bib);
            ASSERT_NE(same, standing.end());
            entry[u"distanceMetres"] = (*same)[u"distanceMetres"];
            entry[u"elapsedMs"] = (*same)[u"elapsedMs"];
        }
        const auto insideTime = [](const QJsonObject &entry) {
            return Format().duration(entry[u"insideMs"].toInteger());
        };
        expectRows(
            zone, inside,
            { { u"Bib"_s, bib }, { u"Covered"_s, covered }, { u"Time"_s, time }, { u"Time inside"_s, insideTime } });
    }

    /// Each split's row, and the times at the one that is shown, which is the farthest that somebody has passed.
    void expectSplitsAsWatched(const QString &runId)
    {
        std::vector<QJsonObject> splits = entriesOf(watched(runId), u"splits"_s);
        ASSERT_EQ(splits.size(), 12U);
        const auto newest = std::ranges::find_if(splits.rbegin(), splits.rend(),
                                                 [](const QJsonObject &split) { return split[u"passed"].toInt() > 0; });
        ASSERT_NE(newest, splits.rend()) << "nobody has come so far";
        const auto firstOf = [](const QJsonObject &split) { return split[u"first"].toArray().at(0).toObject(); };
        const auto orNone = [firstOf](auto text) {
            return [=](const QJsonObject &split) {
                return split[u"passed"].toInt() > 0 ? text(firstOf(split)) : Format::none();
            };
        };
        expectRows(
            find<QTableView>("splitListView"), splits,
            { { u"Split"_s, [](const QJsonObject &split) { return split[u"name"].toString(); } },
              { u"Passed"_s, [](const QJsonObject &split) { return QString::number(split[u"passed"].toInt()); } },
              { u"First bib"_s, orNone(bib) },
              { u"Time"_s, orNone(time) } });
        const auto leg = [](const QJsonObject &entry) {
            return Format().duration((entry[u"legMs"].toInteger() + 999) / 1000 * 1000);
        };
        expectRows(find<QTableView>("splitTimesView"), entriesOf(*newest, u"first"_s),
                   { { u"#"_s, rank }, { u"Bib"_s, bib }, { u"Time"_s, time }, { u"Leg"_s, leg } });
    }

    /// Looks back by the slider while the race goes on, follows the selected runner there, and goes live again.
    void lookBack(const QString &runId)
    {
        auto *slider = find<QWidget>("timeSlider");
        QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(slider->width() / 3, slider->height() / 2));
        const std::int32_t sought = window.raceView().timeBar().findChild<TimeSlider *>()->value();
        EXPECT_LT(sought, host.lastReport(runId).second);
        const QString then = Format().raceTime(std::int64_t { 1000 } * sought);
        ASSERT_TRUE(QTest::qWaitFor([&] { return cell(leaderboard(), 0, u"Time"_s) == then; }, patienceMs));
        const QJsonObject answer = watched(runId, { u"--at"_s, QString::number(sought) });
        EXPECT_EQ(answer[u"raceTimeSeconds"].toInt(), sought);
        const std::vector<QJsonObject> standing = entriesOf(answer, u"standing"_s);
        ASSERT_EQ(standing.size(), 20U);
        expectRows(leaderboard(), { standing.begin(), standing.begin() + 10 }, everything);
        const auto whom = [](const QJsonObject &entry) {
            return entry[u"competitorId"].isNull() ? Format::none() : bib(entry);
        };
        expectRows(find<QTableView>("eventsView"), entriesOf(answer, u"log"_s),
                   { { u"Time"_s, time }, { u"Bib"_s, whom } });
        window.findChild<QAction *>(u"actionFollow"_s)->trigger();
        EXPECT_TRUE(window.raceView().scene().following());
        click("goLiveButton");
        ASSERT_TRUE(QTest::qWaitFor([&] { return cell(leaderboard(), 0, u"Time"_s) > then; }, patienceMs));
        EXPECT_TRUE(window.raceView().scene().following()) << "the same runner is followed";
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

    // Under way: pause, compare, and let the picture come to rest.
    ASSERT_TRUE(QTest::qWaitFor([&] { return host.lastReport(runId).second > 100; }, patienceMs));
    click("pauseButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return host.lastReport(runId).state == SessionState::Paused; }, patienceMs));
    ASSERT_TRUE(tablesComeTo(host.lastReport(runId).second));
    stepUntilSomebodyIsInTheZone(runId);
    const std::int32_t pausedAt = host.lastReport(runId).second;
    expectTablesAsWatched(runId);
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

    // And on to the end, with a look back on the way.
    click("pauseButton");
    lookBack(runId);
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
    const std::vector<QJsonObject> standing = entriesOf(answer, u"standing"_s);
    ASSERT_EQ(standing.size(), 20U);
    expectRows(leaderboard(), standing, everything);
    expectSplitsAsWatched(runId);
    expectRows(find<QTableView>("finishersView"), { standing.rbegin(), standing.rend() },
               { { u"#"_s, rank }, { u"Bib"_s, bib }, { u"Pace (min/km)"_s, pace }, { u"Time"_s, time } });
    EXPECT_TRUE(find<QTableView>("finishersView")->isColumnHidden(5)) << "at 60× no finish has a time of day";
}
