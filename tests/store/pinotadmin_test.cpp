// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinotadmin.h"
#include "store/pinotcourses.h"
#include "store/pinottables.h"
#include "support/answer.h"
#include "support/courses.h"
#include "support/httpstub.h"
#include "support/wkb.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using test::HttpStub;
using test::StubReply;
using test::StubRequest;
using testing::HasSubstr;
using testing::SizeIs;

/// What a Pinot that was set up answers, by verb and path; controller and broker in one.
class PinotOnPaper {
public:
    PinotOnPaper()
    {
        say("GET /health", "OK");
        say("GET /tables", R"({"tables":[]})");
        say("POST /query/sql", R"({"resultTable":{"rows":[]},"exceptions":[]})");
        for (const PinotTable table : pinotTables) {
            const QByteArray name = tableName({}, table).toUtf8();
            const QString kind = isStreamed(table) ? u"REALTIME"_s : u"OFFLINE"_s;
            say("GET /schemas/" + name, QJsonDocument(schemaFor({}, table)).toJson());
            say("GET /tables/" + name, QJsonDocument(QJsonObject { { kind, tableConfigFor({}, table) } }).toJson());
            say("GET /tables/" + name + "/idealstate", R"({"OFFLINE":{"s":{"a":"ONLINE"}}})");
            say("GET /tables/" + name + "/externalview", R"({"OFFLINE":{"s":{"a":"ONLINE"}}})");
            say("GET /tables/" + name + "/pauseStatus", R"({"pauseFlag":false})");
            consume(name, { "CONSUMING", "CONSUMING" });
        }
    }

    void say(const QByteArray &question, const QByteArray &body, int status = 200)
    {
        m_replies[question] = { .status = status, .body = body };
    }

    /// The rows of a statement that has \p part in it.
    void answer(const QByteArray &part, const QJsonArray &row)
    {
        QJsonArray rows;
        rows.append(row);
        const QJsonObject reply { { u"resultTable"_s, QJsonObject { { u"rows"_s, rows } } },
                                  { u"exceptions"_s, QJsonArray() } };
        m_answers[part] = { .body = QJsonDocument(reply).toJson(QJsonDocument::Compact) };
    }

    /// A row of \p course that another writer has, with these zones and this fence.
    void loadTheirs(const Course &course, const QString &zones, const std::vector<LonLat> &fence)
    {
        const std::vector<LonLat> map(course.line.vertices().rbegin(), course.line.vertices().rend());
        const auto hex = [](const QByteArray &wkb) { return QString::fromLatin1(wkb.toHex()); };
        answer("SELECT $segmentName, shortName FROM", { u"theirs"_s, course.id });
        answer("ST_AsBinary(courseMap)",
               { u"theirs"_s, course.id, u"Theirs"_s, 1.0, hex(test::lineToWkb(map)),
                 hex(test::pointToWkb(course.start)), hex(test::pointToWkb(course.finish)), QString(), zones,
                 QString() });
        answer("ST_AsBinary(geoFenceLocation)", { u"theirs"_s, course.id, hex(test::polygonToWkb(fence)) });
    }

    void consume(const QByteArray &table, const QList<QByteArray> &states, const QByteArray &more = {})
    {
        QByteArray body;
        for (const QByteArray &state : states) {
            body += (body.isEmpty() ? "\"p" : ",\"p") + QByteArray::number(body.size()) + "\":[{\"consumerState\":\""
                + state + "\"" + more + "}]";
        }
        say("GET /tables/" + table + "/consumingSegmentsInfo", "{\"_segmentToConsumingInfoMap\":{" + body + "}}");
    }

    /// The checks' findings; nothing but GET and queries may be asked.
    std::vector<CheckFinding> check(const std::vector<CoursePtr> &courses = {})
    {
        const HttpStub stub([this](const StubRequest &request) { return replyTo(request); });
        PinotAdmin admin({ .controller = stub.url(), .broker = stub.url() });
        const auto findings = answerOf(admin.check(courses));
        for (const StubRequest &request : stub.requests()) {
            EXPECT_TRUE(request.verb == "GET" || request.target == "/query/sql") << request.target.toStdString();
        }
        return findings.value_or(std::vector<CheckFinding>(6));
    }

