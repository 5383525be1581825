// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/runnerlayer.h"

#include "dashboard/dotsnode.h"
#include "dashboard/strokesnode.h"
#include "models/runnerselection.h"

#include <QQuickWindow>

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace trackside {

namespace {

// A machine that takes long for a frame (software rendering) gets fewer of them and keeps time for the rest.
constexpr auto quickFrame = 8ms;
constexpr auto quickInterval = 16ms;
constexpr auto slowInterval = 22ms;

constexpr int maximumLabels = 12;

GlideTrack::Moment steadyNow()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

/// Of a whole field that is selected, the rings are enough.
constexpr std::size_t mostSetOff = 30;

/// Tails are drawn for everybody only where they can be told apart.
constexpr std::size_t mostTails = 200;
constexpr double tailWidth = 4.5;

constexpr double dotPixels = 9.2; ///< width of a small field's dot
constexpr double labelLineWidth = 1.5; ///< as the frame of a label
constexpr double labelLineCasing = 4.0;

/// Strokes below, dots above.
class RunnersNode final : public QSGNode {
public:
    RunnersNode()
    {
        for (QSGNode *node : std::initializer_list<QSGNode *> { &strokes, &dots }) {
            node->setFlag(OwnedByParent, false);
            appendChildNode(node);
        }
    }

    StrokesNode strokes;
    DotsNode dots;
};

/// Dots of a large field are smaller, so that they still tell where it is densest.
double scaleFor(std::size_t runners)
{
    return runners <= 300 ? 1.0 : runners <= 2'000 ? 0.85 : 0.7;
}

} // namespace

RunnerLayer::RunnerLayer(QQuickItem *parent)
    : MapLayer(parent)
{
    m_nextFrame.setSingleShot(true);
    m_nextFrame.setTimerType(Qt::PreciseTimer);
    connect(&m_nextFrame, &QTimer::timeout, this, &RunnerLayer::requestFrame);
    connect(&m_furniture, &MapFurniture::changed, this, &RunnerLayer::requestFrame);
}

void RunnerLayer::watch(MapScene &scene)
{
    connect(&scene, &MapScene::dotsMoved, this, &RunnerLayer::requestFrame);
    connect(&scene, &MapScene::followingChanged, this, &RunnerLayer::requestFrame);
    const auto repaint = [this] {
        m_spritesStale = true;
        requestFrame();
    };
    connect(&scene, &MapScene::coloursChanged, this, repaint);
    connect(&scene, &MapScene::colouringChanged, this, repaint);
    m_spritesStale = true;
}

void RunnerLayer::selectNear(QPointF place, bool add)
{
    if (!scene())
        return;
    std::uint32_t nearest = 0;
    double best = reach * reach;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const QPointF offset = m_places[i] - place;
        const double distance = QPointF::dotProduct(offset, offset);
        if (distance <= best) {
            best = distance;
            nearest = m_dots[i].bib;
        }
    }
    if (add && nearest != 0)
        scene()->selection().toggle(nearest);
    else if (!add)
        scene()->selection().select(nearest);
}

std::optional<std::size_t> RunnerLayer::indexOf(std::uint32_t bib) const
{
    const auto found = std::ranges::lower_bound(m_dots, bib, {}, &Dot::bib);
    if (found == m_dots.end() || found->bib != bib || m_places.size() != m_dots.size())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_dots.begin());
}

std::optional<QPointF> RunnerLayer::placeOf(std::uint32_t bib) const
{
    const auto i = indexOf(bib);
    return i ? std::optional(m_places[*i]) : std::nullopt;
}

void RunnerLayer::requestFrame()
{
    // Asked for by what a frame itself sets (the view that follows a runner): already in it.
    if (m_polishing)
        return;
    m_nextFrame.stop();
    // In a hidden window it waits until that is shown, which says nothing about how long frames take.
    if (m_requested == GlideTrack::Moment {} && window() && window()->isExposed())
        m_requested = steadyNow();
    MapLayer::requestFrame();
}

void RunnerLayer::updatePolish()
{
    m_moment = steadyNow();
    if (!scene())
        return;
    m_polishing = true;
    if (scene()->following()) {
        if (const auto dot = scene()->glide().dotOf(scene()->selection().current(), m_moment))
            Q_EMIT followed(QGeoCoordinate(dot->position.latitude, dot->position.longitude));
    }
    MapLayer::updatePolish();
    m_chosen = chosen();
    m_strokes.clear();
    updateDots();
    updateLabels();
    writeTails();
    m_polishing = false;
}

void RunnerLayer::updateDots()
{
    m_dots.clear();
    m_places.clear();
    if (!m_projection)
        return;
    scene()->glide().dotsAt(m_moment, m_dots);
    for (const Dot &dot : m_dots)
        m_places.push_back(m_projection->toPixels(dot.position));

    const CrowdRibbon::View view { *m_projection, boundingRect(), dotPixels * scaleFor(m_dots.size()) };
    const MapDensity density = scene()->density();
    m_ribbon.setCourse(density == MapDensity::Dots ? nullptr : scene()->course());
    const bool cover = m_ribbon.update(m_dots, m_places, view);
    scene()->setCrowded(density == MapDensity::Ribbon ? scene()->hasCourse() : cover);
    if (scene()->isCrowded())
        m_ribbon.draw(view, scene()->crowdMetres(), scene()->colours(), m_strokes);
}

