// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/zone.h"

#include <geos_c.h>

#include <memory>
#include <span>

namespace trackside {

/// A context of GEOS's re-entrant C API with what we ask of it. One thread at a time; for this folder and studio/ only.
/// Geometries must not outlive the context they were made in.
class Geos {
public:
    struct Deleter {
        GEOSContextHandle_t context = nullptr;
        void operator()(GEOSGeometry *geometry) const { GEOSGeom_destroy_r(context, geometry); }
        void operator()(const GEOSPreparedGeometry *geometry) const { GEOSPreparedGeom_destroy_r(context, geometry); }
        void operator()(GEOSCoordSequence *sequence) const { GEOSCoordSeq_destroy_r(context, sequence); }
    };
    /// Null where GEOS failed; the reason is then in lastError().
    using Geometry = std::unique_ptr<GEOSGeometry, Deleter>;
    using Prepared = std::unique_ptr<const GEOSPreparedGeometry, Deleter>;
    using Coordinates = std::unique_ptr<GEOSCoordSequence, Deleter>;

    Geos();
    ~Geos();
    Q_DISABLE_COPY_MOVE(Geos)

    [[nodiscard]] GEOSContextHandle_t context() const { return m_context; }
    [[nodiscard]] const QString &lastError() const { return m_lastError; }

    [[nodiscard]] Geometry own(GEOSGeometry *geometry) const { return { geometry, Deleter { m_context } }; }
    [[nodiscard]] Prepared prepare(const Geometry &geometry) const;

    /// In the plane of longitude and latitude, or any other: GEOS knows no units.
    [[nodiscard]] Geometry point(LonLat place) const;
    [[nodiscard]] Geometry segment(LonLat from, LonLat to) const;
    [[nodiscard]] Geometry line(std::span<const LonLat> places) const;
    [[nodiscard]] Geometry polygon(const Zone &zone) const;

    /// The points of a line or ring, or the one of a point.
    [[nodiscard]] std::vector<LonLat> coordinates(const GEOSGeometry *geometry) const;

private:
    [[nodiscard]] Geometry ring(const std::vector<LonLat> &points) const;

    GEOSContextHandle_t m_context;
    QString m_lastError;
};

} // namespace trackside
