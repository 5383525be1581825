// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace trackside {

/// What a race is doing, as far as the store and this program's generator tell.
enum class RunState : std::uint8_t {
    Running, ///< rows are coming, or this program generates it
    Paused,
    Over, ///< the last record is stored
    Interrupted, ///< cut off before its end; can be resumed
    Unfinished, ///< not at its end, and nobody is known to write it
    Failed, ///< this program's generator gave up; can be resumed
};

} // namespace trackside
