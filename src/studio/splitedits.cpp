// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/splitedits.h"

#include "studio/linefacts.h"

#include <algorithm>
#include <cmath>

namespace trackside {

namespace {

constexpr double micrometresPerMetre = 1e6;

} // namespace

CourseDraft withSplitsEvery(CourseDraft draft, SplitPlan::Every every)
{
    draft.splits.every = every;
    return draft;
}

CourseDraft withSplitLineAdded(CourseDraft draft, SplitLine line)
{
    draft.splits.lines.push_back(std::move(line));
    return draft;
}

CourseDraft withoutSplitLine(CourseDraft draft, std::size_t line)
{
    if (line < draft.splits.lines.size()) {
        draft.splits.lines.erase(draft.splits.lines.begin() + static_cast<std::ptrdiff_t>(line));
    }
    return draft;
}

CourseDraft withSplitLineNamed(CourseDraft draft, std::size_t line, const QString &name)
{
    if (line < draft.splits.lines.size() && !name.simplified().isEmpty()) {
        draft.splits.lines[line].name = name.simplified();
    }
    return draft;
}

CourseDraft withSplitEndMoved(CourseDraft draft, std::size_t line, std::size_t end, LonLat place)
{
    if (line < draft.splits.lines.size() && end < 2) {
        SplitLine &moved = draft.splits.lines[line];
        (end == 0 ? moved.from : moved.to) = place;
    }
    return draft;
}

CourseDraft withCrossingTaken(CourseDraft draft, std::size_t line, std::size_t crossing, bool isTaken)
{
    if (line < draft.splits.lines.size()) {
        std::vector<std::size_t> &leftOut = draft.splits.lines[line].leftOut;
        std::erase(leftOut, crossing);
        if (!isTaken) {
            leftOut.insert(std::ranges::upper_bound(leftOut, crossing), crossing);
        }
    }
    return draft;
}

void mirrorLeftOut(CourseDraft &draft)
{
    const MeasuredDraft line(draft, distancesAlong(draft.vertices));
    for (SplitLine &split : draft.splits.lines) {
        const std::size_t crossings = crossingsOf(line, split).size();
        std::erase_if(split.leftOut, [crossings](std::size_t crossing) { return crossing >= crossings; });
        std::ranges::reverse(split.leftOut);
        for (std::size_t &crossing : split.leftOut) {
            crossing = crossings - 1 - crossing;
        }
    }
}

void shiftLeftOut(CourseDraft &draft, double goneMetres)
{
    const MeasuredDraft line(draft, distancesAlong(draft.vertices));
    for (SplitLine &split : draft.splits.lines) {
        const std::vector<std::int64_t> crossings = crossingsOf(line, split);
        const auto gone = static_cast<std::size_t>(
            std::ranges::lower_bound(crossings, std::llround(goneMetres * micrometresPerMetre)) - crossings.begin());
        std::erase_if(split.leftOut, [gone](std::size_t crossing) { return crossing < gone; });
        for (std::size_t &crossing : split.leftOut) {
            crossing -= gone;
        }
    }
}

void forgetLeftOut(CourseDraft &draft)
{
    for (SplitLine &split : draft.splits.lines) {
        split.leftOut.clear();
    }
}

MeasuredDraft::MeasuredDraft(const CourseDraft &draft, std::span<const double> distances)
{
    if (distances.empty() || !std::isfinite(distances.back())) {
        return;
    }
    m_places.reserve(distances.size());
    m_micrometres.reserve(distances.size());
    for (std::size_t i = 0; i < distances.size(); ++i) {
        m_places.push_back(draft.vertices[i].place);
        m_micrometres.push_back(std::llround(distances[i] * micrometresPerMetre));
    }
}

} // namespace trackside
