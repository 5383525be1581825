// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinotquestions.h"

#include "simulation/testrun.h"
#include "store/pinotcourses.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <charconv>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::PinotQuestions)
};

constexpr std::size_t mostRows = 10'000'000;
constexpr int statusNotFound = 404;

/// The statement in the program's resources, without its comments.
QString statement(QByteArrayView name)
{
    QFile file(u":/sql/pinot/%1.sql"_s.arg(QLatin1StringView(name)));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "PinotQuestions", name.constData());
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith("--"_L1); });
    return lines.join(u'\n');
}

} // namespace

PinotQuestions::PinotQuestions(PinotConnection connection)
    : m_client(std::move(connection))
    , m_tables { { u"parkrun"_s, tableName(m_client.connection(), PinotTable::Parkrun) },
                 { u"races"_s, tableName(m_client.connection(), PinotTable::Races) },
                 { u"courses"_s, tableName(m_client.connection(), PinotTable::Courses) },
                 { u"competitors"_s, tableName(m_client.connection(), PinotTable::Competitors) },
                 { u"most"_s, QString::number(mostRows) },
                 { u"testRun"_s, sqlText(QString::fromLatin1(testRunId)) } }
{
}

void PinotQuestions::close()
{
    m_client.close();
}

Result<PinotRows> PinotQuestions::ask(QByteArrayView name, PinotWords words, const IsCancelled &isCancelled)
{
    for (const auto &[word, table] : m_tables.asKeyValueRange()) {
        Q_ASSERT_X(!words.contains(word), "PinotQuestions", qPrintable(word));
        words.insert(word, table);
    }
    static const QRegularExpression place(u"\\{(\\w+)\\}"_s);
    const QString text = statement(name);
    QString sql;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : place.globalMatch(text)) {
        const QString word = match.captured(1);
        Q_ASSERT_X(words.contains(word), "PinotQuestions", qPrintable(word));
        sql += QStringView(text).sliced(done, match.capturedStart() - done);
        sql += words.value(word);
        done = match.capturedEnd();
    }
    sql += QStringView(text).sliced(done);
    auto rows = askAsIs(sql, isCancelled);
    if (rows && rows->isOfNoServer()) {
        for (const PinotTable table : pinotTables) {
            if (isStreamed(table) && text.contains(u'{' + tableName({}, table) + u'}')) {
                return std::unexpected(unservedTable(m_client.connection(), table));
            }
        }
    }
    if (rows && rows->size() >= mostRows) {
        return failure(Text::tr("Pinot has more rows than can be read at a time: %1.").arg(mostRows), sql.left(1000));
    }
    return rows;
}

Result<PinotRows> PinotQuestions::askAsIs(const QString &sql, const IsCancelled &isCancelled, std::int64_t mostBytes)
{
    return PinotClient::waited(m_client.query(sql, isCancelled, mostBytes));
}

Result<PinotCourse> PinotQuestions::course(const QString &courseId)
{
    const auto known = columns(PinotTable::Courses);
    if (!known) {
        return std::unexpected(known.error());
    }
    const QString table = m_tables.value(u"courses"_s);
    const auto rows = askAsIs(courseRowsSql(table, *known, courseId));
    if (!rows) {
        return unreadable(courseId, rows.error());
    }
    std::vector<PinotCourseRow> courses = courseRowsOf(*rows);
    if (courses.empty()) {
        return unreadable(courseId, { Text::tr("Its map, start or end is empty."), {}, {} });
    }
    const auto ours = std::ranges::find(courses, segmentOf(courseId), &PinotCourseRow::segment);
    PinotCourseRow &row = ours == courses.end() ? courses.front() : *ours;
    if (row.zones.isEmpty()) {
        const auto fence = ask("course_fence", { { u"course"_s, sqlText(courseId) } });
        if (!fence) {
            return unreadable(courseId, fence.error()); // its zone would silently be none
        }
        row.fence = fence->size() > 0 ? fence->at(0, 0).bytes() : QByteArray();
    }
    const auto course = courseOf(row);
    return course ? PinotCourse { .course = *course } : PinotCourse { .course = {}, .why = course.error() };
}

