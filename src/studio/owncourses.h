// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"

#include <QStringList>

namespace trackside {

/// The user's own courses: a folder of files, each named by its course's id. What is removed is set aside there, until
/// this object ends. One thread.
class OwnCourses {
public:
    explicit OwnCourses(QString folder);
    ~OwnCourses();
    Q_DISABLE_COPY_MOVE(OwnCourses)

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString pathOf(const QString &id) const;
    [[nodiscard]] bool has(const QString &id) const;

    /// Gives a course another name; its id, by which races know it, stays.
    [[nodiscard]] Result<CoursePtr> rename(const QString &id, const QString &name) const;
    /// Adds a course file under an id that must be free, with the name given.
    [[nodiscard]] Result<CoursePtr> duplicate(const QString &path, const QString &id, const QString &name) const;
    [[nodiscard]] Result<void> remove(const QString &id);
    [[nodiscard]] Result<CoursePtr> restore(const QString &id);

private:
    [[nodiscard]] QString asidePathOf(const QString &id) const;

    QString m_folder;
    QStringList m_removed;
};

} // namespace trackside
