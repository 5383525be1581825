// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/coursecover.h"
#include "dashboard/crowdribbon.h"
#include "dashboard/dotcover.h"
#include "dashboard/dotsprites.h"
#include "dashboard/labelmodel.h"
#include "dashboard/labelplacer.h"
#include "dashboard/mapfurniture.h"
#include "dashboard/maplayer.h"
#include "dashboard/strokewriter.h"
#include "models/glidetrack.h"

#include <QGeoCoordinate>
#include <QTimer>

class QSGGeometry;

namespace trackside {

/// All runners of a race as one item over the map: a textured quad each, written anew for every frame, over the tails.
/// Frames are made only while somebody moves, the view moves, or something about the runners changed.
class RunnerLayer : public MapLayer {
    Q_OBJECT
    Q_PROPERTY(QAbstractItemModel *labels READ labels CONSTANT)
    Q_PROPERTY(double textScale MEMBER m_textScale) ///< of the labels
    Q_PROPERTY(QVariantList furniture READ furniture WRITE setFurniture) ///< items that no label covers

public:
    /// How far beside a dot a click still takes it, in logical pixels.
    static constexpr double reach = 12.0;
    /// How far off a label may stand; a line tells then whose it is.
    static constexpr int labelSteps = 5;

    explicit RunnerLayer(QQuickItem *parent = nullptr);

    [[nodiscard]] QAbstractItemModel *labels() { return &m_labels; }
    [[nodiscard]] QVariantList furniture() const { return m_furniture.items(); }
    void setFurniture(const QVariantList &items) { m_furniture.setItems(items); }

    /// Selects the runner nearest to \p place, or adds it; with nobody in reach the selection is cleared.
    Q_INVOKABLE void selectNear(QPointF place, bool add);

    /// Where a runner was drawn last, in this item's pixels.
    [[nodiscard]] std::optional<QPointF> placeOf(std::uint32_t bib) const;

Q_SIGNALS:
    void followed(const QGeoCoordinate &place);

protected:
    void watch(MapScene &scene) override;
    void requestFrame() override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *data) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void frameSwapped();
    [[nodiscard]] std::vector<std::uint32_t> chosen() const;
    [[nodiscard]] std::vector<std::uint32_t> toLabel() const;
    [[nodiscard]] std::optional<std::size_t> indexOf(std::uint32_t bib) const;
    [[nodiscard]] DotSprites::Kind kindOf(std::size_t dot) const;
    void updateDots();
    void updateLabels();
    void drawLine(QPointF dot, const LabelModel::Label &label);
    void writeTails();
    void findKinds();
    void writeQuads(QSGGeometry &geometry);

    LabelModel m_labels;
    LabelPlacer m_placer { labelSteps };
    MapFurniture m_furniture;
    CourseCover m_cover;
    DotCover m_dotCover;
    double m_textScale = 1.0;
    QTimer m_nextFrame;
    QMetaObject::Connection m_swapConnection;
    QMetaObject::Connection m_shownConnection;

    GlideTrack::Moment m_requested {}; ///< when a frame was asked for that has not come; none in a hidden window
    GlideTrack::Moment m_moment {}; ///< of the frame being made
    std::vector<std::uint32_t> m_chosen; ///< likewise, as chosen() tells
    std::vector<Dot> m_dots;
    std::vector<QPointF> m_places; ///< of the dots
    std::vector<DotSprites::Kind> m_kinds; ///< likewise
    CrowdRibbon m_ribbon;
    StrokeWriter m_strokes; ///< of the frame
    std::vector<LonLat> m_way; ///< kept for its memory, as is the next
    std::vector<QPointF> m_wayPixels;
    bool m_spritesStale = true;
    bool m_polishing = false;
};

} // namespace trackside
