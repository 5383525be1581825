// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Start a local cluster" with a script that begins, and goes on when it is told to.
#include "app/connectiondesk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

constexpr int patienceMs = 60'000; ///< bounds a wait for something that comes

class StartScript : public testing::Test {
protected:
    void SetUp() override
    {
        const QByteArray fifo = folder.filePath(u"go"_s).toUtf8();
        ASSERT_EQ(::mkfifo(fifo.constData(), 0600), 0);
        m_go = ::open(fifo.constData(), O_RDWR | O_CLOEXEC);
        ASSERT_GE(m_go, 0);
        QFile script(folder.filePath(u"script.sh"_s));
        ASSERT_TRUE(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\ncd \"$(dirname \"$0\")\"\necho \"$1 begins\"\nprintf 'half '\nread -r code <go\n"
                     "echo 'a line'\necho 'an error' >&2\n: >done\nexit \"$code\"\n");
        script.close();
        ASSERT_TRUE(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        desk = std::make_unique<ConnectionDesk>(settings, DataFolder { folder.filePath(u"data"_s) },
                                                KeyStore(folder.path()), script.fileName());
        QObject::connect(desk.get(), &Connections::clusterSaid, &context,
                         [this](const QString &line) { said.append(line); });
        QObject::connect(desk.get(), &Connections::clusterStarted, &context, [this](bool ok) { ended.append(ok); });
    }

    void TearDown() override
    {
        desk.reset();
        ::close(m_go);
    }

    void letGo(const QByteArray &exitCode) const
    {
        ASSERT_EQ(::write(m_go, (exitCode + '\n').constData(), static_cast<size_t>(exitCode.size() + 1)),
                  exitCode.size() + 1);
    }

    const QTemporaryDir folder;
    QSettings settings { folder.filePath(u"trackside.ini"_s), QSettings::IniFormat };
    std::unique_ptr<ConnectionDesk> desk;
    QObject context;
    QStringList said;
    QList<bool> ended;

private:
    int m_go = -1;
};

TEST_F(StartScript, IsHeardLineByLineAndItsEndIsTold)
{
    for (const bool works : { true, false }) {
        said.clear();
        ended.clear();
        desk->startCluster();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !said.isEmpty(); }, patienceMs));
        EXPECT_EQ(said, QStringList { u"up begins"_s });
        EXPECT_TRUE(desk->isStartingCluster());
        letGo(works ? "0" : "1");
        ASSERT_TRUE(QTest::qWaitFor([this] { return !ended.isEmpty(); }, patienceMs));
        EXPECT_EQ(ended, QList<bool> { works });
        EXPECT_EQ(said, (QStringList { u"up begins"_s, u"half a line"_s, u"an error"_s }));
        EXPECT_FALSE(desk->isStartingCluster());
    }
}

TEST_F(StartScript, GoesOnToItsEndWithoutTheWindow)
{
    desk->startCluster();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !said.isEmpty(); }, patienceMs));
    desk.reset(); // which would not return if it waited for the script
    EXPECT_FALSE(QFile::exists(folder.filePath(u"done"_s)));
    letGo("0");
    EXPECT_TRUE(QTest::qWaitFor([this] { return QFile::exists(folder.filePath(u"done"_s)); }, patienceMs));
    EXPECT_TRUE(ended.isEmpty());
}

TEST_F(StartScript, ThatIsNotThereIsTold)
{
    ASSERT_TRUE(QFile::remove(folder.filePath(u"script.sh"_s)));
    desk->startCluster();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !ended.isEmpty(); }, patienceMs));
    EXPECT_EQ(ended, QList<bool> { false });
    EXPECT_TRUE(said.join(u' ').contains(u"script.sh"_s)) << said.join(u' ').toStdString();
}

TEST_F(StartScript, WhoseWordsCannotBeWrittenIsNotBegun)
{
    ASSERT_TRUE(QFile(folder.filePath(u"data"_s)).open(QIODevice::WriteOnly)); // a file in the folder's place
    desk->startCluster();
    EXPECT_EQ(ended, QList<bool> { false });
    EXPECT_TRUE(said.join(u' ').contains(u"cannot be written"_s)) << said.join(u' ').toStdString();
}

} // namespace
} // namespace trackside::test
