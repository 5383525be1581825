// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Courses of others that are no courses: their races are shown without.
#include "store/pinotstore.h"
#include "store/scriptedpinot.h"
#include "support/answer.h"
#include "support/wkb.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace trackside;
using namespace Qt::StringLiterals;
using test::refusal;
using test::rowsOf;
using testing::AllOf;
using testing::HasSubstr;

namespace {

/// A question for the courses with their places, and for their names alone.
const QByteArrayList places { "FROM courses", "ST_AsBinary(courseMap)" };
const QByteArrayList names { "FROM courses", "SELECT $segmentName, shortName FROM" };
const QByteArrayList fence { "FROM courses", "ST_AsBinary(geoFenceLocation)" };

QByteArray courseRow(const std::vector<LonLat> &map)
{
    const QByteArray start = test::pointToWkb({ 1, 51 }).toHex();
    return rowsOf(R"(["theirs","club","The Club's Mile",100,")" + test::lineToWkb(map).toHex() + R"(",")" + start
                      + R"(",")" + start + R"(","","",""])",
                  10);
}

class PinotCourseTest : public testing::Test {
protected:
    /// That the race is shown, and why without its course.
    std::string without(bool whole = true)
    {
        const auto snapshot = answerOf(store->snapshot(u"run"_s, std::nullopt, whole));
        if (!snapshot) {
            return "not shown: " + snapshot.error().message.toStdString();
        }
        EXPECT_EQ((*snapshot)->standing.size(), 2U);
        const auto course = answerOf(store->courseOf(u"run"_s));
        EXPECT_EQ((*snapshot)->courseKnown, course.has_value());
        return course ? "with it" : (course.error().message + u" | "_s + course.error().remedy).toStdString();
    }

    test::ScriptedPinot pinot;
    QTemporaryDir folder;
    std::unique_ptr<PinotStore> store = std::make_unique<PinotStore>(pinot.connection(), folder.filePath(u"hidden"_s),
                                                                     folder.filePath(u"decisions"_s), PinotReading());
};

} // namespace

TEST_F(PinotCourseTest, OnlyTheRacesOwnIsAskedForAndNoneThatIsEmpty)
{
    pinot.answer(places, courseRow({ { 2, 51 }, { 1, 51 } }));
    EXPECT_EQ(without(), "with it");
    EXPECT_EQ(pinot.asked(places),
              pinot.asked({ "FROM courses",
                            "courseMap <> '' AND startLocation <> '' AND endLocation <> '' AND "
                            "shortName = 'club'" }));
    EXPECT_EQ(pinot.asked(fence), pinot.asked({ "shortName = 'club' AND geoFenceLocation <> ''" }));
}

TEST_F(PinotCourseTest, OfARefreshEachWayInWhichARowMattersNamesRaceAndSeconds)
{
    pinot.answer(places, courseRow({ { 1, 51 }, { 1.1, 51 } }));
    ASSERT_TRUE(answerOf(store->snapshot(u"run"_s, std::nullopt, true)));
    pinot.setNewest(8);
    const auto snapshot = answerOf(store->snapshot(u"run"_s, std::nullopt, false));
    ASSERT_TRUE(snapshot);
    int ways = 0;
    for (const SentStatement &sent : (*snapshot)->facts.sent) {
        const QString where = sent.sql.section(u"WHERE "_s, 1).section(u"\nLIMIT"_s, 0, 0);
        if (!where.contains(u"distance BETWEEN"_s)) {
            continue;
        }
        for (const QString &way : where.split(u" OR "_s)) {
            EXPECT_TRUE(way.startsWith(u"(runId = 'run' AND rawTime IN ("_s) && way.endsWith(u')'))
                << way.toStdString() << ": no OR stands within an AND";
            ++ways;
        }
    }
    EXPECT_GT(ways, 3);
}

