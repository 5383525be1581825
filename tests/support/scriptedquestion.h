// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/racestore.h"

#include <QPromise>

#include <memory>

namespace trackside::test {

/// A question that a ScriptedStore was asked, and the answer that the test gives to it, once and when it likes. What of
/// the members a question of its kind does not have stays as it is here.
template <typename T> class ScriptedQuestion {
public:
    ScriptedQuestion() { m_promise->start(); }

    QString runId;
    std::optional<std::int32_t> at;
    bool whole = false;
    std::vector<std::uint32_t> competitorIds {};
    QString sql {};
    Decision decision {};
    std::int64_t limit = 0;

    void answer(Result<T> result)
    {
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }
    void finishWithoutAnswer() { m_promise->finish(); }
    [[nodiscard]] bool isCanceled() const { return m_promise->isCanceled(); }
    [[nodiscard]] bool isAnswered() const { return m_promise->future().isFinished(); }
    [[nodiscard]] Answer<T> future() { return m_promise->future(); }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise = std::make_shared<QPromise<Result<T>>>();
};

} // namespace trackside::test
