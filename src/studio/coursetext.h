// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/importedfile.h"

#include <expected>

namespace trackside {

/// A file's text, ready for a parser.
struct CourseText {
    FileFormat format = FileFormat::Kml;
    QByteArray utf8; ///< without a byte-order mark or an XML declaration
    bool isEncodingGuessed = false; ///< it neither says its encoding nor is UTF-8: read as Windows-1252
};

/// Unpacks (KMZ), decodes (byte-order marks, UTF-16, declared encodings) and recognises a course file. Fails on what is
/// none, is empty, or grows above maxCourseFileBytes on unpacking. Any thread.
[[nodiscard]] std::expected<CourseText, CourseProblem> courseTextOf(const QByteArray &bytes, const QString &fileName);

} // namespace trackside
