// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/edgehistory.h"

#include "simulation/raceconfig.h"

#include <algorithm>
#include <utility>

namespace trackside {

namespace {

/// Where rows come late, those of the last seconds before T may not be all: as PinotReader has it.
constexpr std::int32_t unsettledSeconds = 10;

/// The last second of which no row is expected any more that would come too late for its runner.
std::int32_t settledSecond(const RaceHead &head)
{
    return head.rowsComeLate && !head.complete ? head.second - unsettledSeconds : head.second;
}

} // namespace

void Edges::add(const PositionEvent &event)
{
    for (ZoneTracker &zone : zones) {
        zone.add(event);
    }
    splits.add(event);
    stops.add(event);
}

Edges Edges::asOf(std::int32_t then, std::span<const StandingRow> standing) const
{
    Edges edges { .zones = {}, .splits = splits.asOf(then), .stops = stops.asOf(then), .second = then };
    edges.zones.reserve(zones.size());
    for (const ZoneTracker &zone : zones) {
        edges.zones.push_back(zone.asOf(then, standing));
    }
    return edges;
}

/// Whether a part has rows up to that second that were not read.
bool EdgeHistory::Reading::isBehind(std::int32_t of, const RaceHead &head) const
{
    for (std::size_t part = 0; part < head.parts.size(); ++part) {
        if (readUntil[part] < std::min(of, head.parts[part].second)) {
            return true;
        }
    }
    return second < of;
}

Result<const Edges *> EdgeHistory::at(std::int32_t second, const RaceHead &head, std::span<const StandingRow> standing)
{
    for (const std::optional<Reading> *reading : { &m_now, &m_before, &m_unsettled }) {
        if (*reading && (*reading)->readUntil.size() != head.parts.size()) {
            forget(true);
        }
    }
    if (second == head.second) {
        return now(head);
    }
    m_past = Past::None;
    m_shown.reset();
    if (m_now && !head.rowsComeLate && m_now->isBehind(second, head)) { // a part that lagged
        if (const auto read = now(head); !read) {
            return read;
        }
    }
    if (m_now && second <= m_now->settled) {
        return passed(*m_now, second, standing);
    }
    const std::int32_t settled = std::min(second, settledSecond(head));
    if (!m_before) {
        m_before = beginning(head);
    }
    if (m_before->isBehind(settled, head)) {
        if (const auto read = readOn(*m_before, settled, head); !read) {
            m_before.reset(); // of what is read in part nobody knows what comes too late
            return read;
        }
    }
    return second <= m_before->settled ? passed(*m_before, second, standing) : unsettledAt(second, head);
}

Result<const Edges *> EdgeHistory::now(const RaceHead &head)
{
    if (m_now && m_now->edges.second > head.second) {
        m_now.reset();
    }
    if (!m_now && m_before && settledSecond(head) == head.second) {
        m_now = std::exchange(m_before, std::nullopt);
    } else if (!m_now) {
        m_now = m_before ? *m_before : beginning(head);
    }
    m_unsettled.reset();
    m_past = m_past == Past::Unsettled ? Past::None : m_past;
    const auto read = readOn(*m_now, head.second, head);
    if (read && m_before && m_now->settled >= m_before->second) {
        m_before.reset();
    }
    return read;
}

const Edges *EdgeHistory::passed(const Reading &reading, std::int32_t second, std::span<const StandingRow> standing)
{
    m_unsettled.reset();
    m_shown = reading.edges.asOf(second, standing);
    m_past = Past::Shown;
    return &*m_shown;
}

/// Read on from where rows are settled, and not for long: what has read past a row drops it where it comes late.
Result<const Edges *> EdgeHistory::unsettledAt(std::int32_t second, const RaceHead &head)
{
    if (!m_unsettled || m_unsettled->edges.second > second
        || m_unsettled->settled + unsettledSeconds < m_before->settled) {
        m_unsettled = *m_before;
    }
    const auto read = readOn(*m_unsettled, second, head);
    if (read) {
        m_past = Past::Unsettled;
    } else {
        m_unsettled.reset();
    }
    return read;
}

const Edges *EdgeHistory::taken(std::optional<std::int32_t> second) const
{
    // What was now once is past later on, and then more may be known of it.
    const Edges *past = m_past == Past::Shown ? &*m_shown : m_past == Past::Unsettled ? &m_unsettled->edges : nullptr;
    if (second && past != nullptr && past->second == *second) {
        return past;
    }
    const bool isNow = m_now && m_now->isWhole() && (!second || m_now->second == *second);
    return isNow ? &m_now->edges : nullptr;
}

void EdgeHistory::forget(bool andOfNow)
{
    m_past = Past::None;
    m_before.reset();
    m_unsettled.reset();
    m_shown.reset();
    if (andOfNow) {
        m_now.reset();
    } else if (m_now) {
        m_now->settled = -1;
    }
}

EdgeHistory::Reading EdgeHistory::beginning(const RaceHead &head) const
{
    const auto config = raceConfigFromJson(head.race.config);
    const double errorMetres = config ? config->faults.gpsErrorMetres : 0.0; // somebody else's race says nothing
    Reading reading {
        .edges = { .zones = {}, .splits = SplitTracker(m_course->splits), .stops = StopTracker(m_course) },
        .readUntil = {},
    };
    for (std::size_t zone = 0; zone < m_course->zones.size(); ++zone) {
        reading.edges.zones.emplace_back(m_course, zone, errorMetres);
    }
    reading.readUntil.assign(head.parts.size(), -1);
    return reading;
}

Result<const Edges *> EdgeHistory::readOn(Reading &reading, std::int32_t second, const RaceHead &head)
{
    const std::int32_t reached = std::exchange(reading.edges.second, second); // even if it fails half-way
    const auto read = m_reader->edgeHistory(second, reading.readUntil,
                                            [&reading](const PositionEvent &event) { reading.edges.add(event); });
    if (!read) {
        return std::unexpected(read.error());
    }
    if (!head.rowsComeLate || reading.settled >= reached) { // else rows may have come too late
        reading.settled = std::min(second, settledSecond(head));
    }
    reading.second = second;
    for (std::size_t part = 0; part < head.parts.size(); ++part) {
        reading.readUntil[part] = std::max(reading.readUntil[part], std::min(second, head.parts[part].second));
    }
    return &reading.edges;
}

} // namespace trackside
