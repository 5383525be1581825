// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinotprovision.h"

#include "store/pinotchecks.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <algorithm>
#include <optional>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::PinotProvision)
};

constexpr int statusConflict = 409;
constexpr auto retryPause = 500ms;
constexpr int mostRetries = 20; // a deleted table is gone from Pinot's books within some seconds
constexpr auto mostWaiting = 60s;
constexpr auto mostWaitingToConsume = 10s;
constexpr auto reloadPause = 5s;
constexpr auto mostUnanswered = 20s; ///< of the courses, once their table was created or they were loaded

Error brokenOff()
{
    return { Text::tr("Setting Pinot up was broken off."), {}, {} };
}

Error notCreated(const QString &sentence, const HttpReply &reply, const QString &remedy)
{
    return { sentence, u"HTTP %1: %2"_s.arg(reply.status).arg(QString::fromUtf8(reply.body.left(4000))), remedy };
}

Result<bool> ensureSchema(PinotDesk &desk, PinotTable table)
{
    const auto schema = desk.schema(table);
    if (!schema || !schema->isEmpty()) {
        return schema.transform([](const QJsonObject &) { return false; });
    }
    const auto reply = desk.createSchema(table);
    if (!reply) {
        return std::unexpected(reply.error());
    }
    if (reply->status == 200) {
        return true;
    }
    if (reply->status == statusConflict) {
        return false; // somebody else was faster; the checks will tell whether it fits
    }
    return std::unexpected(notCreated(
        Text::tr("Pinot did not accept the schema %1.").arg(tableName(desk.connection(), table)), *reply, {}));
}

Result<bool> ensureTable(PinotDesk &desk, PinotTable table)
{
    for (int attempt = 0;; ++attempt) {
        const auto configs = desk.tableConfigs(table);
        if (!configs || !configs->isEmpty()) {
            return configs.transform([](const QJsonObject &) { return false; });
        }
        const auto reply = desk.createTable(table);
        if (!reply) {
            return std::unexpected(reply.error());
        }
        if (reply->status == 200) {
            return true;
        }
        // A table that was just deleted is in the way for a while.
        if (reply->status != statusConflict || attempt == mostRetries) {
            return std::unexpected(notCreated(
                Text::tr("Pinot did not accept the table %1.").arg(tableName(desk.connection(), table)), *reply,
                isStreamed(table) ? Text::tr("See whether the topic %1 is there, and whether Pinot's servers reach "
                                             "Kafka at %2.")
                                        .arg(topicName(desk.connection(), table), desk.connection().kafkaBootstrap)
                                  : QString()));
        }
        if (!desk.pause(retryPause)) {
            return std::unexpected(brokenOff());
        }
    }
}

/// Looks until \p isDone says yes.
template <typename Done>
Result<void> waitUntil(PinotDesk &desk, Done isDone, const QString &lateSentence,
                       std::chrono::milliseconds bound = mostWaiting)
{
    const QDeadlineTimer late(bound);
    for (;;) {
        const Result<bool> done = isDone();
        if (!done) {
            return std::unexpected(done.error());
        }
        if (*done) {
            return {};
        }
        if (late.hasExpired()) {
            return failure(lateSentence, {}, Text::tr("See whether all of Pinot's servers run, and their logs."));
        }
        if (!desk.pause(retryPause)) {
            return std::unexpected(brokenOff());
        }
    }
}

Result<void> ensureServed(PinotDesk &desk, PinotTable table)
{
    return waitUntil(
        desk, [&] { return desk.isServed(table); },
        Text::tr("The table %1 did not become ready in time.").arg(tableName(desk.connection(), table)));
}

bool isToBeLoaded(CourseState state)
{
    return state == CourseState::Missing || state == CourseState::Outdated;
}

/// Loads the courses, and waits until queries show them. What Pinot takes while it still deletes a segment of that name
/// goes with the old one, and now and then a segment stays unavailable, so whatever is not shown after a while is
/// loaded again. Another writer's row that comes in meanwhile goes before ours.
Result<void> loadUntilShown(PinotDesk &desk, std::vector<const Course *> courses, const QStringList &columns,
                            const QString &lateSentence)
{
    QDeadlineTimer reload(0);
    bool isFirst = true;
    std::optional<QDeadlineTimer> unanswered;
    const auto areShown = [&]() -> Result<bool> {
        if (reload.hasExpired()) {
            for (const Course *course : courses) {
                if (auto loaded = desk.load(*course); !loaded && isFirst) {
                    return std::unexpected(loaded.error());
                }
            }
            isFirst = false;
            reload = QDeadlineTimer(reloadPause);
        }
        const auto rows = desk.courses(columns);
        if (!rows) {
            if (!unanswered) {
                unanswered = QDeadlineTimer(mostUnanswered);
            }
            return unanswered->hasExpired() ? Result<bool>(std::unexpected(rows.error())) : false;
        }
        unanswered.reset();
        std::erase_if(courses, [&](const Course *course) { return !isToBeLoaded(stateOf(*course, *rows, columns)); });
        return courses.empty();
    };
    return waitUntil(desk, areShown, lateSentence);
}

