// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courselistmodel.h"

#include "course/metres.h"

#include <algorithm>

namespace trackside {

CourseListModel::CourseListModel(std::vector<CoursePtr> courses, QObject *parent)
    : QAbstractListModel(parent)
    , m_courses(std::move(courses))
{
}

void CourseListModel::setFormat(const Format &format)
{
    m_format = format;
    if (!m_courses.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void CourseListModel::add(const CoursePtr &course)
{
    if (const int row = rowOf(course->id); row >= 0) {
        m_courses[static_cast<std::size_t>(row)] = course;
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_courses.push_back(course);
    endInsertRows();
}

void CourseListModel::remove(const QString &courseId)
{
    const int row = rowOf(courseId);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_courses.erase(m_courses.begin() + row);
    endRemoveRows();
}

CoursePtr CourseListModel::courseAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_courses[static_cast<std::size_t>(row)] : nullptr;
}

int CourseListModel::rowOf(const QString &courseId) const
{
    const auto found = std::ranges::find_if(m_courses, [&](const CoursePtr &course) { return course->id == courseId; });
    return found == m_courses.end() ? -1 : static_cast<int>(found - m_courses.begin());
}

int CourseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_courses.size());
}

QVariant CourseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Course &course = *m_courses[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return course.name;
    case IdRole:
        return course.id;
    case LengthRole:
        return course.line.lengthMetres();
    case FactsRole:
        return facts(course, m_format);
    case DescriptionRole:
        return course.description;
    case CourseRole:
        return QVariant::fromValue(m_courses[static_cast<std::size_t>(index.row())]);
    case SearchRole:
        return QStringList { course.name, course.id, course.description }.join(u'\n');
    default:
        return {};
    }
}

QHash<int, QByteArray> CourseListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({ { IdRole, "courseId" },
                   { LengthRole, "lengthMetres" },
                   { FactsRole, "facts" },
                   { DescriptionRole, "description" } });
    return names;
}

QString CourseListModel::facts(const Course &course, const Format &format)
{
    const QString length = format.distance(course.line.lengthMetres());
    if (course.zones.empty())
        return tr("%1 · no geofence").arg(length);
    std::int64_t inside = 0;
    for (const std::vector<Passage> &passages : course.passages) {
        for (const Passage &passage : passages)
            inside += passage.leaveMicrometres - passage.enterMicrometres;
    }
    const QString metres = format.shortDistance(metresOf(inside));
    if (course.zones.size() > 1)
        return tr("%1 · %L2 zones, %3").arg(length).arg(course.zones.size()).arg(metres);
    switch (const std::size_t passages = course.geofencePassages().size()) {
    case 0:
        return tr("%1 · geofence never passed").arg(length);
    case 1:
        return tr("%1 · geofence passed once, %2").arg(length, metres);
    case 2:
        return tr("%1 · geofence passed twice, %2 in all").arg(length, metres);
    default:
        return tr("%1 · geofence passed %L2 times, %3 in all").arg(length).arg(passages).arg(metres);
    }
}

} // namespace trackside
