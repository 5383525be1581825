// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/coursetext.h"

#include <QStringList>

#include <vector>

namespace trackside {

/// The document's own name, which GDAL does not tell of XML: a KML Document's, a GPX's metadata's. Private to this
/// folder, as are the functions below.
[[nodiscard]] QString titleOf(const CourseText &text);

/// For each placemark of a KML in the order in which GDAL tells them (a folder's own before its subfolders'), its place
/// in the document, from 0.
[[nodiscard]] std::vector<std::size_t> placemarkOrder(const CourseText &text);

/// Where a KML's network links lead; they are not followed.
[[nodiscard]] QStringList linksIn(const CourseText &text);

} // namespace trackside
