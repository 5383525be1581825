// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dotsprites.h"

#include <QSGGeometryNode>
#include <QSGTexture>
#include <QSGTextureMaterial>

#include <memory>

namespace trackside {

/// Dots in the scene graph, a textured quad each. Render thread.
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

    [[nodiscard]] bool hasTexture() const { return m_texture != nullptr; }

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

} // namespace trackside
