// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QRectF>
#include <QVariantList>

#include <vector>

class QQuickItem;

namespace trackside {

class MapProjection;

/// What stands on the map that no label may cover: its legend, scale, buttons and the like, and flags, which have a
/// `coordinate`. GUI thread.
class MapFurniture final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void setItems(const QVariantList &items); ///< of QQuickItem, as QML hands them over
    [[nodiscard]] QVariantList items() const;

    /// Where those that are shown stand, in the pixels of \p layer, which lies over the map.
    [[nodiscard]] std::vector<QRectF> boxesIn(const QQuickItem &layer, const MapProjection &projection) const;

Q_SIGNALS:
    void changed(); ///< one of them has another size, or is shown or hidden

private:
    std::vector<QPointer<QQuickItem>> m_items;
};

} // namespace trackside
