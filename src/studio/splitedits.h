// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/coursedraft.h"

#include <span>

namespace trackside {

// What can be done to a draft's splits. Each gives the new draft; an index that is not there changes nothing. Any
// thread.

[[nodiscard]] CourseDraft withSplitsEvery(CourseDraft draft, SplitPlan::Every every);
[[nodiscard]] CourseDraft withSplitLineAdded(CourseDraft draft, SplitLine line);
[[nodiscard]] CourseDraft withoutSplitLine(CourseDraft draft, std::size_t line);
[[nodiscard]] CourseDraft withSplitLineNamed(CourseDraft draft, std::size_t line, const QString &name);
/// \p end: 0 or 1.
[[nodiscard]] CourseDraft withSplitEndMoved(CourseDraft draft, std::size_t line, std::size_t end, LonLat place);
/// Whether a crossing counts as a split.
[[nodiscard]] CourseDraft withCrossingTaken(CourseDraft draft, std::size_t line, std::size_t crossing, bool isTaken);

// What becomes of crossings that are left out when the line changes.
void mirrorLeftOut(CourseDraft &draft); ///< after it was reversed
void shiftLeftOut(CourseDraft &draft, double goneMetres); ///< before so much of its beginning goes
void forgetLeftOut(CourseDraft &draft); ///< all count again

/// A draft's line as the functions of course/split.h take it. \p distances are those of its vertices, in metres.
class MeasuredDraft {
public:
    MeasuredDraft(const CourseDraft &draft, std::span<const double> distances);

    operator Measured() const { return { m_places, m_micrometres }; }

private:
    std::vector<LonLat> m_places;
    std::vector<std::int64_t> m_micrometres;
};

} // namespace trackside
