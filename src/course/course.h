// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/split.h"
#include "course/zone.h"

#include <QString>

#include <memory>
#include <vector>

namespace trackside {

/// What a course is: a line, the flags, and zones whose passages are known. Immutable once made.
struct Course {
    QString id; ///< Short name, unique in the catalogue: lower-case letters, digits, hyphens.
    QString name; ///< What people call it.
    QString description; ///< A sentence or two: where it comes from, what is special.
    CourseLine line;
    LonLat start; ///< The start flag: a picture, may stand beside the line.
    LonLat finish; ///< The finish flag, likewise.
    std::vector<Zone> zones;
    std::vector<std::vector<Passage>> passages; ///< Of each zone, as many as zones.

    SplitPlan splitPlan {};
    std::vector<Split> splits {}; ///< in running order

    /// Passages of the geofence (the first zone); empty without one.
    [[nodiscard]] const std::vector<Passage> &geofencePassages() const;
};

using CoursePtr = std::shared_ptr<const Course>;

/// Joins the parts and computes the passages. Fails on an invalid zone, naming it, and on more than maxZones.
[[nodiscard]] Result<CoursePtr> makeCourse(QString id, QString name, QString description, CourseLine line, LonLat start,
                                           LonLat finish, std::vector<Zone> zones, SplitPlan splitPlan = {});

} // namespace trackside
