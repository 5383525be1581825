// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window on a Pinot that answers, and cannot serve: it says what is wrong and what to do, and heals by itself.
#include "cluster/clusterwindow.h"
#include "models/racesetup.h"
#include "simulation/racesimulator.h"
#include "store/pinotadmin.h"
#include "store/pinottables.h"
#include "streaming/kafkasink.h"
#include "support/courses.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QTest>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;

namespace trackside::test {
namespace {

class WindowMisconfigured : public ClusterWindow {
protected:
    /// The demo race is refused, for a reason.
    std::string refusal()
    {
        click(u"demoButton"_s);
        EXPECT_TRUE(comesInTime([this] { return !said(u"noticeBar"_s).isEmpty(); }));
        EXPECT_TRUE(host->activeRuns().isEmpty());
        return said(u"noticeBar"_s).toStdString();
    }

    /// A race of which another program writes a minute, without seeing to it that it can be shown; its run id.
    QString writtenByAnother(const CoursePtr &course)
    {
        RaceSetup setup({ course }, {});
        setup.setCourse(course->id);
        const RaceOrder order = setup.toOrder();
        auto simulator = RaceSimulator::create(order.course, order.config, order.shard);
        KafkaSink sink(kafka);
        const auto opened = sink.open(order.record, *course, order.shard);
        EXPECT_TRUE(simulator && opened);
        for (std::int32_t second = 0; second < 10; ++second) {
            std::vector<PositionEvent> events;
            simulator->eventsAt(second, events);
            EXPECT_TRUE(sink.writeSecond(second, events, false));
        }
        EXPECT_TRUE(sink.close(std::chrono::seconds(30)));
        return order.record.runId;
    }

