// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

class ProfilesTest : public testing::Test {
protected:
    ProfilesTest()
        : settings(folder.filePath(u"trackside.ini"_s), QSettings::IniFormat)
    {
        for (const char *variable :
             { "TRACKSIDE_KAFKA", "TRACKSIDE_KAFKA_USER", "TRACKSIDE_KAFKA_PASSWORD", "TRACKSIDE_PINOT_CONTROLLER",
               "TRACKSIDE_PINOT_BROKER", "TRACKSIDE_PINOT_USER", "TRACKSIDE_PINOT_PASSWORD", "TRACKSIDE_PINOT_TOKEN",
               "TRACKSIDE_KAFKA_SECURITY", "TRACKSIDE_KAFKA_MECHANISM", "TRACKSIDE_KAFKA_CA", "TRACKSIDE_PINOT_CA",
               "TRACKSIDE_TOPIC_PREFIX", "TRACKSIDE_TABLE_PREFIX", "TRACKSIDE_KAFKA_FOR_PINOT",
               "TRACKSIDE_PARTITIONS" })
            qunsetenv(variable);
    }

    static ConnectionForm club()
    {
        ConnectionForm form;
        form.name = u"club"_s;
        form.kafka = u"k.example:9094"_s;
        form.kafkaSecurity = u"SASL_SSL"_s;
        form.kafkaMechanism = u"SCRAM-SHA-512"_s;
        form.kafkaUser = u"someone"_s;
        form.kafkaPassword = u"hush-kafka"_s;
        form.topicPrefix = u"c."_s;
        form.partitions = 7;
        form.controller = u"https://p.example:9443"_s;
        form.broker = u"https://p.example:8443"_s;
        form.pinotUser = u"reader"_s;
        form.pinotPassword = u"hush-pinot"_s;
        form.pinotToken = u"hush-token"_s;
        form.tablePrefix = u"c_"_s;
        form.kafkaForPinot = u"kafka:9092"_s;
        return form;
    }

    QTemporaryDir folder;
    QSettings settings;
};

TEST_F(ProfilesTest, TwoAreBuiltIn)
{
    EXPECT_EQ(profileNames(settings), (QStringList { u"embedded"_s, u"local"_s }));
    EXPECT_FALSE(profileNamed(u"embedded"_s, settings)->cluster);
    const auto local = profileNamed(u"local"_s, settings);
    ASSERT_TRUE(local && local->cluster);
    EXPECT_EQ(local->cluster->kafka.bootstrap, u"localhost:9092");
    EXPECT_EQ(local->cluster->pinot.controller, QUrl(u"http://localhost:9000"_s));
    EXPECT_EQ(local->cluster->pinot.kafkaBootstrap, u"localhost:9092");
}

TEST_F(ProfilesTest, WhatIsSavedComesBackButForTheSecrets)
{
    saveProfile(club(), settings);
    EXPECT_EQ(profileNames(settings).last(), u"club");
    ConnectionForm expected = club();
    expected.kafkaPassword = expected.pinotPassword = expected.pinotToken = QString();
    EXPECT_EQ(connectionForm(u"club"_s, settings), expected);
    settings.sync();
    QFile file(settings.fileName());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("hush"));

    removeProfile(u"club"_s, settings);
    EXPECT_EQ(profileNames(settings).size(), 2);
}

