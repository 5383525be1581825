// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/standing.h"
#include "course/error.h"
#include "simulation/entrant.h"

#include <QString>

#include <span>
#include <unordered_map>

namespace trackside {

using EntrantsById = std::unordered_map<std::uint32_t, Entrant>;

namespace terminal {

void print(const QByteArray &text); ///< to stdout
void print(const QString &text); ///< without what a terminal would obey
void complain(const Error &error); ///< to stderr: the sentence, and what can be done

/// One line on stderr that replaces itself; nothing where stderr is not a terminal.
class ProgressLine {
public:
    ProgressLine();
    ~ProgressLine();
    void show(const QString &text);

    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

private:
    bool m_onTerminal;
    bool m_shown = false;
};

[[nodiscard]] QString timeText(std::int64_t seconds); ///< h:mm:ss

/// Who that runner is, with the id for a bib where there is no other; without a name where that is not known.
[[nodiscard]] Entrant entrantOf(const EntrantsById &entrants, std::uint32_t competitorId);

/// The standing as a table with a heading, ready to print; bib and name of those in \p entrants are theirs.
[[nodiscard]] QString standingTable(std::span<const StandingRow> rows, double courseMetres,
                                    const EntrantsById &entrants = {});
/// \p text without what a terminal would obey or what turns the line round.
[[nodiscard]] QString harmless(const QString &text);

} // namespace terminal

} // namespace trackside
