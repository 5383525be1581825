// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/steadybar.h"

#include "ui_mainwindow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

constexpr int pillPadding = 32;

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

} // namespace

void keepSteady(const Ui::MainWindow &ui, QAbstractButton &freezeButton)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("SteadyBar", text); };
    keepWidth(*ui.pauseButton, { tr("Pause race"), tr("Go on") });
    keepWidth(freezeButton, { tr("Freeze picture"), tr("Go live") });
    ui.livePill->setMinimumWidth(ui.livePill->fontMetrics().horizontalAdvance(tr("❄ Frozen")) + pillPadding);
}

} // namespace trackside
