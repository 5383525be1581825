// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/maplayer.h"

namespace trackside {

/// The lines of the course over the map: the outlines of zones and the course itself, with a casing that sets it off
/// from any background. Written anew when the view, the course or the colours change.
class CourseLayer : public MapLayer {
    Q_OBJECT
public:
    using MapLayer::MapLayer;

protected:
    void watch(MapScene &scene) override;
    QSGNode *updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *data) override;
};

} // namespace trackside
