// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/coursefile.h"

#include "course/filebytes.h"
#include "course/ogr.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <optional>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::CourseFile)
};

/// What a file says, before it is checked.
struct Contents {
    struct Line {
        QString name;
        QString description;
        std::vector<LonLat> vertices;
    };
    std::vector<Line> lines;
    std::optional<LonLat> start;
    std::optional<LonLat> finish;
    std::vector<Zone> zones;
    SplitPlan splits;
};

void addGeometry(Contents &contents, const OGRFeature &feature, const OGRGeometry &geometry)
{
    const QString name = textIn(feature, { "name" });
    switch (wkbFlatten(geometry.getGeometryType())) {
    case wkbLineString:
        contents.lines.push_back({ name, textIn(feature, { "description" }), placesOf(*geometry.toLineString()) });
        break;
    case wkbPolygon:
        contents.zones.push_back(zoneOf(name, *geometry.toPolygon()));
        break;
    case wkbPoint:
        if (name.compare("Start"_L1, Qt::CaseInsensitive) == 0) {
            contents.start = placeOf(*geometry.toPoint());
        } else if (name.compare("Finish"_L1, Qt::CaseInsensitive) == 0) {
            contents.finish = placeOf(*geometry.toPoint());
        }
        break;
    case wkbGeometryCollection:
    case wkbMultiLineString:
    case wkbMultiPolygon:
    case wkbMultiPoint:
        for (const OGRGeometry *part : *geometry.toGeometryCollection()) {
            addGeometry(contents, feature, *part);
        }
        break;
    default:
        break;
    }
}

Result<Contents> readContents(const QByteArray &bytes, const QString &fileName)
{
    registerDrivers();
    const QuietGdal quiet;
    const GdalMemoryFile file(bytes, "course.kml");
    const char *const drivers[] = { "LIBKML", "KML", nullptr };
    const GDALDatasetUniquePtr data(
        GDALDataset::Open(file.name(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, nullptr, nullptr));
    if (!data) {
        return failure(Text::tr("“%1” is not a course file: it is not KML, or it is damaged.").arg(fileName),
                       quiet.words(), Text::tr("Choose a .kml file with the course as one line."));
    }
    Contents contents;
    for (OGRLayer *layer : data->GetLayers()) {
        for (const OGRFeatureUniquePtr &feature : *layer) {
            if (auto split = splitLineIn(*feature)) {
                contents.splits.lines.push_back(*std::move(split));
            } else if (const OGRGeometry *geometry = feature->GetGeometryRef()) {
                contents.splits.every = splitsEveryIn(*feature).value_or(contents.splits.every);
                addGeometry(contents, *feature, *geometry);
            }
        }
    }
    return contents;
}

/// The error of a part, with the file it is in.
std::unexpected<Error> inFile(const QString &fileName, Error error)
{
    error.message = Text::tr("“%1”: %2", "a file and what is wrong in it").arg(fileName, error.message);
    return std::unexpected(std::move(error));
}

} // namespace

QString courseIdOf(const QString &fileName)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString id = QFileInfo(fileName).completeBaseName().toLower().replace(others, u"-"_s);
    while (id.startsWith(u'-')) {
        id.removeFirst();
    }
    while (id.endsWith(u'-')) {
        id.chop(1);
    }
    return id.isEmpty() ? u"course"_s : id;
}

Result<CoursePtr> readCourseFile(const QString &path)
{
    const auto bytes = bytesOf(path, maxCourseFileBytes);
    if (!bytes) {
        return failure(Text::tr("The course file “%1” cannot be read: %2.").arg(path, bytes.error()));
    }
    return readCourse(*bytes, QFileInfo(path).fileName());
}

Result<CoursePtr> readCourse(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > maxCourseFileBytes) {
        return failure(Text::tr("“%1” is too large; a course file has at most %2.")
                           .arg(fileName, QLocale().formattedDataSize(maxCourseFileBytes)));
    }
    auto contents = readContents(bytes, fileName);
    if (!contents) {
        return std::unexpected(contents.error());
    }
    if (contents->lines.size() != 1) {
        const QString found = contents->lines.empty()
            ? Text::tr("“%1” has no line; a course is one line.").arg(fileName)
            : Text::tr("“%1” has %L2 lines; a course is one line.").arg(fileName).arg(contents->lines.size());
        return failure(found, {}, Text::tr("Draw the whole course as a single line, in running order."));
    }
    const Contents::Line &drawn = contents->lines.front();
    auto line = CourseLine::fromVertices(drawn.vertices);
    if (!line) {
        return inFile(fileName, line.error());
    }
    const QString id = courseIdOf(fileName);
    const LonLat start = contents->start.value_or(line->vertices().front());
    const LonLat finish = contents->finish.value_or(line->vertices().back());
    auto course = makeCourse(id, drawn.name.isEmpty() ? id : drawn.name, drawn.description, *std::move(line), start,
                             finish, std::move(contents->zones), std::move(contents->splits));
    return course ? course : inFile(fileName, course.error());
}

} // namespace trackside
