// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/querywindow.h"

#include "dashboard/elidedlabel.h"
#include "dashboard/icons.h"
#include "dashboard/livepicture.h"
#include "dashboard/queryview.h"
#include "dashboard/sqlhighlighter.h"
#include "dashboard/storeconsole.h"
#include "dashboard/tableexport.h"
#include "models/connections.h"
#include "models/querytitle.h"
#include "models/racelistmodel.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

const QString geometryKey = u"query/geometry"_s;
const QString limitKey = u"query/limit"_s;

constexpr int usualLimit = 1'000;
constexpr int highestLimit = 100'000;
constexpr QSize usualSize(960, 640);
constexpr int margin = 12;
constexpr qsizetype mostOfDetail = 600; ///< Pinot's words may have a Java stack trace in them

SqlDialect dialectOf(const QString &profile)
{
    return profile == embeddedProfile() ? SqlDialect::Sqlite : SqlDialect::Pinot;
}

QString keyOf(const QString &what, SqlDialect dialect)
{
    return u"query/%1/%2"_s.arg(dialect == SqlDialect::Pinot ? u"pinot"_s : u"sqlite"_s, what);
}

/// The sentence, what can be done, and Pinot's own words, which alone tell what it did not understand.
QString problemText(const Error &error, SqlDialect dialect)
{
    QString text = error.message;
    if (!error.remedy.isEmpty())
        text += u' ' + error.remedy;
    if (dialect == SqlDialect::Pinot && !error.detail.isEmpty())
        text += u"\n\n"_s + error.detail.first(std::min(error.detail.size(), mostOfDetail));
    return text;
}

QPushButton *menuButton(QMenu *menu, QWidget *parent)
{
    auto *button = new QPushButton(menu->title(), parent);
    button->setObjectName(menu->objectName() + u"Button"_s);
    button->setMenu(menu);
    return button;
}

} // namespace

QueryWindow::QueryWindow(const Needs &needs, QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_dashboard(needs.dashboard)
    , m_picture(needs.picture)
    , m_races(needs.races)
    , m_dialect(dialectOf(needs.dashboard.profile))
    , m_history(needs.dashboard.settings, keyOf(u"history"_s, m_dialect))
    , m_session(needs.dashboard.store)
    , m_saving(new TableExport(this))
    , m_editor(new QPlainTextEdit)
    , m_limit(new QSpinBox)
    , m_about(new ElidedLabel(Qt::ElideRight))
    , m_answer(new QStackedWidget)
    , m_view(new QueryView(m_session.table()))
    , m_problem(new QLabel)
    , m_status(new QLabel)
    , m_runButton(new QPushButton(icon(u"play"_s, QPalette::BrightText), tr("Run")))
    , m_cancelButton(new QPushButton(icon(u"stop"_s), tr("Cancel")))
    , m_examplesMenu(new QMenu(tr("E&xamples"), this))
    , m_historyMenu(new QMenu(tr("&History"), this))
{
    setObjectName(u"queryWindow"_s);
    m_editor->setObjectName(u"queryEditor"_s);
    m_editor->setAccessibleName(tr("Query in SQL"));
    m_editor->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_editor->setTabChangesFocus(true);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->document()->setDocumentMargin(margin);
    m_editor->setPlaceholderText(tr("SELECT … – or choose an example"));
    new SqlHighlighter(m_editor->document(), needs.theme);
    makeActions();

    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_editor);
    parts->addWidget(makeAnswer());
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    parts->setSizes({ 200, 300 });
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTopRow());
    layout->addWidget(parts, 1);
    setCentralWidget(centre);
    m_status->setObjectName(u"queryStatus"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setIndent(margin - 2);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);

    connect(&m_session, &QuerySession::changed, this, &QueryWindow::showAnswer);
    connect(m_saving, &TableExport::said, this, [this](const QString &sentence) {
        showAnswer();
        m_status->setText(sentence);
    });
    const auto offerHistory = [this] { m_historyMenu->setEnabled(!m_history.entries().isEmpty()); };
    connect(&m_history, &QueryHistory::changed, this, offerHistory);
    // Only then, for each entry is looked for among all examples.
    connect(m_historyMenu, &QMenu::aboutToShow, this, &QueryWindow::showHistory);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &QueryWindow::showRace);
    connect(&m_picture, &LivePicture::runChanged, this, [this] {
        followRun();
        showRace();
    });
    connect(&m_picture.feed(), &RaceFeed::racesReady, this, &QueryWindow::showRace);
    restore();
    offerHistory();
    showRace();
    showAnswer();
    m_editor->setFocus();
}

QueryWindow::~QueryWindow()
{
    remember();
    m_session.disconnect(this);
    delete takeCentralWidget(); // the view goes before its model
}

