// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profiles.h"
#include "simulation/positionsink.h"

#include <mutex>

namespace trackside {

class PinotAdmin;
class PinotQuestions;

/// Writes a race to Kafka for a Pinot to read: before the gun the tables are known to serve and the course is in
/// Pinot's table, and a run that was begun goes on after the last second that Pinot has of every runner of the shard,
/// or as much earlier as records may be late, or where the first is missing that was under way. Another race's run id
/// is refused. Otherwise a KafkaSink.
class ClusterSink final : public PositionSink {
public:
    explicit ClusterSink(Profile::Cluster cluster);
    ~ClusterSink() override;

    Result<void> open(const RaceRecord &race, const Course &course, Shard shard) override;
    void breakOff() override;
    Result<void> goBackToGaps(const RunnersAt &expected) override;
    [[nodiscard]] std::optional<std::int32_t> lastStoredSecond() const override;
    Result<void> writeEntrants(std::span<const Entrant> entrants) override;
    /// A second that Pinot has already is left out.
    Result<void> writeSecond(std::int32_t second, std::span<const PositionEvent> events, bool last) override;
    [[nodiscard]] int room() const override;
    [[nodiscard]] std::int64_t acknowledgedEvents() const override;
    [[nodiscard]] bool isDrained() const override;
    [[nodiscard]] bool isConfirmed(std::int32_t second) const override;
    [[nodiscard]] std::optional<std::int32_t> lostSecond() const override;
    [[nodiscard]] Error trouble() const override;
    Result<void> writeRace(const RaceRecord &race) override;
    Result<void> close(std::chrono::milliseconds bound) override;

private:
    Result<void> makeReady(const Course &course);
    Result<void> findLastStored(const RaceRecord &race);
    /// What Pinot answers, unless that is broken off.
    template <typename T> Result<T> askPinot(const std::function<Result<T>(PinotQuestions &)> &question);

    Profile::Cluster m_cluster;
    QString m_runId; ///< since open()
    Shard m_shard; ///< as well
    std::unique_ptr<PositionSink> m_kafka;
    std::mutex m_mutex; ///< for what breakOff() ends
    bool m_isBrokenOff = false;
    std::unique_ptr<PinotAdmin> m_admin; ///< while open() waits for it
    std::unique_ptr<PinotQuestions> m_questions;
    std::optional<std::int32_t> m_stored; ///< when it was opened, up to a gap
    std::optional<std::int32_t> m_written;
};

} // namespace trackside
