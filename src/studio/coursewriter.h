// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/coursedraft.h"

#include <QByteArray>

namespace trackside {

// By Qt's writers and not by GDAL's: those cut coordinates to fifteen digits, and a course must read back the same to
// the last bit. All three: UTF-8, the shortest digits that read back the same, a point in every locale, heights where
// known.

/// KML 2.2 as `courses/README.md` describes it: what the catalogue is made of.
[[nodiscard]] QByteArray toKml(const CourseDraft &draft);
/// GPX 1.1: the line as a track, flags as waypoints. Zones have no place in it.
[[nodiscard]] QByteArray toGpx(const CourseDraft &draft);
/// A FeatureCollection (RFC 7946) of the line, the flags and the zones.
[[nodiscard]] QByteArray toGeoJson(const CourseDraft &draft);

/// Of the three the one that the file's ending names; KML where it names none.
[[nodiscard]] QByteArray toFormatOf(const QString &path, const CourseDraft &draft);

/// Writes a draft as a course's KML, all or nothing; a file that is there is replaced. Fails where the draft is no
/// course and where the disk says no. Any thread.
[[nodiscard]] Result<void> writeCourse(const CourseDraft &draft, const QString &path);

/// Writes a draft as `ID.kml` into a folder of courses. Fails as writeCourse() does, and where an id of \p taken is its
/// own or there is such a file: nothing is replaced. Returns the file's path. Any thread.
[[nodiscard]] Result<QString> saveCourse(const CourseDraft &draft, const QString &folder, const QStringList &taken);

} // namespace trackside