/// Those who are set off from the others, the most important first.
std::vector<std::uint32_t> RunnerLayer::chosen() const
{
    const RunnerSelection &selection = scene()->selection();
    std::vector<std::uint32_t> bibs;
    const auto add = [&bibs](std::uint32_t bib) {
        if (bib != 0 && std::ranges::find(bibs, bib) == bibs.end())
            bibs.push_back(bib);
    };
    add(scene()->labels().leader());
    add(selection.current());
    add(scene()->labels().pinned());
    std::vector<std::uint32_t> others(selection.bibs().begin(), selection.bibs().end());
    std::ranges::sort(others);
    for (const std::uint32_t bib : others) {
        if (bibs.size() >= mostSetOff)
            break;
        add(bib);
    }
    return bibs;
}

void RunnerLayer::writeTails()
{
    if (m_places.empty() || scene()->tailMs() <= 0)
        return;
    const auto add = [this](std::size_t i) {
        const DotSprites::Kind kind = kindOf(i);
        scene()->glide().tailOf(m_dots[i], scene()->tailMs(), m_moment, m_way);
        m_wayPixels.clear();
        for (const LonLat place : m_way)
            m_wayPixels.push_back(m_projection->toPixels(place));
        m_strokes.addTail(m_wayPixels, tailWidth, dotColour(kind, scene()->colours(), scene()->colourBy()));
    };
    if (scene()->tailsOfAll() && !scene()->isCrowded() && m_dots.size() <= mostTails) {
        for (std::size_t i = 0; i < m_dots.size(); ++i) {
            if (!isOut(m_dots[i].status))
                add(i);
        }
    }
    // Over the others.
    for (const std::uint32_t bib : m_chosen) {
        if (const auto i = indexOf(bib))
            add(*i);
    }
}

void RunnerLayer::updateLabels()
{
    std::vector<LabelPlacer::Wanted> wanted;
    std::vector<LabelModel::Label> labels;
    for (const std::uint32_t bib : toLabel()) {
        const auto place = placeOf(bib);
        if (!place || std::ssize(wanted) >= maximumLabels)
            continue;
        const QString text = scene()->labels().textOf(bib);
        wanted.push_back({ bib, *place, m_textScale * LabelModel::sizeOf(text) });
        labels.push_back({ .bib = bib, .text = text, .box = {}, .leader = bib == scene()->labels().leader() });
    }
    LabelPlacer::Ground ground { .area = boundingRect(), .moment = m_moment };
    if (m_projection) {
        m_cover.update(scene()->course(), *m_projection, size());
        const bool areDrawn = !scene()->isCrowded();
        m_dotCover.update(areDrawn ? std::span<const QPointF>(m_places) : std::span<const QPointF>(),
                          dotPixels * scaleFor(m_dots.size()), size());
        ground.closed = m_furniture.boxesIn(*this, *m_projection);
        ground.covered = [this](const QRectF &box) { return m_cover.under(box) + m_dotCover.under(box); };
    }
    const auto boxes = m_placer.place(wanted, ground);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        labels[i].box = boxes[i].value_or(QRectF());
        if (boxes[i])
            drawLine(wanted[i].dot, labels[i]);
    }
    std::erase_if(labels, [](const LabelModel::Label &label) { return label.box.isEmpty(); });
    m_labels.show(std::move(labels));
}

/// From a dot to a label that stands further off.
void RunnerLayer::drawLine(QPointF dot, const LabelModel::Label &label)
{
    const auto line = LabelPlacer::lineTo(dot, label.box);
    if (!line)
        return;
    const Colours &colours = scene()->colours();
    const std::array ends { line->p1(), line->p2() };
    m_strokes.add(ends, labelLineCasing, colours.surface);
    m_strokes.add(ends, labelLineWidth, label.leader ? colours.runner : colours.selected);
}

/// Those who are set off, and those in front where they are wanted. The picture may be at a later moment than the
/// answer that named these: whoever is out in it is labelled only where the user has chosen that one.
std::vector<std::uint32_t> RunnerLayer::toLabel() const
{
    const MapLabels &labels = scene()->labels();
    std::vector<std::uint32_t> bibs;
    const auto add = [&](std::uint32_t bib) {
        const auto i = indexOf(bib);
        const bool isOutOfRace = i && isOut(m_dots[*i].status);
        const bool isChosen = bib == labels.pinned() || scene()->selection().contains(bib);
        if ((isChosen || !isOutOfRace) && std::ranges::find(bibs, bib) == bibs.end())
            bibs.push_back(bib);
    };
    for (const std::uint32_t bib : m_chosen)
        add(bib);
    for (const std::uint32_t bib : labels.front())
        add(bib);
    return bibs;
}

