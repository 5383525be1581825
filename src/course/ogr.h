// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/split.h"
#include "course/zone.h"

#include <QByteArray>
#include <QStringList>

#include <cpl_error.h>
#include <ogr_geometry.h>

#include <initializer_list>
#include <optional>
#include <string>

class OGRFeature;

namespace trackside {

// For this folder and studio/ only.

/// Has GDAL know the formats that are read here, once in a program, and PROJ keep off the network. Any thread.
void registerDrivers();

/// Keeps GDAL's words on this thread for an error's detail; without it they go to standard error. And keeps it off the
/// network: a GeoJSON can name a coordinate system by an address, which GDAL would fetch.
class QuietGdal {
public:
    QuietGdal();
    ~QuietGdal();
    Q_DISABLE_COPY_MOVE(QuietGdal)

    [[nodiscard]] QString words() const;
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; } ///< an error was told, not only a warning

private:
    static void CPL_STDCALL append(CPLErr level, CPLErrorNum number, const char *message);

    QStringList m_words;
    bool m_hasFailed = false;
};

/// Bytes as a file in GDAL's memory, under a name that nobody else can know; the bytes must outlive it. The extension
/// of \p likeName is kept.
class GdalMemoryFile {
public:
    GdalMemoryFile(const QByteArray &bytes, const char *likeName);
    ~GdalMemoryFile();
    Q_DISABLE_COPY_MOVE(GdalMemoryFile)

    [[nodiscard]] const char *name() const { return m_name.c_str(); }

private:
    std::string m_name;
};

[[nodiscard]] LonLat placeOf(const OGRPoint &point);
[[nodiscard]] std::vector<LonLat> placesOf(const OGRSimpleCurve &curve);
/// Without holes that are empty.
[[nodiscard]] Zone zoneOf(const QString &name, const OGRPolygon &polygon);

/// What stands in the first of these fields that has something, its white space simplified. Case does not count:
/// drivers write the names in different ones.
[[nodiscard]] QString textIn(const OGRFeature &feature, std::initializer_list<const char *> names);

/// Extended data by which a course file tells of splits; see courses/README.md.
namespace splitfield {
inline constexpr auto every = "tracksideSplits"; ///< of the course's line: "kilometre", "mile" or "none"
inline constexpr auto isLine = "tracksideSplitLine"; ///< of a line across it: "yes"
inline constexpr auto leftOut = "tracksideLeftOut"; ///< its crossings that are no splits, from 1: "2 3"
} // namespace splitfield

[[nodiscard]] std::optional<SplitPlan::Every> splitsEveryIn(const OGRFeature &feature);
/// The line across the course that a feature is; none where it is something else.
[[nodiscard]] std::optional<SplitLine> splitLineIn(const OGRFeature &feature);

} // namespace trackside
