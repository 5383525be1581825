// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/racefile.h"

#include "course/splittext.h"
#include "course/wkt.h"
#include "store/sqltext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace trackside::racefile {

using namespace Qt::StringLiterals;
using sqlite::Database;
using sqlite::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::racefile)
};

template <typename... Values> Result<void> store(Database &database, QByteArrayView name, const Values &...values)
{
    auto statement = database.prepare(sqliteText(name));
    if (!statement) {
        return std::unexpected(statement.error());
    }
    statement->bind(values...);
    return statement->run();
}

Result<void> storeCourse(Database &database, const Course &course)
{
    Result<void> stored =
        store(database, "store_course", course.id, course.name, course.description, lineToWkt(course.line.vertices()),
              pointToWkt(course.start), pointToWkt(course.finish), splitsToJson(course.splitPlan));
    for (std::size_t i = 0; stored && i < course.zones.size(); ++i) {
        stored = store(database, "store_zone", static_cast<std::int64_t>(i + 1), course.zones[i].name,
                       zoneToWkt(course.zones[i]));
    }
    return stored;
}

Result<void> fill(Database &database, const RaceRecord &race, const Course &course, Shard shard, FirstProgress progress)
{
    // Pages twice the usual size are written faster; they and the write-ahead log stay with the file.
    return database.execute("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; BEGIN IMMEDIATE;")
        .and_then([&] { return database.execute(sqliteText("schema")); })
        .and_then([&] {
            return database.execute("PRAGMA application_id = " + QByteArray::number(applicationId)
                                    + "; PRAGMA user_version = " + QByteArray::number(layoutVersion) + ';');
        })
        .and_then([&] { return storeRace(database, race); })
        .and_then([&] { return storeCourse(database, course); })
        .and_then([&] {
            return store(database, "store_first_progress", shard.index, shard.count, progress.everySeconds,
                         progress.second);
        })
        .and_then([&] { return database.execute("COMMIT"); });
}

/// The one course of a file, of whichever layout.
Result<Statement> courseIn(Database &database)
{
    return database.number("PRAGMA main.user_version").and_then([&database](std::int64_t layout) {
        return database.prepare(sqliteText(layout < 2 ? "course_layout1" : "course"));
    });
}

Result<bool> hasSameCourse(Database &database, const Course &course)
{
    auto line = courseIn(database);
    auto zones = database.prepare(sqliteText("zones"));
    if (!line || !zones) {
        return std::unexpected(line ? zones.error() : line.error());
    }
    auto row = line->step();
    if (!row) {
        return std::unexpected(row.error());
    }
    if (!*row || line->text(0) != course.id.toUtf8() || line->text(3) != lineToWkt(course.line.vertices())) {
        return false;
    }
    const auto layout = database.number("PRAGMA main.user_version");
    if (!layout) {
        return std::unexpected(layout.error());
    }
    if (*layout >= 2 && line->text(6) != splitsToJson(course.splitPlan).toUtf8()) {
        return false;
    }
    for (const Zone &zone : course.zones) {
        row = zones->step();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row || zones->text(1) != zoneToWkt(zone)) {
            return false;
        }
    }
    row = zones->step();
    if (!row) {
        return std::unexpected(row.error());
    }
    return !*row;
}

} // namespace

QString path(const QString &raceFolder, int shard)
{
    return raceFolder + u'/' + QString::number(shard) + u".db"_s;
}

QString lockPath(const QString &path)
{
    return path + u".lock"_s;
}

Result<void> create(const QString &path, const RaceRecord &race, const Course &course, Shard shard,
                    FirstProgress progress)
{
    const QString unfinished = path + u".new"_s;
    QFile::remove(unfinished);
    {
        auto database = Database::open(unfinished, Database::Mode::Create);
        if (!database) {
            return std::unexpected(database.error());
        }
        const auto filled = fill(*database, race, course, shard, progress).and_then([&] {
            return database->execute("PRAGMA wal_checkpoint(TRUNCATE)"); // the log keeps the other name
        });
        if (!filled) {
            return filled;
        }
    }
    if (!QFile::rename(unfinished, path)) {
        return failure(Text::tr("%1 cannot be made.").arg(QDir::toNativeSeparators(path)));
    }
    return {};
}

Result<Database> open(const QString &path, Database::Mode mode)
{
    auto database = Database::open(path, mode);
    if (!database) {
        return database;
    }
    const auto id = database->number("PRAGMA application_id");
    if (!id) {
        return std::unexpected(id.error());
    }
    const auto version = database->number("PRAGMA user_version");
    if (!version) {
        return std::unexpected(version.error());
    }
    const QString shown = QDir::toNativeSeparators(path);
    if (*id != applicationId || *version < 1) {
        return failure(Text::tr("%1 is not a race file.").arg(shown));
    }
    if (*version > layoutVersion) {
        return failure(
            Text::tr("%1 was written by a newer Trackside: its layout is %L2, this one knows layouts from 1 to %L3.")
                .arg(shown)
                .arg(*version)
                .arg(layoutVersion),
            {}, Text::tr("Open it with the newer Trackside."));
    }
    return database;
}

