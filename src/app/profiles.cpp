// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::Profiles)
};

const QString partitionsKey = u"partitions"_s;
constexpr const char *partitionsVariable = "TRACKSIDE_PARTITIONS";
constexpr const char *kafkaUserVariable = "TRACKSIDE_KAFKA_USER";
constexpr const char *kafkaPasswordVariable = "TRACKSIDE_KAFKA_PASSWORD";
const QString keptSecretsKey = u"secretsInKeyStore"_s;

/// A field that settings or the key store keep, and the variable that goes before them.
struct StoredField {
    QString ConnectionForm::*field = nullptr;
    QLatin1StringView key;
    const char *variable = nullptr;
};

constexpr std::array storedFields {
    StoredField { &ConnectionForm::kafka, "kafka"_L1, "TRACKSIDE_KAFKA" },
    StoredField { &ConnectionForm::kafkaSecurity, "kafkaSecurity"_L1, "TRACKSIDE_KAFKA_SECURITY" },
    StoredField { &ConnectionForm::kafkaMechanism, "kafkaMechanism"_L1, "TRACKSIDE_KAFKA_MECHANISM" },
    StoredField { &ConnectionForm::kafkaUser, "kafkaUser"_L1, kafkaUserVariable },
    StoredField { &ConnectionForm::kafkaCaFile, "kafkaCaFile"_L1, "TRACKSIDE_KAFKA_CA" },
    StoredField { &ConnectionForm::topicPrefix, "topicPrefix"_L1, "TRACKSIDE_TOPIC_PREFIX" },
    StoredField { &ConnectionForm::controller, "controller"_L1, "TRACKSIDE_PINOT_CONTROLLER" },
    StoredField { &ConnectionForm::broker, "broker"_L1, "TRACKSIDE_PINOT_BROKER" },
    StoredField { &ConnectionForm::pinotUser, "pinotUser"_L1, "TRACKSIDE_PINOT_USER" },
    StoredField { &ConnectionForm::pinotCaFile, "pinotCaFile"_L1, "TRACKSIDE_PINOT_CA" },
    StoredField { &ConnectionForm::tablePrefix, "tablePrefix"_L1, "TRACKSIDE_TABLE_PREFIX" },
    StoredField { &ConnectionForm::kafkaForPinot, "kafkaForPinot"_L1, "TRACKSIDE_KAFKA_FOR_PINOT" },
};

constexpr std::array secretFields {
    StoredField { &ConnectionForm::kafkaPassword, "kafkaPassword"_L1, kafkaPasswordVariable },
    StoredField { &ConnectionForm::pinotPassword, "pinotPassword"_L1, "TRACKSIDE_PINOT_PASSWORD" },
    StoredField { &ConnectionForm::pinotToken, "pinotToken"_L1, "TRACKSIDE_PINOT_TOKEN" },
};

/// Whether the value is the variable's own, which the settings do not take.
bool isTheVariables(const char *variable, const QString &value)
{
    return qEnvironmentVariableIsSet(variable) && value == qEnvironmentVariable(variable);
}

QString groupOf(const QString &profile)
{
    return u"profiles/%1/"_s.arg(profile);
}

} // namespace

QStringList profileNames(const QSettings &settings)
{
    QStringList names { embeddedProfile(), u"local"_s };
    const QStringList keys = settings.allKeys();
    for (const QString &key : keys) { // `[profiles]` has keys NAME/field
        const QString name = key.section(u'/', 1, 1);
        if (key.startsWith("profiles/"_L1) && key.count(u'/') == 2 && !names.contains(name)) {
            names << name;
        }
    }
    return names;
}

ConnectionForm connectionForm(const QString &name, const QSettings &settings)
{
    ConnectionForm form;
    form.name = name;
    const QString group = groupOf(name);
    for (const StoredField &stored : storedFields) {
        QString &field = form.*stored.field;
        // Somebody who writes the file takes commas for what they are; QSettings makes a list of them.
        field = settings.value(group + stored.key, field).toStringList().join(u',');
        field = qEnvironmentVariable(stored.variable, field);
    }
    form.partitions = settings.value(group + partitionsKey, form.partitions).toInt();
    if (qEnvironmentVariableIsSet(partitionsVariable)) {
        form.partitions = qEnvironmentVariable(partitionsVariable).toInt(); // 0 where it is no number
    }
    for (const StoredField &secret : secretFields) {
        form.*secret.field = qEnvironmentVariable(secret.variable);
    }
    return form;
}

