// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "models/format.h"

#include <QAbstractListModel>

#include <vector>

namespace trackside {

/// The courses that can be raced on, in the catalogue's order.
class CourseListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        LengthRole, ///< metres
        FactsRole, ///< "4.97 km · geofence passed 4 times, 820 m in all"
        DescriptionRole,
        CourseRole, ///< the CoursePtr
        SearchRole, ///< all that words are looked for in
    };
    Q_ENUM(Role)

    explicit CourseListModel(std::vector<CoursePtr> courses, QObject *parent = nullptr);

    void setFormat(const Format &format);
    void add(const CoursePtr &course); ///< at the end; takes the place of one with the same id

    void remove(const QString &courseId);

    [[nodiscard]] const std::vector<CoursePtr> &courses() const { return m_courses; }
    [[nodiscard]] CoursePtr courseAt(int row) const; ///< none when there is no such row
    [[nodiscard]] int rowOf(const QString &courseId) const; ///< −1: not in the list

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Length, metres inside the geofence and how often it is passed, in one line; of several zones their number and
    /// the metres inside all.
    [[nodiscard]] static QString facts(const Course &course, const Format &format);

private:
    std::vector<CoursePtr> m_courses;
    Format m_format;
};

} // namespace trackside
