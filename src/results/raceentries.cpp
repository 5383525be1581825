// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/raceentries.h"

#include "analysis/categorystanding.h"

#include <QHash>

#include <vector>

namespace trackside {

RaceEntries raceEntries(const Entrants &entrants, std::span<const StandingRow> standing)
{
    RaceEntries entries;
    entries.reserve(entrants.size());
    QHash<QString, int> numbers; // of the categories
    for (const Entrant &entrant : entrants) {
        Entrant &entered = entries[entrant.competitorId].entrant;
        entered = entrant;
        if (entered.bib.isEmpty()) {
            entered.bib = QString::number(entrant.competitorId);
        }
        if (!entrant.category.isEmpty() && !numbers.contains(entrant.category)) {
            numbers.insert(entrant.category, static_cast<int>(numbers.size()));
        }
    }
    std::vector<int> categories;
    categories.reserve(standing.size());
    for (const StandingRow &row : standing) {
        const auto entry = entries.find(row.event.competitorId);
        categories.push_back(entry != entries.end() ? numbers.value(entry->second.entrant.category, -1) : -1);
    }
    const std::vector<std::int32_t> places = categoryPlaces(standing, categories);
    for (std::size_t row = 0; row < standing.size(); ++row) {
        if (places[row] > 0) {
            entries[standing[row].event.competitorId].categoryPlace = places[row];
        }
    }
    return entries;
}

QString runnerLabel(std::uint32_t competitorId, const RaceEntries &entries)
{
    const auto entry = entries.find(competitorId);
    if (entry == entries.end()) {
        return QString::number(competitorId);
    }
    const Entrant &entrant = entry->second.entrant;
    return entrant.name.isEmpty() ? entrant.bib : entrant.bib + u' ' + entrant.name;
}

} // namespace trackside
