// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/racestore.h"

namespace trackside {

/// The answer when it has come; a question without an answer (cancelled) is an error.
template <typename T> [[nodiscard]] Result<T> answerOf(Answer<T> answer)
{
    answer.waitForFinished();
    if (answer.resultCount() == 0) {
        return failure(QStringLiteral("no answer"));
    }
    return answer.takeResult();
}

} // namespace trackside
