// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/sessiontail.h"

#include "streaming/eventjson.h"

#include <QDateTime>

#include <atomic>
#include <deque>
#include <mutex>
#include <ranges>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto reportInterval = 250ms;

/// Of one second so many records are made to find those that a filter takes.
constexpr int mostMade = 2'000;

} // namespace

/// Between the races' threads and the window's.
class SessionTail::Tap {
public:
    std::atomic_bool isOpen = false;

    /// The filter, for as long as somebody looks.
    [[nodiscard]] TailFilter filter()
    {
        const std::scoped_lock lock(m_mutex);
        return m_filter;
    }
    void setFilter(const TailFilter &filter)
    {
        const std::scoped_lock lock(m_mutex);
        m_filter = filter;
    }
    /// \p records in order.
    void take(std::vector<TailRecord> records, std::int64_t count)
    {
        const std::scoped_lock lock(m_mutex);
        m_count += count;
        std::ranges::move(records, std::back_inserter(m_records));
        while (m_records.size() > mostRecords) {
            m_records.pop_front();
        }
    }
    [[nodiscard]] TailReport report()
    {
        const std::scoped_lock lock(m_mutex);
        TailReport report { .records = { std::make_move_iterator(m_records.begin()),
                                         std::make_move_iterator(m_records.end()) },
                            .count = std::exchange(m_count, 0),
                            .bytes = -1,
                            .span = reportInterval,
                            .trouble = {} };
        m_records.clear();
        return report;
    }

private:
    std::mutex m_mutex;
    TailFilter m_filter;
    std::deque<TailRecord> m_records;
    std::int64_t m_count = 0;
};

namespace {

/// Hands everything over to another sink and what was taken to the tap.
class WatchedSink final : public PositionSink {
public:
    WatchedSink(std::unique_ptr<PositionSink> sink, std::shared_ptr<SessionTail::Tap> tap)
        : m_sink(std::move(sink))
        , m_tap(std::move(tap))
    {
    }

    Result<void> open(const RaceRecord &race, const Course &course, Shard shard) override
    {
        m_encoder.emplace(race);
        m_shard = shard;
        return m_sink->open(race, course, shard).transform([&] { showRace(race); });
    }
    void breakOff() override { m_sink->breakOff(); }
    Result<void> goBackToGaps(const RunnersAt &expected) override { return m_sink->goBackToGaps(expected); }
    Result<void> writeEntrants(std::span<const Entrant> entrants) override { return m_sink->writeEntrants(entrants); }
    [[nodiscard]] std::optional<std::int32_t> lastStoredSecond() const override { return m_sink->lastStoredSecond(); }
    Result<void> writeSecond(std::int32_t second, std::span<const PositionEvent> events, bool last) override
    {
        return m_sink->writeSecond(second, events, last).transform([&] { show(events); });
    }
    [[nodiscard]] int room() const override { return m_sink->room(); }
    [[nodiscard]] std::int64_t acknowledgedEvents() const override { return m_sink->acknowledgedEvents(); }
    [[nodiscard]] bool isDrained() const override { return m_sink->isDrained(); }
    [[nodiscard]] bool isConfirmed(std::int32_t second) const override { return m_sink->isConfirmed(second); }
    [[nodiscard]] std::optional<std::int32_t> lostSecond() const override { return m_sink->lostSecond(); }
    [[nodiscard]] Error trouble() const override { return m_sink->trouble(); }
    Result<void> writeRace(const RaceRecord &race) override
    {
        return m_sink->writeRace(race).transform([&] { showRace(race); });
    }
    Result<void> close(std::chrono::milliseconds bound) override { return m_sink->close(bound); }

private:
    void show(std::span<const PositionEvent> events)
    {
        const std::int64_t first = m_events;
        m_events += std::ssize(events);
        if (!m_tap->isOpen) {
            return;
        }
        const TailFilter filter = m_tap->filter();
        const std::int64_t sentMs = QDateTime::currentMSecsSinceEpoch();
        std::vector<TailRecord> shown;
        const auto wanted = filter.key.toUInt();
        int made = 0;
        for (std::int64_t at = std::ssize(events) - 1; at >= 0 && made < mostMade; --at) {
            const PositionEvent &event = events[static_cast<std::size_t>(at)];
            if (!filter.key.isEmpty() && event.competitorId != wanted) {
                continue;
            }
            ++made;
            const std::string_view value = m_encoder->encode(event);
            TailRecord record { .topic = u"parkrun"_s,
                                .partition = m_shard.index,
                                .offset = first + at,
                                .sentMs = sentMs,
                                .key = QByteArray::number(event.competitorId),
                                .value = QByteArray(value.data(), static_cast<qsizetype>(value.size())) };
            if (filter.takes(record)) {
                shown.push_back(std::move(record));
            }
            if (shown.size() >= EventTail::mostRecords) {
                break;
            }
        }
        std::ranges::reverse(shown);
        m_tap->take(std::move(shown), std::ssize(events));
    }

    void showRace(const RaceRecord &race)
    {
        const std::int64_t offset = m_rows++;
        if (!m_tap->isOpen || m_shard.index != 1) {
            return;
        }
        TailRecord record { .topic = u"races"_s,
                            .partition = m_shard.index,
                            .offset = offset,
                            .sentMs = QDateTime::currentMSecsSinceEpoch(),
                            .key = race.runId.toUtf8(),
                            .value = QByteArray::fromStdString(raceJson(race)) };
        std::vector<TailRecord> shown;
        if (m_tap->filter().takes(record)) {
            shown.push_back(std::move(record));
        }
        m_tap->take(std::move(shown), 1);
    }

    std::unique_ptr<PositionSink> m_sink;
    std::shared_ptr<SessionTail::Tap> m_tap;
    std::optional<EventEncoder> m_encoder;
    Shard m_shard;
    std::int64_t m_events = 0;
    std::int64_t m_rows = 0;
};

} // namespace

SessionTail::SessionTail(QObject *parent)
    : EventTail(parent)
    , m_tap(std::make_shared<Tap>())
{
    connect(&m_timer, &QTimer::timeout, this, &SessionTail::report);
}

SessionTail::~SessionTail()
{
    stop();
}

SinkFactory SessionTail::watching(SinkFactory makeSink) const
{
    return [makeSink = std::move(makeSink), tap = m_tap] { return std::make_unique<WatchedSink>(makeSink(), tap); };
}

void SessionTail::start()
{
    if (m_timer.isActive()) {
        return;
    }
    (void)m_tap->report(); // what is left of an earlier look
    m_tap->isOpen = true;
    m_timer.start(reportInterval);
}

void SessionTail::stop()
{
    m_tap->isOpen = false;
    m_timer.stop();
}

void SessionTail::setFilter(const TailFilter &filter)
{
    m_tap->setFilter(filter);
}

QString SessionTail::description() const
{
    return tr("On the embedded profile nothing is sent: these are the events that this window's races write, as they "
              "would stand in Kafka.");
}

void SessionTail::report()
{
    Q_EMIT came(m_tap->report());
}

} // namespace trackside
