// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/pinotquestions.h"

#include <chrono>
#include <functional>

namespace trackside {

/// What is known against the table of the positions, asked for now and then while it matters. Times are of a clock that
/// never goes back. One thread.
class PinotTableWatch {
public:
    using Clock = std::function<std::chrono::milliseconds()>;

    /// \p pause is from one question to the next.
    PinotTableWatch(std::shared_ptr<PinotQuestions> questions, std::chrono::milliseconds pause)
        : m_questions(std::move(questions))
        , m_pause(pause)
    {
    }

    /// Whether its columns are to be asked for: a table that cannot serve may have been set up anew.
    [[nodiscard]] bool mayHaveChanged(std::chrono::milliseconds now);
    /// By which edition of PinotQuestions its columns are used.
    void setEdition(std::int64_t edition) { m_edition = edition; }

    /// That it cannot serve, or, where no rows come, that it was told to pause; no message: nothing is known.
    [[nodiscard]] Error trouble(bool isSilent, const Clock &now, const IsCancelled &isCancelled);

private:
    [[nodiscard]] bool isDue(std::chrono::milliseconds &last, std::chrono::milliseconds now) const;

    std::shared_ptr<PinotQuestions> m_questions;
    std::chrono::milliseconds m_pause;
    std::int64_t m_edition = -1;
    std::chrono::milliseconds m_unfitAsked { 0 };
    std::chrono::milliseconds m_pausedAsked { 0 };
    Error m_paused;
};

} // namespace trackside
