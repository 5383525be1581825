// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/importreport.h"

#include "studio/checking.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::ImportReport)
};

/// Above it lines of one place are told in one sentence.
constexpr std::size_t mostLeftovers = 3;

void take(ImportReport &report, const LineChain &wanted)
{
    auto &chains = report.choice.chains;
    const auto known = std::ranges::find(chains, wanted);
    report.choice.chosen = static_cast<std::size_t>(known - chains.begin());
    if (known == chains.end()) {
        chains.push_back(wanted);
        const auto vertices = verticesOf(report.file.lines, wanted);
        report.choice.lengthMetres.push_back(factsOf(vertices).lengthMetres);
    }
    report.choice.reason.clear();
}

/// Rings that are no area cannot be zones or their holes: they are told and left out.
void leaveOutRings(ImportReport &report)
{
    for (const Zone &zone : report.file.polygons) {
        const bool isWhole = !isNoArea(zone.outer);
        if (isWhole && std::ranges::none_of(zone.holes, isNoArea)) {
            continue;
        }
        report.problems.push_back(
            { .kind = ProblemKind::OnePointRing,
              .severity = Severity::Warning,
              .message =
                  (isWhole ? Text::tr("A hole of the area “%1” is left out: it has fewer than three different corners.")
                           : Text::tr("The area “%1” is left out: it has fewer than three different corners."))
                      .arg(zone.name),
              .at = zone.outer.empty() ? std::nullopt : std::optional(zone.outer.front()) });
    }
    std::erase_if(report.draft.zones, [](const Zone &zone) { return isNoArea(zone.outer); });
    for (Zone &zone : report.draft.zones) {
        std::erase_if(zone.holes, isNoArea);
    }
}

/// Of more areas than a course can have zones, as a map of buildings has, only those on the course are taken.
void leaveOutAreasOffCourse(ImportReport &report)
{
    const std::size_t areas = report.draft.zones.size();
    if (areas <= maxZones) {
        return;
    }
    CourseDraft bare = report.draft;
    bare.zones.clear();
    const auto course = courseOf(bare);
    if (!course) {
        return;
    }
    const auto left = std::erase_if(report.draft.zones, [&course](const Zone &zone) {
        const auto passages = passagesOf((*course)->line, zone);
        return passages && passages->empty();
    });
    if (left > 0) {
        report.problems.push_back(
            { .kind = ProblemKind::ZoneOffCourse,
              .severity = Severity::Note,
              .message = Text::tr("The file has %L1 areas, and a course at most %L2 zones: %L3 that do not touch the "
                                  "course are left out.")
                             .arg(areas)
                             .arg(maxZones)
                             .arg(left) });
    }
}

bool isChosen(const ImportReport &report, std::size_t line)
{
    return report.chosen() && std::ranges::contains(report.chosen()->parts, line, &LinePart::line);
}

void checkLines(ImportReport &report)
{
    std::vector<CourseProblem> leftovers; // lines of one place that nobody wants
    for (std::size_t i = 0; i < report.file.lines.size(); ++i) {
        for (CourseProblem problem : checkLine(report.file.lines[i].vertices)) {
            problem.line = i;
            if (isChosen(report, i) || !report.chosen()) {
                report.problems.push_back(std::move(problem));
                continue;
            }
            // What is wrong with a line that is not taken is in nobody's way.
            problem.severity = std::min(problem.severity, Severity::Warning);
            if (problem.kind == ProblemKind::OnePointLine) {
                problem.severity = Severity::Note;
                leftovers.push_back(std::move(problem));
            } else {
                report.problems.push_back(std::move(problem));
            }
        }
    }
    if (leftovers.size() > mostLeftovers) {
        leftovers = { { .kind = ProblemKind::OnePointLine,
                        .severity = Severity::Note,
                        .message = Text::tr("%L1 lines of a single place are left aside.").arg(leftovers.size()) } };
    }
    std::ranges::move(leftovers, std::back_inserter(report.problems));
}

