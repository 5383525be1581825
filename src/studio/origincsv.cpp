// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/origincsv.h"

#include "course/ogr.h"
#include "course/wkt.h"

#include <QCoreApplication>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <algorithm>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::OriginCsv)
};

class Reader {
public:
    explicit Reader(ImportedFile &file)
        : m_file(file)
    {
    }

    void add(const OGRFeature &row)
    {
        ++m_row;
        ImportedLine line { .id = textIn(row, { "shortName", "id" }),
                            .name = textIn(row, { "longName" }),
                            .feature = m_row };
        for (const LonLat place : read(lineFromWkt, row, "map").value_or(std::vector<LonLat> {})) {
            line.vertices.push_back({ .place = place });
        }
        std::ranges::reverse(line.vertices);
        line.start = read(pointFromWkt, row, "start");
        line.finish = read(pointFromWkt, row, "end");
        if (auto zone = read(zoneFromWkt, row, "geoFence")) {
            zone->name = u"geoFence"_s;
            line.zones.push_back(*zone);
            m_file.polygons.push_back(*std::move(zone));
        }
        addPoint(u"start"_s, line.start);
        addPoint(u"end"_s, line.finish);
        if (!line.vertices.empty()) {
            m_file.lines.push_back(std::move(line));
        }
    }

private:
    /// The geometry in a cell; none where it is empty, or is something else, which is then told.
    template <typename Geometry>
    std::optional<Geometry> read(Result<Geometry> (*fromWkt)(const QByteArray &), const OGRFeature &row,
                                 const char *column)
    {
        const QByteArray wkt = textIn(row, { column }).toUtf8();
        if (wkt.isEmpty()) {
            return {};
        }
        auto geometry = fromWkt(wkt);
        if (!geometry) {
            m_file.problems.push_back(
                { .kind = ProblemKind::Damaged,
                  .severity = Severity::Warning,
                  .message = Text::tr("Row %1, column “%2”: %3")
                                 .arg(QString::number(m_row), QString::fromUtf8(column), geometry.error().message),
                  .detail = geometry.error().detail });
            return {};
        }
        return *std::move(geometry);
    }

    void addPoint(const QString &name, std::optional<LonLat> place)
    {
        if (place) {
            m_file.points.push_back({ name, *place, meaningOf(name) });
        }
    }

    ImportedFile &m_file;
    int m_row = 0;
};

} // namespace

void addOriginCourses(GDALDataset &data, ImportedFile &file)
{
    Reader reader(file);
    for (OGRLayer *layer : data.GetLayers()) {
        for (const OGRFeatureUniquePtr &row : *layer) {
            reader.add(*row);
        }
    }
}

} // namespace trackside
