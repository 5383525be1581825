// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/connection.h"
#include "course/coursecatalogue.h"
#include "dashboard/mainwindow.h"
#include "store/pinotstore.h"
#include "streaming/sessionhost.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>

namespace trackside::test {

/// Spins the event loop until \p holds or some minutes have passed; tells which. The bound is for a test that failed.
[[nodiscard]] bool comesInTime(const std::function<bool()> &holds);

/// Runs packaging/cluster/cluster.sh on the tests' cluster, while the event loop goes on; whether it succeeded.
[[nodiscard]] bool cluster(const QString &verb, const QString &part);

/// A part of the cluster is stopped until this is destroyed or it is told to come back, whatever the test comes to.
class PartAway {
public:
    explicit PartAway(QString part);
    ~PartAway();
    PartAway(const PartAway &) = delete;
    PartAway &operator=(const PartAway &) = delete;

    void comeBack();

private:
    QString m_part;
    bool m_away = true;
};

/// The main window as the program puts it together on a cluster's profile, with tables and topics of its own.
class ClusterWindow : public testing::Test {
protected:
    void SetUp() override;
    void TearDown() override;

    /// Creates topics, tables and courses; \p courses empty: all that ship.
    void provision(const std::vector<CoursePtr> &courses = {});
    void open(); ///< on a profile by the name `servers`
    /// A call to the controller, its HTTP status; `%1` in \p path is the tables' prefix.
    int statusOf(const QByteArray &verb, const QString &path, const QByteArray &body = {});
    /// One that must succeed.
    void call(const QByteArray &verb, const QString &path, const QByteArray &body = {});

    template <typename Widget> Widget *find(const QString &name) const
    {
        auto *widget = window->findChild<Widget *>(name);
        EXPECT_NE(widget, nullptr) << name.toStdString();
        return widget;
    }
    void click(const QString &button) const;
    /// What the bar of the message area says; empty while it is not shown.
    [[nodiscard]] QString said(const QString &bar) const;
    /// All that the message area says.
    [[nodiscard]] QString everythingSaid() const;
    /// Fails the test unless a click and a key are taken.
    void expectToAnswer() const;

    /// Orders the demo race by its button and waits for its leaderboard; the race is then slowed, to last.
    QString startRace();
    /// How far the leaderboard's first runner is.
    [[nodiscard]] double metresOnTheBoard() const;
    [[nodiscard]] bool boardGoesOn() const;
    /// Runs the race to its end; fails the test unless Pinot then has each of its records, once.
    void expectWholeHistory(const QString &run);
    /// What the status bar says of the connection and the field, and of the stages of the pipeline.
    [[nodiscard]] QString connectionSaid() const;
    [[nodiscard]] QString pipelineSaid() const;

    KafkaConnection kafka;
    PinotConnection pinot;
    QTemporaryDir folder;
    QSettings settings { folder.filePath(QStringLiteral("trackside.ini")), QSettings::IniFormat };
    CourseCatalogue catalogue { { QStringLiteral(":/courses") } };
    std::unique_ptr<PinotStore> store;
    std::unique_ptr<SessionHost> host;
    std::unique_ptr<MainWindow> window;
};

} // namespace trackside::test
