// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/labelmodel.h"
#include "dashboard/labelplacer.h"
#include "dashboard/maplayer.h"
#include "dashboard/strokewriter.h"

namespace trackside {

/// What is measured, drawn over the map: the places, the lines between them and how long each is.
class MeasureLayer : public MapLayer {
    Q_OBJECT
    Q_PROPERTY(QAbstractItemModel *labels READ labels CONSTANT)

public:
    using MapLayer::MapLayer;

    [[nodiscard]] QAbstractItemModel *labels() { return &m_labels; }

protected:
    void watch(MapScene &scene) override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *data) override;

private:
    void updateLabels(std::span<const QPointF> pixels);

    LabelModel m_labels;
    LabelPlacer m_placer;
    StrokeWriter m_strokes;
};

} // namespace trackside
