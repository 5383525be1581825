// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"

#include <QSet>
#include <QString>

#include <mutex>

namespace trackside {

/// The races of somebody else's store that the user has taken out of the list here: a text file with a run id a line.
/// Any thread.
class HiddenRaces {
public:
    /// A file that is not there, or cannot be read, hides nothing.
    explicit HiddenRaces(QString path);

    [[nodiscard]] bool contains(const QString &runId) const;
    /// An error, with nothing changed, when the file cannot be written.
    Result<void> add(const QString &runId);
    Result<void> remove(const QString &runId);

private:
    Result<void> write(QSet<QString> runs);

    QString m_path;
    mutable std::mutex m_mutex;
    QSet<QString> m_runs;
};

} // namespace trackside
