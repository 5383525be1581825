// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/decisioncommands.h"

#include "analysis/decisions.h"
#include "dashboard/availability.h"
#include "dashboard/decisiondialog.h"
#include "dashboard/decisionswindow.h"
#include "dashboard/icons.h"
#include "dashboard/livepicture.h"
#include "dashboard/mappane.h"
#include "dashboard/messagebar.h"
#include "dashboard/raceview.h"
#include "dashboard/runnerlayer.h"
#include "dashboard/undoactions.h"
#include "models/racesummary.h"
#include "ui_mainwindow.h"

#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QQuickView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

constexpr int statusMilliseconds = 6'000;
constexpr std::int64_t msPerSecond = 1'000;

std::optional<Decision> theirsOf(const std::vector<Decision> &holding, std::uint32_t bib)
{
    const auto found = std::ranges::find(holding, bib, &Decision::competitorId);
    return found == holding.end() ? std::nullopt : std::optional(*found);
}

/// By its name or, as in the list of races, by its course and start.
QString raceNameOf(LivePicture &picture)
{
    const SnapshotPtr &snapshot = picture.feed().snapshot();
    if (!snapshot)
        return picture.feed().run();
    const RaceHeader header = raceHeader(*snapshot, picture.feed().course(), {}, picture.format());
    return header.eventName.isEmpty()
        ? DecisionCommands::tr("%1 at %2", "course at start time").arg(header.course, header.startTime)
        : header.eventName;
}

} // namespace

DecisionCommands::DecisionCommands(const Dashboard &dashboard, LivePicture &picture, const Ui::MainWindow &ui,
                                   RaceView &view, QUndoStack &undo)
    : QObject(&view)
    , m_dashboard(dashboard)
    , m_picture(picture)
    , m_ui(ui)
    , m_view(view)
    , m_made(new MessageBar(&view))
    , m_menu(new QMenu(&view))
    , m_undo(undo)
{
    m_made->setObjectName(u"decisionBar"_s);
    ui.messageArea->addWidget(m_made);
    QPushButton *button = m_made->addButton(tr("Undo"), u"undoDecisionButton"_s);
    button->setIcon(icon(u"undo"_s));
    connect(button, &QPushButton::clicked, &m_undo, &QUndoStack::undo);

    connect(ui.actionDecide, &QAction::triggered, this, &DecisionCommands::openDialog);
    connect(ui.actionDecisions, &QAction::triggered, this, &DecisionCommands::openList);
    // Below the bar something else may be done, which Undo would take back first.
    connect(&m_undo, &QUndoStack::indexChanged, m_made, &MessageBar::clear);
    connect(&picture.selection(), &RunnerSelection::changed, this, &DecisionCommands::updateActions);
    connect(&picture, &LivePicture::updated, this, [this] {
        updateActions();
        if (std::exchange(m_isDue, false))
            QMetaObject::invokeMethod(&m_picture.feed(), &RaceFeed::refreshNow, Qt::QueuedConnection);
    });
    connect(&picture, &LivePicture::runChanged, this, [this] {
        m_stored.clear();
        m_made->clear();
        if (m_dialog)
            m_dialog->reject();
        updateActions();
    });

    m_menu->setObjectName(u"runnerMenu"_s);
    m_menu->setToolTipsVisible(true);
    m_menu->addActions({ ui.actionDecide, ui.actionPinRunner, ui.actionFollow });
    const auto tables = view.findChildren<QTableView *>();
    for (QTableView *table : tables) {
        if (qobject_cast<RunnerTable *>(table->model()) == nullptr)
            continue;
        table->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(table, &QWidget::customContextMenuRequested, this, [this, table](const QPoint &place) {
            const QModelIndex index = table->indexAt(place);
            // On one of several that are selected, it is that one that is meant.
            RunnerSelection &selection = m_picture.selection();
            const auto bib = index.data(RunnerTable::BibRole).toUInt();
            if (selection.bibs().contains(bib))
                selection.setBibs(selection.bibs(), bib);
            if (index.isValid())
                m_menu->popup(table->viewport()->mapToGlobal(place));
        });
    }
    if (QQuickView *map = view.mapPane().view())
        map->installEventFilter(this);
    updateActions();
}

