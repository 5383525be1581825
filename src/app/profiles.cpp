// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles.h"

#include "app/datafolder.h"

#include <QCoreApplication>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::Profiles)
};

constexpr int mostPartitions = 1'000;

/// `[profiles]` has keys NAME/field; the names, in order.
QStringList namesIn(const QSettings &settings)
{
    QStringList names;
    const QStringList keys = settings.allKeys();
    for (const QString &key : keys) {
        const QString name = key.section(u'/', 1, 1);
        if (key.startsWith("profiles/"_L1) && key.count(u'/') == 2 && !names.contains(name)) {
            names << name;
        }
    }
    return names;
}

/// Reads the fields of one profile, each from its key or, where there is one, from a variable.
class Reader {
public:
    Reader(const QString &profile, const QSettings &settings)
        : m_group(u"profiles/%1/"_s.arg(profile))
        , m_settings(settings)
    {
    }

    [[nodiscard]] QString text(const QString &key, const QString &otherwise, const char *variable = nullptr) const
    {
        const QString value = m_settings.value(m_group + key, otherwise).toString();
        return variable ? qEnvironmentVariable(variable, value) : value;
    }
    [[nodiscard]] int number(const QString &key, int otherwise) const
    {
        return m_settings.value(m_group + key, otherwise).toInt();
    }

private:
    QString m_group;
    const QSettings &m_settings;
};

KafkaConnection kafkaOf(const Reader &reader)
{
    KafkaConnection kafka;
    kafka.bootstrap = reader.text(u"kafka"_s, u"localhost:9092"_s, "TRACKSIDE_KAFKA");
    kafka.security = reader.text(u"kafkaSecurity"_s, kafka.security);
    kafka.mechanism = reader.text(u"kafkaMechanism"_s, {});
    kafka.user = reader.text(u"kafkaUser"_s, {}, "TRACKSIDE_KAFKA_USER");
    kafka.password = qEnvironmentVariable("TRACKSIDE_KAFKA_PASSWORD");
    kafka.caFile = reader.text(u"kafkaCaFile"_s, {});
    kafka.topicPrefix = reader.text(u"topicPrefix"_s, {});
    kafka.partitions = reader.number(u"partitions"_s, kafka.partitions);
    return kafka;
}

PinotConnection pinotOf(const Reader &reader, const KafkaConnection &kafka)
{
    PinotConnection pinot;
    pinot.controller = QUrl(reader.text(u"controller"_s, u"http://localhost:9000"_s, "TRACKSIDE_PINOT_CONTROLLER"));
    pinot.broker = QUrl(reader.text(u"broker"_s, u"http://localhost:8099"_s, "TRACKSIDE_PINOT_BROKER"));
    pinot.user = reader.text(u"pinotUser"_s, {}, "TRACKSIDE_PINOT_USER");
    pinot.password = qEnvironmentVariable("TRACKSIDE_PINOT_PASSWORD");
    pinot.bearer = qEnvironmentVariable("TRACKSIDE_PINOT_TOKEN");
    pinot.caFile = reader.text(u"pinotCaFile"_s, {});
    pinot.tablePrefix = reader.text(u"tablePrefix"_s, {});
    pinot.kafkaBootstrap = reader.text(u"kafkaForPinot"_s, kafka.bootstrap);
    pinot.topicPrefix = kafka.topicPrefix;
    return pinot;
}

} // namespace

Result<Profile> profileNamed(const QString &name, const QSettings &settings)
{
    if (name == "embedded"_L1) {
        return Profile { .name = name, .cluster = std::nullopt };
    }
    const QStringList known = namesIn(settings);
    if (name != "local"_L1 && !known.contains(name)) {
        return failure(Text::tr("There is no profile “%1”: it is one of %2.")
                           .arg(name, (QStringList { u"embedded"_s, u"local"_s } + known).join(u", "_s)));
    }
    const Reader reader(name, settings);
    const KafkaConnection kafka = kafkaOf(reader);
    if (kafka.partitions < 1 || kafka.partitions > mostPartitions) {
        return failure(Text::tr("The profile “%1” has %2 partitions; it must be from 1 to %3.")
                           .arg(name)
                           .arg(kafka.partitions)
                           .arg(mostPartitions));
    }
    return Profile { .name = name, .cluster = Profile::Cluster { kafka, pinotOf(reader, kafka) } };
}

Result<Profile> profileNamed(const std::string &name)
{
    return profileNamed(QString::fromStdString(name),
                        QSettings(DataFolder::ofThisUser().settingsFile(), QSettings::IniFormat));
}

} // namespace trackside
