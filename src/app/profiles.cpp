// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles.h"

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

KafkaConnection kafkaOf(const QString &group, const QSettings &settings)
{
    KafkaConnection kafka;
    const auto take = [&](QString &field, const QString &key) {
        field = settings.value(group + key, field).toString();
    };
    take(kafka.bootstrap, u"kafka"_s);
    take(kafka.security, u"kafkaSecurity"_s);
    take(kafka.mechanism, u"kafkaMechanism"_s);
    take(kafka.user, u"kafkaUser"_s);
    take(kafka.caFile, u"kafkaCaFile"_s);
    take(kafka.topicPrefix, u"topicPrefix"_s);
    kafka.partitions = settings.value(group + u"partitions"_s, kafka.partitions).toInt();
    return kafka;
}

} // namespace

Result<Profile> profileNamed(const QString &name, const QSettings &settings)
{
    if (name == "embedded"_L1) {
        return Profile { .name = name, .kafka = std::nullopt };
    }
    const QStringList known = namesIn(settings);
    if (name != "local"_L1 && !known.contains(name)) {
        return failure(Text::tr("There is no profile “%1”: it is one of %2.")
                           .arg(name, (QStringList { u"embedded"_s, u"local"_s } + known).join(u", "_s)));
    }
    KafkaConnection kafka = kafkaOf(u"profiles/%1/"_s.arg(name), settings);
    kafka.bootstrap = qEnvironmentVariable("TRACKSIDE_KAFKA", kafka.bootstrap);
    kafka.password = qEnvironmentVariable("TRACKSIDE_KAFKA_PASSWORD");
    if (kafka.bootstrap.isEmpty()) {
        kafka.bootstrap = u"localhost:9092"_s;
    }
    if (kafka.partitions < 1 || kafka.partitions > mostPartitions) {
        return failure(Text::tr("The profile “%1” has %2 partitions; it must be from 1 to %3.")
                           .arg(name)
                           .arg(kafka.partitions)
                           .arg(mostPartitions));
    }
    return Profile { .name = name, .kafka = kafka };
}

} // namespace trackside
