// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The courses that ship, one by one, and the catalogue around them.
#include "course/coursecatalogue.h"

#include "support/courses.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <set>

using namespace trackside;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

const QString shipped = u":/courses"_s;

QStringList idsOf(const CourseCatalogue &catalogue)
{
    QStringList ids;
    for (const CoursePtr &course : catalogue.courses()) {
        ids.append(course->id);
    }
    return ids;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool isClosed(const CourseLine &line)
{
    return line.vertices().front() == line.vertices().back();
}

/// How many pairs of stretches of the line cross in their inside.
int crossingsOf(const CourseLine &line)
{
    const auto knots = line.knots();
    const auto side = [](LonLat a, LonLat b, LonLat c) {
        return (b.longitude - a.longitude) * (c.latitude - a.latitude)
            - (b.latitude - a.latitude) * (c.longitude - a.longitude);
    };
    int crossings = 0;
    for (std::size_t i = 1; i < knots.size(); ++i) {
        for (std::size_t j = i + 2; j < knots.size(); ++j) {
            const LonLat a = knots[i - 1];
            const LonLat b = knots[i];
            const LonLat c = knots[j - 1];
            const LonLat d = knots[j];
            crossings += side(a, b, c) * side(a, b, d) < 0.0 && side(c, d, a) * side(c, d, b) < 0.0 ? 1 : 0;
        }
    }
    return crossings;
}

} // namespace

