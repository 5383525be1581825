// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/coursecatalogue.h"
#include "dashboard/mainwindow.h"
#include "gui/scriptedconnections.h"
#include "gui/stagedraces.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>

class QTableView;

namespace trackside::test {

/// Spins the event loop until \p holds or five seconds have passed; tells which.
[[nodiscard]] bool comes(const std::function<bool()> &holds);

/// A main window over staged races, shown.
class WindowTest : public testing::Test {
protected:
    WindowTest();
    ~WindowTest() override;

    /// A race of 100 runners on Crystal Palace that this program generates, at \p second and on the screen.
    QString showRace(std::int32_t second, double speed = 1.0);
    /// What the window works with.
    [[nodiscard]] Dashboard dashboard();
    [[nodiscard]] RaceOrder order(const QString &courseId = QStringLiteral("crystal"), int runners = 100) const;

    /// A widget or action of the window by its object name; fails the test when there is none.
    template <typename T> T *find(const QString &name) const
    {
        T *found = window->findChild<T *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    void trigger(const QString &action) const;
    [[nodiscard]] static QString cell(const QTableView *view, int row, int column);
    [[nodiscard]] static std::uint32_t bibAt(const QTableView *view, int row);

    QTemporaryDir folder;
    QSettings settings;
    CourseCatalogue catalogue;
    StagedRaces races;
    ScriptedConnections connections;
    std::unique_ptr<MainWindow> window;
};

} // namespace trackside::test
