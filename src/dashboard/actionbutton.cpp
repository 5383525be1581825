// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/actionbutton.h"

#include <QAction>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace trackside {

QPushButton *actionButton(QAction &action)
{
    auto *button = new QPushButton(action.icon(), action.iconText());
    button->setObjectName(action.objectName() + u"Button"_s);
    button->setCheckable(action.isCheckable());
    const auto follow = [&action, button] {
        button->setChecked(action.isChecked());
        button->setEnabled(action.isEnabled());
        button->setToolTip(action.toolTip());
    };
    follow();
    QObject::connect(&action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    return button;
}

} // namespace trackside
