// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courselistmodel.h"
#include "studio/owncourses.h"

#include <QObject>

namespace trackside {

/// The courses that the window offers: those that ship, the user's own, and what is added, renamed and removed while it
/// is open. GUI thread; each change writes one small file.
class CourseShelf : public QObject {
    Q_OBJECT
public:
    /// \p shippedFolder holds the files of the courses that are not the user's own.
    CourseShelf(std::vector<CoursePtr> courses, QString shippedFolder, const QString &ownFolder,
                QObject *parent = nullptr);

    [[nodiscard]] CourseListModel &list() { return m_list; }
    [[nodiscard]] const std::vector<CoursePtr> &courses() const { return m_list.courses(); }
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] bool isOwn(const QString &id) const { return m_own.has(id); }
    [[nodiscard]] QString pathOf(const QString &id) const; ///< the course's file
    [[nodiscard]] const QString &ownFolder() const { return m_own.folder(); }

    void add(const CoursePtr &course) { m_list.add(course); } ///< one whose file is there already
    void rename(const QString &id, const QString &name);
    /// Adds a copy under the next free id; which is given back, empty where it failed.
    QString duplicate(const QString &id);
    void remove(const QString &id); ///< an own one; undoRemove() brings back the last
    void undoRemove();

Q_SIGNALS:
    void removed(const QString &name);
    void restored();
    void failed(const trackside::Error &error);

private:
    [[nodiscard]] CoursePtr courseOf(const QString &id) const;

    QString m_shippedFolder;
    OwnCourses m_own;
    CourseListModel m_list;
    QString m_lastRemoved;
};

} // namespace trackside
