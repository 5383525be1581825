// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/labelmodel.h"
#include "dashboard/labelplacer.h"
#include "dashboard/mapfurniture.h"
#include "dashboard/maplayer.h"

namespace trackside {

/// The lines of the course over the map: the outlines of zones and the course itself, with a casing that sets it off
/// from any background. A zone that the course would hide has a mark of a least size, and where there are several
/// zones, they have their names where there is room. Written anew when the view, the course or the colours change.
class CourseLayer : public MapLayer {
    Q_OBJECT
    Q_PROPERTY(QAbstractItemModel *labels READ labels CONSTANT) ///< the names
    Q_PROPERTY(double textScale MEMBER m_textScale) ///< of the names
    Q_PROPERTY(QVariantList furniture READ furniture WRITE setFurniture) ///< items that no name covers

public:
    explicit CourseLayer(QQuickItem *parent = nullptr);

    [[nodiscard]] QAbstractItemModel *labels() { return &m_labels; }
    [[nodiscard]] QVariantList furniture() const { return m_furniture.items(); }
    void setFurniture(const QVariantList &items) { m_furniture.setItems(items); }

protected:
    void watch(MapScene &scene) override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *data) override;

private:
    void findZones(const Course &course);
    void placeNames(const Course &course);

    LabelModel m_labels;
    LabelPlacer m_placer;
    MapFurniture m_furniture;
    double m_textScale = 1.0;
    std::vector<QPointF> m_middles; ///< of the zones, in pixels
    std::vector<QPointF> m_marks; ///< of those that are too thin to be seen
};

} // namespace trackside
