// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitestore.h"

#include "store/racefolder.h"
#include "store/sqlitedecisions.h"
#include "store/sqlitereader.h"
#include "store/userquery.h"

#include <QFileInfo>

#include <algorithm>

namespace trackside {

namespace {

/// The folder is changed by the questions' thread alone.
class Opener final : public RaceOpener {
public:
    explicit Opener(std::shared_ptr<const RaceFolder> folder)
        : m_folder(std::move(folder))
    {
    }

    Result<std::unique_ptr<RaceReader>> open(const QString &runId, std::function<bool()> isCancelled) override
    {
        if (m_folder->shardPaths(runId).isEmpty()) {
            return std::unexpected(unknownRun(runId));
        }
        return SqliteReader::open([folder = m_folder, runId] { return folder->shardPaths(runId); },
                                  std::move(isCancelled));
    }

private:
    std::shared_ptr<const RaceFolder> m_folder;
};

} // namespace

SqliteStore::SqliteStore(const QString &racesFolder)
    : SqliteStore(std::make_shared<RaceFolder>(racesFolder))
{
}

SqliteStore::SqliteStore(std::shared_ptr<RaceFolder> folder)
    : ReaderStore(std::make_unique<Opener>(folder), std::make_shared<SqliteDecisions>([folder](const QString &runId) {
                      return folder->decisionsPath(runId);
                  }))
    , m_folder(std::move(folder))
{
    questions().post([this] { m_folder->purgeLeftOvers(); });
}

SqliteStore::~SqliteStore()
{
    stop();
}

Answer<RaceList> SqliteStore::races()
{
    return askTimed<RaceList>(Asked::Races, [this] { return list(); });
}

RaceList SqliteStore::list()
{
    RaceList list;
    SentStatements sent;
    for (const QString &runId : m_folder->runs()) {
        const auto paths = [this, runId] { return m_folder->shardPaths(runId); };
        if (paths().isEmpty()) {
            continue; // is being begun
        }
        auto reader = SqliteReader::open(paths, [this] { return questions().isCancelled(); });
        const auto head = reader ? (*reader)->head() : std::unexpected(reader.error());
        ++list.facts.statements;
        if (reader) {
            std::ranges::for_each((*reader)->takeSent(), [&sent](const SentStatement &each) { sent.add(each); });
        }
        if (head) {
            const std::int64_t decided = QFileInfo(m_folder->decisionsPath(runId)).size();
            list.races.push_back(listingOf(*head, (*reader)->bytes().value_or(0) + decided));
        } else {
            list.problems.push_back(head.error());
        }
    }
    list.facts.sent = sent.take();
    sortRaces(list.races);
    return list;
}

Answer<TableAnswer> SqliteStore::query(const QString &runId, const QString &sql, std::int64_t limit)
{
    return askTimed<TableAnswer>(
        Asked::Query,
        [=, this]() -> Result<TableAnswer> {
            const QStringList paths = m_folder->shardPaths(runId);
            if (paths.isEmpty()) {
                return std::unexpected(unknownRun(runId));
            }
            return askUserQuery(paths, sql, limit, [this] { return questions().isCancelled(); });
        },
        sql);
}

Answer<bool> SqliteStore::remove(const QString &runId)
{
    return questions().ask<bool>([this, runId]() -> Result<bool> {
        if (!m_folder->has(runId)) {
            return std::unexpected(unknownRun(runId));
        }
        forget(runId);
        if (const auto removed = m_folder->remove(runId); !removed) {
            return std::unexpected(removed.error());
        }
        return true;
    });
}

Answer<bool> SqliteStore::restore(const QString &runId)
{
    return questions().ask<bool>([this, runId]() -> Result<bool> {
        if (const auto restored = m_folder->restore(runId); !restored) {
            return std::unexpected(restored.error());
        }
        return true;
    });
}

} // namespace trackside
