// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/formproblems.h"

#include "dashboard/fieldnotes.h"

#include <QFormLayout>
#include <QLabel>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

void markWrong(QWidget *input, bool wrong)
{
    if (input->property("wrong").toBool() == wrong)
        return;
    input->setProperty("wrong", wrong);
    input->style()->unpolish(input);
    input->style()->polish(input);
}

} // namespace

FormProblems::FormProblems(QWidget *dialog)
    : m_dialog(dialog)
{
}

void FormProblems::setNotes(FieldNotes *notes)
{
    m_notes = notes;
}

QLabel *FormProblems::addBelow(QFormLayout *form, QWidget *label)
{
    auto *message = new QLabel(m_dialog);
    message->setTextFormat(Qt::PlainText);
    message->setWordWrap(true);
    int row = 0;
    QFormLayout::ItemRole role = QFormLayout::LabelRole;
    form->getWidgetPosition(label, &row, &role);
    form->insertRow(row + 1, QString(), message);
    form->setRowVisible(message, false);
    return message;
}

void FormProblems::add(const QString &field, QFormLayout *form, QWidget *label, QWidget *input)
{
    QLabel *message = m_notes ? m_notes->add(input) : addBelow(form, label);
    message->setObjectName(field + u"Problem"_s);
    message->setProperty("problem", true);
    m_rows.push_back({ .field = field, .form = form, .input = input, .message = message });
}

QStringList FormProblems::show(const std::vector<ConfigProblem> &problems)
{
    for (const Row &row : m_rows) {
        const auto found = std::ranges::find(problems, row.field, &ConfigProblem::field);
        const QString text = found == problems.end() ? QString() : found->message;
        row.message->setText(text);
        if (!m_notes)
            row.form->setRowVisible(row.message, !text.isEmpty());
        row.input->setAccessibleDescription(text);
        markWrong(row.input, !text.isEmpty());
    }
    if (m_notes)
        m_notes->arrange();
    QStringList elsewhere;
    for (const ConfigProblem &problem : problems) {
        if (std::ranges::find(m_rows, problem.field, &Row::field) == m_rows.end())
            elsewhere << problem.message;
    }
    return elsewhere;
}

bool FormProblems::anyIn(const QFormLayout *form) const
{
    return std::ranges::any_of(m_rows,
                               [form](const Row &row) { return row.form == form && !row.message->text().isEmpty(); });
}

} // namespace trackside
