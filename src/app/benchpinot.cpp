// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/benchfigure.h"

#include "app/clustersink.h"
#include "simulation/eventid.h"
#include "simulation/racesimulator.h"
#include "simulation/random.h"
#include "store/pinotquestions.h"
#include "store/pinotstore.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <array>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto mostWaiting = 60s;
constexpr std::int64_t smallField = 100;
constexpr std::int64_t middleField = 1'000;
constexpr std::int64_t largeField = 20'000;
constexpr std::int32_t secondsStored = 120; ///< before something is measured
constexpr int rounds = 15;
constexpr std::uint64_t seeks = 20;
constexpr int otherRaces = 50;

/// What a dashboard asks that wants one thing at a time: the race and its course, ten leaders, five at the front and at
/// the back, all positions, who is in the fence, how many, for how long, who has finished, how many, and the last five.
constexpr std::array elevenQuestions {
    "SELECT runId, course, startTime FROM {races} ORDER BY startTime DESC LIMIT 100"_L1,
    "SELECT lookup('{courses}', 'distance', 'shortName', course), "
    "ST_AsText(lookup('{courses}', 'courseMap', 'shortName', course)) FROM {races} WHERE runId = {run} LIMIT 1"_L1,
    "SELECT competitorId, distance, rawTime FROM {parkrun} WHERE runId = {run} ORDER BY distance DESC, rawTime LIMIT 10"_L1,
    "SELECT competitorId, distance, rawTime FROM {parkrun} WHERE runId = {run} AND distance < {length} "
    "ORDER BY distance DESC LIMIT 5"_L1,
    "SELECT competitorId, distance, rawTime FROM {parkrun} WHERE runId = {run} AND distance < {length} "
    "ORDER BY distance LIMIT 5"_L1,
    "SELECT competitorId, distance, rawTime, lon, lat FROM {parkrun} WHERE runId = {run} LIMIT 1000"_L1,
    "SELECT COUNT(*) FROM {parkrun} WHERE runId = {run} AND ST_Contains(toGeometry(lookup('{courses}', "
    "'geoFenceLocation', 'shortName', course)), toGeometry(location)) = 1"_L1,
    "SELECT competitorId, distance, rawTime FROM {parkrun} WHERE runId = {run} AND ST_Contains(toGeometry(lookup("
    "'{courses}', 'geoFenceLocation', 'shortName', course)), toGeometry(location)) = 1 LIMIT 100"_L1,
    "SET skipUpsert = true; SELECT competitorId, MAX(rawTime) - MIN(rawTime) FROM {parkrun} WHERE runId = {run} AND "
    "ST_Contains(toGeometry(lookup('{courses}', 'geoFenceLocation', 'shortName', course)), toGeometry(location)) = 1 "
    "GROUP BY competitorId LIMIT 100"_L1,
    "SELECT COUNT(*) FROM {parkrun} WHERE runId = {run} AND distance >= {length}"_L1,
    "SELECT competitorId, rawTime FROM {parkrun} WHERE runId = {run} AND distance >= {length} "
    "ORDER BY rawTime DESC LIMIT 5"_L1,
};

double milliseconds(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) * 1e-6;
}

double percentile95(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() * 95 / 100];
}

/// A race that goes into Kafka second by second, and what of it Pinot answers.
class Trial {
public:
    Trial(const CoursePtr &course, const Profile::Cluster &cluster, std::int64_t runners)
        : m_course(course)
        , m_cluster(cluster)
        , m_simulator(simulatorOf(course, runners))
        , m_sink(cluster)
        , m_pinot(cluster.pinot)
        , m_store(cluster.pinot, {}, {})
    {
        m_race.runId = newRunId();
        m_race.courseId = course->id;
        m_race.competitors = runners;
        m_race.eventName = u"Benchmark"_s;
        m_race.startTimeMs = QDateTime::currentMSecsSinceEpoch() / 1000 * 1000;
    }

    Result<void> stored(std::int32_t seconds)
    {
        if (const auto opened = m_sink.open(m_race, *m_course, {}); !opened) {
            return opened;
        }
        for (std::int32_t second = 0; second < seconds; ++second) {
            if (const auto written = write(second); !written) {
                return written;
            }
        }
        return untilQueryable(seconds - 1);
    }

    /// From handing over a whole second to Pinot's answer that every runner has it, in milliseconds.
    Result<double> tickToQueryable(std::int32_t second)
    {
        QElapsedTimer timer;
        timer.start();
        if (const auto written = write(second); !written) {
            return std::unexpected(written.error());
        }
        if (const auto shown = untilQueryable(second); !shown) {
            return std::unexpected(shown.error());
        }
        return milliseconds(timer.nsecsElapsed());
    }

