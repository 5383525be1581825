// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/courseimport.h"

#include "course/coursefile.h"
#include "course/filebytes.h"
#include "course/ogr.h"
#include "studio/coursetext.h"
#include "studio/documentoutline.h"
#include "studio/featurereader.h"
#include "studio/origincsv.h"
#include "studio/xmlmending.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <cpl_conv.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

/// So many characters one reference may grow to, as Qt has it.
constexpr qint64 longestEntity = 4'096;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::CourseImport)
};

/// A driver of GDAL and what it is told.
struct Driver {
    const char *name;
    const char *likeName; ///< whose extension the file in memory gets
    const char *option;
};

Driver driverFor(FileFormat format)
{
    switch (format) {
    case FileFormat::Gpx:
        return { "GPX", "course.gpx", "ELE_AS_25D=YES" };
    case FileFormat::GeoJson:
        return { "GeoJSON", "course.geojson", "ARRAY_AS_STRING=YES" };
    case FileFormat::OriginCsv:
        return { "CSV", "course.csv", "AUTODETECT_TYPE=NO" };
    case FileFormat::Kml:
    case FileFormat::Kmz:
        break;
    }
    return { "LIBKML", "course.kml", nullptr };
}

QString nameOf(FileFormat format)
{
    switch (format) {
    case FileFormat::Kml:
        return u"KML"_s;
    case FileFormat::Kmz:
        return u"KMZ"_s;
    case FileFormat::Gpx:
        return u"GPX"_s;
    case FileFormat::GeoJson:
        return u"GeoJSON"_s;
    case FileFormat::OriginCsv:
        break;
    }
    return u"CSV"_s;
}

void tellWhatIsMissing(ImportedFile &file, const CourseText &text)
{
    if (const QStringList links = linksIn(text); !links.isEmpty()) {
        file.problems.push_back({ .kind = ProblemKind::LinksElsewhere,
                                  .severity = file.lines.empty() ? Severity::Error : Severity::Warning,
                                  .message = Text::tr("The file links to “%1”, which is not fetched. Open the link and "
                                                      "save what it gives as a file.")
                                                 .arg(links.front()) });
    }
    if (!file.lines.empty()) {
        return;
    }
    if (!file.points.empty() || !file.polygons.empty()) {
        file.problems.push_back(
            { .kind = ProblemKind::PointsOnly,
              .severity = Severity::Error,
              .message = Text::tr("“%1” has %2, but no line; a course is a line.")
                             .arg(file.fileName, file.points.empty() ? Text::tr("areas") : Text::tr("points")),
              .at = file.points.empty() ? std::nullopt : std::optional(file.points.front().place) });
    } else if (file.problems.empty()) {
        file.problems.push_back({ .kind = ProblemKind::Empty,
                                  .severity = Severity::Error,
                                  .message = Text::tr("“%1” is %2 without any line, point or area in it.")
                                                 .arg(file.fileName, nameOf(file.format)) });
    }
}

/// What GDAL made of a text.
struct Reading {
    ImportedFile file;
    bool isOpen = false; ///< GDAL took it for what it is
    bool isDamaged = false; ///< and met something that it could not read
    QString words {}; ///< GDAL's
};

/// A GeoJSON's `name`; without one GDAL gives a name of its own making.
QString layerName(GDALDataset &data, const GdalMemoryFile &memory)
{
    const QString name = data.GetLayerCount() > 0 ? QString::fromUtf8(data.GetLayer(0)->GetName()) : QString();
    const bool isOwn =
        name == QFileInfo(QString::fromUtf8(memory.name())).completeBaseName() || name == "OGRGeoJSON"_L1;
    return isOwn ? QString() : name.simplified();
}