Result<void> checkIsOf(Database &database, const RaceRecord &race, const Course &course, Shard shard)
{
    auto head = database.prepare(sqliteText("head", 1));
    if (!head) {
        return std::unexpected(head.error());
    }
    const auto row = head->step();
    if (!row) {
        return std::unexpected(row.error());
    }
    const RaceRecord stored = *row ? raceAt(*head, 6) : RaceRecord {};
    if (stored.runId != race.runId) {
        return failure(Text::tr("%1 holds another race than %2.")
                           .arg(QDir::toNativeSeparators(QString::fromUtf8(database.fileName())), race.runId));
    }
    if (head->integer32(0) != shard.index || head->integer32(1) != shard.count) {
        const Shard begun { head->integer32(0), head->integer32(1) };
        return failure(Text::tr("Race %1 was begun here as part %L2 of %L3; it cannot go on as part %L4 of %L5.")
                           .arg(race.runId)
                           .arg(begun.index)
                           .arg(begun.count)
                           .arg(shard.index)
                           .arg(shard.count),
                       {},
                       (begun.count == 1 ? Text::tr("Go on with: trackside resume %1%2")
                                         : Text::tr("Go on with each of its parts, as with: trackside resume %1%2"))
                           .arg(race.runId, shardOption(begun)));
    }
    const auto sameCourse = hasSameCourse(database, course);
    if (!sameCourse) {
        return std::unexpected(sameCourse.error());
    }
    if (!*sameCourse || stored.courseId != race.courseId) {
        return failure(Text::tr("Race %1 was begun on another course; it can only go on on that one.").arg(race.runId),
                       u"course %1, now %2"_s.arg(stored.courseId, race.courseId));
    }
    if (stored.config != race.config) {
        return failure(Text::tr("Race %1 was begun with other settings or under another version of the model; it can "
                                "only go on with the same ones.")
                           .arg(race.runId),
                       QString::fromUtf8(stored.config) + u" ≠ "_s + QString::fromUtf8(race.config));
    }
    if (stored.startTimeMs != race.startTimeMs || stored.eventName != race.eventName) {
        return failure(Text::tr("Race %1 was begun with another start or event name; it can only go on with the same "
                                "ones.")
                           .arg(race.runId),
                       u"%1 “%2” ≠ %3 “%4”"_s.arg(QString::number(stored.startTimeMs), stored.eventName,
                                                  QString::number(race.startTimeMs), race.eventName),
                       Text::tr("Give the same --start and --event-name as before, or leave the run id out. What was "
                                "begun goes on with: trackside resume %1%2")
                           .arg(race.runId, shardOption(shard)));
    }
    return {};
}

Result<void> storeRace(Database &database, const RaceRecord &race)
{
    const auto text = [](const QByteArray &bytes) { return bytes.isNull() ? ""_ba : bytes; };
    return store(database, "store_race", race.runId, race.courseId, race.startTimeMs, race.competitors,
                 text(race.eventName.toUtf8()), text(race.config), static_cast<std::int64_t>(race.seed),
                 static_cast<std::int32_t>(race.state));
}

RaceRecord raceAt(const Statement &row, int first)
{
    RaceRecord race;
    race.runId = QString::fromUtf8(row.text(first));
    race.courseId = QString::fromUtf8(row.text(first + 1));
    race.startTimeMs = row.integer(first + 2);
    race.competitors = row.integer(first + 3);
    race.eventName = QString::fromUtf8(row.text(first + 4));
    race.config = row.text(first + 5);
    race.seed = static_cast<std::uint64_t>(row.integer(first + 6));
    const std::int64_t state = row.integer(first + 7);
    race.state = state == 1 ? RaceState::Paused : state == 2 ? RaceState::Over : RaceState::Running;
    return race;
}

Result<CoursePtr> readCourse(Database &database)
{
    auto statement = courseIn(database);
    auto areas = database.prepare(sqliteText("zones"));
    if (!statement || !areas) {
        return std::unexpected(statement ? areas.error() : statement.error());
    }
    auto row = statement->step();
    if (!row) {
        return std::unexpected(row.error());
    }
    if (!*row) {
        return failure(Text::tr("The race's course is not known."));
    }

    std::vector<Zone> zones;
    for (row = areas->step(); row && *row; row = areas->step()) {
        auto zone = zoneFromWkt(areas->text(1));
        if (!zone) {
            return std::unexpected(zone.error());
        }
        zone->name = QString::fromUtf8(areas->text(0));
        zones.push_back(std::move(*zone));
    }
    if (!row) {
        return std::unexpected(row.error());
    }
    const auto start = pointFromWkt(statement->text(4));
    const auto finish = pointFromWkt(statement->text(5));
    if (!start || !finish) {
        return std::unexpected(start ? finish.error() : start.error());
    }
    auto line = lineFromWkt(statement->text(3)).and_then(&CourseLine::fromVertices);
    if (!line) {
        return std::unexpected(line.error());
    }
    const auto text = [&](int column) { return QString::fromUtf8(statement->text(column)); };
    auto splits = splitsFromJson(text(6));
    if (!splits) {
        return std::unexpected(splits.error());
    }
    return makeCourse(text(0), text(1), text(2), std::move(*line), *start, *finish, std::move(zones),
                      *std::move(splits));
}

} // namespace trackside::racefile
