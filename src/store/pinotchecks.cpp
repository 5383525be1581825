// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinotchecks.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <span>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::PinotChecks)
};

QString setUp()
{
    return Text::tr("Set the connection up.");
}

/// Collects what several tables have to say into one finding.
class Findings {
public:
    /// What is said from here on is of this table.
    void regard(PinotTable table) { m_isOfOptional = isOptional(table); }
    void good(const QString &sentence) { m_good.append(sentence); }
    void bad(const QString &sentence, const QString &fix)
    {
        note({ .message = sentence, .detail = {}, .remedy = fix });
        m_isOptional = m_isOptional && m_isOfOptional;
    }
    /// What is bad, and stands in the way of some races at most.
    void note(const Error &error)
    {
        m_bad.append(error.message);
        const QString &fix = error.remedy;
        if (!fix.isEmpty() && !m_fixes.contains(fix)) {
            m_fixes.append(fix);
        }
    }
    void bad(const Error &error) { bad(error.message, error.remedy); }

    [[nodiscard]] CheckFinding made(const QString &name) const
    {
        return { .name = name,
                 .ok = m_bad.isEmpty(),
                 .finding = (m_bad.isEmpty() ? m_good : m_bad).join(u' '),
                 .fix = m_fixes.join(u' '),
                 .isOptional = !m_bad.isEmpty() && m_isOptional };
    }

private:
    QStringList m_good;
    QStringList m_bad;
    QStringList m_fixes;
    bool m_isOfOptional = false;
    bool m_isOptional = true; ///< whether all that is bad is a note, or of tables that races can do without
};

CheckFinding checkServer(PinotDesk &desk, PinotServer server, const QString &name)
{
    Findings findings;
    if (const auto healthy = desk.health(server); !healthy) {
        findings.bad(healthy.error());
    } else {
        findings.good(Text::tr("%1 is healthy.").arg(desk.nameOf(server)));
    }
    return findings.made(name);
}

CheckFinding checkSchemas(PinotDesk &desk)
{
    Findings findings;
    for (const PinotTable table : pinotTables) {
        const QString name = tableName(desk.connection(), table);
        findings.regard(table);
        const auto schema = desk.schema(table);
        if (!schema) {
            findings.bad(schema.error());
        } else if (schema->isEmpty()) {
            findings.bad(Text::tr("There is no schema %1.").arg(name), setUp());
        } else if (const auto problem = schemaProblem(desk.connection(), table, *schema)) {
            findings.bad(*problem);
        } else {
            findings.good(Text::tr("The schema %1 fits.").arg(name));
        }
    }
    return findings.made(Text::tr("Schemas"));
}

/// That the table is missing; why, where creating it was just tried.
void tellOfMissing(PinotTable table, const QString &name, const std::optional<Error> &leftOut, Findings &findings)
{
    if (!isOptional(table)) {
        findings.bad(Text::tr("There is no table %1.").arg(name), setUp());
        return;
    }
    const QString told = Text::tr("There is no table %1: races are shown without names.").arg(name);
    if (leftOut) {
        findings.bad(QStringList { told, leftOut->message, leftOut->detail }.join(u' ').trimmed(), leftOut->remedy);
    } else {
        findings.bad(told, setUp());
    }
}

/// That Pinot takes long to stop, which hinders no race.
Error longFetches(const QStringList &tables)
{
    return { Text::tr(
                 "An earlier Trackside made the tables %1 so that Pinot waits up to five seconds for each of their "
                 "consumers when it stops.")
                 .arg(tables.join(u", "_s)),
             {},
             Text::tr("Races are not concerned. To have Pinot stop sooner, set stream.kafka.fetch.timeout.millis to "
                      "500 in the configuration of each table (PUT /tables/NAME at the controller), and restart "
                      "Pinot's servers.") };
}

CheckFinding checkTables(PinotDesk &desk, const std::optional<Error> &leftOut)
{
    Findings findings;
    QStringList slow;
    for (const PinotTable table : pinotTables) {
        const QString name = tableName(desk.connection(), table);
        findings.regard(table);
        const auto configs = desk.tableConfigs(table);
        if (!configs) {
            findings.bad(configs.error());
        } else if (configs->isEmpty()) {
            tellOfMissing(table, name, leftOut, findings);
        } else if (const auto problem = tableProblem(desk.connection(), table, *configs)) {
            findings.bad(*problem);
        } else if (const auto served = desk.isServed(table); !served) {
            findings.bad(served.error());
        } else if (!*served) {
            findings.bad(Text::tr("The table %1 does not answer as a whole.").arg(name),
                         Text::tr("Wait a few seconds; if it lasts, see whether all of Pinot's servers run."));
        } else {
            findings.good(Text::tr("The table %1 fits.").arg(name));
            if (hasLongFetches(desk.connection(), table, *configs)) {
                slow.append(name);
            }
        }
    }
    if (!slow.isEmpty()) {
        findings.note(longFetches(slow));
    }
    return findings.made(Text::tr("Tables"));
}

