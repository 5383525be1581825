// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/newestrows.h"
#include "store/pinotquestions.h"

#include <functional>
#include <span>
#include <vector>

namespace trackside {

/// Where everybody of one race in Pinot is at a second: of most the newest row tells it; of those whose newest row is
/// later, the rows up to that second are asked for. From one live answer to the next that is one statement for the
/// seconds between the two; whoever has no row in them stands as before. One thread at a time.
class PinotField {
public:
    using Events = std::vector<PositionEvent>;
    /// Runs a statement of resources/sql/pinot, `field` or `history`, about the rows of the race.
    using Ask = std::function<Result<Events>(QByteArrayView name, PinotWords words)>;

    explicit PinotField(Ask ask)
        : m_ask(std::move(ask))
    {
    }

    /// The rows by which the field stands as of \p second, the newest of each runner and perhaps older ones, in no
    /// order. \p isLive: it is T of the last head, from which the next live answer goes on.
    [[nodiscard]] Result<Events> at(std::int32_t second, bool isLive, const NewestRows &seen);
    /// Adds the rows of \p runners from one second to another, both included, to \p events; of very many runners in
    /// several statements.
    Result<void> readListed(std::int32_t from, std::int32_t to, std::span<const std::uint32_t> runners,
                            Events &events) const;
    /// Keeps the rows by which the field stands at a live second.
    void keep(std::int32_t second, Events standing);
    /// Whether somebody's row of a live second had not come when later ones had: rows do not come one after the other.
    [[nodiscard]] bool hasGaps() const { return m_hasGaps; }

private:
    /// As readListed(), and the rows of others with them where \p runners are many: always one statement.
    Result<void> readAtOnce(std::int32_t from, std::int32_t to, std::span<const std::uint32_t> runners,
                            Events &events) const;
    /// How many seconds up to \p second a live answer reads at once.
    [[nodiscard]] std::int32_t secondsOfLive(std::int32_t second, std::size_t runners) const;

    Ask m_ask;
    Events m_standing; ///< of the last live answer
    std::int32_t m_standingSecond = -1;
    bool m_hasGaps = false;
};

} // namespace trackside