struct KnownCourses {
    QStringList columns; ///< of the table
    std::vector<PinotCourseRow> rows;
};

Result<KnownCourses> knownCourses(PinotDesk &desk)
{
    const auto schema = desk.schema(PinotTable::Courses);
    if (!schema) {
        return std::unexpected(schema.error());
    }
    const QStringList columns = columnsOf(*schema);
    return desk.courses(columns).transform(
        [&](const std::vector<PinotCourseRow> &rows) { return KnownCourses { columns, rows }; });
}

/// The same of a table that may be new: one that answered a moment ago may fail to once more, until all of it is
/// served.
Result<KnownCourses> knownCoursesSoon(PinotDesk &desk)
{
    auto known = knownCourses(desk);
    for (const QDeadlineTimer late(mostUnanswered); !known && !late.hasExpired();) {
        if (!desk.pause(retryPause)) {
            return std::unexpected(brokenOff());
        }
        known = knownCourses(desk);
    }
    return known;
}

/// Loads what is missing or outdated.
Result<QStringList> ensureCourses(PinotDesk &desk, const std::vector<CoursePtr> &courses, bool isNew)
{
    const auto known = isNew ? knownCoursesSoon(desk) : knownCourses(desk);
    if (!known) {
        return std::unexpected(known.error());
    }
    QStringList changes;
    std::vector<const Course *> wanted;
    for (const CoursePtr &course : courses) {
        if (isToBeLoaded(stateOf(*course, known->rows, known->columns))) {
            wanted.push_back(course.get());
            changes.append(Text::tr("Loaded the course %1.").arg(course->id));
        }
    }
    return loadUntilShown(desk, std::move(wanted), known->columns,
                          Text::tr("The courses were loaded, but Pinot did not show them in time."))
        .transform([&] { return changes; });
}

/// What came of a table: whether it can be used, and what was created for it.
struct Ensured {
    bool fits = false;
    bool isNew = false; ///< the table
    QStringList changes;
};

/// Creates what is missing of the table and waits until it answers. One that cannot serve is left as it is, and so is
/// a schema that cannot: a table on it would not serve either.
Result<Ensured> ensure(PinotDesk &desk, PinotTable table)
{
    Ensured ensured;
    const QString name = tableName(desk.connection(), table);
    const auto schemaCreated = ensureSchema(desk, table);
    const auto schema = schemaCreated.and_then([&](bool) { return desk.schema(table); });
    if (!schema) {
        return std::unexpected(schema.error());
    }
    if (*schemaCreated) {
        ensured.changes.append(Text::tr("Created the schema %1.").arg(name));
    }
    if (schemaProblem(desk.connection(), table, *schema)) {
        return ensured;
    }
    const auto tableCreated = ensureTable(desk, table);
    const auto configs = tableCreated.and_then([&](bool) { return desk.tableConfigs(table); });
    if (!configs) {
        return std::unexpected(configs.error());
    }
    if (*tableCreated) {
        ensured.changes.append(Text::tr("Created the table %1.").arg(name));
        ensured.isNew = true;
    }
    ensured.fits = !tableProblem(desk.connection(), table, *configs);
    return ensured;
}

} // namespace

Result<PinotChanges> provisionPinot(PinotDesk &desk, const std::vector<CoursePtr> &courses)
{
    PinotChanges changes;
    std::vector<PinotTable> fitting;
    bool areCoursesNew = false;
    for (const PinotTable table : pinotTables) {
        auto ensured = ensure(desk, table);
        if (!ensured && isOptional(table)) {
            changes.leftOut = ensured.error();
            continue;
        }
        if (!ensured) {
            return std::unexpected(ensured.error());
        }
        changes.sentences += ensured->changes;
        areCoursesNew = areCoursesNew || (table == PinotTable::Courses && ensured->isNew);
        if (ensured->fits) {
            fitting.push_back(table);
        }
    }
    for (const PinotTable table : fitting) {
        if (auto served = ensureServed(desk, table); !served) {
            return std::unexpected(served.error());
        }
    }
    if (!changes.sentences.isEmpty()) {
        // A new table answers some moments before it reads all partitions. One that never does is told by the check.
        for (const PinotTable table : fitting) {
            (void)waitUntil(desk, [&] { return isConsumed(desk, table); }, {}, mostWaitingToConsume);
        }
    }
    if (!std::ranges::contains(fitting, PinotTable::Courses)) {
        return changes;
    }
    return ensureCourses(desk, courses, areCoursesNew).transform([&](const QStringList &loaded) {
        changes.sentences += loaded;
        return changes;
    });
}

Result<void> loadCourseInto(PinotDesk &desk, const Course &course)
{
    const auto known = knownCourses(desk);
    if (!known) {
        return std::unexpected(known.error());
    }
    const CourseState before = stateOf(course, known->rows, known->columns);
    if (before == CourseState::AnotherWriters) {
        return std::unexpected(anotherWriters(course));
    }
    if (!isToBeLoaded(before)) {
        return {};
    }
    return loadUntilShown(desk, { &course }, known->columns,
                          Text::tr("The course %1 was loaded, but Pinot did not show it in time.").arg(course.id));
}

} // namespace trackside
