// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wholerace.h"

#include "analysis/decisions.h"
#include "course/splittext.h"
#include "course/wkt.h"
#include "simulation/eventid.h"
#include "simulation/eventname.h"
#include "simulation/positionsink.h"
#include "simulation/raceconfig.h"
#include "store/dates.h"
#include "store/decisionlog.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <cmath>
#include <utility>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::WholeRace)
};

constexpr std::int32_t mostSeconds = 10'000'000; // more than the slowest race on the longest course
constexpr Range<std::int64_t> times { 0, 1'000LL * mostSeconds };
constexpr Range<double> distances { 0.0, 10'000'000.0 };
constexpr Range<double> longitudes { -180.0, 180.0 };
constexpr Range<double> latitudes { -90.0, 90.0 };
constexpr Range<std::int64_t> fields { 0, 4'294'967'295 };
constexpr Range<std::int32_t> waves { 0, 86'401 }; // one a second for a day, as a configuration may have them
constexpr qsizetype longestText = 1'000;
constexpr qsizetype longestConfig = 100'000;

Result<void> checkRow(const PositionEvent &row)
{
    if (row.competitorId < 1) {
        return failure(Text::tr("One of its rows, at second %L1, is of competitor 0: competitors are counted from 1.")
                           .arg(row.rawTimeSeconds));
    }
    const bool isSound = row.rawTimeSeconds >= 0 && row.rawTimeSeconds <= mostSeconds && times.holds(row.elapsedMs)
        && times.holds(row.startOffsetMs) && distances.holds(row.distanceMetres)
        && longitudes.holds(row.position.longitude) && latitudes.holds(row.position.latitude); // and is a number
    return isSound ? Result<void>()
                   : failure(Text::tr("The row of competitor %L1 at second %L2 has a time or a place that nobody can "
                                      "have in a race.")
                                 .arg(row.competitorId)
                                 .arg(row.rawTimeSeconds));
}

Result<void> checkEntrants(std::span<const Entrant> entrants)
{
    for (const Entrant &entrant : entrants) {
        for (const QString &text : { entrant.bib, entrant.name, entrant.category, entrant.club }) {
            if (text.size() > longestText) {
                return failure(Text::tr("Bib, name, category and club have %L1 characters at most; those of competitor "
                                        "%L2 are longer.")
                                   .arg(longestText)
                                   .arg(entrant.competitorId));
            }
        }
        if (entrant.competitorId < 1 || !waves.holds(entrant.wave)) {
            return failure(Text::tr("Competitor %L1 cannot be entered for wave %L2: competitors are counted from 1, "
                                    "and waves up to %L3.")
                               .arg(entrant.competitorId)
                               .arg(entrant.wave)
                               .arg(waves.most));
        }
    }
    return {};
}

Result<void> checkDecisions(const std::vector<Decision> &decisions)
{
    if (std::cmp_greater(decisions.size(), mostDecisionsOfRace)) {
        return tooManyDecisions();
    }
    std::int64_t revision = 0;
    for (const Decision &decision : decisions) {
        if (const auto sound = checkDecision(decision); !sound) {
            return sound;
        }
        if (decision.competitorId < 1 || !dates.holds(decision.atMs) || decision.revision != ++revision) {
            return failure(Text::tr("The decisions by hand are not counted up from 1, or one is about nobody."));
        }
    }
    return {};
}

/// What is handed over, checked, and stopped when that is asked for.
Result<void> checkedEntrants(WholeRace &race, const Errand &errand, const WholeRace::TakeEntrants &take)
{
    return race.entrants([&](std::span<const Entrant> entrants) -> Result<void> {
        if (errand.stop.stop_requested()) {
            return std::unexpected(Error());
        }
        return checkEntrants(entrants).and_then([&] { return take(entrants); });
    });
}

Result<void> checkedRows(WholeRace &race, std::int32_t last, const Errand &errand, const WholeRace::TakeSecond &take)
{
    double told = 0.0;
    return race.rows(last, [&](std::int32_t second, std::span<const PositionEvent> rows) -> Result<void> {
        constexpr double step = 0.001;
        if (errand.stop.stop_requested()) {
            return std::unexpected(Error());
        }
        for (const PositionEvent &row : rows) {
            if (auto sound = checkRow(row); !sound) {
                return sound;
            }
        }
        auto taken = take(second, rows);
        if (const double share = (second + 1.0) / (last + 1.0); errand.progress && share >= told + step) {
            told = share;
            errand.progress(share);
        }
        return taken;
    });
}

void add(QCryptographicHash &hash, const QByteArray &text)
{
    hash.addData(QByteArray::number(text.size()) + ':' + text);
}

void add(QCryptographicHash &hash, const QString &text)
{
    add(hash, text.toUtf8());
}

template <typename Number>
    requires std::is_arithmetic_v<Number>
void add(QCryptographicHash &hash, Number number)
{
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&number), sizeof number));
}

