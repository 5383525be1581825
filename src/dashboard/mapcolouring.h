// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/mapscene.h"

#include <QObject>

namespace trackside {

class LivePicture;

/// Keeps what the map's dots tell by their colour, and what its legend says, in step with the answers. The legend
/// counts the last answer, as tables and progress beside it do, though the map is a little behind: the same thing has
/// one number in the whole window. GUI thread.
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
    void addCrowd(std::vector<MapLegendEntry> &legend) const;
    void showLegend();

    LivePicture &m_picture;
    MapScene &m_scene;
    Categories m_categories;
    ColourBy m_by = ColourBy::One;
};

} // namespace trackside