Result<PinotCourse> PinotQuestions::unreadable(const QString &courseId, const Error &why)
{
    const auto rows = askAsIs(hollowCourseRowsSql(m_tables.value(u"courses"_s), courseId));
    if (!rows) {
        return std::unexpected(rows.error());
    }
    if (rows->size() > 0) {
        return PinotCourse { .course = {}, .why = noCourse(courseId, why) };
    }
    return PinotCourse { .course = {},
                         .why = { Text::tr("Pinot's table of courses has no course “%1”.").arg(courseId),
                                  {},
                                  Text::tr("Load it with trackside doctor --provision%1, if it is one of Trackside's.")
                                      .arg(m_client.connection().profileOption) } };
}

Result<QStringList> PinotQuestions::columns(PinotTable table)
{
    const std::int64_t now = edition();
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_known.find(table); known != m_known.end() && known->second.edition == now) {
            return known->second.columns;
        }
    }
    const auto found = schema(table);
    const std::scoped_lock lock(m_mutex);
    const auto known = m_known.find(table);
    if (!found && known == m_known.end()) {
        return std::unexpected(found.error());
    }
    if (!found) { // the rows may well be there while the controller is not
        known->second.edition = now;
        return known->second.columns;
    }
    if (found->isEmpty()) {
        m_known.erase(table);
        return std::unexpected(missingTable(m_client.connection(), table));
    }
    Known &is = m_known[table];
    is = { .columns = columnsOf(*found),
           .unfit = schemaProblem(m_client.connection(), table, *found).value_or(Error()),
           .edition = now };
    return is.columns;
}

Result<bool> PinotQuestions::isThere(PinotTable table)
{
    const std::int64_t now = edition();
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto missing = m_missing.find(table); missing != m_missing.end() && missing->second == now) {
            return false;
        }
    }
    auto found = columns(table);
    const std::scoped_lock lock(m_mutex);
    if (!found && (found.error() == missingTable(m_client.connection(), table) || m_missing.contains(table))) {
        m_missing[table] = now;
        return false;
    }
    if (found) {
        m_missing.erase(table);
    }
    return found.transform([](const QStringList &) { return true; });
}

Result<QJsonObject> PinotQuestions::schema(PinotTable table)
{
    const QString name = tableName(m_client.connection(), table);
    return PinotClient::waited(
               m_client.exchange(
                   { .server = PinotServer::Controller, .verb = "GET"_ba, .path = u"/tables/%1/schema"_s.arg(name) }))
        .and_then([&](const HttpReply &reply) -> Result<QJsonObject> {
            // Whoever does not know the table's name either is no Pinot.
            if (reply.status == statusNotFound && reply.body.contains(name.toUtf8())) {
                return QJsonObject();
            }
            return m_client.json(PinotServer::Controller, reply).transform(&QJsonDocument::object);
        });
}

Error PinotQuestions::unfit(PinotTable table)
{
    const std::scoped_lock lock(m_mutex);
    const auto known = m_known.find(table);
    return known == m_known.end() ? Error() : known->second.unfit;
}

Error PinotQuestions::pause(PinotTable table, const IsCancelled &isCancelled)
{
    const QString path = u"/tables/%1/pauseStatus"_s.arg(tableName(m_client.connection(), table));
    const auto reply = PinotClient::waited(m_client.exchange(
        { .server = PinotServer::Controller, .verb = "GET"_ba, .path = path, .isCancelled = isCancelled }));
    const auto status = reply ? m_client.json(PinotServer::Controller, *reply) : std::unexpected(reply.error());
    return status && status->object()["pauseFlag"_L1].toBool() ? pausedTable(m_client.connection(), table) : Error();
}

QString sqlNumber(double value)
{
    std::array<char, 32> digits {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return QString::fromLatin1(digits.data(), end - digits.data());
}

QString sqlNumbers(std::span<const std::uint32_t> numbers)
{
    QStringList texts;
    for (const std::uint32_t number : numbers) {
        texts.append(QString::number(number));
    }
    return texts.join(u',');
}

QString sqlSeconds(std::int32_t from, std::int32_t to)
{
    QStringList seconds;
    for (std::int32_t second = from; second <= to; ++second) {
        seconds.append(QString::number(second));
    }
    return seconds.join(u',');
}

} // namespace trackside
