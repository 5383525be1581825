// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window counts the faults of an unkind stream, on the real embedded store; cluster/windowfigures_test.cpp has the
// same on servers.
#include "course/coursecatalogue.h"
#include "dashboard/mainwindow.h"
#include "models/pipelinefigures.h"
#include "store/sqlitesink.h"
#include "store/sqlitestore.h"
#include "streaming/sessionhost.h"
#include "support/courses.h"
#include "support/unkindrace.h"

#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace trackside::test {

TEST(UnkindStreamInTheWindow, TheFaultsOfAnUnkindStreamAreCounted)
{
    constexpr int patienceMs = 120'000; // bounds a wait for something that comes; nothing is measured by it
    const QTemporaryDir data;
    const QString races = data.filePath(u"races"_s);
    QSettings settings(data.filePath(u"trackside.ini"_s), QSettings::IniFormat);
    const CourseCatalogue catalogue({ u":/courses"_s });
    SqliteStore store(races);
    SessionHost host([&races] { return std::make_unique<SqliteSink>(races); }, SessionSettings {});
    MainWindow window({ store, host, catalogue, settings, systemBootTime(), {} });
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));

    const RaceOrder order = unkindRace(shippedCourse(u"track-5000"_s));
    host.start(order);
    window.showRun(order.record.runId);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return host.lastReport(order.record.runId).state == SessionState::Over; }, patienceMs));
    const QString expected = PipelineFigures::faultsText(faultsOf(order), Format());
    const auto *pipeline = window.findChild<QLabel *>(u"pipelineLabel"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return pipeline->text().contains(expected); }, patienceMs))
        << expected.toStdString() << "\n"
        << pipeline->text().toStdString();
}

} // namespace trackside::test
