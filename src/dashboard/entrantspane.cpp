// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/entrantspane.h"

#include "dashboard/elidedlabel.h"
#include "dashboard/filework.h"
#include "dashboard/formscroll.h"
#include "dashboard/sentencedelegate.h"
#include "dashboard/wheelguard.h"
#include "models/entrantsform.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

constexpr int severityRole = Qt::UserRole + 1;
constexpr int columnsInSight = 6;
constexpr int problemsInSight = 3;

QString signOf(const QModelIndex &problem)
{
    return problem.data(severityRole).toInt() == static_cast<int>(Severity::Note) ? u"info"_s : u"warning"_s;
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return EntrantsPane::tr("Error");
    case Severity::Warning:
        return EntrantsPane::tr("Warning");
    case Severity::Note:
        break;
    }
    return EntrantsPane::tr("Note");
}

QLabel *plainLabel(QLabel *label, const char *name, bool muted)
{
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setProperty("muted", muted);
    return label;
}

QPushButton *button(const QString &text, const QString &accessibleName, const char *name)
{
    auto *made = new QPushButton(text);
    made->setAccessibleName(accessibleName);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false); // Enter generates
    return made;
}

} // namespace

EntrantsPane::EntrantsPane(QWidget *parent)
    : QWidget(parent)
    , m_file(plainLabel(new ElidedLabel(Qt::ElideMiddle), "entrantsFileLabel", false))
    , m_choose(button(tr("C&hoose…"), tr("Choose a file of entrants"), "entrantsChooseButton"))
    , m_remove(button(tr("Rem&ove"), tr("Invent the entrants instead"), "entrantsRemoveButton"))
    , m_summary(plainLabel(new QLabel, "entrantsSummaryLabel", true))
    , m_columns(new FormScroll)
    , m_problems(new QListView)
    , m_problemsModel(new QStandardItemModel(this))
{
    m_choose->setToolTip(tr("A CSV file with columns for bib, name, category, club and wave. It can be dropped here."));
    m_summary->setWordWrap(true);
    m_columns->setObjectName(u"entrantsColumns"_s);
    m_columns->setAccessibleName(tr("Columns of the file"));
    m_problems->setObjectName(u"entrantsProblemsView"_s);
    m_problems->setAccessibleName(tr("Problems of the file"));
    m_problems->setModel(m_problemsModel);
    m_problems->setItemDelegate(new SentenceDelegate(m_problems, signOf));
    m_problems->setResizeMode(QListView::Adjust);
    m_problems->setEditTriggers(QListView::NoEditTriggers);
    m_problems->setTabKeyNavigation(false);

    auto *row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addLayout(row);
    all->addWidget(m_summary);
    all->addWidget(m_columns);
    all->addWidget(m_problems);
}

void EntrantsPane::setForm(EntrantsForm *form)
{
    m_form = form;
    connect(m_choose, &QPushButton::clicked, this, &EntrantsPane::chooseFile);
    connect(m_remove, &QPushButton::clicked, form, [this] {
        m_choose->setFocus();
        m_form->clear();
    });
    connect(form, &EntrantsForm::changed, this, &EntrantsPane::showForm);
    showForm();
}

