// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/streamwindow.h"

#include "dashboard/actionbutton.h"
#include "dashboard/elidedlabel.h"
#include "dashboard/icons.h"
#include "dashboard/livepicture.h"
#include "dashboard/newestfirsttable.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

const QString geometryKey = u"stream/geometry"_s;
constexpr QSize usualSize(960, 640);
constexpr int margin = 12;

} // namespace

StreamWindow::StreamWindow(const Dashboard &dashboard, LivePicture &picture, QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_dashboard(dashboard)
    , m_key(new QLineEdit)
    , m_words(new QLineEdit)
    , m_topic(new QComboBox)
    , m_partition(new QComboBox)
    , m_view(new NewestFirstTable)
    , m_about(new QLabel)
    , m_text(new QPlainTextEdit)
    , m_status(new ElidedLabel(Qt::ElideRight))
    , m_menu(menuBar()->addMenu(tr("&Record")))
{
    setObjectName(u"streamWindow"_s);
    setWindowTitle(tr("Stream – %1").arg(m_dashboard.profile));
    m_records.setFormat(picture.format());
    makeActions();

    m_view->setObjectName(u"streamView"_s);
    m_view->setAccessibleName(tr("Last records of the stream"));
    m_view->setModel(&m_shown);
    m_view->setColumnSamples({ u"88:88:88"_s, tr("%1 (not sent: embedded)").arg(u"parkrun"_s), u"888"_s,
                               u"88,888,888"_s, u"1000000"_s, u"8,888"_s,
                               u"{\"runId\":\"88888888-8888-8888-8888-888888888888\""_s });
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addAction(m_copy);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_view);
    parts->addWidget(makeRecord());
    parts->setSizes({ 300, 260 });
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTopRow());
    layout->addWidget(parts, 1);
    setCentralWidget(centre);
    m_status->setObjectName(u"streamStatus"_s);
    m_status->setContentsMargins(margin - 2, 0, 0, 0);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);

    connect(m_view, &NewestFirstTable::rowChosen, this, &StreamWindow::showRecord);
    connect(m_view, &NewestFirstTable::followingChanged, m_follow, &QAction::setChecked);
    connect(m_follow, &QAction::toggled, m_view, &NewestFirstTable::setFollowing);
    connect(m_dashboard.tail, &EventTail::came, this, &StreamWindow::take);
    if (!restoreGeometry(m_dashboard.settings.value(geometryKey).toByteArray()))
        resize(usualSize);
    showRecord(m_view->currentIndex());
    tell();
    m_view->setFocus();
}

StreamWindow::~StreamWindow()
{
    m_dashboard.tail->stop();
    delete takeCentralWidget(); // the view goes before its model
}

void StreamWindow::makeActions()
{
    m_copy = addEntry(tr("&Copy record"), QKeySequence::Copy, u"actionCopyRecord"_s);
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setIconText(tr("Copy"));
    connect(m_copy, &QAction::triggered, this, [this] {
        if (const TailRecord *record = m_shown.recordAt(m_view->currentIndex()))
            QGuiApplication::clipboard()->setText(QString::fromUtf8(record->value));
    });
    connect(addEntry(tr("&Find a competitor"), QKeySequence::Find, u"actionFindRecord"_s), &QAction::triggered, m_key,
            [this] { m_key->setFocus(); });
    m_menu->addSeparator();
    m_follow = addEntry(tr("&Follow the newest"), Qt::ALT | Qt::Key_L, u"actionFollowRecords"_s);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setIcon(icon(u"follow"_s));
    m_follow->setIconText(tr("Follow"));
    m_pause = addEntry(tr("&Pause the list"), Qt::ALT | Qt::Key_P, u"actionPauseRecords"_s);
    m_pause->setCheckable(true);
    m_pause->setIcon(icon(u"freeze"_s));
    m_pause->setIconText(tr("Pause"));
    m_pause->setToolTip(tr("The list stays as it is, the stream goes on (Alt+P)"));
    connect(m_pause, &QAction::toggled, this, [this](bool paused) {
        m_records.setPaused(paused);
        tell();
    });
    m_menu->addSeparator();
    QAction *close = addEntry(tr("Close &window"), Qt::CTRL | Qt::Key_W, u"actionCloseStream"_s);
    close->setShortcuts({ Qt::CTRL | Qt::Key_W, Qt::Key_Escape });
    connect(close, &QAction::triggered, this, &QWidget::close);
}

