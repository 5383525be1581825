// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinotquestions.h"

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
                 { u"most"_s, QString::number(mostRows) } }
{
}

void PinotQuestions::close()
{
    m_client.close();
}

Result<PinotRows> PinotQuestions::ask(QByteArrayView name, PinotWords words, const IsCancelled &isCancelled)
{
    words.insert(m_tables);
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
    if (rows && rows->size() >= mostRows) {
        return failure(Text::tr("Pinot has more rows than can be read at a time: %1.").arg(mostRows), sql.left(1000));
    }
    return rows;
}

Result<PinotRows> PinotQuestions::askAsIs(const QString &sql, const IsCancelled &isCancelled)
{
    return PinotClient::waited(m_client.query(sql, isCancelled));
}

Result<CoursePtr> PinotQuestions::course(const QString &courseId)
{
    const auto known = columns(PinotTable::Courses);
    if (!known) {
        return std::unexpected(known.error());
    }
    const auto rows = askAsIs(courseRowsSql(m_tables.value(u"courses"_s), *known));
    if (!rows) {
        return std::unexpected(rows.error());
    }
    std::vector<PinotCourseRow> courses = courseRowsOf(*rows);
    std::erase_if(courses, [&](const PinotCourseRow &row) { return row.shortName != courseId; });
    const auto ours = std::ranges::find(courses, segmentOf(courseId), &PinotCourseRow::segment);
    if (courses.empty()) {
        return CoursePtr();
    }
    PinotCourseRow &row = ours == courses.end() ? courses.front() : *ours;
    if (row.zones.isEmpty()) {
        const auto fence = ask("course_fence", { { u"course"_s, sqlText(courseId) } });
        row.fence = fence && fence->size() > 0 ? fence->at(0, 0).bytes() : QByteArray();
    }
    return courseOf(row);
}

Result<QStringList> PinotQuestions::columns(PinotTable table)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_columns.find(table); known != m_columns.end()) {
            return known->second;
        }
    }
    const auto found = schema(table);
    if (!found) {
        return std::unexpected(found.error());
    }
    const std::scoped_lock lock(m_mutex);
    m_unfit[table] = schemaProblem(m_client.connection(), table, *found).value_or(Error());
    return m_columns[table] = columnsOf(*found);
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
                return std::unexpected(missingTable(m_client.connection(), table));
            }
            return m_client.json(PinotServer::Controller, reply).transform(&QJsonDocument::object);
        });
}

Error PinotQuestions::unfit(PinotTable table)
{
    const std::scoped_lock lock(m_mutex);
    const auto known = m_unfit.find(table);
    return known == m_unfit.end() ? Error() : known->second;
}

Error PinotQuestions::pause(PinotTable table)
{
    const QString path = u"/tables/%1/pauseStatus"_s.arg(tableName(m_client.connection(), table));
    const auto status = PinotClient::waited(m_client.get(PinotServer::Controller, path));
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