std::optional<Error> unusedKafkaVariables(const ConnectionForm &form)
{
    if (usesSasl(form) || form.name == embeddedProfile()) {
        return std::nullopt;
    }
    for (const char *variable : { kafkaUserVariable, kafkaPasswordVariable }) {
        if (!qEnvironmentVariableIsEmpty(variable)) {
            return Error { Text::tr("%1 is not used: the profile “%2” connects to Kafka with %3, which has no users.")
                               .arg(QLatin1StringView(variable), form.name, form.kafkaSecurity),
                           {},
                           Text::tr("If this Kafka wants a user, set TRACKSIDE_KAFKA_SECURITY to SASL_SSL or "
                                    "SASL_PLAINTEXT, and TRACKSIDE_KAFKA_MECHANISM.") };
        }
    }
    return std::nullopt;
}

void saveProfile(const ConnectionForm &form, QSettings &settings)
{
    const QString group = groupOf(form.name);
    for (const StoredField &stored : storedFields) {
        const QString &value = form.*stored.field;
        if (!isTheVariables(stored.variable, value)) {
            settings.setValue(group + stored.key, value);
        }
    }
    if (!isTheVariables(partitionsVariable, QString::number(form.partitions))) {
        settings.setValue(group + partitionsKey, form.partitions);
    }
}

void removeProfile(const QString &name, QSettings &settings)
{
    settings.remove(groupOf(name).chopped(1));
}

void copyProfile(const QString &from, const QString &to, QSettings &settings)
{
    const QString group = groupOf(from);
    const QStringList keys = settings.allKeys();
    for (const QString &key : keys) {
        if (key.startsWith(group)) {
            settings.setValue(groupOf(to) + key.sliced(group.size()), settings.value(key));
        }
    }
}

Secrets secretsOf(const ConnectionForm &form, Secrets before)
{
    for (const StoredField &secret : secretFields) {
        if (qEnvironmentVariableIsSet(secret.variable)) {
            continue;
        }
        if (const QString &value = form.*secret.field; value.isEmpty()) {
            before.remove(secret.key);
        } else {
            before.insert(secret.key, value);
        }
    }
    return before;
}

void addSecrets(ConnectionForm &form, const Secrets &secrets)
{
    for (const StoredField &secret : secretFields) {
        if (!qEnvironmentVariableIsSet(secret.variable)) {
            form.*secret.field = secrets.value(secret.key);
        }
    }
}

QStringList keptSecrets(const QString &name, const QSettings &settings)
{
    return settings.value(groupOf(name) + keptSecretsKey).toStringList();
}

bool lacksKeptSecrets(const ConnectionForm &form, const QSettings &settings)
{
    const QStringList kept = keptSecrets(form.name, settings);
    return std::ranges::any_of(secretFields, [&](const StoredField &secret) {
        return kept.contains(secret.key) && (form.*secret.field).isEmpty();
    });
}

void setKeptSecrets(const QString &name, const QStringList &secrets, QSettings &settings)
{
    const QString key = groupOf(name) + keptSecretsKey;
    if (secrets.isEmpty()) {
        settings.remove(key);
    } else {
        settings.setValue(key, secrets);
    }
}

QString profileOption(const QString &name)
{
    return name == embeddedProfile() ? QString() : u" --profile "_s + name;
}

Profile profileOf(const ConnectionForm &form)
{
    if (form.name == embeddedProfile()) {
        return { .name = form.name, .cluster = std::nullopt };
    }
    const KafkaConnection kafka { .bootstrap = form.kafka,
                                  .security = form.kafkaSecurity,
                                  .mechanism = form.kafkaMechanism,
                                  .user = form.kafkaUser,
                                  .password = form.kafkaPassword,
                                  .caFile = form.kafkaCaFile,
                                  .topicPrefix = form.topicPrefix,
                                  .partitions = form.partitions,
                                  .profileOption = profileOption(form.name) };
    const PinotConnection pinot { .controller = QUrl(form.controller),
                                  .broker = QUrl(form.broker),
                                  .user = form.pinotUser,
                                  .password = form.pinotPassword,
                                  .bearer = form.pinotToken,
                                  .caFile = form.pinotCaFile,
                                  .tablePrefix = form.tablePrefix,
                                  .kafkaBootstrap = form.kafkaForPinot.isEmpty() ? form.kafka : form.kafkaForPinot,
                                  .topicPrefix = form.topicPrefix,
                                  .profileOption = profileOption(form.name) };
    return { .name = form.name, .cluster = Profile::Cluster { kafka, pinot } };
}

Result<Profile> profileNamed(const QString &name, const QSettings &settings)
{
    if (const QStringList known = profileNames(settings); !known.contains(name)) {
        return failure(Text::tr("There is no profile “%1”: it is one of %2.").arg(name, known.join(u", "_s)));
    }
    const ConnectionForm form = connectionForm(name, settings);
    if (name != embeddedProfile()) {
        if (const auto problems = problemsOf(form); !problems.empty()) {
            return failure(Text::tr("The profile “%1” is not right: %2").arg(name, problems.front().message));
        }
    }
    return profileOf(form);
}

} // namespace trackside
