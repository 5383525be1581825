// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"
#include "store/filelock.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace trackside {

/// The folder in which races lie, one folder each by run id, and its trash: what is removed waits there
/// in a folder of this object's own, so that programs on the same races do not empty each other's. Destroying it
/// returns the space of what was removed. Changed by one thread at a time; asked from any.
class RaceFolder {
public:
    explicit RaceFolder(QString path);
    ~RaceFolder();
    Q_DISABLE_COPY_MOVE(RaceFolder)

    [[nodiscard]] QStringList runs() const;
    [[nodiscard]] bool has(const QString &runId) const;
    /// The race's files, by shard; empty when there is no such race.
    [[nodiscard]] QStringList shardPaths(const QString &runId) const;
    /// The file of what was decided of the race by hand; empty when there is no such race.
    [[nodiscard]] QString decisionsPath(const QString &runId) const;

    /// Makes a race that there is not: \p fill writes it into a folder that nobody looks into, as this one has it. All
    /// at once or not at all.
    Result<void> add(const QString &runId, const std::function<Result<void>(const QString &folder)> &fill);
    /// Moves a race to the trash; refuses one that is being written.
    Result<void> remove(const QString &runId);
    /// Moves it back.
    Result<void> restore(const QString &runId);
    /// Returns the space of what programs that were ended by force had removed.
    void purgeLeftOvers() const;

private:
    [[nodiscard]] QString raceFolder(const QString &runId) const;
    [[nodiscard]] QString trashFolder() const;
    void holdTrash();

    QString m_path;
    QString m_trashName;
    std::optional<FileLock> m_trashLock; ///< tells others that this trash is still needed
};

} // namespace trackside
