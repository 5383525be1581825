// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/storeanswer.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace trackside {

Result<WholeStanding> wholeStanding(RaceStore &store, const QString &runId, const std::stop_token &stop)
{
    const auto snapshot = await(store.snapshot(runId, {}, true), stop);
    if (!snapshot) {
        return std::unexpected(snapshot.error());
    }
    if ((*snapshot)->sample.empty()) {
        return WholeStanding { .snapshot = *snapshot, .rows = (*snapshot)->standing };
    }
    constexpr std::int64_t everyone = std::numeric_limits<std::int32_t>::max();
    return await(store.standingFrom(runId, (*snapshot)->second, 0, everyone), stop)
        .transform([&snapshot](RowsAnswer &&answer) {
            return WholeStanding { .snapshot = *snapshot, .rows = std::move(answer.rows) };
        });
}

Result<void> inSlices(std::span<const std::uint32_t> competitorIds, std::size_t most, const AskForSome &ask)
{
    while (!competitorIds.empty()) {
        const auto some = competitorIds.first(std::min(most, competitorIds.size()));
        if (auto asked = ask(some); !asked) {
            return asked;
        }
        competitorIds = competitorIds.subspan(some.size());
    }
    return {};
}

} // namespace trackside
