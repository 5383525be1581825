// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the first start to an exported result, in the real window on the real store, by the keyboard alone: every key
// goes to whatever has the focus, as a keyboard's do.
#include "course/coursecatalogue.h"
#include "dashboard/mainwindow.h"
#include "dashboard/raceview.h"
#include "store/sqlitesink.h"
#include "store/sqlitestore.h"
#include "streaming/sessionhost.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
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
constexpr int mostTabs = 100; ///< to anything from anywhere in its window

struct KeyboardJob : testing::Test {
    KeyboardJob() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    static bool comes(const std::function<bool()> &holds) { return QTest::qWaitFor(holds, patienceMs); }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : QApplication::activeWindow(), key, modifiers);
    }

    /// Goes by Tab to a field or button, which a spin box's line edit stands in for.
    static void tabTo(const QString &name)
    {
        const auto isThere = [&name] {
            const QWidget *now = QApplication::focusWidget();
            return now && (now->objectName() == name || now->parentWidget()->objectName() == name);
        };
        QStringList way;
        for (int tabs = 0; tabs < mostTabs && !isThere(); ++tabs) {
            press(Qt::Key_Tab);
            way << (QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : u"nothing"_s);
        }
        ASSERT_TRUE(isThere()) << name.toStdString() << " is not among " << way.join(u' ').toStdString();
    }

    static void write(const QString &text)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    /// Chooses in the list that has the focus by its first letters, as lists allow.
    static void choose(const QString &text)
    {
        const auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        ASSERT_TRUE(box);
        press(Qt::Key_Home);
        for (int i = 0; i < box->count() && !box->currentText().contains(text); ++i)
            press(Qt::Key_Down);
        EXPECT_TRUE(box->currentText().contains(text)) << box->currentText().toStdString();
    }

    /// The dialog that has come up and has the keyboard.
    static QWidget *dialogThatComes(const QString &name)
    {
        QWidget *dialog = nullptr;
        EXPECT_TRUE(comes([&] {
            const auto windows = QApplication::topLevelWidgets();
            const auto found = std::ranges::find_if(
                windows, [&](const QWidget *window) { return window->objectName() == name && window->isVisible(); });
            dialog = found != windows.end() ? *found : nullptr;
            return dialog != nullptr;
        })) << name.toStdString();
        dialog->activateWindow(); // as a window manager does
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog));
        EXPECT_TRUE(comes([dialog] { return dialog->isAncestorOf(QApplication::focusWidget()); }));
        return dialog;
    }

    template <typename Widget> Widget *find(const QString &name) const { return window.findChild<Widget *>(name); }

    QTemporaryDir data;
    QString races = data.filePath(u"races"_s);
    QSettings settings { data.filePath(u"trackside.ini"_s), QSettings::IniFormat };
    CourseCatalogue catalogue { { u":/courses"_s } };
    SqliteStore store { races };
    SessionHost host { [this] { return std::make_unique<SqliteSink>(races); }, {} };
    MainWindow window { { store, host, catalogue, settings, systemBootTime(), {} } };
};

} // namespace

TEST_F(KeyboardJob, fromTheFirstStartToAnExportedResult)
{
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));

    // The start page's second button, and a race of twenty on the track.
    ASSERT_NO_FATAL_FAILURE(tabTo(u"startNewRaceButton"_s));
    press(Qt::Key_Space);
    QWidget *setup = dialogThatComes(u"RaceSetupDialog"_s);
    ASSERT_NO_FATAL_FAILURE(tabTo(u"courseBox"_s));
    choose(u"track"_s);
    ASSERT_NO_FATAL_FAILURE(tabTo(u"runnersBox"_s));
    write(u"20"_s);
    ASSERT_NO_FATAL_FAILURE(tabTo(u"fastestPaceField"_s));
    write(u"1:45"_s);
    ASSERT_NO_FATAL_FAILURE(tabTo(u"slowestPaceField"_s));
    write(u"2:10"_s);
    ASSERT_NO_FATAL_FAILURE(tabTo(u"setupSpeedBox"_s));
    choose(u"60"_s);
    const auto *generate = setup->findChild<QPushButton *>(u"generateButton"_s);
    ASSERT_TRUE(comes([generate] { return generate->isEnabled(); }));
    press(Qt::Key_Return);

    // Under way: the leader chosen, followed, looked back at, and live again.
    const auto *board = find<QTableView>(u"leaderboardView"_s);
    ASSERT_TRUE(comes([&] { return host.activeRuns().size() == 1 && board->model()->rowCount() == 10; }));
    const QString run = host.activeRuns().front();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    press(Qt::Key_N);
    ASSERT_TRUE(comes([board] { return board->selectionModel()->selectedRows().size() == 1; }));
    press(Qt::Key_F);
    EXPECT_TRUE(window.raceView().scene().following());
    ASSERT_TRUE(comes([&] { return host.lastReport(run).second > 100; }));
    press(Qt::Key_Left);
    ASSERT_TRUE(comes([this] { return !window.raceView().scene().banner().isEmpty(); })) << "it is not live";
    press(Qt::Key_L);
    ASSERT_TRUE(comes([this] { return window.raceView().scene().banner().isEmpty(); })) << "it is live again";

    // To the end, and the results as a table.
    ASSERT_TRUE(comes([&] { return find<QLabel>(u"finishedLabel"_s)->text() == u"20 of 20 finished"_s; }));
    press(Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(dialogThatComes(u"exportDialog"_s));
    const QString path = data.filePath(u"by keyboard.csv"_s);
    write(path);
    press(Qt::Key_Return);
    ASSERT_TRUE(comes([&] { return QFile::exists(path); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    EXPECT_EQ(lines.size(), 21);
    EXPECT_TRUE(lines.front().startsWith(u"rank,"_s)) << lines.front().toStdString();
}
