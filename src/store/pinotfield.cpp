// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinotfield.h"

#include "store/pinotevents.h"

#include <algorithm>
#include <utility>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

/// Nor more runners than these are listed in one statement.
constexpr std::size_t mostRunnersListed = 2'000;
/// Of few runners a live answer reads so many seconds, in which rows may come late.
constexpr std::int32_t leastSecondsOfFew = 11;
/// Of many, where rows do come late.
constexpr std::int32_t leastSecondsOfGaps = 5;
/// A live answer reads no more rows than about these at once, but for the seconds above.
constexpr std::size_t mostRowsAtOnce = 100'000;

/// Takes those out of \p runners who have a row in \p rows, at or after second \p from.
void dropFound(std::span<const PositionEvent> rows, std::int32_t from, std::vector<std::uint32_t> &runners)
{
    std::vector<std::uint32_t> found;
    found.reserve(rows.size());
    for (const PositionEvent &row : rows) {
        if (row.rawTimeSeconds >= from) {
            found.push_back(row.competitorId);
        }
    }
    std::ranges::sort(found);
    std::erase_if(runners, [&found](std::uint32_t id) { return std::ranges::binary_search(found, id); });
}

} // namespace

std::int32_t PinotField::secondsOfLive(std::int32_t second, std::size_t runners) const
{
    const std::int32_t least = runners <= mostRunnersListed ? leastSecondsOfFew : m_hasGaps ? leastSecondsOfGaps : 1;
    const auto most = static_cast<std::int32_t>(mostRowsAtOnce / std::max<std::size_t>(runners, 1));
    return std::clamp(second - m_standingSecond, least, std::max(least, most));
}

Result<PinotField::Events> PinotField::at(std::int32_t second, bool isLive, const NewestRows &seen)
{
    Events events = seen.rows();
    std::vector<std::uint32_t> ahead = seen.ahead(second);
    if (ahead.empty() || second < 0) {
        return events;
    }
    const bool goesOn = isLive && !m_standing.empty();
    if (goesOn) {
        events.insert(events.end(), m_standing.begin(), m_standing.end());
    }
    const std::size_t known = events.size();
    std::int32_t from = std::max(0, second + 1 - (goesOn ? secondsOfLive(second, ahead.size()) : 1));
    if (const auto read = readAtOnce(from, second, ahead, events); !read) {
        return std::unexpected(read.error());
    }
    dropFound(std::span(events).subspan(known), second, ahead);
    m_hasGaps = m_hasGaps || (isLive && !ahead.empty());
    dropFound(std::span(events).subspan(known), from, ahead);
    const std::int32_t earliest = goesOn ? m_standingSecond + 1 : 0;
    for (const std::int32_t seconds : { 10, 100, second + 1 }) {
        if (ahead.empty() || from <= earliest) {
            break;
        }
        const std::int32_t to = std::exchange(from, std::max(earliest, from - seconds)) - 1;
        const std::size_t before = events.size();
        if (const auto read = readListed(from, to, ahead, events); !read) {
            return std::unexpected(read.error());
        }
        dropFound(std::span(events).subspan(before), from, ahead);
    }
    return events;
}

void PinotField::keep(std::int32_t second, Events standing)
{
    m_standing = std::move(standing);
    m_standingSecond = second;
}

Result<void> PinotField::readAtOnce(std::int32_t from, std::int32_t to, std::span<const std::uint32_t> runners,
                                    Events &events) const
{
    if (runners.size() <= mostRunnersListed) {
        return readListed(from, to, runners, events);
    }
    const auto rows = m_ask("field", { { u"when"_s, whereInTime(from, to) } });
    if (!rows) {
        return std::unexpected(rows.error());
    }
    events.insert(events.end(), rows->begin(), rows->end());
    return {};
}

Result<void> PinotField::readListed(std::int32_t from, std::int32_t to, std::span<const std::uint32_t> runners,
                                    Events &events) const
{
    while (!runners.empty()) {
        const auto some = runners.first(std::min(runners.size(), mostRunnersListed));
        const auto rows =
            m_ask("history", { { u"runners"_s, sqlNumbers(some) }, { u"when"_s, whereInTime(from, to) } });
        if (!rows) {
            return std::unexpected(rows.error());
        }
        events.insert(events.end(), rows->begin(), rows->end());
        runners = runners.subspan(some.size());
    }
    return {};
}

} // namespace trackside
