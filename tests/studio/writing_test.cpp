// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written reads back the same, to the last bit, in each format; and saving is all or nothing.
#include "course/coursefile.h"
#include "studio/courseimport.h"
#include "studio/courseopening.h"
#include "studio/coursewriter.h"
#include "studio/importreport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <random>

using namespace trackside;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

/// A course with digits that only seventeen of them tell apart.
CourseDraft wildDraft(unsigned seed, bool withHeights)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> step(-0.001, 0.001);
    CourseDraft draft { .id = u"wild-one"_s,
                        .name = u"Wild & <b>bold</b> “10” マラソン"_s,
                        .description = u"Up, down; \"twice\" & back"_s };
    LonLat place { 175.1 + step(random), -41.3 + step(random) };
    for (int i = 0; i < 50; ++i) {
        place = { place.longitude + step(random), place.latitude + step(random) };
        draft.vertices.push_back({ .place = place });
        if (withHeights) {
            draft.vertices.back().heightMetres = 100.0 + step(random) * 1e4;
        }
    }
    const auto beside = [&](LonLat from) {
        return LonLat { from.longitude + step(random) / 10.0, from.latitude + step(random) / 10.0 };
    };
    draft.start = beside(draft.vertices.front().place);
    draft.finish = beside(draft.vertices.back().place);
    const LonLat corner = draft.vertices[20].place;
    draft.zones.push_back({ .name = u"Water & more"_s,
                            .outer = { { corner.longitude - 0.002, corner.latitude - 0.002 },
                                       { corner.longitude + 0.002, corner.latitude - 0.002 },
                                       { corner.longitude, corner.latitude + 0.002 },
                                       { corner.longitude - 0.002, corner.latitude - 0.002 } },
                            .holes = { { { corner.longitude, corner.latitude },
                                         { corner.longitude + 1e-4, corner.latitude },
                                         { corner.longitude, corner.latitude + 1e-4 },
                                         { corner.longitude, corner.latitude } } } });
    draft.splits = { .every = static_cast<SplitPlan::Every>(seed % 3),
                     .lines = { { .name = u"Bridge & <b>"_s,
                                  .from = beside(draft.vertices[20].place),
                                  .to = beside(draft.vertices[30].place),
                                  .leftOut = { 1, 4 } },
                                { .name = u"橋"_s,
                                  .from = beside(draft.vertices[5].place),
                                  .to = beside(draft.vertices[40].place) } } };
    return draft;
}

CourseDraft readBack(const QByteArray &bytes, const QString &fileName)
{
    auto file = importCourses(bytes, fileName);
    if (!file) {
        ADD_FAILURE() << file.error().message.toStdString();
        return {};
    }
    return reportOn(*std::move(file)).draft;
}

void expectSame(const CourseDraft &a, const CourseDraft &b, bool withZones)
{
    EXPECT_EQ(a.name, b.name);
    EXPECT_EQ(a.start, b.start);
    EXPECT_EQ(a.finish, b.finish);
    ASSERT_EQ(a.vertices.size(), b.vertices.size());
    for (std::size_t i = 0; i < a.vertices.size(); ++i) {
        EXPECT_EQ(a.vertices[i].place, b.vertices[i].place) << i;
        EXPECT_EQ(a.vertices[i].hasHeight(), b.vertices[i].hasHeight()) << i;
        if (a.vertices[i].hasHeight()) {
            EXPECT_EQ(a.vertices[i].heightMetres, b.vertices[i].heightMetres) << i;
        }
    }
    if (withZones) {
        EXPECT_EQ(a.zones, b.zones);
        EXPECT_EQ(a.splits, b.splits);
    }
}

} // namespace

TEST(CourseWriter, IsReadBackToTheLastBit)
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const CourseDraft draft = wildDraft(seed, seed % 2 == 0);
        expectSame(readBack(toKml(draft), u"a.kml"_s), draft, true);
        expectSame(readBack(toGeoJson(draft), u"a.geojson"_s), draft, true);
        expectSame(readBack(toGpx(draft), u"a.gpx"_s), draft, false);
    }
}

TEST(CourseWriter, KeepsTheDescription)
{
    const CourseDraft draft = wildDraft(1, false);
    EXPECT_EQ(readBack(toKml(draft), u"a.kml"_s).description, draft.description);
    EXPECT_EQ(readBack(toGpx(draft), u"a.gpx"_s).description, draft.description);
}

TEST(CourseWriter, PutsFlagsAtTheEndsOfALineWithout)
{
    CourseDraft draft = wildDraft(3, false);
    draft.start.reset();
    draft.finish.reset();
    const CourseDraft read = readBack(toKml(draft), u"a.kml"_s);
    EXPECT_EQ(read.start, draft.vertices.front().place);
    EXPECT_EQ(read.finish, draft.vertices.back().place);
}

