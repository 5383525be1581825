// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinotreader.h"

#include "simulation/raceconfig.h"
#include "store/pinotevents.h"
#include "store/readerstore.h"

#include <QDateTime>

#include <algorithm>
#include <limits>
#include <tuple>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

/// Rows come late by so many race seconds at most, but for what readAnew() finds.
constexpr std::int32_t latestSeconds = 10;
/// So many seconds are read twice where everybody's rows come one after the other: of a table in several copies, one
/// may be a little behind the one that told the newest rows.
constexpr std::int32_t overlapSeconds = 1;
/// So many rows, if everybody has one a second and is near a zone, are asked for at a time.
constexpr std::int64_t rowsAtATime = 1'000'000;

void sortByTime(std::vector<PositionEvent> &events)
{
    std::ranges::sort(events, {},
                      [](const PositionEvent &event) { return std::tuple(event.rawTimeSeconds, event.competitorId); });
}

} // namespace

Result<std::unique_ptr<RaceReader>> PinotReader::open(std::shared_ptr<PinotQuestions> questions, const QString &runId,
                                                      std::function<bool()> isListed, IsCancelled isCancelled,
                                                      PinotReading reading)
{
    std::unique_ptr<PinotReader> reader(new PinotReader);
    reader->m_questions = std::move(questions);
    reader->m_isListed = std::move(isListed);
    reader->m_isCancelled = std::move(isCancelled);
    reader->m_wholeSecond = WholeSecond(reading.patience);
    reader->m_table.emplace(reader->m_questions, reading.silence);
    reader->m_entrants.emplace(reader->m_questions, runId, reader->m_isCancelled);
    reader->m_field.emplace([&reading = *reader](QByteArrayView name, PinotWords words) {
        return reading.askEvents(name, std::move(words));
    });
    reader->m_reading = std::move(reading);
    reader->m_race.runId = runId;
    if (const auto read = reader->readRace().and_then([&] { return reader->readCourse(); }); !read) {
        return std::unexpected(read.error());
    }
    return reader;
}

void PinotReader::readAnew()
{
    m_outIsRead = false;
    m_edgesAreRead = false;
    m_recent = {};
    m_questions->lookAgain();
}

Result<PinotRows> PinotReader::ask(QByteArrayView name, PinotWords words)
{
    ++m_statements;
    words.insert(m_words);
    return m_questions->ask(name, std::move(words), m_isCancelled).transform([this](PinotRows &&rows) {
        m_sent.add(rows.sent());
        return std::move(rows);
    });
}

Result<PinotReader::Events> PinotReader::askEvents(QByteArrayView name, PinotWords words)
{
    return ask(name, std::move(words)).transform([this](const PinotRows &rows) {
        return eventsOf(rows, m_course.get());
    });
}

std::vector<SentStatement> PinotReader::takeSent()
{
    for (const SentStatement &statement : m_entrants->takeSent()) {
        m_sent.add(statement);
    }
    return m_sent.take();
}

Result<void> PinotReader::readRace()
{
    const auto rows = m_questions->columns(PinotTable::Races).and_then([this](const QStringList &columns) {
        return ask("race", raceWords(columns, m_race.runId));
    });
    if (!rows) {
        return std::unexpected(rows.error());
    }
    if (rows->size() > 0) {
        m_race = raceOf(*rows, 0);
        m_raceIsKnown = true;
        const auto config = raceConfigFromJson(m_race.config); // somebody else's race says nothing
        m_comesInOrder = config && config->faults.reachSeconds() == 0;
    } else if (!m_raceIsKnown) {
        return std::unexpected(unknownRun(m_race.runId));
    }
    m_raceIsFresh = true;
    return {};
}

Result<void> PinotReader::readCourse()
{
    ++m_statements;
    auto course = m_questions->course(m_race.courseId);
    if (!course) {
        return std::unexpected(course.error());
    }
    m_course = std::move(course->course);
    m_noCourse = std::move(course->why);
    return readTable();
}

Result<void> PinotReader::readTable()
{
    const std::int64_t edition = m_questions->edition();
    const auto columns = m_questions->columns(PinotTable::Parkrun);
    if (!columns) {
        return std::unexpected(columns.error());
    }
    m_table->setEdition(edition);
    m_words = eventWords(*columns, m_course.get());
    m_words.insert(u"runId"_s, sqlText(m_race.runId));
    m_ofThisRun = u"runId = "_s + sqlText(m_race.runId);
    m_waysOut = waysOut(*columns, m_course.get());
    m_waysNearEdges = waysNearEdges(m_course.get());
    return {};
}

