// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/focuskeys.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QButtonGroup>
#include <QComboBox>
#include <QTabBar>

namespace trackside {

bool keepsKey(const QWidget *widget, int key)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    switch (key) {
    case Qt::Key_Space:
        return button != nullptr;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        return qobject_cast<const QAbstractItemView *>(widget) != nullptr
            || qobject_cast<const QAbstractSlider *>(widget) != nullptr
            || qobject_cast<const QTabBar *>(widget) != nullptr || qobject_cast<const QComboBox *>(widget) != nullptr
            || (button != nullptr && button->group() != nullptr && button->group()->exclusive());
    default:
        return false;
    }
}

} // namespace trackside
