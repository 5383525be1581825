// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Course files: what is read from one, and a sentence for each way in which one can be wrong.
#include "course/coursefile.h"
#include "course/splittext.h"

#include "support/courses.h"
#include "support/germanlocale.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <thread>
#include <vector>

using namespace trackside;
using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;

namespace {

const QByteArray anyLine = "<LineString><coordinates>7,50 7.01,50 7.01,50.01</coordinates></LineString>";

QByteArray placemark(const QByteArray &name, const QByteArray &geometry)
{
    return "<Placemark><name>" + name + "</name><description>About " + name + "</description>" + geometry
        + "</Placemark>";
}

QByteArray zone(const QByteArray &name, const QByteArray &coordinates)
{
    return placemark(name,
                     "<Polygon><outerBoundaryIs><LinearRing><coordinates>" + coordinates
                         + "</coordinates></LinearRing></outerBoundaryIs></Polygon>");
}

QByteArray kml(const QByteArray &placemarks)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>)"
        + placemarks + "</Document></kml>";
}

std::string refusal(const QByteArray &bytes)
{
    const auto course = readCourse(bytes, u"my run.kml"_s);
    return course ? std::string("was read") : course.error().message.toStdString();
}

QByteArray crystalBytes()
{
    QFile file(u":/courses/crystal.kml"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void expectCrystalPalace(const Course &course)
{
    EXPECT_EQ(course.id, "crystal"_L1);
    EXPECT_EQ(course.name, "Crystal Palace"_L1);
    EXPECT_FALSE(course.description.isEmpty());
    ASSERT_EQ(course.line.vertices().size(), 91U);
    EXPECT_EQ(course.line.vertices().front(), (LonLat { -0.063215, 51.419232 }));
    EXPECT_EQ(course.start, (LonLat { -0.063253, 51.41917 }));
    EXPECT_EQ(course.finish, (LonLat { -0.064283, 51.419324 }));
    ASSERT_EQ(course.zones.size(), 1U);
    EXPECT_EQ(course.zones[0].name, "Geofence"_L1);
    ASSERT_EQ(course.zones[0].outer.size(), 11U);
    EXPECT_EQ(course.zones[0].outer[0], (LonLat { -0.0651347637176514, 51.41916166790023 }));
    EXPECT_NEAR(course.line.lengthMetres(), 4966.445, 0.0005);
}

} // namespace

TEST(CourseFile, ReadsCrystalPalaceBitExactly)
{
    expectCrystalPalace(*readCourse(crystalBytes(), u"crystal.kml"_s).value());
    expectCrystalPalace(*readCourseFile(u":/courses/crystal.kml"_s).value());
}

TEST(CourseFile, GivesASplitPlanThatAStoreReadsBack)
{
    const QByteArray bridge = R"(<Placemark><name>Bridge</name><ExtendedData>
<Data name="tracksideSplitLine"><value>yes</value></Data>
<Data name="tracksideLeftOut"><value>3 2 2 0 -1 x 9223372036854775808 18446744073709551616</value></Data>
</ExtendedData><LineString><coordinates>7.005,49.99 7.005,50.01</coordinates></LineString></Placemark>)";
    const auto course = readCourse(kml(placemark("Run", anyLine) + bridge), u"run.kml"_s);
    ASSERT_TRUE(course) << course.error().message.toStdString();
    const SplitPlan &plan = (*course)->splitPlan;
    ASSERT_EQ(plan.lines.size(), 1U);
    EXPECT_THAT(plan.lines.front().leftOut, testing::ElementsAre(1U, 2U));
    const auto again = splitsFromJson(splitsToJson(plan));
    ASSERT_TRUE(again) << again.error().message.toStdString();
    EXPECT_EQ(*again, plan);
}

TEST(CourseFile, ReadsTheSameInGerman)
{
    const test::GermanLocale german;
    if (!german.isAvailable()) {
        GTEST_SKIP() << "the locale de_DE.UTF-8 is not on this machine";
    }
    expectCrystalPalace(*readCourse(crystalBytes(), u"crystal.kml"_s).value());
}

TEST(CourseFile, ReadsOnSeveralThreadsAtOnce)
{
    const QByteArray bytes = crystalBytes();
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&bytes] {
            for (int repeat = 0; repeat < 10; ++repeat) {
                expectCrystalPalace(*readCourse(bytes, u"crystal.kml"_s).value());
                EXPECT_FALSE(readCourse("<kml>", u"broken.kml"_s));
            }
        });
    }
}

