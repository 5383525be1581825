// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/positionsink.h"

#include <QMutex>

#include <algorithm>
#include <memory>
#include <vector>

namespace trackside::test {

/// What a MemorySink has taken, and how it shall misbehave. Outlives the sink; shared between test and race thread.
struct MemoryLog {
    QMutex mutex;
    std::vector<std::vector<Entrant>> entrants; ///< slice by slice
    std::function<Error()> failEntrants; ///< a message refuses a slice
    std::vector<std::int32_t> seconds;
    std::vector<PositionEvent> events;
    std::vector<RaceState> states;
    std::function<Error(std::int32_t second)> fail; ///< a message refuses the second
    std::function<Error(RaceState state)> failTold; ///< a message refuses the `races` row
    std::function<void()> whileWriting; ///< e.g. lets time pass
    std::function<void(RaceState state)> whenTold; ///< with each new `races` row
    int room = 1;
    bool drained = true; ///< false: what was written is not confirmed, but for …
    std::int32_t confirmedUpTo = -1; ///< … the seconds up to this one
    std::vector<std::int32_t> lost; ///< seconds that have to be written again
    Error trouble;
    bool closed = false;
    bool looksForGaps = false; ///< when a run goes on
};

/// A sink that keeps everything in memory. A second one on the same log goes on where the first ended.
class MemorySink : public PositionSink {
public:
    explicit MemorySink(std::shared_ptr<MemoryLog> log)
        : m_log(std::move(log))
    {
    }

    Result<void> open(const RaceRecord &race, const Course &, Shard) override
    {
        const QMutexLocker lock(&m_log->mutex);
        m_log->closed = false;
        m_log->states.push_back(race.state);
        return {};
    }
    /// What it goes back by is taken out of the seconds of the log.
    Result<void> goBackToGaps(const RunnersAt &expected) override
    {
        const QMutexLocker lock(&m_log->mutex);
        const std::vector<std::int32_t> seconds = m_log->looksForGaps ? m_log->seconds : std::vector<std::int32_t>();
        for (const std::int32_t second : seconds) {
            if (std::ranges::count(m_log->events, second, &PositionEvent::rawTimeSeconds) < expected(second)) {
                std::erase_if(m_log->seconds, [second](std::int32_t later) { return later >= second; });
                break;
            }
        }
        return {};
    }
    Result<void> writeEntrants(std::span<const Entrant> entrants) override
    {
        const QMutexLocker lock(&m_log->mutex);
        if (m_log->failEntrants) {
            if (const Error error = m_log->failEntrants(); !error.message.isEmpty()) {
                return std::unexpected(error);
            }
        }
        m_log->entrants.emplace_back(entrants.begin(), entrants.end());
        return {};
    }
    [[nodiscard]] std::optional<std::int32_t> lastStoredSecond() const override
    {
        const QMutexLocker lock(&m_log->mutex);
        return m_log->seconds.empty() ? std::nullopt : std::optional(m_log->seconds.back());
    }
    Result<void> writeSecond(std::int32_t second, std::span<const PositionEvent> events, bool) override
    {
        const QMutexLocker lock(&m_log->mutex);
        if (m_log->whileWriting) {
            m_log->whileWriting();
        }
        if (m_log->fail) {
            if (const Error error = m_log->fail(second); !error.message.isEmpty()) {
                return std::unexpected(error);
            }
        }
        std::erase(m_log->lost, second);
        m_log->seconds.push_back(second);
        m_log->events.insert(m_log->events.end(), events.begin(), events.end());
        return {};
    }
    [[nodiscard]] int room() const override { return m_log->room; }
    [[nodiscard]] std::int64_t acknowledgedEvents() const override
    {
        const QMutexLocker lock(&m_log->mutex);
        return static_cast<std::int64_t>(m_log->events.size());
    }
    [[nodiscard]] bool isDrained() const override { return m_log->drained && m_log->lost.empty(); }
    [[nodiscard]] bool isConfirmed(std::int32_t second) const override
    {
        return isDrained() || second <= m_log->confirmedUpTo;
    }
    [[nodiscard]] std::optional<std::int32_t> lostSecond() const override
    {
        return m_log->lost.empty() ? std::nullopt : std::optional(m_log->lost.front());
    }
    [[nodiscard]] Error trouble() const override { return m_log->trouble; }
    Result<void> writeRace(const RaceRecord &race) override
    {
        const QMutexLocker lock(&m_log->mutex);
        if (m_log->failTold) {
            if (const Error error = m_log->failTold(race.state); !error.message.isEmpty()) {
                return std::unexpected(error);
            }
        }
        m_log->states.push_back(race.state);
        if (m_log->whenTold) {
            m_log->whenTold(race.state);
        }
        return {};
    }
    Result<void> close(std::chrono::milliseconds) override
    {
        const QMutexLocker lock(&m_log->mutex);
        m_log->closed = true;
        return {};
    }

private:
    std::shared_ptr<MemoryLog> m_log;
};

} // namespace trackside::test
