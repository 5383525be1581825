// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <functional>
#include <utility>

namespace trackside {

/// Work on the global pool of which only the newest is wanted, as while something is dragged. One runs at a time; the
/// latest that is asked for meanwhile follows it, and those between are never done. Lives on one thread with an event
/// loop, where results are taken; the work must not throw. Its end waits for the work that runs.
template <typename Result> class NewestRun {
public:
    using Work = std::function<Result()>;

    explicit NewestRun(std::function<void(Result)> take)
        : m_take(std::move(take))
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] {
            if (m_next) {
                start(std::exchange(m_next, {}));
                return;
            }
            m_isBusy = false;
            m_take(m_watcher.result());
        });
    }
    NewestRun(const NewestRun &) = delete;
    NewestRun &operator=(const NewestRun &) = delete;
    ~NewestRun() { m_watcher.waitForFinished(); }

    void run(Work work)
    {
        if (m_isBusy)
            m_next = std::move(work);
        else
            start(std::move(work));
    }

private:
    void start(Work work)
    {
        m_isBusy = true;
        m_watcher.setFuture(QtConcurrent::run(std::move(work)));
    }

    std::function<void(Result)> m_take;
    QFutureWatcher<Result> m_watcher;
    Work m_next;
    bool m_isBusy = false; ///< until the end is heard of, which is later than the work's end
};

} // namespace trackside