    /// What is said against a race.
    std::string readiness()
    {
        const HttpStub stub([this](const StubRequest &request) { return replyTo(request); });
        PinotAdmin admin({ .controller = stub.url(), .broker = stub.url() });
        const auto ready = answerOf(admin.makeReady(test::shippedCourse(u"crystal"_s)));
        return ready ? "ready" : ready.error().message.toStdString();
    }

    Result<ProvisionReport> provision()
    {
        const HttpStub stub([this](const StubRequest &request) { return replyTo(request); });
        PinotAdmin admin({ .controller = stub.url(), .broker = stub.url() });
        return answerOf(admin.provision({}));
    }

    std::string findingOf(std::size_t index)
    {
        const CheckFinding finding = check().at(index);
        return (QString(finding.ok ? u"ok: "_s : u"bad: "_s) + finding.finding + u" | "_s + finding.fix).toStdString();
    }

private:
    [[nodiscard]] StubReply replyTo(const StubRequest &request) const
    {
        for (const auto &[part, told] : m_answers) {
            if (request.target == "/query/sql" && request.body.contains(part)) {
                return told;
            }
        }
        const auto reply = m_replies.find(request.verb + ' ' + request.target);
        return reply == m_replies.end() ? StubReply { .status = 404, .body = "{}" } : reply->second;
    }

    std::map<QByteArray, StubReply> m_replies;
    std::map<QByteArray, StubReply> m_answers; ///< by what stands in the statement
};

TEST(PinotAdmin, FindsAWholePinotInOrder)
{
    const auto findings = PinotOnPaper().check();
    ASSERT_THAT(findings, SizeIs(6));
    const QStringList names { u"Pinot controller"_s, u"Pinot broker"_s, u"Schemas"_s,
                              u"Tables"_s,           u"Consumption"_s,  u"Courses"_s };
    for (qsizetype index = 0; index < 6; ++index) {
        const CheckFinding &finding = findings[static_cast<std::size_t>(index)];
        EXPECT_EQ(finding.name, names[index]);
        EXPECT_TRUE(finding.ok) << qPrintable(finding.finding);
        EXPECT_TRUE(finding.fix.isEmpty()) << qPrintable(finding.fix);
    }
}

TEST(PinotAdmin, ChecksNothingMoreWhereNobodyAnswers)
{
    PinotOnPaper pinot;
    pinot.say("GET /health", "Pinot controller status is STARTING", 503);
    const auto findings = pinot.check();
    ASSERT_THAT(findings, SizeIs(6));
    EXPECT_THAT(findings[0].finding.toStdString(), HasSubstr("says that it is not healthy"));
    EXPECT_THAT(findings[5].finding.toStdString(), HasSubstr("Not checked"));
}

TEST(PinotAdmin, TellsOfAWrongPasswordThoughHealthIsToldToAll)
{
    PinotOnPaper pinot;
    pinot.say("GET /tables", "{}", 401);
    pinot.say("POST /query/sql", R"({"exceptions":[{"message":null,"errorCode":180}]})");
    EXPECT_THAT(pinot.findingOf(0), HasSubstr("bad: Pinot's controller at http://127.0.0.1"));
    EXPECT_THAT(pinot.findingOf(0), HasSubstr("does not accept the user or the password"));
    EXPECT_THAT(pinot.findingOf(1), HasSubstr("does not accept the user or the password"));
}

TEST(PinotAdmin, TellsOfTablesThatAreNotServed)
{
    PinotOnPaper pinot;
    pinot.say("GET /tables/races/externalview", R"({"OFFLINE":{"s":{"a":"ERROR"}}})");
    EXPECT_THAT(pinot.findingOf(3), HasSubstr("bad: The table races does not answer as a whole."));
    pinot.say("GET /tables/races", "{}");
    EXPECT_THAT(pinot.findingOf(3), HasSubstr("bad: There is no table races. | Set the connection up."));
    EXPECT_THAT(pinot.findingOf(4), HasSubstr("bad: There is no table races to read its topic."));
}

