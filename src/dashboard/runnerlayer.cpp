// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/runnerlayer.h"

#include "models/runnerselection.h"

#include <QQuickWindow>
#include <QSGGeometryNode>
#include <QSGTexture>
#include <QSGTextureMaterial>

#include <algorithm>

using namespace std::chrono_literals;

namespace trackside {

namespace {

// A machine that takes long for a frame (software rendering) gets fewer of them and keeps time for the rest.
constexpr auto quickFrame = 8ms;
constexpr auto quickInterval = 16ms;
constexpr auto slowInterval = 22ms;

constexpr int maximumLabels = 6;
constexpr QSizeF labelSpace { 76.0, 23.0 };

GlideTrack::Moment steadyNow()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

class DotsNode final : public QSGGeometryNode {
public:
    DotsNode()
        : m_geometry(QSGGeometry::defaultAttributes_TexturedPoint2D(), 0, 0, QSGGeometry::UnsignedIntType)
    {
        m_geometry.setDrawingMode(QSGGeometry::DrawTriangles);
        m_geometry.setVertexDataPattern(QSGGeometry::StreamPattern);
        m_material.setFiltering(QSGTexture::Linear);
        setGeometry(&m_geometry);
        setMaterial(&m_material);
    }

    void setTexture(std::unique_ptr<QSGTexture> texture)
    {
        m_material.setTexture(texture.get());
        m_texture = std::move(texture);
        markDirty(DirtyMaterial);
    }

    void setQuads(int quads)
    {
        if (m_geometry.vertexCount() == quads * 4)
            return;
        m_geometry.allocate(quads * 4, quads * 6);
        quint32 *index = m_geometry.indexDataAsUInt();
        for (int quad = 0; quad < quads; ++quad) {
            for (const int corner : { 0, 1, 2, 2, 1, 3 })
                *index++ = static_cast<quint32>(quad * 4 + corner);
        }
        m_geometry.markIndexDataDirty();
    }

private:
    QSGGeometry m_geometry;
    QSGTextureMaterial m_material;
    std::unique_ptr<QSGTexture> m_texture;
};

/// Writes quads one after the other.
class QuadWriter {
public:
    explicit QuadWriter(QSGGeometry &geometry)
        : m_next(geometry.vertexDataAsTexturedPoint2D())
        , m_end(m_next + geometry.vertexCount())
    {
    }

    void add(QPointF middle, DotSprites::Kind kind, double opacity, double scale)
    {
        if (m_next == m_end)
            return;
        const QRectF texture = DotSprites::texturePart(kind, opacity);
        const double half = DotSprites::extentOf(kind) * scale;
        const auto left = static_cast<float>(middle.x() - half);
        const auto top = static_cast<float>(middle.y() - half);
        const auto right = static_cast<float>(middle.x() + half);
        const auto bottom = static_cast<float>(middle.y() + half);
        const auto u = static_cast<float>(texture.left());
        const auto v = static_cast<float>(texture.top());
        const auto u2 = static_cast<float>(texture.right());
        const auto v2 = static_cast<float>(texture.bottom());
        (m_next++)->set(left, top, u, v);
        (m_next++)->set(right, top, u2, v);
        (m_next++)->set(left, bottom, u, v2);
        (m_next++)->set(right, bottom, u2, v2);
    }

