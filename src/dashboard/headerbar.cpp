// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/headerbar.h"

#include "dashboard/elidedlabel.h"
#include "dashboard/icons.h"
#include "dashboard/plaintip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace trackside {

HeaderBar::HeaderBar(QWidget *parent)
    : QFrame(parent)
    , m_course(new ElidedLabel(Qt::ElideMiddle, this))
    , m_event(new ElidedLabel(Qt::ElideMiddle, this))
    , m_copy(new QToolButton(this))
    , m_start(new QLabel(this))
    , m_update(new QLabel(this))
{
    setObjectName(u"headerBar"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    m_course->setFont(large);
    m_course->setObjectName(u"courseLabel"_s);
    m_event->setObjectName(u"eventLabel"_s);
    m_start->setObjectName(u"startLabel"_s);
    m_update->setObjectName(u"lastUpdateLabel"_s);
    for (QLabel *label : { m_start, m_update })
        label->setTextFormat(Qt::PlainText);
    for (QLabel *label : { m_event, m_start, m_update })
        label->setProperty("muted", true);
    m_copy->setObjectName(u"copyEventButton"_s);
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setAutoRaise(true);
    m_copy->setToolTip(tr("Copy the event's id"));
    m_copy->setAccessibleName(m_copy->toolTip());
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_header.event);
        Q_EMIT copied(m_header.event);
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 14, 4);
    layout->setSpacing(6);
    layout->addWidget(m_course);
    layout->addSpacing(14);
    layout->addWidget(m_event, 1000);
    layout->addWidget(m_copy);
    layout->addStretch(1);
    layout->addWidget(m_start);
    layout->addSpacing(14);
    layout->addWidget(m_update);
    clear();
}

void HeaderBar::show(const RaceHeader &header)
{
    m_header = header;
    m_course->setText(header.eventName.isEmpty() ? header.course : tr("%1, %2").arg(header.eventName, header.course));
    m_event->setToolTip(plainTip(tr("The event's id: %1").arg(header.event)));
    m_start->setText(tr("Start %1").arg(header.startTime));
    m_update->setText(tr("Last update: %1").arg(header.lastUpdate));
    m_event->setText(tr("Event %1").arg(header.event));
    m_event->setMaximumWidth(m_event->sizeHint().width());
    m_copy->setEnabled(!header.event.isEmpty());
}

void HeaderBar::clear()
{
    m_header = {};
    m_course->setText(tr("Waiting for the first positions"));
    for (QLabel *label : { m_event, m_start, m_update })
        label->clear();
    m_copy->setEnabled(false);
}

} // namespace trackside
