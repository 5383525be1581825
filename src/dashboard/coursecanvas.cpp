// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/coursecanvas.h"

#include "dashboard/accessiblepicture.h"
#include "dashboard/canvaskeys.h"
#include "dashboard/canvasmarks.h"
#include "dashboard/theme.h"
#include "studio/splitedits.h"
#include "studio/vertexedits.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace trackside {

namespace {

constexpr double fitMargin = 40.0;
constexpr double viewMargin = 20.0; ///< less than that, so that what was fitted is in view
constexpr double zoomStep = 1.25;
constexpr double panStep = 60.0;
constexpr double wheelStep = 120.0; ///< eighths of a degree in one notch

} // namespace

CourseCanvas::CourseCanvas(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_draft(std::make_shared<const CourseDraft>())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Map of the course"));
    select({});
    tellOfPictures();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

CourseCanvas::~CourseCanvas() = default;

void CourseCanvas::setDraft(DraftHistory::DraftPtr draft)
{
    if (draft != m_draft)
        m_held.reset();
    m_draft = std::move(draft);
    m_picture = CoursePicture(*m_draft);
    if (m_selected && !exists(*m_draft, *m_selected))
        select({});
    update();
}

void CourseCanvas::startOver()
{
    select({});
    m_shownPlace.reset();
    m_pointer.reset();
    leaveTool();
    fit();
}

void CourseCanvas::setFormat(const Format &format)
{
    m_format = format;
    update();
}

void CourseCanvas::setSplits(std::vector<SplitMark> splits)
{
    m_splits = std::move(splits);
    update();
}

void CourseCanvas::fit()
{
    m_isFitted = true;
    m_view.fit(m_picture.bounds(), fitMargin);
    update();
}

void CourseCanvas::markPlace(std::optional<LonLat> place)
{
    m_shownPlace = place;
    update();
}

void CourseCanvas::showPlace(LonLat place)
{
    markPlace(place);
    bringIntoView(place);
}

void CourseCanvas::bringIntoView(LonLat place)
{
    const QPointF pixel = pixelsOf(place);
    const QRectF room = QRectF(rect()).marginsRemoved({ viewMargin, viewMargin, viewMargin, viewMargin });
    if (m_held || m_isPanning || room.contains(pixel) || !std::isfinite(pixel.x()) || !std::isfinite(pixel.y()))
        return;
    m_isFitted = false;
    m_view.pan(QRectF(rect()).center() - pixel);
    update();
}

void CourseCanvas::showPointer(std::optional<LonLat> place)
{
    m_pointer = place;
    update();
}

void CourseCanvas::setTool(Tool tool)
{
    m_tool = tool;
    m_inWork.clear();
    setCursor(tool == Tool::Edit ? Qt::ArrowCursor : Qt::CrossCursor);
    update();
}

void CourseCanvas::zoomIn()
{
    m_isFitted = false;
    m_view.zoom(zoomStep, QRectF(rect()).center());
    update();
}

void CourseCanvas::zoomOut()
{
    m_isFitted = false;
    m_view.zoom(1.0 / zoomStep, QRectF(rect()).center());
    update();
}

QPointF CourseCanvas::pixelsOf(LonLat place) const
{
    return m_view.toPixels(m_picture.pointOf(place));
}

std::optional<std::size_t> CourseCanvas::selectedVertex() const
{
    return m_selected && m_selected->kind == CanvasGrip::Kind::Vertex ? std::optional(m_selected->index) : std::nullopt;
}

void CourseCanvas::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colours.canvas);
    m_picture.paint(painter, m_view, rect(), colours);
    if (m_tool == Tool::Edit)
        m_picture.paintVertices(painter, m_view, rect(), colours);
    m_picture.paintSplits(painter, m_view, rect(), m_splits, colours);
    QPolygonF inWork;
    for (const LonLat place : m_inWork)
        inWork.append(pixelsOf(place));
    inWork.append(m_last);
    if (!m_inWork.empty())
        paintInWork(painter, inWork, m_tool == Tool::DrawZone, colours);
    if (m_pointer)
        paintPointer(painter, pixelsOf(*m_pointer), colours);
    if (m_shownPlace)
        paintRing(painter, pixelsOf(*m_shownPlace), 13.0, colours.bad);
    if (m_selected)
        paintRing(painter, pixelsOf(placeOf(*m_draft, *m_selected)), 7.0, colours.selected);
    if (!m_picture.line().empty())
        paintScale(painter, m_view, rect(), colours, m_format);
}

