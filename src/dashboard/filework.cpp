// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/filework.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLabel>
#include <QProgressDialog>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

const QString folderKey = u"export/folder"_s;

constexpr int patienceMs = 500; ///< what is done sooner needs no window

} // namespace

QString fileFolder(const QSettings &settings)
{
    return settings.value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
}

void rememberFileFolder(QSettings &settings, const QString &path)
{
    settings.setValue(folderKey, QFileInfo(path).absolutePath());
}

QFileDialog *newFileDialog(QWidget *owner, const QString &title)
{
    qDeleteAll(owner->findChildren<QFileDialog *>(Qt::FindDirectChildrenOnly));
    auto *dialog = new QFileDialog(owner, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

QProgressDialog *fileProgress(const QFutureWatcherBase &work, const QString &title, const QString &text,
                              QWidget *window)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    auto *progress = new QProgressDialog(window);
    progress->setWindowTitle(title);
    progress->setLabel(label);
    progress->setCancelButtonText(QCoreApplication::translate("FileWork", "Cancel"));
    progress->setRange(0, 0); // it is not known how long it takes to the first sign
    progress->setMinimumDuration(patienceMs);
    progress->setAutoReset(false);
    progress->setAutoClose(false);
    QObject::connect(&work, &QFutureWatcherBase::progressValueChanged, progress, [progress](int value) {
        if (value > 0)
            progress->setRange(0, wholeFileWork);
        progress->setValue(value);
    });
    return progress;
}

} // namespace trackside