TEST_F(ProfilesTest, SeveralServersAreReadHoweverTheyAreWritten)
{
    ConnectionForm several = club();
    several.kafka = u"a.example:9092,b.example:9092"_s;
    saveProfile(several, settings);
    settings.sync();
    EXPECT_EQ(connectionForm(u"club"_s, QSettings(settings.fileName(), QSettings::IniFormat)).kafka, several.kafka);

    QFile file(folder.filePath(u"by-hand.ini"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[profiles]\nclub\\kafka=a.example:9092,b.example:9092\n");
    file.close();
    EXPECT_EQ(connectionForm(u"club"_s, QSettings(file.fileName(), QSettings::IniFormat)).kafka, several.kafka);
}

TEST_F(ProfilesTest, EveryFieldReachesTheConnection)
{
    const Profile profile = profileOf(club());
    ASSERT_TRUE(profile.cluster);
    const auto &[kafka, pinot] = *profile.cluster;
    EXPECT_EQ(kafka,
              (KafkaConnection { .bootstrap = u"k.example:9094"_s,
                                 .security = u"SASL_SSL"_s,
                                 .mechanism = u"SCRAM-SHA-512"_s,
                                 .user = u"someone"_s,
                                 .password = u"hush-kafka"_s,
                                 .caFile = {},
                                 .topicPrefix = u"c."_s,
                                 .partitions = 7,
                                 .profileOption = u" --profile club"_s }));
    EXPECT_EQ(pinot.broker, QUrl(u"https://p.example:8443"_s));
    EXPECT_EQ(pinot.user, u"reader");
    EXPECT_EQ(pinot.password, u"hush-pinot");
    EXPECT_EQ(pinot.bearer, u"hush-token");
    EXPECT_EQ(pinot.tablePrefix, u"c_");
    EXPECT_EQ(pinot.topicPrefix, u"c.");
    EXPECT_EQ(pinot.kafkaBootstrap, u"kafka:9092");
    EXPECT_EQ(pinot.profileOption, u" --profile club");
}

TEST_F(ProfilesTest, CommandsTakeTheEmbeddedStoreUnasked)
{
    EXPECT_EQ(profileOption(u"embedded"_s), QString());
    EXPECT_EQ(profileOption(u"local"_s), u" --profile local");
}

TEST_F(ProfilesTest, AVariableGoesBeforeTheSettingsAndDoesNotGetIntoThem)
{
    saveProfile(club(), settings);
    qputenv("TRACKSIDE_KAFKA", "elsewhere:1");
    ConnectionForm form = connectionForm(u"club"_s, settings);
    EXPECT_EQ(form.kafka, u"elsewhere:1");
    form.partitions = 9;
    saveProfile(form, settings);
    qunsetenv("TRACKSIDE_KAFKA");
    form = connectionForm(u"club"_s, settings);
    EXPECT_EQ(form.kafka, u"k.example:9094");
    EXPECT_EQ(form.partitions, 9);
}

TEST_F(ProfilesTest, EveryFieldOfASecuredClusterHasAVariable)
{
    const std::pair<const char *, QString ConnectionForm::*> variables[] = {
        { "TRACKSIDE_KAFKA_SECURITY", &ConnectionForm::kafkaSecurity },
        { "TRACKSIDE_KAFKA_MECHANISM", &ConnectionForm::kafkaMechanism },
        { "TRACKSIDE_KAFKA_CA", &ConnectionForm::kafkaCaFile },
        { "TRACKSIDE_PINOT_CA", &ConnectionForm::pinotCaFile },
        { "TRACKSIDE_TOPIC_PREFIX", &ConnectionForm::topicPrefix },
        { "TRACKSIDE_TABLE_PREFIX", &ConnectionForm::tablePrefix },
        { "TRACKSIDE_KAFKA_FOR_PINOT", &ConnectionForm::kafkaForPinot },
    };
    saveProfile(club(), settings);
    const ConnectionForm before = connectionForm(u"club"_s, settings);
    for (const auto &[variable, field] : variables) {
        qputenv(variable, "from-outside");
    }
    qputenv("TRACKSIDE_PARTITIONS", "12");
    const ConnectionForm form = connectionForm(u"club"_s, settings);
    for (const auto &[variable, field] : variables) {
        EXPECT_EQ(form.*field, u"from-outside") << variable;
    }
    EXPECT_EQ(form.partitions, 12);
    saveProfile(form, settings);
    for (const auto &[variable, field] : variables) {
        qunsetenv(variable);
    }
    qputenv("TRACKSIDE_PARTITIONS", "many");
    const auto wrong = profileNamed(u"club"_s, settings);
    ASSERT_FALSE(wrong);
    EXPECT_TRUE(wrong.error().message.endsWith(u" partitions, not 0."_s)) << wrong.error().message.toStdString();
    qunsetenv("TRACKSIDE_PARTITIONS");
    EXPECT_EQ(connectionForm(u"club"_s, settings), before) << "something got into the settings";
}

TEST_F(ProfilesTest, AUserOrAPasswordThatIsNotUsedIsTold)
{
    ConnectionForm form = club();
    EXPECT_FALSE(unusedKafkaVariables(form));
    form.kafkaSecurity = u"SSL"_s;
    EXPECT_FALSE(unusedKafkaVariables(form)) << "no variable gives one";
    qputenv("TRACKSIDE_KAFKA_PASSWORD", "hush");
    const auto told = unusedKafkaVariables(form);
    ASSERT_TRUE(told);
    EXPECT_EQ(told->message,
              u"TRACKSIDE_KAFKA_PASSWORD is not used: the profile “club” connects to Kafka with SSL, which has no "
              u"users.");
    EXPECT_TRUE(told->remedy.contains(u"TRACKSIDE_KAFKA_SECURITY"_s));
    qputenv("TRACKSIDE_KAFKA_USER", "someone");
    EXPECT_TRUE(unusedKafkaVariables(form)->message.startsWith(u"TRACKSIDE_KAFKA_USER is not used"_s));
    form.kafkaSecurity = u"SASL_SSL"_s;
    EXPECT_FALSE(unusedKafkaVariables(form));
    EXPECT_FALSE(unusedKafkaVariables(connectionForm(embeddedProfile(), settings))) << "it has no Kafka";
    qunsetenv("TRACKSIDE_KAFKA_USER");
    qunsetenv("TRACKSIDE_KAFKA_PASSWORD");
}

TEST_F(ProfilesTest, AFieldThatIsClearedIsEmptyInTheSettings)
{
    saveProfile(club(), settings);
    ConnectionForm cleared = connectionForm(u"club"_s, settings);
    cleared.kafkaUser.clear();
    cleared.pinotUser.clear();
    cleared.topicPrefix.clear();
    cleared.kafkaForPinot.clear();
    saveProfile(cleared, settings);
    EXPECT_EQ(connectionForm(u"club"_s, settings), cleared);
    qputenv("TRACKSIDE_PINOT_USER", "");
    saveProfile(club(), settings);
    EXPECT_EQ(connectionForm(u"club"_s, settings).pinotUser, u"") << "a variable that is set empty is one";
    saveProfile(connectionForm(u"club"_s, settings), settings);
    qunsetenv("TRACKSIDE_PINOT_USER");
    EXPECT_EQ(connectionForm(u"club"_s, settings).pinotUser, u"reader");
}

TEST_F(ProfilesTest, WhatIsWrongIsASentence)
{
    EXPECT_EQ(profileNamed(u"moon"_s, settings).error().message,
              u"There is no profile “moon”: it is one of embedded, local.");
    settings.setValue(u"profiles/club/controller"_s, u"p.example"_s);
    EXPECT_EQ(profileNamed(u"club"_s, settings).error().message,
              u"The profile “club” is not right: Pinot's controller is reached by an address such as "
              u"http://localhost:9000, with http or https.");
}

TEST_F(ProfilesTest, AVariableWithAPasswordInAnAddressIsRefusedAndNotRepeated)
{
    saveProfile(club(), settings);
    for (const char *variable : { "TRACKSIDE_PINOT_CONTROLLER", "TRACKSIDE_PINOT_BROKER" }) {
        qputenv(variable, "https://someone:hush@p.example:9443");
        const auto profile = profileNamed(u"club"_s, settings);
        ASSERT_FALSE(profile) << variable;
        EXPECT_TRUE(profile.error().message.contains(u"without a user or password"_s)) << variable;
        EXPECT_FALSE(profile.error().message.contains(u"hush"_s)) << variable;
        qunsetenv(variable);
    }
}

} // namespace
} // namespace trackside::test
