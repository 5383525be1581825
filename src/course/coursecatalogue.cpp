// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/coursecatalogue.h"

#include "course/coursefile.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::CourseCatalogue)
};

bool comesBefore(const CoursePtr &a, const CoursePtr &b)
{
    const auto isCrystalPalace = [](const CoursePtr &course) { return course->id == "crystal"_L1; };
    if (isCrystalPalace(a) != isCrystalPalace(b)) {
        return isCrystalPalace(a);
    }
    const int order = a->name.compare(b->name, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a->id < b->id;
}

} // namespace

CourseCatalogue::CourseCatalogue(const QStringList &folders)
{
    for (const QString &folder : folders) {
        addFolder(folder);
    }
    std::ranges::sort(m_courses, comesBefore);
}

void CourseCatalogue::addFolder(const QString &folder)
{
    const QDir dir(folder);
    const QStringList files = dir.entryList({ u"*.kml"_s }, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString path = dir.filePath(file);
        if (const QString id = courseIdOf(file); !m_takenIds.contains(id)) {
            m_takenIds.append(id);
        }
        auto course = readCourseFile(path);
        if (!course) {
            m_problems.push_back(std::move(course).error());
        } else if (withId((*course)->id)) {
            m_problems.push_back(
                { Text::tr("“%1” is left out: there is already a course “%2”.").arg(path, (*course)->id),
                  {},
                  Text::tr("Give the file another name.") });
        } else {
            m_paths.insert((*course)->id, path);
            m_courses.push_back(*std::move(course));
        }
    }
}

CoursePtr CourseCatalogue::withId(const QString &id) const
{
    const auto found = std::ranges::find_if(m_courses, [&](const CoursePtr &course) { return course->id == id; });
    return found == m_courses.end() ? nullptr : *found;
}

Result<CoursePtr> CourseCatalogue::find(const QString &id) const
{
    if (CoursePtr course = withId(id)) {
        return course;
    }
    QStringList ids;
    for (const CoursePtr &course : m_courses) {
        ids.append(course->id);
    }
    return failure(Text::tr("There is no course and no file “%1”; the courses are: %2.").arg(id, ids.join(u", "_s)));
}

} // namespace trackside