    /// What is left over is nothing to see: quads without a size.
    void finish()
    {
        while (m_next != m_end)
            (m_next++)->set(0, 0, 0, 0);
    }

private:
    QSGGeometry::TexturedPoint2D *m_next;
    QSGGeometry::TexturedPoint2D *m_end;
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

std::optional<QPointF> RunnerLayer::placeOf(std::uint32_t bib) const
{
    const auto found = std::ranges::lower_bound(m_dots, bib, {}, &Dot::bib);
    if (found == m_dots.end() || found->bib != bib || m_places.size() != m_dots.size())
        return std::nullopt;
    return m_places[static_cast<std::size_t>(found - m_dots.begin())];
}

void RunnerLayer::requestFrame()
{
    // Asked for by what a frame itself sets (the view that follows a runner): already in it.
    if (m_polishing)
        return;
    m_nextFrame.stop();
    if (m_requested == GlideTrack::Moment {})
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
    updateLabels();
    m_polishing = false;
}

void RunnerLayer::updateLabels()
{
    std::vector<LabelModel::Label> labels;
    if (m_projection) {
        const std::uint32_t leader = scene()->leader();
        std::vector<std::uint32_t> bibs;
        if (leader != 0)
            bibs.push_back(leader);
        const RunnerSelection &selection = scene()->selection();
        if (selection.current() != 0 && selection.current() != leader)
            bibs.push_back(selection.current());
        for (const std::uint32_t bib : selection.bibs()) {
            if (std::ssize(bibs) >= maximumLabels)
                break;
            if (std::ranges::find(bibs, bib) == bibs.end())
                bibs.push_back(bib);
        }
        for (const std::uint32_t bib : bibs) {
            if (const auto dot = scene()->glide().dotOf(bib, m_moment)) {
                const bool leads = bib == leader;
                labels.push_back({ .bib = bib,
                                   .text = leads ? scene()->leaderLabel() : QString::number(bib),
                                   .place = m_projection->toPixels(dot->position),
                                   .leader = leads });
            }
        }
    }
    // Where two would lie on each other the later one moves down.
    for (std::size_t i = 1; i < labels.size(); ++i) {
        for (std::size_t other = 0; other < i; ++other) {
            const QPointF offset = labels[i].place - labels[other].place;
            if (std::abs(offset.x()) < labelSpace.width() && std::abs(offset.y()) < labelSpace.height())
                labels[i].place.setY(labels[other].place.y() + labelSpace.height());
        }
    }
    m_labels.show(std::move(labels));
}

QSGNode *RunnerLayer::updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *)
{
    m_dots.clear();
    if (scene() && m_projection)
        scene()->glide().dotsAt(m_moment, m_dots);
    if (m_dots.empty()) {
        m_places.clear();
        delete oldNode;
        return nullptr;
    }
    auto *node = static_cast<DotsNode *>(oldNode);
    if (!node || m_spritesStale) {
        if (!node)
            node = new DotsNode;
        const DotSprites sprites(scene()->colours(), scene()->colourBy(), window()->effectiveDevicePixelRatio());
        node->setTexture(std::unique_ptr<QSGTexture>(window()->createTextureFromImage(sprites.image())));
        m_spritesStale = false;
    }
    const auto onTop = scene()->selection().bibs().size() + 1; // rings, and the leader once more
    node->setQuads(static_cast<int>(m_dots.size()) + static_cast<int>(onTop));
    writeQuads(*node->geometry());
    node->markDirty(QSGNode::DirtyGeometry);
    return node;
}

/// Dots and classes are both in order of the bib.
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
    m_places.resize(m_dots.size());
    std::ranges::transform(m_dots, m_places.begin(),
                           [this](const Dot &dot) { return m_projection->toPixels(dot.position); });

    const double scale = scaleFor(m_dots.size());
    const QRectF visible = boundingRect().adjusted(-16, -16, 16, 16);
    QuadWriter quads(geometry);
    findKinds();
    const auto add = [&](std::size_t i) {
        if (visible.contains(m_places[i]))
            quads.add(m_places[i], m_kinds[i], static_cast<double>(m_dots[i].opacity), scale);
    };
    // Those who are out lie at the bottom. Finishers stand on one spot: one picture shows them all.
    std::optional<LonLat> finish;
    for (std::size_t i = 0; i < m_dots.size(); ++i) {
        const Dot &dot = m_dots[i];
        if (!isOut(dot.status) || (dot.status == RunnerStatus::Finished && finish == dot.position))
            continue;
        if (dot.status == RunnerStatus::Finished)
            finish = dot.position;
        add(i);
    }
    for (std::size_t i = 0; i < m_dots.size(); ++i) {
        if (!isOut(m_dots[i].status))
            add(i);
    }
    if (const auto place = placeOf(scene()->leader()); place && visible.contains(*place))
        quads.add(*place, DotSprites::Kind::Leader, 1.0, 1.0);
    for (const std::uint32_t bib : scene()->selection().bibs()) {
        if (const auto place = placeOf(bib); place && visible.contains(*place))
            quads.add(*place, DotSprites::Kind::Selected, 1.0, 1.0);
    }
    quads.finish();
}

void RunnerLayer::frameSwapped()
{
    const auto now = steadyNow();
    if (!scene())
        return;
    const bool drawn = m_requested != GlideTrack::Moment {};
    const auto took = drawn ? now - m_requested : GlideTrack::Moment {};
    m_requested = {};
    if (!isVisible() || !scene()->glide().isMoving(now))
        return;
    if (drawn)
        Q_EMIT scene()->frameDrawn(took);
    const auto interval = took > quickFrame ? slowInterval : quickInterval;
    m_nextFrame.start(std::max(1ms, std::chrono::ceil<std::chrono::milliseconds>(interval - took)));
}

void RunnerLayer::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemSceneChange) {
        if (m_swapConnection)
            disconnect(m_swapConnection);
        if (data.window) {
            // From the render thread, as a queued call.
            m_swapConnection = connect(data.window, &QQuickWindow::frameSwapped, this, &RunnerLayer::frameSwapped,
                                       Qt::QueuedConnection);
        }
    } else if (change == ItemDevicePixelRatioHasChanged) {
        m_spritesStale = true;
        requestFrame();
    }
    MapLayer::itemChange(change, data);
}

} // namespace trackside
