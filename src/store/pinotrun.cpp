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
        if ((event.competitorId - 1) % static_cast<std::uint32_t>(shard.count)
            != static_cast<std::uint32_t>(shard.index - 1)) {
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
    const auto raceColumns = pinot.columns(PinotTable::Races);
    const auto columns = raceColumns ? pinot.columns(PinotTable::Parkrun) : raceColumns;
    if (!columns) {
        return std::unexpected(columns.error());
    }
    PinotWords words = raceWords(*raceColumns);
    words.insert(eventWords(*columns, nullptr));
    words.insert(u"runId"_s, sqlText(runId));
    const auto race = pinot.ask("race", words);
    const auto newest = race ? pinot.ask("newest", words) : race;
    if (!newest) {
        return std::unexpected(newest.error());
    }
    if (race->size() == 0) {
        return std::optional<StoredRun>();
    }
    const RaceRecord record = raceOf(*race, 0);
    return StoredRun { record, secondOfAll(eventsOf(*newest, nullptr), record.competitors, shard) };
}

} // namespace trackside
