// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/storework.h"
#include "store/answers.h"

#include <QObject>

namespace trackside {

/// Writes the answer to a query to a file: asks for the file beside the window, writes on a thread of its own and says
/// how it went. One at a time. GUI thread; a child of the window, whose end stops what is under way, and no file is
/// left.
class TableExport final : public QObject {
    Q_OBJECT
public:
    explicit TableExport(QWidget *window);

    void ask(const TableAnswer &table); ///< which is written, whatever comes while a file is chosen
    [[nodiscard]] bool isWriting() const { return m_writing.isRunning(); }

Q_SIGNALS:
    void said(const QString &sentence); ///< when writing begins, and how it ended

private:
    void write(const QString &path, const TableAnswer &table);
    void takeEnd();

    QWidget *m_window;
    StoreWork<Result<QString>> m_writing; ///< the file's path
};

} // namespace trackside