TEST(ShippedCourses, HaveTheirNominalLengths)
{
    const std::map<QString, double> metres {
        { u"city-marathon"_s, 42'195.0 },  { u"crystal"_s, 4'966.445 },         { u"figure-eight-half"_s, 21'097.5 },
        { u"hill-run-south"_s, 12'000.0 }, { u"out-and-back-10k"_s, 10'000.0 }, { u"track-5000"_s, 5'000.0 },
    };
    const auto courses = test::shippedCourses();
    EXPECT_EQ(courses.size(), metres.size());
    for (const CoursePtr &course : courses) {
        ASSERT_TRUE(metres.contains(course->id)) << qPrintable(course->id);
        // Crystal Palace's length is known to the millimetre; the constructed ones are true to a millimetre.
        EXPECT_NEAR(course->line.lengthMetres(), metres.at(course->id), 0.001) << qPrintable(course->id);
    }
}

TEST(ShippedCourses, PassTheirZones)
{
    const auto counts = [](const char *id) {
        std::vector<std::size_t> result;
        const CoursePtr course = test::shippedCourse(QString::fromLatin1(id));
        for (const auto &passages : course->passages) {
            result.push_back(passages.size());
        }
        return result;
    };
    EXPECT_THAT(counts("crystal"), ElementsAre(4));
    EXPECT_THAT(counts("track-5000"), ElementsAre(13));
    EXPECT_THAT(counts("out-and-back-10k"), ElementsAre(2, 1));
    EXPECT_THAT(counts("figure-eight-half"), ElementsAre(2));
    EXPECT_THAT(counts("city-marathon"), ElementsAre(1, 1, 1, 1));
    EXPECT_THAT(counts("hill-run-south"), ElementsAre(3, 1));
}

TEST(ShippedCourses, CrystalPalacePassesItsZoneWhereItDoes)
{
    std::vector<int> metres;
    const CoursePtr course = test::shippedCourse(u"crystal"_s);
    for (const Passage &passage : course->geofencePassages()) {
        metres.push_back(static_cast<int>(passage.enterMicrometres / 1'000'000));
        metres.push_back(static_cast<int>(passage.leaveMicrometres / 1'000'000));
    }
    EXPECT_THAT(metres, ElementsAre(3897, 3943, 4145, 4160, 4190, 4582, 4617, 4767));
}

TEST(ShippedCourses, AreEachDifferentInKind)
{
    const CoursePtr eight = test::shippedCourse(u"figure-eight-half"_s);
    EXPECT_TRUE(isClosed(eight->line));
    EXPECT_EQ(crossingsOf(eight->line), 1);
    EXPECT_GT(crossingsOf(test::shippedCourse(u"crystal"_s)->line), 0);
    EXPECT_TRUE(isClosed(test::shippedCourse(u"out-and-back-10k"_s)->line));

    const CoursePtr marathon = test::shippedCourse(u"city-marathon"_s);
    EXPECT_GT(marathon->line.vertices().size(), 2'000U);
    EXPECT_EQ(crossingsOf(marathon->line), 0);

    const CoursePtr hill = test::shippedCourse(u"hill-run-south"_s);
    EXPECT_TRUE(std::ranges::all_of(hill->line.vertices(), [](LonLat place) { return place.latitude < 0.0; }));
    EXPECT_FALSE(isClosed(hill->line));
    EXPECT_EQ(crossingsOf(hill->line), 0);

    // Twelve and a half times round the same vertices, half a lap short of where it starts.
    const CoursePtr track = test::shippedCourse(u"track-5000"_s);
    std::set<std::pair<double, double>> places;
    for (const LonLat &place : track->line.vertices()) {
        places.emplace(place.longitude, place.latitude);
    }
    EXPECT_EQ(track->line.vertices().size(), places.size() * 25 / 2 + 1);
    EXPECT_LT(geodesicMetres(track->line.pointAt(0), track->line.pointAt(400'000'000)), 0.01);
}

TEST(ShippedCourses, DescribeThemselvesAndStandBesideTheLine)
{
    for (const CoursePtr &course : test::shippedCourses()) {
        SCOPED_TRACE(course->id.toStdString());
        EXPECT_EQ(course->description.startsWith("Constructed:"_L1), course->id != "crystal"_L1);
        EXPECT_LT(geodesicMetres(course->start, course->line.vertices().front()), 30.0);
        EXPECT_LT(geodesicMetres(course->finish, course->line.vertices().back()), 80.0);
        for (const Zone &zone : course->zones) {
            EXPECT_FALSE(zone.name.isEmpty());
        }
    }
}

TEST(CourseCatalogue, ListsCrystalPalaceFirstAndThenByName)
{
    const CourseCatalogue catalogue({ shipped });
    EXPECT_THAT(catalogue.problems(), IsEmpty());
    EXPECT_THAT(idsOf(catalogue),
                ElementsAre(u"crystal"_s, u"track-5000"_s, u"city-marathon"_s, u"figure-eight-half"_s,
                            u"hill-run-south"_s, u"out-and-back-10k"_s));
}

TEST(CourseCatalogue, LeavesBrokenAndSecondOnesOutAndSaysSo)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(QFile::copy(u":/courses/crystal.kml"_s, folder.filePath(u"aaa.kml"_s)));
    ASSERT_TRUE(QFile::copy(u":/courses/hill-run-south.kml"_s, folder.filePath(u"crystal.kml"_s)));
    ASSERT_TRUE(write(folder.filePath(u"broken.kml"_s), "<kml>"));
    ASSERT_TRUE(write(folder.filePath(u"notes.txt"_s), "not a course, and not read"));
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"folder.kml"_s));

    const CourseCatalogue catalogue({ shipped, folder.path(), folder.filePath(u"missing"_s) });
    EXPECT_EQ(catalogue.courses().size(), 7U);
    ASSERT_EQ(catalogue.problems().size(), 2U);
    EXPECT_THAT(catalogue.problems()[0].message.toStdString(), HasSubstr("“broken.kml” is not a course file"));
    EXPECT_THAT(catalogue.problems()[1].message.toStdString(), HasSubstr("there is already a course “crystal”"));
    EXPECT_NEAR(catalogue.find(u"crystal"_s).value()->line.lengthMetres(), 4966.445, 0.001)
        << "the one that ships stays";
    EXPECT_EQ(catalogue.find(u"aaa"_s).value()->name, "Crystal Palace"_L1);
}

TEST(CourseCatalogue, FindsById)
{
    const CourseCatalogue catalogue({ shipped });
    EXPECT_EQ(catalogue.find(u"track-5000"_s).value()->id, "track-5000"_L1);
    const auto unknown = catalogue.find(u"richmond"_s);
    ASSERT_FALSE(unknown);
    EXPECT_THAT(unknown.error().message.toStdString(),
                HasSubstr("no file “richmond”; the courses are: crystal, track-5000, "));
}
