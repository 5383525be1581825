// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/rehearsaldialog.h"

#include "dashboard/livepicture.h"
#include "dashboard/sentencedelegate.h"
#include "dashboard/steadywidth.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

QString signOf(const QModelIndex &finding)
{
    return finding.data(FindingListModel::OkRole).toBool() ? u"check"_s : u"warning"_s;
}

} // namespace

RehearsalDialog::RehearsalDialog(const Dashboard &dashboard, LivePicture &picture, QWidget *parent)
    : QDialog(parent)
    , m_picture(picture)
    , m_rehearsal(dashboard, picture.feed())
    , m_state(new QLabel(this))
    , m_view(new QListView(this))
    , m_again(new QPushButton(this))
{
    setObjectName(u"rehearsalDialog"_s);
    setWindowTitle(tr("Rehearsal"));
    setSizeGripEnabled(true);
    m_state->setObjectName(u"rehearsalState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setProperty("heading", true);
    QFont large = m_state->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_state->setFont(large);
    m_state->ensurePolished();
    m_state->setMinimumHeight(2 * m_state->fontMetrics().height() + 2); // it may take two lines, and moves nothing then
    m_view->setObjectName(u"rehearsalView"_s);
    m_view->setAccessibleName(tr("What was found"));
    m_view->setModel(&m_findings);
    m_view->setItemDelegate(new SentenceDelegate(m_view, signOf));
    m_view->setResizeMode(QListView::Adjust);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_again->setObjectName(u"rehearseButton"_s);
    m_again->setAutoDefault(false);
    keepWidth(*m_again, { tr("&Stop"), tr("&Rehearse again") });
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"closeRehearsalButton"_s);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(12);
    layout->addWidget(m_state);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    resize((QSize(38, 28) * fontMetrics().height()).boundedTo({ 900, 640 }));

    connect(m_again, &QPushButton::clicked, this, &RehearsalDialog::beginOrStop);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_rehearsal, &Rehearsal::stepBegun, this, &RehearsalDialog::showState);
    connect(&m_rehearsal, &Rehearsal::found, this, [this](const CheckFinding &finding) {
        m_findings.add(finding);
        m_wrong += finding.standsInTheWay() ? 1 : 0;
        m_warnings += !finding.ok && finding.isOptional ? 1 : 0;
    });
    connect(&m_rehearsal, &Rehearsal::ended, this, &RehearsalDialog::takeEnd);
}

void RehearsalDialog::begin()
{
    if (!m_rehearsal.isUnderWay())
        beginOrStop();
}

void RehearsalDialog::beginOrStop()
{
    if (m_rehearsal.isUnderWay()) {
        m_rehearsal.cancel();
        showState(tr("The rehearsal was stopped."));
        return;
    }
    m_findings.clear();
    m_wrong = 0;
    m_warnings = 0;
    m_rehearsal.begin(m_picture.format());
}

void RehearsalDialog::done(int result)
{
    if (m_rehearsal.isUnderWay())
        beginOrStop();
    QDialog::done(result);
}

void RehearsalDialog::showState(const QString &words)
{
    m_state->setText(words);
    m_again->setText(m_rehearsal.isUnderWay() ? tr("&Stop") : tr("&Rehearse again"));
}

void RehearsalDialog::takeEnd(bool ready)
{
    m_view->doItemsLayout(); // what came last has no place yet
    m_view->scrollTo(m_findings.firstNotInOrder());
    if (ready && m_warnings == 0)
        showState(tr("Ready. All is in order for a race."));
    else if (ready)
        showState(m_warnings == 1 ? tr("Ready, with one warning: see the entry with the sign.")
                                  : tr("Ready, with %1 warnings: see the entries with the sign.").arg(m_warnings));
    else if (m_wrong == 1)
        showState(tr("Not ready: one thing is not in order. See the entry with the warning sign."));
    else
        showState(tr("Not ready: %1 things are not in order. See the entries with a warning sign.").arg(m_wrong));
}

} // namespace trackside
