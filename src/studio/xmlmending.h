// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/coursetext.h"

#include <optional>

namespace trackside {

// Text that GDAL's drivers do not read as it stands, made such that they do. Private to this folder.

/// Whether a text has what plainXml() changes.
[[nodiscard]] bool needsPlainXml(const CourseText &text);

/// The same document without a document type, its entities replaced (none that leads outside), without a namespace
/// prefix on GPX elements, KML 2.3's Track as the extension that it was before, positions without a coordinate left
/// out. None where the XML is broken, or its entities grow without bound.
[[nodiscard]] std::optional<QByteArray> plainXml(const CourseText &text);

/// What stands in a GPX where a latitude or longitude should, and is none: GDAL reads the digits before it, or zero.
/// Of a broken document only what comes before the damage is looked at.
[[nodiscard]] std::optional<QString> unreadableNumber(const QByteArray &gpx);

/// A broken document up to the last geometry, segment or waypoint that is whole, closed properly. None where
/// there is none.
[[nodiscard]] std::optional<QByteArray> upToDamage(const CourseText &text);

} // namespace trackside
