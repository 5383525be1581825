// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/choicemenu.h"

#include <QActionGroup>
#include <QSettings>

namespace trackside {

ChoiceMenu::ChoiceMenu(const QString &title, const std::vector<Choice> &choices, const Next &next, QSettings &settings,
                       const QString &key, int usual, QWidget *parent)
    : QMenu(title, parent)
    , m_group(new QActionGroup(this))
{
    const QString kept = settings.value(key).toString();
    for (int number = 0; const Choice &choice : choices) {
        QAction *action = addAction(choice.text);
        action->setObjectName(choice.name);
        action->setShortcut(choice.key);
        action->setCheckable(true);
        m_group->addAction(action);
        if (number == usual)
            action->setChecked(true);
        connect(action, &QAction::triggered, this, [this, number, name = choice.name, key, &settings] {
            settings.setValue(key, name);
            Q_EMIT chosen(number);
        });
        ++number;
    }
    if (auto *action = findChild<QAction *>(kept); action && !kept.isEmpty())
        action->setChecked(true);
    addSeparator();
    QAction *further = addAction(next.text);
    further->setObjectName(next.name);
    further->setShortcut(next.key);
    connect(further, &QAction::triggered, this, &ChoiceMenu::chooseNext);
}

QList<QAction *> ChoiceMenu::choices() const
{
    return m_group->actions();
}

int ChoiceMenu::current() const
{
    return static_cast<int>(m_group->actions().indexOf(m_group->checkedAction()));
}

void ChoiceMenu::offer(int choice, bool offered)
{
    m_group->actions().at(choice)->setEnabled(offered);
}

void ChoiceMenu::chooseNext()
{
    const QList<QAction *> actions = m_group->actions();
    const auto count = static_cast<int>(actions.size());
    for (int step = 1; step <= count; ++step) {
        QAction *action = actions.at((current() + step) % count);
        if (action->isEnabled()) {
            action->trigger();
            return;
        }
    }
}

} // namespace trackside
