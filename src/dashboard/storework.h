// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <stop_token>
#include <utility>

namespace trackside {

/// Work that waits for the store or for files, on a thread of its own, one at a time; stopped and waited for where this
/// goes. GUI thread.
template <typename T> class StoreWork {
public:
    StoreWork() { m_pool.setMaxThreadCount(1); }
    ~StoreWork()
    {
        stop();
        m_pool.waitForDone();
    }
    StoreWork(const StoreWork &) = delete;
    StoreWork &operator=(const StoreWork &) = delete;

    /// \p work is called there with a QPromise<T> and a std::stop_token.
    template <typename Work> void start(Work work)
    {
        m_isRunning = true;
        m_stop = std::stop_source();
        m_watcher.setFuture(
            QtConcurrent::run(&m_pool, [work = std::move(work), stop = m_stop.get_token()](QPromise<T> &promise) {
                work(promise, stop);
            }));
    }
    void stop() { m_stop.request_stop(); }
    /// Until the end is heard of, which is later than the end.
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Tells progress and the end.
    [[nodiscard]] const QFutureWatcher<T> &watcher() const { return m_watcher; }
    /// What came of it, once the end is told.
    [[nodiscard]] T finish()
    {
        m_isRunning = false;
        return m_watcher.result();
    }

private:
    std::stop_source m_stop;
    QThreadPool m_pool;
    QFutureWatcher<T> m_watcher;
    bool m_isRunning = false;
};

} // namespace trackside
