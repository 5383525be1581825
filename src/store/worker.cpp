// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/worker.h"

namespace trackside {

Worker::Worker()
    : m_thread([this] { work(); })
{
}

Worker::~Worker()
{
    stop();
}

void Worker::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_added.notify_one();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void Worker::post(std::function<void()> job)
{
    add({ .run = std::move(job), .isCancelled = [] { return false; } });
}

bool Worker::isCancelled() const
{
    return m_stopping || (m_current != nullptr && m_current->isCancelled());
}

void Worker::add(Job job)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_added.notify_one();
}

void Worker::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_added.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
        if (m_stopping) {
            return;
        }
        const Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        m_current = &job;
        job.run();
        m_current = nullptr;
        lock.lock();
    }
}

} // namespace trackside