Reading readByGdal(const CourseText &text, const QString &fileName)
{
    Reading reading { .file = { .fileName = fileName, .format = text.format } };
    const QuietGdal quiet;
    const Driver driver = driverFor(text.format);
    const GdalMemoryFile memory(text.utf8, driver.likeName);
    const char *const drivers[] = { driver.name, nullptr };
    const char *const options[] = { driver.option, nullptr };
    const GDALDatasetUniquePtr data(
        GDALDataset::Open(memory.name(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, options, nullptr));
    if (data && text.format == FileFormat::OriginCsv) {
        addOriginCourses(*data, reading.file);
    } else if (data) {
        addFeatures(*data, placemarkOrder(text), reading.file);
        reading.file.title = text.format == FileFormat::GeoJson ? layerName(*data, memory) : titleOf(text);
    }
    reading.isOpen = data != nullptr;
    reading.isDamaged = quiet.hasFailed();
    reading.words = quiet.words();
    return reading;
}

bool isXml(const CourseText &text)
{
    return text.format != FileFormat::GeoJson && text.format != FileFormat::OriginCsv;
}

CourseProblem damaged(Severity severity, const QString &message, const QString &words)
{
    return { .kind = ProblemKind::Damaged, .severity = severity, .message = message, .detail = words };
}

/// A file that GDAL stumbles over: what is whole in it, or a sentence.
std::expected<ImportedFile, CourseProblem> rescued(Reading reading, CourseText text)
{
    const QString &fileName = reading.file.fileName;
    if (const auto mended = isXml(text) ? upToDamage(text) : std::nullopt) {
        text.utf8 = *mended;
        Reading again = readByGdal(text, fileName);
        if (again.isOpen && !again.isDamaged) {
            again.file.problems.push_back(damaged(
                again.file.lines.empty() ? Severity::Error : Severity::Warning,
                Text::tr("“%1” is damaged or cut off; what is whole in it was read.").arg(fileName), reading.words));
            return std::move(again.file);
        }
    }
    // Parsed once more only here: a large file's numbers take ten times its bytes.
    const QJsonDocument json = isXml(text) ? QJsonDocument() : QJsonDocument::fromJson(text.utf8);
    if (!reading.isOpen && !json.isNull()) {
        return std::unexpected(CourseProblem {
            .kind = ProblemKind::UnknownFormat,
            .severity = Severity::Error,
            .message = Text::tr("“%1” is not a course file: it is JSON, but not GeoJSON.").arg(fileName),
            .detail = reading.words });
    }
    if (!reading.isOpen || isXml(text)) {
        return std::unexpected(
            damaged(Severity::Error,
                    Text::tr("“%1” begins as %2, but is damaged or cut off.").arg(fileName, nameOf(text.format)),
                    reading.words));
    }
    if (json["crs"_L1].isObject()) {
        return std::unexpected(CourseProblem {
            .kind = ProblemKind::UnknownSystem,
            .severity = Severity::Error,
            .message = Text::tr("The coordinates of “%1” are in a system that is not known here; save them in WGS 84.")
                           .arg(fileName),
            .detail = reading.words });
    }
    reading.file.problems.push_back(damaged(
        reading.file.lines.empty() ? Severity::Error : Severity::Warning,
        Text::tr("“%1” is damaged or cut off; what is shown is what could be read.").arg(fileName), reading.words));
    return std::move(reading.file);
}

} // namespace

std::expected<ImportedFile, CourseProblem> importCourses(const QByteArray &bytes, const QString &fileName)
{
    auto text = courseTextOf(bytes, fileName);
    if (!text) {
        return std::unexpected(text.error());
    }
    registerDrivers();
    const auto badEntities = [&fileName] {
        return std::unexpected(
            damaged(Severity::Error,
                    Text::tr("“%1” is not read: its document type declares entities that grow without bound, or that "
                             "are damaged.")
                        .arg(fileName),
                    {}));
    };
    const bool declaresEntities = text->utf8.contains("<!ENTITY");
    if (declaresEntities && text->utf8.count('&') * longestEntity > maxCourseFileBytes) {
        return badEntities();
    }
    if (needsPlainXml(*text)) {
        if (auto plain = plainXml(*text)) {
            text->utf8 = *std::move(plain);
        } else if (declaresEntities) {
            return badEntities();
        }
    }
    if (const auto number = text->format == FileFormat::Gpx ? unreadableNumber(text->utf8) : std::nullopt) {
        return std::unexpected(CourseProblem {
            .kind = ProblemKind::BadCoordinate,
            .severity = Severity::Error,
            .message = Text::tr("A latitude or longitude of “%1” is “%2”, which is no number; decimals have a point.")
                           .arg(fileName, number->left(40)) });
    }
    Reading reading = readByGdal(*text, fileName);
    auto file = reading.isOpen && !reading.isDamaged
        ? std::expected<ImportedFile, CourseProblem>(std::move(reading.file))
        : rescued(std::move(reading), *text);
    if (!file) {
        return file;
    }
    if (text->isEncodingGuessed) {
        file->problems.push_back({ .kind = ProblemKind::EncodingGuessed,
                                   .severity = Severity::Note,
                                   .message = Text::tr("“%1” is not UTF-8 and names no other encoding; it was read as "
                                                       "Windows-1252. Look at the names.")
                                                  .arg(fileName) });
    }
    tellWhatIsMissing(*file, *text);
    return file;
}

std::expected<ImportedFile, CourseProblem> importCourseFile(const QString &path)
{
    const auto bytes = bytesOf(path, maxCourseFileBytes);
    if (!bytes) {
        return std::unexpected(
            CourseProblem { .kind = ProblemKind::Damaged,
                            .severity = Severity::Error,
                            .message = Text::tr("The file “%1” cannot be read: %2.").arg(path, bytes.error()) });
    }
    return importCourses(*bytes, QFileInfo(path).fileName());
}

} // namespace trackside
