// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courseproblemsmodel.h"

#include <algorithm>

namespace trackside {

namespace {

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return CourseProblemsModel::tr("Error");
    case Severity::Warning:
        return CourseProblemsModel::tr("Warning");
    case Severity::Note:
        break;
    }
    return CourseProblemsModel::tr("Note");
}

bool isSame(const CourseProblem &a, const CourseProblem &b)
{
    return a.kind == b.kind && a.severity == b.severity && a.message == b.message && a.fix == b.fix;
}

} // namespace

void CourseProblemsModel::setProblems(std::vector<CourseProblem> problems)
{
    std::ranges::stable_sort(problems, std::ranges::greater(), &CourseProblem::severity);
    const auto isGone = [&](const CourseProblem &old) {
        return std::ranges::none_of(problems, [&](const CourseProblem &now) { return isSame(old, now); });
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isGone(m_problems[static_cast<std::size_t>(row)])) {
            beginRemoveRows({}, row, row);
            m_problems.erase(m_problems.begin() + row);
            endRemoveRows();
        }
    }
    // What is left is in the new list, in its order: both are sorted alike, and checks come in one order.
    for (std::size_t i = 0; i < problems.size(); ++i) {
        if (i < m_problems.size() && isSame(m_problems[i], problems[i])) {
            m_problems[i].at = problems[i].at;
            continue;
        }
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(i));
        m_problems.insert(m_problems.begin() + static_cast<std::ptrdiff_t>(i), problems[i]);
        endInsertRows();
    }
    if (m_problems.size() > problems.size()) {
        beginRemoveRows({}, static_cast<int>(problems.size()), rowCount() - 1);
        m_problems.resize(problems.size());
        endRemoveRows();
    }
}

const CourseProblem *CourseProblemsModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_problems[static_cast<std::size_t>(row)] : nullptr;
}

int CourseProblemsModel::count(Severity severity) const
{
    return static_cast<int>(std::ranges::count(m_problems, severity, &CourseProblem::severity));
}

int CourseProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

QVariant CourseProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CourseProblem &problem = m_problems[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return problem.message;
    case Qt::AccessibleTextRole:
        return tr("%1. %2").arg(severityText(problem.severity), problem.message);
    case SeverityRole:
        return static_cast<int>(problem.severity);
    case FixRole:
        return problem.fix ? labelOf(*problem.fix) : QString();
    default:
        return {};
    }
}

} // namespace trackside
