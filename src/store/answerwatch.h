// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/answers.h"

#include <functional>

namespace trackside {

/// What a store was asked.
enum class Asked : std::uint8_t { Races, Refresh, Standing, Rows, Search, Near, History, SplitTimes, Entered, Query };

/// An answer as somebody hears of it who watches a store.
struct AnswerReport {
    Asked asked = Asked::Refresh;
    AnswerFacts facts; ///< empty where it failed
    Error error; ///< why; no message: it did not fail
    std::int64_t atMs = 0; ///< when it was there, UTC, milliseconds since 1970
    QString sql; ///< the user's own, if that is what was asked
};

/// Called on the store's threads, on several at once, as soon as a question is answered; not for one that was
/// cancelled, and not for probes.
using AnswerWatch = std::function<void(const AnswerReport &)>;

} // namespace trackside
