// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/newestfirstwindow.h"

#include "dashboard/actionbutton.h"
#include "dashboard/icons.h"
#include "dashboard/newestfirsttable.h"

#include <QCloseEvent>
#include <QFontDatabase>
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

constexpr QSize usualSize(960, 640);
constexpr int leastTableWidth = 780; ///< in large type its columns would not fit on a small screen
constexpr int margin = 12;

QString geometryKey(const QString &name)
{
    return name + u"/geometry"_s;
}

} // namespace

NewestFirstWindow::NewestFirstWindow(QSettings &settings, const QString &name, const QString &menu, QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_settings(settings)
    , m_name(name)
    , m_view(new NewestFirstTable)
    , m_about(new QLabel)
    , m_text(new QPlainTextEdit)
    , m_menu(menuBar()->addMenu(menu))
{
    setObjectName(name + u"Window"_s);
    m_view->setObjectName(name + u"View"_s);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setWidestMinimum(leastTableWidth);
    m_about->setObjectName(name + u"About"_s);
    m_text->setObjectName(name + u"Text"_s);
}

NewestFirstWindow::~NewestFirstWindow() = default;

QAction *NewestFirstWindow::addEntry(const QString &text, const QKeySequence &key, const QString &name)
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(key);
    return action;
}

void NewestFirstWindow::addSeparator()
{
    m_menu->addSeparator();
}

void NewestFirstWindow::addListEntries(const QString &what, const QString &freezeTip)
{
    m_follow = addEntry(tr("&Follow the newest"), Qt::ALT | Qt::Key_L, u"actionFollow"_s + what);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setIcon(icon(u"follow"_s));
    m_follow->setIconText(tr("Follow"));
    connect(m_view, &NewestFirstTable::followingChanged, m_follow, &QAction::setChecked);
    connect(m_follow, &QAction::toggled, m_view, &NewestFirstTable::setFollowing);
    m_freeze = addEntry(tr("Free&ze the list"), Qt::ALT | Qt::Key_Z, u"actionFreeze"_s + what);
    m_freeze->setCheckable(true);
    m_freeze->setIcon(icon(u"freeze"_s));
    m_freeze->setIconText(tr("Freeze"));
    m_freeze->setToolTip(freezeTip);
    m_menu->addSeparator();
    QAction *close = addEntry(tr("Close &window"), Qt::CTRL | Qt::Key_W, u"actionClose"_s + what);
    close->setShortcuts({ Qt::CTRL | Qt::Key_W, Qt::Key_Escape });
    connect(close, &QAction::triggered, this, &QWidget::close);
}

void NewestFirstWindow::arrange(QHBoxLayout *fields, const QList<QAction *> &actions)
{
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_view);
    parts->addWidget(makeChosen());
    parts->setSizes({ 300, 260 });
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTopRow(fields, actions));
    layout->addWidget(parts, 1);
    setCentralWidget(centre);
    if (!restoreGeometry(m_settings.value(geometryKey(m_name)).toByteArray()))
        resize(usualSize);
    m_view->setFocus();
}

QWidget *NewestFirstWindow::makeTopRow(QHBoxLayout *fields, const QList<QAction *> &actions)
{
    auto *row = new QFrame;
    row->setObjectName(u"topBar"_s);
    row->setLayout(fields);
    fields->setContentsMargins(margin, 8, margin, 8);
    fields->setSpacing(8);
    fields->addStretch();
    for (QAction *action : actions)
        fields->addWidget(actionButton(*action));
    return row;
}

QWidget *NewestFirstWindow::makeChosen()
{
    m_about->setTextFormat(Qt::PlainText); // what comes from outside may quote anything
    m_about->setWordWrap(true);
    m_about->setProperty("muted", true);
    m_about->setContentsMargins(margin, 8, margin, 4);
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

void NewestFirstWindow::showInFull(const QString &text)
{
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
}

void NewestFirstWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(geometryKey(m_name), saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace trackside
