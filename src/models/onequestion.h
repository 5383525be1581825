// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/racestore.h"

#include <QFutureWatcher>
#include <QPointer>

#include <functional>
#include <utility>

namespace trackside {

/// What is told of a question that the store let go without an answer, as it does when it is closed.
[[nodiscard]] Error noAnswer();

/// One question to the store at a time. Another one, drop() and the end of this cancel the one under way, and nothing
/// is heard of it any more, even where its answer was there already.
///
/// Lives on one thread with an event loop, where answers are taken, never before ask() has returned. Errors come as
/// they are; no answer is noAnswer(). Whoever takes one may ask again, or end this. The store may go first.
template <typename T> class OneQuestion {
public:
    using Take = std::function<void(Result<T>)>;

    OneQuestion()
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { tell(); });
    }
    OneQuestion(const OneQuestion &) = delete;
    OneQuestion &operator=(const OneQuestion &) = delete;
    ~OneQuestion() { drop(); }

    /// \p take gets the answer, unless something else is asked or this is dropped before.
    void ask(const Answer<T> &answer, Take take)
    {
        if (m_isUnderWay)
            m_watcher.cancel();
        m_take = std::move(take);
        m_isUnderWay = true;
        m_watcher.setFuture(answer); // which hears nothing more of the one before
    }

    /// Does \p wish at once where nothing is under way, else after the answer was taken; of several only the last.
    void whenFree(std::function<void()> wish)
    {
        if (m_isUnderWay) {
            m_wish = std::move(wish);
        } else {
            m_wish = {}; // an earlier one, while the answer is taken
            wish();
        }
    }

    /// Neither an answer nor a wish is waited for any more.
    void drop()
    {
        m_wish = {};
        if (!std::exchange(m_isUnderWay, false))
            return;
        m_watcher.cancel();
        m_take = {};
        m_watcher.setFuture(Answer<T>());
    }

    /// Whether an answer is waited for; not while it is taken.
    [[nodiscard]] bool isUnderWay() const { return m_isUnderWay; }

private:
    void tell()
    {
        if (!std::exchange(m_isUnderWay, false))
            return; // the end of an empty future
        const bool isAnswered = !m_watcher.isCanceled() && m_watcher.future().resultCount() > 0;
        Result<T> result = isAnswered ? m_watcher.result() : std::unexpected(noAnswer());
        m_watcher.setFuture(Answer<T>()); // or the answer would be kept until the next one
        const QPointer<QObject> watcher(&m_watcher);
        std::exchange(m_take, {})(std::move(result));
        if (watcher && m_wish && !m_isUnderWay) // it is gone where whoever took the answer ended this
            std::exchange(m_wish, {})();
    }

    QFutureWatcher<Result<T>> m_watcher;
    Take m_take;
    std::function<void()> m_wish; ///< what is wanted since the question under way was asked
    bool m_isUnderWay = false;
};

} // namespace trackside
