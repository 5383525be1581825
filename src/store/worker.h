// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"

#include <QPromise>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace trackside {

/// A thread that answers questions in the order asked. stop(), and destroying it, stops the question under way, drops
/// those that wait (their futures are cancelled at the latest when it is destroyed) and joins.
class Worker {
public:
    Worker();
    ~Worker();
    void stop();

    /// \p question runs on the thread; what it answers is the future's result unless the future was cancelled.
    template <typename T> QFuture<Result<T>> ask(std::function<Result<T>()> question)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        add({ .run =
                  [promise, question = std::move(question)] {
                      if (!promise->isCanceled()) {
                          promise->addResult(question());
                      }
                      promise->finish();
                  },
              .isCancelled = [promise] { return promise->isCanceled(); } });
        return promise->future();
    }

    /// Something to do on the thread that nobody waits for.
    void post(std::function<void()> job);

    /// Whether the question under way should end; asked from within long statements on the thread, or on another that
    /// it waits for.
    [[nodiscard]] bool isCancelled() const;

private:
    struct Job {
        std::function<void()> run;
        std::function<bool()> isCancelled;
    };

    void add(Job job);
    void work();

    std::mutex m_mutex;
    std::condition_variable m_added;
    std::deque<Job> m_jobs;
    std::atomic_bool m_stopping = false;
    const Job *m_current = nullptr; ///< of the thread alone
    std::thread m_thread;
};

} // namespace trackside
