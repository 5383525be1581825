// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Start a local cluster" of the window: a cluster of its own, from nothing to a profile that can be used.
#include "app/connectiondesk.h"
#include "dashboard/connectiondialog.h"

#include <QLabel>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::HasSubstr;

namespace trackside::test {
namespace {

const QString script = QStringLiteral(TRACKSIDE_SOURCE_DIR "/packaging/cluster/cluster.sh");

bool comesInTime(const std::function<bool()> &holds)
{
    return QTest::qWaitFor(holds, QDeadlineTimer(150s));
}

/// A port that nobody has, below those that connections outwards are given.
int freePort()
{
    for (QTcpServer server;; server.close()) {
        const auto port = static_cast<quint16>(QRandomGenerator::global()->bounded(12'000, 32'000));
        if (server.listen(QHostAddress::LocalHost, port))
            return port;
    }
}

/// The dialog of a user who has no cluster yet, with the profile `local` chosen.
class StartCluster : public testing::Test {
protected:
    void SetUp() override
    {
        // Of the cluster that the tests run beside, only the servers' programs.
        for (const char *name : { "TRACKSIDE_PINOT_USER", "TRACKSIDE_PINOT_PASSWORD", "TRACKSIDE_PINOT_TOKEN",
                                  "TRACKSIDE_KAFKA_USER", "TRACKSIDE_KAFKA_PASSWORD" })
            qunsetenv(name);
        qputenv("TRACKSIDE_CLUSTER_HOME", folder.filePath(u"cluster"_s).toUtf8());
        qputenv("TRACKSIDE_CLUSTER_KIND", "java");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        for (const char *name :
             { "TRACKSIDE_KAFKA_PORT", "TRACKSIDE_KAFKA_QUORUM_PORT", "TRACKSIDE_ZOOKEEPER_PORT",
               "TRACKSIDE_PINOT_CONTROLLER_PORT", "TRACKSIDE_PINOT_BROKER_PORT", "TRACKSIDE_PINOT_SERVER_PORT",
               "TRACKSIDE_PINOT_SERVER_ADMIN_PORT", "TRACKSIDE_KAFKA_SASL_PORT" })
            qputenv(name, QByteArray::number(freePort()));
        qputenv("TRACKSIDE_KAFKA", "localhost:" + qgetenv("TRACKSIDE_KAFKA_PORT"));
        qputenv("TRACKSIDE_PINOT_CONTROLLER", "http://localhost:" + qgetenv("TRACKSIDE_PINOT_CONTROLLER_PORT"));
        qputenv("TRACKSIDE_PINOT_BROKER", "http://localhost:" + qgetenv("TRACKSIDE_PINOT_BROKER_PORT"));
        open();
    }

    void TearDown() override
    {
        close();
        told({ u"wipe"_s, u"--yes"_s });
    }

    void open()
    {
        desk =
            std::make_unique<ConnectionDesk>(settings, DataFolder { folder.path() }, KeyStore(folder.path()), script);
        dialog =
            std::make_unique<ConnectionDialog>(*desk, u"local"_s, [] { return qsizetype { 0 }; }, StoreFacts::Ask());
        dialog->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog.get()));
    }

    void close()
    {
        dialog.reset();
        desk.reset();
    }

    /// What cluster.sh prints, by a call of its own.
    static QString told(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(script, arguments);
        EXPECT_TRUE(process.waitForFinished(120'000));
        return QString::fromUtf8(process.readAll());
    }

    void press(const QString &name) const
    {
        auto *button = dialog->findChild<QPushButton *>(name);
        ASSERT_NE(button, nullptr);
        ASSERT_TRUE(button->isVisible() && button->isEnabled()) << name.toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
    }

    [[nodiscard]] QString state() const { return dialog->findChild<QLabel *>(u"stateLabel"_s)->text(); }

    [[nodiscard]] QStringList findings() const
    {
        const QAbstractItemModel *model = dialog->findChild<QListView *>(u"findingsView"_s)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, 0).data().toString();
        return texts;
    }

    QTemporaryDir folder;
    QSettings settings { folder.filePath(u"trackside.ini"_s), QSettings::IniFormat };
    std::unique_ptr<ConnectionDesk> desk;
    std::unique_ptr<ConnectionDialog> dialog;
};

TEST_F(StartCluster, FromNothingToAProfileThatCanBeUsed)
{
    press(u"startClusterButton"_s);
    EXPECT_TRUE(comesInTime([this] { return state().startsWith(u"Not all is in order"_s); })) << state().toStdString();
    EXPECT_THAT(findings().join(u'\n').toStdString(), HasSubstr("There is no table parkrun."));
    press(u"setUpButton"_s);
    EXPECT_TRUE(comesInTime([this] { return state().startsWith(u"All that a race needs is in order"_s); }))
        << findings().join(u'\n').toStdString();
    close();
    EXPECT_EQ(told({ u"status"_s }).count(u" ready "_s), 3) << "it goes on without the window";
}

TEST_F(StartCluster, ABusyPortIsNamedWithItsOwnerAndACommandThatWorks)
{
    QTcpServer other;
    const int port = qEnvironmentVariableIntValue("TRACKSIDE_PINOT_BROKER_PORT");
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost, static_cast<quint16>(port)));
    press(u"startClusterButton"_s);
    EXPECT_TRUE(comesInTime([this] { return findings().size() == 1; }));
    const std::string found = findings().join(u'\n').toStdString();
    EXPECT_THAT(found, HasSubstr("Port " + std::to_string(port) + ", which pinot needs, is in use by "));
    EXPECT_THAT(found, HasSubstr("(process " + std::to_string(QCoreApplication::applicationPid()) + ")"));
    EXPECT_THAT(found, HasSubstr("TRACKSIDE_PINOT_BROKER_PORT="));
    EXPECT_THAT(found, HasSubstr("cluster.sh up"));
    EXPECT_EQ(state(), u"The local cluster did not start.");
    press(u"startClusterButton"_s); // which can be tried again
    EXPECT_TRUE(comesInTime([this] { return findings().size() == 1 && !desk->isStartingCluster(); }));
}

TEST_F(StartCluster, AProgramThatEndsMeanwhileLeavesTheStartToGoOn)
{
    press(u"startClusterButton"_s);
    const QString begun = folder.filePath(u"cluster/run/kafka.pid"_s);
    EXPECT_TRUE(comesInTime([&] { return QFile::exists(begun); })) << state().toStdString();
    close();
    EXPECT_NE(told({ u"status"_s }).count(u" ready "_s), 3) << "it was not waited for";
    QString now;
    EXPECT_TRUE(comesInTime([&] {
        now = told({ u"status"_s });
        return now.count(u" ready "_s) == 3;
    })) << now.toStdString();
}

} // namespace
} // namespace trackside::test
