// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/racestore.h"

#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace trackside::bench {

/// A store that can hang: while it does, it asks nothing, and everything asked of it waits until it goes on. GUI
/// thread.
class HangingStore final : public RaceStore {
public:
    explicit HangingStore(RaceStore &store)
        : m_store(store)
    {
    }

    void hang() { m_hangs = true; }
    void goOn()
    {
        m_hangs = false;
        for (const auto &question : std::exchange(m_waiting, {}))
            question();
    }
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }

    Answer<RaceList> races() override
    {
        return ask<RaceList>([this] { return m_store.races(); });
    }
    Answer<CoursePtr> courseOf(const QString &runId) override
    {
        return ask<CoursePtr>([this, runId] { return m_store.courseOf(runId); });
    }
    Answer<SnapshotPtr> snapshot(const QString &runId, std::optional<std::int32_t> at, bool whole) override
    {
        return ask<SnapshotPtr>([this, runId, at, whole] { return m_store.snapshot(runId, at, whole); });
    }
    Answer<std::int32_t> newestSecond(const QString &runId) override
    {
        return ask<std::int32_t>([this, runId] { return m_store.newestSecond(runId); });
    }
    Answer<RowsAnswer> standingFrom(const QString &runId, std::optional<std::int32_t> at, std::int64_t first,
                                    std::int64_t count) override
    {
        return ask<RowsAnswer>([=, this] { return m_store.standingFrom(runId, at, first, count); });
    }
    Answer<RowsAnswer> rowsOf(const QString &runId, std::optional<std::int32_t> at,
                              std::vector<std::uint32_t> competitorIds) override
    {
        return ask<RowsAnswer>([=, this] { return m_store.rowsOf(runId, at, competitorIds); });
    }
    Answer<RowsAnswer> search(const QString &runId, std::optional<std::int32_t> at, const QString &text,
                              std::int64_t limit) override
    {
        return ask<RowsAnswer>([=, this] { return m_store.search(runId, at, text, limit); });
    }
    Answer<RowsAnswer> near(const QString &runId, std::optional<std::int32_t> at, double distanceMetres,
                            double withinMetres, std::int64_t limit) override
    {
        return ask<RowsAnswer>([=, this] { return m_store.near(runId, at, distanceMetres, withinMetres, limit); });
    }
    Answer<HistoryAnswer> history(const QString &runId, std::vector<std::uint32_t> competitorIds,
                                  std::int32_t fromSecond, std::int32_t toSecond) override
    {
        return ask<HistoryAnswer>([=, this] { return m_store.history(runId, competitorIds, fromSecond, toSecond); });
    }
    Answer<SplitTimesAnswer> splitTimesOf(const QString &runId, std::optional<std::int32_t> at,
                                          std::vector<std::uint32_t> competitorIds) override
    {
        return ask<SplitTimesAnswer>([=, this] { return m_store.splitTimesOf(runId, at, competitorIds); });
    }
    Answer<EntrantsAnswer> entrants(const QString &runId, std::vector<std::uint32_t> competitorIds) override
    {
        return ask<EntrantsAnswer>([=, this] { return m_store.entrants(runId, competitorIds); });
    }
    Answer<Decision> decide(const QString &runId, const Decision &decision) override
    {
        return ask<Decision>([=, this] { return m_store.decide(runId, decision); });
    }
    Answer<TableAnswer> query(const QString &runId, const QString &sql, std::int64_t limit) override
    {
        return ask<TableAnswer>([=, this] { return m_store.query(runId, sql, limit); });
    }
    Answer<bool> remove(const QString &runId) override
    {
        return ask<bool>([this, runId] { return m_store.remove(runId); });
    }
    Answer<bool> restore(const QString &runId) override
    {
        return ask<bool>([this, runId] { return m_store.restore(runId); });
    }

private:
    template <typename T> Answer<T> ask(std::function<Answer<T>()> question)
    {
        if (!m_hangs)
            return question();
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        m_waiting.push_back([promise, question = std::move(question)] {
            if (promise->isCanceled()) {
                promise->finish();
                return;
            }
            question().then([promise](QFuture<Result<T>> answer) {
                if (answer.resultCount() > 0)
                    promise->addResult(answer.takeResult());
                promise->finish();
            });
        });
        return promise->future();
    }

    RaceStore &m_store;
    bool m_hangs = false;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace trackside::bench