TEST(CourseFile, TakesNamesFlagsAndZonesFromPlacemarks)
{
    const auto read = readCourse(kml(zone("Fence", "7,49.9 7.02,49.9 7.02,50.02 7,49.9")
                                     + placemark("FINISH", "<Point><coordinates>2,3</coordinates></Point>")
                                     + placemark("Tent", "<Point><coordinates>4,5</coordinates></Point>") + "<Folder>"
                                     + placemark("Täglich &amp; gern", "<MultiGeometry>" + anyLine + "</MultiGeometry>")
                                     + zone("Water", "7,49.9 7.02,49.9 7.02,50.02 7,49.9") + "</Folder>"),
                                 u"/some/where/My Täglicher Run (2).v2.kml"_s);
    ASSERT_TRUE(read) << qPrintable(read.error().message);
    const Course &course = **read;
    EXPECT_EQ(course.id, "my-t-glicher-run-2-v2"_L1);
    EXPECT_EQ(course.name, u"Täglich & gern"_s);
    EXPECT_EQ(course.description, u"About Täglich & gern"_s);
    EXPECT_EQ(course.start, (LonLat { 7.0, 50.0 })) << "without a flag, the line's first vertex";
    EXPECT_EQ(course.finish, (LonLat { 2.0, 3.0 }));
    ASSERT_EQ(course.zones.size(), 2U);
    EXPECT_EQ(course.zones[0].name, "Fence"_L1);
    EXPECT_EQ(course.zones[1].name, "Water"_L1);
}

TEST(CourseFile, TakesTheIdForAMissingName)
{
    const auto read = readCourse(kml("<Placemark>" + anyLine + "</Placemark>"), u"コース.kml"_s);
    ASSERT_TRUE(read);
    EXPECT_EQ((*read)->id, "course"_L1);
    EXPECT_EQ((*read)->name, "course"_L1);
}

TEST(CourseFile, SaysWhatIsWrong)
{
    EXPECT_THAT(refusal({}), HasSubstr("“my run.kml” is not a course file"));
    EXPECT_THAT(refusal("hello"), HasSubstr("is not a course file"));
    EXPECT_THAT(refusal("PK\x03\x04 not KML"), HasSubstr("is not a course file"));
    EXPECT_THAT(refusal("<gpx><trk/></gpx>"), HasSubstr("“my run.kml”"));
    EXPECT_THAT(refusal(crystalBytes().first(3'000)), HasSubstr("or it is damaged"));
    EXPECT_THAT(refusal(kml("")), HasSubstr("“my run.kml”"));
    EXPECT_THAT(refusal(kml(zone("z", "7,49 8,49 8,50 7,49"))), HasSubstr("“my run.kml” has no line"));
    EXPECT_THAT(refusal(kml(placemark("a", anyLine) + placemark("b", anyLine))),
                HasSubstr("has 2 lines; a course is one line"));
    EXPECT_THAT(refusal(kml(placemark("a", "<LineString><coordinates>7,50</coordinates></LineString>"))),
                AllOf(HasSubstr("my run.kml"), HasSubstr("at least two")));
    EXPECT_THAT(refusal(kml(placemark("a", "<LineString><coordinates></coordinates></LineString>"))),
                HasSubstr("my run.kml"));
    EXPECT_THAT(refusal(kml(placemark("a", "<LineString><coordinates>7,50 7,95</coordinates></LineString>"))),
                AllOf(HasSubstr("“my run.kml”: Point 2"), HasSubstr("from −85 to 85")));
    EXPECT_THAT(refusal(kml(placemark("a", anyLine) + zone("Bow", "0,0 1,1 1,0 0,1 0,0"))),
                AllOf(HasSubstr("my run.kml"), HasSubstr("The zone “Bow” is not a valid area")));
}

TEST(CourseFile, RefusesTooLargeOnes)
{
    const QByteArray spaces(maxCourseFileBytes, ' ');
    EXPECT_THAT(refusal(spaces + ' '), HasSubstr("“my run.kml” is too large; a course file has at most"));
    EXPECT_THAT(refusal(spaces), HasSubstr("is not a course file"));
}

TEST(CourseFile, SaysWhyAFileCannotBeRead)
{
    const QTemporaryDir folder;
    const auto missing = readCourseFile(folder.filePath(u"none.kml"_s));
    ASSERT_FALSE(missing);
    EXPECT_THAT(missing.error().message.toStdString(), AllOf(HasSubstr("cannot be read"), HasSubstr("none.kml")));
    const auto directory = readCourseFile(folder.path());
    ASSERT_FALSE(directory);
    EXPECT_THAT(directory.error().message.toStdString(), HasSubstr("cannot be read"));
}

TEST(CourseFile, OpensNothingThatTheFileNames)
{
    // An entity, a link and a style of elsewhere: the first is refused or empty, the others are not followed.
    const QTemporaryDir folder;
    QFile secret(folder.filePath(u"secret.txt"_s));
    ASSERT_TRUE(secret.open(QIODevice::WriteOnly));
    secret.write("7,50 7.5,50.5");
    secret.close();
    const QByteArray entity = "<!DOCTYPE kml [<!ENTITY x SYSTEM \"file://" + QFile::encodeName(secret.fileName())
        + "\">]><kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>"
        + placemark("a", "<LineString><coordinates>&x;</coordinates></LineString>") + "</Document></kml>";
    EXPECT_NE(refusal(entity), "was read");
    const QByteArray link =
        "<NetworkLink><Link><href>" + QFile::encodeName(secret.fileName()) + "</href></Link></NetworkLink>";
    EXPECT_EQ(refusal(kml(link + placemark("a", "<styleUrl>http://127.0.0.1:1/x.kml#s</styleUrl>" + anyLine))),
              "was read");
}
