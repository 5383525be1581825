// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/linejoin.h"

#include "course/plane.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

namespace trackside {

namespace {

/// A vertex that begins a part this near to where the one before ended is the same place.
constexpr double samePlaceMetres = 0.01;

enum End : std::size_t { First = 0, Last = 1 };

LonLat placeOf(const ImportedLine &line, std::size_t end)
{
    return end == First ? line.vertices.front().place : line.vertices.back().place;
}

LonLat beginOf(std::span<const ImportedLine> lines, LinePart part)
{
    return placeOf(lines[part.line], part.isBackwards ? Last : First);
}

LonLat endOf(std::span<const ImportedLine> lines, LinePart part)
{
    return placeOf(lines[part.line], part.isBackwards ? First : Last);
}

bool hasLength(const ImportedLine &line)
{
    const auto &vertices = line.vertices;
    return std::ranges::any_of(vertices, [&](const CourseVertex &v) { return v.place != vertices.front().place; });
}

double widestGap(std::span<const ImportedLine> lines, const std::vector<LinePart> &parts)
{
    double widest = 0.0;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        widest = std::max(widest, geodesicMetres(endOf(lines, parts[i - 1]), beginOf(lines, parts[i])));
    }
    return widest;
}

/// Lines as the edges of a graph whose nodes are places where ends lie together.
class Network {
public:
    explicit Network(std::span<const ImportedLine> lines)
        : m_lines(lines)
        , m_nodeOf(lines.size() * 2)
    {
        std::iota(m_nodeOf.begin(), m_nodeOf.end(), std::size_t { 0 });
        for (std::size_t line = 0; line < lines.size(); ++line) {
            if (hasLength(lines[line])) {
                m_usable.push_back(line);
            }
        }
        for (const std::size_t a : m_usable) {
            for (const std::size_t b : m_usable) {
                if (a < b) {
                    bindEnds(a, b);
                }
            }
            if (roughMetres(placeOf(lines[a], First), placeOf(lines[a], Last)) <= joinMetres) {
                bind(a * 2 + First, a * 2 + Last);
            }
        }
        for (const std::size_t line : m_usable) {
            m_edgesAt[node(line * 2 + First)].push_back({ line, false });
            m_edgesAt[node(line * 2 + Last)].push_back({ line, true });
        }
        m_isUsed.assign(lines.size(), false);
    }

    std::vector<LineChain> chains()
    {
        std::vector<LineChain> found;
        for (const std::size_t line : m_usable) {
            if (!m_isUsed[line]) {
                auto parts = mostlyForwards(trail(line));
                if (parts.size() > 1) {
                    const double gap = widestGap(m_lines, parts);
                    found.push_back({ std::move(parts), gap });
                }
            }
        }
        return found;
    }

private:
    /// The chain in the direction in which more of its lines run; the first line's where there is no more.
    static std::vector<LinePart> mostlyForwards(std::vector<LinePart> parts)
    {
        const auto backwards = 2 * std::ranges::count(parts, true, &LinePart::isBackwards);
        if (std::cmp_greater(backwards, parts.size())) {
            std::ranges::reverse(parts);
            for (LinePart &part : parts) {
                part.isBackwards = !part.isBackwards;
            }
        }
        return parts;
    }

    void bindEnds(std::size_t a, std::size_t b)
    {
        const double reach = m_lines[a].feature == m_lines[b].feature ? sameTrackJoinMetres : joinMetres;
        for (const std::size_t endOfA : { First, Last }) {
            for (const std::size_t endOfB : { First, Last }) {
                // A recorder that paused goes on with the next segment: only its end and that one's beginning.
                const bool isPause = b == a + 1 && endOfA == Last && endOfB == First;
                const double metres = roughMetres(placeOf(m_lines[a], endOfA), placeOf(m_lines[b], endOfB));
                if (metres <= (isPause ? reach : joinMetres)) {
                    bind(a * 2 + endOfA, b * 2 + endOfB);
                }
            }
        }
    }

    void bind(std::size_t a, std::size_t b) { m_nodeOf[node(a)] = node(b); }

    std::size_t node(std::size_t end)
    {
        while (m_nodeOf[end] != end) {
            m_nodeOf[end] = m_nodeOf[m_nodeOf[end]];
            end = m_nodeOf[end];
        }
        return end;
    }

    /// All lines connected with this one, each once, from end to end; empty where that is not possible (three legs that
    /// meet in one place). Marks them as used in any case.
    std::vector<LinePart> trail(std::size_t first)
    {
        const std::vector<std::size_t> lines = connectedWith(first);
        std::vector<std::size_t> odd;
        std::map<std::size_t, std::size_t> degree;
        for (const std::size_t line : lines) {
            ++degree[node(line * 2 + First)];
            ++degree[node(line * 2 + Last)];
        }
        for (const auto &[place, ends] : degree) {
            if (ends % 2 == 1) {
                odd.push_back(place);
            }
        }
        if (odd.size() > 2) {
            return {};
        }
        // Of the two ends, that from which the earliest line runs forwards.
        std::size_t from = node(first * 2 + First);
        if (!odd.empty()) {
            std::vector<LinePart> one = eulerTrail(odd.front(), lines);
            std::vector<LinePart> other = eulerTrail(odd.back(), lines);
            const auto runsForwards = [first](const std::vector<LinePart> &parts) {
                return std::ranges::any_of(parts, [&](LinePart p) { return p.line == first && !p.isBackwards; });
            };
            return runsForwards(one) ? one : runsForwards(other) ? other : one;
        }
        return eulerTrail(from, lines);
    }

