// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/vertexedits.h"

#include <algorithm>

namespace trackside {

namespace {

constexpr std::size_t leastVertices = 2;
constexpr std::size_t leastRing = 4; ///< places of a closed ring of three corners

template <typename Value> void insertAt(std::vector<Value> &values, std::size_t index, Value value)
{
    values.insert(values.begin() + static_cast<std::ptrdiff_t>(index), std::move(value));
}

template <typename Value> void eraseAt(std::vector<Value> &values, std::size_t index, std::size_t count = 1)
{
    const auto first = values.begin() + static_cast<std::ptrdiff_t>(index);
    values.erase(first, first + static_cast<std::ptrdiff_t>(count));
}

/// The outer ring of a zone; null where there is no such zone or corner.
std::vector<LonLat> *ringOf(CourseDraft &draft, std::size_t zone, std::size_t corner)
{
    if (zone >= draft.zones.size() || corner + 1 >= draft.zones[zone].outer.size()) {
        return nullptr;
    }
    return &draft.zones[zone].outer;
}

} // namespace

CourseDraft withVertexMoved(CourseDraft draft, std::size_t vertex, LonLat place)
{
    if (vertex < draft.vertices.size()) {
        draft.vertices[vertex].place = place;
    }
    return draft;
}

CourseDraft withVertexAdded(CourseDraft draft, std::size_t after, LonLat place)
{
    auto &vertices = draft.vertices;
    if (after >= vertices.size()) {
        return draft;
    }
    CourseVertex added { .place = place, .heightMetres = vertices[after].heightMetres };
    if (after + 1 < vertices.size()) {
        added.heightMetres = (vertices[after].heightMetres + vertices[after + 1].heightMetres) / 2.0;
    }
    insertAt(vertices, after + 1, added);
    return draft;
}

CourseDraft withoutVertices(CourseDraft draft, std::size_t first, std::size_t count)
{
    const std::size_t size = draft.vertices.size();
    if (first < size && count <= size - first && size - count >= leastVertices) {
        eraseAt(draft.vertices, first, count);
    }
    return draft;
}

CourseDraft withFlag(CourseDraft draft, Flag flag, std::optional<LonLat> place)
{
    (flag == Flag::Start ? draft.start : draft.finish) = place;
    return draft;
}

CourseDraft withZoneAdded(CourseDraft draft, Zone zone)
{
    if (!zone.outer.empty() && zone.outer.front() != zone.outer.back()) {
        zone.outer.push_back(zone.outer.front());
    }
    draft.zones.push_back(std::move(zone));
    return draft;
}

CourseDraft withoutZone(CourseDraft draft, std::size_t zone)
{
    if (zone < draft.zones.size()) {
        eraseAt(draft.zones, zone);
    }
    return draft;
}

CourseDraft withZoneNamed(CourseDraft draft, std::size_t zone, const QString &name)
{
    if (zone < draft.zones.size()) {
        draft.zones[zone].name = name;
    }
    return draft;
}

CourseDraft withCornerMoved(CourseDraft draft, std::size_t zone, std::size_t corner, LonLat place)
{
    if (auto *ring = ringOf(draft, zone, corner)) {
        (*ring)[corner] = place;
        if (corner == 0) {
            ring->back() = place;
        }
    }
    return draft;
}

CourseDraft withCornerAdded(CourseDraft draft, std::size_t zone, std::size_t after, LonLat place)
{
    if (auto *ring = ringOf(draft, zone, after)) {
        insertAt(*ring, after + 1, place);
    }
    return draft;
}

CourseDraft withoutCorner(CourseDraft draft, std::size_t zone, std::size_t corner)
{
    auto *ring = ringOf(draft, zone, corner);
    if (ring && ring->size() > leastRing) {
        eraseAt(*ring, corner);
        ring->back() = ring->front();
    }
    return draft;
}

} // namespace trackside
