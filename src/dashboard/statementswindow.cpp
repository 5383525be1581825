// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/statementswindow.h"

#include "dashboard/actionbutton.h"
#include "dashboard/icons.h"
#include "dashboard/livepicture.h"
#include "dashboard/newestfirsttable.h"
#include "dashboard/sqlhighlighter.h"
#include "dashboard/storeconsole.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QComboBox>
#include <QDesktopServices>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

const QString geometryKey = u"statements/geometry"_s;
constexpr QSize usualSize(960, 640);
constexpr int margin = 12;

constexpr Asked kinds[] { Asked::Refresh, Asked::SplitTimes, Asked::Races,   Asked::Standing, Asked::Rows,
                          Asked::Search,  Asked::Near,       Asked::Entered, Asked::History,  Asked::Query };

} // namespace

StatementsWindow::StatementsWindow(const Needs &needs, QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_dashboard(needs.dashboard)
    , m_kind(new QComboBox)
    , m_view(new NewestFirstTable)
    , m_about(new QLabel)
    , m_text(new QPlainTextEdit)
    , m_menu(menuBar()->addMenu(tr("&Statement")))
{
    setObjectName(u"statementsWindow"_s);
    setWindowTitle(tr("SQL as sent – %1").arg(m_dashboard.profile));
    m_statements.setSourceModel(m_dashboard.statements);
    m_dashboard.statements->setFormat(needs.picture.format());
    new SqlHighlighter(m_text->document(), needs.theme);
    makeActions();

    m_view->setObjectName(u"statementsView"_s);
    m_view->setAccessibleName(tr("Statements sent to the store"));
    m_view->setEmptyText(tr("No statement of this kind has been sent yet."));
    m_view->setModel(&m_statements);
    m_view->setColumnSamples({ u"88:88:88"_s, tr("Near a place"), tr("%1 of %2").arg(8).arg(8),
                               u"SELECT p.shard, p.shards, p.every_seconds, p.second, p.co"_s, u"88,888"_s,
                               u"888.8 ms"_s, u"88.8 s"_s });
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions({ m_copy, m_query });
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_view);
    parts->addWidget(makeStatement());
    parts->setSizes({ 300, 260 });
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTopRow());
    layout->addWidget(parts, 1);
    setCentralWidget(centre);

    connect(m_view, &NewestFirstTable::rowChosen, this, &StatementsWindow::showStatement);
    connect(m_view, &NewestFirstTable::followingChanged, m_follow, &QAction::setChecked);
    connect(m_follow, &QAction::toggled, m_view, &NewestFirstTable::setFollowing);
    if (!restoreGeometry(m_dashboard.settings.value(geometryKey).toByteArray()))
        resize(usualSize);
    choose(0);
    m_view->setFocus();
}

StatementsWindow::~StatementsWindow()
{
    m_dashboard.statements->setPaused(false);
    delete takeCentralWidget(); // the view goes before its model
}

void StatementsWindow::makeActions()
{
    m_copy = addEntry(tr("&Copy statement"), QKeySequence::Copy, u"actionCopyStatement"_s);
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setIconText(tr("Copy"));
    connect(m_copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(sql()); });
    m_query = addEntry(tr("Open in &query window"), Qt::CTRL | Qt::Key_Return, u"actionQueryStatement"_s);
    m_query->setIcon(icon(u"play"_s));
    m_query->setToolTip(tr("Change it there and run it, read only (Ctrl+Return)"));
    connect(m_query, &QAction::triggered, this, [this] { Q_EMIT queryWanted(sql()); });
    if (const QUrl url = storeConsole(m_dashboard); !url.isEmpty()) {
        QAction *console = addEntry(tr("Open in &Pinot's own console"), Qt::CTRL | Qt::Key_B, u"actionConsole"_s);
        console->setToolTip(tr("Opens %1 in the browser").arg(url.toString()));
        connect(console, &QAction::triggered, this,
                [this] { QDesktopServices::openUrl(storeConsole(m_dashboard, sql())); });
    }
    m_menu->addSeparator();
    m_follow = addEntry(tr("&Follow the newest"), Qt::ALT | Qt::Key_L, u"actionFollowStatements"_s);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setIcon(icon(u"follow"_s));
    m_follow->setIconText(tr("Follow"));
    m_pause = addEntry(tr("&Pause the list"), Qt::ALT | Qt::Key_P, u"actionPauseStatements"_s);
    m_pause->setCheckable(true);
    m_pause->setIcon(icon(u"freeze"_s));
    m_pause->setIconText(tr("Pause"));
    m_pause->setToolTip(tr("The list stays as it is, the race goes on (Alt+P)"));
    connect(m_pause, &QAction::toggled, this, &StatementsWindow::pause);
    m_menu->addSeparator();
    QAction *close = addEntry(tr("Close &window"), Qt::CTRL | Qt::Key_W, u"actionCloseStatements"_s);
    close->setShortcuts({ Qt::CTRL | Qt::Key_W, Qt::Key_Escape });
    connect(close, &QAction::triggered, this, &QWidget::close);
}

QAction *StatementsWindow::addEntry(const QString &text, const QKeySequence &key, const QString &name)
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(key);
    return action;
}

QWidget *StatementsWindow::makeTopRow()
{
    auto *row = new QFrame;
    row->setObjectName(u"topBar"_s);
    auto *label = new QLabel(tr("&Asked by"));
    label->setBuddy(m_kind);
    m_kind->setObjectName(u"statementKind"_s);
    m_kind->addItem(tr("All"));
    for (const Asked asked : kinds) {
        m_kind->addItem(StatementLog::nameOf(asked));
        m_kind->setItemData(m_kind->count() - 1, StatementLog::purposeOf(asked), Qt::ToolTipRole);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StatementsWindow::choose);

    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(margin, 8, margin, 8);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_kind);
    layout->addStretch();
    for (QAction *action : { m_follow, m_pause, m_copy, m_query })
        layout->addWidget(actionButton(*action));
    return row;
}

QWidget *StatementsWindow::makeStatement()
{
    m_about->setObjectName(u"statementAbout"_s);
    m_about->setTextFormat(Qt::PlainText); // the store's words may quote anything
    m_about->setWordWrap(true);
    m_about->setProperty("muted", true);
    m_about->setContentsMargins(margin, 8, margin, 4);
    m_text->setObjectName(u"statementText"_s);
    m_text->setAccessibleName(tr("The statement as it was sent"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(margin);

    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_about);
    layout->addWidget(m_text, 1);
    return part;
}

void StatementsWindow::choose(int kind)
{
    m_statements.setAsked(kind > 0 ? std::optional(kinds[kind - 1]) : std::nullopt);
    m_view->setFollowing(true);
    m_view->setCurrentIndex(m_statements.index(0, 0));
    showStatement(m_view->currentIndex());
}

void StatementsWindow::pause(bool paused)
{
    m_dashboard.statements->setPaused(paused);
}

/// A text that stays is not set anew, so that what is marked in it stays marked.
void StatementsWindow::showStatement(const QModelIndex &index)
{
    m_about->setText(index.data(StatementLog::DetailRole).toString());
    if (const QString text = index.data(StatementLog::SqlRole).toString(); text != m_text->toPlainText())
        m_text->setPlainText(text);
    m_copy->setEnabled(!sql().isEmpty());
    m_query->setEnabled(!sql().isEmpty());
}

QString StatementsWindow::sql() const
{
    return m_view->currentIndex().data(StatementLog::SqlRole).toString();
}

void StatementsWindow::closeEvent(QCloseEvent *event)
{
    m_pause->setChecked(false);
    m_dashboard.settings.setValue(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace trackside