void CourseCanvas::resizeEvent(QResizeEvent *event)
{
    m_view.setSize(event->size());
    if (m_isFitted)
        fit();
}

void CourseCanvas::mousePressEvent(QMouseEvent *event)
{
    m_last = event->position();
    m_toolPressed = m_tool;
    if (event->button() != Qt::LeftButton) {
        m_isPanning = event->button() == Qt::MiddleButton;
        return;
    }
    switch (m_tool) {
    case Tool::DrawZone:
        m_inWork.push_back(m_view.toPlace(event->position()));
        update();
        return;
    case Tool::DrawSplit:
        addSplitEnd(event->position());
        return;
    case Tool::SetStart:
    case Tool::SetFinish: {
        const bool isStart = m_tool == Tool::SetStart;
        Q_EMIT edited(withFlag(*m_draft, isStart ? Flag::Start : Flag::Finish,
                               flagPlaceAt(event->position(), event->modifiers())),
                      isStart ? tr("Set the start flag") : tr("Set the finish flag"), false);
        leaveTool();
        return;
    }
    case Tool::Edit:
        break;
    }
    m_held = nearestGrip(m_picture, m_view, event->position());
    select(m_held);
    m_hasMoved = false;
    m_holdBegin = m_last;
    if (m_held)
        m_holdOffset = pixelsOf(placeOf(*m_draft, *m_held)) - m_last;
    m_isPanning = !m_held;
    update();
}

void CourseCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF before = std::exchange(m_last, event->position());
    if (m_isPanning) {
        m_isFitted = false;
        m_view.pan(m_last - before);
    } else if (m_held) {
        if (m_hasMoved || (m_last - m_holdBegin).manhattanLength() >= QApplication::startDragDistance()) {
            const CanvasGrip held = *m_held;
            const LonLat place = heldPlaceAt(m_last + m_holdOffset, event->modifiers());
            Q_EMIT edited(moved(*m_draft, held, place), moveText(held), std::exchange(m_hasMoved, true));
            m_held = held;
        }
    } else if (m_tool == Tool::Edit) {
        setCursor(nearestGrip(m_picture, m_view, m_last) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        Q_EMIT pointedAt(lineAt(m_picture, m_view, m_last));
        return;
    }
    update();
}

void CourseCanvas::mouseReleaseEvent(QMouseEvent *)
{
    m_isPanning = false;
    m_held.reset();
}

void CourseCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_tool != m_toolPressed)
        return; // its first half set a flag, or ended a line
    if (m_tool == Tool::DrawZone) {
        endZone();
    } else if (m_tool == Tool::Edit && !nearestGrip(m_picture, m_view, event->position())) {
        if (const auto changed = withPlaceAdded(*m_draft, m_picture, m_view, event->position()))
            Q_EMIT edited(*changed, tr("Add a point"), false);
    }
}

void CourseCanvas::wheelEvent(QWheelEvent *event)
{
    m_isFitted = false;
    m_view.zoom(std::pow(zoomStep, event->angleDelta().y() / wheelStep), event->position());
    update();
    event->accept();
}

void CourseCanvas::keyPressEvent(QKeyEvent *event)
{
    if (const auto arrow = arrowOf(*event)) {
        if (event->modifiers().testFlag(Qt::AltModifier))
            return moveSelected(*arrow, *event);
        m_isFitted = false;
        m_view.pan(-panStep * *arrow);
        return update();
    }
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return m_tool == Tool::Edit ? removeSelected() : takeBack();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return endZone();
    case Qt::Key_Escape:
        return leaveTool();
    default:
        QWidget::keyPressEvent(event);
    }
}

void CourseCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_tool != Tool::Edit || m_picture.line().empty())
        return;
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    if (isByKey && !m_selected)
        return;
    const QPointF pixel = isByKey ? pixelsOf(placeOf(*m_draft, *m_selected)) : QPointF(event->pos());
    const CanvasSpot spot { .onScreen = mapToGlobal(pixel.toPoint()),
                            .grip = isByKey ? m_selected : nearestGrip(m_picture, m_view, pixel),
                            .onLine = lineAt(m_picture, m_view, pixel) };
    if (spot.grip || spot.onLine)
        Q_EMIT menuWanted(spot);
}

void CourseCanvas::leaveEvent(QEvent *)
{
    Q_EMIT pointedAt({});
}

LonLat CourseCanvas::heldPlaceAt(QPointF pixel, Qt::KeyboardModifiers modifiers) const
{
    const bool isFlag = m_held->kind == CanvasGrip::Kind::Start || m_held->kind == CanvasGrip::Kind::Finish;
    return isFlag ? flagPlaceAt(pixel, modifiers) : m_view.toPlace(pixel);
}

LonLat CourseCanvas::flagPlaceAt(QPointF pixel, Qt::KeyboardModifiers modifiers) const
{
    const auto onLine = modifiers.testFlag(Qt::ShiftModifier) ? std::nullopt : lineAt(m_picture, m_view, pixel);
    return onLine ? vertexAt(m_draft->vertices, *onLine).place : m_view.toPlace(pixel);
}

void CourseCanvas::select(const std::optional<CanvasGrip> &grip)
{
    m_selected = grip;
    setAccessibleDescription(keyHelp(grip));
    update();
}

void CourseCanvas::selectBeside(bool isForward)
{
    if (m_tool != Tool::Edit || m_held || m_draft->vertices.empty())
        return;
    select(gripBeside(*m_draft, m_selected, isForward));
    bringIntoView(placeOf(*m_draft, *m_selected));
}

/// As long as the key is held it is one step of the history.
void CourseCanvas::moveSelected(QPointF arrow, const QKeyEvent &event)
{
    if (m_tool != Tool::Edit || m_held || !m_selected)
        return;
    const CanvasGrip grip = *m_selected;
    const LonLat place = placeBeside(m_view, pixelsOf(placeOf(*m_draft, grip)), arrow, event.modifiers());
    Q_EMIT edited(moved(*m_draft, grip, place), moveText(grip), event.isAutoRepeat());
    bringIntoView(place);
}

void CourseCanvas::removeSelected()
{
    if (!m_selected)
        return;
    const CanvasGrip grip = *m_selected;
    select({});
    Q_EMIT edited(removed(*m_draft, grip), removeText(grip), false);
}

void CourseCanvas::takeBack()
{
    if (!m_inWork.empty())
        m_inWork.pop_back();
    update();
}

void CourseCanvas::addSplitEnd(QPointF pixel)
{
    const LonLat place = m_view.toPlace(pixel);
    if (m_inWork.empty()) {
        m_inWork.push_back(place);
        return;
    }
    if (place == m_inWork.front())
        return;
    // By a letter: its crossings have the numbers.
    const auto letter = static_cast<char16_t>(u'A' + m_draft->splits.lines.size() % 26);
    const QString name = tr("Line %1").arg(QChar(letter));
    Q_EMIT edited(withSplitLineAdded(*m_draft, { .name = name, .from = m_inWork.front(), .to = place }),
                  tr("Draw a split line"), false);
    leaveTool();
}

void CourseCanvas::endZone()
{
    constexpr std::size_t leastCorners = 3;
    // Two clicks at one place set one corner.
    const auto repeats = std::ranges::unique(m_inWork);
    m_inWork.erase(repeats.begin(), repeats.end());
    if (m_tool != Tool::DrawZone || m_inWork.size() < leastCorners)
        return;
    const QString name = tr("Zone %L1").arg(m_draft->zones.size() + 1);
    Q_EMIT edited(withZoneAdded(*m_draft, { .name = name, .outer = m_inWork, .holes = {} }), tr("Draw a zone"), false);
    leaveTool();
}

void CourseCanvas::leaveTool()
{
    setTool(Tool::Edit);
    Q_EMIT toolEnded();
}

} // namespace trackside
