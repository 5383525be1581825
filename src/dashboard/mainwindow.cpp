// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/mainwindow.h"

#include "course/coursecatalogue.h"
#include "dashboard/arrangement.h"
#include "dashboard/backgroundmenu.h"
#include "dashboard/chartpanel.h"
#include "dashboard/decisioncommands.h"
#include "dashboard/dialogcommands.h"
#include "dashboard/escapekey.h"
#include "dashboard/filedrops.h"
#include "dashboard/focuskeys.h"
#include "dashboard/leaderboardactions.h"
#include "dashboard/liveness.h"
#include "dashboard/mapcommands.h"
#include "dashboard/mappane.h"
#include "dashboard/menuicons.h"
#include "dashboard/messagearea.h"
#include "dashboard/pipelinebar.h"
#include "dashboard/raceactions.h"
#include "dashboard/racechoice.h"
#include "dashboard/racecontrols.h"
#include "dashboard/racedialogs.h"
#include "dashboard/racefiles.h"
#include "dashboard/racenotices.h"
#include "dashboard/raceview.h"
#include "dashboard/refreshcommands.h"
#include "dashboard/resultsprint.h"
#include "dashboard/selectioncommands.h"
#include "dashboard/startpage.h"
#include "dashboard/tablecommands.h"
#include "dashboard/timebar.h"
#include "dashboard/timecommands.h"
#include "dashboard/undoactions.h"
#include "dashboard/unitcommands.h"
#include "dashboard/windowcommands.h"
#include "models/connectionform.h"
#include "models/settingkeys.h"
#include "ui_mainwindow.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QQuickView>
#include <QScreen>
#include <QSettings>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

const QString geometryKey = u"window/geometry"_s;

constexpr int statusMilliseconds = 6'000;

} // namespace

MainWindow::MainWindow(const Dashboard &dashboard, QWidget *parent)
    : QMainWindow(parent)
    , m_dashboard(dashboard)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_theme(dashboard.settings)
    , m_picture(dashboard.store, dashboard.now)
    , m_commands(dashboard)
{
    m_ui->setupUi(this);
    setWindowIcon(QIcon(u":/icons/trackside.svg"_s));
    m_escape = new EscapeKey(*m_ui->actionClearSelection, this);
    m_start = new StartPage(m_races, this);
    m_view = new RaceView(m_picture, m_theme, dashboard.settings, this);
    m_ui->pages->addWidget(m_start);
    m_ui->pages->addWidget(m_view);
    m_controls = new RaceControls(dashboard.control,
                                  { .pause = m_ui->actionPauseRace,
                                    .step = m_ui->actionStep,
                                    .slower = m_ui->actionSlower,
                                    .faster = m_ui->actionFaster,
                                    .stop = m_ui->actionStopRace,
                                    .speed = m_ui->speedBox },
                                  dashboard.wallClock, this);
    m_undo = new UndoActions(*m_ui, m_picture, this);
    m_dialogs = new RaceDialogs({ m_dashboard, m_commands, m_races, m_picture, m_theme }, this);
    setMenuIcons(*m_ui);
    makeMessages();
    m_ui->statusBar->addWidget(new PipelineBar(m_picture, *m_ui->actionMeasure, dashboard.settings, this), 1);
    connectTopBar();
    connectRaces();
    connectView();
    connectSelection();
    connectDialogs();
    connectWindowCommands(*this, *m_ui, m_theme);
    const auto *arrangement = new Arrangement({ *this, *m_ui, m_dashboard, m_picture, *m_escape }, *m_view);
    connect(arrangement, &Arrangement::raceWanted, this, &MainWindow::showRun);
    new RaceActions(*m_ui, m_picture, *m_view);
    restoreWindow();
    connectUnitCommands(*m_ui, m_dashboard.settings, m_picture, m_races);
    showStartPage();
    m_picture.feed().refreshRaces();
}

MainWindow::~MainWindow()
{
    // What looks at the models goes before them, so not with the children.
    delete m_dialogs;
    delete takeCentralWidget();
}

void MainWindow::makeMessages()
{
    m_messages = new MessageArea(this);
    m_ui->messageArea->addWidget(m_messages);
    m_messages->follow(m_picture);
    connect(m_messages, &MessageArea::catchUpWanted, &m_dashboard.control, &RaceControl::catchUp);
    connect(m_messages, &MessageArea::goOnWanted, &m_dashboard.control, &RaceControl::goOnFromHere);
    connect(m_messages, &MessageArea::resumeWanted, m_ui->actionResumeRace, &QAction::trigger);
}

