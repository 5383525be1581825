// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/strokewriter.h"

#include <QSGGeometryNode>
#include <QSGVertexColorMaterial>

namespace trackside {

/// What a StrokeWriter writes, in the scene graph. Render thread.
class StrokesNode final : public QSGGeometryNode {
public:
    StrokesNode()
        : m_geometry(QSGGeometry::defaultAttributes_ColoredPoint2D(), 0, 0, QSGGeometry::UnsignedIntType)
    {
        m_geometry.setDrawingMode(QSGGeometry::DrawTriangles);
        m_material.setFlag(QSGMaterial::Blending);
        setGeometry(&m_geometry);
        setMaterial(&m_material);
    }

    void show(const StrokeWriter &strokes)
    {
        strokes.writeTo(m_geometry);
        markDirty(DirtyGeometry);
    }
    [[nodiscard]] bool isEmpty() const { return m_geometry.vertexCount() == 0; }

private:
    QSGGeometry m_geometry;
    QSGVertexColorMaterial m_material;
};

} // namespace trackside
