// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/checking.h"

#include <algorithm>

namespace trackside {

std::vector<CourseProblem> check(const CourseDraft &draft)
{
    std::vector<CourseProblem> problems = checkLine(draft.vertices);
    if (std::ranges::none_of(problems, [](const CourseProblem &problem) {
            return problem.kind == ProblemKind::OnePointLine || problem.kind == ProblemKind::BadCoordinate;
        })) {
        const auto more = checkFit(draft);
        problems.insert(problems.end(), more.begin(), more.end());
    }
    return problems;
}

} // namespace trackside
