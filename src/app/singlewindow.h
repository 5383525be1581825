// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QString>

namespace trackside {

/// One window per data folder: a second start hands its file to the first and ends.
class SingleWindow : public QObject {
    Q_OBJECT
public:
    explicit SingleWindow(const QString &dataFolder, QObject *parent = nullptr);

    /// True when another window took \p file (empty: it is only asked to come to the front).
    [[nodiscard]] bool handOver(const QString &file) const;
    /// Listens for later starts. Called when nobody took the file.
    void listen();
    /// Later starts are not heard any more, and open a window of their own. Called when the last window has closed:
    /// what is still done then has no event loop that would hear them.
    void close();

Q_SIGNALS:
    void asked(const QString &file);

private:
    void receive();

    QString m_name;
    QLocalServer m_server;
};

} // namespace trackside
