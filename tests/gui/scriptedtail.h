// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/eventtail.h"

namespace trackside::test {

/// The end of a stream that says what a test wants.
class ScriptedTail final : public EventTail {
public:
    void start() override { running = true; }
    void stop() override { running = false; }
    void setFilter(const TailFilter &asked) override { filter = asked; }
    [[nodiscard]] QString description() const override { return QStringLiteral("Records of a test."); }

    void say(int offset, const QByteArray &key, const QByteArray &value, const Error &trouble = {},
             std::int64_t sentMs = 0)
    {
        Q_EMIT came({ .records = { { .topic = QStringLiteral("parkrun"),
                                     .partition = 1,
                                     .offset = offset,
                                     .sentMs = sentMs,
                                     .key = key,
                                     .value = value } },
                      .count = 2'500,
                      .bytes = 700'000,
                      .span = std::chrono::milliseconds(250),
                      .trouble = trouble });
    }

    bool running = false;
    TailFilter filter;
};

} // namespace trackside::test