void MainWindow::connectTopBar()
{
    m_choice = new RaceChoice({ *m_ui, m_picture, m_races, m_commands, m_dashboard.control }, this);
    connect(m_choice, &RaceChoice::raceWanted, this, &MainWindow::showRun);
    connect(m_choice, &RaceChoice::resumableChanged, m_messages, &MessageArea::setResumable);
    m_ui->pauseButton->setDefaultAction(m_ui->actionPauseRace);
    connectRefreshCommands(*m_ui, m_picture, m_dashboard.settings);
    new TimeCommands(m_picture, m_dashboard.settings, *m_ui, m_undo->stack(), this);
    m_view->timeBar().setActions({ .freeze = *m_ui->actionFreeze,
                                   .play = *m_ui->actionPlay,
                                   .toStart = *m_ui->actionToStart,
                                   .back = *m_ui->actionBack,
                                   .forward = *m_ui->actionForward,
                                   .goLive = *m_ui->actionGoLive });
    m_ui->topBar->letGiveWay(*m_ui->raceLabel, *m_ui->pauseButton,
                             { RaceControls::pauseText(false), RaceControls::pauseText(true) });
}

void MainWindow::connectRaces()
{
    auto *drops = new FileDrops(this);
    if (QQuickView *map = m_view->mapPane().view())
        drops->watch(*map);
    connect(drops, &FileDrops::dropped, this, &MainWindow::openFile);
    connect(m_start, &StartPage::courseWanted, this, [this] { openCourse({}); });
    connect(m_ui->actionStartPage, &QAction::triggered, this, &MainWindow::showStartPage);
    connect(m_ui->actionQuit, &QAction::triggered, this, &QWidget::close);
    connect(m_start, &StartPage::demoWanted, this, &MainWindow::watchDemo);
    connect(m_start, &StartPage::newRaceWanted, m_dialogs, &RaceDialogs::openSetup);
    connect(m_start, &StartPage::raceWanted, this, &MainWindow::showRun);
    connect(m_start, &StartPage::resumeWanted, m_choice, &RaceChoice::resume);

    connect(&m_dashboard.control, &RaceControl::reported, this, &MainWindow::takeReport);
    connect(&m_commands, &RaceCommands::awaitedChanged, this, [this](const QString &words) {
        m_ui->statusBar->showMessage(words);
        m_start->setDemoAwaited(m_commands.awaitsDemo());
    });
    connect(&m_commands, &RaceCommands::begun, this, [this](const QString &runId, const QString &words) {
        m_ui->statusBar->showMessage(words, statusMilliseconds);
        m_ui->actionFreeze->setChecked(false);
        showRun(runId);
    });
    connect(&m_commands, &RaceCommands::removed, this, [this](const QString &runId) {
        if (runId == m_picture.feed().run())
            showStartPage();
        m_picture.feed().refreshRaces();
    });
    connect(&m_commands, &RaceCommands::restored, &m_picture.feed(), &RaceFeed::refreshRaces);
    connect(&m_commands, &RaceCommands::failed, this, &MainWindow::tell);
    m_files = new RaceFiles({ m_dashboard, m_picture, m_races }, *m_ui, this);
    connect(m_files, &RaceFiles::said, m_ui->statusBar,
            [this](const QString &words) { m_ui->statusBar->showMessage(words, statusMilliseconds); });
    connect(m_files, &RaceFiles::failed, this, &MainWindow::tell);
    connect(m_files, &RaceFiles::raceWanted, this, &MainWindow::showRun);
    connect(m_files, &RaceFiles::courseWanted, this, &MainWindow::openCourse);
    const auto *print = new ResultsPrint(m_dashboard, m_picture, *m_ui->actionPrint, this);
    connect(print, &ResultsPrint::failed, this, &MainWindow::tell);
}

void MainWindow::connectView()
{
    m_view->charts().addActionsTo(*m_ui->menuCharts);
    connect(&m_view->charts(), &ChartPanel::failed, this, &MainWindow::tell);
    connect(&m_view->charts(), &ChartPanel::saved, m_ui->statusBar, [this](const QString &path) {
        m_ui->statusBar->showMessage(tr("Saved: %1").arg(path), statusMilliseconds);
    });
    connect(m_view, &RaceView::livenessChanged, this, &MainWindow::showLiveness);
    connect(m_view, &RaceView::eventCopied, this, [this](const QString &runId) {
        m_ui->statusBar->showMessage(tr("Copied: %1").arg(runId), statusMilliseconds);
    });
    connect(m_controls, &RaceControls::changed, this,
            [this] { m_view->setRaceClock(m_controls->isPaused(), m_controls->keepsWallTime()); });
    connect(&m_picture.feed(), &RaceFeed::snapshotReady, m_controls, &RaceControls::takeSnapshot);
    connect(&m_picture.timeline(), &Timeline::changed, this,
            [this] { m_controls->setOver(m_picture.timeline().isOver()); });
    connectTableCommands(*m_ui, *m_view);
    auto *map = new MapCommands(m_picture, *m_view, m_dashboard.settings, m_dashboard.tileCache, *m_ui, *m_escape);
    connect(&map->background(), &BackgroundMenu::failed, this, &MainWindow::tell);
    connect(m_files, &RaceFiles::backgroundWanted, &map->background(), &BackgroundMenu::chooseFile);
    new RaceNotices(*m_ui->menuView, m_picture, m_dashboard.settings, this);
}

