// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/aboutbox.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace trackside {

void showAboutBox(QWidget *parent)
{
    const QString text =
        QCoreApplication::translate("AboutBox",
                                    "<h3>Trackside %1</h3><p>Stages a running race and shows it live.</p>"
                                    "<p>Copyright 2026 The Trackside authors. Free software under the GNU "
                                    "General Public License, version 3 or later.</p>")
            .arg(QCoreApplication::applicationVersion());
    auto *about = new QMessageBox(QMessageBox::NoIcon, QCoreApplication::translate("AboutBox", "About Trackside"), text,
                                  QMessageBox::Close, parent);
    about->setObjectName(u"aboutBox"_s);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setModal(false);
    about->setIconPixmap(parent->windowIcon().pixmap(64, 64));
    about->button(QMessageBox::Close)->setIcon({}); // the platform's own is dark on dark
    about->show();
}

} // namespace trackside