DecisionCommands::~DecisionCommands()
{
    delete m_dialog;
    delete m_list;
}

bool DecisionCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::RightButton) {
            m_view.mapPane().runnerLayer()->selectNear(mouse->position(), false);
            if (m_picture.selection().current() != 0)
                m_menu->popup(mouse->globalPosition().toPoint());
        }
    }
    return QObject::eventFilter(watched, event);
}

/// A frozen picture stays as it is; it has what was decided when it goes on.
void DecisionCommands::askAgain()
{
    const RaceFeed &feed = m_picture.feed();
    if (feed.isFrozen() && !feed.soughtSecond())
        return;
    m_isDue = true;
    m_picture.feed().refreshNow();
}

void DecisionCommands::updateActions()
{
    const RaceFeed &feed = m_picture.feed();
    QString reason = whyNothingIsShown(feed);
    if (reason.isEmpty() && m_picture.selection().current() == 0)
        reason = tr("Select a runner first.");
    setAvailable(*m_ui.actionDecide, reason);
    setAvailable(*m_ui.actionDecisions, feed.run().isEmpty() ? whyNoRaceIsChosen() : QString());
}

/// Among what counts, taken-back ones among them, at the second that is shown. A frozen picture has not what was
/// decided meanwhile.
std::optional<Decision> DecisionCommands::countingFor(std::uint32_t bib) const
{
    const SnapshotPtr &snapshot = m_picture.feed().snapshot();
    if (!snapshot)
        return std::nullopt;
    std::vector<Decision> all = snapshot->decisions;
    std::ranges::copy(m_stored, std::back_inserter(all));
    return theirsOf(decisionsAt(all, std::max(m_picture.shownSecond(), snapshot->second)), bib);
}

void DecisionCommands::openDialog()
{
    const std::uint32_t bib = m_picture.selection().current();
    const RunnerModel &runners = m_picture.runners();
    QStringList details;
    if (const int row = runners.rowOf(bib); row >= 0) {
        for (const RunnerTable::Column column : { RunnerTable::Status, RunnerTable::Covered, RunnerTable::Time })
            details << runners.index(row, column).data().toString();
    }
    delete m_dialog;
    m_dialog = new DecisionDialog({ .id = bib,
                                    .label = m_picture.book().labelOf(bib),
                                    .details = details.join(tr(", ")),
                                    .decided = countingFor(bib),
                                    .second = std::max(m_picture.shownSecond(), 0) },
                                  m_picture.format(), m_dashboard.settings, m_view.window());
    connect(m_dialog, &DecisionDialog::decided, this, &DecisionCommands::decide);
    m_dialog->show();
    m_dialog->activateWindow();
}

