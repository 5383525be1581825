// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/connection.h"
#include "store/pinotadmin.h"
#include "store/pinotclient.h"
#include "store/pinotcourses.h"
#include "store/pinottables.h"
#include "streaming/kafkatopics.h"
#include "support/answer.h"
#include "support/courses.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

/// Tables of its own, by a prefix, on the topics of the cluster; deleted at the end.
class PinotAdminOnCluster : public testing::Test {
protected:
    void SetUp() override
    {
        connection = test::pinot();
        for (const CheckFinding &topic : checkKafka(test::kafka(), true)) {
            ASSERT_TRUE(topic.ok) << topic.finding.toStdString();
        }
        connection.tablePrefix = u"t%1_"_s.arg(QUuid::createUuid().toString(QUuid::Id128).left(12));
    }

    void TearDown() override
    {
        PinotClient client(connection);
        for (const PinotTable table : pinotTables) {
            const QString name = tableName(connection, table);
            for (const QString &path : { u"/tables/"_s + name, u"/schemas/"_s + name }) {
                (void)answerOf(client.exchange({ .verb = "DELETE"_ba, .path = path }));
            }
        }
    }

    /// A call to the controller that must succeed; `%1` in \p path is the tables' prefix.
    void call(const QByteArray &verb, const QString &path, const QByteArray &body = {}, const QString &fileName = {})
    {
        PinotClient client(connection);
        const QUrl url(QString(path).replace(u"%1"_s, connection.tablePrefix));
        const auto reply = answerOf(client.exchange({ .verb = verb,
                                                      .path = url.path(),
                                                      .parameters = QUrlQuery(url.query()),
                                                      .body = body,
                                                      .fileName = fileName }));
        ASSERT_TRUE(reply) << qPrintable(reply.error().message);
        ASSERT_EQ(reply->status, 200) << qPrintable(path) << reply->body.toStdString();
    }

    std::vector<CheckFinding> provisioned(const std::vector<CoursePtr> &courses, QStringList *changes = nullptr)
    {
        const auto report = answerOf(PinotAdmin(connection).provision(courses));
        EXPECT_TRUE(report) << qPrintable(report.error().message + report.error().detail);
        if (report && changes != nullptr) {
            *changes = report->changes;
        }
        return report ? report->checks : std::vector<CheckFinding>();
    }

    /// What \p sql answers, rows by line feeds, values by bars; `%1` in it is the tables' prefix.
    std::string answerTo(const QString &sql)
    {
        PinotClient client(connection);
        const auto rows = answerOf(client.query(QString(sql).replace(u"%1"_s, connection.tablePrefix)));
        if (!rows) {
            return (rows.error().message + rows.error().detail).toStdString();
        }
        QStringList lines;
        for (std::size_t row = 0; row < rows->size(); ++row) {
            QStringList values;
            for (qsizetype column = 0; column < rows->columns().size(); ++column) {
                values.append(rows->at(row, static_cast<std::size_t>(column)).text());
            }
            lines.append(values.join(u'|'));
        }
        return lines.join(u'\n').toStdString();
    }

    PinotConnection connection;
};

std::string findings(const std::vector<CheckFinding> &checks)
{
    QStringList lines;
    for (const CheckFinding &check : checks) {
        lines.append(u"%1 %2: %3 [%4]"_s.arg(check.ok ? u"ok"_s : u"BAD"_s, check.name, check.finding, check.fix));
    }
    return lines.join(u'\n').toStdString();
}

bool allOk(const std::vector<CheckFinding> &checks)
{
    return std::ranges::all_of(checks, &CheckFinding::ok);
}

TEST_F(PinotAdminOnCluster, CreatesWhatIsMissingAndThenNothing)
{
    PinotAdmin admin(connection);
    const auto courses = test::shippedCourses();
    const auto before = answerOf(admin.check(courses));
    ASSERT_TRUE(before);
    ASSERT_THAT(*before, SizeIs(6));
    EXPECT_TRUE((*before)[0].ok && (*before)[1].ok) << findings(*before);
    for (std::size_t check = 2; check < 6; ++check) {
        EXPECT_FALSE((*before)[check].ok) << findings(*before);
        EXPECT_FALSE((*before)[check].fix.isEmpty()) << findings(*before);
    }

    const auto first = answerOf(admin.provision(courses));
    ASSERT_TRUE(first) << qPrintable(first.error().message + first.error().detail);
    EXPECT_TRUE(allOk(first->checks)) << findings(first->checks);
    EXPECT_THAT(first->changes, SizeIs(8 + std::ssize(courses)));

    const auto second = answerOf(admin.provision(courses));
    ASSERT_TRUE(second) << qPrintable(second.error().message + second.error().detail);
    EXPECT_THAT(second->changes, IsEmpty()) << qPrintable(second->changes.join(u' '));
    EXPECT_TRUE(allOk(second->checks)) << findings(second->checks);
}

