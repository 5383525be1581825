// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs beside a real key store, which tests/support/with-keyring.sh starts.
#include "app/connectiondesk.h"
#include "support/httpstub.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

const Secrets someSecrets { { u"kafkaPassword"_s, u"hush-kafka é\"\\"_s }, { u"pinotToken"_s, u"hush-token"_s } };

class KeyStoreTest : public testing::Test {
protected:
    KeyStoreTest()
    {
        for (const char *variable : variables) {
            qunsetenv(variable);
        }
    }
    ~KeyStoreTest() override
    {
        for (const char *variable : variables) {
            qunsetenv(variable);
        }
    }

    std::unique_ptr<ConnectionDesk> desk()
    {
        return std::make_unique<ConnectionDesk>(settings, DataFolder { folder.path() }, KeyStore(folder.path()));
    }
    /// A profile with all three secrets, in the settings and the key store.
    ConnectionForm keptClub()
    {
        const auto connections = desk();
        ConnectionForm form = connections->form(u"local"_s);
        form.name = u"club"_s;
        form.controller = stub.url().toString();
        form.broker = form.controller;
        form.pinotUser = u"reader"_s;
        form.kafkaPassword = u"hush-kafka"_s;
        form.pinotPassword = u"hush-pinot"_s;
        form.pinotToken = u"hush-token"_s;
        connections->save(form);
        const auto kept = connections->keepSecrets(form.name);
        EXPECT_TRUE(kept) << kept.error().message.toStdString() << ' ' << kept.error().detail.toStdString();
        return form;
    }
    [[nodiscard]] QByteArray settingsText() const
    {
        QFile file(settings.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // Beside a cluster's tests they are set.
    static constexpr std::array variables { "TRACKSIDE_KAFKA",          "TRACKSIDE_KAFKA_USER",
                                            "TRACKSIDE_KAFKA_PASSWORD", "TRACKSIDE_PINOT_CONTROLLER",
                                            "TRACKSIDE_PINOT_BROKER",   "TRACKSIDE_PINOT_USER",
                                            "TRACKSIDE_PINOT_PASSWORD", "TRACKSIDE_PINOT_TOKEN" };
    HttpStub stub { [](const StubRequest &) { return StubReply { .status = 401, .body = {} }; } };
    QTemporaryDir folder;
    QSettings settings { folder.filePath(u"trackside.ini"_s), QSettings::IniFormat };
    KeyStore store { folder.path() };
};

TEST_F(KeyStoreTest, AnEntryComesBackUntilItIsRemoved)
{
    EXPECT_EQ(store.secrets(u"club"_s), Secrets());
    ASSERT_TRUE(store.keep(u"club"_s, someSecrets));
    EXPECT_EQ(store.secrets(u"club"_s), someSecrets);
    const Secrets others { { u"pinotPassword"_s, u"hush"_s } };
    ASSERT_TRUE(store.keep(u"club"_s, others));
    EXPECT_EQ(store.secrets(u"club"_s), others);
    ASSERT_TRUE(store.keep(u"club"_s, {}));
    EXPECT_EQ(store.secrets(u"club"_s), Secrets());
    EXPECT_TRUE(store.keep(u"club"_s, {})) << "there is nothing to remove";
}

TEST_F(KeyStoreTest, ProfilesAndDataFoldersHaveTheirOwnEntries)
{
    ASSERT_TRUE(store.keep(u"club"_s, someSecrets));
    EXPECT_EQ(store.secrets(u"club2"_s), Secrets());
    EXPECT_EQ(KeyStore(u"/elsewhere"_s).secrets(u"club"_s), Secrets());
}

TEST_F(KeyStoreTest, ALaterProgramFindsTheSecretsAndNoFileHasThem)
{
    const ConnectionForm form = keptClub();
    const auto later = desk();
    EXPECT_TRUE(later->form(form.name).kafkaPassword.isEmpty()) << "nothing opens a key store unasked";
    ASSERT_TRUE(later->fetchSecrets(form.name));
    EXPECT_EQ(later->form(form.name), form);
    std::optional<Error> notice;
    const auto profile = desk()->profile(form.name, notice);
    ASSERT_TRUE(profile && profile->cluster && !notice);
    EXPECT_EQ(profile->cluster->kafka.password, u"hush-kafka");
    EXPECT_TRUE(settingsText().contains("kafkaPassword")) << "which there are, is told";
    EXPECT_FALSE(settingsText().contains("hush"));
}

TEST_F(KeyStoreTest, WhatIsTypedReplacesOneSecretAndLeavesTheOthers)
{
    ConnectionForm form = keptClub();
    const auto later = desk();
    ConnectionForm typed = later->form(form.name); // without having fetched
    typed.pinotPassword = u"hush-anew"_s;
    later->save(typed);
    ASSERT_TRUE(later->keepSecrets(form.name));
    form.pinotPassword = u"hush-anew"_s;
    const auto last = desk();
    ASSERT_TRUE(last->fetchSecrets(form.name));
    EXPECT_EQ(last->form(form.name), form);
}

TEST_F(KeyStoreTest, WhatIsClearedIsRemoved)
{
    ConnectionForm form = keptClub();
    const auto later = desk();
    ASSERT_TRUE(later->fetchSecrets(form.name));
    form.pinotToken.clear();
    later->save(form);
    ASSERT_TRUE(later->keepSecrets(form.name));
    EXPECT_FALSE(store.secrets(form.name)->contains(u"pinotToken"_s));
    form.kafkaPassword.clear();
    form.pinotPassword.clear();
    later->save(form);
    ASSERT_TRUE(later->keepSecrets(form.name));
    EXPECT_EQ(store.secrets(form.name), Secrets());
    EXPECT_FALSE(settingsText().contains("kafkaPassword"));
}

TEST_F(KeyStoreTest, ARemovedProfileTakesItsEntryAlong)
{
    const ConnectionForm form = keptClub();
    desk()->remove(form.name);
    EXPECT_EQ(store.secrets(form.name), Secrets());
}

TEST_F(KeyStoreTest, AVariableGoesBeforeAndDoesNotGetIntoTheStore)
{
    ConnectionForm form = keptClub();
    qputenv("TRACKSIDE_KAFKA_PASSWORD", "from-outside");
    const auto later = desk();
    ASSERT_TRUE(later->fetchSecrets(form.name));
    EXPECT_EQ(later->form(form.name).kafkaPassword, u"from-outside");
    later->save(later->form(form.name));
    ASSERT_TRUE(later->keepSecrets(form.name));
    EXPECT_EQ(store.secrets(form.name)->value(u"kafkaPassword"_s), u"hush-kafka");
}

TEST_F(KeyStoreTest, WhatAVariableHidesStaysInTheStore)
{
    ASSERT_TRUE(store.keep(u"club"_s, { { u"kafkaPassword"_s, u"hush-kafka"_s } }));
    setKeptSecrets(u"club"_s, { u"kafkaPassword"_s }, settings);
    qputenv("TRACKSIDE_KAFKA_PASSWORD", "from-outside");
    const auto later = desk();
    ConnectionForm form = later->form(u"club"_s);
    form.pinotPassword = u"hush-pinot"_s;
    later->save(form);
    ASSERT_TRUE(later->keepSecrets(form.name));
    EXPECT_EQ(store.secrets(form.name),
              (Secrets { { u"kafkaPassword"_s, u"hush-kafka"_s }, { u"pinotPassword"_s, u"hush-pinot"_s } }));
    ASSERT_TRUE(later->rename(form.name, u"away"_s));
    EXPECT_EQ(store.secrets(u"away"_s)->value(u"kafkaPassword"_s), u"hush-kafka");
}

TEST_F(KeyStoreTest, ARenamedProfileTakesAllAlong)
{
    ConnectionForm form = keptClub();
    const auto connections = desk();
    connections->remember(form.name);
    ASSERT_TRUE(connections->rename(form.name, u"away"_s));
    EXPECT_EQ(connections->names().last(), u"away");
    EXPECT_EQ(connections->remembered(), u"away");
    EXPECT_EQ(store.secrets(form.name), Secrets());
    const auto later = desk();
    ASSERT_TRUE(later->fetchSecrets(u"away"_s));
    form.name = u"away"_s;
    EXPECT_EQ(later->form(u"away"_s), form);
}

TEST_F(KeyStoreTest, ACommandSignsOnWithWhatIsKept)
{
    const ConnectionForm form = keptClub();
    QProcess command;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TRACKSIDE_DATA"_s, folder.path());
    environment.insert(u"TRACKSIDE_PINOT_TOKEN"_s, QString());
    command.setProcessEnvironment(environment);
    command.start(QStringLiteral(TRACKSIDE_PROGRAM), { u"races"_s, u"--profile"_s, form.name });
    ASSERT_TRUE(command.waitForFinished(60'000));
    EXPECT_EQ(command.exitCode(), 1);
    EXPECT_FALSE(command.readAllStandardError().contains("hush"));
    ASSERT_FALSE(stub.requests().empty());
    for (const StubRequest &request : stub.requests()) {
        EXPECT_TRUE(request.head.contains("Basic " + "reader:hush-pinot"_ba.toBase64())) << request.head.constData();
    }
}

// The last one, since the store stays locked.
TEST_F(KeyStoreTest, AStoreThatIsNotUnlockedIsNotOneWithoutTheEntry)
{
    const ConnectionForm form = keptClub();
    ASSERT_EQ(QProcess::execute(u"dbus-send"_s,
                                { u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s,
                                  u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                                  u"array:objpath:/org/freedesktop/secrets/collection/login"_s }),
              0);
    const auto later = desk();
    const auto fetched = later->fetchSecrets(form.name); // nobody is there to unlock it
    ASSERT_FALSE(fetched);
    EXPECT_THAT(fetched.error().message.toStdString(), testing::HasSubstr("not unlocked"));
    EXPECT_FALSE(later->rename(form.name, u"away"_s));
    std::optional<Error> notice;
    EXPECT_TRUE(later->profile(form.name, notice)) << "it is used without them";
    EXPECT_TRUE(notice);
    ConnectionForm typed = later->form(form.name);
    typed.kafkaPassword = u"hush-anew"_s;
    later->save(typed);
    EXPECT_FALSE(later->keepSecrets(form.name)) << "the others in the entry would be lost";
    EXPECT_TRUE(settingsText().contains("pinotToken"));
}

} // namespace
} // namespace trackside::test