TEST(SaveCourse, GivesTheCatalogueTheSameCourse)
{
    const QTemporaryDir folder;
    const CourseDraft draft = wildDraft(5, true);
    const auto path = saveCourse(draft, folder.filePath(u"courses"_s), { u"crystal"_s });
    ASSERT_TRUE(path.has_value()) << path.error().message.toStdString();
    EXPECT_EQ(QFileInfo(*path).fileName(), u"wild-one.kml"_s);
    const auto course = readCourseFile(*path);
    ASSERT_TRUE(course.has_value()) << course.error().message.toStdString();
    const auto made = courseOf(draft);
    EXPECT_EQ((*course)->id, draft.id);
    EXPECT_EQ((*course)->name, draft.name);
    EXPECT_EQ((*course)->line.lengthMicrometres(), (*made)->line.lengthMicrometres());
    EXPECT_EQ((*course)->zones, draft.zones);
    EXPECT_EQ((*course)->splitPlan, draft.splits);
    EXPECT_EQ((*course)->splits, (*made)->splits);
    EXPECT_EQ((*course)->start, *draft.start);
}

TEST(SaveCourse, RefusesATakenIdAndABadOne)
{
    const QTemporaryDir folder;
    CourseDraft draft = wildDraft(6, false);
    const auto refusal = [&](const QStringList &taken) {
        const auto saved = saveCourse(draft, folder.path(), taken);
        return saved ? std::string() : saved.error().message.toStdString();
    };
    EXPECT_THAT(refusal({ u"wild-one"_s }), HasSubstr("already a course"));
    draft.id = u"Wild One"_s;
    EXPECT_THAT(refusal({}), HasSubstr("wild-one"));
    draft.id = u"../wild"_s;
    EXPECT_THAT(refusal({}), HasSubstr("cannot be a course's id"));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(SaveCourse, WritesNothingOfWhatIsNoCourse)
{
    const QTemporaryDir folder;
    CourseDraft draft = wildDraft(7, false);
    draft.vertices.resize(1);
    EXPECT_FALSE(saveCourse(draft, folder.path(), {}).has_value());
    draft = wildDraft(7, false);
    draft.zones[0].outer.resize(2);
    EXPECT_FALSE(saveCourse(draft, folder.path(), {}).has_value());
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(SaveCourse, SaysWhereItCannotWrite)
{
    const QTemporaryDir folder;
    QFile(folder.filePath(u"courses"_s)).open(QIODevice::WriteOnly); // a file where the folder should be
    const auto saved = saveCourse(wildDraft(8, false), folder.filePath(u"courses"_s), {});
    ASSERT_FALSE(saved.has_value());
    EXPECT_THAT(saved.error().message.toStdString(), HasSubstr("cannot be written"));
}

TEST(OpenCourse, FindsByIdOrFile)
{
    const QTemporaryDir folder;
    const CourseCatalogue catalogue({ u":/courses"_s });
    const QString path = folder.filePath(u"Mine.gpx"_s);
    const auto write = [&](const QByteArray &bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    const CourseDraft draft = wildDraft(9, true);
    ASSERT_TRUE(write(toGpx(draft)));
    EXPECT_EQ(openCourse(catalogue, u"track-5000"_s).value()->id, "track-5000"_L1);
    const auto opened = openCourse(catalogue, path);
    ASSERT_TRUE(opened.has_value()) << opened.error().message.toStdString();
    EXPECT_EQ((*opened)->id, "mine"_L1);
    EXPECT_EQ((*opened)->name, draft.name);

    ASSERT_TRUE(write("<kml>"));
    EXPECT_THAT(openCourse(catalogue, path).error().message.toStdString(), HasSubstr("damaged"));
    EXPECT_THAT(openCourse(catalogue, u"richmond"_s).error().message.toStdString(), HasSubstr("no file “richmond”"));
}

TEST(SoundCourse, LeavesNoQuestionOpen)
{
    const QDir corpus(QStringLiteral(TRACKSIDE_SOURCE_DIR "/tests/data/import"));
    const auto sound = [&corpus](const QString &pattern) {
        return soundCourse(corpus.filePath(corpus.entryList({ pattern }).value(0)));
    };
    EXPECT_TRUE(sound(u"205-*"_s)) << "one line, nothing wrong";
    EXPECT_FALSE(sound(u"137-*"_s)) << "several lines";
    EXPECT_FALSE(sound(u"186-*"_s)) << "a sign lost";
    EXPECT_FALSE(sound(u"248-*"_s)) << "points only";
    EXPECT_FALSE(sound(u"no such file"_s));
    for (const char *shipped : { "crystal", "track-5000", "hill-run-south" }) {
        EXPECT_TRUE(soundCourse(u":/courses/%1.kml"_s.arg(QLatin1StringView(shipped)))) << shipped;
    }
}