    [[nodiscard]] bool isListed(const QString &run) const
    {
        const auto list = store->races().result();
        return list
            && std::ranges::contains(list->races, run, [](const RaceListing &race) { return race.record.runId; });
    }
};

TEST_F(WindowMisconfigured, AConsumptionIsPausedInMidRaceAndResumed)
{
    provision();
    open();
    const QString run = startRace();
    ASSERT_FALSE(run.isEmpty());
    call("POST", u"/tables/%1parkrun/pauseConsumption"_s);
    ASSERT_TRUE(comesInTime([this] { return !said(u"rowsTroubleBar"_s).isEmpty(); }));
    EXPECT_THAT(
        said(u"rowsTroubleBar"_s).toStdString(),
        AllOf(HasSubstr("parkrun was told to pause reading its topic"), HasSubstr("parkrun/resumeConsumption")));
    expectToAnswer();
    call("POST", u"/tables/%1parkrun/resumeConsumption"_s);
    EXPECT_TRUE(comesInTime([this] { return everythingSaid().isEmpty(); })) << everythingSaid().toStdString();
    EXPECT_TRUE(boardGoesOn());
    expectWholeHistory(run);
}

TEST_F(WindowMisconfigured, NoRaceBeginsWhileItsRowsWouldNotBeRead)
{
    provision();
    open();
    call("POST", u"/tables/%1parkrun/pauseConsumption"_s);
    EXPECT_THAT(refusal(), AllOf(HasSubstr("was told to pause"), HasSubstr("resumeConsumption")));
    call("POST", u"/tables/%1parkrun/resumeConsumption"_s);
    EXPECT_FALSE(startRace().isEmpty());
    EXPECT_EQ(everythingSaid(), QString());
}

TEST_F(WindowMisconfigured, ATopicHasNoTable)
{
    provision();
    call("DELETE", u"/tables/%1parkrun"_s);
    open();
    ASSERT_TRUE(comesInTime([this] { return !said(u"racesTroubleBar"_s).isEmpty(); }));
    EXPECT_THAT(said(u"racesTroubleBar"_s).toStdString(),
                AllOf(HasSubstr("table"), HasSubstr("Set the connection up")));
    EXPECT_THAT(refusal(),
                AllOf(HasSubstr("Pinot has no table " + pinot.tablePrefix.toStdString() + "parkrun."),
                      HasSubstr("Set the connection up")));
    provision();
    EXPECT_TRUE(comesInTime([this] { return said(u"racesTroubleBar"_s).isEmpty(); }));
    EXPECT_FALSE(startRace().isEmpty());
    EXPECT_EQ(everythingSaid(), QString());
}

TEST_F(WindowMisconfigured, ATableHasTheKeyOfTheOrigin)
{
    provision();
    call("DELETE", u"/tables/%1parkrun"_s);
    call("DELETE", u"/schemas/%1parkrun"_s);
    QJsonObject schema = schemaFor(pinot, PinotTable::Parkrun);
    schema["primaryKeyColumns"_L1] = QJsonArray { u"competitorId"_s };
    call("POST", u"/schemas"_s, QJsonDocument(schema).toJson());
    // A table that was just deleted is in the way for a while.
    ASSERT_TRUE(comesInTime([this] {
        return statusOf("POST", u"/tables"_s, QJsonDocument(tableConfigFor(pinot, PinotTable::Parkrun)).toJson())
            == 200;
    }));
    open();
    EXPECT_THAT(refusal(),
                AllOf(HasSubstr("a later race overwrites the rows of an earlier one"),
                      HasSubstr("Give the connection a table prefix")));
    const QString run = writtenByAnother(shippedCourse(u"crystal"_s));
    ASSERT_TRUE(comesInTime([&] { return isListed(run); }));
    window->showRun(run);
    ASSERT_TRUE(comesInTime([this] { return !said(u"rowsTroubleBar"_s).isEmpty(); }));
    EXPECT_THAT(said(u"rowsTroubleBar"_s).toStdString(),
                HasSubstr("a later race overwrites the rows of an earlier one"));
    expectToAnswer();
    // Whoever takes the table away and sets the connection up goes on in the same window.
    call("DELETE", u"/tables/%1parkrun"_s);
    call("DELETE", u"/schemas/%1parkrun"_s);
    ASSERT_TRUE(comesInTime([this] { return bool(PinotAdmin(pinot).provision(shippedCourses()).result()); }));
    EXPECT_TRUE(comesInTime([this] { return said(u"rowsTroubleBar"_s).isEmpty(); })) << everythingSaid().toStdString();
    window->showStartPage();
    EXPECT_FALSE(startRace().isEmpty());
    EXPECT_EQ(everythingSaid(), QString());
}

TEST_F(WindowMisconfigured, AnAddressOfPinotIsWrong)
{
    provision();
    const PinotConnection right = pinot;
    const QUrl kafkasPort(u"http://"_s + kafka.bootstrap);
    const struct {
        QUrl PinotConnection::*part;
        QUrl address;
        const char *sentence;
        const char *remedy;
    } wrong[] {
        { &PinotConnection::controller, right.broker, "does not know what was asked for",
          "the address is that of Pinot" },
        { &PinotConnection::broker, right.controller, "does not know what was asked for",
          "the address is that of Pinot" },
        { &PinotConnection::controller, kafkasPort, "closed the connection", "begin with https:" },
        { &PinotConnection::controller, QUrl(u"http://nowhere.invalid:9000"_s), "is not found",
          "Check the host's name" },
    };
    for (const auto &[part, address, sentence, remedy] : wrong) {
        pinot.*part = address;
        open();
        ASSERT_TRUE(comesInTime([this] { return !said(u"racesTroubleBar"_s).isEmpty(); }));
        EXPECT_THAT(said(u"racesTroubleBar"_s).toStdString(),
                    AllOf(HasSubstr(address.toString().toStdString()), HasSubstr(sentence), HasSubstr(remedy)));
        EXPECT_THAT(refusal(), AllOf(HasSubstr(address.toString().toStdString()), HasSubstr(sentence)));
        window.reset();
        host.reset();
        store.reset();
        pinot = right;
    }
    open();
    EXPECT_FALSE(startRace().isEmpty());
    EXPECT_EQ(everythingSaid(), QString());
}

TEST_F(WindowMisconfigured, ACourseIsLoadedWhileItsRaceIsWatched)
{
    const CoursePtr crystal = shippedCourse(u"crystal"_s);
    const CoursePtr track = shippedCourse(u"track-5000"_s);
    provision({ track });
    open();
    const QString run = writtenByAnother(crystal);
    ASSERT_TRUE(comesInTime([&] { return isListed(run); }));
    window->showRun(run);
    ASSERT_TRUE(comesInTime([this] { return !said(u"courseTroubleBar"_s).isEmpty(); }));
    EXPECT_THAT(said(u"courseTroubleBar"_s).toStdString(),
                AllOf(HasSubstr("has no course “crystal”"), HasSubstr("trackside doctor --provision")));
    expectToAnswer();
    const auto *name = find<QLabel>(u"courseLabel"_s);
    EXPECT_NE(name->text(), crystal->name);
    provision({ crystal });
    EXPECT_TRUE(comesInTime([&] { return name->text() == crystal->name; })) << name->text().toStdString();
    EXPECT_EQ(said(u"courseTroubleBar"_s), QString());
}

} // namespace
} // namespace trackside::test
