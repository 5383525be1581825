// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole races as files, in the window: saved, deleted, opened again, on the real store.
#include "dashboard/leaderboardpanel.h"
#include "dashboard/messagebar.h"
#include "dashboard/raceview.h"
#include "gui/windowfixture.h"
#include "models/connections.h"
#include "models/racelistmodel.h"
#include "models/racesetup.h"
#include "store/sqlitesink.h"
#include "store/sqlitestore.h"
#include "store/sqlitewholerace.h"
#include "streaming/sessionhost.h"
#include "support/answer.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressDialog>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

const QString courseName = u"Round my house"_s;

/// A race on a course of one's own, over and on the screen, with names and a decision by hand.
class RaceFilesTest : public testing::Test {
protected:
    RaceFilesTest()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        RaceSetup setup(catalogue.courses(), {});
        setup.setCourse(u"my-own"_s);
        setup.set(&RaceConfig::runners, 12);
        RaceOrder order = setup.toOrder();
        order.speed = 0.0;
        run = order.record.runId;
        host.start(order);
        EXPECT_TRUE(QTest::qWaitFor([this] { return host.lastReport(run).state == SessionState::Over; }, 60'000));
        EXPECT_TRUE(answerOf(store.decide(
            run, { .competitorId = 3, .status = RunnerStatus::Disqualified, .reason = u"cut <b>the</b> course"_s })));
        show(embeddedProfile());
    }

    /// The path of a course that only this test has.
    [[nodiscard]] QString makeCourse() const
    {
        const QString path = data.filePath(u"courses/my-own.kml"_s);
        QFile known(QStringLiteral(TRACKSIDE_SOURCE_DIR "/courses/track-5000.kml"));
        EXPECT_TRUE(known.open(QIODevice::ReadOnly));
        const QByteArray text = known.readAll().replace("Athletics track, 5,000 m", courseName.toUtf8());
        EXPECT_TRUE(text.contains(courseName.toUtf8()));
        QDir().mkpath(QFileInfo(path).path());
        QFile own(path);
        EXPECT_TRUE(own.open(QIODevice::WriteOnly));
        own.write(text);
        return path;
    }

    void show(const QString &profile)
    {
        Dashboard dashboard { store, host, catalogue, settings, systemBootTime(), {}, profile };
        dashboard.saveRace = [this](const QString &runId, const QString &path, const Errand &errand) {
            return storedRace(races, runId, errand.stop).and_then([&](const std::unique_ptr<WholeRace> &race) {
                return saveWholeRace(*race, path, errand);
            });
        };
        dashboard.openRace = [this](const QString &path, const Errand &errand) {
            return openWholeRace(path, races, errand);
        };
        window = std::make_unique<MainWindow>(dashboard);
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    template <typename T> T *find(const char *name) const
    {
        T *found = window->findChild<T *>(QLatin1StringView(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        return comes([&] { return find<QStatusBar>("statusBar")->currentMessage().contains(words); });
    }
    [[nodiscard]] bool notices(const QString &words) const
    {
        return comes([&] { return find<MessageBar>("noticeBar")->text().contains(words); });
    }

    /// All that the leaderboard shows, and on which course.
    [[nodiscard]] QStringList shown() const
    {
        window->raceView().leaderboard().setAll(true);
        const auto *board = find<QTableView>("leaderboardView");
        EXPECT_TRUE(comes([&] {
            const QAbstractItemModel *model = board->model();
            return model->rowCount() == 12 && window->picture().feed().course() && !nameOf(model, 0).isEmpty();
        }));
        QStringList cells { window->picture().feed().course()->name };
        for (int row = 0; row < board->model()->rowCount(); ++row) {
            for (int column = 0; column < board->model()->columnCount(); ++column)
                cells << board->model()->index(row, column).data().toString();
            cells << board->model()->index(row, 0).data(Qt::ToolTipRole).toString();
        }
        return cells;
    }
    static QString nameOf(const QAbstractItemModel *model, int row)
    {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == u"Name")
                return model->index(row, column).data().toString();
        }
        return {};
    }

    void save(const QString &path)
    {
        QTest::keyClick(window.get(), Qt::Key_S, Qt::ControlModifier);
        auto *dialog = find<QFileDialog>("exportDialog");
        ASSERT_NE(dialog, nullptr);
        EXPECT_EQ(dialog->nameFilters().size(), 1);
        const QString name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->text();
        EXPECT_TRUE(name.startsWith(courseName + u" 20"_s)) << name.toStdString();
        dialog->selectFile(path);
        ASSERT_TRUE(QMetaObject::invokeMethod(dialog, "accept"));
        ASSERT_TRUE(says(u"Exported to “"_s)) << find<QStatusBar>("statusBar")->currentMessage().toStdString();
    }

    /// As a user does, in the list of races.
    void deleteRace()
    {
        find<QAction>("actionRaces")->trigger();
        auto *view = find<QTableView>("racesView");
        ASSERT_TRUE(comes([view] { return view->model()->rowCount() == 1; }));
        view->selectRow(0);
        QTest::mouseClick(find<QPushButton>("deleteRunButton"), Qt::LeftButton);
        ASSERT_TRUE(comes([view] { return view->model()->rowCount() == 0; }));
        QTest::mouseClick(find<QPushButton>("closeButton"), Qt::LeftButton);
        EXPECT_FALSE(QFile::exists(races + u'/' + run));
    }

    void drop(const QString &path)
    {
        QMimeData dropped;
        dropped.setUrls({ QUrl::fromLocalFile(path) });
        QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(400, 300), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &event);
        EXPECT_TRUE(event.isAccepted());
    }

    QTemporaryDir data;
    QString races = data.filePath(u"races"_s);
    QString ownCourse = makeCourse();
    QString file = data.filePath(u"race.trackside"_s);
    QSettings settings { data.filePath(u"trackside.ini"_s), QSettings::IniFormat };
    CourseCatalogue catalogue { { u":/courses"_s, data.filePath(u"courses"_s) } };
    SqliteStore store { races };
    SessionHost host { [this] { return std::make_unique<SqliteSink>(races); }, SessionSettings {} };
    std::unique_ptr<MainWindow> window;
    QString run;
};

TEST_F(RaceFilesTest, ADeletedRaceComesBackFromItsFile)
{
    window->showRun(run);
    const QStringList before = shown();
    EXPECT_EQ(before.front(), courseName);
    EXPECT_TRUE(before.join(u' ').contains(u"cut <b>the</b> course"));
    save(file);
    deleteRace();
    EXPECT_TRUE(QFile::remove(ownCourse));
    EXPECT_EQ(window->picture().feed().run(), QString());

    drop(file);
    ASSERT_TRUE(says(u"the race is among yours now"_s));
    EXPECT_EQ(window->picture().feed().run(), run);
    EXPECT_EQ(shown(), before);
    drop(file);
    EXPECT_TRUE(says(u"is among yours already"_s));
}

TEST_F(RaceFilesTest, TheListOfRacesSavesTheChosenOne)
{
    find<QAction>("actionRaces")->trigger();
    auto *view = find<QTableView>("racesView");
    EXPECT_FALSE(find<QPushButton>("saveRunButton")->isEnabled());
    ASSERT_TRUE(comes([view] { return view->model()->rowCount() == 1; }));
    view->selectRow(0);
    QTest::mouseClick(find<QPushButton>("saveRunButton"), Qt::LeftButton);
    auto *dialog = find<QFileDialog>("exportDialog");
    dialog->selectFile(data.filePath(u"from-the-list"_s));
    ASSERT_TRUE(QMetaObject::invokeMethod(dialog, "accept"));
    EXPECT_TRUE(comes([this] { return QFile::exists(data.filePath(u"from-the-list.trackside"_s)); }));
}

TEST_F(RaceFilesTest, AKeyOpensAFileAndWhatIsWrongWithItIsSaid)
{
    QFile bad(file);
    ASSERT_TRUE(bad.open(QIODevice::WriteOnly));
    bad.write("<b>no race</b>");
    bad.close();
    QTest::keyClick(window.get(), Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
    auto *dialog = find<QFileDialog>("openRaceDialog");
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->isModal());
    dialog->selectFile(file);
    ASSERT_TRUE(QMetaObject::invokeMethod(dialog, "accept"));
    EXPECT_TRUE(notices(u"“race.trackside” cannot be opened as a race: It is not a race that Trackside has saved."_s))
        << find<MessageBar>("noticeBar")->text().toStdString();
    EXPECT_EQ(window->picture().feed().run(), QString()) << "nothing else is shown instead";
}

TEST_F(RaceFilesTest, OnAnotherProfileItSaysWhereTheRaceIs)
{
    window->showRun(run);
    (void)shown();
    save(file);
    window.reset();
    show(u"local"_s);
    window->openFile(file);
    EXPECT_TRUE(notices(u"This window is on the profile “local”"_s));
    EXPECT_EQ(window->picture().feed().run(), QString());
}

TEST_F(RaceFilesTest, WithoutARaceThereIsNothingToSave)
{
    EXPECT_FALSE(find<QAction>("actionSaveRace")->isEnabled());
    EXPECT_TRUE(find<QAction>("actionOpenRace")->isEnabled());
    window->showRun(run);
    EXPECT_TRUE(comes([this] { return find<QAction>("actionSaveRace")->isEnabled(); }));
}

} // namespace
} // namespace trackside::test
