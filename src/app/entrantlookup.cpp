// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entrantlookup.h"

#include <algorithm>

namespace trackside {

namespace {

constexpr std::size_t lookedUpAtOnce = 5'000;

} // namespace

Result<Entrants> entrantsOf(RaceStore &store, const QString &runId, std::span<const std::uint32_t> ids)
{
    Entrants all;
    while (!ids.empty()) {
        const auto part = ids.first(std::min(ids.size(), lookedUpAtOnce));
        ids = ids.subspan(part.size());
        const auto found = store.entrants(runId, { part.begin(), part.end() }).result();
        if (!found) {
            return std::unexpected(found.error());
        }
        all.insert(all.end(), found->entrants.begin(), found->entrants.end());
    }
    return all;
}

} // namespace trackside
