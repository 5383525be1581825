// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/owncourses.h"

#include "course/coursefile.h"
#include "studio/courseimport.h"
#include "studio/coursewriter.h"
#include "studio/importreport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::OwnCourses)
};

constexpr qsizetype longestName = 120;

/// A file's course under another name; all of it, with its heights.
Result<CourseDraft> renamed(const QString &path, const QString &name)
{
    const QString plain = name.simplified();
    if (plain.isEmpty() || plain.size() > longestName) {
        return failure(Text::tr("A course's name has 1 to %L1 characters.").arg(longestName));
    }
    auto file = importCourseFile(path);
    if (!file) {
        return failure(file.error().message, file.error().detail);
    }
    CourseDraft draft = reportOn(*std::move(file)).draft;
    draft.name = plain;
    return draft;
}

Result<CoursePtr> saved(const CourseDraft &draft, const QString &folder)
{
    const auto path = saveCourse(draft, folder, {});
    return path ? readCourseFile(*path) : std::unexpected(path.error());
}

} // namespace

OwnCourses::OwnCourses(QString folder)
    : m_folder(std::move(folder))
{
}

OwnCourses::~OwnCourses()
{
    for (const QString &id : m_removed) {
        QFile::remove(asidePathOf(id));
    }
}

QString OwnCourses::pathOf(const QString &id) const
{
    return QDir(m_folder).filePath(id + u".kml"_s);
}

QString OwnCourses::asidePathOf(const QString &id) const
{
    return pathOf(id) + u".removed"_s;
}

bool OwnCourses::has(const QString &id) const
{
    return !m_folder.isEmpty() && QFileInfo::exists(pathOf(id));
}

Result<CoursePtr> OwnCourses::rename(const QString &id, const QString &name) const
{
    auto draft = renamed(pathOf(id), name);
    if (!draft) {
        return std::unexpected(draft.error());
    }
    draft->id = id;
    return saved(*draft, m_folder);
}

Result<CoursePtr> OwnCourses::duplicate(const QString &path, const QString &id, const QString &name) const
{
    auto draft = renamed(path, name);
    if (!draft) {
        return std::unexpected(draft.error());
    }
    if (has(id)) {
        return failure(Text::tr("There is already a course “%1”.").arg(id));
    }
    draft->id = id;
    return saved(*draft, m_folder);
}

Result<void> OwnCourses::remove(const QString &id)
{
    QFile::remove(asidePathOf(id));
    QFile file(pathOf(id));
    if (!file.rename(asidePathOf(id))) {
        return failure(Text::tr("The course “%1” cannot be removed: %2.").arg(id, file.errorString()));
    }
    m_removed.append(id);
    return {};
}

Result<CoursePtr> OwnCourses::restore(const QString &id)
{
    QFile file(asidePathOf(id));
    if (!file.rename(pathOf(id))) {
        return failure(Text::tr("The course “%1” cannot be brought back: %2.").arg(id, file.errorString()));
    }
    m_removed.removeAll(id);
    return readCourseFile(pathOf(id));
}

} // namespace trackside
