// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace trackside {

/// Lets files be dropped on a window: one file on this machine at a time. GUI thread.
class FileDrops : public QObject {
    Q_OBJECT
public:
    explicit FileDrops(QWidget *window);
    void watch(QObject &embedded); ///< a window of its own inside, such as a map's, which gets what is dropped on it

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void dropped(const QString &path);
};

} // namespace trackside