QSGNode *RunnerLayer::updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *)
{
    if (!scene() || m_places.empty()) {
        delete oldNode;
        return nullptr;
    }
    auto *node = oldNode ? static_cast<RunnersNode *>(oldNode) : new RunnersNode;
    DotsNode &dots = node->dots;
    if (m_spritesStale || !dots.hasTexture()) {
        const DotSprites sprites(scene()->colours(), scene()->colourBy(), window()->effectiveDevicePixelRatio());
        dots.setTexture(std::unique_ptr<QSGTexture>(window()->createTextureFromImage(sprites.image())));
        m_spritesStale = false;
    }
    const auto onTop = toLabel().size() + scene()->selection().bibs().size() + 1; // with the rings
    const std::size_t below = scene()->isCrowded() ? 0 : m_dots.size();
    dots.setQuads(static_cast<int>(below + onTop));
    writeQuads(*dots.geometry());
    dots.markDirty(QSGNode::DirtyGeometry);
    if (!m_strokes.isEmpty() || !node->strokes.isEmpty())
        node->strokes.show(m_strokes);
    return node;
}

DotSprites::Kind RunnerLayer::kindOf(std::size_t dot) const
{
    return DotSprites::kindOf(m_dots[dot].status, scene()->colourBy(), scene()->classes().classOf(m_dots[dot].bib));
}

/// Dots and classes are both in order of the competitor id.
void RunnerLayer::findKinds()
{
    const ColourBy by = scene()->colourBy();
    const auto classes = scene()->classes().runners();
    auto next = classes.begin();
    m_kinds.clear();
    for (const Dot &dot : m_dots) {
        while (next != classes.end() && next->bib < dot.bib)
            ++next;
        const bool isThere = next != classes.end() && next->bib == dot.bib;
        m_kinds.push_back(DotSprites::kindOf(dot.status, by, isThere ? next->number : RunnerClasses::none));
    }
}

void RunnerLayer::writeQuads(QSGGeometry &geometry)
{
    const double scale = scaleFor(m_dots.size());
    const QRectF visible = boundingRect().adjusted(-16, -16, 16, 16);
    QuadWriter quads(geometry);
    findKinds();
    const auto add = [&](std::size_t i) {
        if (visible.contains(m_places[i]))
            quads.add(m_places[i], m_kinds[i], static_cast<double>(m_dots[i].opacity), scale);
    };
    const bool all = !scene()->isCrowded();
    // Those who are out lie at the bottom. Finishers stand on one spot: one picture shows them all.
    std::optional<LonLat> finish;
    for (std::size_t i = 0; all && i < m_dots.size(); ++i) {
        const Dot &dot = m_dots[i];
        if (!isOut(dot.status) || (dot.status == RunnerStatus::Finished && finish == dot.position))
            continue;
        if (dot.status == RunnerStatus::Finished)
            finish = dot.position;
        add(i);
    }
    for (std::size_t i = 0; all && i < m_dots.size(); ++i) {
        if (!isOut(m_dots[i].status))
            add(i);
    }
    for (const std::uint32_t bib : toLabel()) {
        if (const auto i = indexOf(bib); i && visible.contains(m_places[*i]))
            quads.add(m_places[*i], m_kinds[*i], static_cast<double>(m_dots[*i].opacity), 1.0);
    }
    if (const auto place = placeOf(scene()->labels().leader()); place && visible.contains(*place))
        quads.add(*place, DotSprites::Kind::Leader, 1.0, 1.0);
    for (const std::uint32_t bib : scene()->selection().bibs()) {
        if (const auto place = placeOf(bib); place && visible.contains(*place))
            quads.add(*place, DotSprites::Kind::Selected, 1.0, 1.0);
    }
    quads.finish();
}

void RunnerLayer::frameSwapped()
{
    if (!scene())
        return;
    const bool drawn = m_requested != GlideTrack::Moment {};
    const auto took = drawn ? steadyNow() - m_requested : GlideTrack::Moment {};
    m_requested = {};
    // Of the moment that was drawn: the end of a move is drawn too.
    if (!isVisible() || !scene()->glide().isMoving(m_moment))
        return;
    if (drawn)
        Q_EMIT scene()->frameDrawn(took);
    const auto interval = took > quickFrame ? slowInterval : quickInterval;
    m_nextFrame.start(std::max(1ms, std::chrono::ceil<std::chrono::milliseconds>(interval - took)));
}

void RunnerLayer::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemSceneChange) {
        for (const QMetaObject::Connection &connection : { m_swapConnection, m_shownConnection }) {
            if (connection)
                disconnect(connection);
        }
        if (data.window) {
            // From the render thread, as a queued call.
            m_swapConnection = connect(data.window, &QQuickWindow::frameSwapped, this, &RunnerLayer::frameSwapped,
                                       Qt::QueuedConnection);
            m_shownConnection =
                connect(data.window, &QWindow::visibleChanged, this, [this] { m_requested = GlideTrack::Moment {}; });
        }
    } else if (change == ItemDevicePixelRatioHasChanged) {
        m_spritesStale = true;
    }
    MapLayer::itemChange(change, data);
}

} // namespace trackside
