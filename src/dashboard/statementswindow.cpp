// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/statementswindow.h"

#include "dashboard/icons.h"
#include "dashboard/livepicture.h"
#include "dashboard/newestfirsttable.h"
#include "dashboard/sqlhighlighter.h"
#include "dashboard/storeconsole.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

constexpr Asked kinds[] { Asked::Refresh, Asked::SplitTimes, Asked::Races,   Asked::Standing, Asked::Rows,
                          Asked::Search,  Asked::Near,       Asked::Entered, Asked::History,  Asked::Query };

} // namespace

StatementsWindow::StatementsWindow(const Needs &needs, QWidget *parent)
    : NewestFirstWindow(needs.dashboard.settings, u"statements"_s, tr("&Statement"), parent)
    , m_dashboard(needs.dashboard)
    , m_kind(new QComboBox)
{
    setWindowTitle(tr("SQL as sent – %1").arg(m_dashboard.profile));
    m_statements.setSourceModel(m_dashboard.statements);
    m_dashboard.statements->setFormat(needs.picture.format());
    new SqlHighlighter(text().document(), needs.theme);
    makeActions();

    view().setAccessibleName(tr("Statements sent to the store"));
    view().setEmptyText(tr("No statement of this kind has been sent yet."));
    view().setModel(&m_statements);
    view().setColumnSamples({ u"88:88:88"_s, tr("Near a place"), tr("%1 of %2").arg(8).arg(8),
                              u"SELECT p.shard, p.shards, p.every_seconds, p.second, p.co"_s, u"88,888"_s,
                              u"888.8 ms"_s, u"88.8 s"_s });
    view().addActions({ m_copy, m_query });
    text().setAccessibleName(tr("The statement as it was sent"));
    arrange(makeFields(), { &followAction(), &freezeAction(), m_copy, m_query });

    connect(&view(), &NewestFirstTable::rowChosen, this, &StatementsWindow::showStatement);
    choose(0);
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
    addSeparator();
    addListEntries(u"Statements"_s, tr("The list stays as it is, the race goes on (Alt+Z)"));
    connect(&freezeAction(), &QAction::toggled, m_dashboard.statements, &StatementLog::setPaused);
}

QHBoxLayout *StatementsWindow::makeFields()
{
    auto *label = new QLabel(tr("&Asked by"));
    label->setBuddy(m_kind);
    m_kind->setObjectName(u"statementKind"_s);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->addItem(tr("All"));
    for (const Asked asked : kinds) {
        m_kind->addItem(StatementLog::nameOf(asked));
        m_kind->setMinimumContentsLength(
            std::max(m_kind->minimumContentsLength(), static_cast<int>(StatementLog::nameOf(asked).size())));
        m_kind->setItemData(m_kind->count() - 1, StatementLog::purposeOf(asked), Qt::ToolTipRole);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StatementsWindow::choose);

    auto *fields = new QHBoxLayout;
    fields->addWidget(label);
    fields->addWidget(m_kind);
    return fields;
}

void StatementsWindow::choose(int kind)
{
    m_statements.setAsked(kind > 0 ? std::optional(kinds[kind - 1]) : std::nullopt);
    view().setFollowing(true);
    view().setCurrentIndex(m_statements.index(0, 0));
    showStatement(view().currentIndex());
}

void StatementsWindow::showStatement(const QModelIndex &index)
{
    about().setText(index.data(StatementLog::DetailRole).toString());
    showInFull(index.data(StatementLog::SqlRole).toString());
    m_copy->setEnabled(!sql().isEmpty());
    m_query->setEnabled(!sql().isEmpty());
}

QString StatementsWindow::sql() const
{
    return view().currentIndex().data(StatementLog::SqlRole).toString();
}

void StatementsWindow::closeEvent(QCloseEvent *event)
{
    freezeAction().setChecked(false);
    NewestFirstWindow::closeEvent(event);
}

} // namespace trackside