    std::vector<std::size_t> connectedWith(std::size_t first)
    {
        std::vector<std::size_t> lines { first };
        m_isUsed[first] = true;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            for (const std::size_t end : { First, Last }) {
                for (const LinePart &edge : m_edgesAt[node(lines[i] * 2 + end)]) {
                    if (!m_isUsed[edge.line]) {
                        m_isUsed[edge.line] = true;
                        lines.push_back(edge.line);
                    }
                }
            }
        }
        return lines;
    }

    /// Hierholzer's algorithm, taking the earliest line and its own direction first.
    std::vector<LinePart> eulerTrail(std::size_t from, const std::vector<std::size_t> &lines)
    {
        std::map<std::size_t, std::vector<LinePart>> left;
        for (const std::size_t line : lines) {
            for (const std::size_t end : { First, Last }) {
                left[node(line * 2 + end)].push_back({ line, end == Last });
            }
        }
        for (auto &[place, edges] : left) {
            // Taken from the back.
            std::ranges::sort(edges, [](LinePart a, LinePart b) {
                return std::pair(a.isBackwards, a.line) > std::pair(b.isBackwards, b.line);
            });
        }
        std::vector<bool> isGone(m_lines.size(), false);
        std::vector<std::pair<std::size_t, std::optional<LinePart>>> way { { from, std::nullopt } };
        std::vector<LinePart> trail;
        while (!way.empty()) {
            auto &edges = left[way.back().first];
            while (!edges.empty() && isGone[edges.back().line]) {
                edges.pop_back();
            }
            if (edges.empty()) {
                if (way.back().second) {
                    trail.push_back(*way.back().second);
                }
                way.pop_back();
                continue;
            }
            const LinePart edge = edges.back();
            edges.pop_back();
            isGone[edge.line] = true;
            way.emplace_back(node(edge.line * 2 + (edge.isBackwards ? First : Last)), edge);
        }
        std::ranges::reverse(trail);
        return trail.size() == lines.size() ? trail : std::vector<LinePart> {};
    }

    std::span<const ImportedLine> m_lines;
    std::vector<std::size_t> m_nodeOf; ///< of each end, two a line: the end that stands for its place
    std::vector<std::size_t> m_usable;
    std::map<std::size_t, std::vector<LinePart>> m_edgesAt;
    std::vector<bool> m_isUsed;
};

} // namespace

std::vector<LineChain> joinsOf(std::span<const ImportedLine> lines)
{
    if (lines.size() < 2 || lines.size() > mostLinesToJoin) {
        return {};
    }
    return Network(lines).chains();
}

std::vector<LineChain> tracksOf(std::span<const ImportedLine> lines)
{
    std::vector<LineChain> tracks;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!hasLength(lines[i])) {
            continue;
        }
        if (tracks.empty() || lines[tracks.back().parts.front().line].feature != lines[i].feature) {
            tracks.emplace_back();
        }
        tracks.back().parts.push_back({ i, false });
    }
    std::erase_if(tracks, [](const LineChain &track) { return !track.isJoin(); });
    for (LineChain &track : tracks) {
        track.widestGapMetres = widestGap(lines, track.parts);
    }
    return tracks;
}

LineChain chainOf(std::span<const ImportedLine> lines, std::span<const std::size_t> order)
{
    LineChain chain;
    for (const std::size_t line : order) {
        LinePart part { line, false };
        if (chain.parts.size() == 1) {
            // Only now is it known which end of the first line the second one goes on from.
            LinePart &before = chain.parts.front();
            const auto distanceFrom = [&](End end) {
                const LonLat place = placeOf(lines[before.line], end);
                return std::min(geodesicMetres(place, placeOf(lines[line], First)),
                                geodesicMetres(place, placeOf(lines[line], Last)));
            };
            before.isBackwards = distanceFrom(First) < distanceFrom(Last);
        }
        if (!chain.parts.empty()) {
            const LonLat place = endOf(lines, chain.parts.back());
            part.isBackwards =
                geodesicMetres(place, placeOf(lines[line], Last)) < geodesicMetres(place, placeOf(lines[line], First));
        }
        chain.parts.push_back(part);
    }
    chain.widestGapMetres = widestGap(lines, chain.parts);
    return chain;
}

std::vector<CourseVertex> verticesOf(std::span<const ImportedLine> lines, const LineChain &chain)
{
    std::vector<CourseVertex> vertices;
    for (const LinePart &part : chain.parts) {
        std::vector<CourseVertex> next = lines[part.line].vertices;
        if (part.isBackwards) {
            std::ranges::reverse(next);
        }
        const bool isRepeat = !vertices.empty() && !next.empty()
            && roughMetres(vertices.back().place, next.front().place) <= samePlaceMetres;
        vertices.insert(vertices.end(), next.begin() + (isRepeat ? 1 : 0), next.end());
    }
    return vertices;
}

} // namespace trackside
