// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/eventjson.h"

#include "simulation/eventid.h"

#include <array>
#include <chrono>
#include <format>

namespace trackside {

namespace {

/// Several times what a record needs, its text included.
constexpr std::size_t poolBytes = 16'384;

const char *stateName(RaceState state)
{
    switch (state) {
    case RaceState::Running:
        return "running";
    case RaceState::Paused:
        return "paused";
    case RaceState::Over:
        return "over";
    }
    return "";
}

} // namespace

std::string eventTimeText(std::int64_t utcMs)
{
    using namespace std::chrono;
    const sys_time<milliseconds> time { milliseconds(utcMs) };
    const auto whole = floor<seconds>(time);
    return whole == time ? std::format("{:%F %T}", whole) : std::format("{:%F %T}", time);
}

EventEncoder::EventEncoder(const RaceRecord &race)
    : m_run(QUuid::fromString(race.runId))
    , m_runId(race.runId.toStdString())
    , m_course(race.courseId.toStdString())
    , m_startTimeMs(race.startTimeMs)
    , m_pool(poolBytes)
{
}

void EventEncoder::setSecond(std::int32_t second)
{
    if (second != m_second) {
        m_second = second;
        m_timestamp = eventTimeText(m_startTimeMs + std::int64_t { 1000 } * second);
    }
}

std::string_view EventEncoder::encode(const PositionEvent &event)
{
    // All of a record lives in the pool and goes with the next record.
    yyjson_alc_pool_init(&m_allocator, m_pool.data(), m_pool.size());
    yyjson_mut_doc *document = yyjson_mut_doc_new(&m_allocator);
    yyjson_mut_val *object = yyjson_mut_obj(document);
    yyjson_mut_doc_set_root(document, object);

    const QByteArray id = eventId(m_run, event.competitorId, event.rawTimeSeconds).toByteArray(QUuid::WithoutBraces);
    // Of a last record the time is exact, and mostly no whole second.
    std::string exact;
    if (isOut(event.status)) {
        exact = eventTimeText(m_startTimeMs + event.elapsedMs);
    } else {
        setSecond(event.rawTimeSeconds);
    }
    const std::string &timestamp = exact.empty() ? m_timestamp : exact;
    const QByteArrayView status = statusName(event.status);

    yyjson_mut_obj_add_strn(document, object, "runId", m_runId.data(), m_runId.size());
    yyjson_mut_obj_add_strn(document, object, "eventId", id.data(), static_cast<std::size_t>(id.size()));
    yyjson_mut_obj_add_uint(document, object, "competitorId", event.competitorId);
    yyjson_mut_obj_add_sint(document, object, "rawTime", event.rawTimeSeconds);
    yyjson_mut_obj_add_strn(document, object, "timestamp", timestamp.data(), timestamp.size());
    yyjson_mut_obj_add_real(document, object, "lat", event.position.latitude);
    yyjson_mut_obj_add_real(document, object, "lon", event.position.longitude);
    yyjson_mut_obj_add_real(document, object, "distance", event.distanceMetres);
    yyjson_mut_obj_add_strn(document, object, "course", m_course.data(), m_course.size());
    yyjson_mut_obj_add_sint(document, object, "elapsedMs", event.elapsedMs);
    yyjson_mut_obj_add_sint(document, object, "startOffsetMs", event.startOffsetMs);
    yyjson_mut_obj_add_strn(document, object, "status", status.data(), static_cast<std::size_t>(status.size()));

    std::size_t length = 0;
    const char *text = yyjson_mut_write_opts(document, YYJSON_WRITE_NOFLAG, &m_allocator, &length, nullptr);
    return { text, length };
}

namespace {

/// An object whose texts are copied into it.
class JsonRow {
public:
    JsonRow() { yyjson_mut_doc_set_root(m_document.get(), m_object); }

    void add(const char *key, const QString &value) { add(key, value.toUtf8()); }
    void add(const char *key, const QByteArray &value)
    {
        yyjson_mut_obj_add_strncpy(m_document.get(), m_object, key, value.data(),
                                   static_cast<std::size_t>(value.size()));
    }
    void add(const char *key, std::int64_t value) { yyjson_mut_obj_add_sint(m_document.get(), m_object, key, value); }
    void add(const char *key, std::uint64_t value) { yyjson_mut_obj_add_uint(m_document.get(), m_object, key, value); }

    [[nodiscard]] std::string written() const
    {
        std::size_t length = 0;
        const std::unique_ptr<char, decltype(&std::free)> text(
            yyjson_mut_write(m_document.get(), YYJSON_WRITE_NOFLAG, &length), std::free);
        return { text.get(), length };
    }

private:
    std::unique_ptr<yyjson_mut_doc, decltype(&yyjson_mut_doc_free)> m_document { yyjson_mut_doc_new(nullptr),
                                                                                 yyjson_mut_doc_free };
    yyjson_mut_val *m_object = yyjson_mut_obj(m_document.get());
};

} // namespace

std::string raceJson(const RaceRecord &race)
{
    JsonRow row;
    row.add("runId", race.runId);
    row.add("course", race.courseId);
    row.add("startTime", QByteArray::fromStdString(eventTimeText(race.startTimeMs)));
    row.add("competitors", race.competitors);
    row.add("eventName", race.eventName);
    row.add("seed", race.seed);
    row.add("config", race.config);
    row.add("state", QByteArray(stateName(race.state)));
    return row.written();
}

std::string entrantJson(const RaceRecord &race, const Entrant &entrant)
{
    JsonRow row;
    row.add("runId", race.runId);
    row.add("competitorId", std::uint64_t { entrant.competitorId });
    row.add("bib", entrant.bib);
    row.add("name", entrant.name);
    row.add("category", entrant.category);
    row.add("club", entrant.club);
    row.add("wave", std::int64_t { entrant.wave });
    row.add("startTime", QByteArray::fromStdString(eventTimeText(race.startTimeMs)));
    return row.written();
}

} // namespace trackside
