// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinottables.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

#include <algorithm>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::PinotTables)
};

struct Known {
    QLatin1StringView name;
    QLatin1StringView kind;
    QLatin1StringView timeColumn;
    std::initializer_list<const char *> neededColumns;
    std::initializer_list<const char *> key;
    bool mustUpsert = false;
};

const Known &known(PinotTable table)
{
    static const Known parkrun {
        .name = "parkrun"_L1,
        .kind = "REALTIME"_L1,
        .timeColumn = "timestamp"_L1,
        .neededColumns = { "runId", "competitorId", "rawTime", "timestamp", "lat", "lon", "distance", "course" },
        .key = { "runId", "competitorId" },
        .mustUpsert = true,
    };
    // One row a race is taken of however many, so a table without a key serves, too.
    static const Known races {
        .name = "races"_L1,
        .kind = "REALTIME"_L1,
        .timeColumn = "startTime"_L1,
        .neededColumns = { "runId", "course", "startTime" },
        .key = {},
        .mustUpsert = false,
    };
    static const Known courses {
        .name = "courses"_L1,
        .kind = "OFFLINE"_L1,
        .timeColumn = {},
        .neededColumns = { "shortName", "longName", "distance", "courseMap", "geoFenceLocation", "startLocation",
                           "endLocation" },
        .key = { "shortName" },
        .mustUpsert = false,
    };
    static const Known competitors {
        .name = "competitors"_L1,
        .kind = "REALTIME"_L1,
        .timeColumn = "startTime"_L1,
        .neededColumns = { "runId", "competitorId", "bib", "name", "category", "club", "wave", "startTime" },
        .key = { "runId", "competitorId" },
        .mustUpsert = true,
    };
    switch (table) {
    case PinotTable::Parkrun:
        return parkrun;
    case PinotTable::Races:
        return races;
    case PinotTable::Competitors:
        return competitors;
    default:
        return courses;
    }
}

QJsonObject resource(PinotTable table, QLatin1StringView what)
{
    QFile file(u":/pinot/%1_%2.json"_s.arg(known(table).name, what));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const auto &value : array.toArray()) {
        texts.append(value.toString());
    }
    return texts;
}

QStringList textsOf(std::initializer_list<const char *> names)
{
    QStringList texts;
    for (const char *name : names) {
        texts.append(QString::fromLatin1(name));
    }
    return texts;
}

/// The stream's settings, where Pinot keeps them now and where it kept them before.
QJsonObject streamOf(const QJsonObject &config)
{
    const QJsonObject streams = config["ingestionConfig"_L1]["streamIngestionConfig"_L1].toObject();
    const QJsonObject first = streams["streamConfigMaps"_L1].toArray().first().toObject();
    return first.isEmpty() ? config["tableIndexConfig"_L1]["streamConfigs"_L1].toObject() : first;
}

QStringList comparisonColumns(const QJsonObject &config)
{
    const QJsonObject upsert = config["upsertConfig"_L1].toObject();
    QStringList columns = textsOf(upsert["comparisonColumns"_L1]);
    if (const QString one = upsert["comparisonColumn"_L1].toString(); columns.isEmpty() && !one.isEmpty()) {
        columns.append(one);
    }
    if (columns.isEmpty()) {
        columns.append(config["segmentsConfig"_L1]["timeColumnName"_L1].toString());
    }
    return columns;
}

Error unfit(const QString &sentence)
{
    return { sentence,
             {},
             Text::tr("Trackside changes no table that is there. Give the connection a table prefix, and set it up to "
                      "get tables beside these.") };
}

std::optional<Error> upsertProblem(const QString &name, const QString &timeColumn, const QJsonObject &config)
{
    if (const QString mode = config["upsertConfig"_L1]["mode"_L1].toString(); mode != "FULL"_L1) {
        return unfit(Text::tr("The table %1 is not one with full upserts, so the newest row of a runner cannot be told "
                              "from older ones.")
                         .arg(name));
    }
    if (const QStringList columns = comparisonColumns(config); columns != QStringList { timeColumn }) {
        return unfit(Text::tr("The table %1 takes for a runner's newest row the one with the highest %2 rather than "
                              "%3.")
                         .arg(name, columns.join(u", "_s), timeColumn));
    }
    return std::nullopt;
}

std::optional<Error> topicProblem(const QString &name, const QString &wanted, const QJsonObject &config)
{
    const QString topic = streamOf(config)["stream.kafka.topic.name"_L1].toString();
    if (topic == wanted) {
        return std::nullopt;
    }
    return unfit(Text::tr("The table %1 reads the topic \"%2\", not %3.").arg(name, topic, wanted));
}

} // namespace

QString tableName(const PinotConnection &connection, PinotTable table)
{
    return connection.tablePrefix + known(table).name;
}

QString typedTableName(const PinotConnection &connection, PinotTable table)
{
    return tableName(connection, table) + u'_' + known(table).kind;
}

bool isStreamed(PinotTable table)
{
    return table != PinotTable::Courses;
}

bool isOptional(PinotTable table)
{
    return table == PinotTable::Competitors;
}

QString topicName(const PinotConnection &connection, PinotTable table)
{
    return connection.topicPrefix + known(table).name;
}

QJsonObject schemaFor(const PinotConnection &connection, PinotTable table)
{
    QJsonObject schema = resource(table, "schema"_L1);
    schema["schemaName"_L1] = tableName(connection, table);
    return schema;
}