struct Consumption {
    int partitions = 0;
    int stopped = 0;
    std::int64_t behind = -1; ///< records; −1: this Pinot does not tell
};

Consumption consumptionOf(const QJsonObject &info)
{
    Consumption consumption;
    const QJsonObject segments = info["_segmentToConsumingInfoMap"_L1].toObject();
    for (const auto &replicas : segments) {
        ++consumption.partitions;
        const QJsonArray list = replicas.toArray();
        const bool consumes = !list.isEmpty() && std::ranges::all_of(list, [](const QJsonValue &replica) {
            return replica["consumerState"_L1].toString() == "CONSUMING"_L1;
        });
        consumption.stopped += consumes ? 0 : 1;
        const QJsonObject lags = list.first()["partitionOffsetInfo"_L1]["recordsLagMap"_L1].toObject();
        for (const auto &lag : lags) {
            bool known = false;
            const qint64 records = lag.toVariant().toString().toLongLong(&known);
            if (known) {
                consumption.behind = std::max<std::int64_t>(consumption.behind, 0) + records;
            }
        }
    }
    return consumption;
}

void checkConsumptionOf(PinotDesk &desk, PinotTable table, Findings &findings)
{
    const QString name = tableName(desk.connection(), table);
    if (const auto configs = desk.tableConfigs(table); configs && configs->isEmpty()) {
        findings.bad(Text::tr("There is no table %1 to read its topic.").arg(name), setUp());
        return;
    }
    if (const auto paused = desk.isPaused(table); paused && *paused) {
        findings.bad(pausedTable(desk.connection(), table));
        return;
    }
    const auto info = desk.consumingSegments(table);
    if (!info) {
        findings.bad(info.error());
        return;
    }
    const Consumption consumption = consumptionOf(*info);
    if (consumption.partitions == 0 || consumption.stopped > 0) {
        findings.bad(Text::tr("The table %1 reads %2 of its topic's %3 partitions.")
                         .arg(name)
                         .arg(consumption.partitions - consumption.stopped)
                         .arg(consumption.partitions),
                     Text::tr("See whether Pinot's servers reach Kafka at %1, and their logs.")
                         .arg(desk.connection().kafkaBootstrap));
        return;
    }
    findings.good(
        consumption.behind < 0
            ? Text::tr("The table %1 reads %2 partitions.").arg(name).arg(consumption.partitions)
            : Text::tr("The table %1 reads %2 partitions and is %n record(s) behind.", nullptr,
                       static_cast<int>(std::min<std::int64_t>(consumption.behind, std::numeric_limits<int>::max())))
                  .arg(name)
                  .arg(consumption.partitions));
}

CheckFinding checkConsumption(PinotDesk &desk)
{
    Findings findings;
    for (const PinotTable table : pinotTables) {
        if (isStreamed(table)) {
            findings.regard(table);
            checkConsumptionOf(desk, table, findings);
        }
    }
    return findings.made(Text::tr("Consumption"));
}

CheckFinding checkCourses(PinotDesk &desk, const std::vector<CoursePtr> &courses)
{
    Findings findings;
    const auto schema = desk.schema(PinotTable::Courses);
    const QStringList columns = schema ? columnsOf(*schema) : QStringList();
    const auto rows = desk.courses(columns);
    if (!rows) {
        findings.bad(rows.error());
        return findings.made(Text::tr("Courses"));
    }
    int loaded = 0;
    for (const CoursePtr &course : courses) {
        switch (stateOf(*course, *rows, columns)) {
        case CourseState::Loaded:
            ++loaded;
            if (course->splitPlan != SplitPlan() && !columns.contains(u"splits"_s)) {
                findings.good(Text::tr("The table has no column for splits: races on %1 have one each kilometre.")
                                  .arg(course->id));
            }
            break;
        case CourseState::Missing:
            findings.bad(Text::tr("The course %1 is not loaded.").arg(course->id), setUp());
            break;
        case CourseState::Outdated:
            findings.bad(Text::tr("The course %1 is loaded in another version.").arg(course->id), setUp());
            break;
        case CourseState::LoadedByAnother:
            ++loaded;
            findings.good(Text::tr("The course %1 is another writer's and the same as here.").arg(course->id));
            break;
        case CourseState::AnotherWriters:
            findings.note(anotherWriters(*course));
            break;
        }
    }
    for (const PinotCourseRow &row : *rows) {
        if (row.map.isEmpty() && row.segment != segmentOf(row.shortName)) {
            findings.bad(noCourse(row.shortName, { Text::tr("Its map, start or end is empty."), {}, {} }));
        }
        if (hasFlagsAtWrongEnds(row)) {
            findings.bad(Text::tr("The flags of the course %1 lie at the wrong ends of its map, which begins with the "
                                  "finish.")
                             .arg(row.shortName),
                         Text::tr("Have whoever loaded it turn the map round."));
        }
    }
    findings.good(Text::tr("%1 of %2 courses are loaded.").arg(loaded).arg(courses.size()));
    return findings.made(Text::tr("Courses"));
}

