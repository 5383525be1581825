// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"

#include <QStringList>

#include <vector>

namespace trackside {

/// What can be done to the user's own course files. What is removed is set aside beside its place, until this object
/// ends. One thread.
class OwnCourses {
public:
    explicit OwnCourses(QString folder);
    ~OwnCourses();
    Q_DISABLE_COPY_MOVE(OwnCourses)

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] bool holds(const QString &path) const; ///< whether a file lies in the folder

    /// Gives a course another name; its id, by which races know it, stays.
    [[nodiscard]] Result<CoursePtr> rename(const QString &path, const QString &name) const;
    /// Adds any course file under an id that must be free, with the name given.
    [[nodiscard]] Result<CoursePtr> duplicate(const QString &path, const QString &id, const QString &name) const;
    [[nodiscard]] Result<void> remove(const QString &path);
    /// Brings back what was removed last; fails, and can be tried again, where its place is taken.
    [[nodiscard]] Result<CoursePtr> restoreLast();
    [[nodiscard]] QString lastRemoved() const; ///< its path; empty without one

private:
    struct Removed {
        QString path;
        QString aside;
    };

    QString m_folder;
    std::vector<Removed> m_removed;
};

} // namespace trackside
