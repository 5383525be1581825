// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/labelmodel.h"
#include "dashboard/mapprojection.h"
#include "dashboard/mapscene.h"
#include "models/glidetrack.h"

#include <QGeoCoordinate>
#include <QQuickItem>
#include <QTimer>

class QSGGeometry;

namespace trackside {

/// All runners of a race as one scene-graph node over the map: a textured quad each, written anew for every frame.
/// Frames are made only while somebody moves, the view moves, or something about the runners changed.
///
/// The render thread reads this item in updatePaintNode(), while the GUI thread is held; no node is kept here, so
/// nothing outlives the scene graph.
class RunnerLayer : public QQuickItem {
    Q_OBJECT
    Q_PROPERTY(trackside::MapScene *scene READ scene WRITE setScene NOTIFY sceneChanged)
    Q_PROPERTY(QQuickItem *map READ map WRITE setMap NOTIFY mapChanged)
    Q_PROPERTY(QAbstractItemModel *labels READ labels CONSTANT)

public:
    /// How far beside a dot a click still takes it, in logical pixels.
    static constexpr double reach = 12.0;

    explicit RunnerLayer(QQuickItem *parent = nullptr);

    [[nodiscard]] MapScene *scene() const { return m_scene; }
    void setScene(MapScene *scene);
    [[nodiscard]] QQuickItem *map() const { return m_map; }
    void setMap(QQuickItem *map);
    [[nodiscard]] QAbstractItemModel *labels() { return &m_labels; }

    /// Selects the runner nearest to \p place, or adds it; with nobody in reach the selection is cleared.
    Q_INVOKABLE void selectNear(QPointF place, bool add);
    /// The map shows another part.
    Q_INVOKABLE void viewChanged() { requestFrame(); }

    /// Where a runner was drawn last, in this item's pixels.
    [[nodiscard]] std::optional<QPointF> placeOf(std::uint32_t bib) const;

Q_SIGNALS:
    void sceneChanged();
    void mapChanged();
    void followed(const QGeoCoordinate &place);

protected:
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *data) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void requestFrame();
    void frameSwapped();
    void updateLabels();
    void writeQuads(QSGGeometry &geometry);

    MapScene *m_scene = nullptr;
    QQuickItem *m_map = nullptr;
    LabelModel m_labels;
    QTimer m_nextFrame;
    QMetaObject::Connection m_swapConnection;

    GlideTrack::Moment m_moment {}; ///< of the frame being made
    GlideTrack::Moment m_requested {};
    std::optional<MapProjection> m_projection;
    std::vector<Dot> m_dots;
    std::vector<QPointF> m_places; ///< of the dots
    bool m_spritesStale = true;
    bool m_polishing = false;
};

} // namespace trackside
