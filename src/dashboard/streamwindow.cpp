// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/streamwindow.h"

#include "dashboard/elidedlabel.h"
#include "dashboard/escapeempties.h"
#include "dashboard/icons.h"
#include "dashboard/livepicture.h"
#include "dashboard/newestfirsttable.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

constexpr int margin = 12;

} // namespace

StreamWindow::StreamWindow(const Dashboard &dashboard, LivePicture &picture, QWidget *parent)
    : NewestFirstWindow(dashboard.settings, u"stream"_s, tr("&Record"), parent)
    , m_dashboard(dashboard)
    , m_key(new QLineEdit)
    , m_words(new QLineEdit)
    , m_topic(new QComboBox)
    , m_partition(new QComboBox)
    , m_status(new ElidedLabel(Qt::ElideRight))
{
    setWindowTitle(tr("Stream – %1").arg(m_dashboard.profile));
    m_records.setFormat(picture.format());
    makeActions();

    view().setAccessibleName(tr("Last records of the stream"));
    view().setModel(&m_shown);
    view().setColumnSamples({ u"88:88:88"_s, u"0:00:00"_s, u"parkrun-of-the-club"_s, u"888"_s, u"88,888,888"_s,
                              u"1000000"_s, u"8,888"_s, u"{\"runId\":\"88888888-8888-8888-8888"_s });
    view().addAction(m_copy);
    text().setAccessibleName(tr("The record in full"));
    arrange(makeFields(), { &followAction(), &freezeAction(), m_copy });
    m_status->setObjectName(u"streamStatus"_s);
    m_status->setContentsMargins(margin - 2, 0, 0, 0);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);

    connect(&view(), &NewestFirstTable::rowChosen, this, &StreamWindow::showRecord);
    connect(m_dashboard.tail, &EventTail::came, this, &StreamWindow::take);
    showRecord(view().currentIndex());
    tell();
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
        if (const TailRecord *record = m_shown.recordAt(view().currentIndex()))
            QGuiApplication::clipboard()->setText(QString::fromUtf8(record->value));
    });
    connect(addEntry(tr("F&ind a competitor"), QKeySequence::Find, u"actionFindRecord"_s), &QAction::triggered, m_key,
            [this] { m_key->setFocus(); });
    addSeparator();
    addListEntries(u"Records"_s, tr("The list stays as it is, the stream goes on (Alt+Z)"));
    connect(&freezeAction(), &QAction::toggled, this, [this](bool frozen) {
        m_records.setPaused(frozen);
        tell();
    });
}

QHBoxLayout *StreamWindow::makeFields()
{
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
    for (QLineEdit *field : { m_key, m_words }) {
        new EscapeEmpties(*field);
        connect(field, &QLineEdit::textChanged, this, &StreamWindow::filter);
    }
    for (QComboBox *field : { m_topic, m_partition })
        connect(field, &QComboBox::currentIndexChanged, this, &StreamWindow::filter);

    auto *fields = new QHBoxLayout;
    fields->addWidget(m_key, 2);
    fields->addWidget(m_words, 3);
    fields->addWidget(m_topic);
    fields->addWidget(m_partition);
    return fields;
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
    view().setFollowing(true);
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

void StreamWindow::showRecord(const QModelIndex &index)
{
    const TailRecord *record = m_shown.recordAt(index);
    showInFull(record != nullptr ? prettyJson(record->value) : QString());
    m_copy->setEnabled(record != nullptr);
}

void StreamWindow::tell()
{
    const Error &trouble = m_records.trouble();
    view().setEmptyText(trouble.message.isEmpty()
                            ? (m_shown.filter() == TailFilter()
                                   ? tr("No record has come yet. %1").arg(m_dashboard.tail->description())
                                   : tr("No record of these has come yet."))
                            : u"%1 %2"_s.arg(trouble.message, trouble.remedy).trimmed());
    about().setText(
        m_records.isOffTheClock()
            ? tr("%1 The timestamp in them is the race's own clock, its start plus the race time: it leaves "
                 "the clock on the wall where a race is not played in real time.")
                  .arg(m_dashboard.tail->description())
            : m_dashboard.tail->description());
    about().setVisible(m_records.rowCount() > 0);
    QStringList parts;
    if (!trouble.message.isEmpty())
        parts << trouble.message;
    parts << m_records.rateText();
    if (freezeAction().isChecked())
        parts << tr("the list is frozen");
    m_status->setText(parts.join(u" · "_s));
}

void StreamWindow::showEvent(QShowEvent *event)
{
    m_dashboard.tail->setFilter(m_shown.filter());
    m_dashboard.tail->start();
    NewestFirstWindow::showEvent(event);
}

void StreamWindow::closeEvent(QCloseEvent *event)
{
    m_dashboard.tail->stop();
    NewestFirstWindow::closeEvent(event);
}

} // namespace trackside
