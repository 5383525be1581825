// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/split.h"
#include "course/zone.h"
#include "studio/courseproblem.h"
#include "studio/pointmeaning.h"

#include <cmath>
#include <limits>
#include <vector>

namespace trackside {

/// What a course file can be.
enum class FileFormat : std::uint8_t { Kml, Kmz, Gpx, GeoJson, OriginCsv };

/// A vertex as files have it.
struct CourseVertex {
    LonLat place;
    double heightMetres = std::numeric_limits<double>::quiet_NaN(); ///< above sea level; NaN where it is not known

    [[nodiscard]] bool hasHeight() const { return !std::isnan(heightMetres); }
};

struct ImportedPoint {
    QString name;
    LonLat place;
    PointMeaning meaning;
};

/// One line of a file, exactly as it stands there: nothing is mended or left out.
struct ImportedLine {
    QString id {}; ///< short name, where the file has one (the origin's CSV)
    QString name {}; ///< may be empty
    QString description {};
    std::vector<CourseVertex> vertices {};
    int feature = 0; ///< lines with the same number are parts of one placemark, track or feature
    // What the file gives to this line alone (the origin's CSV).
    std::optional<LonLat> start {};
    std::optional<LonLat> finish {};
    std::vector<Zone> zones {};
};

/// What was found in a file, in its order; of a KML, a folder's own before its subfolders', of a GPX, routes before
/// tracks.
struct ImportedFile {
    QString fileName;
    FileFormat format = FileFormat::Kml;
    QString title {}; ///< the document's own name; may be empty
    std::vector<ImportedLine> lines {};
    std::vector<ImportedPoint> points {};
    std::vector<Zone> polygons {};
    SplitPlan splits {}; ///< that this program wrote
    std::vector<CourseProblem> problems {}; ///< of the file as a whole
};

} // namespace trackside