void QueryWindow::makeActions()
{
    auto *menu = menuBar()->addMenu(tr("&Query"));
    m_runAction = addEntry(*menu, tr("&Run"), Qt::CTRL | Qt::Key_Return, u"actionRunQuery"_s);
    m_runAction->setShortcuts({ Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter });
    m_runAction->setIcon(icon(u"play"_s));
    connect(m_runAction, &QAction::triggered, this, &QueryWindow::run);
    m_cancelAction = addEntry(*menu, tr("&Cancel"), Qt::Key_Escape, u"actionCancelQuery"_s);
    m_cancelAction->setIcon(icon(u"stop"_s));
    connect(m_cancelAction, &QAction::triggered, &m_session, &QuerySession::cancel);
    menu->addSeparator();

    m_examplesMenu->setObjectName(u"queryExamples"_s);
    const std::vector<QueryExample> all = examples();
    for (std::size_t number = 0; number < all.size(); ++number) {
        // Filled in when it is chosen: the race on the screen may be another one by then.
        connect(m_examplesMenu->addAction(all[number].title), &QAction::triggered, this,
                [this, number] { setQuery(examples()[number].sql); });
    }
    m_historyMenu->setObjectName(u"queryHistory"_s);
    menu->addMenu(m_examplesMenu);
    menu->addMenu(m_historyMenu);
    connect(addEntry(*menu, tr("&Earlier query"), Qt::ALT | Qt::Key_Up, u"actionEarlierQuery"_s), &QAction::triggered,
            this, [this] { setQuery(m_history.earlier(m_editor->toPlainText())); });
    connect(addEntry(*menu, tr("&Later query"), Qt::ALT | Qt::Key_Down, u"actionLaterQuery"_s), &QAction::triggered,
            this, [this] { setQuery(m_history.later(m_editor->toPlainText())); });
    menu->addSeparator();

    auto *copy = addEntry(*menu, tr("C&opy cells"), QKeySequence::Copy, u"actionCopyCells"_s);
    copy->setIcon(icon(u"copy"_s));
    copy->setShortcutContext(Qt::WidgetShortcut); // in the editor the key copies text
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, m_view, &QueryView::copySelected);
    m_saveAction = addEntry(*menu, tr("&Save as CSV…"), QKeySequence::Save, u"actionSaveTable"_s);
    connect(m_saveAction, &QAction::triggered, this, [this] { m_saving->ask(m_session.table().answer()); });
    menu->addSeparator();
    addConsole(*menu);
    connect(addEntry(*menu, tr("Close &window"), Qt::CTRL | Qt::Key_W, u"actionCloseQuery"_s), &QAction::triggered,
            this, &QWidget::close);
}

/// Pinot's own console, where the profile says where it is.
void QueryWindow::addConsole(QMenu &menu)
{
    const QUrl url = storeConsole(m_dashboard);
    if (url.isEmpty())
        return;
    QAction *console = addEntry(menu, tr("&Pinot's own console"), Qt::CTRL | Qt::Key_B, u"actionConsole"_s);
    console->setToolTip(tr("Opens %1 in the browser").arg(url.toString()));
    connect(console, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(storeConsole(m_dashboard, m_editor->toPlainText())); });
}

QAction *QueryWindow::addEntry(QMenu &menu, const QString &text, const QKeySequence &key, const QString &name)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(name);
    action->setShortcut(key);
    return action;
}

QWidget *QueryWindow::makeTopRow()
{
    auto *row = new QFrame;
    row->setObjectName(u"topBar"_s);
    m_about->setObjectName(u"queryAbout"_s);
    m_about->setProperty("muted", true);
    auto *limitLabel = new QLabel(tr("Ro&ws at most"));
    limitLabel->setBuddy(m_limit);
    m_limit->setObjectName(u"queryLimit"_s);
    m_limit->setRange(1, highestLimit);
    m_limit->setSingleStep(usualLimit);
    m_limit->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_limit->setGroupSeparatorShown(true);
    m_runButton->setObjectName(u"runQueryButton"_s);
    m_runButton->setProperty("primary", true);
    m_runButton->setToolTip(tr("Ask the store (Ctrl+Return)"));
    connect(m_runButton, &QPushButton::clicked, m_runAction, &QAction::trigger);
    m_cancelButton->setObjectName(u"cancelQueryButton"_s);
    m_cancelButton->setToolTip(tr("Stop the store's work on the question (Esc)"));
    connect(m_cancelButton, &QPushButton::clicked, m_cancelAction, &QAction::trigger);

    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(margin, 8, margin, 8);
    layout->setSpacing(8);
    layout->addWidget(menuButton(m_examplesMenu, row));
    layout->addWidget(menuButton(m_historyMenu, row));
    layout->addWidget(m_about, 1);
    layout->addWidget(limitLabel);
    layout->addWidget(m_limit);
    layout->addWidget(m_cancelButton);
    layout->addWidget(m_runButton);
    return row;
}

