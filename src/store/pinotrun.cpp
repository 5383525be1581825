// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinotrun.h"

#include "store/pinotevents.h"

#include <algorithm>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

std::optional<std::int32_t> secondOfAll(const std::vector<PositionEvent> &newest, std::int64_t competitors, Shard shard)
{
    std::int64_t expected = 0;
    for (std::int64_t bib = shard.index; bib <= competitors; bib += shard.count) {
        ++expected;
    }
    std::int64_t seen = 0;
    std::int32_t last = -1;
    std::optional<std::int32_t> least;
    for (const PositionEvent &event : newest) {
        if (!shard.holds(event.competitorId)) {
            continue;
        }
        ++seen;
        last = std::max(last, event.rawTimeSeconds);
        if (!isOut(event.status)) {
            least = std::min(least.value_or(event.rawTimeSeconds), event.rawTimeSeconds);
        }
    }
    if (seen == 0 || seen < expected) {
        return std::nullopt;
    }
    return least.value_or(last);
}

} // namespace

Result<std::optional<StoredRun>> storedRun(PinotQuestions &pinot, const QString &runId, Shard shard)
{
    const auto race = askRace(pinot, runId);
    if (!race) {
        return std::unexpected(race.error());
    }
    if (!*race) {
        return std::optional<StoredRun>();
    }
    const auto columns = pinot.columns(PinotTable::Parkrun);
    if (!columns) {
        return std::unexpected(columns.error());
    }
    PinotWords words = eventWords(*columns, nullptr);
    words.insert(u"runId"_s, sqlText(runId));
    return pinot.ask("newest", words).transform([&](const PinotRows &rows) {
        return std::optional(StoredRun { **race, secondOfAll(eventsOf(rows, nullptr), (*race)->competitors, shard) });
    });
}

} // namespace trackside
