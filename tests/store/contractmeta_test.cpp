// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Does the contract find what is wrong? Each seeded fault must be found by the check that is there for it, and a store
// without a fault, behind the same decorator, by none.
#include "store/faultystore.h"
#include "store/sqliteundertest.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>

namespace trackside {

namespace {

StoreUnderTest withFault(Fault fault)
{
    StoreUnderTest store = sqliteUnderTest();
    store.makeStore = [make = store.makeStore, fault] { return makeFaulty(make(), fault); };
    return store;
}

ContractCheck checkNamed(std::string_view name)
{
    const auto checks = contractChecks();
    const auto check = std::ranges::find(checks, name, &ContractCheck::name);
    EXPECT_NE(check, checks.end()) << name;
    return *check;
}

struct Seeded {
    const char *name;
    Fault fault;
    const char *foundBy;
};

const Seeded seeded[] {
    { "StaleRow", Fault::StaleRow, "KeepsRacesApart" },
    { "WrongTie", Fault::WrongTie, "KeepsRacesApart" },
    { "OneRowTooMany", Fault::OneRowTooMany, "SlicesTheStanding" },
    { "OutsideTimeCounted", Fault::OutsideTimeCounted, "AnswersAnySecondOfAWholeRace" },
    { "FinisherUnlocked", Fault::FinisherUnlocked, "LocksWhoeverIsOut" },
    { "NearIsFinished", Fault::NearIsFinished, "BelievesTheStatus" },
    { "WrongCount", Fault::WrongCount, "KeepsRacesApart" },
    { "MissingRetired", Fault::MissingRetired, "LocksWhoeverIsOut" },
    { "WrongSecond", Fault::WrongSecond, "KeepsRacesApart" },
    { "WrongOrderLater", Fault::WrongOrderLater, "LocksWhoeverIsOut" },
    { "UnknownRunAccepted", Fault::UnknownRunAccepted, "RefusesAnUnknownRun" },
    { "WrongAge", Fault::WrongAge, "AnswersAnySecondOfAWholeRace" },
    { "SearchIgnoresLimit", Fault::SearchIgnoresLimit, "SearchesByBib" },
    { "HistoryRepeats", Fault::HistoryRepeats, "AnswersHistory" },
    { "AtSecondOffByOne", Fault::AtSecondOffByOne, "AnswersAnySecondOfAWholeRace" },
    { "SampleNotEven", Fault::SampleNotEven, "CutsALargeField" },
    { "OldestRaceFirst", Fault::OldestRaceFirst, "ListsRacesNewestFirst" },
    { "NearestLast", Fault::NearestLast, "FindsTheNearest" },
    { "RankAmongTheChosen", Fault::RankAmongTheChosen, "FindsGivenRunners" },
    { "PassagesOfThoseInside", Fault::PassagesOfThoseInside, "KeepsRacesApart" },
    { "RestoreForgets", Fault::RestoreForgets, "RemovesAndRestores" },
    { "RetiredInZone", Fault::RetiredInZone, "AnswersAnySecondOfAWholeRace" },
    { "SplitInWholeSeconds", Fault::SplitInWholeSeconds, "AnswersAnySecondOfAWholeRace" },
    { "SplitOfThoseRunning", Fault::SplitOfThoseRunning, "FollowsARaceThatIsWritten" },
    { "ProgressByBib", Fault::ProgressByBib, "KeepsRacesApart" },
    { "SplitPlacesUntied", Fault::SplitPlacesUntied, "AnswersAnySecondOfAWholeRace" },
    { "RecentSinceTheGun", Fault::RecentSinceTheGun, "TellsHowFastTheyHaveBeenOfLate" },
    { "FirstInZoneForgotten", Fault::FirstInZoneForgotten, "AnswersAnySecondOfAWholeRace" },
    { "ZoneEdgeAtTheRow", Fault::ZoneEdgeAtTheRow, "FollowsARaceThatIsWritten" },
    { "LeadAtEachSplit", Fault::LeadAtEachSplit, "AnswersAnySecondOfAWholeRace" },
    { "HistoryWithoutEnd", Fault::HistoryWithoutEnd, "AnswersHistory" },
    { "SpreadAtHalfTime", Fault::SpreadAtHalfTime, "AnswersAnySecondOfAWholeRace" },
    { "LastMinuteMissing", Fault::LastMinuteMissing, "AnswersAnySecondOfAWholeRace" },
    { "CrowdNeverLeaves", Fault::CrowdNeverLeaves, "AnswersAnySecondOfAWholeRace" },
    { "UnknownRunnersLeftOut", Fault::UnknownRunnersLeftOut, "AnswersSplitTimesOfRunners" },
    { "EntrantsWithoutTheLast", Fault::EntrantsWithoutTheLast, "AnswersWhoIsEntered" },
    { "AllEntrantsForSome", Fault::AllEntrantsForSome, "JoinsTheEntrantsOfShards" },
    { "NamesCut", Fault::NamesCut, "AnswersWhoIsEntered" },
    { "SearchByBibAlone", Fault::SearchByBibAlone, "SearchesByBibAndName" },
    { "SearchTellsCase", Fault::SearchTellsCase, "SearchesByBibAndName" },
    { "SearchKnowsWildcards", Fault::SearchKnowsWildcards, "SearchesByBibAndName" },
    { "DecisionSinceTheGun", Fault::DecisionSinceTheGun, "AppliesWhatIsDecided" },
    { "DecisionWithoutReason", Fault::DecisionWithoutReason, "SeesWhatOthersDecide" },
    { "DecisionNotKept", Fault::DecisionNotKept, "KeepsDecisionsOfARestoredRace" },
    { "DecisionNotInRows", Fault::DecisionNotInRows, "SeesWhatOthersDecide" },
    { "DecisionKeepsSplits", Fault::DecisionKeepsSplits, "AppliesWhatIsDecided" },
    { "TakenBackStays", Fault::TakenBackStays, "TakesDecisionsBack" },
    { "AnythingIsDecided", Fault::AnythingIsDecided, "RefusesWhatNobodyDecides" },
    { "ProbeLags", Fault::ProbeLags, "FollowsARaceThatIsWritten" },
};

} // namespace

class ContractMeta : public testing::TestWithParam<Seeded> { };

TEST_P(ContractMeta, FindsTheFault)
{
    const Findings findings = checkNamed(GetParam().foundBy).run(withFault(GetParam().fault));
    EXPECT_FALSE(findings.empty()) << GetParam().foundBy << " does not find " << GetParam().name;
}

INSTANTIATE_TEST_SUITE_P(Every, ContractMeta, testing::ValuesIn(seeded),
                         [](const auto &fault) { return std::string(fault.param.name); });

TEST(ContractMeta, FindsNothingWhereNothingIsWrong)
{
    for (const ContractCheck &check : contractChecks()) {
        for (const std::string &finding : check.run(withFault(Fault::None))) {
            ADD_FAILURE() << check.name << ": " << finding;
        }
    }
}

} // namespace trackside
