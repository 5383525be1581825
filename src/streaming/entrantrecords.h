// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <string>

namespace trackside {

/// The records of entrants that a producer was given and Kafka has not acknowledged: kept here, so that they are sent
/// again when the producer was made anew. One thread.
class EntrantRecords {
public:
    /// Hands one over; false leaves it for later.
    using Send = std::function<bool(std::uint32_t competitorId, const std::string &key, const std::string &value)>;

    void add(std::uint32_t competitorId, std::string key, std::string value);
    /// Hands over those that have yet to be, until one is not taken.
    void sendOpen(const Send &send);
    void acknowledge(std::uint32_t competitorId);
    /// Whatever was handed over has to be once more.
    void loseAll();
    /// Nobody takes them: whatever there is goes, and what comes later too.
    void giveUp();

    [[nodiscard]] bool isGivenUp() const { return m_isGivenUp; }
    [[nodiscard]] std::size_t open() const { return m_open.size(); }

private:
    struct Record {
        std::string key;
        std::string value;
        bool isHandedOver = false;
    };

    std::map<std::uint32_t, Record> m_open;
    std::deque<std::uint32_t> m_toSend; ///< may name one twice
    bool m_isGivenUp = false;
};

} // namespace trackside
