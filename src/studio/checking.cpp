// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/checking.h"

#include <QCoreApplication>
#include <QLocale>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::CourseChecks)
};

} // namespace

QString lengthText(double metres)
{
    const QLocale locale;
    if (metres < 1'000.0) {
        return Text::tr("%1 m", "a length").arg(locale.toString(metres, 'f', 0));
    }
    return Text::tr("%1 km", "a length").arg(locale.toString(metres / 1'000.0, 'f', metres < 100'000.0 ? 2 : 0));
}

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
