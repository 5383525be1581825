// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a file of any format: what is accepted is a course, each fix gives a draft that can be checked again,
// and what is written reads back the same. Whatever is wrong has a sentence.
#include "fuzz/fuzz.h"
#include "studio/coursechecks.h"
#include "studio/courseimport.h"
#include "studio/coursewriter.h"
#include "studio/importreport.h"

#include <cmath>

using namespace trackside;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    auto file = importCourses(fuzz::bytes(data, size), QStringLiteral("fuzz"));
    if (!file) {
        fuzz::require(!file.error().message.isEmpty() && file.error().severity == Severity::Error);
        return 0;
    }
    const ImportReport report = reportOn(*std::move(file));
    fuzz::require(report.facts.size() == report.file.lines.size());
    for (const CourseProblem &problem : report.problems) {
        fuzz::require(!problem.message.isEmpty());
        fuzz::require(!problem.line || *problem.line < report.file.lines.size());
        if (problem.fix) {
            const CourseDraft draft = mended(report.draft, *problem.fix);
            (void)check(draft);
        }
    }
    if (!report.isAccepted) {
        return 0;
    }
    const auto course = courseOf(report.draft);
    fuzz::require(course.has_value());
    auto again = importCourses(toKml(report.draft), QStringLiteral("again.kml"));
    fuzz::require(again && !again->lines.empty());
    fuzz::require(again->lines.front().vertices.size() == report.draft.vertices.size());
    return 0;
}
