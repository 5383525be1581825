// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chosenrunners.h"

#include <algorithm>
#include <span>
#include <utility>

namespace trackside {

ChosenRunners::ChosenRunners(RaceStore &store, RaceFeed &feed, RunnerSelection &selection, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_feed(feed)
    , m_selection(selection)
{
    connect(&feed, &RaceFeed::runChanged, this, &ChosenRunners::forget);
    connect(&feed, &RaceFeed::snapshotReady, this, &ChosenRunners::choose);
    connect(&selection, &RunnerSelection::changed, this, &ChosenRunners::choose);
}

void ChosenRunners::setOn(bool on)
{
    m_isOn = on;
    if (on)
        choose();
}

void ChosenRunners::choose()
{
    const SnapshotPtr &snapshot = m_feed.snapshot();
    if (!m_isOn || !snapshot)
        return;
    std::vector<std::uint32_t> bibs;
    for (const StandingRow &row : std::span(snapshot->standing).first(std::min(first, snapshot->standing.size())))
        bibs.push_back(row.event.competitorId);
    const std::uint32_t selected = m_selection.current();
    if (selected != 0 && !std::ranges::contains(bibs, selected))
        bibs.push_back(selected);

    const std::vector<ChosenRunner> before = std::exchange(m_runners, {});
    std::vector<int> taken;
    for (const ChosenRunner &runner : before) {
        if (std::ranges::contains(bibs, runner.bib))
            taken.push_back(runner.slot);
    }
    for (const std::uint32_t bib : bibs) {
        const auto known = std::ranges::find(before, bib, &ChosenRunner::bib);
        ChosenRunner &runner = m_runners.emplace_back(known == before.end() ? ChosenRunner { .bib = bib } : *known);
        runner.isSelected = bib == selected;
        // Of a moment before the last one, times that were still to come are not known.
        std::erase_if(runner.times, [&snapshot](const SplitTime &time) {
            return time.elapsedMs > std::int64_t { 1'000 } * snapshot->second;
        });
        if (known == before.end()) {
            while (std::ranges::contains(taken, runner.slot))
                ++runner.slot;
            taken.push_back(runner.slot);
        }
    }
    if (m_runners != before)
        Q_EMIT changed();
    m_question.whenFree([this] { ask(); });
}

void ChosenRunners::ask()
{
    if (!m_isOn || m_runners.empty())
        return;
    std::vector<std::uint32_t> bibs;
    std::ranges::transform(m_runners, std::back_inserter(bibs), &ChosenRunner::bib);
    const auto second = m_feed.soughtSecond();
    m_question.ask(m_store.splitTimesOf(m_feed.run(), second, std::move(bibs)),
                   [this, second](const Result<SplitTimesAnswer> &times) {
                       if (times && second == m_feed.soughtSecond())
                           take(*times);
                   });
}

void ChosenRunners::take(const SplitTimesAnswer &answer)
{
    const std::vector<ChosenRunner> before = m_runners;
    for (const SplitTimesAnswer::Runner &told : answer.runners) {
        const auto runner = std::ranges::find(m_runners, told.competitorId, &ChosenRunner::bib);
        if (runner != m_runners.end())
            runner->times = told.times;
    }
    if (m_runners != before)
        Q_EMIT changed();
}

/// Another race: of its runners nothing is known.
void ChosenRunners::forget()
{
    m_question.drop();
    m_runners.clear();
    Q_EMIT changed();
}

} // namespace trackside
