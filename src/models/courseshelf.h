// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/coursecatalogue.h"
#include "models/courselistmodel.h"
#include "studio/coursedraft.h"
#include "studio/owncourses.h"

#include <QHash>
#include <QObject>

namespace trackside {

/// The courses that the window offers: those that ship, the user's own, and what is added, renamed and removed while it
/// is open. GUI thread; each change writes one small file.
class CourseShelf : public QObject {
    Q_OBJECT
public:
    CourseShelf(const CourseCatalogue &catalogue, const QString &ownFolder, QObject *parent = nullptr);

    [[nodiscard]] CourseListModel &list() { return m_list; }
    [[nodiscard]] const std::vector<CoursePtr> &courses() const { return m_list.courses(); }
    [[nodiscard]] const QStringList &takenIds() const { return m_takenIds; } ///< also of files that are no course
    [[nodiscard]] QString pathOf(const QString &id) const { return m_paths.value(id); } ///< the course's file
    [[nodiscard]] bool isOwn(const QString &id) const { return m_own.holds(pathOf(id)); }
    /// The id of one's own course in a file, also in one that cannot be raced on; empty where the file is none, or
    /// another course has that id.
    [[nodiscard]] QString ownIdOf(const QString &path) const;

    /// Writes an own course: in the place of \p ownPath where that is its file, else as a new one under its id.
    [[nodiscard]] Result<CoursePtr> save(const CourseDraft &draft, const QString &ownPath);
    void rename(const QString &id, const QString &name);
    /// Adds a copy under the next free id; which is given back, empty where it failed.
    QString duplicate(const QString &id);
    void remove(const QString &id); ///< an own one
    void undoRemove(); ///< brings back the last one, then the one before

Q_SIGNALS:
    void removed(const QString &name);
    void restored(); ///< the last one is back
    void failed(const trackside::Error &error);

private:
    void put(const CoursePtr &course, const QString &path);
    [[nodiscard]] CoursePtr courseOf(const QString &id) const;

    OwnCourses m_own;
    CourseListModel m_list;
    QHash<QString, QString> m_paths; ///< by id
    QStringList m_takenIds;
    std::vector<CoursePtr> m_removed; ///< the last one last
};

} // namespace trackside
