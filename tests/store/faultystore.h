// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/racestore.h"

#include <memory>

namespace trackside {

/// One way in which a store can be wrong.
enum class Fault {
    None,
    StaleRow, ///< one runner stands by the row of the second before
    WrongTie, ///< equal runners are ranked 1, 2, 3
    OneRowTooMany, ///< the standing has one row more than asked for
    OutsideTimeCounted, ///< time in a zone from the first row inside to the last
    FinisherUnlocked, ///< a finisher is running again
    NearIsFinished, ///< whoever is at the finish has finished, whatever the row says
    WrongCount, ///< one too many is running
    MissingRetired, ///< retired runners are not in the standing
    WrongSecond, ///< the snapshot says another second than its rows are of
    WrongOrderLater, ///< two runners changed places, late in the race only
    UnknownRunAccepted, ///< a run that there is not has an empty snapshot
    WrongAge, ///< old rows look new
    SearchIgnoresLimit,
    HistoryRepeats, ///< a row stands twice in the history
    AtSecondOffByOne, ///< a second asked for is answered by the one before
    SampleNotEven, ///< the first bibs instead of every few
    OldestRaceFirst,
    NearestLast,
    RankAmongTheChosen, ///< rows asked for by bib are ranked among themselves
    PassagesOfThoseInside, ///< only passages of those still inside are counted
    RestoreForgets, ///< a race is said to be restored and is not
    RetiredInZone, ///< whoever retired in a zone stands there for ever
    HistoryWithoutEnd, ///< the last second asked for is left out
    SplitInWholeSeconds, ///< a split time is that of the first row beyond it
    SplitOfThoseRunning, ///< whoever is out has no split times
    SpreadAtHalfTime, ///< medians lie half-way between the first time and the last
    LastMinuteMissing, ///< finishes of the newest minute are not counted
    CrowdNeverLeaves, ///< whoever left a zone is counted among those inside
    UnknownRunnersLeftOut, ///< who has no split times is not among the runners asked for
    FirstInZoneForgotten, ///< who was the first in a zone is not told
    ZoneEdgeAtTheRow, ///< whoever enters a zone does so with the first row inside
    LeadAtEachSplit, ///< the first at a split is told to have taken the lead, whoever led before
    ProgressByBib, ///< how runners get on stands by bib, not by the standing
    SplitPlacesUntied, ///< of two at a split at once the second one is told to be behind
    RecentSinceTheGun, ///< the way of late is that of the whole race
    EntrantsWithoutTheLast, ///< the list of all entrants lacks one
    AllEntrantsForSome, ///< whoever asks for some entrants gets all
    NamesCut, ///< a long name loses its end
    SearchByBibAlone, ///< names are not looked at
    SearchTellsCase, ///< É is not é
    SearchKnowsWildcards, ///< % stands for anything
    DecisionSinceTheGun, ///< what is decided holds from the beginning
    DecisionWithoutReason,
    DecisionNotKept, ///< it is said to be stored and is not
    DecisionNotInRows, ///< rows asked for by bib are as if nothing were decided
    DecisionKeepsSplits, ///< whoever is disqualified is counted at the splits
    TakenBackStays, ///< what was taken back still counts
    AnythingIsDecided, ///< a status that nobody can decide is said to be stored
    ProbeLags, ///< the newest second is said to be the one before
};

/// A store that answers as another one does but for one fault: proof that the contract finds it.
[[nodiscard]] std::unique_ptr<RaceStore> makeFaulty(std::unique_ptr<RaceStore> store, Fault fault);

} // namespace trackside