QWidget *QueryWindow::makeAnswer()
{
    m_view->setAccessibleName(tr("Answer"));
    m_problem->setObjectName(u"queryProblem"_s);
    m_problem->setProperty("problem", true);
    m_problem->setTextFormat(Qt::PlainText); // the store's words may quote anything
    m_problem->setWordWrap(true);
    m_problem->setAlignment(Qt::AlignCenter);
    m_problem->setMargin(2 * margin);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problem->setAutoFillBackground(true);
    m_problem->setBackgroundRole(QPalette::Base);
    m_answer->addWidget(m_view);
    m_answer->addWidget(m_problem);
    return m_answer;
}

void QueryWindow::restore()
{
    const QSettings &settings = m_dashboard.settings;
    if (!restoreGeometry(settings.value(geometryKey).toByteArray()))
        resize(usualSize);
    m_limit->setValue(settings.value(limitKey, usualLimit).toInt());
    const QString kept = settings.value(keyOf(u"text"_s, m_dialect)).toString();
    m_editor->setPlainText(kept.isEmpty() && m_history.entries().isEmpty() ? examples().front().sql : kept);
    m_run = settings.value(keyOf(u"run"_s, m_dialect)).toString();
    followRun();
}

void QueryWindow::remember()
{
    QSettings &settings = m_dashboard.settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(limitKey, m_limit->value());
    settings.setValue(keyOf(u"text"_s, m_dialect), m_editor->toPlainText());
    settings.setValue(keyOf(u"run"_s, m_dialect), m_run);
}

void QueryWindow::run()
{
    const QString sql = m_editor->toPlainText();
    m_history.add(sql, m_dashboard.wallClock().toMSecsSinceEpoch());
    m_asked = sql;
    m_session.run(m_picture.feed().run(), sql, m_limit->value());
}

std::vector<QueryExample> QueryWindow::examples() const
{
    const QString prefix = m_dialect == SqlDialect::Pinot && m_dashboard.connections
        ? m_dashboard.connections->form(m_dashboard.profile).tablePrefix
        : QString();
    return queryExamples(m_dialect, m_picture.feed().run(), prefix);
}

void QueryWindow::setQuery(const std::optional<QString> &sql)
{
    if (!sql)
        return;
    QTextCursor cursor(m_editor->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(*sql);
    m_editor->setFocus();
}

/// A query that names the race that was on the screen goes over to the one that is there now.
void QueryWindow::followRun()
{
    const QString &run = m_picture.feed().run();
    if (run.isEmpty() || run == m_run)
        return;
    const QString sql = m_editor->toPlainText();
    if (!m_run.isEmpty() && sql.contains(m_run))
        setQuery(QString(sql).replace(m_run, run));
    m_run = run;
}

void QueryWindow::showRace()
{
    const QString &run = m_picture.feed().run();
    const QString store = m_dialect == SqlDialect::Pinot ? tr("Pinot") : tr("SQLite");
    const QString race = m_races.index(m_races.rowOf(run), RaceListModel::Race).data().toString();
    setWindowTitle(race.isEmpty() ? tr("SQL query") : tr("SQL query – %1").arg(race));
    m_about->setText(run.isEmpty() ? tr("Choose a race in the main window first.")
                                   : tr("%1, read only: %2").arg(store, race.isEmpty() ? run : race));
    const bool canRun = !run.isEmpty() && !m_editor->document()->isEmpty();
    m_runAction->setEnabled(canRun);
    m_runButton->setEnabled(canRun);
}

void QueryWindow::showAnswer()
{
    using State = QuerySession::State;
    const State state = m_session.state();
    if (state == State::Answered)
        m_history.setRows(m_asked, m_session.table().rowCount());
    m_cancelAction->setEnabled(state == State::Running);
    m_cancelButton->setEnabled(state == State::Running);
    m_saveAction->setEnabled(state == State::Answered && !m_saving->isWriting());
    const Error &error = m_session.error();
    m_problem->setText(problemText(error, m_dialect));
    m_problem->setAccessibleName(m_problem->text());
    m_answer->setCurrentWidget(state == State::Failed ? static_cast<QWidget *>(m_problem) : m_view);
    m_view->setEmptyText(state == State::Answered ? tr("The answer has no rows.")
                                                  : tr("Ctrl+Return asks the store; the answer appears here."));
    m_status->setText(m_session.statusText(m_picture.format()));
}

void QueryWindow::showHistory()
{
    m_historyMenu->clear();
    const std::vector<QueryExample> offered = examples();
    for (const QueryHistory::Entry &asked : m_history.entries()) {
        const QString title = queryTitle(asked.sql, offered).replace(u'&', u"&&"_s);
        const QString facts = QueryHistory::facts(asked, m_picture.format());
        QAction *entry = m_historyMenu->addAction(facts.isEmpty() ? title : title + u'\t' + facts);
        connect(entry, &QAction::triggered, this, [this, sql = asked.sql] { setQuery(sql); });
    }
}

void QueryWindow::closeEvent(QCloseEvent *event)
{
    m_session.cancel();
    remember();
    QMainWindow::closeEvent(event);
}

} // namespace trackside
