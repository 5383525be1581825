// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/featurereader.h"

#include "course/ogr.h"

#include <QCoreApplication>

#include <gdal_priv.h>
#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <numeric>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::CourseImport)
};

struct DestroyTransformation {
    void operator()(OGRCoordinateTransformation *made) const { OGRCoordinateTransformation::DestroyCT(made); }
};
using Transformation = std::unique_ptr<OGRCoordinateTransformation, DestroyTransformation>;

std::vector<CourseVertex> verticesOf(const OGRLineString &line)
{
    std::vector<CourseVertex> vertices;
    vertices.reserve(static_cast<std::size_t>(line.getNumPoints()));
    for (int i = 0; i < line.getNumPoints(); ++i) {
        CourseVertex vertex { .place = { line.getX(i), line.getY(i) } };
        // Zero is what programs write where they know none.
        if (line.Is3D() && line.getZ(i) != 0.0 && std::isfinite(line.getZ(i))) {
            vertex.heightMetres = line.getZ(i);
        }
        vertices.push_back(vertex);
    }
    return vertices;
}

/// What one placemark, track or feature holds.
struct Found {
    QString name;
    QString description;
    std::vector<std::vector<CourseVertex>> lines {};
    std::vector<LonLat> points {};
    std::vector<Zone> polygons {};

    void add(OGRGeometry &geometry)
    {
        if (geometry.IsEmpty()) {
            return;
        }
        switch (wkbFlatten(geometry.getGeometryType())) {
        case wkbLineString:
            lines.push_back(verticesOf(*geometry.toLineString()));
            break;
        case wkbPolygon:
            geometry.closeRings();
            polygons.push_back(zoneOf(name, *geometry.toPolygon()));
            break;
        case wkbPoint:
            points.push_back(placeOf(*geometry.toPoint()));
            break;
        case wkbGeometryCollection:
        case wkbMultiLineString:
        case wkbMultiPolygon:
        case wkbMultiPoint:
            for (OGRGeometry *part : *geometry.toGeometryCollection()) {
                add(*part);
            }
            break;
        default:
            break;
        }
    }
};

class Collector {
public:
    explicit Collector(ImportedFile &file)
        : m_file(file)
    {
    }

    void addAll(GDALDataset &data)
    {
        for (OGRLayer *layer : data.GetLayers()) {
            const std::string_view name = layer->GetName();
            // A GPX's tracks and routes once more, point by point.
            if (m_file.format != FileFormat::Gpx || !name.ends_with("_points")) {
                addLayer(*layer);
            }
        }
    }

    void write(const std::vector<std::size_t> &order)
    {
        std::vector<std::size_t> inDocument(m_found.size());
        std::iota(inDocument.begin(), inDocument.end(), std::size_t { 0 });
        if (order.size() == m_found.size()) {
            std::ranges::sort(inDocument, {}, [&](std::size_t feature) { return order[feature]; });
        }
        int number = 0;
        for (const std::size_t feature : inDocument) {
            write(m_found[feature], ++number);
        }
    }

private:
    void addLayer(OGRLayer &layer)
    {
        Transformation toWgs84;
        if (!isKnown(layer, toWgs84)) {
            return;
        }
        for (const OGRFeatureUniquePtr &feature : layer) {
            m_file.splits.every = splitsEveryIn(*feature).value_or(m_file.splits.every);
            if (auto split = splitLineIn(*feature)) {
                m_file.splits.lines.push_back(*std::move(split));
                m_found.emplace_back(); // it keeps its number
                continue;
            }
            Found &found = m_found.emplace_back(textIn(*feature, { "name", "title" }),
                                                textIn(*feature, { "description", "desc", "cmt" }));
            OGRGeometry *geometry = feature->GetGeometryRef();
            if (geometry && (!toWgs84 || geometry->transform(toWgs84.get()) == OGRERR_NONE)) {
                found.add(*geometry);
            }
        }
    }

    /// False where the layer's coordinates mean nothing. \p toWgs84 stays empty where they are in WGS 84 already.
    bool isKnown(OGRLayer &layer, Transformation &toWgs84)
    {
        const OGRSpatialReference *given = layer.GetSpatialRef();
        if (!given) {
            return true; // the drivers set one where the file says nothing else
        }
        const std::unique_ptr<OGRSpatialReference> system(given->Clone());
        system->DemoteTo2D(nullptr);
        OGRSpatialReference wgs84;
        wgs84.SetFromUserInput("OGC:CRS84");
        wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        const char *const sameDatum[] = { "IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES",
                                          "CRITERION=EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS", nullptr };
        if (system->IsSame(&wgs84, sameDatum) != 0) {
            return true;
        }
        const QString name = QString::fromUtf8(system->GetName());
        toWgs84.reset(OGRCreateCoordinateTransformation(system.get(), &wgs84));
        if (!toWgs84) {
            reportSystem(ProblemKind::UnknownSystem, Severity::Error,
                         Text::tr("The coordinates are in “%1”, which cannot be turned into longitudes and latitudes.")
                             .arg(name));
            return false;
        }
        reportSystem(
            ProblemKind::Reprojected, Severity::Note,
            Text::tr("The coordinates were in “%1”; they were turned into longitudes and latitudes.").arg(name));
        return true;
    }

    void reportSystem(ProblemKind kind, Severity severity, const QString &message)
    {
        m_file.problems.push_back({ .kind = kind, .severity = severity, .message = message });
    }

    void write(Found &found, int number)
    {
        for (auto &vertices : found.lines) {
            m_file.lines.push_back({ .name = found.name,
                                     .description = found.description,
                                     .vertices = std::move(vertices),
                                     .feature = number });
        }
        for (const LonLat place : found.points) {
            m_file.points.push_back({ found.name, place, meaningOf(found.name) });
        }
        std::ranges::move(found.polygons, std::back_inserter(m_file.polygons));
    }

    ImportedFile &m_file;
    std::vector<Found> m_found; ///< of each feature
};

} // namespace

void addFeatures(GDALDataset &data, const std::vector<std::size_t> &order, ImportedFile &file)
{
    Collector collector(file);
    collector.addAll(data);
    collector.write(order);
}

} // namespace trackside
