// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"

#include <QByteArray>

namespace trackside {

/// Largest course file that is read, in bytes.
inline constexpr qint64 maxCourseFileBytes = qint64 { 32 } * 1024 * 1024;

/// The id of the course in a file of this name: its base name in lower case, with a hyphen for whatever is neither a
/// letter a–z nor a digit.
[[nodiscard]] QString courseIdOf(const QString &fileName);

/// Reads a course from a file (KML as `courses/README.md` describes it) by GDAL/OGR. The bytes are read here and
/// handed to GDAL under a name of our own, so no string of the file's is ever opened. Any thread.
/// Errors name the file, what is missing in it, and what would be right.
[[nodiscard]] Result<CoursePtr> readCourseFile(const QString &path);

/// The same from bytes; \p fileName is for messages and for the id.
[[nodiscard]] Result<CoursePtr> readCourse(const QByteArray &bytes, const QString &fileName);

} // namespace trackside
