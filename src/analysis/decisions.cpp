// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/decisions.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>

namespace trackside {

namespace {

constexpr std::int64_t msPerSecond = 1'000;

} // namespace

std::vector<Decision> decisionsAt(std::span<const Decision> all, std::int32_t second)
{
    std::map<std::uint32_t, const Decision *> newest;
    for (const Decision &decision : all) {
        if (decision.fromSecond > second) {
            continue;
        }
        const auto [known, isNew] = newest.try_emplace(decision.competitorId, &decision);
        if (!isNew && decision.revision > known->second->revision) {
            known->second = &decision;
        }
    }
    std::vector<Decision> holding;
    holding.reserve(newest.size());
    for (const auto &[_, decision] : newest) {
        holding.push_back(*decision);
    }
    return holding;
}

const Decision *decisionOf(std::span<const Decision> holding, std::uint32_t competitorId)
{
    const auto found = std::ranges::lower_bound(holding, competitorId, {}, &Decision::competitorId);
    return found != holding.end() && found->competitorId == competitorId && found->status ? &*found : nullptr;
}

bool countsAt(std::int64_t elapsedMs, std::uint32_t competitorId, std::span<const Decision> holding)
{
    const Decision *decision = decisionOf(holding, competitorId);
    return decision == nullptr
        || (decision->status == RunnerStatus::Retired && elapsedMs <= decision->fromSecond * msPerSecond);
}

std::vector<Decision> thoseByHand(std::span<const Decision> holding)
{
    std::vector<Decision> byHand;
    std::ranges::copy_if(holding, std::back_inserter(byHand),
                         [](const Decision &decision) { return decision.status.has_value(); });
    return byHand;
}

void applyDecision(std::span<const Decision> holding, PositionEvent &event)
{
    if (const Decision *decision = decisionOf(holding, event.competitorId)) {
        event.status = *decision->status;
    }
}

void applyDecisions(std::span<const Decision> holding, std::span<StandingRow> rows)
{
    if (holding.empty()) {
        return;
    }
    for (StandingRow &row : rows) {
        if (const Decision *decision = decisionOf(holding, row.event.competitorId)) {
            row.event.status = *decision->status;
            row.ageSeconds = 0;
        }
    }
}

std::vector<Decision> undoing(const Decision &made, std::span<const Decision> earlier)
{
    std::vector<Decision> theirs;
    std::ranges::copy_if(earlier, std::back_inserter(theirs),
                         [&made](const Decision &decision) { return decision.competitorId == made.competitorId; });
    std::ranges::sort(theirs, std::ranges::greater(), &Decision::revision);
    // From the end of the race back: each counted up to the second from which the newer ones did.
    std::vector<Decision> steps;
    for (const Decision &decision : theirs) {
        if (!steps.empty() && decision.fromSecond >= steps.back().fromSecond) {
            continue;
        }
        steps.push_back(decision);
        if (decision.fromSecond <= made.fromSecond) {
            break;
        }
    }
    if (steps.empty() || steps.back().fromSecond > made.fromSecond) {
        steps.push_back(made);
        steps.back().status.reset();
    }
    std::ranges::reverse(steps);
    for (Decision &step : steps) {
        step.atMs = 0;
        step.revision = 0;
    }
    return steps;
}

CountedSplits::CountedSplits(const SplitTracker &splits, std::span<const Decision> holding)
    : m_splits(&splits)
{
    if (thoseByHand(holding).empty()) {
        return;
    }
    m_leftOut.resize(splits.splits());
    for (std::size_t split = 0; split < splits.splits(); ++split) {
        const std::vector<SplitTime> &times = splits.timesAt(split);
        for (std::size_t place = 0; place < times.size(); ++place) {
            if (!countsAt(times[place].elapsedMs, times[place].competitorId, holding)) {
                m_leftOut[split].push_back(place);
            }
        }
    }
}

std::size_t CountedSplits::leftOutUpTo(std::size_t place, Places leftOut)
{
    // Of the k-th that is left out, from 0, so many that count come before it as its place less k.
    const auto numbers = std::views::iota(std::size_t { 0 }, leftOut.size());
    const auto isBefore = [place, leftOut](std::size_t k) { return leftOut[k] - k <= place; };
    return static_cast<std::size_t>(std::ranges::partition_point(numbers, isBefore) - numbers.begin());
}

} // namespace trackside
