// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/pinotundertest.h"

#include "app/clustersink.h"
#include "cluster/connection.h"
#include "store/pinotadmin.h"
#include "store/pinotclient.h"
#include "store/pinotstore.h"
#include "store/pinottables.h"
#include "store/scriptedrace.h"
#include "streaming/kafkatopics.h"

#include <QDeadlineTimer>
#include <QTemporaryDir>
#include <QThread>
#include <QUuid>

#include <atomic>
#include <map>
#include <mutex>
#include <random>
#include <utility>

namespace trackside::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto mostWaiting = 60s;
constexpr auto pauseBetweenLooks = 5ms;

[[noreturn]] void giveUp(const QString &why)
{
    qFatal("%s", qPrintable(why));
    std::abort();
}

template <typename Done> void waitUntil(Done done, const char *what)
{
    for (const QDeadlineTimer late(mostWaiting); !done(); QThread::sleep(pauseBetweenLooks)) {
        if (late.hasExpired()) {
            giveUp(u"Pinot does not show %1."_s.arg(QLatin1StringView(what)));
        }
    }
}

/// The first cell of the first row.
QString answerTo(const PinotConnection &connection, const QString &sql)
{
    PinotClient client(connection);
    const auto rows = answerOf(client.query(sql));
    if (!rows) {
        giveUp(rows.error().message + rows.error().detail);
    }
    return rows->size() > 0 ? rows->at(0, 0).text() : QString();
}

QString stateInPinot(const PinotConnection &connection, const QString &runId)
{
    return answerTo(
        connection,
        u"SELECT state FROM %1 WHERE runId = %2"_s.arg(tableName(connection, PinotTable::Races), sqlText(runId)));
}

QString nameInPinot(const PinotConnection &connection, const QString &runId, std::uint32_t competitorId)
{
    return answerTo(connection,
                    u"SELECT name FROM %1 WHERE runId = %2 AND competitorId = %3"_s.arg(
                        tableName(connection, PinotTable::Competitors), sqlText(runId), QString::number(competitorId)));
}

QString wordOf(RaceState state)
{
    return state == RaceState::Paused ? u"paused"_s : state == RaceState::Over ? u"over"_s : u"running"_s;
}

/// What was acknowledged of each run, by the sinks that are open and those that were.
class Ledger {
public:
    void tell(const void *sink, const QString &runId, std::int64_t rows)
    {
        const std::scoped_lock lock(m_mutex);
        m_rows[runId][sink] = rows;
    }
    [[nodiscard]] std::map<QString, std::int64_t> totals() const
    {
        const std::scoped_lock lock(m_mutex);
        std::map<QString, std::int64_t> totals;
        for (const auto &[runId, sinks] : m_rows) {
            for (const auto &[sink, rows] : sinks) {
                totals[runId] += rows;
            }
        }
        return totals;
    }
    /// The sink is gone, and its address may be another's.
    void settle(const void *sink, const QString &runId)
    {
        const std::scoped_lock lock(m_mutex);
        m_rows[runId][nullptr] += m_rows[runId].extract(sink).mapped();
    }

private:
    mutable std::mutex m_mutex;
    std::map<QString, std::map<const void *, std::int64_t>> m_rows;
};

/// A ClusterSink that hands over as fast as there is room and keeps the ledger.
class SettlingSink final : public PositionSink {
public:
    using All = std::vector<SettlingSink *>;

    /// Stands in \p all for as long as it lives.
    SettlingSink(const Profile::Cluster &cluster, std::shared_ptr<Ledger> ledger, std::shared_ptr<All> all)
        : m_pinot(cluster.pinot)
        , m_sink(cluster)
        , m_ledger(std::move(ledger))
        , m_all(std::move(all))
    {
        m_all->push_back(this);
    }
    ~SettlingSink() override { std::erase(*m_all, this); }
    Q_DISABLE_COPY_MOVE(SettlingSink)

    Result<void> open(const RaceRecord &race, const Course &course, Shard shard) override
    {
        m_runId = race.runId;
        auto opened = m_sink.open(race, course, shard);
        if (opened && shard.index == 1) {
            waitUntil([&] { return stateInPinot(m_pinot, race.runId) == wordOf(race.state); }, "the race");
        }
        return opened;
    }
    Result<void> writeEntrants(std::span<const Entrant> entrants) override
    {
        while (m_sink.room() == 0) {
            QThread::sleep(1ms);
        }
        auto written = m_sink.writeEntrants(entrants);
        for (const Entrant &entrant : entrants) {
            m_entrants[entrant.competitorId] = entrant.name;
        }
        return written;
    }
    Result<void> goBackToGaps(const RunnersAt &expected) override { return m_sink.goBackToGaps(expected); }
    [[nodiscard]] std::optional<std::int32_t> lastStoredSecond() const override { return m_sink.lastStoredSecond(); }
    Result<void> writeSecond(std::int32_t second, std::span<const PositionEvent> events, bool last) override
    {
        while (m_sink.room() == 0) {
            QThread::sleep(1ms);
        }
        auto written = m_sink.writeSecond(second, events, last);
        while (written && last && !m_sink.isDrained()) {
            QThread::sleep(1ms);
        }
        return written;
    }
    [[nodiscard]] int room() const override { return m_sink.room(); }
    [[nodiscard]] std::int64_t acknowledgedEvents() const override { return m_sink.acknowledgedEvents(); }
    [[nodiscard]] bool isDrained() const override { return m_sink.isDrained(); }
    [[nodiscard]] Error trouble() const override { return m_sink.trouble(); }
    Result<void> writeRace(const RaceRecord &race) override
    {
        auto written = m_sink.writeRace(race);
        if (written) {
            while (!m_sink.isDrained()) {
                QThread::sleep(1ms);
            }
            waitUntil([&] { return stateInPinot(m_pinot, race.runId) == wordOf(race.state); }, "the race's state");
        }
        return written;
    }
    Result<void> close(std::chrono::milliseconds bound) override
    {
        settle();
        m_ledger->settle(this, m_runId);
        return m_sink.close(bound);
    }

