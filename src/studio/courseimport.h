// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/importedfile.h"

#include <expected>

namespace trackside {

/// What a file of any known format has in it: KML, KMZ, GPX, GeoJSON, the origin's courses.csv. By GDAL/OGR from
/// memory: the bytes are given to it under a name of our own, and nothing that the file names is ever opened. Any
/// thread. \p fileName is for messages. A file in which nothing can be read is a problem with severity Error.
[[nodiscard]] std::expected<ImportedFile, CourseProblem> importCourses(const QByteArray &bytes,
                                                                       const QString &fileName);

/// The same from a file on disk, of which at most maxCourseFileBytes are read.
[[nodiscard]] std::expected<ImportedFile, CourseProblem> importCourseFile(const QString &path);

} // namespace trackside
