// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "studio/lengthclaim.h"
#include "studio/linejoin.h"

namespace trackside {

/// A course that is being made: everything in it can still be wrong. A value.
struct CourseDraft {
    QString id {};
    QString name {};
    QString description {};
    std::vector<CourseVertex> vertices {};
    std::optional<LonLat> start {}; ///< the flag; none: the line's first vertex
    std::optional<LonLat> finish {};
    std::vector<Zone> zones {};
    SplitPlan splits {};
    std::vector<ImportedPoint> markers {}; ///< numbered ones, that tell the direction
    int chain = -1; ///< which of its file's LineChoice it was made of; −1: none
    std::optional<LengthClaim> claim {}; ///< the length that its name, its document's or its file's speaks of
};

/// The draft that a chain of a file's lines gives, with the file's flags, zones and markers. Of several starts and
/// finishes, those nearest to the line's ends. Its id is made from the name: see idFor().
[[nodiscard]] CourseDraft draftOf(const ImportedFile &file, const LineChain &chain);

/// A course to be changed; its heights are not known to it.
[[nodiscard]] CourseDraft draftOf(const Course &course);

/// A course's id for a name: lower-case letters a–z, digits, and hyphens for the rest ("Crystal Palace" →
/// "crystal-palace"); accents are dropped. "course" where nothing is left.
[[nodiscard]] QString idFor(const QString &name);
/// The id, or the next one that is not taken: "crystal-palace-2", "-3" and so on.
[[nodiscard]] QString freeId(const QString &id, const QStringList &taken);

/// The course that can be raced on. Fails where it cannot.
[[nodiscard]] Result<CoursePtr> courseOf(const CourseDraft &draft);

} // namespace trackside
