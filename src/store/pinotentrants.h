// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/entrant.h"
#include "store/pinotquestions.h"
#include "store/sentstatements.h"

namespace trackside {

/// Asks Pinot who is entered for one race. Where there is no table of entrants, nobody is; it is looked for again once
/// tables may have changed. One thread.
class PinotEntrants {
public:
    PinotEntrants(std::shared_ptr<PinotQuestions> questions, const QString &runId, IsCancelled isCancelled);

    /// As RaceReader answers them.
    [[nodiscard]] Result<Entrants> entrants(std::span<const std::uint32_t> competitorIds);
    [[nodiscard]] Result<Entrants> entrantsLike(const QString &text, std::int64_t limit);
    /// How many statements have been run so far.
    [[nodiscard]] std::int32_t statements() const { return m_statements; }
    [[nodiscard]] std::vector<SentStatement> takeSent() { return m_sent.take(); }

private:
    Result<void> ask(QByteArrayView name, PinotWords words, Entrants &entrants);
    [[nodiscard]] Result<Entrants> firstOfAll(std::int64_t limit);

    std::shared_ptr<PinotQuestions> m_questions;
    QString m_runId; ///< as a literal
    IsCancelled m_isCancelled;
    std::int32_t m_statements = 0;
    SentStatements m_sent;
};

/// A pattern of Pinot's REGEXP_LIKE, as SQL has it, which finds \p text and nothing else, in whatever case.
[[nodiscard]] QString sqlPattern(const QString &text, bool atTheBeginning);

} // namespace trackside