void DecisionCommands::openList()
{
    if (!m_list) {
        m_list = new DecisionsWindow(m_picture, m_ui.actionDecide->shortcut(), m_view.window());
        m_list->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_list->show();
    m_list->raise();
    m_list->activateWindow();
}

/// One after the other, so that none overtakes an earlier one.
void DecisionCommands::decide(const Decision &decision)
{
    m_wanted.push_back({ .run = m_picture.feed().run(),
                         .race = raceNameOf(m_picture),
                         .runner = m_picture.book().labelOf(decision.competitorId),
                         .decision = decision,
                         .earlier = {} });
    if (m_wanted.size() == 1)
        beginNext();
}

/// Undoing needs what counts of the runner from that second on. What is shown at the race's end has the last of it.
void DecisionCommands::beginNext()
{
    const RaceFeed &feed = m_picture.feed();
    const Wanted &wanted = m_wanted.front();
    const bool isShown = wanted.run == feed.run() && feed.snapshot();
    if (isShown && feed.isLive() && feed.snapshot()->second >= m_picture.timeline().end())
        takeCounting(countingFor(wanted.decision.competitorId));
    else
        lookBack(std::nullopt);
}

/// From the end of the race back, since an answer has only what counts at its second; \p at none: the end.
void DecisionCommands::lookBack(std::optional<std::int32_t> at)
{
    m_dashboard.store.snapshot(m_wanted.front().run, at, false).then(this, [this](const Result<SnapshotPtr> &answer) {
        if (answer)
            takeCounting(theirsOf((*answer)->decisions, m_wanted.front().decision.competitorId));
        else
            takeEnd(std::unexpected(answer.error()));
    });
}

void DecisionCommands::takeCounting(const std::optional<Decision> &counting)
{
    Wanted &wanted = m_wanted.front();
    if (counting)
        wanted.earlier.push_back(*counting);
    if (counting && counting->fromSecond > wanted.decision.fromSecond)
        lookBack(counting->fromSecond - 1);
    else
        m_dashboard.store.decide(wanted.run, wanted.decision).then(this, [this](const Result<Decision> &made) {
            takeEnd(made);
        });
}

void DecisionCommands::takeEnd(const Result<Decision> &made)
{
    const Wanted wanted = std::move(m_wanted.front());
    m_wanted.pop_front();
    const bool isShown = wanted.run == m_picture.feed().run();
    if (made && isShown)
        takeMade(*made, wanted.earlier);
    else if (!made && isShown)
        fail(made.error());
    else if (!made)
        failElsewhere(wanted, made.error());
    if (!m_wanted.empty())
        beginNext();
}

void DecisionCommands::takeMade(const Decision &made, const std::vector<Decision> &earlier)
{
    m_stored.push_back(made);
    const QString text = tr("%1 %2", "bib, what is decided")
                             .arg(m_picture.book().labelOf(made.competitorId), DecisionListModel::statusText(made))
                             .replace(u'&', u"&&"_s);
    Decision again = made;
    again.atMs = 0;
    again.revision = 0;
    m_undo.push(new DoneCommand(
        text, [this, text, was = undoing(made, earlier)] { store(was, tr("Undone: %1").arg(text)); },
        [this, text, again] { store({ again }, tr("Decided again: %1").arg(text)); }));
    tell(made);
    askAgain();
}

/// One after the other: the store answers in the order asked.
void DecisionCommands::store(const std::vector<Decision> &decisions, const QString &words)
{
    const QString run = m_picture.feed().run();
    for (const Decision &decision : decisions) {
        const bool isLast = &decision == &decisions.back();
        m_dashboard.store.decide(run, decision).then(this, [this, run, words, isLast](const Result<Decision> &made) {
            if (run != m_picture.feed().run())
                return;
            if (!made) {
                fail(made.error());
                return;
            }
            m_stored.push_back(*made);
            if (isLast) {
                m_made->clear();
                m_ui.statusBar->showMessage(words, statusMilliseconds);
                askAgain();
            }
        });
    }
}

/// What could be undone is not known any more.
void DecisionCommands::fail(const Error &error)
{
    m_undo.clear();
    m_made->clear();
    Q_EMIT failed(error);
}

/// Of a race that is not shown any more; what can be undone of this one stays.
void DecisionCommands::failElsewhere(const Wanted &wanted, const Error &error)
{
    Error told = error;
    told.message = tr("What was decided of %1 in the race %2 is not stored. %3", "bib, race, why")
                       .arg(wanted.runner, wanted.race, error.message);
    Q_EMIT failed(told);
}

void DecisionCommands::tell(const Decision &decision)
{
    const QString when = decision.fromSecond > 0
        ? tr("from %1 of the race on").arg(m_picture.format().raceTime(decision.fromSecond * msPerSecond))
        : tr("from the beginning");
    const QString sentence =
        tr("Decided by hand: %1 is %2, %3.", "bib, status, from when")
            .arg(m_picture.book().labelOf(decision.competitorId),
                 decision.status ? DecisionListModel::statusText(decision) : tr("as the race has it"), when);
    const RaceFeed &feed = m_picture.feed();
    const QString frozen =
        feed.isFrozen() && !feed.soughtSecond() ? tr("The picture is frozen and shows it when it goes on.") : QString();
    m_made->say(MessageBar::Kind::Info, QStringList { sentence, decision.reason, frozen }.join(u' ').simplified());
}

} // namespace trackside
