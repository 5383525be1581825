// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/entrantrecords.h"

#include <utility>

namespace trackside {

void EntrantRecords::add(std::uint32_t competitorId, std::string key, std::string value)
{
    if (m_isGivenUp) {
        return;
    }
    m_open[competitorId] = { .key = std::move(key), .value = std::move(value) };
    m_toSend.push_back(competitorId);
}

void EntrantRecords::sendOpen(const Send &send)
{
    while (!m_toSend.empty()) {
        const auto at = m_open.find(m_toSend.front());
        if (at != m_open.end() && !at->second.isHandedOver) {
            if (!send(at->first, at->second.key, at->second.value)) {
                return; // it may have given all of them up
            }
            at->second.isHandedOver = true;
        }
        m_toSend.pop_front();
    }
}

void EntrantRecords::acknowledge(std::uint32_t competitorId)
{
    // One that was replaced meanwhile has yet to be sent as it is now.
    if (const auto at = m_open.find(competitorId); at != m_open.end() && at->second.isHandedOver) {
        m_open.erase(at);
    }
}

void EntrantRecords::loseAll()
{
    m_toSend.clear();
    for (auto &[competitorId, record] : m_open) {
        record.isHandedOver = false;
        m_toSend.push_back(competitorId);
    }
}

void EntrantRecords::giveUp()
{
    m_isGivenUp = true;
    m_open.clear();
    m_toSend.clear();
}

} // namespace trackside
