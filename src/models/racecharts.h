// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/occupancy.h"
#include "models/chart.h"
#include "models/chosenrunners.h"
#include "models/format.h"

#include <functional>
#include <span>

namespace trackside {

/// What charts are made from.
struct ChartFacts {
    SnapshotPtr snapshot; ///< null: no answer yet
    CoursePtr course; ///< null: unknown
    std::span<const ChosenRunner> chosen {};
    const Occupancy *occupancy = nullptr; ///< null: nothing is known of it
    double placeMetres = 0.0; ///< along the course, for what is counted at one place
    std::int32_t endSecond = 0; ///< how far the race is, later than the snapshot when the past is shown: for the
                                ///< field's charts; those with runners' lines end with the snapshot
    bool isBehindFirst = false; ///< the race flow as distance behind an even pace of the first
    Format format; ///< for the sentences
    std::function<QString(std::uint32_t bib)> labelOf {}; ///< of a runner; empty: the bib
};

enum class ChartKind : std::uint8_t { RaceFlow, Gap, Places, Pace, FinishRate, Crowd, Crowding, Passing };
inline constexpr ChartKind chartKinds[] { ChartKind::RaceFlow, ChartKind::Gap,        ChartKind::Places,
                                          ChartKind::Pace,     ChartKind::FinishRate, ChartKind::Crowd,
                                          ChartKind::Crowding, ChartKind::Passing };
[[nodiscard]] QString chartName(ChartKind kind);

/// All are functions of the facts alone, O(splits · chosen + rows of the standing + moments of the
/// occupancy).
[[nodiscard]] Chart chartOf(ChartKind kind, const ChartFacts &facts);

/// Distance over time: where the middle 90 % of the field, its middle half and its median were and are, and the chosen
/// runners. The field is that of FieldFlow. Where it is wanted behind the first, distances are those behind whoever
/// runs evenly at the average pace of the first, the winner or before the finish the foremost.
[[nodiscard]] Chart raceFlow(const ChartFacts &facts);
/// How far the chosen are behind the first at each split and at the finish.
[[nodiscard]] Chart gapToLeader(const ChartFacts &facts);
/// The chosen runners' places at each split, as far as they were among those whose places are told, and now.
[[nodiscard]] Chart placesOverTime(const ChartFacts &facts);
/// The chosen runners' pace on each leg, at its end. The field's is that between its median times. Of legs
/// of less than 200 m none is told.
[[nodiscard]] Chart paceByLeg(const ChartFacts &facts);
/// Finishes in each minute, and how many have finished.
[[nodiscard]] Chart finishRate(const ChartFacts &facts);
/// How many are in each zone over time.
[[nodiscard]] Chart crowdInZones(const ChartFacts &facts);
/// How close the runners are, on each stretch of the course over time.
[[nodiscard]] Chart crowdingOnCourse(const ChartFacts &facts);
/// How many come past the place a minute.
[[nodiscard]] Chart passingRate(const ChartFacts &facts);

} // namespace trackside
