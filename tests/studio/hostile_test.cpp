// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that want to do harm, or were cut anywhere: a sentence, or what is whole in them.
#include "course/coursefile.h"
#include "studio/coursechecks.h"
#include "studio/courseimport.h"
#include "studio/importreport.h"

#include <QDir>
#include <QFile>

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace trackside;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

QByteArray fileOfCorpus(const QString &name)
{
    QFile file(QStringLiteral(TRACKSIDE_SOURCE_DIR "/tests/data/import/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

std::vector<std::vector<LonLat>> linesIn(const ImportedFile &file)
{
    std::vector<std::vector<LonLat>> lines;
    for (const ImportedLine &line : file.lines) {
        auto &places = lines.emplace_back();
        std::ranges::transform(line.vertices, std::back_inserter(places), &CourseVertex::place);
    }
    return lines;
}

ProblemKind refusalOf(const QByteArray &bytes, const QString &name)
{
    const auto file = importCourses(bytes, name);
    EXPECT_FALSE(file.has_value());
    return file ? ProblemKind::SeveralLines : file.error().kind;
}

} // namespace

class CutFile : public testing::TestWithParam<const char *> { };

TEST_P(CutFile, GivesASentenceAtEveryByte)
{
    const QString name = QString::fromLatin1(GetParam());
    const QByteArray whole = fileOfCorpus(name);
    const auto imported = importCourses(whole, name);
    ASSERT_TRUE(imported.has_value());
    const auto lines = linesIn(*imported);
    for (qsizetype length = 0; length < whole.size(); ++length) {
        auto file = importCourses(whole.first(length), name);
        if (!file) {
            EXPECT_FALSE(file.error().message.isEmpty()) << length;
            continue;
        }
        const ImportReport report = reportOn(*std::move(file));
        // What is cut off at the very end, such as white space, may take nothing away.
        EXPECT_TRUE(!report.problems.empty() || linesIn(report.file) == lines) << length;
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, CutFile,
                         testing::Values("004-kml-ogc-2.2.kml", "009-kml-gx-track.kml", "031-kmz-doc.kmz",
                                         "041-gpx-1.1.gpx", "063-geojson-bare-linestring.geojson",
                                         "092-utf-16-le-with-mark.kml"),
                         [](const auto &parameter) {
                             return QString::fromLatin1(parameter.param).left(3).prepend(u"file"_s).toStdString();
                         });

TEST(HostileFile, MayNotBeLargerThanTheLimit)
{
    QByteArray kml = "<kml><Placemark><LineString><coordinates>";
    kml.append(maxCourseFileBytes, '1');
    EXPECT_EQ(refusalOf(kml, u"long.kml"_s), ProblemKind::TooLarge);
    QByteArray json = R"({"type":"LineString","coordinates":[)";
    json.append(maxCourseFileBytes - 1'000, ' ');
    EXPECT_EQ(refusalOf(json, u"long.geojson"_s), ProblemKind::TooLarge);
}

TEST(HostileFile, MayNotGrowByItsEntities)
{
    QByteArray types = "<!ENTITY a0 \"aaaaaaaaaa\">";
    for (int i = 1; i < 12; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ';';
        types += "<!ENTITY a" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    const QByteArray kml = "<!DOCTYPE kml [" + types + "]><kml><Placemark><name>&a11;</name></Placemark></kml>";
    EXPECT_EQ(refusalOf(kml, u"laughs.kml"_s), ProblemKind::Damaged);
}

TEST(HostileFile, MayNotGrowByOneEntityUsedOften)
{
    const QByteArray type = "<!ENTITY a \"" + QByteArray(4'000, 'a') + "\">";
    const QByteArray kml = "<!DOCTYPE kml [" + type + "]><kml><Placemark><name>" + QByteArray("&a;").repeated(100'000)
        + "</name></Placemark></kml>";
    EXPECT_EQ(refusalOf(kml, u"often.kml"_s), ProblemKind::Damaged);
    EXPECT_EQ(refusalOf("<!--" + QByteArray(70'000, ' ') + "-->" + kml, u"late.kml"_s), ProblemKind::Damaged);
}

TEST(HostileFile, IsNoArchiveInAnArchive)
{
    const QByteArray kmz = QByteArray::fromBase64( // doc.kml is such an archive itself
        "UEsDBBQAAAAAAAkee132JOIDdgAAAHYAAAAHAAAAZG9jLmttbFBLAwQUAAAAAAAJHntddRhkdwYAAAAGAAAABwAAAGRvYy5rbWw8"
        "a21sLz5QSwECFAMUAAAAAAAJHntddRhkdwYAAAAGAAAABwAAAAAAAAAAAAAAgAEAAAAAZG9jLmttbFBLBQYAAAAAAQABADUAAAAr"
        "AAAAAABQSwECFAMUAAAAAAAJHntd9iTiA3YAAAB2AAAABwAAAAAAAAAAAAAAgAEAAAAAZG9jLmttbFBLBQYAAAAAAQABADUAAACb"
        "AAAAAAA=");
    EXPECT_EQ(refusalOf(kmz, u"nested.kmz"_s), ProblemKind::UnknownFormat);
}

/// Each took minutes, or for ever, while the work went with the square of its size.
TEST(HostileFile, OfManyPartsIsLookedThroughAtOnce)
{
    QByteArray corners;
    for (int i = 0; i <= 40'000; ++i) {
        const double angle = i % 40'000 * 2.0 * std::numbers::pi / 40'000;
        corners += QByteArray::number(7.0 + 0.05 * std::cos(angle), 'f', 7) + ','
            + QByteArray::number(50.0 + 0.03 * std::sin(angle), 'f', 7) + ' ';
    }
    QByteArray marks;
    QByteArray track;
    for (int i = 0; i < 3'000; ++i) {
        const QByteArray place = QByteArray::number(7.0 + i * 1e-5, 'f', 6) + ",50";
        marks += "<Placemark><name>" + QByteArray::number(i + 1) + "</name><Point><coordinates>" + place
            + "</coordinates></Point></Placemark>";
        track += place + ' ';
    }
    const QByteArray line =
        "<Placemark><name>Way</name><LineString><coordinates>" + track + "</coordinates></LineString></Placemark>";
    const QByteArray zone = "<Placemark><name>Park</name><Polygon><outerBoundaryIs><LinearRing><coordinates>" + corners
        + "</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>";
    for (const QByteArray &parts : { line + zone, line + marks }) {
        auto file = importCourses("<kml><Document>" + parts + "</Document></kml>", u"large.kml"_s);
        ASSERT_TRUE(file) << file.error().message.toStdString();
        EXPECT_EQ(reportOn(*std::move(file)).file.lines.size(), 1U);
    }
    const QByteArray deep = "<gpx>" + QByteArray("<a>").repeated(300'000) + QByteArray("<rte/>").repeated(300'000);
    EXPECT_EQ(refusalOf(deep, u"deep.gpx"_s), ProblemKind::Damaged);
}

/// Points of a recording by their numbers. All were held against the whole line, and the first thousand were judged.
TEST(HostileFile, OfManyMarkersIsJudgedBySomeFromAllAlongTheLine)
{
    constexpr int count = 20'000;
    constexpr int forwards = 1'500; // which lie at the line's end
    CourseDraft draft;
    for (int i = 0; i < count; ++i) {
        draft.vertices.push_back({ .place = { 7.0 + i * 1e-4, 50.0 } });
    }
    for (int number = 1; number <= count; ++number) {
        const int vertex = number <= forwards ? count - forwards + number - 1 : count - number;
        draft.markers.push_back({ QString::number(number), draft.vertices[static_cast<std::size_t>(vertex)].place,
                                  meaningOf(QString::number(number)) });
    }
    EXPECT_THAT(check(draft), testing::Contains(testing::Field(&CourseProblem::kind, ProblemKind::Direction)));
}

/// A map of buildings with a route through it: each building was a zone, and was held against every piece of the line.
TEST(HostileFile, OfManyAreasKeepsThoseOnTheCourse)
{
    const auto area = [](double west, double south) -> QByteArray {
        const auto corner = [&](double east, double north) -> QByteArray {
            return QByteArray::number(west + east, 'f', 5) + ',' + QByteArray::number(south + north, 'f', 5) + ' ';
        };
        return "<Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>" + corner(0.0, 0.0) + corner(2e-4, 0.0)
            + corner(2e-4, 2e-4) + corner(0.0, 2e-4) + corner(0.0, 0.0)
            + "</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>";
    };
    QByteArray track;
    for (int i = 0; i < 3'000; ++i) {
        track += QByteArray::number(7.0 + i * 1e-4, 'f', 4) + ",50 ";
    }
    QByteArray parts =
        "<Placemark><LineString><coordinates>" + track + "</coordinates></LineString></Placemark>" + area(7.1, 49.9999);
    for (int i = 0; i < 2'000; ++i) {
        parts += area(7.0 + i * 1e-4, 50.001);
    }
    auto file = importCourses("<kml><Document>" + parts + "</Document></kml>", u"town.kml"_s);
    ASSERT_TRUE(file) << file.error().message.toStdString();
    const ImportReport report = reportOn(*std::move(file));
    ASSERT_EQ(report.draft.zones.size(), 1U);
    EXPECT_TRUE(report.isAccepted);
    ASSERT_EQ(report.problems.size(), 1U);
    EXPECT_EQ(report.problems.front().kind, ProblemKind::ZoneOffCourse);
    EXPECT_THAT(report.problems.front().message.toStdString(), HasSubstr("2,000 that do not touch the course"));

    CourseDraft draft = report.draft;
    draft.zones.resize(maxZones + 1, draft.zones.front());
    const auto problems = check(draft);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().kind, ProblemKind::TooManyZones);
    EXPECT_EQ(problems.front().severity, Severity::Error);
}

/// 180 and −180 degrees are one longitude: the whole line has no length.
TEST(HostileFile, IsNoLineForWritingOnePlaceInTwoWays)
{
    const QByteArray more = R"(<trkpt lat="50" lon="180"/>)";
    for (const QByteArray &points : { QByteArray(), more, more.repeated(3) }) {
        const QByteArray gpx =
            R"(<gpx version="1.1"><trk><trkseg><trkpt lat="50" lon="180"/><trkpt lat="50" lon="-180"/>)" + points
            + "</trkseg></trk></gpx>";
        auto file = importCourses(gpx, u"edge.gpx"_s);
        ASSERT_TRUE(file) << file.error().message.toStdString();
        const ImportReport report = reportOn(*std::move(file));
        ASSERT_EQ(report.problems.size(), 1U);
        EXPECT_EQ(report.problems.front().kind, ProblemKind::OnePointLine);
        EXPECT_FALSE(report.isAccepted);
    }
}

TEST(HostileFile, MayHaveNoStepBetweenItsDifferentPlaces)
{
    // So near to the antimeridian that each step comes to nothing, although the first place is not the last.
    const double beside = std::nextafter(-180.0, 0.0);
    const std::vector<CourseVertex> line { { .place = { beside, 50.0 } },
                                           { .place = { 180.0, 50.0 } },
                                           { .place = { -180.0, 50.0 } } };
    const auto problems = checkLine(line);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().kind, ProblemKind::Antimeridian);
}

TEST(HostileFile, IsNotReadDeeperThanAParserGoes)
{
    const QByteArray folders = QByteArray("<Folder>").repeated(100'000);
    EXPECT_EQ(refusalOf("<kml>" + folders, u"deep.kml"_s), ProblemKind::Damaged);
    const QByteArray arrays = R"({"type":"LineString","coordinates":)" + QByteArray("[").repeated(100'000);
    EXPECT_EQ(refusalOf(arrays, u"deep.geojson"_s), ProblemKind::Damaged);
}

TEST(HostileFile, ReadsNothingFromDiskThatItNames)
{
    const QByteArray kml = R"(<!DOCTYPE kml [<!ENTITY f SYSTEM "file:///etc/hostname">]>
<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>A&f;B</name>
<LineString><coordinates>7,50 7.01,50</coordinates></LineString></Placemark></kml>)";
    const auto file = importCourses(kml, u"outside.kml"_s);
    ASSERT_TRUE(file.has_value()) << file.error().message.toStdString();
    ASSERT_EQ(file->lines.size(), 1u);
    EXPECT_EQ(file->lines[0].name, u"AB"_s);
}

TEST(HostileFile, IsNotReadAsAFolder)
{
    const auto file = importCourseFile(QDir::tempPath());
    ASSERT_FALSE(file.has_value());
    EXPECT_THAT(file.error().message.toStdString(), HasSubstr("cannot be read"));
    EXPECT_THAT(importCourseFile(u"no such file.kml"_s).error().message.toStdString(), HasSubstr("no such file.kml"));
}
