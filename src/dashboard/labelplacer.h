// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace trackside {

/// Finds room for labels beside dots, so that none lies on another one. A label keeps to its side from frame to frame
/// while there is room. One thread.
class LabelPlacer {
public:
    static constexpr double gap = 12.0; ///< between a dot's middle and its label, in pixels
    static constexpr double apart = 2.0; ///< between two labels at least

    struct Wanted {
        std::uint32_t bib = 0;
        QPointF dot;
        QSizeF size;
    };

    /// \p wanted with the most important first: in that order they get a place within \p area; those without room get
    /// none. As many answers as labels.
    [[nodiscard]] std::vector<std::optional<QRectF>> place(std::span<const Wanted> wanted, const QRectF &area);

private:
    std::unordered_map<std::uint32_t, int> m_sides; ///< of those that had a place in the last frame
};

} // namespace trackside
