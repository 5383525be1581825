// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a .trackside file: it is taken in or refused with a sentence, the file is as it was, and what was
// refused leaves nothing in the folder of races.
#include "fuzz/storedrace.h"
#include "store/racefile.h"
#include "store/sqlitewholerace.h"
#include "store/wholeracefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <bit>

using namespace trackside;
using namespace Qt::StringLiterals;

namespace {

/// What is looked at before anything else is as it should be, so that the rest comes to be looked at.
QByteArray withSoundHeader(QByteArray bytes)
{
    constexpr qsizetype headerSize = 100;
    if (bytes.size() < headerSize) {
        return bytes;
    }
    bytes.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    auto page = qFromBigEndian<std::uint16_t>(bytes.constData() + 16);
    if (page < 512 || !std::has_single_bit(page)) {
        page = 512;
    }
    const auto put = [&bytes](qsizetype at, std::uint32_t number) { qToBigEndian(number, bytes.data() + at); };
    bytes.resize(bytes.size() - bytes.size() % page);
    if (bytes.isEmpty()) {
        return bytes;
    }
    qToBigEndian(page, bytes.data() + 16);
    bytes[18] = bytes[19] = 1; // no write-ahead log
    put(28, static_cast<std::uint32_t>(bytes.size() / page));
    put(56, 1); // UTF-8
    put(60, static_cast<std::uint32_t>(racefile::layoutVersion));
    put(68, static_cast<std::uint32_t>(racefile::applicationId));
    return bytes;
}

void check(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    fuzz::require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const QTemporaryDir races(u"/dev/shm/trackside-fuzz-races-XXXXXX"_s);
    const auto checked = checkWholeRace(path, {});
    const auto opened = openWholeRace(path, races.path(), {});
    fuzz::require(checked || !checked.error().message.isEmpty());
    fuzz::require(opened || !opened.error().message.isEmpty());
    fuzz::require(checked.has_value() == opened.has_value());
    fuzz::require(opened.has_value() != QDir(races.path()).isEmpty());
    fuzz::require(file.open(QIODevice::ReadOnly) && file.readAll() == bytes);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv);
    const QString seeds = qEnvironmentVariable("TRACKSIDE_FUZZ_SEEDS");
    if (!seeds.isEmpty()) {
        const QTemporaryDir races;
        fuzz::writeRace(races.path());
        const auto race = storedRace(races.path(), fuzz::runId, {});
        fuzz::require(race.has_value());
        fuzz::require(saveWholeRace(**race, seeds + u"/race.trackside"_s, {}).has_value());
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder(u"/dev/shm/trackside-fuzz-XXXXXX"_s);
    const QString path = folder.filePath(u"race.trackside"_s);
    const QByteArray bytes = fuzz::bytes(data, size);
    check(path, bytes);
    check(path, withSoundHeader(bytes));
    return 0;
}
