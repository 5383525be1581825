// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/racecontrol.h"

#include <functional>

namespace trackside {

/// Hands to a sink who is entered of the runners of an order's shard, in order of the competitor id, a slice at a time:
/// those that the order names, or invented ones. Holds no more than one slice, however many runners there are. One
/// thread.
class EntrantSlices {
public:
    enum class Progress : std::uint8_t { AllHandedOver, TurnOver, NoRoom };
    static constexpr std::size_t entrantsAtOnce = 2'000;

    /// \p order outlives it.
    explicit EntrantSlices(const RaceOrder &order);

    /// Goes on until all are handed over, the sink has no room or \p isTurnOver says so. An error is the sink's; the
    /// slice that it refused comes again with the next call.
    [[nodiscard]] Result<Progress> handOver(PositionSink &sink, const std::function<bool()> &isTurnOver);
    [[nodiscard]] bool hasHandedOver() const { return m_hasHandedOver; } ///< anybody

private:
    void read();
    [[nodiscard]] bool isOurs(std::uint32_t competitorId) const;

    const RaceOrder &m_order;
    std::vector<Entrant> m_slice; ///< empty: there is no other
    std::size_t m_read = 0; ///< of those that the order names
    std::int64_t m_invent = 0; ///< the competitor id to go on with
    bool m_hasHandedOver = false;
};

} // namespace trackside
