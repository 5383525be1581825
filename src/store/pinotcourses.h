// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "store/pinotrows.h"

#include <QStringList>

#include <optional>

namespace trackside {

/// A row of `courses` as Pinot has it.
struct PinotCourseRow {
    QString segment; ///< tells who wrote it
    QString shortName;
    QString longName {};
    QString description {}; ///< empty where the table has no such column
    QString zones {}; ///< all of them, as JSON; empty where the table has no such column
    QString splits {}; ///< as splitsToJson() has them; empty where the table has no such column
    double distanceMetres = 0.0;
    QByteArray map {}; ///< well-known binary (as text Pinot cuts digits), finish first as the origin has it
    QByteArray start {};
    QByteArray end {};
    QByteArray fence {}; ///< where zones is empty, and somebody asked for it

    [[nodiscard]] bool isAnotherWriters() const; ///< the segment is not ours
};

/// The only segment that Trackside writes for the course.
[[nodiscard]] QString segmentOf(const QString &courseId);

/// The course as a JSON object to be ingested: the line turned round, its geofence (the first zone) in a column of its
/// own, `POLYGON EMPTY` without one, since queries that compare with an empty value fail as a whole.
[[nodiscard]] QByteArray courseRecord(const Course &course);

/// Rows of the table with a map, a start and an end, of which one that is empty would make the whole question fail; of
/// one course, or of all without an id. \p columns are those that its schema has.
[[nodiscard]] QString courseRowsSql(const QString &table, const QStringList &columns, const QString &courseId = {});
[[nodiscard]] std::vector<PinotCourseRow> courseRowsOf(const PinotRows &rows);
/// The same of all rows, but only whose they are.
[[nodiscard]] QString hollowCourseRowsSql(const QString &table, const QString &courseId = {});
/// Adds those of the hollow rows that \p courses lacks.
void addHollowRows(std::vector<PinotCourseRow> &courses, const PinotRows &hollow);

/// The fences of all rows that have one, and whose they are; for addFences().
[[nodiscard]] QString fencesSql(const QString &table);
void addFences(std::vector<PinotCourseRow> &courses, const PinotRows &fences);

/// The course, in running order. Where the table has no column for all zones, its geofence is the only one.
[[nodiscard]] Result<CoursePtr> courseOf(const PinotCourseRow &row);
/// That what there is under the id is no course, and \p why.
[[nodiscard]] Error noCourse(const QString &courseId, const Error &why);

/// Whether the row says the same as \p course, as far as the table has columns for it.
[[nodiscard]] bool saysTheSame(const PinotCourseRow &row, const Course &course, const QStringList &columns);

/// Whether line, flags and zones are those of \p course to within a decimetre, whatever else the row says: races on
/// either are the same. Where its zones are empty, its fence must be the course's first zone.
[[nodiscard]] bool isTheSameCourse(const PinotCourseRow &row, const Course &course);

/// Whether its flags lie nearer the wrong ends of the map than the right ones, by more than a metre: whoever wrote it
/// has the start first, and its races would be read backwards.
[[nodiscard]] bool hasFlagsAtWrongEnds(const PinotCourseRow &row);

/// The zones as the `zones` column has them: [{"name":…,"area":"POLYGON(…)"}…]. The reverse of zonesFromJson().
[[nodiscard]] QString zonesToJson(const std::vector<Zone> &zones);
[[nodiscard]] Result<std::vector<Zone>> zonesFromJson(const QString &text);

} // namespace trackside
