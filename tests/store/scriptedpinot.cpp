// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/scriptedpinot.h"

#include "store/pinottables.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>
#include <ranges>

namespace trackside::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool hasAll(const StubRequest &request, const QByteArrayList &parts)
{
    const QByteArray sql = QJsonDocument::fromJson(request.body)["sql"_L1].toString().toUtf8();
    return std::ranges::all_of(
        parts, [&](const QByteArray &part) { return request.target.contains(part) || sql.contains(part); });
}

} // namespace

QByteArray schemaOf(const QStringList &columns)
{
    QJsonArray fields;
    for (const QString &column : columns) {
        fields.append(QJsonObject { { u"name"_s, column }, { u"dataType"_s, u"STRING"_s } });
    }
    return QJsonDocument(QJsonObject { { u"dimensionFieldSpecs"_s, fields } }).toJson();
}

QByteArray rowsOf(const QByteArray &rows, int columns, const QByteArray &more)
{
    QByteArray names;
    QByteArray types;
    for (int column = 0; column < columns; ++column) {
        names += (column > 0 ? "," : "") + QByteArray("\"c") + QByteArray::number(column) + '"';
        types += column > 0 ? ",\"STRING\"" : "\"STRING\"";
    }
    return R"({"resultTable":{"dataSchema":{"columnNames":[)" + names + R"(],"columnDataTypes":[)" + types
        + R"(]},"rows":[)" + rows + R"(]},"exceptions":[],"numServersQueried":1,"numServersResponded":1)" + more + '}';
}

QByteArray refusal(int code)
{
    return R"({"exceptions":[{"errorCode":)" + QByteArray::number(code) + R"(,"message":"no"}]})";
}

ScriptedPinot::ScriptedPinot()
    : m_stub([this](const StubRequest &request) { return replyTo(request); })
{
    for (const PinotTable table : pinotTables) {
        answer({ "/tables/" + tableName({}, table).toUtf8() + "/schema" },
               QJsonDocument(schemaFor({}, table)).toJson());
    }
    answer({ "/pauseStatus" }, R"({"pauseFlag":false})");
    answer({ "/query/sql" }, rowsOf("", 8));
    answer({ "FROM races" }, rowsOf(R"(["run","club",1000,2,"","","",""])", 8));
    setNewest(7);
}

void ScriptedPinot::answer(const QByteArrayList &parts, StubReply reply)
{
    const std::scoped_lock lock(m_mutex);
    m_replies.emplace_back(parts, std::move(reply));
}

void ScriptedPinot::setNewest(int second, const QByteArray &more)
{
    const QByteArray rows = R"([1,SECOND,-1,20.5,0,0,0,"running"],[2,SECOND,-1,21.5,0,0,0,"running"])";
    answer({ "FROM parkrun\nWHERE runId = 'run'\nLIMIT" },
           rowsOf(QByteArray(rows).replace("SECOND", QByteArray::number(second)), 8, more));
}

PinotConnection ScriptedPinot::connection() const
{
    PinotConnection connection;
    connection.controller = m_stub.url();
    connection.broker = m_stub.url();
    connection.timeout = 10min; // a call that is not broken off lasts longer than the test may
    return connection;
}

int ScriptedPinot::asked(const QByteArrayList &parts) const
{
    const std::vector<StubRequest> requests = m_stub.requests();
    return static_cast<int>(
        std::ranges::count_if(requests, [&](const StubRequest &request) { return hasAll(request, parts); }));
}

StubReply ScriptedPinot::replyTo(const StubRequest &request) const
{
    const std::scoped_lock lock(m_mutex);
    for (const auto &[parts, reply] : m_replies | std::views::reverse) {
        if (hasAll(request, parts)) {
            return reply;
        }
    }
    return { .status = 404, .body = "not told" };
}

} // namespace trackside::test
