// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/racefolder.h"

#include "simulation/eventid.h"
#include "store/racefile.h"
#include "store/sqlite.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <vector>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView decisions = "/decisions.db"_L1;
constexpr QLatin1StringView trash = "/.trash"_L1;
constexpr QLatin1StringView trashLock = "/in-use.lock"_L1;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::RaceFolder)
};

/// How long another program's look at a file is waited for, in milliseconds.
constexpr int lockTimeout = 250;

bool isRunId(const QString &name)
{
    return !name.isEmpty() && normalisedRunId(name) == name;
}

/// Fails where another program than Trackside is about to write to the file; of a damaged file nobody knows.
Result<void> checkNobodyWrites(const QString &path)
{
    constexpr int primaryCode = 0xff;
    auto database = sqlite::Database::open(path, sqlite::Database::Mode::Write);
    if (!database) {
        return {};
    }
    sqlite3_db_config(database->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    database->setBusyTimeout(lockTimeout);
    auto begun = database->execute("BEGIN IMMEDIATE");
    const bool busy = (sqlite3_errcode(database->handle()) & primaryCode) == SQLITE_BUSY;
    return busy ? begun : Result<void>();
}

} // namespace

RaceFolder::RaceFolder(QString path)
    : m_path(std::move(path))
    , m_trashName(newRunId())
{
}

RaceFolder::~RaceFolder()
{
    if (!m_trashLock) {
        return;
    }
    m_trashLock.reset();
    QDir(trashFolder()).removeRecursively();
    QDir(m_path).rmdir(trash.mid(1)); // stays as long as others' races are in it
}

QString RaceFolder::raceFolder(const QString &runId) const
{
    return m_path + u'/' + runId;
}

QString RaceFolder::trashFolder() const
{
    return m_path + trash + u'/' + m_trashName;
}

QStringList RaceFolder::runs() const
{
    QStringList runs = QDir(m_path).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    runs.removeIf([](const QString &name) { return !isRunId(name); });
    return runs;
}

bool RaceFolder::has(const QString &runId) const
{
    return !shardPaths(runId).isEmpty();
}

QStringList RaceFolder::shardPaths(const QString &runId) const
{
    QStringList paths;
    if (!isRunId(runId)) {
        return paths; // a name from outside, which might lead elsewhere
    }
    for (int shard = 1; shard <= racefile::mostShards; ++shard) {
        const QString path = racefile::path(raceFolder(runId), shard);
        if (QFileInfo::exists(path)) {
            paths.append(path);
        }
    }
    return paths;
}

QString RaceFolder::decisionsPath(const QString &runId) const
{
    return has(runId) ? raceFolder(runId) + decisions : QString();
}

void RaceFolder::holdTrash()
{
    QDir().mkpath(trashFolder());
    if (!m_trashLock) {
        m_trashLock = FileLock::tryLock(trashFolder() + trashLock).value_or(std::nullopt);
    }
}

Result<void> RaceFolder::add(const QString &runId, const std::function<Result<void>(const QString &folder)> &fill)
{
    holdTrash();
    const QString unseen = trashFolder() + u'/' + newRunId(); // goes with the trash, whatever happens
    if (auto filled = fill(unseen); !filled) {
        QDir(unseen).removeRecursively();
        return filled;
    }
    if (!QDir().rename(unseen + u'/' + runId, raceFolder(runId))) {
        return failure(Text::tr("The race cannot be put into %1: it is there already, or the folder cannot be written.")
                           .arg(QDir::toNativeSeparators(m_path)));
    }
    return {};
}

Result<void> RaceFolder::remove(const QString &runId)
{
    std::vector<FileLock> locks;
    const QStringList paths = shardPaths(runId);
    for (const QString &path : paths) {
        auto lock = FileLock::tryLock(racefile::lockPath(path));
        if (!lock) {
            return std::unexpected(lock.error());
        }
        if (!*lock) {
            return failure(Text::tr("The race is still being written: it cannot be deleted."), path,
                           Text::tr("Stop the race first."));
        }
        locks.push_back(*std::move(*lock));
        if (const auto free = checkNobodyWrites(path); !free) {
            return free;
        }
    }
    if (paths.isEmpty()) {
        return failure(Text::tr("There is no race %1.").arg(runId));
    }
    holdTrash();
    const QString removed = trashFolder() + u'/' + runId;
    QDir(removed).removeRecursively(); // an earlier one of that id, deleted before it was opened from a file again
    if (!QDir().rename(raceFolder(runId), removed)) {
        return failure(Text::tr("The race cannot be deleted: its folder %1 cannot be moved.")
                           .arg(QDir::toNativeSeparators(raceFolder(runId))),
                       {}, Text::tr("See that you may write in the folder of the races."));
    }
    return {};
}

Result<void> RaceFolder::restore(const QString &runId)
{
    const QString removed = trashFolder() + u'/' + runId;
    if (!isRunId(runId) || !QFileInfo::exists(removed)) {
        return failure(Text::tr("Race %1 has not been deleted since the program was started.").arg(runId));
    }
    if (!QDir().rename(removed, raceFolder(runId))) {
        return failure(Text::tr("The race cannot be brought back: its folder %1 is in use or cannot be written.")
                           .arg(QDir::toNativeSeparators(raceFolder(runId))));
    }
    return {};
}

void RaceFolder::purgeLeftOvers() const
{
    const QDir folder(m_path + trash);
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const QString left = folder.filePath(name);
        if (const auto lock = FileLock::tryLock(left + trashLock); lock && *lock) {
            QDir(left).removeRecursively();
        }
    }
}

} // namespace trackside
