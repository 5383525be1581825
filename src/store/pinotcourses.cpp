// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinotcourses.h"

#include "course/splittext.h"
#include "course/wkt.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <span>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::PinotCourses)
};

/// Digits that another writer cut move a place less than this.
constexpr double samePlaceMetres = 0.1;

bool isSamePlace(LonLat a, LonLat b)
{
    return a == b || geodesicMetres(a, b) <= samePlaceMetres;
}

bool areSamePlaces(std::span<const LonLat> a, std::span<const LonLat> b)
{
    return std::ranges::equal(a, b, isSamePlace);
}

bool isSameZone(const Zone &a, const Zone &b)
{
    return areSamePlaces(a.outer, b.outer) && std::ranges::equal(a.holes, b.holes, areSamePlaces);
}

std::vector<LonLat> finishFirst(const CourseLine &line)
{
    return { line.vertices().rbegin(), line.vertices().rend() };
}

/// A fence that is empty, or no polygon, is none.
Result<std::vector<Zone>> zonesFromFence(const QByteArray &wkb)
{
    auto zone = zoneFromWkb(wkb);
    if (!zone) {
        return std::vector<Zone>();
    }
    zone->name = u"Geofence"_s; // files of races have it, so in every language the same
    return std::vector { *std::move(zone) };
}

} // namespace

QString segmentOf(const QString &courseId)
{
    return u"trackside_"_s + courseId;
}

bool PinotCourseRow::isAnotherWriters() const
{
    return segment != segmentOf(shortName);
}

