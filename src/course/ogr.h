// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/zone.h"

#include <QStringList>

#include <cpl_error.h>
#include <ogr_geometry.h>

namespace trackside {

/// Keeps GDAL's words on this thread for an error's detail; without it they go to standard error. Private to this
/// folder, as are the functions below.
class QuietGdal {
public:
    QuietGdal();
    ~QuietGdal();
    Q_DISABLE_COPY_MOVE(QuietGdal)

    [[nodiscard]] QString words() const;

private:
    static void CPL_STDCALL append(CPLErr level, CPLErrorNum number, const char *message);

    QStringList m_words;
};

[[nodiscard]] LonLat placeOf(const OGRPoint &point);
[[nodiscard]] std::vector<LonLat> placesOf(const OGRSimpleCurve &curve);
/// Without holes that are empty.
[[nodiscard]] Zone zoneOf(const QString &name, const OGRPolygon &polygon);

} // namespace trackside
