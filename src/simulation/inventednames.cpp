// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/inventednames.h"

#include "simulation/raceconfig.h"

namespace trackside {

using namespace Qt::StringLiterals;

Entrant inventedEntrant(const RaceConfig & /*config*/, std::uint32_t competitorId)
{
    return { .competitorId = competitorId, .name = u"Runner %1"_s.arg(competitorId) };
}

} // namespace trackside
