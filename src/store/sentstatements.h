// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/answers.h"

#include <chrono>

namespace trackside {

/// The statements that are sent for an answer. One thread.
class SentStatements {
public:
    /// Of a longer text so many characters are kept: it may list thousands of runners.
    static constexpr qsizetype longestText = 20'000;
    /// Of one answer so many are kept.
    static constexpr std::size_t most = 32;

    /// One that has the last one's text counts as that one again: its time and rows are added.
    void add(const QString &sql, std::chrono::steady_clock::duration took, std::int64_t rows);
    void add(const SentStatement &statement);
    /// Those added since the last call.
    [[nodiscard]] std::vector<SentStatement> take() { return std::exchange(m_sent, {}); }

private:
    std::vector<SentStatement> m_sent;
};

/// The statement's text, shortened with a remark that tells so where it is too long.
[[nodiscard]] QString keptText(const QString &sql);

} // namespace trackside
