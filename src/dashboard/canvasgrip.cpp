// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/canvasgrip.h"

#include "studio/splitedits.h"
#include "studio/vertexedits.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::CanvasGrip)
};

constexpr double reachPixels = 8.0;
const QPointF middleOfFlag(4.0, -12.0); ///< from its foot
constexpr double flagReachPixels = 9.0;

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

struct Near {
    double pixels = reachPixels;
    std::size_t index = 0;
    double fraction = 0.0; ///< of a stretch
    bool isFound = false;
};

Near nearestPoint(const std::vector<QPointF> &points, const CanvasView &view, QPointF pixel)
{
    // In the square's units, which saves a projection for each point.
    const QPointF target = view.toMercator(pixel);
    Near nearest;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double pixels = distance(points[i], target) * view.pixelsPerSquare();
        if (pixels <= nearest.pixels)
            nearest = { pixels, i, 0.0, true };
    }
    return nearest;
}

/// The stretch from points[index] to the next that is nearest.
Near nearestStretch(const std::vector<QPointF> &points, const CanvasView &view, QPointF pixel)
{
    const QPointF target = view.toMercator(pixel);
    Near nearest;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QPointF way = points[i] - points[i - 1];
        const double square = QPointF::dotProduct(way, way);
        const double along =
            square > 0.0 ? std::clamp(QPointF::dotProduct(target - points[i - 1], way) / square, 0.0, 1.0) : 0.0;
        const double pixels = distance(points[i - 1] + way * along, target) * view.pixelsPerSquare();
        if (pixels <= nearest.pixels)
            nearest = { pixels, i - 1, along, true };
    }
    return nearest;
}

QString number(std::size_t index)
{
    return QLocale().toString(qulonglong { index } + 1);
}

} // namespace

std::optional<CanvasGrip> nearestGrip(const CoursePicture &picture, const CanvasView &view, QPointF pixel)
{
    if (picture.line().empty())
        return {};
    const auto isOnFlag = [&](QPointF foot) {
        return distance(view.toPixels(foot) + middleOfFlag, pixel) <= flagReachPixels;
    };
    if (isOnFlag(picture.start()))
        return CanvasGrip { .kind = CanvasGrip::Kind::Start };
    if (isOnFlag(picture.finish()))
        return CanvasGrip { .kind = CanvasGrip::Kind::Finish };
    std::optional<CanvasGrip> grip;
    const Near vertex = nearestPoint(picture.line(), view, pixel);
    double nearest = reachPixels;
    if (vertex.isFound) {
        grip = CanvasGrip { .kind = CanvasGrip::Kind::Vertex, .index = vertex.index };
        nearest = vertex.pixels;
    }
    for (std::size_t zone = 0; zone < picture.zones().size(); ++zone) {
        const Near corner = nearestPoint(picture.zones()[zone], view, pixel);
        if (corner.isFound && corner.pixels < nearest) {
            // The last corner is the first one.
            const bool isLast = corner.index + 1 == picture.zones()[zone].size();
            grip = CanvasGrip { .kind = CanvasGrip::Kind::Corner, .index = isLast ? 0 : corner.index, .zone = zone };
            nearest = corner.pixels;
        }
    }
    for (std::size_t line = 0; line < picture.splitLines().size(); ++line) {
        const auto &ends = picture.splitLines()[line];
        const Near end = nearestPoint({ ends.begin(), ends.end() }, view, pixel);
        if (end.isFound && end.pixels < nearest) {
            grip = CanvasGrip { .kind = CanvasGrip::Kind::SplitEnd, .index = end.index, .zone = line };
            nearest = end.pixels;
        }
    }
    return grip;
}

std::optional<NearestOnLine> lineAt(const CoursePicture &picture, const CanvasView &view, QPointF pixel)
{
    if (const Near vertex = nearestPoint(picture.line(), view, pixel); vertex.isFound)
        return NearestOnLine { .metres = vertex.pixels * view.metresPerPixel(), .segment = vertex.index };
    if (const Near stretch = nearestStretch(picture.line(), view, pixel); stretch.isFound)
        return NearestOnLine { .metres = stretch.pixels * view.metresPerPixel(),
                               .segment = stretch.index,
                               .fraction = stretch.fraction };
    return {};
}

bool exists(const CourseDraft &draft, const CanvasGrip &grip)
{
    switch (grip.kind) {
    case CanvasGrip::Kind::Vertex:
        return grip.index < draft.vertices.size();
    case CanvasGrip::Kind::Corner:
        return grip.zone < draft.zones.size() && grip.index < draft.zones[grip.zone].outer.size();
    case CanvasGrip::Kind::SplitEnd:
        return grip.zone < draft.splits.lines.size();
    case CanvasGrip::Kind::Start:
    case CanvasGrip::Kind::Finish:
        break;
    }
    return !draft.vertices.empty();
}

