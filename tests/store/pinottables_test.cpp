// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinottables.h"

#include "store/pinotcourses.h"
#include "support/courses.h"
#include "support/wkb.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

PinotConnection connection()
{
    return { .tablePrefix = u"x_"_s,
             .kafkaBootstrap = u"kafka:9093"_s,
             .topicPrefix = u"y_"_s,
             .kafkaConfig = { { u"security.protocol"_s, u"SASL_SSL"_s } } };
}

QJsonObject streamOf(const QJsonObject &config)
{
    return config["ingestionConfig"_L1]["streamIngestionConfig"_L1]["streamConfigMaps"_L1][0].toObject();
}

QJsonObject changed(QJsonObject object, const QString &key, const QJsonValue &value)
{
    object[key] = value;
    return object;
}

QJsonObject parkrunConfig()
{
    return tableConfigFor(connection(), PinotTable::Parkrun);
}

std::string problemOf(PinotTable table, const QJsonObject &configs)
{
    const auto problem = tableProblem(connection(), table, configs);
    return problem ? problem->message.toStdString() : "fits";
}

std::string schemaProblemOf(PinotTable table, const QJsonObject &schema)
{
    const auto problem = schemaProblem(connection(), table, schema);
    return problem ? problem->message.toStdString() : "fits";
}

TEST(PinotTables, TemplatesCarryTheConnectionsNames)
{
    EXPECT_EQ(schemaFor(connection(), PinotTable::Races)["schemaName"_L1].toString(), u"x_races"_s);
    const QJsonObject config = parkrunConfig();
    EXPECT_EQ(config["tableName"_L1].toString(), u"x_parkrun"_s);
    EXPECT_EQ(config["segmentsConfig"_L1]["schemaName"_L1].toString(), u"x_parkrun"_s);
    const QJsonObject stream = streamOf(config);
    EXPECT_EQ(stream["stream.kafka.topic.name"_L1].toString(), u"y_parkrun"_s);
    EXPECT_EQ(stream["stream.kafka.broker.list"_L1].toString(), u"kafka:9093"_s);
    EXPECT_EQ(stream["security.protocol"_L1].toString(), u"SASL_SSL"_s);
    EXPECT_FALSE(config["ingestionConfig"_L1]["transformConfigs"_L1].toArray().isEmpty());
    EXPECT_EQ(typedTableName(connection(), PinotTable::Courses), u"x_courses_OFFLINE"_s);
}

TEST(PinotTables, NoFetchHoldsUpAServerThatStops)
{
    for (const PinotTable table : { PinotTable::Parkrun, PinotTable::Races, PinotTable::Competitors }) {
        const QJsonObject stream = streamOf(tableConfigFor(connection(), table));
        EXPECT_EQ(stream["stream.kafka.fetch.timeout.millis"_L1].toString(), u"500"_s);
    }
}

