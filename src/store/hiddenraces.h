// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"

#include <QDateTime>
#include <QSet>
#include <QString>

#include <functional>
#include <mutex>

namespace trackside {

/// The races of somebody else's store that the user has taken out of the list here: a text file with a run id a line,
/// which several programs may change. Any thread.
class HiddenRaces {
public:
    /// A file that is not there hides nothing.
    explicit HiddenRaces(QString path);

    [[nodiscard]] bool contains(const QString &runId) const;
    /// An error, with nothing changed, when the file cannot be read or written.
    Result<void> add(const QString &runId);
    Result<void> remove(const QString &runId);

private:
    Result<void> change(const std::function<void(QSet<QString> &)> &how);

    QString m_path;
    mutable std::mutex m_mutex;
    mutable QSet<QString> m_runs;
    mutable QDateTime m_readAt; ///< the file's time when it was read last
};

} // namespace trackside