/// Of a join: what is wrong with how its parts fit, and with the line that they make where no part by itself had that.
std::vector<CourseProblem> problemsOfDraft(const ImportReport &report, const LineChain &chain)
{
    if (!chain.isJoin()) {
        return checkFit(report.draft);
    }
    std::vector<CourseProblem> problems = check(report.draft);
    std::erase_if(problems, [&](const CourseProblem &problem) {
        return std::ranges::any_of(report.problems, [&](const CourseProblem &told) {
            return told.line && told.kind == problem.kind && isChosen(report, *told.line);
        });
    });
    return problems;
}

/// False where an error is found in what was chosen.
bool checkDraft(ImportReport &report, const LineChain &chain)
{
    bool isSound = true;
    for (CourseProblem problem : problemsOfDraft(report, chain)) {
        const bool isOfLine = problem.kind != ProblemKind::ZoneOffCourse
            && problem.kind != ProblemKind::ZoneCrossesItself && problem.kind != ProblemKind::ZoneHoles
            && problem.kind != ProblemKind::OnePointRing && problem.kind != ProblemKind::TooManyZones;
        if (!chain.isJoin() && isOfLine) {
            problem.line = chain.parts.front().line;
        }
        isSound = isSound && problem.severity != Severity::Error;
        report.problems.push_back(std::move(problem));
    }
    return isSound;
}

} // namespace

ImportReport reportOn(ImportedFile file, const std::optional<LineChain> &wanted)
{
    ImportReport report { .file = std::move(file) };
    report.problems = report.file.problems;
    std::ranges::transform(report.file.lines, std::back_inserter(report.facts),
                           [](const ImportedLine &line) { return factsOf(line.vertices); });
    report.choice = choiceOf(report.file).value_or(LineChoice {});
    if (wanted) {
        take(report, *wanted);
    } else if (!report.choice.reason.isEmpty()) {
        report.problems.push_back(
            { .kind = ProblemKind::SeveralLines,
              .severity = Severity::Note,
              .message =
                  Text::tr("The file has %L1 lines. %2").arg(report.file.lines.size()).arg(report.choice.reason) });
    }
    checkLines(report);
    if (const LineChain *chain = report.chosen()) {
        report.draft = draftOf(report.file, *chain);
        report.draft.chain = static_cast<int>(report.choice.chosen);
        leaveOutRings(report);
        leaveOutAreasOffCourse(report);
        const bool isSound = checkDraft(report, *chain);
        const bool isRead = std::ranges::none_of(
            report.file.problems, [](const CourseProblem &problem) { return problem.severity == Severity::Error; });
        report.isAccepted = isSound && isRead && courseOf(report.draft).has_value();
    }
    return report;
}

Result<std::optional<LineChain>> chainFor(const ImportedFile &file, const ChainWish &wish)
{
    std::vector<std::size_t> order = wish.order;
    if (wish.line) {
        order = { *wish.line };
    }
    for (const std::size_t line : order) {
        if (line >= file.lines.size()) {
            return failure(Text::tr("There is no line %L1 in “%2”; it has %L3.")
                               .arg(line + 1)
                               .arg(file.fileName)
                               .arg(file.lines.size()));
        }
        if (file.lines[line].vertices.empty()) {
            return failure(Text::tr("Line %L1 of “%2” has no point.").arg(line + 1).arg(file.fileName));
        }
    }
    if (wish.joinAll) {
        const auto joins = joinsOf(file.lines);
        const auto largest =
            std::ranges::max_element(joins, {}, [](const LineChain &chain) { return chain.parts.size(); });
        if (largest == joins.end()) {
            return failure(Text::tr("No lines of “%1” join end to start.").arg(file.fileName), {},
                           Text::tr("Name them in their order, as in --join 1,3,2."));
        }
        return *largest;
    }
    return order.empty() ? std::optional<LineChain> {} : std::optional(chainOf(file.lines, order));
}

} // namespace trackside