TEST(PinotTables, FetchesAreLongWhereAnEarlierVersionMadeTheTable)
{
    const QString timeout = u"stream.kafka.fetch.timeout.millis"_s;
    const auto isLong = [](const QJsonObject &stream) {
        const QJsonObject streams { { u"streamConfigMaps"_s, QJsonArray { stream } } };
        return hasLongFetches(connection(), PinotTable::Parkrun,
                              { { u"REALTIME"_s,
                                  changed(parkrunConfig(), u"ingestionConfig"_s,
                                          QJsonObject { { u"streamIngestionConfig"_s, streams } }) } });
    };
    const QJsonObject ours = streamOf(parkrunConfig());
    QJsonObject earlier = ours;
    earlier.remove(timeout);
    EXPECT_FALSE(isLong(ours));
    EXPECT_TRUE(isLong(earlier));
    EXPECT_TRUE(isLong(changed(ours, timeout, u"5000"_s)));
    EXPECT_TRUE(isLong(changed(ours, timeout, 5'000)));
    EXPECT_FALSE(isLong(changed(ours, timeout, u"100"_s)));
    EXPECT_FALSE(isLong(changed(earlier, u"realtime.segment.flush.threshold.rows"_s, u"7"_s))) << "somebody else's";
    EXPECT_FALSE(hasLongFetches(connection(), PinotTable::Courses,
                                { { u"OFFLINE"_s, tableConfigFor(connection(), PinotTable::Courses) } }));
}

TEST(PinotTables, EntrantsAreOneRowEachByRunAndRunner)
{
    const QJsonObject schema = schemaFor(connection(), PinotTable::Competitors);
    EXPECT_EQ(schema["schemaName"_L1].toString(), u"x_competitors"_s);
    EXPECT_EQ(schema["primaryKeyColumns"_L1].toArray(), (QJsonArray { u"runId"_s, u"competitorId"_s }));
    EXPECT_EQ(columnsOf(schema).join(u' '), u"runId competitorId bib name category club wave startTime"_s);
    const QJsonObject config = tableConfigFor(connection(), PinotTable::Competitors);
    EXPECT_EQ(config["tableName"_L1].toString(), u"x_competitors"_s);
    EXPECT_EQ(config["tableType"_L1].toString(), u"REALTIME"_s);
    EXPECT_EQ(config["upsertConfig"_L1]["mode"_L1].toString(), u"FULL"_s);
    EXPECT_EQ(config["routing"_L1]["instanceSelectorType"_L1].toString(), u"strictReplicaGroup"_s);
    EXPECT_EQ(config["segmentsConfig"_L1]["timeColumnName"_L1].toString(), u"startTime"_s);
    EXPECT_EQ(streamOf(config)["stream.kafka.topic.name"_L1].toString(), u"y_competitors"_s);
    EXPECT_TRUE(isOptional(PinotTable::Competitors));
    EXPECT_FALSE(isOptional(PinotTable::Races));
}

TEST(PinotTables, OurOwnFit)
{
    for (const PinotTable table : pinotTables) {
        EXPECT_EQ(schemaProblemOf(table, schemaFor(connection(), table)), "fits");
        const QString kind = isStreamed(table) ? u"REALTIME"_s : u"OFFLINE"_s;
        EXPECT_EQ(problemOf(table, { { kind, tableConfigFor(connection(), table) } }), "fits");
    }
}

TEST(PinotTables, ExplainsTheKeyOfTheOrigin)
{
    const QJsonObject ours = schemaFor(connection(), PinotTable::Parkrun);
    EXPECT_THAT(
        schemaProblemOf(PinotTable::Parkrun, changed(ours, u"primaryKeyColumns"_s, QJsonArray { u"competitorId"_s })),
        HasSubstr("a later race overwrites the rows of an earlier one"));
    EXPECT_THAT(schemaProblemOf(PinotTable::Parkrun, changed(ours, u"primaryKeyColumns"_s, QJsonArray { u"runId"_s })),
                HasSubstr("has the key (runId) rather than (runId, competitorId)"));
    EXPECT_EQ(schemaProblemOf(PinotTable::Parkrun,
                              changed(ours, u"primaryKeyColumns"_s, QJsonArray { u"competitorId"_s, u"runId"_s })),
              "fits");
    EXPECT_THAT(schemaProblemOf(PinotTable::Parkrun, changed(ours, u"metricFieldSpecs"_s, QJsonArray())),
                HasSubstr("x_parkrun lacks distance"));
}

TEST(PinotTables, ExplainsTablesThatCannotServe)
{
    const QJsonObject ours = parkrunConfig();
    const auto problemWith = [&](const QString &key, const QJsonObject &value) {
        return problemOf(PinotTable::Parkrun, { { u"REALTIME"_s, changed(ours, key, value) } });
    };
    EXPECT_THAT(problemWith(u"upsertConfig"_s, {}), HasSubstr("not one with full upserts"));
    EXPECT_THAT(problemWith(u"upsertConfig"_s, { { u"mode"_s, u"PARTIAL"_s } }), HasSubstr("full upserts"));
    EXPECT_THAT(problemWith(u"upsertConfig"_s, { { u"mode"_s, u"FULL"_s }, { u"comparisonColumn"_s, u"rawTime"_s } }),
                HasSubstr("highest rawTime rather than timestamp"));
    EXPECT_THAT(problemWith(u"upsertConfig"_s,
                            { { u"mode"_s, u"FULL"_s }, { u"comparisonColumns"_s, QJsonArray { u"lat"_s } } }),
                HasSubstr("highest lat"));
    EXPECT_EQ(problemWith(u"upsertConfig"_s,
                          { { u"mode"_s, u"FULL"_s }, { u"comparisonColumns"_s, QJsonArray { u"timestamp"_s } } }),
              "fits");
    EXPECT_THAT(problemOf(PinotTable::Parkrun, { { u"OFFLINE"_s, ours } }), HasSubstr("of the kind OFFLINE"));
    EXPECT_THAT(problemOf(PinotTable::Parkrun, { { u"OFFLINE"_s, ours }, { u"REALTIME"_s, ours } }),
                HasSubstr("of the kind OFFLINE and REALTIME"));
    EXPECT_THAT(problemOf(PinotTable::Courses,
                          { { u"OFFLINE"_s,
                              changed(tableConfigFor(connection(), PinotTable::Courses), u"isDimTable"_s, false) } }),
                HasSubstr("not a dimension table"));
}

TEST(PinotTables, ReadsTheTopicWhereverItStands)
{
    QJsonObject old = parkrunConfig();
    QJsonObject index = old["tableIndexConfig"_L1].toObject();
    index["streamConfigs"_L1] = changed(streamOf(old), u"stream.kafka.topic.name"_s, u"other"_s);
    old["tableIndexConfig"_L1] = index;
    old.remove("ingestionConfig"_L1);
    EXPECT_THAT(problemOf(PinotTable::Parkrun, { { u"REALTIME"_s, old } }),
                HasSubstr("reads the topic \"other\", not y_parkrun"));
}

TEST(PinotCourses, RecordHasTheFinishFirst)
{
    const CoursePtr course = test::shippedCourse(u"crystal"_s);
    const QJsonObject record = QJsonDocument::fromJson(courseRecord(*course)).object();
    EXPECT_THAT(record["map"_L1].toString().toStdString(), testing::EndsWith("-0.063215 51.419232)"));
    EXPECT_EQ(record["distance"_L1].toDouble(), course->line.lengthMetres());
    EXPECT_EQ(segmentOf(course->id), u"trackside_crystal"_s);
}

TEST(PinotCourses, NoticesAMapTheWrongWayRound)
{
    PinotCourseRow row { .segment = {},
                         .shortName = {},
                         .longName = {},
                         .description = {},
                         .zones = {},
                         .splits = {},
                         .map = test::lineToWkb({ { 1, 51 }, { 2, 51 } }),
                         .start = test::pointToWkb({ 2, 51.001 }),
                         .end = test::pointToWkb({ 1, 51.001 }) };
    EXPECT_FALSE(hasFlagsAtWrongEnds(row));
    std::swap(row.start, row.end);
    EXPECT_TRUE(hasFlagsAtWrongEnds(row));
    row.map = test::lineToWkb({ { 1, 51 }, { 2, 51 }, { 1, 51 } });
    EXPECT_FALSE(hasFlagsAtWrongEnds(row));
    row.map = "";
    EXPECT_FALSE(hasFlagsAtWrongEnds(row));
}

TEST(PinotCourses, ReadsAnothersCourseByItsMapAndGeofence)
{
    const std::vector<LonLat> ring { { 1.2, 50.9 }, { 1.4, 50.9 }, { 1.4, 51.1 }, { 1.2, 51.1 }, { 1.2, 50.9 } };
    PinotCourseRow row { .segment = u"theirs"_s,
                         .shortName = u"club"_s,
                         .longName = u"The Club's Mile"_s,
                         .description = {},
                         .zones = {},
                         .splits = {},
                         .map = test::lineToWkb({ { 2, 51 }, { 1, 51 } }),
                         .start = test::pointToWkb({ 1, 51.001 }),
                         .end = test::pointToWkb({ 2, 51.001 }),
                         .fence = test::polygonToWkb(ring) };
    const auto course = courseOf(row);
    ASSERT_TRUE(course) << course.error().message.toStdString();
    EXPECT_EQ((*course)->line.vertices().front(), (LonLat { 1, 51 })) << "in running order";
    ASSERT_EQ((*course)->zones.size(), 1U);
    EXPECT_EQ((*course)->zones[0].outer, ring);
    EXPECT_EQ((*course)->passages[0].size(), 1U);
    row.fence = {};
    EXPECT_TRUE((*courseOf(row))->zones.empty());
    EXPECT_EQ((*course)->splitPlan, SplitPlan());
    row.splits = u"no plan"_s;
    EXPECT_FALSE(courseOf(row));
    row.splits.clear();
    row.map = {};
    EXPECT_FALSE(courseOf(row));
}

TEST(PinotCourses, ZonesReadBackAsTheyWere)
{
    for (const CoursePtr &course : test::shippedCourses()) {
        const auto zones = zonesFromJson(zonesToJson(course->zones));
        ASSERT_TRUE(zones);
        EXPECT_EQ(*zones, course->zones);
    }
    EXPECT_FALSE(zonesFromJson(u"{}"_s));
    EXPECT_FALSE(zonesFromJson(u"[{\"area\":\"POINT(1 2)\"}]"_s));
}

} // namespace
} // namespace trackside