TEST_F(PinotAdminOnCluster, TellsOfAWrongPassword)
{
    if (connection.user.isEmpty()) {
        GTEST_SKIP() << "TRACKSIDE_PINOT_USER is not set: this Pinot lets everybody in.";
    }
    connection.password += u'x';
    const auto checks = answerOf(PinotAdmin(connection).check({}));
    ASSERT_TRUE(checks);
    ASSERT_THAT(*checks, SizeIs(6));
    EXPECT_THAT((*checks)[0].finding.toStdString(), HasSubstr("the password is wrong"));
    EXPECT_THAT((*checks)[1].finding.toStdString(), HasSubstr("does not accept the user or the password"));
    EXPECT_THAT(findings(*checks), testing::Not(HasSubstr(connection.password.toStdString())));
    connection.password.chop(1);
}

TEST_F(PinotAdminOnCluster, LeavesTheTablesOfTheOriginAsTheyAre)
{
    QJsonObject schema = schemaFor(connection, PinotTable::Parkrun);
    schema["primaryKeyColumns"_L1] = QJsonArray { u"competitorId"_s };
    call("POST"_ba, u"/schemas"_s, QJsonDocument(schema).toJson());
    call("POST"_ba, u"/tables"_s, QJsonDocument(tableConfigFor(connection, PinotTable::Parkrun)).toJson());

    QStringList changes;
    const auto checks = provisioned({}, &changes);
    ASSERT_THAT(checks, SizeIs(6));
    EXPECT_FALSE(checks[2].ok);
    EXPECT_THAT(checks[2].finding.toStdString(), HasSubstr("a later race overwrites the rows of an earlier one"));
    EXPECT_THAT(checks[2].fix.toStdString(), HasSubstr("Give the connection a table prefix"));
    EXPECT_THAT(changes, SizeIs(6)) << qPrintable(changes.join(u' '));
    PinotClient client(connection);
    const auto after =
        answerOf(client.get(PinotServer::Controller, u"/schemas/"_s + tableName(connection, PinotTable::Parkrun)));
    ASSERT_TRUE(after);
    EXPECT_EQ(after->object()["primaryKeyColumns"_L1].toArray(), QJsonArray { u"competitorId"_s });
}

TEST_F(PinotAdminOnCluster, BuildsNoTableOnASchemaThatCannotServe)
{
    QJsonObject schema = schemaFor(connection, PinotTable::Parkrun);
    schema["primaryKeyColumns"_L1] = QJsonArray { u"competitorId"_s };
    call("POST"_ba, u"/schemas"_s, QJsonDocument(schema).toJson());
    const auto checks = provisioned({});
    ASSERT_THAT(checks, SizeIs(6));
    EXPECT_THAT(checks[3].finding.toStdString(), HasSubstr("There is no table "));
}

TEST_F(PinotAdminOnCluster, ReplacesItsOwnCoursesAndNoOtherWriters)
{
    const CoursePtr crystal = test::shippedCourse(u"crystal"_s);
    const CoursePtr track = test::shippedCourse(u"track-5000"_s);
    provisioned({ crystal });

    // A newer version of ours takes the place of the old one.
    Course renamed = *crystal;
    renamed.name = u"O'Neil's \"''Palace''\""_s;
    renamed.zones.clear();
    renamed.passages.clear();
    QStringList changes;
    const auto newer = std::make_shared<const Course>(renamed);
    EXPECT_TRUE(allOk(provisioned({ newer }, &changes)));
    EXPECT_THAT(changes, SizeIs(1));
    const QString names = u"SELECT longName, ST_AsText(geoFenceLocation) FROM %1courses WHERE shortName = "_s;
    EXPECT_EQ(answerTo(names + sqlText(crystal->id)), "O'Neil's \"''Palace''\"|POLYGON EMPTY");
    EXPECT_EQ(answerTo(u"SELECT shortName FROM %1courses WHERE longName = "_s + sqlText(renamed.name)), "crystal");

    // Somebody else's, under a segment name of Pinot's choice.
    QByteArray theirs = courseRecord(*track);
    theirs.replace("\"longName\":\"" + track->name.toUtf8(), "\"longName\":\"Theirs");
    call("POST"_ba,
         u"/ingestFromFile?tableNameWithType=%1courses_OFFLINE&batchConfigMapStr={\"inputFormat\":\"json\"}"_s, theirs,
         u"theirs.json"_s);
    while (answerTo(u"SELECT longName FROM %1courses WHERE shortName = 'track-5000'"_s) != "Theirs") { }
    const auto checks = provisioned({ newer, track }, &changes);
    ASSERT_THAT(checks, SizeIs(6));
    EXPECT_TRUE(allOk(checks)) << findings(checks);
    EXPECT_THAT(changes, IsEmpty());
    EXPECT_THAT(checks[5].finding.toStdString(),
                HasSubstr("The course track-5000 is another writer's and the same as here."));
    EXPECT_EQ(answerTo(u"SELECT longName FROM %1courses WHERE shortName = 'track-5000'"_s), "Theirs");
}

