// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/racestore.h"

#include <stop_token>

namespace trackside {

/// The store's answer, waited for; without a message where it was stopped.
template <typename T> [[nodiscard]] Result<T> await(Answer<T> answer, const std::stop_token &stop)
{
    const std::stop_callback cancel(stop, [&answer] { answer.cancel(); });
    answer.waitForFinished();
    if (answer.resultCount() == 0) {
        return std::unexpected(Error());
    }
    return answer.result();
}

} // namespace trackside