QJsonObject tableConfigFor(const PinotConnection &connection, PinotTable table)
{
    QJsonObject config = resource(table, "table"_L1);
    config["tableName"_L1] = tableName(connection, table);
    QJsonObject segments = config["segmentsConfig"_L1].toObject();
    segments["schemaName"_L1] = tableName(connection, table);
    config["segmentsConfig"_L1] = segments;
    if (isStreamed(table)) {
        QJsonObject stream = streamOf(config);
        stream["stream.kafka.topic.name"_L1] = topicName(connection, table);
        stream["stream.kafka.broker.list"_L1] = connection.kafkaBootstrap;
        for (const auto &[key, value] : connection.kafkaConfig.asKeyValueRange()) {
            stream[key] = value;
        }
        QJsonObject ingestion = config["ingestionConfig"_L1].toObject();
        ingestion["streamIngestionConfig"_L1] = QJsonObject { { u"streamConfigMaps"_s, QJsonArray { stream } } };
        config["ingestionConfig"_L1] = ingestion;
    }
    return config;
}

QStringList columnsOf(const QJsonObject &schema)
{
    QStringList columns;
    for (const auto list : { "dimensionFieldSpecs"_L1, "metricFieldSpecs"_L1, "dateTimeFieldSpecs"_L1 }) {
        for (const auto &field : schema[list].toArray()) {
            columns.append(field["name"_L1].toString());
        }
    }
    return columns;
}

std::optional<Error> schemaProblem(const PinotConnection &connection, PinotTable table, const QJsonObject &schema)
{
    const QString name = tableName(connection, table);
    const QStringList columns = columnsOf(schema);
    QStringList missing = textsOf(known(table).neededColumns);
    missing.removeIf([&](const QString &column) { return columns.contains(column); });
    if (!missing.isEmpty()) {
        return unfit(Text::tr("The schema %1 lacks %2.").arg(name, missing.join(u", "_s)));
    }
    QStringList key = textsOf(schema["primaryKeyColumns"_L1]);
    QStringList wanted = textsOf(known(table).key);
    if (wanted.isEmpty() || (key.removeDuplicates(), key.sort(), wanted.sort(), key == wanted)) {
        return std::nullopt;
    }
    if (table == PinotTable::Parkrun && key == QStringList { u"competitorId"_s }) {
        return unfit(Text::tr("The schema %1 has the competitor alone as its key, as the demo \"Display a race on a "
                              "live map\" has it: a later race overwrites the rows of an earlier one.")
                         .arg(name));
    }
    return unfit(Text::tr("The schema %1 has the key (%2) rather than (%3).")
                     .arg(name, key.join(u", "_s), textsOf(known(table).key).join(u", "_s)));
}

Error missingTable(const PinotConnection &connection, PinotTable table)
{
    return { Text::tr("Pinot has no table %1.").arg(tableName(connection, table)),
             {},
             Text::tr("Set the connection up, which creates the tables that are missing.") };
}

Error unservedTable(const PinotConnection &connection, PinotTable table)
{
    return { Text::tr("No server of Pinot serves the table %1 yet.").arg(tableName(connection, table)),
             {},
             Text::tr("Wait a few seconds; if it lasts, see whether all of Pinot's servers run.") };
}

Error pausedTable(const PinotConnection &connection, PinotTable table)
{
    const QString name = tableName(connection, table);
    return { Text::tr("The table %1 was told to pause reading its topic.").arg(name),
             {},
             Text::tr("Resume it: POST /tables/%1/resumeConsumption at the controller.").arg(name) };
}

std::optional<Error> tableProblem(const PinotConnection &connection, PinotTable table, const QJsonObject &configs)
{
    const QString name = tableName(connection, table);
    const Known &wanted = known(table);
    const QJsonObject config = configs[wanted.kind].toObject();
    if (config.isEmpty() || configs.size() > 1) {
        return unfit(Text::tr("The table %1 is of the kind %2 rather than %3 alone.")
                         .arg(name, configs.keys().join(u" and "_s), wanted.kind));
    }
    if (table == PinotTable::Courses) {
        return config["isDimTable"_L1].toBool()
            ? std::nullopt
            : std::optional(unfit(Text::tr("The table %1 is not a dimension table, so no query can look up a course "
                                           "in it.")
                                      .arg(name)));
    }
    if (wanted.mustUpsert) {
        if (auto problem = upsertProblem(name, wanted.timeColumn, config)) {
            return problem;
        }
    }
    return topicProblem(name, topicName(connection, table), config);
}

bool hasLongFetches(const PinotConnection &connection, PinotTable table, const QJsonObject &configs)
{
    if (!isStreamed(table)) {
        return false;
    }
    const QString timeout = u"stream.kafka.fetch.timeout.millis"_s;
    const QJsonObject is = streamOf(configs[known(table).kind].toObject());
    const QJsonObject ours = streamOf(tableConfigFor(connection, table));
    const QStringList settings = ours.keys();
    const bool isOurs = std::ranges::all_of(settings, [&](const QString &setting) {
        return setting == timeout || is.value(setting) == ours.value(setting);
    });
    const auto millis = [&](const QJsonObject &stream) { return stream.value(timeout).toVariant().toLongLong(); };
    return isOurs && (!is.contains(timeout) || millis(is) > millis(ours));
}

} // namespace trackside
