// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runnerselection.h"

#include <algorithm>

namespace trackside {

void RunnerSelection::select(std::uint32_t bib)
{
    setBibs(bib == 0 ? QSet<std::uint32_t> {} : QSet<std::uint32_t> { bib }, bib);
}

void RunnerSelection::toggle(std::uint32_t bib)
{
    QSet<std::uint32_t> bibs = m_bibs;
    if (bibs.remove(bib)) {
        QList<std::uint32_t> left = m_order;
        left.removeOne(bib);
        setBibs(bibs, left.isEmpty() ? 0 : left.back());
    } else {
        bibs.insert(bib);
        setBibs(bibs, bib);
    }
}

void RunnerSelection::setBibs(const QSet<std::uint32_t> &bibs, std::uint32_t current)
{
    const std::uint32_t newCurrent = bibs.contains(current) ? current : 0;
    if (bibs == m_bibs && newCurrent == m_current)
        return;
    QList<std::uint32_t> added = (bibs - m_bibs).values();
    std::ranges::sort(added); // a set has no order
    m_order.removeIf([&bibs](std::uint32_t bib) { return !bibs.contains(bib); });
    m_order += added;
    if (m_order.removeOne(newCurrent))
        m_order.append(newCurrent);
    m_bibs = bibs;
    m_current = newCurrent;
    Q_EMIT changed();
}

void RunnerSelection::clear()
{
    setBibs({}, 0);
}

} // namespace trackside
