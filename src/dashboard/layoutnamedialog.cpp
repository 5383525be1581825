// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/layoutnamedialog.h"

#include "models/layoutshelf.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace trackside {

LayoutNameDialog::LayoutNameDialog(const QStringList &taken, QWidget *parent)
    : QInputDialog(parent)
    , m_problem(new QLabel(this))
{
    setObjectName(u"layoutNameDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Save the layout"));
    setLabelText(tr("Name; that of another layout replaces it:"));
    setComboBoxItems(taken);
    setComboBoxEditable(true);
    setTextValue({});
    m_problem->setObjectName(u"layoutNameProblem"_s);
    m_problem->setProperty("problem", true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    adjustSize(); // from now on the dialog has its layout, with the buttons last
    if (auto *rows = qobject_cast<QBoxLayout *>(layout()))
        rows->insertWidget(rows->count() - 1, m_problem);
    connect(this, &QInputDialog::textValueChanged, this, [this] { showProblem({}); });
}

/// Where the name is typed: a box of those taken, or, as long as there is none, a line.
QWidget *LayoutNameDialog::nameField() const
{
    auto *box = findChild<QComboBox *>();
    return box != nullptr && box->isVisible() ? static_cast<QWidget *>(box)
                                              : findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
}

void LayoutNameDialog::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (QWidget *field = nameField())
        field->setAccessibleDescription(problem);
}

void LayoutNameDialog::done(int result)
{
    const QString problem = result == Accepted ? LayoutShelf::problemOf(textValue()) : QString();
    if (problem.isEmpty()) {
        QInputDialog::done(result);
        return;
    }
    showProblem(problem);
    if (QWidget *field = nameField())
        field->setFocus();
}

} // namespace trackside
