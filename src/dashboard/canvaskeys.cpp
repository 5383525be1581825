// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/canvaskeys.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::CanvasKeys)
};

constexpr double moveMetres = 1.0;
constexpr double longMoveMetres = 10.0;

/// The last corner is mostly the first one.
std::size_t cornersOf(const Zone &zone)
{
    const bool isClosed = zone.outer.size() > 1 && zone.outer.front() == zone.outer.back();
    return isClosed ? zone.outer.size() - 1 : zone.outer.size();
}

std::size_t orderOf(const CourseDraft &draft, const CanvasGrip &grip)
{
    const std::size_t vertices = draft.vertices.size();
    switch (grip.kind) {
    case CanvasGrip::Kind::Vertex:
        return grip.index;
    case CanvasGrip::Kind::Start:
        return vertices;
    case CanvasGrip::Kind::Finish:
        return vertices + 1;
    case CanvasGrip::Kind::Corner:
    case CanvasGrip::Kind::SplitEnd:
        break;
    }
    const bool isCorner = grip.kind == CanvasGrip::Kind::Corner;
    std::size_t order = vertices + 2 + grip.index + (isCorner ? 0 : 2 * grip.zone);
    for (std::size_t zone = 0; zone < (isCorner ? grip.zone : draft.zones.size()); ++zone)
        order += cornersOf(draft.zones[zone]);
    return order;
}

CanvasGrip gripAt(const CourseDraft &draft, std::size_t order)
{
    const std::size_t vertices = draft.vertices.size();
    if (order < vertices)
        return { .kind = CanvasGrip::Kind::Vertex, .index = order };
    if (order < vertices + 2)
        return { .kind = order == vertices ? CanvasGrip::Kind::Start : CanvasGrip::Kind::Finish };
    order -= vertices + 2;
    for (std::size_t zone = 0; zone < draft.zones.size(); ++zone) {
        const std::size_t corners = cornersOf(draft.zones[zone]);
        if (order < corners)
            return { .kind = CanvasGrip::Kind::Corner, .index = order, .zone = zone };
        order -= corners;
    }
    return { .kind = CanvasGrip::Kind::SplitEnd, .index = order % 2, .zone = order / 2 };
}

} // namespace

QString keyHelp(const std::optional<CanvasGrip> &selected)
{
    const QString help =
        Text::tr("Its line, zones, splits and flags. Arrow keys move the view, N and Shift+N select the next and the "
                 "previous point, Alt with an arrow key moves it by a metre, with Shift by ten. Delete removes it or "
                 "takes back the last one of what is drawn, Esc leaves a tool.");
    return selected ? Text::tr("%1 is selected. %2").arg(nameOf(*selected), help) : help;
}

LonLat placeBeside(const CanvasView &view, QPointF pixel, QPointF arrow, Qt::KeyboardModifiers modifiers)
{
    const double metres = modifiers.testFlag(Qt::ShiftModifier) ? longMoveMetres : moveMetres;
    return view.toPlace(pixel + arrow * (metres / view.metresPerPixel()));
}

std::optional<QPointF> arrowOf(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Left:
        return QPointF(-1.0, 0.0);
    case Qt::Key_Right:
        return QPointF(1.0, 0.0);
    case Qt::Key_Up:
        return QPointF(0.0, -1.0);
    case Qt::Key_Down:
        return QPointF(0.0, 1.0);
    default:
        return {};
    }
}

std::optional<CanvasGrip> gripBeside(const CourseDraft &draft, const std::optional<CanvasGrip> &grip, bool isForward)
{
    if (draft.vertices.empty())
        return {};
    const std::size_t count =
        orderOf(draft, { .kind = CanvasGrip::Kind::SplitEnd, .index = 0, .zone = draft.splits.lines.size() });
    if (!grip)
        return gripAt(draft, isForward ? 0 : count - 1);
    return gripAt(draft, (orderOf(draft, *grip) + (isForward ? 1 : count - 1)) % count);
}

} // namespace trackside
