// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectiondesk.h"
#include "store/hiddenraces.h"
#include "store/sqlitedecisions.h"
#include "streaming/mockkafka.h"
#include "support/httpstub.h"

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

TEST(ConnectionDesk, ARenamedProfileKeepsWhatIsKnownOfItsRacesAndADeletedOneLeavesNone)
{
    const QTemporaryDir folder;
    const DataFolder data { folder.path() };
    QSettings settings(folder.filePath(u"trackside.ini"_s), QSettings::IniFormat);
    ConnectionDesk desk(settings, data, KeyStore(folder.path()));
    ConnectionForm form = desk.form(u"local"_s);
    form.name = u"club"_s;
    desk.save(form);
    ASSERT_TRUE(HiddenRaces(data.hiddenRaces(u"club"_s)).add(u"some-run"_s));
    const auto decisionsOf = [&data](const QString &profile) {
        return SqliteDecisions([path = data.decisions(profile)](const QString &) { return path; });
    };
    ASSERT_TRUE(decisionsOf(u"club"_s).add(u"some-run"_s, { .competitorId = 3 }));

    ASSERT_TRUE(desk.rename(u"club"_s, u"away"_s));
    EXPECT_TRUE(HiddenRaces(data.hiddenRaces(u"away"_s)).contains(u"some-run"_s));
    EXPECT_FALSE(HiddenRaces(data.hiddenRaces(u"club"_s)).contains(u"some-run"_s));
    EXPECT_EQ(decisionsOf(u"away"_s).of(u"some-run"_s)->size(), 1U);
    EXPECT_EQ(decisionsOf(u"club"_s).of(u"some-run"_s)->size(), 0U);

    desk.remove(u"away"_s);
    form.name = u"away"_s; // another one of that name
    desk.save(form);
    EXPECT_FALSE(HiddenRaces(data.hiddenRaces(u"away"_s)).contains(u"some-run"_s));
    EXPECT_EQ(decisionsOf(u"away"_s).of(u"some-run"_s)->size(), 0U);
}

/// What checks of the connections say of Kafka for Pinot, where Pinot answers and has no tables.
std::vector<CheckFindings> foundOfKafkaForPinot(const std::vector<ConnectionForm> &forms)
{
    const HttpStub pinot([](const StubRequest &request) {
        static const QHash<QByteArray, QByteArray> answers {
            { "/health", "OK" },
            { "/tables", R"({"tables":[]})" },
            { "/query/sql", R"({"resultTable":{"rows":[]},"exceptions":[]})" },
        };
        const auto answer = answers.constFind(request.target);
        return answer == answers.cend() ? StubReply { .status = 404, .body = "{}" } : StubReply { .body = *answer };
    });
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"trackside.ini"_s), QSettings::IniFormat);
    std::vector<CheckFindings> told(forms.size());
    std::vector<std::unique_ptr<ConnectionDesk>> desks; // for each connection, since one desk has one check
    std::size_t ended = 0;
    for (std::size_t i = 0; i < forms.size(); ++i) {
        auto *desk = desks
                         .emplace_back(std::make_unique<ConnectionDesk>(settings, DataFolder { folder.path() },
                                                                        KeyStore(folder.path())))
                         .get();
        QObject::connect(desk, &Connections::found, desk, [&told, i](const CheckFinding &finding) {
            if (finding.name == u"Kafka for Pinot"_s)
                told[i].push_back(finding);
        });
        QObject::connect(desk, &Connections::checked, desk, [&ended] { ++ended; });
        ConnectionForm form = forms[i];
        form.controller = form.broker = pinot.url().toString();
        desk->check(form, false);
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return ended == forms.size(); }, 120'000));
    return told;
}

TEST(ConnectionDesk, ACheckTellsOfAKafkaThatPinotCannotRead)
{
    ConnectionForm open;
    open.name = u"club"_s;
    open.kafka = u"127.0.0.1:1"_s;
    ConnectionForm secured = open;
    secured.kafkaSecurity = u"SSL"_s;
    ConnectionForm withAnotherListener = secured;
    withAnotherListener.kafkaForPinot = u"127.0.0.1:2"_s;
    const auto found = foundOfKafkaForPinot({ open, secured, withAnotherListener });
    EXPECT_EQ(found[0], CheckFindings());
    EXPECT_EQ(found[2], CheckFindings());
    ASSERT_EQ(found[1].size(), 1U);
    EXPECT_FALSE(found[1].front().ok);
    EXPECT_EQ(found[1].front().finding,
              u"Kafka at 127.0.0.1:1 wants SSL, and the tables that Trackside makes read Kafka without TLS or a "
              u"password.");
    EXPECT_TRUE(found[1].front().fix.contains(u"kafkaForPinot"_s));
}

TEST(ConnectionDesk, SettingUpGoesOnToPinotWhereTheTopicOfEntrantsCannotBeMade)
{
    MockKafka kafka; // which makes no topics for its clients
    kafka.createTopic("parkrun");
    kafka.createTopic("races");
    const HttpStub pinot([](const StubRequest &) { return StubReply { .status = 404, .body = "{}" }; });
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"trackside.ini"_s), QSettings::IniFormat);
    ConnectionDesk desk(settings, { folder.path() }, KeyStore(folder.path()));
    CheckFindings found;
    QObject::connect(&desk, &Connections::found, &desk,
                     [&found](const CheckFinding &finding) { found.push_back(finding); });
    const QSignalSpy checked(&desk, &Connections::checked);
    ConnectionForm form;
    form.name = u"club"_s;
    form.kafka = kafka.connection().bootstrap;
    form.controller = form.broker = pinot.url().toString();
    desk.check(form, true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return checked.size() == 1; }, 120'000));
    ASSERT_GT(found.size(), 4U);
    EXPECT_EQ(found[3].name, u"Topic competitors");
    EXPECT_FALSE(found[3].ok || found[3].standsInTheWay()) << found[3].finding.toStdString();
    EXPECT_EQ(found[4].name, u"Setting up Pinot");
}

} // namespace
} // namespace trackside::test
