// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/racestore.h"
#include "store/wholerace.h"

namespace trackside {

class DecisionLog;

/// A race as a store answers it, some of its rows at a time: for stores whose races do not lie in files here. Waits for
/// the answers, so not on the store's threads nor the GUI's. What is handed in must outlive it.
class AskedRace final : public WholeRace {
public:
    AskedRace(RaceStore &store, DecisionLog &decisions, QString runId, std::stop_token stop)
        : m_store(store)
        , m_decisions(decisions)
        , m_runId(std::move(runId))
        , m_stop(std::move(stop))
    {
    }

    /// Fails where the course is not known: nobody could open what is saved. Of a race under way the second is as much
    /// before the store's as late records may take, twice: so that whoever goes on with the race writes them.
    [[nodiscard]] Result<Head> head() override;
    /// After head(), as are the rows.
    Result<void> entrants(const TakeEntrants &take) override;
    Result<void> rows(std::int32_t last, const TakeSecond &take) override;

private:
    RaceStore &m_store;
    DecisionLog &m_decisions;
    QString m_runId;
    std::stop_token m_stop;
    std::vector<std::uint32_t> m_competitors; ///< all who have a row
};

} // namespace trackside
