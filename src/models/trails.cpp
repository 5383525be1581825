// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trails.h"

#include <algorithm>

namespace trackside {

const Sighting *Trails::Look::find(std::uint32_t bib) const
{
    const auto found = std::ranges::lower_bound(sightings, bib, {}, &Sighting::bib);
    return found == sightings.end() || found->bib != bib ? nullptr : &*found;
}

void Trails::take(std::int64_t ms, std::vector<Sighting> sightings, std::vector<LonLat> places)
{
    while (!m_looks.empty() && m_looks.back().ms >= ms)
        m_looks.pop_back();
    // The newest one is always there; the one before it gives way where it lies too near to the one before that.
    if (m_looks.size() > 1 && m_looks.back().ms - m_looks[m_looks.size() - 2].ms < leastStepMs)
        m_looks.pop_back();
    m_looks.push_back({ ms, std::move(sightings), std::move(places) });
    // One that is older than the longest trail is kept, to know what was between.
    while (m_looks.size() > 1 && m_looks[1].ms <= ms - longestMs)
        m_looks.pop_front();
}

bool Trails::distanceAt(std::uint32_t bib, std::int64_t ms, double &metres) const
{
    const Look *before = nullptr;
    const Sighting *seenBefore = nullptr;
    for (const Look &look : m_looks) {
        const Sighting *seen = look.find(bib);
        if (seen == nullptr)
            continue;
        const auto there = static_cast<double>(seen->metres);
        if (look.ms >= ms) {
            metres = there;
            if (before != nullptr) {
                const double share = static_cast<double>(ms - before->ms) / static_cast<double>(look.ms - before->ms);
                metres =
                    static_cast<double>(seenBefore->metres) + share * (there - static_cast<double>(seenBefore->metres));
            }
            return true;
        }
        before = &look;
        seenBefore = seen;
    }
    metres = seenBefore != nullptr ? static_cast<double>(seenBefore->metres) : 0.0;
    return seenBefore != nullptr;
}

void Trails::addPlaces(std::uint32_t bib, std::int64_t fromMs, std::int64_t untilMs, std::vector<LonLat> &places) const
{
    for (const Look &look : m_looks) {
        const Sighting *seen = look.ms >= fromMs && look.ms < untilMs ? look.find(bib) : nullptr;
        if (seen != nullptr && !look.places.empty())
            places.push_back(look.places[static_cast<std::size_t>(seen - look.sightings.data())]);
    }
}

void wayBetween(const CourseLine &line, std::int64_t from, std::int64_t to, std::vector<LonLat> &way)
{
    way.clear();
    from = std::clamp<std::int64_t>(from, 0, line.lengthMicrometres());
    to = std::clamp<std::int64_t>(to, 0, line.lengthMicrometres());
    if (from >= to)
        return;
    way.push_back(line.pointAt(from));
    const auto knots = line.knotMicrometres();
    const auto first = std::ranges::upper_bound(knots, from);
    const auto last = std::ranges::lower_bound(knots, to);
    for (auto knot = first; knot < last; ++knot)
        way.push_back(line.knots()[static_cast<std::size_t>(knot - knots.begin())]);
    way.push_back(line.pointAt(to));
}

} // namespace trackside
