// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/pinotconnection.h"
#include "support/httpstub.h"

#include <QStringList>

#include <mutex>
#include <utility>
#include <vector>

namespace trackside::test {

/// A schema with these columns, all of them texts.
[[nodiscard]] QByteArray schemaOf(const QStringList &columns);

/// A broker's answer with \p rows of so many \p columns; \p more stands at its end: `,"totalDocs":7`.
[[nodiscard]] QByteArray rowsOf(const QByteArray &rows, int columns, const QByteArray &more = {});

/// A broker's answer that is an error.
[[nodiscard]] QByteArray refusal(int code);

/// Controller and broker in one, which say what they were told to. With a race `run` of two runners at second 7, on the
/// course `club`, which is not there, and the tables that Trackside makes.
class ScriptedPinot {
public:
    ScriptedPinot();

    /// From now on this is the answer to whatever has all of \p parts in its path or statement; of several, the last
    /// one that was given counts. A moment later at most.
    void answer(const QByteArrayList &parts, StubReply reply);
    void answer(const QByteArrayList &parts, const QByteArray &body) { answer(parts, StubReply { .body = body }); }
    /// Every runner's newest row, at \p second, with \p more as in rowsOf().
    void setNewest(int second, const QByteArray &more = {});

    [[nodiscard]] PinotConnection connection() const;
    /// How many questions had all of \p parts so far.
    [[nodiscard]] int asked(const QByteArrayList &parts) const;

private:
    [[nodiscard]] StubReply replyTo(const StubRequest &request) const;

    mutable std::mutex m_mutex;
    std::vector<std::pair<QByteArrayList, StubReply>> m_replies;
    HttpStub m_stub;
};

} // namespace trackside::test
