// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/zonehighlights.h"

#include <algorithm>
#include <cstddef>
#include <ranges>

namespace trackside {

std::vector<ZoneCrossing> firstEntriesOf(std::span<const ZoneCrossing> crossings)
{
    std::vector<ZoneCrossing> first;
    std::vector<char> isKnown; // of each passage
    for (const ZoneCrossing &crossing : crossings) {
        if (crossing.kind != ZoneCrossing::Kind::Entered) {
            continue;
        }
        if (crossing.passage < 0) {
            if (first.empty()) {
                return { crossing };
            }
            continue;
        }
        const auto passage = static_cast<std::size_t>(crossing.passage);
        isKnown.resize(std::max(isKnown.size(), passage + 1), 0);
        if (isKnown[passage] == 0) {
            isKnown[passage] = 1;
            first.push_back(crossing);
        }
    }
    return first;
}

std::optional<ZoneCrossing> lastExitOf(std::span<const ZoneCrossing> crossings)
{
    const auto newestFirst = crossings | std::views::reverse;
    const auto last = std::ranges::find(newestFirst, ZoneCrossing::Kind::Left, &ZoneCrossing::kind);
    return last == newestFirst.end() ? std::nullopt : std::optional(*last);
}

} // namespace trackside
