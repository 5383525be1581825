// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/entrantslices.h"

#include "simulation/inventednames.h"

namespace trackside {

EntrantSlices::EntrantSlices(const RaceOrder &order)
    : m_order(order)
    , m_invent(order.shard.index)
{
    m_slice.reserve(entrantsAtOnce);
    read();
}

Result<EntrantSlices::Progress> EntrantSlices::handOver(PositionSink &sink, const std::function<bool()> &isTurnOver)
{
    while (!m_slice.empty()) {
        if (sink.room() == 0) {
            return Progress::NoRoom;
        }
        if (auto written = sink.writeEntrants(m_slice); !written) {
            return std::unexpected(written.error());
        }
        m_hasHandedOver = true;
        read();
        if (!m_slice.empty() && isTurnOver()) {
            return Progress::TurnOver;
        }
    }
    return Progress::AllHandedOver;
}

void EntrantSlices::read()
{
    m_slice.clear();
    if (!m_order.entrants) {
        for (; m_slice.size() < entrantsAtOnce && m_invent <= m_order.config.runners; m_invent += m_order.shard.count) {
            m_slice.push_back(inventedEntrant(m_order.config, static_cast<std::uint32_t>(m_invent)));
        }
        return;
    }
    const Entrants &all = *m_order.entrants;
    for (; m_slice.size() < entrantsAtOnce && m_read < all.size(); ++m_read) {
        if (isOurs(all[m_read].competitorId)) {
            m_slice.push_back(all[m_read]);
        }
    }
}

bool EntrantSlices::isOurs(std::uint32_t competitorId) const
{
    return competitorId >= 1 && competitorId <= m_order.config.runners
        && (competitorId - 1) % static_cast<std::uint32_t>(m_order.shard.count)
        == static_cast<std::uint32_t>(m_order.shard.index - 1);
}

} // namespace trackside
