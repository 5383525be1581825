// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/coursestudio.h"

#include "course/metres.h"
#include "dashboard/canvasmenu.h"
#include "dashboard/coursecanvas.h"
#include "dashboard/courseexport.h"
#include "dashboard/coursenames.h"
#include "dashboard/filedrops.h"
#include "dashboard/filework.h"
#include "dashboard/icons.h"
#include "dashboard/linepanel.h"
#include "dashboard/messagebar.h"
#include "dashboard/profilepane.h"
#include "dashboard/sentencedelegate.h"
#include "dashboard/splitspanel.h"
#include "dashboard/theme.h"
#include "dashboard/zonespanel.h"
#include "models/courseshelf.h"
#include "studio/coursechecks.h"
#include "studio/lineedits.h"
#include "ui_coursestudio.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QScreen>
#include <QStyle>

#include <cmath>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

QString signOf(const QModelIndex &problem)
{
    return problem.data(CourseProblemsModel::SeverityRole).toInt() == static_cast<int>(Severity::Note) ? u"info"_s
                                                                                                       : u"warning"_s;
}

} // namespace

CourseStudio::CourseStudio(const Needs &needs, QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_ui(std::make_unique<Ui::CourseStudio>())
    , m_needs(needs)
    , m_canvas(new CourseCanvas(needs.theme))
    , m_profile(new ProfilePane(needs.theme))
    , m_message(new MessageBar)
    , m_openFile(new QPushButton(tr("&Open a file…")))
    , m_export(new CourseExport(this))
{
    m_ui->setupUi(this);
    resize(size().boundedTo(screen()->availableSize() - QSize(0, style()->pixelMetric(QStyle::PM_TitleBarHeight))));
    auto *pictures = new QSplitter(Qt::Vertical);
    pictures->setChildrenCollapsible(false);
    pictures->addWidget(m_canvas);
    pictures->addWidget(m_profile);
    pictures->setStretchFactor(0, 1);
    m_ui->splitter->insertWidget(0, pictures);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setSizes({ 800, 380 });
    m_ui->messageArea->addWidget(m_message);
    m_message->setClosable(true);
    m_ui->nameField->setMaxLength(120);
    m_names = std::make_unique<CourseNames>(m_editor, *m_ui->nameField, *m_ui->idField);
    m_ui->problemsView->setModel(&m_editor.problems());
    m_ui->problemsView->setItemDelegate(new SentenceDelegate(m_ui->problemsView, signOf));
    m_ui->problemsView->setResizeMode(QListView::Adjust);
    m_ui->chainsView->setModel(&m_editor.chains());
    m_ui->chainsView->setColumnSamples({ u"3 + 1 + 2 backwards"_s, QString(12, u'm'), u"100,000"_s, u"466.40 km"_s });
    for (QLabel *label : { m_ui->checksLabel, m_ui->reasonLabel, m_ui->lengthLabel })
        label->setTextFormat(Qt::PlainText);
    connect(new FileDrops(this), &FileDrops::dropped, this, &CourseStudio::open);
    connectEditor();
    connectActions();
    connectCanvas();
    addPanels();
    linkProfile();
    m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(m_ui->fileTab), false);
    showDraft();
    showChecks();
    m_openFile->setFocus();
}

CourseStudio::~CourseStudio()
{
    hide(); // a name that is being edited is taken while all that hears of it is still there
    // Fields that lose the focus now would tell that they were edited, views that their models go.
    m_names.reset();
    m_ui->problemsView->selectionModel()->disconnect(this);
    m_ui->chainsView->selectionModel()->disconnect(this);
}

