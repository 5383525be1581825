// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/positionevent.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace trackside {

/// What somebody has decided of a runner by hand. Of a runner's decisions the newest revision is the one that counts.
struct Decision {
    std::uint32_t competitorId = 0;
    std::optional<RunnerStatus> status {}; ///< retired, not started or disqualified; none: taken back
    QString reason {};
    std::int32_t fromSecond = 0; ///< the race's second from which it holds: looking back before it, it does not
    std::int64_t atMs = 0; ///< when it was made, UTC, milliseconds since 1970
    std::int64_t revision = 0; ///< from 1, counted up over all decisions of a race; 0: not stored yet

    friend bool operator==(const Decision &, const Decision &) = default;
};

} // namespace trackside
