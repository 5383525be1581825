// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/coursepainting.h"
#include "studio/nearestonline.h"

#include <optional>

namespace trackside {

/// Something of a draft that can be taken hold of with the pointer.
struct CanvasGrip {
    enum class Kind : std::uint8_t { Vertex, Corner, Start, Finish, SplitEnd };
    Kind kind = Kind::Vertex;
    std::size_t index = 0; ///< of the vertex, of the corner in the zone's outer ring, or of a split line's end
    std::size_t zone = 0; ///< or the split line
};

/// What lies under the pointer.
struct CanvasSpot {
    QPoint onScreen;
    std::optional<CanvasGrip> grip {};
    std::optional<NearestOnLine> onLine {};
};

/// The flag, corner or vertex within a few pixels; of a flag on a vertex, its cloth or pole above the foot.
[[nodiscard]] std::optional<CanvasGrip> nearestGrip(const CoursePicture &picture, const CanvasView &view,
                                                    QPointF pixel);
[[nodiscard]] bool exists(const CourseDraft &draft, const CanvasGrip &grip);
[[nodiscard]] LonLat placeOf(const CourseDraft &draft, const CanvasGrip &grip);
[[nodiscard]] CourseDraft moved(const CourseDraft &draft, const CanvasGrip &grip, LonLat place);
/// A flag goes back to the line's end.
[[nodiscard]] CourseDraft removed(const CourseDraft &draft, const CanvasGrip &grip);
[[nodiscard]] QString nameOf(const CanvasGrip &grip); ///< such as "Point 3"
[[nodiscard]] QString moveText(const CanvasGrip &grip); ///< as the history names it
[[nodiscard]] QString removeText(const CanvasGrip &grip);

/// The place of the line within a few pixels; on a vertex, where one is.
[[nodiscard]] std::optional<NearestOnLine> lineAt(const CoursePicture &picture, const CanvasView &view, QPointF pixel);

/// With a vertex on the line, or a corner on a zone's edge, where the pointer is near one; else none.
[[nodiscard]] std::optional<CourseDraft> withPlaceAdded(const CourseDraft &draft, const CoursePicture &picture,
                                                        const CanvasView &view, QPointF pixel);

} // namespace trackside
