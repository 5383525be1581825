// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/coursewriter.h"

#include "course/coursefile.h"
#include "course/ogr.h"
#include "course/plainnumber.h"
#include "course/splittext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QXmlStreamWriter>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::CourseWriter)
};

/// "longitude,latitude[,height]".
QString coordinates(const CourseVertex &vertex)
{
    const QString place = plainNumber(vertex.place.longitude) + u',' + plainNumber(vertex.place.latitude);
    return vertex.hasHeight() ? place + u',' + plainNumber(vertex.heightMetres) : place;
}

LonLat startOf(const CourseDraft &draft)
{
    return draft.start.value_or(draft.vertices.front().place);
}

LonLat finishOf(const CourseDraft &draft)
{
    return draft.finish.value_or(draft.vertices.back().place);
}

QString leftOutText(const SplitLine &line)
{
    QStringList numbers;
    for (const std::size_t crossing : line.leftOut) {
        numbers.append(QString::number(crossing + 1));
    }
    return numbers.join(u' ');
}

class KmlWriter {
public:
    QByteArray write(const CourseDraft &draft)
    {
        m_xml.setAutoFormatting(true);
        m_xml.writeStartDocument();
        m_xml.writeDefaultNamespace(u"http://www.opengis.net/kml/2.2"_s);
        m_xml.writeStartElement(u"kml"_s);
        m_xml.writeStartElement(u"Document"_s);
        m_xml.writeTextElement(u"name"_s, draft.name);
        writeLine(draft);
        writePoint(u"Start"_s, startOf(draft));
        writePoint(u"Finish"_s, finishOf(draft));
        for (const Zone &zone : draft.zones) {
            writeZone(zone);
        }
        for (const SplitLine &line : draft.splits.lines) {
            writeSplitLine(line);
        }
        m_xml.writeEndDocument();
        return std::move(m_bytes);
    }

private:
    void writeLine(const CourseDraft &draft)
    {
        m_xml.writeStartElement(u"Placemark"_s);
        m_xml.writeTextElement(u"name"_s, draft.name);
        if (!draft.description.isEmpty()) {
            m_xml.writeTextElement(u"description"_s, draft.description);
        }
        if (draft.splits.every != SplitPlan().every) {
            writeData({ { splitfield::every, wordOf(draft.splits.every) } });
        }
        m_xml.writeStartElement(u"LineString"_s);
        m_xml.writeTextElement(u"tessellate"_s, u"1"_s);
        QString all;
        for (const CourseVertex &vertex : draft.vertices) {
            all += u'\n' + coordinates(vertex);
        }
        m_xml.writeTextElement(u"coordinates"_s, all + u'\n');
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writePoint(const QString &name, LonLat place)
    {
        m_xml.writeStartElement(u"Placemark"_s);
        m_xml.writeTextElement(u"name"_s, name);
        m_xml.writeStartElement(u"Point"_s);
        m_xml.writeTextElement(u"coordinates"_s, coordinates({ .place = place }));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeZone(const Zone &zone)
    {
        m_xml.writeStartElement(u"Placemark"_s);
        m_xml.writeTextElement(u"name"_s, zone.name);
        m_xml.writeStartElement(u"Polygon"_s);
        writeRing(u"outerBoundaryIs"_s, zone.outer);
        for (const auto &hole : zone.holes) {
            writeRing(u"innerBoundaryIs"_s, hole);
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeSplitLine(const SplitLine &line)
    {
        m_xml.writeStartElement(u"Placemark"_s);
        m_xml.writeTextElement(u"name"_s, line.name);
        std::vector<std::pair<const char *, QString>> data { { splitfield::isLine, u"yes"_s } };
        if (!line.leftOut.empty()) {
            data.emplace_back(splitfield::leftOut, leftOutText(line));
        }
        writeData(data);
        m_xml.writeStartElement(u"LineString"_s);
        m_xml.writeTextElement(u"coordinates"_s,
                               coordinates({ .place = line.from }) + u' ' + coordinates({ .place = line.to }));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeData(const std::vector<std::pair<const char *, QString>> &values)
    {
        m_xml.writeStartElement(u"ExtendedData"_s);
        for (const auto &[name, value] : values) {
            m_xml.writeStartElement(u"Data"_s);
            m_xml.writeAttribute(u"name"_s, QString::fromLatin1(name));
            m_xml.writeTextElement(u"value"_s, value);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeRing(const QString &element, const std::vector<LonLat> &ring)
    {
        m_xml.writeStartElement(element);
        m_xml.writeStartElement(u"LinearRing"_s);
        QStringList places;
        for (const LonLat place : ring) {
            places.append(coordinates({ .place = place }));
        }
        m_xml.writeTextElement(u"coordinates"_s, places.join(u' '));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml { &m_bytes };
};

class GpxWriter {
public:
    QByteArray write(const CourseDraft &draft)
    {
        m_xml.setAutoFormatting(true);
        m_xml.writeStartDocument();
        m_xml.writeDefaultNamespace(u"http://www.topografix.com/GPX/1/1"_s);
        m_xml.writeStartElement(u"gpx"_s);
        m_xml.writeAttribute(u"version"_s, u"1.1"_s);
        m_xml.writeAttribute(u"creator"_s, u"Trackside"_s);
        m_xml.writeStartElement(u"metadata"_s);
        m_xml.writeTextElement(u"name"_s, draft.name);
        m_xml.writeEndElement();
        writePoint(u"wpt"_s, { .place = startOf(draft) }, u"Start"_s);
        writePoint(u"wpt"_s, { .place = finishOf(draft) }, u"Finish"_s);
        m_xml.writeStartElement(u"trk"_s);
        m_xml.writeTextElement(u"name"_s, draft.name);
        if (!draft.description.isEmpty()) {
            m_xml.writeTextElement(u"desc"_s, draft.description);
        }
        m_xml.writeStartElement(u"trkseg"_s);
        for (const CourseVertex &vertex : draft.vertices) {
            writePoint(u"trkpt"_s, vertex, {});
        }
        m_xml.writeEndDocument();
        return std::move(m_bytes);
    }

private:
    void writePoint(const QString &element, const CourseVertex &vertex, const QString &name)
    {
        m_xml.writeStartElement(element);
        m_xml.writeAttribute(u"lat"_s, plainNumber(vertex.place.latitude));
        m_xml.writeAttribute(u"lon"_s, plainNumber(vertex.place.longitude));
        if (vertex.hasHeight()) {
            m_xml.writeTextElement(u"ele"_s, plainNumber(vertex.heightMetres));
        }
        if (!name.isEmpty()) {
            m_xml.writeTextElement(u"name"_s, name);
        }
        m_xml.writeEndElement();
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml { &m_bytes };
};

QJsonArray jsonPlace(const CourseVertex &vertex)
{
    QJsonArray place { vertex.place.longitude, vertex.place.latitude };
    if (vertex.hasHeight()) {
        place.append(vertex.heightMetres);
    }
    return place;
}

QJsonArray jsonRing(const std::vector<LonLat> &ring)
{
    QJsonArray places;
    for (const LonLat place : ring) {
        places.append(jsonPlace({ .place = place }));
    }
    return places;
}

QJsonObject jsonFeature(const QString &name, const QString &type, const QJsonArray &coordinates)
{
    return { { u"type"_s, u"Feature"_s },
             { u"properties"_s, QJsonObject { { u"name"_s, name } } },
             { u"geometry"_s, QJsonObject { { u"type"_s, type }, { u"coordinates"_s, coordinates } } } };
}

void addProperty(QJsonArray &features, qsizetype feature, const char *name, const QString &value)
{
    QJsonObject changed = features[feature].toObject();
    QJsonObject properties = changed[u"properties"_s].toObject();
    properties[QLatin1StringView(name)] = value;
    changed[u"properties"_s] = properties;
    features[feature] = changed;
}

} // namespace

QByteArray toKml(const CourseDraft &draft)
{
    return KmlWriter().write(draft);
}

QByteArray toGpx(const CourseDraft &draft)
{
    return GpxWriter().write(draft);
}

QByteArray toGeoJson(const CourseDraft &draft)
{
    QJsonArray line;
    for (const CourseVertex &vertex : draft.vertices) {
        line.append(jsonPlace(vertex));
    }
    QJsonArray features { jsonFeature(draft.name, u"LineString"_s, line),
                          jsonFeature(u"Start"_s, u"Point"_s, jsonPlace({ .place = startOf(draft) })),
                          jsonFeature(u"Finish"_s, u"Point"_s, jsonPlace({ .place = finishOf(draft) })) };
    for (const Zone &zone : draft.zones) {
        QJsonArray rings { jsonRing(zone.outer) };
        for (const auto &hole : zone.holes) {
            rings.append(jsonRing(hole));
        }
        features.append(jsonFeature(zone.name, u"Polygon"_s, rings));
    }
    if (draft.splits.every != SplitPlan().every) {
        addProperty(features, 0, splitfield::every, wordOf(draft.splits.every));
    }
    for (const SplitLine &split : draft.splits.lines) {
        features.append(
            jsonFeature(split.name, u"LineString"_s,
                        QJsonArray { jsonPlace({ .place = split.from }), jsonPlace({ .place = split.to }) }));
        addProperty(features, features.size() - 1, splitfield::isLine, u"yes"_s);
        if (!split.leftOut.empty()) {
            addProperty(features, features.size() - 1, splitfield::leftOut, leftOutText(split));
        }
    }
    const QJsonObject collection { { u"type"_s, u"FeatureCollection"_s },
                                   { u"name"_s, draft.name },
                                   { u"features"_s, features } };
    return QJsonDocument(collection).toJson(QJsonDocument::Compact);
}

QByteArray toFormatOf(const QString &path, const CourseDraft &draft)
{
    if (path.endsWith(".gpx"_L1, Qt::CaseInsensitive))
        return toGpx(draft);
    if (path.endsWith("json"_L1, Qt::CaseInsensitive))
        return toGeoJson(draft);
    return toKml(draft);
}

Result<void> writeCourse(const CourseDraft &draft, const QString &path)
{
    if (const auto course = courseOf(draft); !course) {
        return std::unexpected(course.error());
    }
    const QByteArray kml = toKml(draft);
    const QFileInfo target(path);
    if (const auto again = readCourse(kml, target.fileName()); !again) {
        return std::unexpected(again.error());
    }
    QSaveFile file(path);
    if (!QDir().mkpath(target.path()) || !file.open(QIODevice::WriteOnly) || file.write(kml) != kml.size()
        || !file.commit()) {
        return failure(Text::tr("The course cannot be written to “%1”: %2.").arg(path, file.errorString()));
    }
    return {};
}

Result<QString> saveCourse(const CourseDraft &draft, const QString &folder, const QStringList &taken)
{
    if (draft.id.isEmpty() || idFor(draft.id) != draft.id) {
        return failure(
            Text::tr("“%1” cannot be a course's id; it has lower-case letters a to z, digits and hyphens, such as "
                     "“%2”.")
                .arg(draft.id, idFor(draft.id)));
    }
    const QString path = QDir(folder).filePath(draft.id + u".kml"_s);
    if (taken.contains(draft.id) || QFileInfo::exists(path)) {
        return failure(
            Text::tr("There is already a course “%1”; stored races name their course by it. Choose another id.")
                .arg(draft.id));
    }
    const auto written = writeCourse(draft, path);
    return written ? Result<QString>(path) : std::unexpected(written.error());
}

} // namespace trackside
