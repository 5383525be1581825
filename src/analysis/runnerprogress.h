// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace trackside {

/// How a runner has been getting on, beside the row of the standing.
struct RunnerProgress {
    std::int32_t split = -1; ///< number of the last split passed; −1: none
    std::int32_t splitRank = 0; ///< place there: 1, 2, 2, 4
    std::int64_t splitMs = 0; ///< time there since the gun
    bool isEstimate = false; ///< that time is one
    double recentMetres = 0.0; ///< way of the last seconds before the row …
    std::int64_t recentMs = 0; ///< … and how long it took; 0: not known

    friend bool operator==(const RunnerProgress &, const RunnerProgress &) = default;
};

} // namespace trackside
