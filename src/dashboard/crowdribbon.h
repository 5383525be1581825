// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/mapprojection.h"
#include "models/coursecrowd.h"

#include <QRectF>

#include <memory>

namespace trackside {

class StrokeWriter;
struct Colours;

/// Where dots would cover each other: the course as a ribbon, the wider and the more striking the more runners there
/// are on a hundred metres of it. GUI thread.
class CrowdRibbon {
public:
    /// What of the map is looked at.
    struct View {
        const MapProjection &projection;
        QRectF area; ///< in the map's pixels
        double dotPixels = 0.0; ///< width of a dot
    };

    void setCourse(const CoursePtr &course);

    /// Counts the dots anew, and tells whether those in view would cover each other; false without a course.
    bool update(std::span<const Dot> dots, std::span<const QPointF> places, const View &view);

    /// \p metres: on so many metres the runners are counted.
    void draw(const View &view, double metres, const Colours &colours, StrokeWriter &strokes);

private:
    std::unique_ptr<CourseCrowd> m_crowd;
    CrowdSwitch m_switch;
    std::vector<LonLat> m_way;
    std::vector<QPointF> m_pixels;
};

} // namespace trackside
