// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/tableexport.h"

#include "dashboard/filework.h"
#include "results/tablefile.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace trackside {

TableExport::TableExport(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    connect(&m_writing.watcher(), &QFutureWatcherBase::finished, this, &TableExport::takeEnd);
}

void TableExport::ask(const TableAnswer &table)
{
    QFileDialog *dialog = newFileDialog(m_window, tr("Save the answer"));
    dialog->setNameFilter(tr("Comma-separated values (*.csv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, table](const QString &path) { write(path, table); });
    dialog->show();
}

void TableExport::write(const QString &path, const TableAnswer &table)
{
    m_writing.start([path, table](auto &promise, const std::stop_token &stop) {
        const Result<void> written = writeTable(path, table, stop);
        promise.addResult(written ? Result<QString>(path) : std::unexpected(written.error()));
    });
    Q_EMIT said(tr("Saving: %1").arg(path));
}

void TableExport::takeEnd()
{
    const Result<QString> path = m_writing.finish();
    Q_EMIT said(path ? tr("Saved: %1").arg(*path) : path.error().message);
}

} // namespace trackside