Result<CoursePtr> PinotReader::course()
{
    if (!m_course) {
        if (const auto read = readCourse(); !read) {
            return std::unexpected(read.error());
        }
    }
    if (!m_course) {
        return std::unexpected(m_noCourse);
    }
    return m_course;
}

Result<void> PinotReader::readNewest()
{
    const auto rows = ask("newest");
    if (!rows) {
        return std::unexpected(rows.error());
    }
    bool hasMore = false;
    for (const PositionEvent &event : eventsOf(*rows, m_course.get())) {
        hasMore = m_seen.take(event) || hasMore;
    }
    m_freshness.take(*rows, hasMore, QDateTime::currentMSecsSinceEpoch());
    return {};
}

Result<void> PinotReader::readWholeField()
{
    if (const auto read = readNewest(); !read || m_fieldIsRead || !isPartOfTheField()) {
        return read;
    }
    const auto counted = ask("seen", { { u"longest"_s, QString::number(longestRaceSeconds) } });
    if (!counted) {
        return std::unexpected(counted.error());
    }
    const double haveRows = counted->size() > 0 ? counted->at(0, 0).number().value_or(0.0) : 0.0;
    const auto late = m_reading.now() + m_reading.patience;
    while (static_cast<double>(m_seen.runners()) < haveRows && m_reading.now() < late && !m_isCancelled()) {
        if (const auto read = readNewest(); !read) {
            return read;
        }
    }
    m_fieldIsRead = true;
    return {};
}

bool PinotReader::isPartOfTheField() const
{
    return m_seen.runners() < m_race.competitors;
}

bool PinotReader::isOver() const
{
    return isComplete(m_race, m_seen.runners(), m_seen.out())
        || (isSaidToBeOver(m_race) && m_wholeSecond.isQuiet(m_reading.now()));
}

Error PinotReader::trouble()
{
    const bool isSilent = !m_freshness.isConsumed()
        || QDateTime::currentMSecsSinceEpoch() - m_freshness.writtenMs() >= m_reading.silence.count();
    return m_table->trouble(isSilent, m_reading.now, m_isCancelled);
}

bool PinotReader::hasTimeForTheRace(std::span<const std::int32_t> active)
{
    const bool hasEdges = m_course && !(m_course->zones.empty() && m_course->splits.empty());
    return !m_raceIsFresh && m_outIsRead && (m_edgesAreRead || !hasEdges)
        && std::ranges::none_of(active, [this](std::int32_t second) { return second > m_second; });
}

Result<RaceHead> PinotReader::head()
{
    const auto table = m_table->mayHaveChanged(m_reading.now()) ? readTable() : Result<void>();
    const std::int64_t lookedMs = QDateTime::currentMSecsSinceEpoch();
    if (const auto read = table.and_then([this] { return readWholeField(); }); !read) {
        return std::unexpected(read.error());
    }
    m_freshness.looked(lookedMs);
    std::vector<std::int32_t> active = m_seen.active();
    if (isPartOfTheField()) {
        active.push_back(-1); // those who have not arrived yet
    }
    const std::int32_t whole = m_wholeSecond.next(active, m_seen.second(), m_reading.now());
    m_second = std::max(m_second, isOver() ? m_seen.second() : whole);
    if (hasTimeForTheRace(active)) {
        if (const auto read = readRace(); !read) {
            return std::unexpected(read.error());
        }
    }
    m_raceIsFresh = false;
    RaceHead head;
    head.race = m_race;
    head.courseName = m_course ? m_course->name : m_race.courseId;
    head.newest = m_seen.second();
    head.second = m_second;
    head.writtenMs = m_freshness.writtenMs();
    head.complete = isOver();
    head.rowsComeLate = true;
    head.edition = m_freshness.edition();
    head.trouble = head.complete ? Error() : trouble();
    head.parts = { { .second = m_second, .complete = head.complete } };
    return head;
}

Result<std::int32_t> PinotReader::newestSecond()
{
    return ask("newest_second", { { u"longest"_s, QString::number(longestRaceSeconds) } })
        .transform([](const PinotRows &rows) {
            const auto newest = rows.size() > 0 ? rows.at(0, 0).number() : std::nullopt;
            return newest && *newest >= 0.0 ? static_cast<std::int32_t>(*newest) : -1; // of no row it is -Infinity
        });
}

std::int32_t PinotReader::recentFrom() const
{
    const std::int32_t all = std::max(0, m_recent.to - latestSeconds);
    const bool isSure = m_recent.isHandedOver && m_comesInOrder && !m_field->hasGaps();
    if (!isSure || m_second - m_lookedBackAt >= latestSeconds) {
        return all;
    }
    return std::max(all, std::min(m_seen.newFrom(), m_recent.to + 1) - overlapSeconds);
}