    /// A refresh as the window makes it, in milliseconds.
    Result<double> refresh(bool whole)
    {
        QElapsedTimer timer;
        timer.start();
        const auto snapshot = m_store.snapshot(m_race.runId, std::nullopt, whole).result();
        if (!snapshot) {
            return std::unexpected(snapshot.error());
        }
        return milliseconds(timer.nsecsElapsed());
    }

    /// What a window waits for a past second, in milliseconds.
    Result<double> seek(std::int32_t second)
    {
        QElapsedTimer timer;
        timer.start();
        const auto snapshot = m_store.snapshot(m_race.runId, second, false).result();
        if (!snapshot) {
            return std::unexpected(snapshot.error());
        }
        return milliseconds(timer.nsecsElapsed());
    }

    /// The median of some, after one that reads everything.
    Result<double> refreshes()
    {
        if (const auto whole = refresh(true); !whole) {
            return whole;
        }
        std::vector<double> times;
        for (int round = 0; round < rounds; ++round) {
            const auto one = refresh(false);
            if (!one) {
                return one;
            }
            times.push_back(*one);
        }
        return median(std::move(times));
    }

    Result<double> elevenQueries()
    {
        QElapsedTimer timer;
        timer.start();
        for (const QLatin1StringView question : elevenQuestions) {
            if (const auto rows = m_pinot.askAsIs(named(question)); !rows) {
                return std::unexpected(rows.error());
            }
        }
        return milliseconds(timer.nsecsElapsed());
    }

    /// Of the whole race.
    [[nodiscard]] std::int32_t seconds() const { return m_simulator.lastSecond() + 1; }

    Result<void> close() { return m_sink.close(mostWaiting); }

private:
    static RaceSimulator simulatorOf(const CoursePtr &course, std::int64_t runners)
    {
        RaceConfig config;
        config.runners = runners;
        return *RaceSimulator::create(course, config);
    }

    QString named(QLatin1StringView question) const
    {
        return QString(question)
            .replace("{races}"_L1, tableName(m_cluster.pinot, PinotTable::Races))
            .replace("{courses}"_L1, tableName(m_cluster.pinot, PinotTable::Courses))
            .replace("{parkrun}"_L1, tableName(m_cluster.pinot, PinotTable::Parkrun))
            .replace("{run}"_L1, sqlText(m_race.runId))
            .replace("{length}"_L1, sqlNumber(m_course->line.lengthMetres()));
    }

    Result<void> write(std::int32_t second)
    {
        m_events.clear();
        m_simulator.eventsAt(second, m_events);
        while (m_sink.room() == 0) {
            QThread::sleep(1ms);
        }
        return m_sink.writeSecond(second, m_events, false);
    }

    Result<void> untilQueryable(std::int32_t second)
    {
        const QString count =
            named("SELECT COUNT(*) FROM {parkrun} WHERE runId = {run} AND rawTime = "_L1) + QString::number(second);
        for (const QDeadlineTimer late(mostWaiting); !late.hasExpired();) {
            (void)m_sink.room(); // serves the delivery reports
            const auto rows = m_pinot.askAsIs(count);
            if (!rows) {
                return std::unexpected(rows.error());
            }
            if (rows->size() > 0 && rows->at(0, 0).integer() == std::ssize(m_events)) {
                return {};
            }
        }
        return failure(u"Pinot does not show what was sent."_s);
    }

    CoursePtr m_course;
    Profile::Cluster m_cluster;
    RaceSimulator m_simulator;
    RaceRecord m_race;
    ClusterSink m_sink;
    PinotQuestions m_pinot;
    PinotStore m_store;
    std::vector<PositionEvent> m_events;
};

Result<void> measureSmallField(const CoursePtr &course, const Profile::Cluster &cluster, Figures &figures)
{
    Trial trial(course, cluster, smallField);
    if (const auto stored = trial.stored(secondsStored); !stored) {
        return stored;
    }
    if (const auto opened = trial.refresh(true); !opened) {
        return std::unexpected(opened.error());
    }
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        const auto one = trial.refresh(false);
        const auto eleven = one ? trial.elevenQueries() : one;
        if (!eleven) {
            return std::unexpected(eleven.error());
        }
        ours.push_back(*one);
        theirs.push_back(*eleven);
    }
    const double ratio = median(ours) / median(theirs);
    figures.push_back({ "refresh of 100 runners from Pinot", median(std::move(ours)), "ms", 0.0 });
    figures.push_back({ "the same by eleven queries in turn", median(std::move(theirs)), "ms", 0.0 });
    figures.push_back({ "of that, refresh / eleven queries (at most)", ratio, "ratio", 1.0 / 3.0 });
    return trial.close();
}

