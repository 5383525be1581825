// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entrantsearch.h"

#include <algorithm>
#include <limits>
#include <unordered_set>

namespace trackside {

namespace {

using Rows = std::vector<StandingRow>;
using Ids = std::unordered_set<std::uint32_t>;

/// So many runners are looked up at a time, and in all: of a large field whose bibs are no numbers, all would be in
/// vain.
constexpr std::size_t lookedUpAtOnce = 2'000;
constexpr auto mostLookedUp = static_cast<std::size_t>(wholeFieldLimit);

std::uint32_t idOf(const StandingRow &row)
{
    return row.event.competitorId;
}

Ids idsOf(const Entrants &entrants)
{
    Ids ids;
    for (const Entrant &entrant : entrants) {
        ids.insert(entrant.competitorId);
    }
    return ids;
}

template <typename Wanted> Rows chosen(const Rows &standing, Wanted wanted)
{
    Rows rows;
    std::ranges::copy_if(standing, std::back_inserter(rows), wanted);
    std::ranges::sort(rows, {}, &idOf);
    return rows;
}

/// What an entrant's bib or name tells, and all ids that were found so, whether they have a row or not.
struct Entered {
    Rows rows;
    Ids ids;
};

/// Entrants come in order of the id, and some may have no row, so more are asked for until there are enough rows.
Result<Entered> enteredLike(RaceReader &reader, const Rows &standing, const QString &text, std::int64_t limit)
{
    constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
    for (std::int64_t wanted = std::min(limit, most);; wanted = std::min(2 * wanted, most)) {
        const auto entrants = reader.entrantsLike(text, wanted);
        if (!entrants) {
            return std::unexpected(entrants.error());
        }
        Entered entered { .rows = {}, .ids = idsOf(*entrants) };
        entered.rows = chosen(standing, [&](const StandingRow &row) { return entered.ids.contains(idOf(row)); });
        const bool areAll = std::ssize(*entrants) < wanted || wanted == most;
        if (areAll || std::ssize(entered.rows) >= limit) {
            return entered;
        }
    }
}

/// The first of \p candidates who are not entered: whoever is and was not found has another bib.
Result<Rows> notEntered(RaceReader &reader, std::span<const StandingRow> candidates, std::int64_t limit)
{
    candidates = candidates.first(std::min(candidates.size(), mostLookedUp));
    Rows rows;
    while (!candidates.empty() && std::ssize(rows) < limit) {
        const auto some = candidates.first(std::min(candidates.size(), lookedUpAtOnce));
        std::vector<std::uint32_t> ids;
        std::ranges::transform(some, std::back_inserter(ids), &idOf);
        const auto entrants = reader.entrants(ids);
        if (!entrants) {
            return std::unexpected(entrants.error());
        }
        std::ranges::copy_if(some, std::back_inserter(rows), [entered = idsOf(*entrants)](const StandingRow &row) {
            return !entered.contains(idOf(row));
        });
        candidates = candidates.subspan(some.size());
    }
    return rows;
}

} // namespace

Result<Rows> rowsLike(RaceReader &reader, const Rows &standing, const QString &text, std::int64_t limit)
{
    if (limit <= 0) {
        return Rows();
    }
    auto entered = enteredLike(reader, standing, text.normalized(QString::NormalizationForm_C), limit);
    if (!entered) {
        return std::unexpected(entered.error());
    }
    Rows rows = std::move(entered->rows);
    // Beyond the last one that is wanted nobody has to be looked up.
    const bool isFull = std::ssize(rows) >= limit;
    const std::uint32_t last =
        isFull ? idOf(rows[static_cast<std::size_t>(limit - 1)]) : std::numeric_limits<std::uint32_t>::max();
    const Rows candidates = chosen(standing, [&](const StandingRow &row) {
        return idOf(row) <= last && !entered->ids.contains(idOf(row)) && QString::number(idOf(row)).startsWith(text);
    });
    const auto others = notEntered(reader, candidates, limit);
    if (!others) {
        return std::unexpected(others.error());
    }
    rows.insert(rows.end(), others->begin(), others->end());
    std::ranges::sort(rows, {}, &idOf);
    rows.resize(std::min(rows.size(), static_cast<std::size_t>(limit)));
    return rows;
}

} // namespace trackside