QByteArray courseRecord(const Course &course)
{
    const QByteArray fence = course.zones.empty() ? "POLYGON EMPTY"_ba : zoneToWkt(course.zones.front());
    const QJsonObject record {
        { u"shortName"_s, course.id },
        { u"longName"_s, course.name },
        { u"description"_s, course.description },
        { u"distance"_s, course.line.lengthMetres() },
        { u"map"_s, QString::fromLatin1(lineToWkt(finishFirst(course.line))) },
        { u"geoFence"_s, QString::fromLatin1(fence) },
        { u"start"_s, QString::fromLatin1(pointToWkt(course.start)) },
        { u"end"_s, QString::fromLatin1(pointToWkt(course.finish)) },
        { u"zones"_s, zonesToJson(course.zones) },
        { u"splits"_s, splitsToJson(course.splitPlan) },
    };
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

QString courseRowsSql(const QString &table, const QStringList &columns, const QString &courseId)
{
    const auto ifThere = [&](const QString &column) { return columns.contains(column) ? column : u"''"_s; };
    return u"SELECT $segmentName, shortName, longName, distance, ST_AsBinary(courseMap), ST_AsBinary(startLocation), "
           "ST_AsBinary(endLocation), %2, %3, %4 FROM %1 WHERE courseMap <> '' AND startLocation <> '' AND "
           "endLocation <> ''%5 ORDER BY shortName LIMIT 10000"_s.arg(
               table, ifThere(u"description"_s), ifThere(u"zones"_s), ifThere(u"splits"_s),
               courseId.isEmpty() ? QString() : u" AND shortName = "_s + sqlText(courseId));
}

QString hollowCourseRowsSql(const QString &table, const QString &courseId)
{
    return u"SELECT $segmentName, shortName FROM %1%2 ORDER BY shortName LIMIT 10000"_s.arg(
        table, courseId.isEmpty() ? QString() : u" WHERE shortName = "_s + sqlText(courseId));
}

void addHollowRows(std::vector<PinotCourseRow> &courses, const PinotRows &hollow)
{
    for (std::size_t row = 0; row < hollow.size(); ++row) {
        const QString segment = hollow.at(row, 0).text();
        const QString shortName = hollow.at(row, 1).text();
        const auto isIt = [&](const PinotCourseRow &known) {
            return known.segment == segment && known.shortName == shortName;
        };
        if (std::ranges::none_of(courses, isIt)) {
            courses.push_back({ .segment = segment, .shortName = shortName });
        }
    }
}

QString fencesSql(const QString &table)
{
    return u"SELECT $segmentName, shortName, ST_AsBinary(geoFenceLocation) FROM %1 WHERE geoFenceLocation <> '' "
           "ORDER BY shortName LIMIT 10000"_s.arg(table);
}

void addFences(std::vector<PinotCourseRow> &courses, const PinotRows &fences)
{
    for (std::size_t row = 0; row < fences.size(); ++row) {
        for (PinotCourseRow &course : courses) {
            if (course.segment == fences.at(row, 0).text() && course.shortName == fences.at(row, 1).text()) {
                course.fence = fences.at(row, 2).bytes();
            }
        }
    }
}

std::vector<PinotCourseRow> courseRowsOf(const PinotRows &rows)
{
    std::vector<PinotCourseRow> courses;
    courses.reserve(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        courses.push_back({ .segment = rows.at(row, 0).text(),
                            .shortName = rows.at(row, 1).text(),
                            .longName = rows.at(row, 2).text(),
                            .description = rows.at(row, 7).text(),
                            .zones = rows.at(row, 8).text(),
                            .splits = rows.at(row, 9).text(),
                            .distanceMetres = rows.at(row, 3).number().value_or(0.0),
                            .map = rows.at(row, 4).bytes(),
                            .start = rows.at(row, 5).bytes(),
                            .end = rows.at(row, 6).bytes() });
    }
    return courses;
}

Result<CoursePtr> courseOf(const PinotCourseRow &row)
{
    auto vertices = lineFromWkb(row.map);
    const auto start = pointFromWkb(row.start);
    const auto finish = pointFromWkb(row.end);
    if (!vertices || !start || !finish) {
        return std::unexpected(noCourse(row.shortName,
                                        !vertices    ? vertices.error()
                                            : !start ? start.error()
                                                     : finish.error()));
    }
    std::ranges::reverse(*vertices);
    auto line = CourseLine::fromVertices(*vertices);
    if (!line) {
        return std::unexpected(noCourse(row.shortName, line.error()));
    }
    auto zones = row.zones.isEmpty() ? zonesFromFence(row.fence) : zonesFromJson(row.zones);
    if (!zones) {
        return std::unexpected(noCourse(row.shortName, zones.error()));
    }
    auto splits = splitsFromJson(row.splits);
    if (!splits) {
        return std::unexpected(noCourse(row.shortName, splits.error()));
    }
    return makeCourse(row.shortName, row.longName, row.description, std::move(*line), *start, *finish,
                      std::move(*zones), *std::move(splits));
}

Error noCourse(const QString &courseId, const Error &why)
{
    return { Text::tr("What Pinot has of the course “%1” is no course. %2").arg(courseId, why.message), why.detail,
             Text::tr("Have whoever loaded it load it again.") };
}

bool saysTheSame(const PinotCourseRow &row, const Course &course, const QStringList &columns)
{
    const auto agrees = [&](const QString &column, const QString &has, const QString &wanted) {
        return !columns.contains(column) || has == wanted;
    };
    // Compared as numbers: Pinot writes them in other digits.
    const auto line = lineFromWkb(row.map);
    const auto start = pointFromWkb(row.start);
    const auto end = pointFromWkb(row.end);
    return line && start && end && *line == finishFirst(course.line) && *start == course.start && *end == course.finish
        && row.longName == course.name && row.distanceMetres == course.line.lengthMetres()
        && agrees(u"description"_s, row.description, course.description)
        && agrees(u"zones"_s, row.zones, zonesToJson(course.zones))
        && agrees(u"splits"_s, row.splits, splitsToJson(course.splitPlan));
}

bool isTheSameCourse(const PinotCourseRow &row, const Course &course)
{
    const auto theirs = courseOf(row);
    if (!theirs) {
        return false;
    }
    const std::size_t compared =
        row.zones.isEmpty() ? std::min<std::size_t>(1, course.zones.size()) : course.zones.size();
    return areSamePlaces((*theirs)->line.vertices(), course.line.vertices())
        && isSamePlace((*theirs)->start, course.start) && isSamePlace((*theirs)->finish, course.finish)
        && std::ranges::equal((*theirs)->zones, std::span(course.zones).first(compared), isSameZone);
}

bool hasFlagsAtWrongEnds(const PinotCourseRow &row)
{
    const auto line = lineFromWkb(row.map);
    const auto start = pointFromWkb(row.start);
    const auto end = pointFromWkb(row.end);
    if (!line || line->empty() || !start || !end) {
        return false;
    }
    const double right = geodesicMetres(*end, line->front()) + geodesicMetres(*start, line->back());
    const double wrong = geodesicMetres(*start, line->front()) + geodesicMetres(*end, line->back());
    return wrong + 1.0 < right;
}

QString zonesToJson(const std::vector<Zone> &zones)
{
    QJsonArray list;
    for (const Zone &zone : zones) {
        list.append(QJsonObject { { u"name"_s, zone.name }, { u"area"_s, QString::fromLatin1(zoneToWkt(zone)) } });
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

Result<std::vector<Zone>> zonesFromJson(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray()) {
        return failure(Text::tr("The zones of a course are not a list in JSON."), text.left(1000));
    }
    std::vector<Zone> zones;
    for (const auto &entry : document.array()) {
        auto zone = zoneFromWkt(entry["area"_L1].toString().toUtf8());
        if (!zone) {
            return std::unexpected(zone.error());
        }
        zone->name = entry["name"_L1].toString();
        zones.push_back(std::move(*zone));
    }
    return zones;
}

} // namespace trackside
