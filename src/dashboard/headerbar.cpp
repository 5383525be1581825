// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/headerbar.h"

#include "dashboard/elidedlabel.h"
#include "dashboard/icons.h"
#include "dashboard/plaintip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

constexpr int gap = 14; // pixels between two things that are said

/// The last update gives its room first, then the start: what is left of it goes to whoever has more of these.
constexpr int startStretch = 10'000;
constexpr int updateStretch = 100;

} // namespace

HeaderBar::HeaderBar(QWidget *parent)
    : QFrame(parent)
    , m_race(new ElidedLabel(Qt::ElideMiddle, this))
    , m_copy(new QToolButton(this))
    , m_start(new ElidedLabel(Qt::ElideRight, this))
    , m_update(new ElidedLabel(Qt::ElideRight, this))
{
    setObjectName(u"headerBar"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    m_race->setFont(large);
    m_race->setObjectName(u"courseLabel"_s);
    m_start->setObjectName(u"startLabel"_s);
    m_update->setObjectName(u"lastUpdateLabel"_s);
    for (ElidedLabel *label : { m_start, m_update })
        label->setProperty("muted", true);
    m_copy->setObjectName(u"copyEventButton"_s);
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setText(tr("ID"));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setAutoRaise(true);
    m_copy->setAccessibleName(tr("Copy the race's ID"));
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_header.event);
        Q_EMIT copied(m_header.event);
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 14, 4);
    layout->setSpacing(6);
    layout->addWidget(m_race);
    layout->addWidget(m_copy);
    layout->addSpacing(gap);
    layout->addWidget(m_start, startStretch);
    layout->addStretch(1);
    layout->addSpacing(gap);
    layout->addWidget(m_update, updateStretch);
    clear();
}

void HeaderBar::show(const RaceHeader &header)
{
    m_header = header;
    m_race->setText(header.eventName.isEmpty() ? header.course : tr("%1, %2").arg(header.eventName, header.course));
    m_copy->setToolTip(
        plainTip(tr("Copy the race's ID, by which commands in the terminal know it: %1").arg(header.event)));
    m_copy->setEnabled(!header.event.isEmpty());
    m_start->setText(tr("Start %1").arg(header.startTime));
    m_update->setText(tr("Last update: %1").arg(header.lastUpdate));
    for (ElidedLabel *label : { m_start, m_update })
        label->setMaximumWidth(label->sizeHint().width());
}

void HeaderBar::clear()
{
    m_header = {};
    m_race->setText(tr("Waiting for the first positions"));
    m_copy->setToolTip(m_copy->accessibleName());
    m_copy->setEnabled(false);
    for (ElidedLabel *label : { m_start, m_update })
        label->clear();
}

} // namespace trackside
