// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/mapprojection.h"
#include "dashboard/mapscene.h"

#include <QQuickItem>

#include <optional>

namespace trackside {

/// What lies over the map and is drawn by the scene graph. QML hands in the scene and the map, and tells of each move
/// of the view. The render thread reads a layer in updatePaintNode(), while the GUI thread is held; no node is kept in
/// a member, so nothing outlives the scene graph.
class MapLayer : public QQuickItem {
    Q_OBJECT
    Q_PROPERTY(trackside::MapScene *scene READ scene WRITE setScene NOTIFY sceneChanged)
    Q_PROPERTY(QQuickItem *map READ map WRITE setMap NOTIFY mapChanged)

public:
    explicit MapLayer(QQuickItem *parent = nullptr);

    [[nodiscard]] MapScene *scene() const { return m_scene; }
    void setScene(MapScene *scene);
    [[nodiscard]] QQuickItem *map() const { return m_map; }
    void setMap(QQuickItem *map);

    /// The map shows another part.
    Q_INVOKABLE void viewChanged() { requestFrame(); }

Q_SIGNALS:
    void sceneChanged();
    void mapChanged();

protected:
    /// Connects to what of \p scene the layer draws.
    virtual void watch(MapScene &scene) = 0;
    virtual void requestFrame();
    void updatePolish() override; ///< takes the projection of the frame
    void itemChange(ItemChange change, const ItemChangeData &data) override; ///< asks for one in another resolution

    std::optional<MapProjection> m_projection; ///< of the frame being made; none before the map is ready

private:
    MapScene *m_scene = nullptr;
    QQuickItem *m_map = nullptr;
};

} // namespace trackside
