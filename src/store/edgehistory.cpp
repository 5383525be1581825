// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/edgehistory.h"

#include "simulation/raceconfig.h"

#include <algorithm>

namespace trackside {

namespace {

/// Where rows come late, those of the last seconds before T may not be all.
constexpr std::int32_t unsettledSeconds = 10;

/// The last second of which no row can come any more.
std::int32_t settledSecond(const RaceHead &head)
{
    std::int32_t second = head.second;
    if (head.rowsComeLate && !head.complete) {
        second -= unsettledSeconds;
    }
    for (const RaceHead::Part &part : head.parts) {
        if (!part.complete) {
            second = std::min(second, part.second);
        }
    }
    return second;
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

Result<const Edges *> EdgeHistory::at(std::int32_t second, const RaceHead &head, std::span<const StandingRow> standing)
{
    for (std::optional<Reading> *reading : { &m_now, &m_before, &m_unsettled }) {
        if (*reading && (*reading)->readUntil.size() != head.parts.size()) {
            reading->reset();
        }
    }
    if (second == head.second) {
        if (m_now && m_now->edges.second > second) {
            m_now.reset();
        }
        if (!m_now) {
            m_now = m_before ? *m_before : beginning(head);
        }
        return readOn(*m_now, second, head);
    }
    m_past = nullptr;
    if (m_now && second <= m_now->settled) {
        return passed(*m_now, second, standing);
    }
    const std::int32_t settled = std::min(second, settledSecond(head));
    if (!m_before) {
        m_before = beginning(head);
    }
    if (m_before->second < settled) {
        if (const auto read = readOn(*m_before, settled, head); !read) {
            return read;
        }
    }
    return second <= m_before->settled ? passed(*m_before, second, standing) : unsettledAt(second, head);
}

const Edges *EdgeHistory::passed(const Reading &reading, std::int32_t second, std::span<const StandingRow> standing)
{
    m_shown = reading.edges.asOf(second, standing);
    m_past = &*m_shown;
    return m_past;
}

Result<const Edges *> EdgeHistory::unsettledAt(std::int32_t second, const RaceHead &head)
{
    if (!m_unsettled || m_unsettled->edges.second > second || m_unsettled->second < m_before->second) {
        m_unsettled = *m_before;
    }
    return readOn(*m_unsettled, second, head).transform([this](const Edges *edges) { return m_past = edges; });
}

const Edges *EdgeHistory::taken(std::optional<std::int32_t> second) const
{
    if (m_now && m_now->isWhole() && (!second || m_now->second == *second)) {
        return &m_now->edges;
    }
    return second && m_past != nullptr && m_past->second == *second ? m_past : nullptr;
}

void EdgeHistory::forget(bool andOfNow)
{
    m_before.reset();
    m_unsettled.reset();
    m_shown.reset();
    m_past = nullptr;
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
    reading.edges.second = second; // even if it fails half-way: no harm in rows read twice
    const auto read = m_reader->edgeHistory(second, reading.readUntil,
                                            [&reading](const PositionEvent &event) { reading.edges.add(event); });
    if (!read) {
        return std::unexpected(read.error());
    }
    if (reading.settled >= reading.second) {
        reading.settled = std::min(second, settledSecond(head));
    }
    reading.second = second;
    for (std::size_t part = 0; part < head.parts.size(); ++part) {
        reading.readUntil[part] = std::max(reading.readUntil[part], std::min(second, head.parts[part].second));
    }
    return &reading.edges;
}

} // namespace trackside
