// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shelf of courses over a folder as users make them: nothing in it is replaced, taken for another or lost.
#include "course/coursefile.h"
#include "models/courseshelf.h"
#include "studio/coursewriter.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace trackside;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

CourseDraft draftCalled(const QString &id)
{
    return { .id = id,
             .name = u"Course "_s + id,
             .vertices = { { .place = { 8.0, 47.0 } }, { .place = { 8.0, 47.01 } } } };
}

class CourseShelfTest : public testing::Test {
protected:
    [[nodiscard]] QString pathOf(const QString &file) const { return folder.filePath(file); }
    void write(const QString &file, const QByteArray &bytes) const
    {
        QFile target(pathOf(file));
        EXPECT_TRUE(target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size());
    }
    [[nodiscard]] QByteArray bytesOf(const QString &file) const
    {
        QFile source(pathOf(file));
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
    [[nodiscard]] CourseCatalogue catalogue() const { return CourseCatalogue({ u":/courses"_s, folder.path() }); }

    QTemporaryDir folder;
};

} // namespace

TEST_F(CourseShelfTest, AnOwnFileWithAShippedIdIsNotThatCourse)
{
    const QByteArray bytes = toKml(draftCalled(u"crystal"_s));
    write(u"crystal.kml"_s, bytes);
    CourseShelf shelf(catalogue(), folder.path());
    EXPECT_FALSE(shelf.isOwn(u"crystal"_s));
    EXPECT_EQ(shelf.ownIdOf(pathOf(u"crystal.kml"_s)), QString());
    shelf.remove(u"crystal"_s);
    shelf.rename(u"crystal"_s, u"Mine"_s);
    EXPECT_FALSE(shelf.save(draftCalled(u"crystal"_s), pathOf(u"crystal.kml"_s)).has_value());
    EXPECT_EQ(bytesOf(u"crystal.kml"_s), bytes);
    EXPECT_EQ(shelf.courses().size(), 6u);
    const QString copy = shelf.duplicate(u"crystal"_s);
    EXPECT_EQ(copy, u"crystal-2"_s);
    EXPECT_GT(readCourseFile(shelf.pathOf(copy)).value()->line.lengthMetres(), 4'000.0) << "the shipped one's";
}

TEST_F(CourseShelfTest, AFileThatIsNoCourseIsNotReplaced)
{
    write(u"foo.kml"_s, "<kml>");
    CourseShelf shelf(catalogue(), folder.path());
    EXPECT_TRUE(shelf.takenIds().contains(u"foo"_s));
    EXPECT_THAT(shelf.save(draftCalled(u"foo"_s), {}).error().message.toStdString(), HasSubstr("already a course"));
    EXPECT_EQ(bytesOf(u"foo.kml"_s), "<kml>");
    // Opened and mended it is one's own.
    EXPECT_EQ(shelf.ownIdOf(pathOf(u"foo.kml"_s)), u"foo"_s);
    ASSERT_TRUE(shelf.save(draftCalled(u"foo"_s), pathOf(u"foo.kml"_s)).has_value());
    EXPECT_TRUE(shelf.isOwn(u"foo"_s));

    // Nor is one that came since the folder was read.
    write(u"bar.kml"_s, "<kml>");
    EXPECT_FALSE(shelf.save(draftCalled(u"bar"_s), {}).has_value());
    EXPECT_EQ(bytesOf(u"bar.kml"_s), "<kml>");
}

TEST_F(CourseShelfTest, AFileIsKnownByWhateverName)
{
    write(u"My Course.kml"_s, toKml(draftCalled(u"x"_s)));
    CourseShelf shelf(catalogue(), folder.path());
    ASSERT_TRUE(shelf.isOwn(u"my-course"_s));
    EXPECT_EQ(shelf.pathOf(u"my-course"_s), pathOf(u"My Course.kml"_s));
    shelf.rename(u"my-course"_s, u"Renamed"_s);
    CourseDraft changed = draftCalled(u"my-course"_s);
    changed.name = u"Changed"_s;
    ASSERT_TRUE(shelf.save(changed, pathOf(u"My Course.kml"_s)).has_value());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList { u"My Course.kml"_s });
    EXPECT_EQ(catalogue().find(u"my-course"_s).value()->name, u"Changed"_s);
    shelf.remove(u"my-course"_s);
    EXPECT_FALSE(catalogue().find(u"my-course"_s).has_value());
}

TEST_F(CourseShelfTest, RemovalsAreUndoneOneAfterTheOther)
{
    CourseShelf shelf(catalogue(), folder.path());
    const QAbstractItemModelTester tester(&shelf.list(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const QString &id : { u"a"_s, u"b"_s })
        ASSERT_TRUE(shelf.save(draftCalled(id), {}).has_value());
    QSignalSpy removed(&shelf, &CourseShelf::removed);
    QSignalSpy failed(&shelf, &CourseShelf::failed);
    shelf.remove(u"a"_s);
    shelf.remove(u"b"_s);
    EXPECT_EQ(shelf.courses().size(), 6u);
    EXPECT_EQ(shelf.duplicate(u"crystal"_s), u"crystal-2"_s);
    ASSERT_TRUE(shelf.save(draftCalled(u"b"_s), {}).has_value()) << "the id is free";
    shelf.undoRemove();
    EXPECT_EQ(failed.size(), 1) << "its place is taken";
    shelf.remove(u"b"_s);
    shelf.undoRemove();
    EXPECT_EQ(removed.size(), 4) << "the one before can still be brought back";
    EXPECT_TRUE(QFile::remove(pathOf(u"b.kml"_s)));
    shelf.undoRemove();
    shelf.undoRemove();
    EXPECT_TRUE(shelf.isOwn(u"a"_s));
    EXPECT_TRUE(shelf.isOwn(u"b"_s));
    EXPECT_EQ(failed.size(), 1);
    shelf.undoRemove(); // nothing is left
    EXPECT_EQ(failed.size(), 1);
}

TEST_F(CourseShelfTest, CopiesLeaveTheIdsOfRemovedOnes)
{
    CourseShelf shelf(catalogue(), folder.path());
    EXPECT_EQ(shelf.duplicate(u"crystal"_s), u"crystal-2"_s);
    shelf.remove(u"crystal-2"_s);
    EXPECT_EQ(shelf.duplicate(u"crystal"_s), u"crystal-3"_s);
    shelf.undoRemove();
    EXPECT_TRUE(shelf.isOwn(u"crystal-2"_s));
    EXPECT_TRUE(shelf.isOwn(u"crystal-3"_s));
}
