// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wholeracefile.h"

#include "course/coursefile.h"
#include "course/zone.h"
#include "store/racefile.h"
#include "store/racefolder.h"
#include "store/sqlitedecisions.h"
#include "store/sqlitesink.h"
#include "store/sqlitewholerace.h"
#include "store/sqltext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtEndian>

#include <algorithm>
#include <filesystem>
#include <limits>
#include <system_error>
#include <utility>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sqlite::Database;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::WholeRaceFile)
};

constexpr std::int64_t mostBytes = 64LL * 1024 * 1024 * 1024;
constexpr auto closingBound = 10s;

/// The first bytes of an SQLite file, as its format is described: https://www.sqlite.org/fileformat.html
class Header {
public:
    static constexpr qint64 size = 100;

    static Header of(const QString &path)
    {
        Header header;
        QFile file(path);
        if (QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)) { // opening a pipe would wait
            header.m_bytes = file.read(size);
        }
        return header;
    }

    [[nodiscard]] bool isSqlite() const { return m_bytes.size() == size && m_bytes.startsWith("SQLite format 3"); }
    [[nodiscard]] bool isOfTrackside() const { return isSqlite() && number(68) == racefile::applicationId; }
    [[nodiscard]] std::uint32_t layout() const { return number(60); }
    [[nodiscard]] std::int64_t bytes() const
    {
        const auto page = qFromBigEndian<std::uint16_t>(m_bytes.constData() + 16);
        return std::int64_t { number(28) } * (page == 1 ? 65'536 : page);
    }
    /// With a write-ahead log, or a text encoding of its own, a file is not as it was saved.
    [[nodiscard]] bool isAsSaved() const { return m_bytes[18] == 1 && m_bytes[19] == 1 && number(56) == 1; }

private:
    [[nodiscard]] std::uint32_t number(qsizetype at) const
    {
        return qFromBigEndian<std::uint32_t>(m_bytes.constData() + at);
    }

    QByteArray m_bytes;
};

std::unexpected<Error> notARace(const QString &detail)
{
    return failure(Text::tr("It is not a race that Trackside has saved."), detail);
}

Result<void> checkFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        return failure(Text::tr("There is no such file."));
    }
    if (!file.isFile()) {
        return failure(Text::tr("It is a folder or a device, not a file."));
    }
    if (!file.isReadable()) {
        return failure(Text::tr("You may not read it."));
    }
    if (file.size() > mostBytes) {
        return failure(Text::tr("It has more than the %L1 bytes that are read.").arg(mostBytes));
    }
    const Header header = Header::of(path);
    if (!header.isOfTrackside()) {
        return notARace(u"header"_s);
    }
    if (header.layout() > racefile::layoutVersion) {
        return failure(Text::tr("It was saved by a newer Trackside."), u"layout %1"_s.arg(header.layout()),
                       Text::tr("Open it with the newer Trackside."));
    }
    if (header.layout() != racefile::layoutVersion || !header.isAsSaved()) {
        return notARace(u"layout %1"_s.arg(header.layout()));
    }
    if (header.bytes() != file.size()) {
        return failure(Text::tr("A part of it is missing, or something was added."),
                       u"%1 bytes, should be %2"_s.arg(file.size()).arg(header.bytes()),
                       Text::tr("Copy or download it again."));
    }
    return {};
}

/// All that the schema consists of, as one text, without its comments; as much as is enough to tell another from ours,
/// which has no quotes in which comments might hide.
Result<QString> schemaOf(Database &database)
{
    auto statement = database.prepare("SELECT type, name, tbl_name, substr(sql, 1, 10000) FROM main.sqlite_schema "
                                      "ORDER BY name, type LIMIT 100");
    if (!statement) {
        return std::unexpected(statement.error());
    }
    QStringList schema;
    auto row = statement->step();
    for (; row && *row; row = statement->step()) {
        for (int column = 0; column < statement->columns(); ++column) {
            schema.append(QString::fromUtf8(statement->text(column)));
        }
    }
    if (!row) {
        return std::unexpected(row.error());
    }
    static const QRegularExpression comment(u"--[^\n]*"_s);
    return schema.join(u'\n').remove(comment).simplified();
}

/// Whether its tables and indexes are those of a saved race, to the letter: no view, trigger or virtual table is left.
Result<void> checkSchema(Database &database)
{
    auto ours = Database::open(u":memory:"_s, Database::Mode::Create);
    if (!ours) {
        return std::unexpected(ours.error());
    }
    const auto wanted = ours->execute(sqliteText("schema"))
                            .and_then([&] { return ours->execute(sqliteText("decisions_schema")); })
                            .and_then([&] { return schemaOf(*ours); });
    const auto found = wanted ? schemaOf(database) : wanted;
    if (!found) {
        return std::unexpected(found.error());
    }
    return *found == *wanted ? Result<void>() : notARace(u"schema"_s);
}

