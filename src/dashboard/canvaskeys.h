// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/canvasgrip.h"

#include <QPointF>

#include <optional>

class QKeyEvent;

namespace trackside {

// What keys do on a canvas in the place of the pointer.

/// What a screen reader says of the canvas: what is selected, and what keys do.
[[nodiscard]] QString keyHelp(const std::optional<CanvasGrip> &selected);

/// Where an arrow key moves what stands at \p pixel: by a metre, with Shift by ten.
[[nodiscard]] LonLat placeBeside(const CanvasView &view, QPointF pixel, QPointF arrow, Qt::KeyboardModifiers modifiers);

/// The way of an arrow key, one to the right or downwards; none for other keys.
[[nodiscard]] std::optional<QPointF> arrowOf(const QKeyEvent &event);

/// In the order vertices, flags, corners of zones, ends of split lines: what comes after \p grip, or before it, the
/// first after the last; of nothing the first or the last. None without a line.
[[nodiscard]] std::optional<CanvasGrip> gripBeside(const CourseDraft &draft, const std::optional<CanvasGrip> &grip,
                                                   bool isForward);

} // namespace trackside
