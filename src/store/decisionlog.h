// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/decision.h"
#include "course/error.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace trackside {

/// Where decisions by hand are kept, beside the rows of the races they are about. Several programs may use one place at
/// once. Any thread; a call waits for another program's write, two seconds at most. Errors are sentences.
class DecisionLog {
public:
    virtual ~DecisionLog() = default;

    /// All of a race, in order of the revision; none where nothing was ever decided.
    [[nodiscard]] virtual Result<std::vector<Decision>> of(const QString &runId) = 0;
    /// Keeps it under the race's next revision, with which it answers.
    virtual Result<Decision> add(const QString &runId, const Decision &decision) = 0;
    /// Another number once anybody has added something; 0: nothing was ever decided. A look at a file, no statement.
    [[nodiscard]] virtual std::int64_t edition(const QString &runId) const = 0;
};

/// A reason has so many characters at most.
inline constexpr qsizetype longestReason = 500;

/// An error for what nobody can decide, whoever the runner: a status that the stream alone gives, a second before the
/// gun, a reason that is too long.
[[nodiscard]] Result<void> checkDecision(const Decision &decision);

/// The decisions of one race as they were read last. One thread.
class RunDecisions {
public:
    RunDecisions(std::shared_ptr<DecisionLog> log, QString runId)
        : m_log(std::move(log))
        , m_runId(std::move(runId))
    {
    }

    /// Reads them where others have come. Where that fails, those known before stay, and it is tried again next time.
    void refresh();

    /// Another number once others have been read.
    [[nodiscard]] std::int64_t edition() const { return m_edition; }
    [[nodiscard]] std::vector<Decision> at(std::int32_t second) const; ///< as decisionsAt()
    [[nodiscard]] const Error &trouble() const
    {
        return m_trouble;
    } ///< why they could not be read; no message: they were

private:
    std::shared_ptr<DecisionLog> m_log;
    QString m_runId;
    std::int64_t m_edition = 0;
    std::vector<Decision> m_all;
    Error m_trouble;
};

} // namespace trackside
