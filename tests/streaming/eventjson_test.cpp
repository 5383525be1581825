// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/eventjson.h"

#include "simulation/eventid.h"
#include "simulation/raceconfig.h"
#include "simulation/racesimulator.h"
#include "support/courses.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <bit>

using namespace trackside;
using namespace Qt::StringLiterals;

namespace {

RaceRecord someRace()
{
    RaceRecord race;
    race.runId = u"01890a5d-ac96-774b-bcce-b302099a8057"_s;
    race.courseId = u"crystal"_s;
    race.startTimeMs = 1'795'429'069'000; // 2026-11-23 10:17:49 UTC
    return race;
}

} // namespace

TEST(EventJson, WritesAnEventAsTheTopicHasIt)
{
    EventEncoder encoder(someRace());
    const PositionEvent event { .competitorId = 17,
                                .rawTimeSeconds = 83,
                                .elapsedMs = 83'000,
                                .distanceMetres = 249.8,
                                .position = { -0.0625, 51.415 },
                                .startOffsetMs = 0,
                                .status = RunnerStatus::Running };
    const std::string id =
        eventId(QUuid::fromString(someRace().runId), 17, 83).toString(QUuid::WithoutBraces).toStdString();
    EXPECT_EQ(encoder.encode(event),
              R"({"runId":"01890a5d-ac96-774b-bcce-b302099a8057","eventId":")" + id
                  + R"(","competitorId":17,"rawTime":83,"timestamp":"2026-11-23 10:19:12","lat":51.415,"lon":-0.0625,)"
                    R"("distance":249.8,"course":"crystal","elapsedMs":83000,"startOffsetMs":0,"status":"running"})");
}

TEST(EventJson, TellsTheTrueMillisecondsOfALastRecord)
{
    EventEncoder encoder(someRace());
    PositionEvent event;
    event.competitorId = 1;
    event.rawTimeSeconds = 730;
    event.elapsedMs = 729'345;
    event.status = RunnerStatus::Finished;
    const auto read = QJsonDocument::fromJson(QByteArray::fromStdString(std::string(encoder.encode(event)))).object();
    EXPECT_EQ(read[u"timestamp"].toString(), u"2026-11-23 10:29:58.345"_s);
    EXPECT_EQ(read[u"rawTime"].toInt(), 730);
}

TEST(EventJson, ReadsBackBitIdentical)
{
    const CoursePtr course = test::randomCourse(11);
    RaceConfig config;
    config.runners = 40;
    config.retireRatio = 0.1;
    const RaceSimulator simulator = *RaceSimulator::create(course, config);
    EventEncoder encoder(someRace());
    std::vector<PositionEvent> events;
    for (std::int32_t second = 0; second < simulator.lastSecond(); second += 37) {
        simulator.eventsAt(second, events);
    }
    ASSERT_GT(events.size(), 100U);
    for (const PositionEvent &event : events) {
        const auto read =
            QJsonDocument::fromJson(QByteArray::fromStdString(std::string(encoder.encode(event)))).object();
        EXPECT_EQ(read[u"competitorId"].toInteger(), event.competitorId);
        EXPECT_EQ(std::bit_cast<std::uint64_t>(read[u"lat"].toDouble()),
                  std::bit_cast<std::uint64_t>(event.position.latitude));
        EXPECT_EQ(std::bit_cast<std::uint64_t>(read[u"lon"].toDouble()),
                  std::bit_cast<std::uint64_t>(event.position.longitude));
        EXPECT_EQ(std::bit_cast<std::uint64_t>(read[u"distance"].toDouble()),
                  std::bit_cast<std::uint64_t>(event.distanceMetres));
        EXPECT_EQ(read[u"elapsedMs"].toInteger(), event.elapsedMs);
        EXPECT_EQ(read[u"status"].toString().toLatin1(), statusName(event.status).toByteArray());
    }
}

TEST(EventJson, WritesAnEntrantAsTheTopicHasIt)
{
    const Entrant entrant { .competitorId = 4'000'000'000,
                            .bib = u"A17"_s,
                            .name = u"Zoë \"<b>\" O'Brien\\ 🏃"_s,
                            .category = u"F40"_s,
                            .club = u"=1+1\n"_s,
                            .wave = 2 };
    EXPECT_EQ(entrantJson(someRace(), entrant),
              R"({"runId":"01890a5d-ac96-774b-bcce-b302099a8057","competitorId":4000000000,"bib":"A17",)"
              R"("name":"Zoë \"<b>\" O'Brien\\ 🏃","category":"F40","club":"=1+1\n","wave":2,)"
              R"("startTime":"2026-11-23 10:17:49"})");
    EXPECT_EQ(entrantJson(someRace(), { .competitorId = 1 }),
              R"({"runId":"01890a5d-ac96-774b-bcce-b302099a8057","competitorId":1,"bib":"","name":"",)"
              R"("category":"","club":"","wave":0,"startTime":"2026-11-23 10:17:49"})");
}

TEST(EventJson, NoNameBreaksOutOfItsText)
{
    RaceRecord race = someRace();
    race.courseId = u"a\"b\\c\n"_s;
    race.eventName = u"Zoë's \"run\""_s;
    race.config = R"({"runners":3})";
    race.seed = 18'446'744'073'709'551'615U;
    EventEncoder encoder(race);
    const auto event = QJsonDocument::fromJson(QByteArray::fromStdString(std::string(encoder.encode({}))));
    EXPECT_EQ(event[u"course"].toString(), race.courseId);
    const auto row = QJsonDocument::fromJson(QByteArray::fromStdString(raceJson(race)));
    EXPECT_EQ(row[u"eventName"].toString(), race.eventName);
    EXPECT_EQ(row[u"config"].toString().toUtf8(), race.config);
    EXPECT_EQ(row[u"state"].toString(), u"running"_s);
    EXPECT_EQ(row[u"startTime"].toString(), u"2026-11-23 10:17:49"_s);
}
