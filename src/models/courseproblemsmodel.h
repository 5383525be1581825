// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/courseproblem.h"

#include <QAbstractListModel>

#include <vector>

namespace trackside {

/// What the checks of a course found, the worst first: a sentence each.
class CourseProblemsModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        SeverityRole = Qt::UserRole + 1, ///< a Severity as int
        FixRole, ///< what a button that mends it says; empty where nothing does
    };
    Q_ENUM(Role)
    using QAbstractListModel::QAbstractListModel;

    /// Rows that stay keep their selection.
    void setProblems(std::vector<CourseProblem> problems);
    /// Null where there is no such row.
    [[nodiscard]] const CourseProblem *at(int row) const;
    [[nodiscard]] int count(Severity severity) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<CourseProblem> m_problems;
};

} // namespace trackside
