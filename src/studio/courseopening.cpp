// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/courseopening.h"

#include "studio/courseimport.h"
#include "studio/importreport.h"

#include <QFileInfo>

#include <algorithm>

namespace trackside {

Result<CoursePtr> openCourse(const CourseCatalogue &catalogue, const QString &idOrFile)
{
    auto known = catalogue.find(idOrFile);
    if (known || !QFileInfo(idOrFile).isFile()) {
        return known;
    }
    auto file = importCourseFile(idOrFile);
    if (!file) {
        return failure(file.error().message, file.error().detail);
    }
    const ImportReport report = reportOn(*std::move(file));
    const auto wrong = std::ranges::find(report.problems, Severity::Error, &CourseProblem::severity);
    if (!report.isAccepted && wrong != report.problems.end()) {
        return failure(wrong->message, wrong->detail, wrong->fix ? labelOf(*wrong->fix) + u'.' : QString());
    }
    return courseOf(report.draft);
}

CoursePtr soundCourse(const QString &path)
{
    auto file = importCourseFile(path);
    if (!file) {
        return nullptr;
    }
    const ImportReport report = reportOn(*std::move(file));
    const bool isDoubted = std::ranges::any_of(
        report.problems, [](const CourseProblem &problem) { return problem.severity != Severity::Note; });
    if (isDoubted || report.choice.chains.size() != 1) {
        return nullptr;
    }
    return courseOf(report.draft).value_or(nullptr);
}

} // namespace trackside