TEST_F(PinotCourseTest, InTheListARaceWhoseRowsTellNoStatusEndsByItsCourse)
{
    const QByteArrayList progress { "MAX(rawTime)", "GROUP BY runId" };
    const QByteArrayList onCourse { "WHERE (runId IN ('run') AND rawTime BETWEEN", "distance >= ", "GROUP BY runId" };
    const auto isListedAsOver = [this] {
        const auto races = answerOf(store->races());
        EXPECT_TRUE(races) << races.error().message.toStdString();
        return races && races->races.size() == 1 && races->races[0].complete;
    };
    pinot.answer(places, courseRow({ { 2, 51 }, { 1, 51 } }));
    pinot.answer(progress, rowsOf(R"(["run",1500,2,0])", 4));
    pinot.answer(onCourse, rowsOf(R"(["run",1])", 2));
    EXPECT_FALSE(isListedAsOver());
    pinot.answer(onCourse, rowsOf(R"(["run",2])", 2));
    EXPECT_TRUE(isListedAsOver());
    EXPECT_EQ(pinot.asked(onCourse), 2);
    EXPECT_TRUE(isListedAsOver());
    EXPECT_EQ(pinot.asked(onCourse), 2) << "nothing has changed since";
    pinot.answer(progress, rowsOf(R"(["run",1500,3,0])", 4));
    pinot.answer({ "FROM races" }, rowsOf(R"(["run","club",1000,0,"","","",""])", 8));
    EXPECT_FALSE(isListedAsOver()) << "one more has come";
    EXPECT_EQ(pinot.asked(onCourse), 3);
    EXPECT_EQ(pinot.asked(places), 1) << "the course stays as it is";

    for (int list = 0; list < 20; ++list) {
        EXPECT_FALSE(isListedAsOver());
    }
    const int asked = pinot.asked(onCourse);
    EXPECT_LT(asked, 20) << "nothing has changed for long";
    EXPECT_FALSE(isListedAsOver());
    EXPECT_EQ(pinot.asked(onCourse), asked);
    pinot.answer(progress, rowsOf(R"(["run",1501,3,0])", 4));
    EXPECT_FALSE(isListedAsOver());
    EXPECT_EQ(pinot.asked(onCourse), asked + 1) << "until something has";
}

TEST_F(PinotCourseTest, InTheListNothingMoreIsAskedOfRacesThatTellTheirStatus)
{
    pinot.answer({ "FROM races" }, rowsOf(R"(["run","club",1000,2,"","","{}",""])", 8));
    pinot.answer({ "MAX(rawTime)", "GROUP BY runId" }, rowsOf(R"(["run",1500,2,1])", 4));
    const auto races = answerOf(store->races());
    ASSERT_TRUE(races) << races.error().message.toStdString();
    EXPECT_EQ(races->facts.statements, 3);
    EXPECT_EQ(pinot.asked(places), 0);
}

TEST_F(PinotCourseTest, OneThatIsNotThereIsUnknown)
{
    EXPECT_THAT(without(), AllOf(HasSubstr("no course “club”. | "), HasSubstr("doctor --provision")));
}

TEST_F(PinotCourseTest, OneWithoutAMapIsUnknown)
{
    pinot.answer(names, rowsOf(R"(["theirs","club"])", 2));
    EXPECT_THAT(without(), HasSubstr("course “club” is no course. Its map, start or end is empty. | Have whoever"));
}

TEST_F(PinotCourseTest, OneOfOneVertexIsUnknown)
{
    pinot.answer(places, courseRow({ { 2, 51 } }));
    EXPECT_THAT(without(), HasSubstr("course “club” is no course. "));
}

TEST_F(PinotCourseTest, OneOfWhichPinotCannotMakeAPlaceIsUnknownUntilItCan)
{
    pinot.answer(names, rowsOf(R"(["theirs","club"])", 2));
    pinot.answer(places, refusal(200));
    EXPECT_THAT(without(), HasSubstr("course “club” is no course. Pinot could not answer the question."));
    pinot.answer(places, courseRow({ { 2, 51 }, { 1, 51 } }));
    EXPECT_EQ(without(), "with it");
}

TEST_F(PinotCourseTest, OneWhoseZoneWasNotHadIsUnknownUntilItIs)
{
    pinot.answer(names, rowsOf(R"(["theirs","club"])", 2));
    pinot.answer(places, courseRow({ { 2, 51 }, { 1, 51 } }));
    pinot.answer(fence, refusal(250));
    EXPECT_THAT(without(), HasSubstr("Pinot did not finish the question in time."));
    pinot.answer(fence,
                 rowsOf("[\""
                            + test::polygonToWkb({ { 1.2, 50.9 }, { 1.4, 50.9 }, { 1.4, 51.1 }, { 1.2, 50.9 } }).toHex()
                            + "\"]",
                        1));
    EXPECT_EQ(without(), "with it");
    const auto course = answerOf(store->courseOf(u"run"_s));
    ASSERT_TRUE(course);
    EXPECT_EQ((*course)->zones.size(), 1U);
}

TEST_F(PinotCourseTest, WherePinotCannotBeAskedTheRaceIsNotShownWithoutIt)
{
    pinot.answer({ "FROM courses" }, refusal(250));
    EXPECT_EQ(without(), "not shown: Pinot did not finish the question in time.");
}