QAction *StreamWindow::addEntry(const QString &text, const QKeySequence &key, const QString &name)
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(key);
    return action;
}

QWidget *StreamWindow::makeTopRow()
{
    auto *row = new QFrame;
    row->setObjectName(u"topBar"_s);
    const auto named = [this](QWidget *field, const QString &name, const QString &text) {
        field->setObjectName(name);
        field->setAccessibleName(text);
    };
    named(m_key, u"streamKey"_s, tr("Only this key"));
    m_key->setPlaceholderText(tr("Key"));
    m_key->setToolTip(tr("Only records of this key, such as a competitor (Ctrl+F)"));
    m_key->setClearButtonEnabled(true);
    named(m_words, u"streamWords"_s, tr("Only records with this text"));
    m_words->setPlaceholderText(tr("Text in the record"));
    m_words->setClearButtonEnabled(true);
    named(m_topic, u"streamTopic"_s, tr("Only this topic"));
    named(m_partition, u"streamPartition"_s, tr("Only this partition"));
    fillChoices();
    for (QLineEdit *field : { m_key, m_words })
        connect(field, &QLineEdit::textChanged, this, &StreamWindow::filter);
    for (QComboBox *field : { m_topic, m_partition })
        connect(field, &QComboBox::currentIndexChanged, this, &StreamWindow::filter);

    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(margin, 8, margin, 8);
    layout->setSpacing(8);
    layout->addWidget(m_key, 2);
    layout->addWidget(m_words, 3);
    layout->addWidget(m_topic);
    layout->addWidget(m_partition);
    layout->addStretch();
    for (QAction *action : { m_follow, m_pause, m_copy })
        layout->addWidget(actionButton(*action));
    return row;
}

QWidget *StreamWindow::makeRecord()
{
    m_about->setObjectName(u"streamAbout"_s);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setProperty("muted", true);
    m_about->setContentsMargins(margin, 8, margin, 4);
    m_about->setText(m_dashboard.tail->description());
    m_text->setObjectName(u"streamRecord"_s);
    m_text->setAccessibleName(tr("The record in full"));
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

void StreamWindow::take(const TailReport &report)
{
    m_records.take(report);
    fillChoices();
    tell();
}

void StreamWindow::filter()
{
    const TailFilter filter { .topic = m_topic->currentData().toString(),
                              .partition = m_partition->currentData().toInt(),
                              .key = m_key->text().trimmed().toUtf8(),
                              .text = m_words->text().toUtf8() };
    m_shown.setFilter(filter);
    m_dashboard.tail->setFilter(filter);
    m_view->setFollowing(true);
    tell();
}

/// Topics and partitions that have come, added to those to choose from.
void StreamWindow::fillChoices()
{
    if (m_topic->count() == 0) {
        m_topic->addItem(tr("All topics"), QString());
        m_partition->addItem(tr("All partitions"), -1);
    }
    for (const QString &topic : m_records.topics()) {
        if (m_topic->findData(topic) < 0)
            m_topic->addItem(topic, topic);
    }
    for (int partition = m_partition->count() - 1; partition < m_records.partitions(); ++partition)
        m_partition->addItem(tr("Partition %1").arg(partition), partition);
}

/// A text that stays is not set anew, so that what is marked in it stays marked.
void StreamWindow::showRecord(const QModelIndex &index)
{
    const TailRecord *record = m_shown.recordAt(index);
    const QString text = record != nullptr ? prettyJson(record->value) : QString();
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
    m_copy->setEnabled(record != nullptr);
}

void StreamWindow::tell()
{
    const Error &trouble = m_records.trouble();
    m_view->setEmptyText(trouble.message.isEmpty()
                             ? (m_shown.filter() == TailFilter() ? tr("No record has come yet.")
                                                                 : tr("No record of these has come yet."))
                             : u"%1 %2"_s.arg(trouble.message, trouble.remedy).trimmed());
    QStringList parts;
    if (!trouble.message.isEmpty())
        parts << trouble.message;
    parts << m_records.rateText();
    if (m_pause->isChecked())
        parts << tr("the list is paused");
    m_status->setText(parts.join(u" · "_s));
}

void StreamWindow::showEvent(QShowEvent *event)
{
    m_dashboard.tail->setFilter(m_shown.filter());
    m_dashboard.tail->start();
    QMainWindow::showEvent(event);
}

void StreamWindow::closeEvent(QCloseEvent *event)
{
    m_dashboard.tail->stop();
    m_dashboard.settings.setValue(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace trackside
