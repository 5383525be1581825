// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json.h"

#include "analysis/decision.h"
#include "analysis/standing.h"
#include "simulation/entrant.h"

#include <cstdlib>

namespace trackside {

Json::Value Json::text(const QString &value)
{
    const QByteArray bytes = value.toUtf8();
    return yyjson_mut_strncpy(m_document.get(), bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

QByteArray Json::written(Value root)
{
    std::size_t length = 0;
    const std::unique_ptr<char, decltype(&std::free)> text(yyjson_mut_val_write(root, YYJSON_WRITE_NOFLAG, &length),
                                                           std::free);
    return QByteArray(text.get(), static_cast<qsizetype>(length)) + '\n';
}

Json::Value placeEntry(Json &json, LonLat place)
{
    const Json::Value pair = json.array();
    json.append(pair, json.number(place.longitude));
    json.append(pair, json.number(place.latitude));
    return pair;
}

Json::Value decisionEntry(Json &json, const Decision &decision)
{
    const Json::Value entry = json.object();
    json.add(entry, "status",
             decision.status ? json.text(QString::fromLatin1(statusName(*decision.status))) : json.nothing());
    json.add(entry, "reason", json.text(decision.reason));
    json.add(entry, "fromSecond", json.number(std::int64_t { decision.fromSecond }));
    return entry;
}

Json::Value standingEntry(Json &json, const StandingRow &row)
{
    const Json::Value entry = json.object();
    json.add(entry, "rank", json.number(std::int64_t { row.rank }));
    json.add(entry, "competitorId", json.number(std::uint64_t { row.event.competitorId }));
    json.add(entry, "distanceMetres", json.number(row.event.distanceMetres));
    json.add(entry, "elapsedMs", json.number(row.event.elapsedMs));
    json.add(entry, "status", json.text(QString::fromLatin1(statusName(row.event.status))));
    return entry;
}

void addEntrant(Json &json, Json::Value entry, const Entrant &entrant)
{
    const auto orNothing = [&json](const QString &text) { return text.isEmpty() ? json.nothing() : json.text(text); };
    json.add(entry, "bib", json.text(entrant.bib));
    json.add(entry, "name", orNothing(entrant.name));
    json.add(entry, "category", orNothing(entrant.category));
    json.add(entry, "club", orNothing(entrant.club));
}

} // namespace trackside
