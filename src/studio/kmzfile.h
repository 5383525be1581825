// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/courseproblem.h"

#include <QByteArray>

#include <expected>

namespace trackside {

[[nodiscard]] bool isZip(const QByteArray &bytes);

/// The KML of a KMZ: `doc.kml` in the archive's root, or else the first .kml file there is, unpacked to at most
/// maxCourseFileBytes. Private to this folder.
[[nodiscard]] std::expected<QByteArray, CourseProblem> kmlInZip(const QByteArray &zip, const QString &fileName);

} // namespace trackside
