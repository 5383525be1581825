// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"

namespace trackside {

/// How old something is: "1.2 s" below a minute, then "12:43".
[[nodiscard]] inline QString ageText(std::int64_t ms, const Format &format)
{
    constexpr std::chrono::milliseconds shortAge = std::chrono::minutes(1);
    return ms < shortAge.count() ? format.span(std::chrono::milliseconds(ms)) : format.duration(ms);
}

} // namespace trackside