/// Whether the rows end where the race does: others would be left out in silence, as would seconds that are no numbers.
Result<void> checkLastRow(Database &database)
{
    auto head = database.prepare("SELECT r.config, p.second FROM main.races AS r, main.progress AS p");
    const auto row = head ? head->step() : std::unexpected(head.error());
    if (!row) {
        return std::unexpected(row.error());
    }
    constexpr std::int64_t mostSeconds = std::numeric_limits<std::int32_t>::max(); // checkHead() tells of more
    const std::int64_t last = std::min(head->integer(1), mostSeconds) + reachSecondsOf(head->text(0));
    const auto later = database.number("SELECT count(*) FROM main.history WHERE raw_time IS NULL OR raw_time > "
                                       + QByteArray::number(last));
    if (!later) {
        return std::unexpected(later.error());
    }
    return *later == 0 ? Result<void>() : failure(Text::tr("It has rows of seconds that its race has not come to."));
}

/// Whether SQLite finds the file sound, and there is one of what a race has one of.
Result<void> checkContent(Database &database)
{
    auto statement = database.prepare("PRAGMA quick_check(1)");
    if (!statement) {
        return std::unexpected(statement.error());
    }
    const auto row = statement->step();
    if (!row) {
        return std::unexpected(row.error());
    }
    if (const QByteArray finding = *row ? statement->text(0) : QByteArray(); finding != "ok") {
        return failure(Text::tr("It is damaged."), QString::fromUtf8(finding), Text::tr("Copy or download it again."));
    }
    for (const QByteArray table : { "races", "courses", "progress" }) {
        const auto count = database.number("SELECT count(*) FROM main." + table);
        if (!count) {
            return std::unexpected(count.error());
        }
        if (*count != 1) {
            return failure(Text::tr("It holds no race, or several."), QString::fromUtf8(table));
        }
    }
    const auto zones = database.number("SELECT count(*) FROM main.zones");
    const auto decisions = database.number("SELECT count(*) FROM main.decisions");
    const auto beyond = database.number("SELECT count(*) FROM main.decisions AS d JOIN main.races AS r"
                                        " WHERE d.run_id IS NOT r.run_id"
                                        " OR d.status NOT IN ('retired', 'notStarted', 'disqualified')");
    for (const auto *count : { &zones, &decisions, &beyond }) {
        if (!*count) {
            return std::unexpected(count->error());
        }
    }
    if (*decisions > mostDecisionsOfRace) {
        return tooManyDecisions();
    }
    return std::cmp_less_equal(*zones, maxZones) && *beyond == 0 ? checkLastRow(database)
                                                                 : notARace(u"zones or decisions"_s);
}

/// An error about what is in a file, with the file's name before it.
Error about(const QString &path, const Error &error)
{
    return error.message.isEmpty() ? error
                                   : Error { Text::tr("“%1” cannot be opened as a race: %2", "a file, and a sentence")
                                                 .arg(QFileInfo(path).fileName(), error.message),
                                             error.detail, error.remedy };
}

Result<std::unique_ptr<WholeRace>> raceIn(const QString &path, const std::stop_token &stop)
{
    if (const auto sound = checkFile(path); !sound) {
        return std::unexpected(sound.error());
    }
    auto database = Database::open(path, Database::Mode::Foreign);
    if (!database) {
        return std::unexpected(database.error());
    }
    sqlite3_limit(database->handle(), SQLITE_LIMIT_LENGTH, static_cast<int>(maxCourseFileBytes));
    database->setCancelled([stop] { return stop.stop_requested(); });
    return database->execute("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0")
        .and_then([&] { return checkSchema(*database); })
        .and_then([&] { return checkContent(*database); })
        .and_then([&] { return SqliteWholeRace::of(*std::move(database), 1, &decisionsIn); });
}

/// Its head, if a race can have such a one.
Result<WholeRace::Head> headOf(WholeRace &race)
{
    auto head = race.head();
    if (head && head->second < 0) {
        return failure(Text::tr("The race has no position yet."));
    }
    if (const auto sound = head ? checkHead(*head) : Result<void>(); !sound) {
        return std::unexpected(sound.error());
    }
    return head;
}

/// With the decisions, and without the log, so that nothing lies beside it.
Result<void> finish(const QString &path, const WholeRace::Head &head)
{
    auto database = racefile::open(path, Database::Mode::Write);
    if (!database) {
        return std::unexpected(database.error());
    }
    auto done = database->execute("BEGIN").and_then([&] { return database->execute(sqliteText("decisions_schema")); });
    for (const Decision &decision : head.decisions) {
        done = done.and_then(
            [&] { return storeDecision(*database, head.record.runId, decision).transform([](std::int64_t) { }); });
    }
    return done.and_then([&] { return database->execute("COMMIT; PRAGMA journal_mode = DELETE"); });
}

