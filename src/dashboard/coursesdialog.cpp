// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/coursesdialog.h"

#include "dashboard/coursedelegate.h"
#include "dashboard/escapeempties.h"
#include "dashboard/icons.h"
#include "dashboard/messagebar.h"
#include "models/courseshelf.h"
#include "ui_coursesdialog.h"

#include <QInputDialog>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace trackside {

CoursesDialog::CoursesDialog(CourseShelf &shelf, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CoursesDialog>())
    , m_shelf(shelf)
    , m_message(new MessageBar(this))
    , m_undo(m_message->addButton(tr("Undo"), u"undoRemoveButton"_s))
{
    m_ui->setupUi(this);
    m_ui->messageArea->addWidget(m_message);
    m_message->setClosable(true);
    m_found.setSourceModel(&shelf.list());
    m_found.setFilterRole(CourseListModel::SearchRole);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found.setSortCaseSensitivity(Qt::CaseInsensitive);
    m_found.setSortLocaleAware(true);
    m_found.sort(0);
    m_ui->coursesView->setModel(&m_found);
    m_ui->coursesView->setItemDelegate(new CourseDelegate(m_ui->coursesView, theme));
    m_ui->courseSearchField->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    new EscapeEmpties(*m_ui->courseSearchField);
    connect(m_ui->courseSearchField, &QLineEdit::textChanged, this, &CoursesDialog::search);
    connectButtons();
    connectShelf();
    m_ui->coursesView->setCurrentIndex(m_found.index(0, 0));
    updateButtons();
}

CoursesDialog::~CoursesDialog()
{
    // The list ends before its view.
    m_ui->coursesView->selectionModel()->disconnect(this);
    m_found.disconnect(this);
}

void CoursesDialog::connectButtons()
{
    m_ui->removeCourseButton->setIcon(icon(u"trash"_s));
    m_ui->duplicateButton->setIcon(icon(u"copy"_s));
    m_ui->raceOnItButton->setIcon(icon(u"flag"_s));
    m_undo->setIcon(icon(u"undo"_s));
    connect(m_ui->coursesView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CoursesDialog::updateButtons);
    const auto race = [this] {
        if (const CoursePtr course = chosen())
            Q_EMIT raceWanted(course);
    };
    connect(m_ui->coursesView, &QAbstractItemView::activated, this, race);
    connect(m_ui->raceOnItButton, &QPushButton::clicked, this, race);
    connect(m_ui->editButton, &QPushButton::clicked, this, [this] {
        if (const CoursePtr course = chosen())
            Q_EMIT editWanted(m_shelf.pathOf(course->id));
    });
    connect(m_ui->duplicateButton, &QPushButton::clicked, this, [this] {
        if (const CoursePtr course = chosen())
            choose(m_shelf.duplicate(course->id));
    });
    connect(m_ui->removeCourseButton, &QPushButton::clicked, this, [this] {
        if (const CoursePtr course = chosen())
            m_shelf.remove(course->id);
    });
    connect(m_ui->renameButton, &QPushButton::clicked, this, &CoursesDialog::rename);
    connect(m_ui->importButton, &QPushButton::clicked, this, &CoursesDialog::importWanted);
    connect(m_ui->closeCoursesButton, &QPushButton::clicked, this, &QDialog::close);
    connect(m_undo, &QPushButton::clicked, &m_shelf, &CourseShelf::undoRemove);
}

void CoursesDialog::connectShelf()
{
    connect(&m_shelf, &CourseShelf::removed, this, [this](const QString &name) {
        m_undo->show();
        m_message->say(
            MessageBar::Kind::Info,
            tr("Removed: %1. It can be brought back until Trackside is closed or changes its connection.").arg(name));
    });
    connect(&m_shelf, &CourseShelf::restored, m_message, &MessageBar::clear);
    connect(&m_shelf, &CourseShelf::failed, this, [this](const Error &error) {
        m_undo->hide();
        m_message->say(MessageBar::Kind::Error, error.message);
    });
    for (const auto change : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(&m_found, change, this, &CoursesDialog::updateButtons);
    connect(&m_found, &QAbstractItemModel::dataChanged, this, &CoursesDialog::updateButtons);
}

void CoursesDialog::search(const QString &words)
{
    // Each word has to be there, in whatever order.
    QString pattern;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        pattern += u"(?=.*"_s + QRegularExpression::escape(word) + u')';
    m_found.setFilterRegularExpression(QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption));
    if (!m_ui->coursesView->currentIndex().isValid())
        m_ui->coursesView->setCurrentIndex(m_found.index(0, 0));
    updateButtons();
}

void CoursesDialog::choose(const QString &id)
{
    const int row = m_shelf.list().rowOf(id);
    if (row < 0)
        return;
    m_ui->courseSearchField->clear();
    m_ui->coursesView->setCurrentIndex(m_found.mapFromSource(m_shelf.list().index(row)));
}

void CoursesDialog::rename()
{
    const CoursePtr course = chosen();
    if (!course)
        return;
    const QString name = u"renameDialog"_s;
    if (auto *open = findChild<QInputDialog *>(name)) {
        if (open->isVisible() && open->property("course") == course->id) {
            open->raise();
            open->activateWindow();
            return;
        }
        delete open; // of another course
    }
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(name);
    dialog->setProperty("course", course->id);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename the course"));
    dialog->setLabelText(tr("The name of “%1”").arg(course->id));
    dialog->setTextValue(course->name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id = course->id](const QString &chosenName) {
        m_shelf.rename(id, chosenName);
        choose(id);
    });
    dialog->show();
}

CoursePtr CoursesDialog::chosen() const
{
    return m_ui->coursesView->currentIndex().data(CourseListModel::CourseRole).value<CoursePtr>();
}

void CoursesDialog::updateButtons()
{
    const CoursePtr course = chosen();
    const bool isOwn = course && m_shelf.isOwn(course->id);
    for (QPushButton *button : { m_ui->raceOnItButton, m_ui->editButton, m_ui->duplicateButton })
        button->setEnabled(course != nullptr);
    for (QPushButton *button : { m_ui->renameButton, m_ui->removeCourseButton })
        button->setEnabled(isOwn);
    QString hint;
    if (!course)
        hint = m_found.rowCount() == 0 ? tr("No course is called so.") : QString();
    else if (isOwn)
        hint = tr("“%1” is your own.").arg(course->id);
    else
        hint = tr("“%1” ships with Trackside: edit or duplicate it to make one of your own.").arg(course->id);
    m_ui->courseHintLabel->setText(hint);
}

} // namespace trackside