CheckFinding notChecked(const QString &name)
{
    return { .name = name, .ok = false, .finding = Text::tr("Not checked, since Pinot does not answer."), .fix = {} };
}

} // namespace

CourseState stateOf(const Course &course, const std::vector<PinotCourseRow> &rows, const QStringList &columns)
{
    bool ours = false;
    bool same = false;
    bool another = false;
    for (const PinotCourseRow &row : rows) {
        if (row.shortName != course.id) {
            continue;
        }
        if (!row.isAnotherWriters()) {
            ours = true;
            same = saysTheSame(row, course, columns);
        } else if (isTheSameCourse(row, course)) {
            another = true;
        } else {
            return CourseState::AnotherWriters;
        }
    }
    if (!ours) {
        return another ? CourseState::LoadedByAnother : CourseState::Missing;
    }
    return same ? CourseState::Loaded : CourseState::Outdated;
}

Error anotherWriters(const Course &course)
{
    return { Text::tr("Pinot has another course “%1” that somebody else wrote: races on yours cannot be started here.")
                 .arg(course.id),
             {},
             Text::tr("Give yours another short name, or the connection a table prefix, with which it gets tables of "
                      "its own.") };
}

Result<void> readyForARace(PinotDesk &desk)
{
    // What is no Pinot has no table either, but for another reason.
    if (auto healthy = desk.health(PinotServer::Controller); !healthy) {
        return healthy;
    }
    const PinotConnection &connection = desk.connection();
    for (const PinotTable table : pinotTables) {
        if (isOptional(table)) {
            continue;
        }
        const auto configs = desk.tableConfigs(table);
        const auto schema = configs ? desk.schema(table) : configs;
        if (!schema) {
            return std::unexpected(schema.error());
        }
        if (configs->isEmpty() || schema->isEmpty()) {
            return std::unexpected(missingTable(connection, table));
        }
        for (auto &&problem :
             { schemaProblem(connection, table, *schema), tableProblem(connection, table, *configs) }) {
            if (problem) {
                return std::unexpected(*problem);
            }
        }
        const auto paused = isStreamed(table) ? desk.isPaused(table) : Result<bool>(false);
        if (!paused) {
            return std::unexpected(paused.error());
        }
        if (*paused) {
            return std::unexpected(pausedTable(connection, table));
        }
    }
    return {};
}

std::vector<CheckFinding> checkPinot(PinotDesk &desk, const std::vector<CoursePtr> &courses,
                                     const std::optional<Error> &leftOut)
{
    std::vector<CheckFinding> findings {
        checkServer(desk, PinotServer::Controller, Text::tr("Pinot controller")),
        checkServer(desk, PinotServer::Broker, Text::tr("Pinot broker")),
    };
    if (!findings[0].ok || !findings[1].ok) {
        for (const QString &name :
             { Text::tr("Schemas"), Text::tr("Tables"), Text::tr("Consumption"), Text::tr("Courses") }) {
            findings.push_back(notChecked(name));
        }
        return findings;
    }
    findings.push_back(checkSchemas(desk));
    findings.push_back(checkTables(desk, leftOut));
    findings.push_back(checkConsumption(desk));
    findings.push_back(checkCourses(desk, courses));
    return findings;
}

Result<bool> isConsumed(PinotDesk &desk, PinotTable table)
{
    const auto paused = isStreamed(table) ? desk.isPaused(table) : Result<bool>(true);
    if (!paused || *paused) {
        return paused;
    }
    return desk.consumingSegments(table).transform([](const QJsonObject &info) {
        const Consumption consumption = consumptionOf(info);
        return consumption.partitions > 0 && consumption.stopped == 0;
    });
}

} // namespace trackside