void EntrantsPane::chooseFile()
{
    QFileDialog *dialog = newFileDialog(this, tr("Entrants"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Lists (*.csv *.tsv *.txt)"), tr("All files (*)") });
    if (m_form->hasFile())
        dialog->setDirectory(QFileInfo(m_form->path()).path());
    connect(dialog, &QFileDialog::fileSelected, m_form, &EntrantsForm::setFile);
    dialog->show();
}

void EntrantsPane::showForm()
{
    m_file->setText(m_form->hasFile() ? QFileInfo(m_form->path()).fileName() : m_form->summary());
    m_file->setToolTip({});
    m_remove->setVisible(m_form->hasFile());
    // What is wrong is told below, as of any field.
    m_summary->setText(m_form->summary());
    m_summary->setVisible(m_form->hasFile() && (m_form->isReading() || m_form->obstacle().isEmpty()));
    showColumns();
    showProblems();
}

void EntrantsPane::showColumns()
{
    if (m_form->isReading() && m_form->header().isEmpty())
        return; // another file: what was there stays until it is read
    if (m_header != m_form->header() || !m_grid)
        buildColumns();
    for (qsizetype column = 0; column < m_header.size(); ++column) {
        const int row = static_cast<int>(column) + 1;
        auto *box = static_cast<QComboBox *>(m_grid->itemAtPosition(row, 1)->widget());
        box->setCurrentIndex(box->findData(static_cast<int>(m_form->mapping()[static_cast<std::size_t>(column)])));
        auto *sample = static_cast<QLabel *>(m_grid->itemAtPosition(row, 2)->widget());
        sample->setText(m_form->sample(column));
    }
    m_columns->setVisible(!m_header.isEmpty());
}

void EntrantsPane::buildColumns()
{
    m_header = m_form->header();
    auto *table = new QWidget;
    m_grid = new QGridLayout(table);
    m_grid->setContentsMargins({});
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(2, 3);
    const QStringList titles { tr("Column"), tr("Taken as"), tr("First rows") };
    for (int column = 0; column < titles.size(); ++column)
        m_grid->addWidget(plainLabel(new QLabel(titles[column]), "entrantsTitle", true), 0, column);
    std::vector<QWidget *> boxes { m_remove };
    for (qsizetype column = 0; column < m_header.size(); ++column) {
        const int row = static_cast<int>(column) + 1;
        const QString title = m_header[column].isEmpty() ? tr("column %1").arg(row) : m_header[column];
        auto *label = new ElidedLabel(Qt::ElideRight);
        label->setText(title);
        m_grid->addWidget(plainLabel(label, "entrantsColumnLabel", false), row, 0);
        auto *box = new QComboBox;
        box->setObjectName(u"entrantsField%1"_s.arg(column));
        box->setAccessibleName(tr("What the column “%1” is taken as").arg(title));
        for (const EntrantField field : entrantFields)
            box->addItem(entrantFieldName(field), static_cast<int>(field));
        connect(box, &QComboBox::activated, m_form, [this, box, column] {
            m_form->setField(column, static_cast<EntrantField>(box->currentData().toInt()));
        });
        m_grid->addWidget(box, row, 1);
        boxes.push_back(box);
        m_grid->addWidget(plainLabel(new ElidedLabel(Qt::ElideRight), "entrantsSampleLabel", true), row, 2);
    }
    m_columns->setWidget(table);
    for (std::size_t i = 1; i < boxes.size(); ++i)
        setTabOrder(boxes[i - 1], boxes[i]);
    new WheelGuard(table);
    const int all = table->sizeHint().height();
    const int rows = static_cast<int>(m_header.size()) + 1;
    m_columns->setFixedHeight(all * std::min(rows, columnsInSight + 1) / rows);
    m_columns->setVerticalScrollBarPolicy(rows > columnsInSight + 1 ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
}

void EntrantsPane::showProblems()
{
    if (m_form->isReading())
        return; // likewise, so that nothing jumps for the moment that it takes
    const EntrantList &list = m_form->list();
    m_problemsModel->clear();
    for (const EntrantProblem &problem : list.problems) {
        auto *item = new QStandardItem(problem.message);
        item->setData(static_cast<int>(problem.severity), severityRole);
        item->setData(tr("%1. %2").arg(severityText(problem.severity), problem.message), Qt::AccessibleTextRole);
        m_problemsModel->appendRow(item);
    }
    if (const std::int64_t more = list.problemCount - std::ssize(list.problems); more > 0) {
        auto *item = new QStandardItem(tr("And %1 more.").arg(QLocale().toString(static_cast<qlonglong>(more))));
        item->setData(static_cast<int>(Severity::Note), severityRole);
        m_problemsModel->appendRow(item);
    }
    const int rows = std::min(m_problemsModel->rowCount(), problemsInSight);
    // Most sentences take two lines.
    m_problems->setFixedHeight(rows * (2 * fontMetrics().lineSpacing() + 10) + 2 * m_problems->frameWidth());
    m_problems->setVisible(rows > 0);
}

} // namespace trackside
