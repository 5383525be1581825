// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courseshelf.h"

#include "studio/coursedraft.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace trackside {

CourseShelf::CourseShelf(std::vector<CoursePtr> courses, QString shippedFolder, const QString &ownFolder,
                         QObject *parent)
    : QObject(parent)
    , m_shippedFolder(std::move(shippedFolder))
    , m_own(ownFolder)
    , m_list(std::move(courses))
{
}

QStringList CourseShelf::ids() const
{
    QStringList ids;
    for (const CoursePtr &course : courses())
        ids.append(course->id);
    return ids;
}

QString CourseShelf::pathOf(const QString &id) const
{
    return isOwn(id) ? m_own.pathOf(id) : QDir(m_shippedFolder).filePath(id + u".kml"_s);
}

CoursePtr CourseShelf::courseOf(const QString &id) const
{
    return m_list.courseAt(m_list.rowOf(id));
}

void CourseShelf::rename(const QString &id, const QString &name)
{
    const CoursePtr course = courseOf(id);
    if (!course || course->name == name.simplified())
        return;
    if (const auto renamed = m_own.rename(id, name))
        m_list.add(*renamed);
    else
        Q_EMIT failed(renamed.error());
}

QString CourseShelf::duplicate(const QString &id)
{
    const CoursePtr course = courseOf(id);
    if (!course)
        return {};
    const auto copy = m_own.duplicate(pathOf(id), freeId(id, ids()), tr("%1 (copy)", "a course").arg(course->name));
    if (!copy) {
        Q_EMIT failed(copy.error());
        return {};
    }
    m_list.add(*copy);
    return (*copy)->id;
}

void CourseShelf::remove(const QString &id)
{
    const CoursePtr course = courseOf(id);
    if (!course || !isOwn(id))
        return;
    if (const auto done = m_own.remove(id); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_lastRemoved = id;
    m_list.remove(id);
    Q_EMIT removed(course->name);
}

void CourseShelf::undoRemove()
{
    if (m_lastRemoved.isEmpty())
        return;
    const auto course = m_own.restore(std::exchange(m_lastRemoved, {}));
    if (!course) {
        Q_EMIT failed(course.error());
        return;
    }
    m_list.add(*course);
    Q_EMIT restored();
}

} // namespace trackside