void CourseStudio::connectEditor()
{
    m_editor.setIdRule([this](const QString &path, const QString &made) {
        const QString own = m_needs.shelf.ownIdOf(path);
        return own.isEmpty() ? freeId(made, m_needs.shelf.takenIds()) : own;
    });
    m_editor.setLeaveRule([this] {
        m_names->take();
        return m_editor.sharedDraft() == m_givenUp || mayLoseWork(); // what was done while the file was read is work
    });
    connect(&m_editor, &CourseEditor::draftChanged, this, &CourseStudio::showDraft);
    connect(&m_editor, &CourseEditor::formatChanged, this, &CourseStudio::showDraft);
    connect(&m_editor, &CourseEditor::checked, this, &CourseStudio::showChecks);
    connect(&m_editor, &CourseEditor::opened, this, [this] {
        m_givenUp.reset();
        m_ownPath = m_needs.shelf.ownIdOf(m_editor.path()).isEmpty() ? QString() : m_editor.path();
        m_message->clear();
        m_canvas->startOver();
        m_canvas->setFocus(); // keys are the map's, not a letter in the name
        const ImportReport &report = m_editor.report();
        m_ui->reasonLabel->setText(report.choice.reason);
        m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(m_ui->fileTab), m_editor.chains().rowCount() > 1);
        if (m_editor.chains().rowCount() > 1)
            m_ui->tabs->setCurrentWidget(m_ui->fileTab);
        for (const CourseProblem &problem : report.file.problems)
            m_message->say(MessageBar::Kind::Warning, problem.message);
    });
    connect(&m_editor, &CourseEditor::refused, this,
            [this](const CourseProblem &problem) { m_message->say(MessageBar::Kind::Error, problem.message); });
    connect(m_ui->problemsView->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showProblem();
        if (const CourseProblem *problem = chosenProblem(); problem && problem->at)
            m_canvas->showPlace(*problem->at);
    });
    connect(m_ui->fixButton, &QPushButton::clicked, this,
            [this] { m_editor.fix(m_ui->problemsView->currentIndex().row()); });
    connect(m_ui->chainsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { m_editor.choose(row.row()); });
}

void CourseStudio::connectActions()
{
    m_ui->actionUndo->setIcon(icon(u"undo"_s));
    m_ui->actionFit->setIcon(icon(u"fit"_s));
    connect(m_ui->actionOpen, &QAction::triggered, this, &CourseStudio::chooseFile);
    connect(m_ui->actionJoin, &QAction::triggered, this,
            [this] { askForFile(tr("Join another file"), &CourseStudio::join); });
    connect(m_ui->actionSave, &QAction::triggered, this, &CourseStudio::save);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &CourseStudio::save);
    connect(m_ui->raceButton, &QPushButton::clicked, this, &CourseStudio::race);
    connect(m_ui->actionExport, &QAction::triggered, this, &CourseStudio::exportAs);
    connect(m_export, &CourseExport::written, this,
            [this](const QString &sentence) { m_message->say(MessageBar::Kind::Info, sentence); });
    connect(m_export, &CourseExport::failed, this,
            [this](const QString &sentence) { m_message->say(MessageBar::Kind::Error, sentence); });
    connect(m_ui->actionClose, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->actionUndo, &QAction::triggered, &m_editor, &CourseEditor::undo);
    connect(m_ui->actionRedo, &QAction::triggered, &m_editor, &CourseEditor::redo);
    connect(m_ui->actionReverse, &QAction::triggered, this,
            [this] { m_editor.edit(reversed(m_editor.draft()), tr("Reverse the line")); });
    connect(m_ui->actionFit, &QAction::triggered, m_canvas, &CourseCanvas::fit);
    connect(m_ui->actionZoomIn, &QAction::triggered, m_canvas, &CourseCanvas::zoomIn);
    connect(m_ui->actionZoomOut, &QAction::triggered, m_canvas, &CourseCanvas::zoomOut);
    for (const auto &[action, isForward] :
         { std::pair(m_ui->actionNextPoint, true), std::pair(m_ui->actionPreviousPoint, false) }) {
        connect(action, &QAction::triggered, this, [this, isForward] {
            m_canvas->setFocus(); // whose keys move it
            m_canvas->selectBeside(isForward);
        });
    }
}