TEST_F(PinotAdminOnCluster, UsesTheCoursesTableOfTheOrigin)
{
    QJsonObject schema = schemaFor(connection, PinotTable::Courses);
    QJsonArray fields = schema["dimensionFieldSpecs"_L1].toArray();
    for (const auto own : { "splits"_L1, "zones"_L1, "description"_L1 }) {
        ASSERT_EQ(fields.last()["name"_L1].toString(), own);
        fields.removeLast();
    }
    schema["dimensionFieldSpecs"_L1] = fields;
    call("POST"_ba, u"/schemas"_s, QJsonDocument(schema).toJson());
    call("POST"_ba, u"/tables"_s, QJsonDocument(tableConfigFor(connection, PinotTable::Courses)).toJson());

    const CoursePtr crystal = test::shippedCourse(u"crystal"_s);
    QStringList changes;
    const auto checks = provisioned({ crystal }, &changes);
    EXPECT_TRUE(allOk(checks)) << findings(checks);
    EXPECT_THAT(changes, SizeIs(7)) << qPrintable(changes.join(u' '));
    provisioned({ crystal }, &changes);
    EXPECT_THAT(changes, IsEmpty()) << qPrintable(changes.join(u' '));
    // Its dashboard takes the first point of the map as the finish.
    EXPECT_THAT(answerTo(u"SELECT ST_AsText(courseMap), ST_AsText(endLocation) FROM %1courses"_s),
                testing::MatchesRegex("LINESTRING \\(-0\\.06.*, -0\\.063215 51\\.419232\\)\\|POINT .*"));
}

TEST_F(PinotAdminOnCluster, TellsOfAPauseAndOfAMissingTopic)
{
    provisioned({});
    call("POST"_ba, u"/tables/%1parkrun/pauseConsumption"_s);
    const auto checks = answerOf(PinotAdmin(connection).check({}));
    ASSERT_TRUE(checks);
    EXPECT_FALSE((*checks)[4].ok);
    EXPECT_THAT((*checks)[4].finding.toStdString(), HasSubstr("was told to pause"));
    EXPECT_THAT((*checks)[4].fix.toStdString(), HasSubstr("parkrun/resumeConsumption"));

    PinotConnection elsewhere = connection;
    elsewhere.tablePrefix += u"b_"_s;
    elsewhere.topicPrefix = u"no_such_"_s;
    const auto report = answerOf(PinotAdmin(elsewhere).provision({}));
    ASSERT_FALSE(report);
    EXPECT_THAT(report.error().message.toStdString(), HasSubstr("Pinot did not accept the table"));
    EXPECT_THAT(report.error().remedy.toStdString(), HasSubstr("whether the topic no_such_parkrun is there"));
    call("DELETE"_ba, u"/schemas/"_s + tableName(elsewhere, PinotTable::Parkrun));
}

TEST_F(PinotAdminOnCluster, CreatesTablesAnewRightAfterTheyWereDeleted)
{
    provisioned({});
    call("DELETE"_ba, u"/tables/%1parkrun"_s);
    QStringList changes;
    const auto checks = provisioned({}, &changes);
    EXPECT_TRUE(allOk(checks)) << findings(checks);
    EXPECT_THAT(changes, SizeIs(1));
}

TEST_F(PinotAdminOnCluster, LoadsACourseThoughPinotStillDeletesItsSegment)
{
    const CoursePtr crystal = test::shippedCourse(u"crystal"_s);
    for (int time = 0; time < 3; ++time) { // it is a matter of moments
        provisioned({ crystal });
        call("DELETE"_ba, u"/segments/%1courses?type=OFFLINE"_s);
        while (answerTo(u"SELECT COUNT(*) FROM %1courses"_s) == "1") { }
        const auto checks = provisioned({ crystal });
        EXPECT_TRUE(allOk(checks)) << findings(checks);
    }
}

TEST_F(PinotAdminOnCluster, LiteralsReadBackAsTheyWere)
{
    provisioned({ test::shippedCourse(u"crystal"_s) });
    for (const QString &text : { u"O'Brien"_s, u"' OR ''='"_s, u"'''"_s, u"\\'; -- x"_s, u"a option(timeoutMs=1)"_s,
                                 u"SET a=1; \"b\" /* c"_s, u"läuft 🏃"_s, u"%2 $x {y}"_s }) {
        EXPECT_EQ(answerTo(u"SELECT shortName, "_s + sqlText(text) + u" FROM %1courses"_s),
                  "crystal|" + text.toStdString());
        // Nor may it find what it does not equal, or more than that.
        EXPECT_EQ(answerTo(u"SELECT shortName FROM %1courses WHERE shortName IN ('crystal', "_s + sqlText(text) + u')'),
                  "crystal");
        EXPECT_EQ(answerTo(u"SELECT shortName FROM %1courses WHERE shortName = "_s + sqlText(text)), "");
    }
}

} // namespace
} // namespace trackside
