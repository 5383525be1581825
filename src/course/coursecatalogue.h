// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace trackside {

/// The courses that can be raced on: those that ship (in the program's resources, `:/courses`), then those of the
/// user (`courses/` in the data folder). Read once, on the thread that makes it; immutable afterwards.
class CourseCatalogue {
public:
    /// Reads every .kml file in \p folders; a folder that does not exist is empty. A file that cannot be read is left
    /// out and told in problems(). So is one whose id an earlier file has: a stored race names its course by the id,
    /// which therefore must go on meaning the same line.
    explicit CourseCatalogue(const QStringList &folders);

    /// Crystal Palace first, then by name.
    [[nodiscard]] const std::vector<CoursePtr> &courses() const { return m_courses; }
    [[nodiscard]] const std::vector<Error> &problems() const { return m_problems; }

    /// The file that a course of courses() was read from; empty for another id.
    [[nodiscard]] QString pathOf(const QString &id) const { return m_paths.value(id); }
    /// Of all files there are, also of those that are left out.
    [[nodiscard]] const QStringList &takenIds() const { return m_takenIds; }

    /// The course with this id. An unknown id's message lists the ids there are.
    [[nodiscard]] Result<CoursePtr> find(const QString &id) const;

private:
    void addFolder(const QString &folder);
    [[nodiscard]] CoursePtr withId(const QString &id) const;

    std::vector<CoursePtr> m_courses;
    std::vector<Error> m_problems;
    QHash<QString, QString> m_paths; ///< by id
    QStringList m_takenIds;
};

} // namespace trackside