void CourseStudio::connectCanvas()
{
    m_openFile->setObjectName(u"openFileButton"_s);
    m_openFile->setToolTip(tr("Or drop one anywhere in this window"));
    m_openFile->setProperty("primary", true);
    m_openFile->setProperty("hero", true);
    m_openFile->setAutoDefault(true); // Return presses it, too
    auto *layout = new QVBoxLayout(m_canvas);
    layout->addWidget(m_openFile, 0, Qt::AlignCenter);
    connect(m_openFile, &QPushButton::clicked, this, &CourseStudio::chooseFile);
    connect(m_canvas, &CourseCanvas::edited, this, [this](const CourseDraft &draft, const QString &what, bool isHeld) {
        if (isHeld)
            m_editor.drag(draft, what);
        else
            m_editor.edit(draft, what);
    });
    connect(m_canvas, &CourseCanvas::menuWanted, this,
            [this](const CanvasSpot &spot) { (new CanvasMenu(m_editor, spot, m_canvas))->popup(spot.onScreen); });
    const std::pair<QAction *, CourseCanvas::Tool> tools[] = { { m_ui->actionDrawZone, CourseCanvas::Tool::DrawZone },
                                                               { m_ui->actionDrawSplit, CourseCanvas::Tool::DrawSplit },
                                                               { m_ui->actionSetStart, CourseCanvas::Tool::SetStart },
                                                               { m_ui->actionSetFinish,
                                                                 CourseCanvas::Tool::SetFinish } };
    for (const auto &[action, tool] : tools) {
        connect(action, &QAction::triggered, this, [this, action, tool](bool on) {
            for (QAction *other :
                 { m_ui->actionDrawZone, m_ui->actionDrawSplit, m_ui->actionSetStart, m_ui->actionSetFinish })
                other->setChecked(on && other == action);
            m_canvas->setTool(on ? tool : CourseCanvas::Tool::Edit);
            m_canvas->setFocus();
        });
        connect(m_canvas, &CourseCanvas::toolEnded, action, [action] { action->setChecked(false); });
    }
}

void CourseStudio::addPanels()
{
    m_ui->tabs->addTab(new LinePanel(m_editor), tr("Line"));
    auto *zones = new ZonesPanel(m_editor);
    auto *splits = new SplitsPanel(m_editor);
    for (QWidget *panel : std::initializer_list<QWidget *> { zones, splits }) {
        m_ui->tabs->addTab(panel, panel->windowTitle());
        connect(panel, &QWidget::windowTitleChanged, this,
                [this, panel](const QString &title) { m_ui->tabs->setTabText(m_ui->tabs->indexOf(panel), title); });
    }
    connect(zones, &ZonesPanel::drawWanted, m_ui->actionDrawZone, &QAction::trigger);
    connect(splits, &SplitsPanel::drawWanted, m_ui->actionDrawSplit, &QAction::trigger);
}

void CourseStudio::linkProfile()
{
    connect(m_canvas, &CourseCanvas::pointedAt, this, [this](std::optional<NearestOnLine> where) {
        const std::vector<double> &distances = m_editor.distances();
        m_profile->showAt(where && where->segment < distances.size() ? std::optional(metresAlong(distances, *where))
                                                                     : std::nullopt);
    });
    connect(m_profile, &ProfilePane::pointedAt, this, [this](std::optional<double> metres) {
        m_profile->showAt(metres);
        m_canvas->showPointer(metres ? std::optional(m_editor.placeAt(*metres)) : std::nullopt);
    });
}

void CourseStudio::showProfile()
{
    HeightProfile profile;
    if (std::isfinite(m_editor.lengthMetres()))
        profile = heightProfileOf(m_editor.draft().vertices, m_editor.distances());
    m_profile->setVisible(!profile.isEmpty());
    m_profile->setProfile(std::move(profile), m_editor.lengthMetres(), m_editor.format());
}

void CourseStudio::showSplits()
{
    std::vector<SplitMark> marks;
    for (const Split &split : m_editor.splits())
        marks.push_back({ m_editor.placeAt(metresOf(split.micrometres)), split.name });
    m_canvas->setSplits(std::move(marks));
}

void CourseStudio::showDraft()
{
    const CourseDraft &draft = m_editor.draft();
    m_canvas->setDraft(m_editor.sharedDraft());
    m_canvas->setFormat(m_editor.format());
    showSplits();
    showProfile();
    const bool isThere = !draft.vertices.empty();
    m_ui->lengthLabel->setText(isThere ? tr("%1 · %Ln points", nullptr, static_cast<int>(draft.vertices.size()))
                                             .arg(std::isfinite(m_editor.lengthMetres())
                                                      ? m_editor.format().distance(m_editor.lengthMetres())
                                                      : Format::none())
                                       : tr("No course is open."));
    const DraftHistory &history = m_editor.history();
    m_ui->actionUndo->setEnabled(history.canUndo());
    m_ui->actionRedo->setEnabled(history.canRedo());
    m_ui->actionUndo->setText(history.canUndo() ? tr("&Undo: %1").arg(history.undoText()) : tr("&Undo"));
    m_ui->actionRedo->setText(history.canRedo() ? tr("&Redo: %1").arg(history.redoText()) : tr("&Redo"));
    for (QAction *action : { m_ui->actionJoin, m_ui->actionSave, m_ui->actionExport, m_ui->actionReverse,
                             m_ui->actionDrawZone, m_ui->actionDrawSplit, m_ui->actionSetStart, m_ui->actionSetFinish,
                             m_ui->actionNextPoint, m_ui->actionPreviousPoint })
        action->setEnabled(isThere);
    for (QLineEdit *field : { m_ui->nameField, m_ui->idField })
        field->setEnabled(isThere);
    m_openFile->setHidden(isThere);
    m_ui->saveButton->setEnabled(isThere);
    m_ui->raceButton->setEnabled(isThere);
    if (m_editor.chains().chosen() >= 0)
        m_ui->chainsView->selectRow(m_editor.chains().chosen());
    setWindowModified(!history.isSaved());
    setWindowTitle(isThere ? tr("%1[*] – Course studio").arg(draft.name) : tr("Course studio"));
}

