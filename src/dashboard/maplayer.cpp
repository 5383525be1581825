// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/maplayer.h"

namespace trackside {

MapLayer::MapLayer(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void MapLayer::setScene(MapScene *scene)
{
    if (m_scene == scene)
        return;
    if (m_scene)
        m_scene->disconnect(this);
    m_scene = scene;
    if (scene)
        watch(*scene);
    Q_EMIT sceneChanged();
    requestFrame();
}

void MapLayer::setMap(QQuickItem *map)
{
    if (m_map == map)
        return;
    m_map = map;
    Q_EMIT mapChanged();
    requestFrame();
}

void MapLayer::requestFrame()
{
    polish();
    update();
}

void MapLayer::updatePolish()
{
    m_projection = MapProjection::of(m_map);
}

void MapLayer::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemDevicePixelRatioHasChanged)
        requestFrame();
    QQuickItem::itemChange(change, data);
}

} // namespace trackside
