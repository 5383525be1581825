// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/racepage.h"

#include "analysis/decisions.h"
#include "course/plainnumber.h"
#include "results/savedfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

constexpr RunnerStatus statuses[] = { RunnerStatus::Waiting,     RunnerStatus::Running, RunnerStatus::Stopped,
                                      RunnerStatus::Finished,    RunnerStatus::Retired, RunnerStatus::NotStarted,
                                      RunnerStatus::Disqualified };

QByteArray resource(const QString &name)
{
    QFile file(u":/page/"_s + name);
    Q_ASSERT(file.exists());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As a content security policy names a style or a script that may take effect.
QByteArray hashOf(const QByteArray &text)
{
    return "sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64();
}

/// The page but for its data: what comes before and after it.
std::pair<QByteArray, QByteArray> pageParts()
{
    const QByteArray style = resource(u"race.css"_s);
    QByteArray script;
    for (const QString &name : { u"race.js"_s, u"results.js"_s, u"map.js"_s, u"replay.js"_s }) {
        script += resource(name);
    }
    QByteArray page = resource(u"race.html"_s);
    page.replace("{{styleHash}}", hashOf(style)).replace("{{scriptHash}}", hashOf(script));
    page.replace("{{style}}", style).replace("{{script}}", script);
    const QByteArray data = "{{data}}";
    const qsizetype at = page.indexOf(data);
    return { page.left(at), page.mid(at + data.size()) };
}

/// JSON in which nothing can end the element that it stands in, or begin another.
QByteArray fitForHtml(QByteArray json)
{
    json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    return json.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
}

/// Whole numbers as the difference of each to the one before, the first to 0.
class Differences {
public:
    void add(std::int64_t number)
    {
        m_array.append(static_cast<qint64>(number - m_last));
        m_last = number;
    }
    [[nodiscard]] const QJsonArray &array() const { return m_array; }

private:
    QJsonArray m_array;
    std::int64_t m_last = 0;
};

/// Longitude and latitude in turn, each in ten-millionths of a degree as the difference to the place before. Longitudes
/// go on beyond 180° where that is the short way, from \p beside on.
QJsonArray placesOf(std::span<const LonLat> places, double beside)
{
    constexpr double perDegree = 1e7;
    QJsonArray numbers;
    double longitude = beside;
    LonLat last;
    for (const LonLat place : places) {
        longitude += std::remainder(place.longitude - longitude, 360.0);
        const LonLat rounded { std::round(longitude * perDegree), std::round(place.latitude * perDegree) };
        numbers.append(static_cast<qint64>(rounded.longitude - last.longitude));
        numbers.append(static_cast<qint64>(rounded.latitude - last.latitude));
        last = rounded;
    }
    return numbers;
}

qint64 centimetres(std::int64_t micrometres)
{
    return (micrometres + 5'000) / 10'000;
}

QJsonValue courseOf(const Course *course)
{
    if (course == nullptr) {
        return QJsonValue::Null;
    }
    const double beside = course->line.knots().front().longitude;
    Differences along;
    for (const std::int64_t micrometres : course->line.knotMicrometres()) {
        along.add(centimetres(micrometres));
    }
    QJsonArray zones;
    for (const Zone &zone : course->zones) {
        QJsonArray rings { placesOf(zone.outer, beside) };
        for (const auto &hole : zone.holes) {
            rings.append(placesOf(hole, beside));
        }
        zones.append(QJsonObject { { u"name"_s, zone.name }, { u"rings"_s, rings } });
    }
    QJsonArray splits;
    for (const Split &split : course->splits) {
        splits.append(QJsonObject { { u"name"_s, split.name }, { u"centimetres"_s, centimetres(split.micrometres) } });
    }
    const LonLat flags[] = { course->start, course->finish };
    return QJsonObject { { u"line"_s, placesOf(course->line.knots(), beside) },
                         { u"centimetres"_s, along.array() },
                         { u"flags"_s, placesOf(flags, beside) },
                         { u"zones"_s, zones },
                         { u"splits"_s, splits } };
}

QJsonObject countsOf(const Counts &counts)
{
    return { { u"competitors"_s, qint64 { counts.competitors } },  { u"waiting"_s, qint64 { counts.waiting } },
             { u"running"_s, qint64 { counts.running } },          { u"finished"_s, qint64 { counts.finished } },
             { u"retired"_s, qint64 { counts.retired } },          { u"notStarted"_s, qint64 { counts.notStarted } },
             { u"disqualified"_s, qint64 { counts.disqualified } } };
}

/// The first of the whole standing, whoever the page is about: gaps are to that one.
QJsonValue leaderOf(const Snapshot &snapshot)
{
    if (snapshot.standing.empty()) {
        return QJsonValue::Null;
    }
    const PositionEvent &first = snapshot.standing.front().event;
    return QJsonObject { { u"elapsedMs"_s, qint64 { first.elapsedMs } }, { u"metres"_s, first.distanceMetres } };
}

/// Its place among the statuses of the page.
qint64 numberOf(RunnerStatus status)
{
    return std::ranges::find(statuses, status) - std::begin(statuses);
}

QJsonObject factsOf(const RacePage::Race &race, const WaySampling &sampling)
{
    QJsonArray names;
    for (const RunnerStatus status : statuses) {
        names.append(QString::fromLatin1(statusName(status)));
    }
    const Snapshot &snapshot = race.snapshot;
    const bool isWholeField = race.rows.size() >= snapshot.standing.size() && sampling.runners >= std::ssize(race.rows);
    return { { u"event"_s, snapshot.race.eventName },
             { u"courseName"_s, race.courseName },
             { u"startTimeMs"_s, qint64 { snapshot.race.startTimeMs } },
             { u"second"_s, snapshot.second },
             { u"isComplete"_s, snapshot.complete },
             { u"inMiles"_s, race.inMiles },
             { u"counts"_s, countsOf(snapshot.counts) },
             { u"statuses"_s, names },
             { u"leader"_s, leaderOf(snapshot) },
             { u"course"_s, courseOf(race.course) },
             { u"everySeconds"_s, sampling.everySeconds },
             { u"isWholeField"_s, isWholeField } };
}

QByteArray resultOf(const StandingRow &row)
{
    const PositionEvent &event = row.event;
    return QByteArrayList { QByteArray::number(row.rank),
                            QByteArray::number(event.competitorId),
                            QByteArray::number(numberOf(event.status)),
                            QByteArray::number(static_cast<qint64>(event.elapsedMs)),
                            QByteArray::number(static_cast<qint64>(netMs(event))),
                            plainNumber(event.distanceMetres).toLatin1(),
                            QByteArray::number(static_cast<qint64>(event.startOffsetMs)) }
        .join(',');
}

/// As many as \p most, evenly from the first on.
std::vector<std::uint32_t> evenBibs(std::span<const StandingRow> rows, std::int64_t most)
{
    std::vector<std::uint32_t> bibs;
    bibs.reserve(static_cast<std::size_t>(most));
    for (std::int64_t i = 0; i < most; ++i) {
        bibs.push_back(rows[static_cast<std::size_t>(i * std::ssize(rows) / most)].event.competitorId);
    }
    return bibs;
}

} // namespace

RacePage::RacePage(const QString &path, const Race &race)
    : m_file(path)
    , m_decisions(thoseByHand(race.snapshot.decisions))
    , m_sampling(samplingFor(race.course != nullptr ? std::ssize(race.rows) : 0, std::max(0, race.snapshot.second)))
{
    m_replayed = evenBibs(race.rows, m_sampling.runners);
}

Result<std::unique_ptr<RacePage>> RacePage::create(const QString &path, const Race &race)
{
    std::unique_ptr<RacePage> page(new RacePage(path, race));
    if (!page->m_file.open(QIODevice::WriteOnly)) {
        return std::unexpected(notWritten(page->m_file));
    }
    auto [before, behind] = pageParts();
    page->m_behind = std::move(behind);
    QByteArray facts = fitForHtml(QJsonDocument(factsOf(race, page->m_sampling)).toJson(QJsonDocument::Compact));
    facts.chop(1); // the object goes on
    page->m_file.write(before + facts);
    page->writeResults(race.rows);
    page->writeEntries(race);
    page->m_file.write(",\n\"ways\":[");
    return page;
}

void RacePage::writeResults(std::span<const StandingRow> rows)
{
    QByteArray separator = ",\n\"rows\":[\n[";
    for (const StandingRow &row : rows) {
        m_file.write(separator + resultOf(row));
        separator = "],\n[";
    }
    m_file.write(rows.empty() ? ",\n\"rows\":[]" : "]]");
}

/// Of those on the page who are entered: id, bib, name, category, place in it, club.
void RacePage::writeEntries(const Race &race)
{
    QByteArray separator = ",\n\"entries\":[\n";
    for (const StandingRow &row : race.rows) {
        const auto found = race.entries.find(row.event.competitorId);
        if (found == race.entries.end()) {
            continue;
        }
        const auto &[entrant, place] = found->second;
        const QJsonArray entry {
            qint64 { entrant.competitorId }, entrant.bib, entrant.name, entrant.category, place, entrant.club
        };
        m_file.write(separator + fitForHtml(QJsonDocument(entry).toJson(QJsonDocument::Compact)));
        separator = ",\n";
    }
    m_file.write(separator == ",\n" ? "]" : separator + ']');
}

void RacePage::addWay(std::span<const PositionEvent> way)
{
    const SampledWay sampled = sampledWay(way, m_sampling.everySeconds);
    if (sampled.decimetres.empty()) {
        return;
    }
    m_measured.emplace(way.front().competitorId, sampled.lastStatus);
    QByteArray line = (std::exchange(m_hasWays, true) ? ",\n[" : "\n[") + QByteArray::number(way.front().competitorId)
        + ',' + QByteArray::number(static_cast<qint64>(sampled.first));
    std::int64_t last = 0;
    for (const std::int64_t decimetres : sampled.decimetres) {
        line += ',' + QByteArray::number(static_cast<qint64>(decimetres - std::exchange(last, decimetres)));
    }
    m_file.write(line + ']');
}

/// [id, second from which it counts, reason, status of the rows] of whoever is out by a decision by hand. The last is
/// null of one who is not replayed: before the decision holds, it is what the replay shows.
QByteArray RacePage::decisions() const
{
    QJsonArray decisions;
    for (const Decision &decision : m_decisions) {
        const auto measured = m_measured.find(decision.competitorId);
        decisions.append(QJsonArray { qint64 { decision.competitorId }, decision.fromSecond, decision.reason,
                                      measured != m_measured.end() ? QJsonValue(numberOf(measured->second))
                                                                   : QJsonValue(QJsonValue::Null) });
    }
    return fitForHtml(QJsonDocument(decisions).toJson(QJsonDocument::Compact));
}

Result<void> RacePage::finish()
{
    m_file.write("],\n\"decisions\":" + decisions() + '}' + m_behind);
    return m_file.commit() ? Result<void>() : std::unexpected(notWritten(m_file));
}

} // namespace trackside
