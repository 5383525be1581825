// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/mapscene.h"
#include "models/glidetrack.h"

#include <QObject>
#include <QTimer>

namespace trackside {

class LivePicture;

/// Keeps what the map's dots tell by their colour, and what its legend says, in step with the answers. How many have a
/// status is of what is drawn, since the map is behind the tables; of a field that is drawn in part, and of classes, it
/// is of the last answer. GUI thread.
class MapColouring final : public QObject {
    Q_OBJECT
public:
    MapColouring(LivePicture &picture, MapScene &scene, QObject *parent = nullptr);

    void colourBy(ColourBy by);
    /// From now on; without any, colours by category are not offered.
    void setCategories(const Categories &categories);
    [[nodiscard]] bool hasCategories() const { return m_categories.categoryOf != nullptr; }

Q_SIGNALS:
    void categoriesChanged();

private:
    void update();
    void recount();
    void addCrowd(std::vector<MapLegendEntry> &legend) const;
    void showLegend();
    [[nodiscard]] GlideTrack::StatusCounts statuses() const;

    LivePicture &m_picture;
    MapScene &m_scene;
    QTimer m_timer { this }; ///< runs while the map moves
    Categories m_categories;
    ColourBy m_by = ColourBy::One;
    std::optional<std::int64_t> m_countedMs; ///< race time of the picture that the legend counts
};

} // namespace trackside