TEST(PinotAdmin, TellsOfAPinotThatWasSetUpBeforeThereWereNames)
{
    PinotOnPaper pinot;
    pinot.say("GET /schemas/competitors", "{}", 404);
    pinot.say("GET /tables/competitors", "{}");
    EXPECT_THAT(pinot.findingOf(2), HasSubstr("bad: There is no schema competitors. | Set the connection up."));
    EXPECT_THAT(pinot.findingOf(3),
                HasSubstr("bad: There is no table competitors: races are shown without names. | "
                          "Set the connection up."));
    EXPECT_THAT(pinot.readiness(), HasSubstr("course crystal")) << "a race comes as far as to its course";
    for (const CheckFinding &finding : pinot.check()) {
        EXPECT_FALSE(finding.standsInTheWay()) << qPrintable(finding.finding);
    }
    pinot.say("GET /tables/races", "{}");
    EXPECT_TRUE(pinot.check().at(3).standsInTheWay()) << "one of two that are missing is needed";
    EXPECT_THAT(pinot.readiness(), HasSubstr("has no table races"));
}

TEST(PinotAdmin, NotesTablesThatMakePinotTakeLongToStop)
{
    PinotOnPaper pinot;
    for (const PinotTable table : { PinotTable::Parkrun, PinotTable::Races }) {
        const QJsonObject config = tableConfigFor({}, table);
        QJsonObject stream =
            config["ingestionConfig"_L1]["streamIngestionConfig"_L1]["streamConfigMaps"_L1][0].toObject();
        stream.remove(u"stream.kafka.fetch.timeout.millis"_s);
        const QJsonObject streams { { u"streamConfigMaps"_s, QJsonArray { stream } } };
        QJsonObject earlier = config;
        earlier["ingestionConfig"_L1] = QJsonObject { { u"streamIngestionConfig"_s, streams } };
        pinot.say("GET /tables/" + tableName({}, table).toUtf8(),
                  QJsonDocument(QJsonObject { { u"REALTIME"_s, earlier } }).toJson());
    }
    const CheckFinding tables = pinot.check().at(3);
    EXPECT_FALSE(tables.ok);
    EXPECT_FALSE(tables.standsInTheWay()) << "races run";
    EXPECT_EQ(tables.finding.toStdString(),
              "An earlier Trackside made the tables parkrun, races so that Pinot waits up to five seconds for each of "
              "their consumers when it stops.");
    EXPECT_THAT(tables.fix.toStdString(), HasSubstr("set stream.kafka.fetch.timeout.millis to 500"));
    EXPECT_THAT(pinot.readiness(), HasSubstr("course crystal")) << "a race comes as far as to its course";
}

TEST(PinotAdmin, SetsUpWhatRacesNeedWhereTheTableOfEntrantsIsRefused)
{
    PinotOnPaper pinot;
    pinot.say("GET /tables/competitors", "{}");
    pinot.say("POST /tables", R"({"error":"no such topic"})", 400);
    const auto report = pinot.provision();
    ASSERT_TRUE(report) << report.error().message.toStdString();
    const CheckFinding &tables = report->checks.at(3);
    EXPECT_EQ(tables.finding.toStdString(),
              "There is no table competitors: races are shown without names. Pinot did not accept the table "
              "competitors. HTTP 400: {\"error\":\"no such topic\"}");
    EXPECT_THAT(tables.fix.toStdString(), HasSubstr("See whether the topic competitors is there"));
    EXPECT_FALSE(tables.standsInTheWay());
    EXPECT_THAT(pinot.findingOf(3), HasSubstr("Set the connection up.")) << "what a check alone knows";
    pinot.say("GET /tables/races", "{}");
    EXPECT_FALSE(pinot.provision());
}

