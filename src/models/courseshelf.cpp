// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courseshelf.h"

#include "course/coursefile.h"
#include "studio/coursewriter.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace trackside {

CourseShelf::CourseShelf(const CourseCatalogue &catalogue, const QString &ownFolder, QObject *parent)
    : QObject(parent)
    , m_own(ownFolder)
    , m_list(catalogue.courses())
    , m_takenIds(catalogue.takenIds())
{
    for (const CoursePtr &course : catalogue.courses())
        m_paths.insert(course->id, catalogue.pathOf(course->id));
}

QString CourseShelf::ownIdOf(const QString &path) const
{
    const QString id = courseIdOf(QFileInfo(path).fileName());
    const bool isAnothers = m_paths.contains(id) && QFileInfo(pathOf(id)) != QFileInfo(path);
    return m_own.holds(path) && !isAnothers ? id : QString();
}

CoursePtr CourseShelf::courseOf(const QString &id) const
{
    return m_list.courseAt(m_list.rowOf(id));
}

void CourseShelf::put(const CoursePtr &course, const QString &path)
{
    m_paths.insert(course->id, path);
    if (!m_takenIds.contains(course->id))
        m_takenIds.append(course->id);
    m_list.add(course);
}

Result<CoursePtr> CourseShelf::save(const CourseDraft &draft, const QString &ownPath)
{
    QString path = ownPath;
    if (!ownPath.isEmpty() && draft.id == ownIdOf(ownPath)) {
        if (const auto written = writeCourse(draft, path); !written)
            return std::unexpected(written.error());
    } else if (const auto saved = saveCourse(draft, m_own.folder(), m_takenIds)) {
        path = *saved;
    } else {
        return std::unexpected(saved.error());
    }
    const auto course = readCourseFile(path);
    if (course)
        put(*course, path);
    return course;
}

void CourseShelf::rename(const QString &id, const QString &name)
{
    const CoursePtr course = courseOf(id);
    if (!course || !isOwn(id) || course->name == name.simplified())
        return;
    if (const auto renamed = m_own.rename(pathOf(id), name))
        put(*renamed, pathOf(id));
    else
        Q_EMIT failed(renamed.error());
}

QString CourseShelf::duplicate(const QString &id)
{
    const CoursePtr course = courseOf(id);
    if (!course)
        return {};
    // The place of one that was removed stays free for it to come back.
    QStringList taken = m_takenIds;
    for (const CoursePtr &gone : m_removed)
        taken.append(gone->id);
    QString free = freeId(id, taken);
    const auto copy = m_own.duplicate(pathOf(id), free, tr("%1 (copy)", "a course").arg(course->name));
    if (!copy) {
        Q_EMIT failed(copy.error());
        return {};
    }
    put(*copy, QDir(m_own.folder()).filePath(free + u".kml"_s));
    return free;
}

void CourseShelf::remove(const QString &id)
{
    const CoursePtr course = courseOf(id);
    if (!course || !isOwn(id))
        return;
    if (const auto done = m_own.remove(pathOf(id)); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_paths.remove(id);
    m_takenIds.removeAll(id);
    m_list.remove(id);
    m_removed.push_back(course);
    Q_EMIT removed(course->name);
}

void CourseShelf::undoRemove()
{
    if (m_removed.empty())
        return;
    const QString path = m_own.lastRemoved();
    const auto course = m_own.restoreLast();
    if (!course) {
        Q_EMIT failed(course.error());
        return;
    }
    m_removed.pop_back();
    put(*course, path);
    Q_EMIT restored();
    if (!m_removed.empty())
        Q_EMIT removed(m_removed.back()->name);
}

} // namespace trackside
