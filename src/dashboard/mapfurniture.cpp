// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/mapfurniture.h"

#include "dashboard/mapprojection.h"

#include <QGeoCoordinate>
#include <QQuickItem>

namespace trackside {

namespace {

/// A flag moves with the view only after the layer has been made, so its place is computed.
QRectF boxOfFlag(const QQuickItem &flag, const QGeoCoordinate &place, const MapProjection &projection)
{
    const QPointF foot = projection.toPixels({ .longitude = place.longitude(), .latitude = place.latitude() });
    const auto *picture = flag.property("sourceItem").value<QQuickItem *>();
    return { foot - flag.property("anchorPoint").toPointF(), picture ? picture->size() : QSizeF() };
}

} // namespace

void MapFurniture::setItems(const QVariantList &items)
{
    for (const QPointer<QQuickItem> &item : m_items) {
        if (item)
            item->disconnect(this);
    }
    m_items.clear();
    for (const QVariant &each : items) {
        auto *item = qobject_cast<QQuickItem *>(each.value<QObject *>());
        if (!item)
            continue;
        m_items.emplace_back(item);
        connect(item, &QQuickItem::widthChanged, this, &MapFurniture::changed);
        connect(item, &QQuickItem::heightChanged, this, &MapFurniture::changed);
        connect(item, &QQuickItem::visibleChanged, this, &MapFurniture::changed);
    }
    Q_EMIT changed();
}

QVariantList MapFurniture::items() const
{
    QVariantList items;
    for (const QPointer<QQuickItem> &item : m_items)
        items.append(QVariant::fromValue(static_cast<QObject *>(item.data())));
    return items;
}

std::vector<QRectF> MapFurniture::boxesIn(const QQuickItem &layer, const MapProjection &projection) const
{
    std::vector<QRectF> boxes;
    for (const QPointer<QQuickItem> &item : m_items) {
        if (!item || !item->isVisible())
            continue;
        const auto place = item->property("coordinate").value<QGeoCoordinate>();
        boxes.push_back(place.isValid() ? boxOfFlag(*item, place, projection)
                                        : item->mapRectToItem(&layer, item->boundingRect()));
    }
    return boxes;
}

} // namespace trackside
