// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/racestore.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace trackside {

/// The store's answer, waited for; without a message where it was stopped.
template <typename T> [[nodiscard]] Result<T> await(Answer<T> answer, const std::stop_token &stop)
{
    const std::stop_callback cancel(stop, [&answer] { answer.cancel(); });
    answer.waitForFinished();
    if (answer.resultCount() == 0) {
        return std::unexpected(Error());
    }
    return answer.result();
}

/// A race as it is stored now, with everybody: a snapshot of a large field has only the first.
struct WholeStanding {
    SnapshotPtr snapshot;
    std::vector<StandingRow> rows; ///< in order of the standing
};
[[nodiscard]] Result<WholeStanding> wholeStanding(RaceStore &store, const QString &runId, const std::stop_token &stop);

/// Asks for these runners, at most \p most at a time, until that fails.
using AskForSome = std::function<Result<void>(std::span<const std::uint32_t> competitorIds)>;
[[nodiscard]] Result<void> inSlices(std::span<const std::uint32_t> competitorIds, std::size_t most,
                                    const AskForSome &ask);

} // namespace trackside
