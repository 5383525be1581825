// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as the file of a race in the data folder: every question has an answer or a sentence, and the file is as
// it was.
#include "fuzz/storedrace.h"
#include "store/sqlitestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace trackside;
using fuzz::runId;
using namespace Qt::StringLiterals;

namespace {

template <typename T> void answered(const Answer<T> &answer)
{
    const Result<T> result = answer.result();
    fuzz::require(result || !result.error().message.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv);
    const QString seeds = qEnvironmentVariable("TRACKSIDE_FUZZ_SEEDS");
    if (!seeds.isEmpty()) {
        fuzz::writeRace(seeds);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder(u"/dev/shm/trackside-fuzz-XXXXXX"_s);
    QDir(folder.path()).mkpath(runId);
    const QString path = folder.filePath(runId + u"/1.db"_s);
    for (const char *suffix : { "-wal", "-shm" }) {
        QFile::remove(path + QLatin1StringView(suffix));
    }
    const QByteArray bytes = fuzz::bytes(data, size);
    QFile file(path);
    fuzz::require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    {
        SqliteStore store(folder.path());
        answered(store.races());
        answered(store.courseOf(runId));
        answered(store.snapshot(runId, std::nullopt, true));
        answered(store.snapshot(runId, 30, false));
        answered(store.standingFrom(runId, std::nullopt, 0, 10));
        answered(store.search(runId, std::nullopt, u"1"_s, 5));
        answered(store.near(runId, std::nullopt, 100.0, 50.0, 5));
        answered(store.history(runId, { 1, 2 }, 0, 60));
        answered(store.query(runId, u"SELECT * FROM races"_s, 5));
    }
    return 0;
}