/// A race before others are written, the same after them, and one that begins after them.
Result<void> measureAmongOthers(const CoursePtr &course, const Profile::Cluster &cluster, Figures &figures)
{
    Trial first(course, cluster, smallField);
    // Servers that have just started answer slowly at first, which would make any ratio to it a good one.
    const auto warmedUp = first.stored(secondsStored).and_then([&] { return first.refreshes(); });
    const auto before = warmedUp ? first.refreshes() : warmedUp;
    if (!before) {
        return std::unexpected(before.error());
    }
    for (int race = 0; race < otherRaces; ++race) {
        Trial other(course, cluster, smallField);
        if (const auto written = other.stored(other.seconds()).and_then([&] { return other.close(); }); !written) {
            return written;
        }
    }
    Trial later(course, cluster, smallField);
    const auto begun = later.stored(secondsStored).and_then([&] { return later.refreshes(); });
    const auto after = begun ? first.refreshes() : begun;
    if (!after) {
        return std::unexpected(after.error());
    }
    figures.push_back({ "100 runners, refresh before 50 other races", *before, "ms", 0.0 });
    figures.push_back({ "the same race, after them", *after, "ms", 0.0 });
    figures.push_back({ "a race that begins after them", *begun, "ms", 0.0 });
    figures.push_back({ "of that, the slower / before (at most)", std::max(*after, *begun) / *before, "ratio", 1.5 });
    return later.close().and_then([&] { return first.close(); });
}

Result<void> measureFreshness(const CoursePtr &course, const Profile::Cluster &cluster, Figures &figures)
{
    Trial trial(course, cluster, middleField);
    if (const auto stored = trial.stored(secondsStored); !stored) {
        return stored;
    }
    std::vector<double> waits;
    for (std::int32_t second = secondsStored; second < secondsStored + 4 * rounds; ++second) {
        const auto wait = trial.tickToQueryable(second);
        if (!wait) {
            return std::unexpected(wait.error());
        }
        waits.push_back(*wait);
    }
    figures.push_back({ "1,000 runners, tick to queryable, median", median(waits), "ms", 0.0 });
    figures.push_back({ "the same, 95th percentile (at most)", percentile95(std::move(waits)), "ms", 150.0 });
    return trial.close();
}

/// Random seconds of a whole race that a window has opened, in order and then backward.
Result<void> measureSeeking(const CoursePtr &course, const Profile::Cluster &cluster, Figures &figures)
{
    Trial trial(course, cluster, middleField);
    const auto opened = trial.stored(trial.seconds()).and_then([&] { return trial.refresh(true); });
    if (!opened) {
        return std::unexpected(opened.error());
    }
    std::vector<std::int32_t> seconds;
    for (std::uint64_t i = 0; i < seeks; ++i) {
        seconds.push_back(static_cast<std::int32_t>(random::unit(random::draw(2, i)) * trial.seconds()));
    }
    std::ranges::sort(seconds);
    figures.push_back({ "1,000 runners, a whole race opened", *opened, "ms", 0.0 });
    double slowest = 0.0;
    for (const char *name : { "the same, seek forward", "the same, seek backward" }) {
        std::vector<double> times;
        for (const std::int32_t second : seconds) {
            const auto one = trial.seek(second);
            if (!one) {
                return std::unexpected(one.error());
            }
            times.push_back(*one);
        }
        slowest = std::max(slowest, *std::ranges::max_element(times));
        figures.push_back({ name, median(std::move(times)), "ms", 0.0 });
        std::ranges::reverse(seconds);
    }
    figures.push_back({ "of that, the slowest (at most)", slowest, "ms", 1000.0 });
    return trial.close();
}

Result<void> measureLargeField(const CoursePtr &course, const Profile::Cluster &cluster, Figures &figures)
{
    Trial trial(course, cluster, largeField);
    if (const auto stored = trial.stored(secondsStored); !stored) {
        return stored;
    }
    const auto whole = trial.refresh(true);
    if (!whole) {
        return std::unexpected(whole.error());
    }
    const auto refresh = trial.refreshes();
    if (!refresh) {
        return std::unexpected(refresh.error());
    }
    figures.push_back({ "20,000 runners, everything read anew", *whole, "ms", 0.0 });
    figures.push_back({ "20,000 runners, refresh", *refresh, "ms", 0.0 });
    return trial.close();
}

} // namespace

Result<void> measurePinot(const CoursePtr &course, const Profile::Cluster &cluster, Figures &figures)
{
    // First among others: the fewer races the tables have, the more its figure says.
    for (const auto measure :
         { measureAmongOthers, measureSmallField, measureFreshness, measureSeeking, measureLargeField }) {
        if (const auto measured = measure(course, cluster, figures); !measured) {
            return measured;
        }
    }
    return {};
}

} // namespace trackside
