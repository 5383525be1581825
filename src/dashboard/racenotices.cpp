// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/racenotices.h"

#include "dashboard/eventgroupmenu.h"
#include "dashboard/livepicture.h"

using namespace Qt::StringLiterals;

namespace trackside {

RaceNotices::RaceNotices(QMenu &view, LivePicture &picture, QSettings &settings, QObject *parent)
    : QObject(parent)
{
    auto *menu = new EventGroupMenu(tr("&Notify me of"), settings, u"log/notify"_s, {}, &view);
    menu->setObjectName(u"notifyMenu"_s);
    view.addMenu(menu);
    picture.alerts().setGroups(menu->groups());
    connect(menu, &EventGroupMenu::chosen, &picture.alerts(), &RaceAlerts::setGroups);
    connect(&picture.alerts(), &RaceAlerts::alerted, &m_notifier, &DesktopNotifier::notify);
}

} // namespace trackside