LonLat placeOf(const CourseDraft &draft, const CanvasGrip &grip)
{
    switch (grip.kind) {
    case CanvasGrip::Kind::Vertex:
        return draft.vertices[grip.index].place;
    case CanvasGrip::Kind::Corner:
        return draft.zones[grip.zone].outer[grip.index];
    case CanvasGrip::Kind::SplitEnd:
        return grip.index == 0 ? draft.splits.lines[grip.zone].from : draft.splits.lines[grip.zone].to;
    case CanvasGrip::Kind::Start:
        return draft.start.value_or(draft.vertices.front().place);
    case CanvasGrip::Kind::Finish:
        break;
    }
    return draft.finish.value_or(draft.vertices.back().place);
}

CourseDraft moved(const CourseDraft &draft, const CanvasGrip &grip, LonLat place)
{
    switch (grip.kind) {
    case CanvasGrip::Kind::Vertex:
        return withVertexMoved(draft, grip.index, place);
    case CanvasGrip::Kind::Corner:
        return withCornerMoved(draft, grip.zone, grip.index, place);
    case CanvasGrip::Kind::SplitEnd:
        return withSplitEndMoved(draft, grip.zone, grip.index, place);
    case CanvasGrip::Kind::Start:
        return withFlag(draft, Flag::Start, place);
    case CanvasGrip::Kind::Finish:
        break;
    }
    return withFlag(draft, Flag::Finish, place);
}

CourseDraft removed(const CourseDraft &draft, const CanvasGrip &grip)
{
    switch (grip.kind) {
    case CanvasGrip::Kind::Vertex:
        return withoutVertices(draft, grip.index, 1);
    case CanvasGrip::Kind::Corner:
        return withoutCorner(draft, grip.zone, grip.index);
    case CanvasGrip::Kind::SplitEnd:
        return withoutSplitLine(draft, grip.zone);
    case CanvasGrip::Kind::Start:
        return withFlag(draft, Flag::Start, {});
    case CanvasGrip::Kind::Finish:
        break;
    }
    return withFlag(draft, Flag::Finish, {});
}

QString nameOf(const CanvasGrip &grip)
{
    switch (grip.kind) {
    case CanvasGrip::Kind::Vertex:
        return Text::tr("Point %1").arg(number(grip.index));
    case CanvasGrip::Kind::Corner:
        return Text::tr("Corner %1 of zone %2").arg(number(grip.index), number(grip.zone));
    case CanvasGrip::Kind::SplitEnd:
        return Text::tr("End %1 of split line %2").arg(number(grip.index), number(grip.zone));
    case CanvasGrip::Kind::Start:
        return Text::tr("Start flag");
    case CanvasGrip::Kind::Finish:
        break;
    }
    return Text::tr("Finish flag");
}

QString moveText(const CanvasGrip &grip)
{
    switch (grip.kind) {
    case CanvasGrip::Kind::Vertex:
        return Text::tr("Move point %1").arg(number(grip.index));
    case CanvasGrip::Kind::Corner:
        return Text::tr("Move corner %1 of zone %2").arg(number(grip.index), number(grip.zone));
    case CanvasGrip::Kind::SplitEnd:
        return Text::tr("Move split line %1").arg(number(grip.zone));
    case CanvasGrip::Kind::Start:
        return Text::tr("Move the start flag");
    case CanvasGrip::Kind::Finish:
        break;
    }
    return Text::tr("Move the finish flag");
}

QString removeText(const CanvasGrip &grip)
{
    switch (grip.kind) {
    case CanvasGrip::Kind::Vertex:
        return Text::tr("Remove point %1").arg(number(grip.index));
    case CanvasGrip::Kind::Corner:
        return Text::tr("Remove corner %1 of zone %2").arg(number(grip.index), number(grip.zone));
    case CanvasGrip::Kind::SplitEnd:
        return Text::tr("Remove split line %1").arg(number(grip.zone));
    case CanvasGrip::Kind::Start:
        return Text::tr("Put the start flag at the line's beginning");
    case CanvasGrip::Kind::Finish:
        break;
    }
    return Text::tr("Put the finish flag at the line's end");
}

std::optional<CourseDraft> withPlaceAdded(const CourseDraft &draft, const CoursePicture &picture,
                                          const CanvasView &view, QPointF pixel)
{
    const Near stretch = nearestStretch(picture.line(), view, pixel);
    double nearest = stretch.pixels;
    std::optional<CourseDraft> changed;
    if (stretch.isFound)
        changed = withVertexAdded(draft, stretch.index, view.toPlace(pixel));
    for (std::size_t zone = 0; zone < picture.zones().size(); ++zone) {
        const Near edge = nearestStretch(picture.zones()[zone], view, pixel);
        if (edge.isFound && (!changed || edge.pixels < nearest)) {
            changed = withCornerAdded(draft, zone, edge.index, view.toPlace(pixel));
            nearest = edge.pixels;
        }
    }
    return changed;
}

} // namespace trackside
