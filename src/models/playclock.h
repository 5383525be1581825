// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace trackside {

/// Race time that runs at a speed: a function of a monotonic clock, so that nothing adds up.
struct PlayClock {
    using Moment = std::chrono::nanoseconds;

    double fromMs = 0.0; ///< race time at `from`
    Moment from {};
    double speed = 1.0; ///< race seconds in a second, above 0

    /// Race time at a moment, in milliseconds.
    [[nodiscard]] double msAt(Moment moment) const
    {
        return fromMs + speed * std::chrono::duration<double, std::milli>(moment - from).count();
    }
    /// When it is race time \p ms.
    [[nodiscard]] Moment momentOf(double ms) const
    {
        const std::chrono::duration<double, std::milli> way((ms - fromMs) / speed);
        return from + std::chrono::duration_cast<Moment>(way);
    }
};

} // namespace trackside
