// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinotdesk.h"

#include <QCoreApplication>

#include <algorithm>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::PinotDesk)
};

constexpr int statusNotFound = 404;

} // namespace

PinotDesk::PinotDesk(PinotConnection connection, std::function<bool()> isCancelled)
    : m_client(std::move(connection))
    , m_isCancelled(std::move(isCancelled))
{
}

void PinotDesk::close()
{
    m_closed.release();
    m_client.close();
}

template <typename T> Result<T> PinotDesk::waited(Answer<T> answer) const
{
    if (m_isCancelled()) {
        answer.cancel();
    }
    return PinotClient::waited(std::move(answer));
}

bool PinotDesk::pause(std::chrono::milliseconds duration)
{
    constexpr auto step = 50ms; // how often cancelling is looked for
    for (auto left = duration; left > 0ms && !m_isCancelled(); left -= step) {
        if (m_closed.tryAcquire(1, QDeadlineTimer(std::min(left, std::chrono::milliseconds(step))))) {
            m_closed.release();
            return false;
        }
    }
    return !m_isCancelled();
}

Result<QJsonObject> PinotDesk::object(const QString &path)
{
    return waited(m_client.get(PinotServer::Controller, path)).transform(&QJsonDocument::object);
}

Result<QJsonObject> PinotDesk::objectOrNone(const QString &path)
{
    return waited(m_client.exchange({ .server = PinotServer::Controller, .verb = "GET"_ba, .path = path }))
        .and_then([this](const HttpReply &reply) -> Result<QJsonObject> {
            if (reply.status == statusNotFound) {
                return QJsonObject();
            }
            return m_client.json(PinotServer::Controller, reply).transform(&QJsonDocument::object);
        });
}

Result<void> PinotDesk::health(PinotServer server)
{
    auto reply = waited(m_client.exchange({ .server = server, .verb = "GET"_ba, .path = u"/health"_s }));
    if (!reply) {
        return std::unexpected(reply.error());
    }
    if (reply->status == statusNotFound) { // no Pinot, or not under this path
        return m_client.json(server, *reply).transform([](const QJsonDocument &) { });
    }
    if (reply->status != 200 || !reply->body.startsWith("OK")) {
        return failure(Text::tr("%1 says that it is not healthy.").arg(nameOf(server)),
                       u"HTTP %1: %2"_s.arg(reply->status).arg(QString::fromUtf8(reply->body.left(1000))),
                       Text::tr("Wait until it has started; see its log if that lasts."));
    }
    // Health is told to everybody: whether the user is let in only another question shows.
    if (server == PinotServer::Controller) {
        return object(u"/tables"_s).transform([](const QJsonObject &) { });
    }
    return waited(m_client.query(u"SELECT 1"_s)).transform([](const PinotRows &) { });
}

Result<QJsonObject> PinotDesk::schema(PinotTable table)
{
    return objectOrNone(u"/schemas/"_s + tableName(connection(), table));
}

Result<QJsonObject> PinotDesk::tableConfigs(PinotTable table)
{
    return objectOrNone(u"/tables/"_s + tableName(connection(), table));
}

Result<bool> PinotDesk::isServed(PinotTable table)
{
    const QString path = u"/tables/"_s + tableName(connection(), table);
    const auto ideal = objectOrNone(path + u"/idealstate"_s);
    const auto actual = ideal ? objectOrNone(path + u"/externalview"_s) : ideal;
    if (!actual) {
        return std::unexpected(actual.error());
    }
    if (ideal->isEmpty() || *ideal != *actual) {
        return false;
    }
    return waited(m_client.query(u"SELECT count(*) FROM "_s + tableName(connection(), table))).has_value();
}

Result<QJsonObject> PinotDesk::consumingSegments(PinotTable table)
{
    return object(u"/tables/%1/consumingSegmentsInfo"_s.arg(tableName(connection(), table)));
}

Result<bool> PinotDesk::isPaused(PinotTable table)
{
    return objectOrNone(u"/tables/%1/pauseStatus"_s.arg(tableName(connection(), table)))
        .transform([](const QJsonObject &status) { return status["pauseFlag"_L1].toBool(); });
}

Result<std::vector<PinotCourseRow>> PinotDesk::courses(const QStringList &columns)
{
    const QString table = tableName(connection(), PinotTable::Courses);
    auto courses = waited(m_client.query(courseRowsSql(table, columns))).transform(courseRowsOf);
    const auto hollow = waited(m_client.query(hollowCourseRowsSql(table)));
    if (!courses || !hollow) {
        return std::unexpected(courses ? hollow.error() : courses.error());
    }
    addHollowRows(*courses, *hollow);
    const auto wantsFence = [](const PinotCourseRow &row) {
        return row.isAnotherWriters() && row.zones.isEmpty() && !row.map.isEmpty();
    };
    if (std::ranges::any_of(*courses, wantsFence)) {
        // One that cannot be read makes the question fail; the rows are as good without.
        if (const auto fences = waited(m_client.query(fencesSql(table)))) {
            addFences(*courses, *fences);
        }
    }
    return courses;
}

Result<HttpReply> PinotDesk::createSchema(PinotTable table)
{
    return waited(
        m_client.exchange({ .server = PinotServer::Controller,
                            .verb = "POST"_ba,
                            .path = u"/schemas"_s,
                            .parameters = { { u"override"_s, u"false"_s } },
                            .body = QJsonDocument(schemaFor(connection(), table)).toJson(QJsonDocument::Compact) }));
}

Result<HttpReply> PinotDesk::createTable(PinotTable table)
{
    return waited(m_client.exchange(
        { .server = PinotServer::Controller,
          .verb = "POST"_ba,
          .path = u"/tables"_s,
          .body = QJsonDocument(tableConfigFor(connection(), table)).toJson(QJsonDocument::Compact) }));
}

Result<void> PinotDesk::load(const Course &course)
{
    const QJsonObject batch { { u"inputFormat"_s, u"json"_s },
                              { u"segmentNameGenerator.type"_s, u"fixed"_s },
                              { u"segmentNameGenerator.configs.segment.name"_s, segmentOf(course.id) } };
    QUrlQuery parameters;
    parameters.addQueryItem(u"tableNameWithType"_s, typedTableName(connection(), PinotTable::Courses));
    parameters.addQueryItem(u"batchConfigMapStr"_s,
                            QString::fromUtf8(QJsonDocument(batch).toJson(QJsonDocument::Compact)));
    return waited(m_client.exchange({ .server = PinotServer::Controller,
                                      .verb = "POST"_ba,
                                      .path = u"/ingestFromFile"_s,
                                      .parameters = parameters,
                                      .body = courseRecord(course),
                                      .fileName = course.id + u".json"_s }))
        .and_then([this](const HttpReply &reply) { return m_client.json(PinotServer::Controller, reply); })
        .transform([](const QJsonDocument &) {})
        .transform_error([&](const Error &error) {
            // The controller hands the segment to itself, and has to let itself in.
            const bool isGuarded = !connection().user.isEmpty() || !connection().bearer.isEmpty();
            return Error { Text::tr("Pinot did not load the course %1.").arg(course.id),
                           error.message + u' ' + error.detail,
                           isGuarded ? Text::tr("See whether the controller's configuration has "
                                                "pinot.controller.segment.fetcher.auth.token, without which it may "
                                                "not load into itself.")
                                     : error.remedy };
        });
}

} // namespace trackside