TEST(PinotAdmin, TellsHowConsumptionStands)
{
    PinotOnPaper pinot;
    EXPECT_THAT(pinot.findingOf(4), HasSubstr("ok: The table parkrun reads 2 partitions. The table races"));
    pinot.consume("parkrun", { "CONSUMING", "CONSUMING" },
                  R"(,"partitionOffsetInfo":{"recordsLagMap":{"0":"20","1":"NOT_CALCULATED"}})");
    EXPECT_THAT(pinot.findingOf(4), HasSubstr("reads 2 partitions and is 40 record(s) behind."));
    pinot.consume("parkrun", { "CONSUMING", "NOT_CONSUMING", "CONSUMING" });
    EXPECT_THAT(pinot.findingOf(4), HasSubstr("bad: The table parkrun reads 2 of its topic's 3 partitions."));
    pinot.consume("parkrun", {});
    EXPECT_THAT(pinot.findingOf(4), HasSubstr("bad: The table parkrun reads 0 of"));
    pinot.say("GET /tables/parkrun/pauseStatus", R"({"pauseFlag":true})");
    EXPECT_THAT(pinot.findingOf(4), HasSubstr("bad: The table parkrun was told to pause"));
}

class AnotherWritersCourse : public testing::Test {
protected:
    /// What stands against a race on Crystal Palace.
    std::string readiness()
    {
        pinot.loadTheirs(theirs, zones, fence);
        return pinot.readiness();
    }

    const CoursePtr crystal = test::shippedCourse(u"crystal"_s);
    Course theirs = *crystal;
    QString zones;
    std::vector<LonLat> fence = crystal->zones.front().outer;
    PinotOnPaper pinot;
};

TEST_F(AnotherWritersCourse, ThatIsTheSameServes)
{
    EXPECT_EQ(readiness(), "ready");
    const CheckFinding found = pinot.check({ crystal }).at(5);
    EXPECT_TRUE(found.ok) << qPrintable(found.finding);
    EXPECT_EQ(found.finding.toStdString(),
              "The course crystal is another writer's and the same as here. 1 of 1 courses are loaded.");
    fence.clear();
    EXPECT_THAT(readiness(), HasSubstr("another course “crystal”")) << "it has no fence";
    zones = zonesToJson(crystal->zones);
    EXPECT_EQ(readiness(), "ready") << "its zones say more than its fence";
    theirs.start.longitude += 1e-7;
    EXPECT_EQ(readiness(), "ready") << "its digits are cut";
}

TEST_F(AnotherWritersCourse, ThatIsAnotherCourseIsToldByTheCheckToo)
{
    const std::string refused =
        "Pinot has another course “crystal” that somebody else wrote: races on yours cannot be started here.";
    fence.front().longitude += 0.001;
    fence.back() = fence.front();
    EXPECT_EQ(readiness(), refused) << "another fence";
    const CheckFinding found = pinot.check({ crystal }).at(5);
    EXPECT_FALSE(found.ok);
    EXPECT_FALSE(found.standsInTheWay()) << "races on other courses run";
    EXPECT_EQ(found.finding.toStdString(), refused);
    EXPECT_THAT(found.fix.toStdString(), HasSubstr("a table prefix"));

    fence = crystal->zones.front().outer;
    ASSERT_EQ(readiness(), "ready");
    theirs.finish.latitude += 0.001;
    EXPECT_EQ(readiness(), refused) << "another finish";
    theirs = *crystal;
    std::vector<LonLat> vertices(crystal->line.vertices().begin(), crystal->line.vertices().end());
    vertices[vertices.size() / 2].latitude += 0.001;
    theirs.line = *CourseLine::fromVertices(vertices);
    EXPECT_EQ(readiness(), refused) << "another line";
}

TEST(PinotAdmin, EndsWhilePinotKeepsSilent)
{
    const HttpStub stub([](const StubRequest &) { return StubReply { .kind = StubReply::Kind::Silence }; });
    Answer<std::vector<CheckFinding>> answer;
    {
        PinotAdmin admin({ .controller = stub.url(), .broker = stub.url(), .timeout = std::chrono::hours(1) });
        answer = admin.check({});
    }
    EXPECT_TRUE(answer.isFinished());
}

} // namespace
} // namespace trackside