Result<void> PinotReader::readOut()
{
    const std::int32_t from = recentFrom();
    if (!m_outIsRead || m_seen.second() < from || m_seen.second() - from >= mostSecondsListed) {
        const auto events = askEvents("out", { { u"rows"_s, whereAny(m_ofThisRun, m_waysOut) } });
        if (!events) {
            return std::unexpected(events.error());
        }
        std::ranges::for_each(*events, [this](const PositionEvent &event) { m_seen.takeOut(event); });
        m_outIsRead = true;
        m_recent = { .after = std::numeric_limits<std::int32_t>::max(), .to = m_second, .events = {} };
        return {};
    }
    const auto rowsUntil = [&](std::int32_t to, const QStringList &ways) {
        return whereAny(m_ofThisRun + u" AND "_s + whereInTime(from, to), ways);
    };
    QString rows = rowsUntil(m_seen.second(), m_waysOut);
    if (from <= m_second) {
        rows += u" OR "_s + rowsUntil(m_second, m_waysNearEdges);
    }
    auto events = askEvents("recent", { { u"rows"_s, rows } });
    if (!events) {
        return std::unexpected(events.error());
    }
    std::ranges::for_each(*events, [this](const PositionEvent &event) { m_seen.takeOut(event); });
    m_seen.mark();
    sortByTime(*events);
    const bool looksBack = from <= std::max(0, m_recent.to - latestSeconds);
    const std::int32_t after = from == 0 ? -1 : looksBack ? from - 1 + latestSeconds : m_recent.to;
    m_lookedBackAt = looksBack ? m_second : m_lookedBackAt;
    m_recent = { .after = after, .to = m_second, .events = std::move(*events) };
    return {};
}

Result<std::vector<StandingRow>> PinotReader::field(std::int32_t second, std::int64_t /*everySeconds*/)
{
    if (const auto read = readOut(); !read) {
        return std::unexpected(read.error());
    }
    const bool isLive = second == m_second;
    const auto events = m_field->at(second, isLive, m_seen);
    if (!events) {
        return std::unexpected(events.error());
    }
    FieldAt field(second, events->size());
    std::ranges::for_each(*events, [&field](const PositionEvent &event) { field.add(event); });
    std::vector<StandingRow> rows = std::move(field).taken();
    if (isLive) {
        Events standing;
        standing.reserve(rows.size());
        std::ranges::transform(rows, std::back_inserter(standing), &StandingRow::event);
        m_field->keep(second, std::move(standing));
    }
    return rows;
}

Result<void> PinotReader::edgeHistory(std::int32_t second, std::span<const std::int32_t> after,
                                      const std::function<void(const PositionEvent &)> &take)
{
    std::int32_t from = std::max(0, after.front() + 1 - latestSeconds);
    m_edgesAreRead = m_edgesAreRead || second == m_second;
    if (m_recent.after <= after.front() && m_recent.to >= second) {
        for (const PositionEvent &event : m_recent.events) {
            if (event.rawTimeSeconds >= from && event.rawTimeSeconds <= second) {
                take(event);
            }
        }
        m_recent.isHandedOver = m_recent.isHandedOver || second == m_second;
        return {};
    }
    const auto field = std::max<std::int64_t>(1, m_seen.runners());
    const auto seconds = static_cast<std::int32_t>(std::clamp<std::int64_t>(rowsAtATime / field, 1, mostSecondsListed));
    for (; from <= second; from += seconds) {
        const std::int32_t to = std::min(second, from + seconds - 1);
        auto events = askEvents("edge_history",
                                { { u"seconds"_s, sqlSeconds(from, to) },
                                  { u"rows"_s, whereAny(m_ofThisRun, m_waysOut + m_waysNearEdges) } });
        if (!events) {
            return std::unexpected(events.error());
        }
        sortByTime(*events);
        std::ranges::for_each(*events, take);
    }
    return {};
}

Result<std::vector<PositionEvent>> PinotReader::history(std::span<const std::uint32_t> competitorIds,
                                                        std::int32_t fromSecond, std::int32_t toSecond)
{
    Events events;
    const bool isSome = fromSecond <= toSecond;
    if (const auto read = isSome ? m_field->readListed(fromSecond, toSecond, competitorIds, events) : Result<void>();
        !read) {
        return std::unexpected(read.error());
    }
    sortByTime(events);
    const auto repeats = std::ranges::unique(
        events, {}, [](const PositionEvent &event) { return std::tuple(event.rawTimeSeconds, event.competitorId); });
    events.erase(repeats.begin(), repeats.end());
    return events;
}

} // namespace trackside
