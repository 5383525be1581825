// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fieldflow.h"

#include "analysis/timespread.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <utility>

namespace trackside {

namespace {

constexpr double atTheFinish = std::numeric_limits<double>::infinity();

double secondsOf(std::int64_t ms)
{
    return static_cast<double>(ms) * 1e-3;
}

bool isOfTheField(RunnerStatus status)
{
    return !isOut(status) || status == RunnerStatus::Finished;
}

/// The nearest rank: at least so many percent are up to it.
std::int64_t rankOf(int percent, std::int64_t runners)
{
    return std::max<std::int64_t>((percent * runners + 99) / 100, 1);
}

} // namespace

/// Between the ranks that are known by the straight line.
double FieldFlow::Passage::secondOf(double rank) const
{
    const auto upper = std::ranges::lower_bound(knots, rank, {}, &Knot::rank);
    if (upper == knots.end())
        return knots.back().second;
    if (upper == knots.begin() || upper->rank == rank)
        return upper->second;
    const Knot &lower = *(upper - 1);
    return std::lerp(lower.second, upper->second, (rank - lower.rank) / (upper->rank - lower.rank));
}

FieldFlow::FieldFlow(const Snapshot &snapshot, double courseMetres)
    : m_size(snapshot.counts.waiting + snapshot.counts.running + snapshot.counts.finished)
    , m_now(snapshot.second)
{
    takePlaces(snapshot);
    takeTails(snapshot);
    // From the finish back, since what is known there helps where less is.
    if (courseMetres > 0.0)
        m_passages.push_back(finishOf(snapshot, courseMetres));
    for (std::size_t split = snapshot.splits.size(); split-- > 0;) {
        Passage passage = passageOf(snapshot.splits[split], m_tails[split], snapshot);
        addLast(passage, m_passages.empty() ? nullptr : &m_passages.back());
        m_passages.push_back(std::move(passage));
    }
    std::ranges::reverse(m_passages);
}

void FieldFlow::takePlaces(const Snapshot &snapshot)
{
    const auto take = [this](const PositionEvent &event) {
        if (!isOfTheField(event.status))
            return;
        m_starts.push_back(event.startOffsetMs);
        m_metres.push_back(event.status == RunnerStatus::Finished ? atTheFinish : event.distanceMetres);
    };
    if (m_size <= std::ssize(snapshot.standing)) {
        for (const StandingRow &row : snapshot.standing)
            take(row.event);
    } else {
        for (const PositionEvent &event : snapshot.sample)
            take(event);
    }
    std::ranges::sort(m_starts);
    std::ranges::sort(m_metres, std::ranges::greater());
}

void FieldFlow::takeTails(const Snapshot &snapshot)
{
    m_tails.resize(snapshot.splits.size());
    for (std::size_t row = 0; row < snapshot.standing.size(); ++row) {
        const PositionEvent &event = snapshot.standing[row].event;
        if (!isOfTheField(event.status)) {
            m_out.push_back(event.competitorId);
        } else if (row < snapshot.progress.size() && snapshot.progress[row].split >= 0) {
            const RunnerProgress &progress = snapshot.progress[row];
            const auto split = static_cast<std::size_t>(progress.split);
            if (split < m_tails.size())
                m_tails[split].push_back({ static_cast<double>(progress.splitRank), secondsOf(progress.splitMs) });
        }
    }
    std::ranges::sort(m_out);
}

/// How many of the field have passed the split. The standing has those who have before those who have not, so only
/// where it ends among the former the others are taken to be as many of those with a time as of all.
std::int64_t FieldFlow::passedOf(const SplitAnswer &split, const Snapshot &snapshot) const
{
    const auto hasPassed = [&split](const StandingRow &row) {
        return row.event.status == RunnerStatus::Finished
            || (!isOut(row.event.status) && row.event.distanceMetres >= split.distanceMetres);
    };
    const std::int64_t known = std::ranges::partition_point(snapshot.standing, hasPassed) - snapshot.standing.begin();
    if (known < std::ssize(snapshot.standing) || m_size <= known)
        return std::min(known, split.passed);
    const std::int64_t all = m_size + snapshot.counts.retired + snapshot.counts.disqualified;
    return std::clamp(split.passed * m_size / all, std::min(known, split.passed), split.passed);
}

FieldFlow::Passage FieldFlow::passageOf(const SplitAnswer &split, const std::vector<Knot> &tail,
                                        const Snapshot &snapshot) const
{
    Passage passage { .metres = split.distanceMetres, .passed = passedOf(split, snapshot) };
    // Of the first it is known who they are.
    const std::int64_t told = std::min(std::ssize(split.first), split.passed);
    std::int64_t ofTheField = 0;
    for (std::int64_t place = 0; place < told; ++place) {
        const SplitTime &time = split.first[static_cast<std::size_t>(place)].time;
        if (!std::ranges::binary_search(m_out, time.competitorId))
            passage.knots.push_back({ static_cast<double>(++ofTheField), secondsOf(time.elapsedMs) });
    }
    passage.passed = std::max(passage.passed, ofTheField);
    if (split.passed <= told)
        return passage;
    // Among the others, those who have left the race since are taken to be everywhere alike.
    const double share = static_cast<double>(passage.passed - ofTheField) / static_cast<double>(split.passed - told);
    const auto add = [&](double rank, double second) {
        const double beyond = rank - static_cast<double>(told);
        if (beyond > 0.0)
            passage.knots.push_back({ static_cast<double>(ofTheField) + share * beyond, second });
    };
    for (std::size_t i = 0; i < spreadPercents.size(); ++i)
        add(static_cast<double>(rankOf(spreadPercents[i], split.passed)), secondsOf(split.spread[i]));
    for (const Knot &knot : tail)
        add(knot.rank, knot.second);
    std::ranges::sort(passage.knots, {}, [](const Knot &knot) { return std::pair(knot.rank, knot.second); });
    return passage;
}

FieldFlow::Passage FieldFlow::finishOf(const Snapshot &snapshot, double courseMetres) const
{
    Passage finish { .metres = courseMetres, .passed = snapshot.counts.finished };
    for (const StandingRow &row : snapshot.standing) {
        if (row.event.status != RunnerStatus::Finished)
            break;
        finish.knots.push_back({ static_cast<double>(finish.knots.size() + 1), secondsOf(row.event.elapsedMs) });
    }
    const auto told = static_cast<std::int64_t>(finish.knots.size());
    finish.passed = std::max(finish.passed, told);
    for (std::size_t i = 0; i < spreadPercents.size(); ++i) {
        if (const std::int64_t rank = rankOf(spreadPercents[i], finish.passed); rank > told)
            finish.knots.push_back({ static_cast<double>(rank), secondsOf(snapshot.finishSpread[i]) });
    }
    addLast(finish, nullptr);
    return finish;
}

/// When the last of those came who are beyond the next place too, where less is known of them than there: in proportion
/// to their times there. Whoever else has passed is taken to have come evenly until now, as others are still coming.
void FieldFlow::addLast(Passage &passage, const Passage *next) const
{
    std::vector<Knot> &knots = passage.knots;
    const double beyond = next != nullptr ? static_cast<double>(next->passed) : 0.0;
    const auto above = std::ranges::upper_bound(knots, beyond, {}, &Knot::rank);
    if (beyond > 0.0 && above != knots.begin()) {
        const Knot known = *(above - 1);
        const double latest = std::max(above == knots.end() ? m_now : above->second, known.second);
        const double there = next->secondOf(known.rank);
        std::vector<Knot> added;
        for (const Knot &knot : next->knots) {
            if (knot.rank > known.rank && there > 0.0)
                added.push_back({ knot.rank, std::clamp(known.second * knot.second / there, known.second, latest) });
        }
        knots.insert(above, added.begin(), added.end());
    }
    const auto passed = static_cast<double>(passage.passed);
    const Knot last = knots.empty() ? Knot() : knots.back();
    if (last.rank < passed)
        knots.push_back({ passed, std::max(m_now, last.second) });
}

/// Of a rank in the field among so many of it that are known, from 0.
std::size_t FieldFlow::placeOf(std::int64_t rank, std::size_t known) const
{
    const auto of = static_cast<std::int64_t>(known);
    return static_cast<std::size_t>(std::clamp<std::int64_t>((rank * of + m_size - 1) / m_size, 1, of) - 1);
}

ChartLine FieldFlow::line(int percent, const QString &name) const
{
    ChartLine line { .name = name };
    if (m_size == 0)
        return line;
    const std::int64_t rank = rankOf(percent, m_size);
    const auto add = [&](double second, double metres) {
        line.x.push_back(std::max(std::min(second, m_now), line.x.empty() ? 0.0 : line.x.back()));
        line.y.push_back(metres);
    };
    if (!m_starts.empty())
        add(secondsOf(m_starts[placeOf(rank, m_starts.size())]), 0.0);
    for (const Passage &passage : m_passages) {
        if (rank <= passage.passed)
            add(passage.secondOf(static_cast<double>(rank)), passage.metres);
    }
    if (line.x.empty() || m_metres.empty())
        return line;
    const double now = std::max(m_metres[placeOf(rank, m_metres.size())], line.y.back());
    if (now > 0.0 && now < atTheFinish && line.x.back() < m_now)
        add(m_now, now);
    return line;
}

} // namespace trackside
