// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace trackside {

/// Somebody who is entered for a race: one row of `competitors`, key = (runId, competitorId). All texts are data: they
/// mean nothing wherever they are shown or written.
struct Entrant {
    std::uint32_t competitorId = 0; ///< as in the events
    QString bib {}; ///< what the number on the vest says; empty: the competitor id
    QString name {};
    QString category {}; ///< such as `F40`; empty: none
    QString club {};
    std::int32_t wave = 0; ///< of the start, from 1; 0: not told

    friend bool operator==(const Entrant &, const Entrant &) = default;
};

/// In order of the competitor id.
using Entrants = std::vector<Entrant>;
using EntrantsPtr = std::shared_ptr<const Entrants>;

} // namespace trackside
