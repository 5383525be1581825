// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/steadywidth.h"

#include <QAbstractButton>

#include <algorithm>

namespace trackside {

void keepWidth(QAbstractButton &button, const QStringList &texts)
{
    button.ensurePolished();
    const QString now = button.text();
    int widest = 0;
    for (const QString &text : texts) {
        button.setText(text);
        widest = std::max(widest, button.sizeHint().width());
    }
    button.setText(now);
    button.setMinimumWidth(widest);
}

} // namespace trackside