Result<void> renameTo(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    return error ? failure(Text::tr("“%1” cannot be written.").arg(QDir::toNativeSeparators(to)),
                           QString::fromStdString(error.message()))
                 : Result<void>();
}

Result<OpenedRace> compareWithStored(WholeRace &race, const WholeRace::Head &head, const QString &racesFolder,
                                     const Errand &errand)
{
    const QString &runId = head.record.runId;
    const auto stored = storedRace(racesFolder, runId, errand.stop);
    const auto storedHead = stored ? (*stored)->head() : std::unexpected(stored.error());
    const auto theirs = storedHead ? fingerprintOf(race, head, errand) : std::unexpected(storedHead.error());
    const auto ours = theirs ? fingerprintOf(**stored, *storedHead, { .stop = errand.stop }) : theirs;
    if (!ours) {
        return std::unexpected(ours.error());
    }
    if (*ours != *theirs) {
        return failure(Text::tr("This race is here already, and not the same: it has gone on since, or something else "
                                "was decided of its runners. The one that is here was left as it is."),
                       runId,
                       Text::tr("To have the one in the file, save the one that is here, delete it under File → "
                                "Races…, and open the file again."));
    }
    return OpenedRace { .runId = runId, .isNew = false };
}

Result<OpenedRace> takeIn(WholeRace &race, const WholeRace::Head &head, const QString &racesFolder,
                          const Errand &errand)
{
    RaceFolder folder(racesFolder);
    if (folder.has(head.record.runId)) {
        return compareWithStored(race, head, racesFolder, errand);
    }
    const auto write = [&](const QString &unseen) -> Result<void> {
        SqliteSink sink(unseen);
        auto done = copyRace(race, head, sink, errand).and_then([&] { return sink.close(closingBound); });
        SqliteDecisions log([&](const QString &runId) { return RaceFolder(unseen).decisionsPath(runId); });
        for (const Decision &decision : head.decisions) {
            done =
                done.and_then([&] { return log.add(head.record.runId, decision).transform([](const Decision &) { }); });
        }
        return done;
    };
    return folder.add(head.record.runId, write).transform([&head] {
        return OpenedRace { .runId = head.record.runId, .isNew = true };
    });
}

template <typename Done> Done unlessStopped(Done done, const QString &path, const std::stop_token &stop)
{
    if (!done) {
        done = std::unexpected(stop.stop_requested() ? Error() : about(path, done.error()));
    }
    return done;
}

} // namespace

bool isWholeRaceFile(const QString &path)
{
    return QFileInfo(path).suffix().compare(u"trackside", Qt::CaseInsensitive) == 0 || Header::of(path).isOfTrackside();
}

Result<SavedRace> saveWholeRace(WholeRace &race, const QString &path, const Errand &errand)
{
    const auto head = headOf(race);
    if (!head) {
        return std::unexpected(head.error());
    }
    if (QFileInfo(path).isDir()) {
        return failure(Text::tr("“%1” is a folder.").arg(QDir::toNativeSeparators(path)));
    }
    const QTemporaryDir unfinished(QFileInfo(path).absolutePath() + u"/.trackside-XXXXXX"_s);
    if (!unfinished.isValid()) {
        return failure(
            Text::tr("“%1” cannot be written: %2.").arg(QDir::toNativeSeparators(path), unfinished.errorString()));
    }
    SqliteSink sink(unfinished.path());
    const QString file = racefile::path(unfinished.filePath(head->record.runId), 1);
    return copyRace(race, *head, sink, errand)
        .and_then([&] { return sink.close(closingBound); })
        .and_then([&] { return finish(file, *head); })
        .and_then([&] { return renameTo(file, path); })
        .transform([&head] { return SavedRace { .second = head->second, .complete = head->complete }; })
        .transform_error([&errand](const Error &error) { return errand.stop.stop_requested() ? Error() : error; });
}

Result<std::unique_ptr<WholeRace>> wholeRaceIn(const QString &path, const std::stop_token &stop)
{
    return unlessStopped(raceIn(path, stop), path, stop);
}

Result<QString> checkWholeRace(const QString &path, const Errand &errand)
{
    auto race = raceIn(path, errand.stop);
    const auto head = race ? headOf(**race) : std::unexpected(race.error());
    return unlessStopped(head.and_then([&](const WholeRace::Head &known) {
        return fingerprintOf(**race, known, errand).transform([&](const QByteArray &) { return known.record.runId; });
    }),
                         path, errand.stop);
}

Result<OpenedRace> openWholeRace(const QString &path, const QString &racesFolder, const Errand &errand)
{
    auto race = raceIn(path, errand.stop);
    const auto head = race ? headOf(**race) : std::unexpected(race.error());
    return unlessStopped(
        head.and_then([&](const WholeRace::Head &known) { return takeIn(**race, known, racesFolder, errand); }), path,
        errand.stop);
}

} // namespace trackside
