// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interruption.h"
#include "course/error.h"

#include <QEventLoop>

#include <functional>
#include <stop_token>
#include <thread>

namespace trackside {

/// Does the work on a thread of its own until it is done or the user interrupts, which asks it to stop; it should then
/// answer an error. Waits, as a command does that has nothing else to do.
template <typename T>
[[nodiscard]] Result<T> untilInterrupted(Interruption &interruption,
                                         const std::function<Result<T>(const std::stop_token &stop)> &work)
{
    QEventLoop loop;
    Result<T> result = std::unexpected(Error());
    std::jthread worker([&](const std::stop_token &stop) {
        result = work(stop);
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    QObject::connect(&interruption, &Interruption::interrupted, &loop, [&worker] { worker.request_stop(); });
    loop.exec();
    worker.join();
    return result;
}

} // namespace trackside
