// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The user's own courses on the disk: nothing of a course is lost when it is renamed or copied, and nothing half done.
#include "studio/courseimport.h"
#include "studio/coursewriter.h"
#include "studio/importreport.h"
#include "studio/owncourses.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace trackside;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

CourseDraft hill()
{
    return { .id = u"hill"_s,
             .name = u"Hill"_s,
             .description = u"Up & down."_s,
             .vertices = { { { 8.0, 47.0 }, 400.0 }, { { 8.01, 47.1 }, 512.3 }, { { 8.02, 47.0 }, 401.0 } },
             .start = LonLat { 8.0, 47.0001 },
             .zones = { { .name = u"Water"_s,
                          .outer = { { 8.0, 47.0 }, { 8.001, 47.0 }, { 8.0, 47.001 }, { 8.0, 47.0 } },
                          .holes = {} } } };
}

class OwnCoursesTest : public testing::Test {
protected:
    OwnCoursesTest() { EXPECT_TRUE(saveCourse(hill(), folder.path(), {}).has_value()); }
    [[nodiscard]] QString pathOf(const QString &file) const { return folder.filePath(file); }
    [[nodiscard]] QString hillPath() const { return pathOf(u"hill.kml"_s); }
    [[nodiscard]] QStringList files() const { return QDir(folder.path()).entryList(QDir::Files); }
    [[nodiscard]] CourseDraft draftIn(const QString &path) const
    {
        return reportOn(importCourseFile(path).value()).draft;
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(OwnCoursesTest, RenamingKeepsAllButTheName)
{
    const OwnCourses own(folder.path());
    const auto renamed = own.rename(hillPath(), u" Mont “Ventoux” <1> "_s);
    ASSERT_TRUE(renamed.has_value()) << renamed.error().message.toStdString();
    EXPECT_EQ((*renamed)->id, u"hill"_s);
    EXPECT_EQ((*renamed)->name, u"Mont “Ventoux” <1>"_s);
    const CourseDraft draft = draftIn(hillPath());
    EXPECT_EQ(draft.description, hill().description);
    EXPECT_EQ(draft.start, hill().start);
    EXPECT_EQ(draft.zones.size(), 1u);
    ASSERT_EQ(draft.vertices.size(), 3u);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(draft.vertices[i].place, hill().vertices[i].place);
        EXPECT_EQ(draft.vertices[i].heightMetres, hill().vertices[i].heightMetres);
    }
}

TEST_F(OwnCoursesTest, RefusesWhatIsNoName)
{
    const OwnCourses own(folder.path());
    for (const QString &name : { u""_s, u" \n "_s, QString(121, u'x') })
        EXPECT_THAT(own.rename(hillPath(), name).error().message.toStdString(), HasSubstr("1 to 120 characters"));
    EXPECT_EQ(draftIn(hillPath()).name, u"Hill"_s);
    EXPECT_FALSE(own.rename(pathOf(u"dale.kml"_s), u"Dale"_s).has_value());
    EXPECT_EQ(files(), QStringList { u"hill.kml"_s });
}

TEST_F(OwnCoursesTest, CopiesTakeAFreeId)
{
    const OwnCourses own(folder.path());
    ASSERT_TRUE(own.duplicate(hillPath(), u"dale"_s, u"Dale"_s).has_value());
    EXPECT_EQ(draftIn(pathOf(u"dale.kml"_s)).vertices[1].heightMetres, 512.3);
    EXPECT_FALSE(own.duplicate(hillPath(), u"dale"_s, u"Dale again"_s).has_value());
    EXPECT_EQ(draftIn(pathOf(u"dale.kml"_s)).name, u"Dale"_s);
    EXPECT_TRUE(own.duplicate(u":/courses/crystal.kml"_s, u"mine"_s, u"Mine"_s).has_value());
    EXPECT_EQ(files(), (QStringList { u"dale.kml"_s, u"hill.kml"_s, u"mine.kml"_s }));
}

TEST_F(OwnCoursesTest, AFileKeepsItsNameWhateverItIs)
{
    ASSERT_TRUE(QFile::rename(hillPath(), pathOf(u"My Hill.kml"_s)));
    const OwnCourses own(folder.path());
    EXPECT_TRUE(own.rename(pathOf(u"My Hill.kml"_s), u"Mine"_s).has_value());
    EXPECT_EQ(files(), QStringList { u"My Hill.kml"_s });
    EXPECT_TRUE(own.holds(pathOf(u"My Hill.kml"_s)));
    EXPECT_FALSE(own.holds(u":/courses/crystal.kml"_s));
    EXPECT_FALSE(OwnCourses({}).holds(pathOf(u"My Hill.kml"_s)));
}

TEST_F(OwnCoursesTest, WhatIsRemovedComesBackUntilTheEnd)
{
    {
        OwnCourses own(folder.path());
        EXPECT_FALSE(own.restoreLast().has_value()) << "nothing was removed";
        EXPECT_FALSE(own.remove(pathOf(u"dale.kml"_s)).has_value());
        ASSERT_TRUE(own.remove(hillPath()).has_value());
        EXPECT_EQ(own.lastRemoved(), hillPath());
        const auto back = own.restoreLast();
        ASSERT_TRUE(back.has_value());
        EXPECT_EQ((*back)->name, u"Hill"_s);

        // Another one in its place: it waits until that is gone, and comes back after it.
        ASSERT_TRUE(own.remove(hillPath()).has_value());
        CourseDraft other = hill();
        other.name = u"Other"_s;
        ASSERT_TRUE(saveCourse(other, folder.path(), {}).has_value());
        EXPECT_FALSE(own.restoreLast().has_value());
        EXPECT_EQ(draftIn(hillPath()).name, u"Other"_s);
        ASSERT_TRUE(own.remove(hillPath()).has_value());
        EXPECT_EQ((*own.restoreLast())->name, u"Other"_s);
        ASSERT_TRUE(QFile::remove(hillPath()));
        EXPECT_EQ((*own.restoreLast())->name, u"Hill"_s);
        ASSERT_TRUE(own.remove(hillPath()).has_value());
        EXPECT_EQ(files().size(), 1);
    }
    EXPECT_TRUE(files().isEmpty());
}

TEST(FreeId, IsTheNextNumber)
{
    EXPECT_EQ(freeId(u"run"_s, {}), u"run"_s);
    EXPECT_EQ(freeId(u"run"_s, { u"run"_s }), u"run-2"_s);
    EXPECT_EQ(freeId(u"run"_s, { u"run"_s, u"run-2"_s, u"run-4"_s }), u"run-3"_s);
}
