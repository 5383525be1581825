// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/eventgroupmenu.h"

#include <QSettings>

namespace trackside {

EventGroupMenu::EventGroupMenu(const QString &title, QSettings &settings, const QString &key, EventGroups usual,
                               QWidget *parent)
    : QMenu(title, parent)
{
    const QStringList kept = settings.value(key).toStringList();
    for (int number = 0; number < eventGroups; ++number) {
        const auto group = static_cast<EventGroup>(number);
        const QString name = QString::fromLatin1(groupKey(group));
        QAction *action = addAction(groupName(group));
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(settings.contains(key) ? kept.contains(name) : usual.test(static_cast<std::size_t>(number)));
        connect(action, &QAction::toggled, this, [this, &settings, key] {
            QStringList names;
            for (const QAction *each : m_groups) {
                if (each->isChecked())
                    names << each->objectName();
            }
            settings.setValue(key, names);
            Q_EMIT chosen(groups());
        });
        m_groups.push_back(action);
    }
}

EventGroups EventGroupMenu::groups() const
{
    EventGroups groups;
    for (std::size_t number = 0; number < m_groups.size(); ++number)
        groups.set(number, m_groups[number]->isChecked());
    return groups;
}

} // namespace trackside