template <typename... Values> void addAll(QCryptographicHash &hash, const Values &...values)
{
    (add(hash, values), ...);
}

void add(QCryptographicHash &hash, const WholeRace::Head &head)
{
    const RaceRecord &record = head.record; // its state is what the writer was about, not what was written
    addAll(hash, record.runId, record.courseId, record.startTimeMs, record.competitors, record.eventName, record.config,
           record.seed, head.second, head.complete);
    const Course &course = *head.course;
    addAll(hash, course.id, course.name, course.description, lineToWkt(course.line.vertices()),
           pointToWkt(course.start), pointToWkt(course.finish), splitsToJson(course.splitPlan), course.zones.size());
    for (const Zone &zone : course.zones) {
        addAll(hash, zone.name, zoneToWkt(zone));
    }
    add(hash, head.decisions.size());
    for (const Decision &decision : head.decisions) {
        addAll(hash, decision.competitorId, decision.status ? static_cast<int>(*decision.status) : -1, decision.reason,
               decision.fromSecond, decision.atMs);
    }
}

} // namespace

std::unexpected<Error> tooManyDecisions()
{
    return failure(Text::tr("There are more decisions by hand than the %L1 that are read.").arg(mostDecisionsOfRace));
}

std::int32_t reachSecondsOf(const QByteArray &config)
{
    const auto known = raceConfigFromJson(config);
    return known ? known->faults.reachSeconds() : 0;
}

Result<void> checkHead(const WholeRace::Head &head)
{
    const RaceRecord &record = head.record;
    if (normalisedRunId(record.runId) != record.runId) {
        return failure(Text::tr("Its race has an id that is none: “%1” should be a UUID in lower case, without braces.")
                           .arg(record.runId.left(longestText)));
    }
    if (head.course->id != record.courseId) {
        return failure(Text::tr("The course in it is not the one that the race was run on."));
    }
    if (!dates.holds(record.startTimeMs) || !fields.holds(record.competitors)
        || record.eventName.size() > longestEventName || record.config.size() > longestConfig) {
        return failure(Text::tr("The race's start, size, name or settings are out of all bounds."));
    }
    if (head.second > mostSeconds) {
        return failure(Text::tr("A race lasts %L1 seconds at most.").arg(mostSeconds));
    }
    return checkDecisions(head.decisions);
}

Result<void> copyRace(WholeRace &race, const WholeRace::Head &head, PositionSink &sink, const Errand &errand)
{
    // Rows that are not of a whole second yet go with the last call, as they came in by then.
    const std::int32_t reach = reachSecondsOf(head.record.config);
    const std::int32_t last = head.second + reach;
    std::vector<PositionEvent> lastRows;
    const auto takeSecond = [&](std::int32_t second, std::span<const PositionEvent> rows) -> Result<void> {
        if (second < head.second) {
            return sink.writeSecond(second, rows, false);
        }
        lastRows.insert(lastRows.end(), rows.begin(), rows.end());
        return {};
    };
    return checkHead(head)
        .and_then([&] { return sink.open(head.record, *head.course, {}); })
        .and_then([&] {
            return checkedEntrants(race, errand,
                                   [&](std::span<const Entrant> some) { return sink.writeEntrants(some); });
        })
        .and_then([&] { return checkedRows(race, last, errand, takeSecond); })
        .and_then([&] { return sink.writeSecond(last, lastRows, head.complete); });
}

Result<QByteArray> fingerprintOf(WholeRace &race, const WholeRace::Head &head, const Errand &errand)
{
    if (const auto sound = checkHead(head); !sound) {
        return std::unexpected(sound.error());
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, head);
    const auto takeEntrants = [&hash](std::span<const Entrant> entrants) -> Result<void> {
        for (const Entrant &entrant : entrants) {
            addAll(hash, entrant.competitorId, entrant.bib, entrant.name, entrant.category, entrant.club, entrant.wave);
        }
        return {};
    };
    const auto takeSecond = [&hash](std::int32_t, std::span<const PositionEvent> rows) -> Result<void> {
        for (const PositionEvent &row : rows) {
            addAll(hash, row.competitorId, row.rawTimeSeconds, row.elapsedMs, row.distanceMetres,
                   row.position.longitude, row.position.latitude, row.startOffsetMs, static_cast<int>(row.status));
        }
        return {};
    };
    return checkedEntrants(race, errand, takeEntrants)
        .and_then(
            [&] { return checkedRows(race, head.second + reachSecondsOf(head.record.config), errand, takeSecond); })
        .transform([&hash] { return hash.result(); });
}

} // namespace trackside
