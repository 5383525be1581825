// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectiondesk.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

TEST(ConnectionDesk, DoesNotWaitForACheckThatIsBrokenOff)
{
    QTcpServer silent; // takes connections and never answers
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost));
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"trackside.ini"_s), QSettings::IniFormat);
    ConnectionDesk desk(settings, { folder.path() }, KeyStore(folder.path()));
    const QSignalSpy found(&desk, &Connections::found);
    const QSignalSpy checked(&desk, &Connections::checked);
    ConnectionForm form;
    form.name = u"silent"_s;
    form.kafka = u"127.0.0.1:%1"_s.arg(silent.serverPort());
    desk.check(form, false);
    const QPointer<ProfileCheck> check = desk.findChild<ProfileCheck *>();
    ASSERT_TRUE(check);
    desk.cancelCheck();
    EXPECT_TRUE(check) << "its question to Kafka was waited for";

    form.name = embeddedProfile();
    desk.check(form, false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return checked.size() == 1; }, 5'000));
    EXPECT_TRUE(checked.front().front().toBool());
    EXPECT_EQ(found.size(), 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !check; }, 60'000));
    EXPECT_EQ(found.size(), 1) << "the one that was broken off told something";
}

TEST(ConnectionDesk, RemembersTheProfileOnlyAsLongAsItIsThere)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"trackside.ini"_s), QSettings::IniFormat);
    ConnectionDesk desk(settings, { folder.path() }, KeyStore(folder.path()));
    EXPECT_EQ(desk.remembered(), embeddedProfile());
    for (const QString &name : { u"club"_s, u"other"_s }) {
        ConnectionForm form = desk.form(u"local"_s);
        form.name = name;
        desk.save(form);
    }
    desk.remember(u"club"_s);
    desk.remove(u"other"_s);
    EXPECT_EQ(ConnectionDesk(settings, { folder.path() }, KeyStore(folder.path())).remembered(), u"club");
    desk.remove(u"club"_s);
    EXPECT_EQ(desk.remembered(), embeddedProfile());
}

TEST(ConnectionDesk, WithoutAKeyStoreSecretsAreRememberedAndNotCalledKept)
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qunsetenv("TRACKSIDE_KAFKA_PASSWORD"); // which is set beside a cluster's tests
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"trackside.ini"_s), QSettings::IniFormat);
    ConnectionDesk desk(settings, { folder.path() }, KeyStore(folder.path()));
    ConnectionForm form = desk.form(u"local"_s);
    form.name = u"club"_s;
    form.kafkaPassword = u"hush"_s;
    desk.save(form);
    const auto kept = desk.keepSecrets(form.name);
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().message, u"No key store of the desktop answers about the passwords of “club”.");
    EXPECT_TRUE(kept.error().remedy.contains("TRACKSIDE_KAFKA_PASSWORD"_L1));
    EXPECT_EQ(desk.form(form.name).kafkaPassword, u"hush");

    ConnectionDesk later(settings, { folder.path() }, KeyStore(folder.path()));
    EXPECT_TRUE(later.form(form.name).kafkaPassword.isEmpty());
    EXPECT_TRUE(later.fetchSecrets(form.name)) << "nothing is kept, so nobody is asked";
}

} // namespace
} // namespace trackside::test
