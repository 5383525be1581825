// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QRectF>

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace trackside {

/// Finds room for labels beside dots, or further off, so that none lies on another one nor on what must be seen. A
/// label keeps its side from frame to frame while there is room, unless another one has been better for as long as
/// patience, or is so by far. One thread.
class LabelPlacer {
public:
    static constexpr double gap = 12.0; ///< between a dot's middle and the label beside it, in pixels
    static constexpr double apart = 2.0; ///< between two labels at least
    static constexpr std::chrono::seconds patience { 3 };

    /// \p steps: how many steps further off than right beside its dot a label may stand.
    explicit LabelPlacer(int steps = 0)
        : m_steps(steps)
    {
    }

    struct Wanted {
        std::uint32_t bib = 0;
        QPointF dot;
        QSizeF size;
    };
    /// Where labels can lie.
    struct Ground {
        QRectF area;
        std::vector<QRectF> closed {}; ///< of the area, these are never covered
        /// How much of what had better be seen lies under a box, in pixels of a line; none: nothing does.
        std::function<double(const QRectF &)> covered {};
        std::chrono::nanoseconds moment {}; ///< of the frame, by a steady clock; always the same: nobody waits
    };

    /// \p wanted with the most important first: in that order they get a place; those without room get none. As many
    /// answers as labels.
    [[nodiscard]] std::vector<std::optional<QRectF>> place(std::span<const Wanted> wanted, const Ground &ground);

    /// From a dot to its label, where that does not lie right beside it.
    [[nodiscard]] static std::optional<QLineF> lineTo(QPointF dot, const QRectF &box);

private:
    struct Place {
        int number;
        std::optional<std::chrono::nanoseconds> worseSince; ///< than another one, and enough to go there
    };

    int m_steps;
    std::unordered_map<std::uint32_t, Place> m_places; ///< of those that had one in the last frame
};

} // namespace trackside
