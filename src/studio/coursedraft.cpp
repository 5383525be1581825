// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/coursedraft.h"

#include "course/plane.h"
#include "studio/linefacts.h"
#include "studio/plainwords.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

std::optional<LonLat> nearestWithRole(const ImportedFile &file, PointRole role, LonLat end)
{
    std::optional<LonLat> nearest;
    for (const ImportedPoint &point : file.points) {
        const bool fits = point.meaning.role == role || point.meaning.role == PointRole::StartAndFinish;
        if (fits && (!nearest || roughMetres(point.place, end) < roughMetres(*nearest, end))) {
            nearest = point.place;
        }
    }
    return nearest;
}

/// Whether the document's or file's claim is about this line: of several that are all in one file, only about one that
/// is somewhere near to it.
bool speaksOf(const LengthClaim &claim, const ImportedFile &file, std::span<const CourseVertex> vertices)
{
    constexpr double nearShare = 0.25;
    if (file.lines.size() == 1 || !std::ranges::all_of(vertices, isOnEarth, &CourseVertex::place)) {
        return true;
    }
    return std::abs(distancesAlong(vertices).back() / claim.metres - 1.0) <= nearShare;
}

/// Of a line; of several only what all are called, as the segments of one track: no course is called "Leg 1" that has
/// a leg 2.
QString commonName(const ImportedFile &file, const LineChain &chain)
{
    const QString &name = file.lines[chain.parts.front().line].name;
    const auto hasIt = [&](const LinePart &part) { return file.lines[part.line].name == name; };
    return std::ranges::all_of(chain.parts, hasIt) ? name : QString();
}

QString firstNotEmpty(std::initializer_list<QString> texts)
{
    const auto found = std::ranges::find_if(texts, [](const QString &text) { return !text.isEmpty(); });
    return found == texts.end() ? QString() : *found;
}

} // namespace

CourseDraft draftOf(const ImportedFile &file, const LineChain &chain)
{
    const ImportedLine &line = file.lines[chain.parts.front().line];
    const QString baseName = QFileInfo(file.fileName).completeBaseName();
    const QString ownName = commonName(file, chain);
    CourseDraft draft;
    draft.name = firstNotEmpty({ ownName, file.title, baseName });
    draft.id = idFor(line.id.isEmpty() ? baseName : line.id);
    draft.description = line.description;
    draft.vertices = verticesOf(file.lines, chain);
    draft.zones = line.zones;
    draft.splits = file.splits;
    if (draft.vertices.empty()) {
        return draft;
    }
    const bool hasOwnFlags = line.start || line.finish;
    draft.start = hasOwnFlags ? line.start : nearestWithRole(file, PointRole::Start, draft.vertices.front().place);
    draft.finish = hasOwnFlags ? line.finish : nearestWithRole(file, PointRole::Finish, draft.vertices.back().place);
    if (!hasOwnFlags) {
        draft.zones.insert(draft.zones.end(), file.polygons.begin(), file.polygons.end());
    }
    std::ranges::copy_if(file.points, std::back_inserter(draft.markers),
                         [](const ImportedPoint &point) { return point.meaning.role == PointRole::Marker; });
    // What all parts of a join are called may speak of each.
    draft.claim = chain.isJoin() ? std::nullopt : claimIn(ownName);
    for (const QString &name : { ownName, file.title, baseName }) {
        if (const auto claim = claimIn(name); !draft.claim && claim && speaksOf(*claim, file, draft.vertices)) {
            draft.claim = claim;
        }
    }
    return draft;
}

CourseDraft draftOf(const Course &course)
{
    CourseDraft draft { .id = course.id, .name = course.name, .description = course.description };
    std::ranges::transform(course.line.vertices(), std::back_inserter(draft.vertices),
                           [](LonLat place) { return CourseVertex { .place = place }; });
    draft.start = course.start;
    draft.finish = course.finish;
    draft.zones = course.zones;
    draft.splits = course.splitPlan;
    return draft;
}

QString idFor(const QString &name)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString id = plainWords(name).replace(others, u"-"_s);
    while (id.startsWith(u'-')) {
        id.removeFirst();
    }
    while (id.endsWith(u'-')) {
        id.chop(1);
    }
    return id.isEmpty() ? u"course"_s : id;
}

QString freeId(const QString &id, const QStringList &taken)
{
    QString free = id;
    for (int number = 2; taken.contains(free); ++number) {
        free = u"%1-%2"_s.arg(id).arg(number);
    }
    return free;
}

Result<CoursePtr> courseOf(const CourseDraft &draft)
{
    std::vector<LonLat> places;
    places.reserve(draft.vertices.size());
    std::ranges::transform(draft.vertices, std::back_inserter(places), &CourseVertex::place);
    auto line = CourseLine::fromVertices(places);
    if (!line) {
        return std::unexpected(line.error());
    }
    const LonLat start = draft.start.value_or(line->vertices().front());
    const LonLat finish = draft.finish.value_or(line->vertices().back());
    return makeCourse(draft.id, draft.name.isEmpty() ? draft.id : draft.name, draft.description, *std::move(line),
                      start, finish, draft.zones, draft.splits);
}

} // namespace trackside