void CourseStudio::showChecks()
{
    CourseProblemsModel &problems = m_editor.problems();
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->checksTab), tr("Checks (%L1)").arg(problems.rowCount()));
    if (m_editor.draft().vertices.empty())
        m_ui->checksLabel->setText(tr("Open a KML, KMZ, GPX or GeoJSON file, or drop one here."));
    else if (problems.rowCount() == 0)
        m_ui->checksLabel->setText(tr("Nothing is wrong with this course."));
    else
        m_ui->checksLabel->setText(problems.count(Severity::Error) > 0
                                       ? tr("It cannot be raced on before its errors are mended.")
                                       : tr("It can be raced on as it is."));
    showProblem();
}

const CourseProblem *CourseStudio::chosenProblem()
{
    return m_editor.problems().at(m_ui->problemsView->currentIndex().row());
}

/// The view stays: the same problem is shown again after each edit, wherever that was made.
void CourseStudio::showProblem()
{
    const CourseProblem *problem = chosenProblem();
    m_ui->fixButton->setVisible(m_editor.problems().rowCount() > 0);
    m_ui->problemsView->setVisible(m_editor.problems().rowCount() > 0);
    m_ui->fixButton->setEnabled(problem && problem->fix);
    m_ui->fixButton->setText(problem && problem->fix ? labelOf(*problem->fix) : tr("Choose one to see it on the map"));
    m_canvas->markPlace(problem ? problem->at : std::nullopt);
}

void CourseStudio::chooseFile()
{
    askForFile(tr("Open a course"), &CourseStudio::open);
}

void CourseStudio::askForFile(const QString &title, void (CourseStudio::*take)(const QString &))
{
    QFileDialog *dialog = newFileDialog(this, title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Courses (*.kml *.kmz *.gpx *.geojson *.json *.csv)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, take);
    dialog->show();
}

void CourseStudio::open(const QString &path)
{
    if (!mayLoseWork())
        return;
    m_givenUp = m_editor.sharedDraft();
    m_editor.open(path);
}

void CourseStudio::join(const QString &path)
{
    m_editor.join(path);
}

void CourseStudio::save()
{
    m_names->take();
    const auto course = m_needs.shelf.save(m_editor.draft(), m_ownPath);
    if (!course) {
        m_message->say(MessageBar::Kind::Error, course.error().message);
        return;
    }
    m_ownPath = m_needs.shelf.pathOf((*course)->id);
    m_editor.setSaved();
    m_message->say(MessageBar::Kind::Info, tr("“%1” is in the catalogue now.").arg(m_editor.draft().name));
}

void CourseStudio::race()
{
    m_names->take();
    if (const auto course = courseOf(m_editor.draft()))
        Q_EMIT raceWanted(*course);
    else
        m_message->say(MessageBar::Kind::Error, course.error().message);
}

void CourseStudio::exportAs()
{
    m_names->take();
    m_export->ask(m_editor.sharedDraft());
}

bool CourseStudio::mayLoseWork()
{
    m_names->take(); // one that is still being typed is work, too
    if (m_editor.history().isSaved() || !m_editor.history().canUndo())
        return true;
    const auto answer =
        QMessageBox::question(this, tr("Course studio"), tr("What was changed is not in the catalogue yet. Leave it?"),
                              QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel);
    return answer == QMessageBox::Discard;
}

void CourseStudio::closeEvent(QCloseEvent *event)
{
    event->setAccepted(mayLoseWork());
}

} // namespace trackside