void MainWindow::connectSelection()
{
    connectSelectionCommands(*m_ui, m_picture);
    new LeaderboardActions({ .columns = *m_ui->actionColumns, .pin = *m_ui->actionPinRunner }, m_picture, *m_view);
    const auto *decisions = new DecisionCommands(m_dashboard, m_picture, *m_ui, *m_view, m_undo->stack());
    connect(decisions, &DecisionCommands::failed, this, &MainWindow::tell);
}

void MainWindow::connectDialogs()
{
    connectDialogCommands(*m_ui, m_dashboard, *m_dialogs);
    m_messages->setConnectionOffered(m_dashboard.connections != nullptr);
    if (m_dashboard.profile != embeddedProfile())
        m_picture.figures().setProfile(m_dashboard.profile);
    connect(m_messages, &MessageArea::connectionWanted, m_ui->actionConnection, &QAction::trigger);
    connect(m_dialogs, &RaceDialogs::raceWanted, this, &MainWindow::showRun);
    connect(m_dialogs, &RaceDialogs::resumeWanted, m_choice, &RaceChoice::resume);
    connect(m_dialogs, &RaceDialogs::saveWanted, m_files, &RaceFiles::save);
    connect(m_dialogs, &RaceDialogs::profileWanted, this, [this](const QString &name) {
        if (close())
            Q_EMIT profileWanted(name);
    });
}

void MainWindow::restoreWindow()
{
    const QSettings &settings = m_dashboard.settings;
    if (!restoreGeometry(settings.value(geometryKey).toByteArray())) {
        // The frame's own size is known only once the window stands; the style's title bar comes close to it.
        const QSize titleBar(0, style()->pixelMetric(QStyle::PM_TitleBarHeight));
        resize(QSize(1280, 800).boundedTo(screen()->availableSize() - titleBar));
    }
    m_ui->refreshRateBox->setValue(settings.value(keys::refreshSeconds, 2.0).toDouble());
}

void MainWindow::watchDemo()
{
    m_commands.watchDemo();
}

void MainWindow::newRaceOn(const CoursePtr &course)
{
    m_dialogs->openSetupOn(course);
}

void MainWindow::openCourse(const QString &path)
{
    m_dialogs->openStudio(path);
}

void MainWindow::openFile(const QString &path)
{
    m_files->open(path);
}

void MainWindow::tell(const Error &error)
{
    m_messages->notice(error);
}

void MainWindow::showRun(const QString &runId)
{
    m_ui->pages->setCurrentWidget(m_view);
    m_messages->clearNotice();
    m_view->mapPane().setFocus();
    m_picture.feed().setRun(runId);
    m_picture.feed().refreshRaces();
    if (m_dashboard.control.isOurs(runId))
        m_picture.figures().setReport(m_dashboard.control.lastReport(runId)); // a paused race does not report
    m_controls->setRun(runId);
    m_choice->showChosen();
}

void MainWindow::showStartPage()
{
    m_picture.feed().setRun({});
    m_controls->setRun({});
    m_choice->showChosen();
    m_ui->pages->setCurrentWidget(m_start);
    m_ui->livePill->hide();
    m_ui->actionFreeze->setChecked(false);
}

void MainWindow::takeReport(const SessionReport &report)
{
    m_races.applyReport(report);
    m_picture.setReport(report);
    m_messages->takeReport(report, m_races.index(m_races.rowOf(report.runId), RaceListModel::Race).data().toString(),
                           m_picture.format());
    const bool ended = report.state == SessionState::Over || report.state == SessionState::Stopped;
    if (ended || report.state == SessionState::Failed)
        m_picture.feed().refreshRaces();
    if (ended && !report.error.message.isEmpty())
        m_messages->notice(report.error);
}

void MainWindow::showLiveness(const Liveness &liveness)
{
    m_ui->livePill->setVisible(m_ui->pages->currentWidget() == m_view);
    m_ui->livePill->tell(liveness);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_dialogs->closeStudio()) { // with a course that is not saved
        event->ignore();
        return;
    }
    m_dashboard.settings.setValue(geometryKey, saveGeometry());
    m_view->saveLayout();
    QMainWindow::closeEvent(event);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && keepsKey(QApplication::focusWidget(), static_cast<QKeyEvent *>(event)->key())) {
        event->accept();
        return true;
    }
    return QMainWindow::event(event);
}

} // namespace trackside
