// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/windowfixture.h"
#include "models/racesetup.h"
#include "store/sqlitesink.h"
#include "store/sqlitestore.h"
#include "streaming/sessionhost.h"
#include "support/answer.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QStatusBar>
#include <QTest>

namespace trackside::test {

using namespace Qt::StringLiterals;

[[nodiscard]] inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// Asks for an export as a user does, up to the choice of the file.
inline void exportTo(const MainWindow &window, const QString &path)
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    auto *action = window.findChild<QAction *>(u"actionExport"_s);
    ASSERT_TRUE(action->isEnabled());
    action->trigger();
    auto *dialog = window.findChild<QFileDialog *>(u"exportDialog"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->isModal());
    dialog->selectFile(path);
    ASSERT_TRUE(QMetaObject::invokeMethod(dialog, "accept"));
}

/// Whether the status bar comes to say \p sentence, or one that begins so.
[[nodiscard]] inline bool says(const MainWindow &window, const QString &sentence)
{
    return comes([&] { return window.findChild<QStatusBar *>()->currentMessage().startsWith(sentence); });
}

/// A race on the embedded store, over and on the screen.
class RealExportTest : public testing::Test {
protected:
    RealExportTest()
    {
        RaceSetup setup(catalogue.courses(), {});
        setup.setCourse(u"track-5000"_s);
        setup.set(&RaceConfig::runners, 25);
        setup.set(&RaceConfig::retireRatio, 0.2);
        RaceOrder order = setup.toOrder();
        order.speed = 0.0;
        run = order.record.runId;
        host.start(order);
        EXPECT_TRUE(QTest::qWaitFor([this] { return host.lastReport(run).state == SessionState::Over; }, 60'000));
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
        window.showRun(run);
        EXPECT_TRUE(comes([this] { return window.findChild<QAction *>(u"actionExport"_s)->isEnabled(); }));
    }

    /// The file that an export of that name has written.
    QString exported(const QString &name)
    {
        const QString path = data.filePath(name);
        exportTo(window, path);
        EXPECT_TRUE(says(window, u"Exported to “"_s + QDir::toNativeSeparators(path) + u"”."_s))
            << window.findChild<QStatusBar *>()->currentMessage().toStdString();
        return path;
    }
    SnapshotPtr snapshot() { return *answerOf(store.snapshot(run, {}, true)); }
    std::vector<PositionEvent> wayOf(std::uint32_t bib)
    {
        return answerOf(store.history(run, { bib }, 0, snapshot()->second))->events;
    }

    QTemporaryDir data;
    QString races = data.filePath(u"races"_s);
    QSettings settings { data.filePath(u"trackside.ini"_s), QSettings::IniFormat };
    CourseCatalogue catalogue { { u":/courses"_s } };
    SqliteStore store { races };
    SessionHost host { [this] { return std::make_unique<SqliteSink>(races); }, SessionSettings {} };
    MainWindow window { { store, host, catalogue, settings, systemBootTime(), {} } };
    QString run;
};

} // namespace trackside::test
