// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/mapprojection.h"
#include "dashboard/mapscene.h"

#include <QQuickItem>

#include <optional>

namespace trackside {

/// The lines of the course over the map: the outlines of zones and the course itself, with a casing that sets it off
/// from any background. Written anew when the view, the course or the colours change. The render thread reads this item
/// while the GUI thread is held.
class CourseLayer : public QQuickItem {
    Q_OBJECT
    Q_PROPERTY(trackside::MapScene *scene READ scene WRITE setScene NOTIFY sceneChanged)
    Q_PROPERTY(QQuickItem *map READ map WRITE setMap NOTIFY mapChanged)

public:
    explicit CourseLayer(QQuickItem *parent = nullptr);

    [[nodiscard]] MapScene *scene() const { return m_scene; }
    void setScene(MapScene *scene);
    [[nodiscard]] QQuickItem *map() const { return m_map; }
    void setMap(QQuickItem *map);

    Q_INVOKABLE void viewChanged() { requestFrame(); }

Q_SIGNALS:
    void sceneChanged();
    void mapChanged();

protected:
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *data) override;

private:
    void requestFrame();

    MapScene *m_scene = nullptr;
    QQuickItem *m_map = nullptr;
    std::optional<MapProjection> m_projection;
};

} // namespace trackside
