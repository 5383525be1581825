// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "dashboard/cellsums.h"
#include "dashboard/mapprojection.h"

#include <QRectF>
#include <QSize>

#include <optional>

namespace trackside {

/// How much of the course lies under a box on the map, told at once for any box: counted in cells of a few pixels, and
/// anew only when the view changes. GUI thread.
class CourseCover {
public:
    /// Of \p course as a map of \p size shows it; without a course nothing is covered.
    void update(const CoursePtr &course, const MapProjection &projection, QSizeF size);

    /// About how many pixels of the line's length lie under \p box; ground of a zone counts as a line now and then.
    [[nodiscard]] double under(const QRectF &box) const;

private:
    void count();

    CoursePtr m_course;
    std::optional<MapProjection> m_projection;
    QSizeF m_size;
    CellSums m_sums;
};

} // namespace trackside