    /// Until everything is acknowledged and Pinot has all of the run.
    void settle()
    {
        while (!m_sink.isDrained()) {
            (void)m_sink.room();
            QThread::sleep(1ms);
        }
        m_ledger->tell(this, m_runId, m_sink.acknowledgedEvents());
        waitUntil([&] { return rowsInPinot(m_pinot, m_runId) >= m_ledger->totals()[m_runId]; }, "every row");
        settleEntrants();
    }

private:
    void settleEntrants()
    {
        constexpr std::size_t few = 100; // so many are looked at one by one, since they may take the place of others
        const auto entrants = std::exchange(m_entrants, {});
        const QString count = u"SELECT COUNT(*) FROM %1 WHERE runId = %2"_s.arg(
            tableName(m_pinot, PinotTable::Competitors), sqlText(m_runId));
        waitUntil([&] { return answerTo(m_pinot, count).toLongLong() >= std::ssize(entrants); }, "every entrant");
        for (const auto &[competitorId, name] : entrants) {
            if (entrants.size() <= few) {
                waitUntil([&] { return nameInPinot(m_pinot, m_runId, competitorId) == name; }, "an entrant");
            }
        }
    }

    PinotConnection m_pinot;
    ClusterSink m_sink;
    std::shared_ptr<Ledger> m_ledger;
    std::shared_ptr<All> m_all;
    QString m_runId;
    std::map<std::uint32_t, QString> m_entrants; ///< by name, since the last settling
};

} // namespace

OwnTables::OwnTables(std::vector<CoursePtr> courses, int partitions)
    : m_cluster { kafka(), pinot() }
{
    const QString prefix = u"t%1_"_s.arg(QUuid::createUuid().toString(QUuid::Id128).left(10));
    m_cluster.kafka.topicPrefix = prefix;
    m_cluster.kafka.partitions = partitions;
    m_cluster.pinot.topicPrefix = prefix;
    m_cluster.pinot.tablePrefix = prefix;
    for (const CheckFinding &topic : checkKafka(m_cluster.kafka, true)) {
        if (!topic.ok) {
            giveUp(topic.finding);
        }
    }
    const auto report = answerOf(PinotAdmin(m_cluster.pinot).provision(std::move(courses)));
    if (!report) {
        giveUp(report.error().message + report.error().detail);
    }
}

OwnTables::~OwnTables()
{
    PinotClient client(m_cluster.pinot);
    for (const PinotTable table : pinotTables) {
        const QString name = tableName(m_cluster.pinot, table);
        for (const QString &path : { u"/tables/"_s + name, u"/schemas/"_s + name }) {
            (void)answerOf(client.exchange({ .verb = "DELETE"_ba, .path = path }));
        }
    }
}

std::int64_t rowsInPinot(const PinotConnection &connection, const QString &runId)
{
    return answerTo(connection,
                    u"SET skipUpsert = true; SELECT COUNT(*) FROM %1 WHERE runId = %2"_s.arg(
                        tableName(connection, PinotTable::Parkrun), sqlText(runId)))
        .toLongLong();
}

StoreUnderTest pinotUnderTest(const Profile::Cluster &cluster)
{
    auto folder = std::make_shared<QTemporaryDir>();
    auto ledger = std::make_shared<Ledger>();
    auto now = std::make_shared<std::atomic<std::int64_t>>(0);
    auto open = std::make_shared<SettlingSink::All>();
    const auto makeStore = [=]() -> std::unique_ptr<RaceStore> {
        return std::make_unique<PinotStore>(
            cluster.pinot, folder->filePath(u"hidden"_s), folder->filePath(u"decisions"_s),
            PinotReading { .now = [now] { return std::chrono::milliseconds(now->load()); } });
    };
    ScriptedRace::series = std::random_device()();
    return {
        .makeSink = [=]() -> std::unique_ptr<PositionSink> {
            return std::make_unique<SettlingSink>(cluster, ledger, open);
        },
        .makeStore = makeStore,
        .cleanUp =
            [=] {
                ++ScriptedRace::series;
                const auto store = makeStore();
                const RaceList list = answerOf(store->races()).value_or(RaceList());
                for (const RaceListing &race : list.races) {
                    (void)answerOf(store->remove(race.record.runId));
                }
            },
        .settle =
            [=] {
                for (SettlingSink *sink : *open) {
                    sink->settle();
                }
            },
        .letTimePass = [=] { *now += 10'000; },
    };
}

} // namespace trackside::test
