// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/positionsink.h"
#include "streaming/kafkaconnection.h"

#include <chrono>
#include <functional>

namespace trackside {

/// How a KafkaSink reacts to time and load.
struct KafkaSinkSettings {
    std::chrono::milliseconds openBound { 10'000 }; ///< for the `races` row, or the producer's id where none is written
    int mostSeconds = 10; ///< of the race that are handed over and not acknowledged
    std::chrono::milliseconds renewPause { 1'000 }; ///< before a producer that failed is made anew
    std::chrono::milliseconds patience { 5'000 }; ///< a record that waits longer is worth a word
    /// Does not count while the machine sleeps: nothing is late only because of that.
    std::function<std::chrono::nanoseconds()> now = [] { return std::chrono::steady_clock::now().time_since_epoch(); };
};

/// Produces a race's events to Kafka: idempotent, acknowledged by all replicas, lz4, key = competitorId. At most
/// KafkaSinkSettings::mostSeconds are in the hands of librdkafka; while the broker is slow or away room() is 0, nothing
/// is dropped, and trouble() says so. Where records could not be delivered (a right that was withdrawn, a topic that is
/// gone, a producer that failed for good), it goes on with a new producer and asks by lostSecond() for the seconds that
/// were not confirmed. open() writes the `races` row and waits for it, which also gets the producer its id before the
/// gun; shards that write none wait for the id. It fails where Kafka does not answer or acknowledge, refuses the
/// password or lacks the topics. Delivery reports are served on the race's thread, by the calls of this class. Entrants
/// go to a topic of their own, kept until they are acknowledged; where that is missing or not to be written to, the
/// race goes on without names.
class KafkaSink final : public PositionSink {
public:
    /// What its producer is set to, beside the connection.
    [[nodiscard]] static std::vector<std::pair<const char *, QByteArray>> producerSettings();

    explicit KafkaSink(KafkaConnection connection, const KafkaSinkSettings &settings = {});
    ~KafkaSink() override;

    Result<void> open(const RaceRecord &race, const Course &course, Shard shard) override;
    /// None: Kafka keeps no race's state.
    [[nodiscard]] std::optional<std::int32_t> lastStoredSecond() const override { return std::nullopt; }
    void breakOff() override;
    Result<void> writeSecond(std::int32_t second, std::span<const PositionEvent> events, bool last) override;
    Result<void> writeEntrants(std::span<const Entrant> entrants) override;
    [[nodiscard]] int room() const override;
    [[nodiscard]] std::int64_t acknowledgedEvents() const override;
    [[nodiscard]] bool isDrained() const override;
    [[nodiscard]] bool isConfirmed(std::int32_t second) const override;
    [[nodiscard]] std::optional<std::int32_t> lostSecond() const override;
    [[nodiscard]] Error trouble() const override;
    Result<void> writeRace(const RaceRecord &race) override;
    Result<void> close(std::chrono::milliseconds bound) override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace trackside
