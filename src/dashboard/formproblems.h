// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/raceconfig.h"

#include <vector>

class QFormLayout;
class QLabel;
class QWidget;

namespace trackside {

class FieldNotes;

/// Sentences at the fields of a dialog's forms, each on the screen while something is wrong with its field.
class FormProblems {
public:
    explicit FormProblems(QWidget *dialog); ///< under the fields
    void setNotes(FieldNotes *notes); ///< beside them instead; before any is added, and it must outlive them

    /// \p field as its model calls it; the sentence belongs to the row of \p label and marks \p input.
    void add(const QString &field, QFormLayout *form, QWidget *label, QWidget *input);

    /// Shows these and no others. Answers the messages of fields that are not among the forms'.
    QStringList show(const std::vector<ConfigProblem> &problems);

    [[nodiscard]] bool anyIn(const QFormLayout *form) const; ///< of those that are shown

private:
    [[nodiscard]] QLabel *addBelow(QFormLayout *form, QWidget *label);

    struct Row {
        QString field;
        QFormLayout *form;
        QWidget *input;
        QLabel *message;
    };

    QWidget *m_dialog;
    FieldNotes *m_notes = nullptr;
    std::vector<Row> m_rows;
};

} // namespace trackside
