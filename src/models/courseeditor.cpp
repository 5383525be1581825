// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courseeditor.h"

#include "studio/coursechecks.h"
#include "studio/courseimport.h"
#include "studio/lineedits.h"
#include "studio/nearestonline.h"
#include "studio/splitedits.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace trackside {

CourseEditor::Read CourseEditor::read(const QString &path)
{
    auto file = importCourseFile(path);
    if (!file) {
        return std::unexpected(file.error());
    }
    Measured measured { .report = reportOn(*std::move(file)) };
    if (measured.report.chosen()) {
        measured.measure.take(measured.report.draft.vertices);
        return measured;
    }
    const std::vector<CourseProblem> &problems = measured.report.problems;
    const auto worst = std::ranges::max_element(problems, {}, &CourseProblem::severity);
    return std::unexpected(worst == problems.end() ? CourseProblem {} : *worst);
}

CourseEditor::CourseEditor(QObject *parent)
    : QObject(parent)
    , m_checking([this](std::vector<CourseProblem> problems) {
        m_isChecked = true;
        m_problems.setProblems(std::move(problems));
        Q_EMIT checked();
    })
{
    connect(&m_opening, &QFutureWatcherBase::finished, this, &CourseEditor::takeOpened);
    connect(&m_joining, &QFutureWatcherBase::finished, this, &CourseEditor::takeJoined);
}

CourseEditor::~CourseEditor()
{
    // They only read values of their own; they are not waited for longer than they take.
    m_opening.waitForFinished();
    m_joining.waitForFinished();
}

void CourseEditor::setFormat(const Format &format)
{
    m_format = format;
    m_chains.setFormat(format);
    Q_EMIT formatChanged();
}

void CourseEditor::open(const QString &path)
{
    m_pending = path;
    m_opening.setFuture(QtConcurrent::run(read, path));
}

void CourseEditor::takeOpened()
{
    Read file = m_opening.future().takeResult();
    if (!file) {
        Q_EMIT refused(file.error());
        return;
    }
    if (m_leaveRule && !m_leaveRule()) {
        return;
    }
    m_report = std::move(file->report);
    m_measure = std::move(file->measure);
    m_path = m_pending;
    ++m_begun;
    if (m_idRule) {
        m_report.draft.id = m_idRule(m_path, m_report.draft.id);
    }
    m_history = DraftHistory(m_report.draft);
    m_chains.setChoice(m_report.file, m_report.choice);
    takeDraft();
    Q_EMIT opened();
}

void CourseEditor::join(const QString &path)
{
    m_joiningTo = m_begun;
    m_joining.setFuture(QtConcurrent::run(read, path));
}

void CourseEditor::takeJoined()
{
    if (m_joiningTo != m_begun) {
        return; // another course was opened meanwhile
    }
    const Read file = m_joining.future().takeResult();
    if (!file) {
        Q_EMIT refused(file.error());
        return;
    }
    edit(joinedWith(draft(), file->report.draft.vertices), tr("Join %1").arg(file->report.file.fileName));
}

void CourseEditor::start(CourseDraft draft)
{
    m_report = {};
    m_path.clear();
    ++m_begun;
    m_history = DraftHistory(std::move(draft));
    m_chains.setChoice(m_report.file, m_report.choice);
    takeDraft();
    Q_EMIT opened();
}

void CourseEditor::choose(int chain)
{
    if (chain < 0 || chain >= m_chains.rowCount() || chain == m_chains.chosen()) {
        return;
    }
    const LineChain &wanted = m_report.choice.chains[static_cast<std::size_t>(chain)];
    CourseDraft taken = draftOf(m_report.file, wanted);
    if (m_idRule) {
        taken.id = m_idRule(m_path, taken.id);
    }
    taken.chain = chain;
    edit(std::move(taken), tr("Take %1").arg(titleOf(m_report.file, wanted)));
}

void CourseEditor::fix(int problem)
{
    const CourseProblem *found = m_problems.at(problem);
    if (m_isChecked && found && found->fix) {
        edit(mended(draft(), *found->fix), labelOf(*found->fix));
    }
}

void CourseEditor::edit(CourseDraft draft, const QString &what)
{
    m_history.push(std::move(draft), what);
    takeDraft();
}

void CourseEditor::drag(CourseDraft draft, const QString &what)
{
    m_history.replace(std::move(draft), what);
    takeDraft();
}

void CourseEditor::undo()
{
    m_history.undo();
    takeDraft();
}

void CourseEditor::redo()
{
    m_history.redo();
    takeDraft();
}

LonLat CourseEditor::placeAt(double metres) const
{
    return vertexAt(draft().vertices, onLineAt(distances(), metres)).place;
}

void CourseEditor::setSaved()
{
    m_history.setSaved();
    Q_EMIT draftChanged();
}

void CourseEditor::takeDraft()
{
    m_measure.take(draft().vertices);
    m_splits = splitsOf(MeasuredDraft(draft(), distances()), draft().splits);
    m_chains.setChosen(draft().chain);
    Q_EMIT draftChanged();
    m_isChecked = false;
    m_checking.run([draft = sharedDraft()] { return check(*draft); });
}

} // namespace trackside
