// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runnerselection.h"

namespace trackside {

void RunnerSelection::select(std::uint32_t bib)
{
    setBibs(bib == 0 ? QSet<std::uint32_t> {} : QSet<std::uint32_t> { bib }, bib);
}

void RunnerSelection::toggle(std::uint32_t bib)
{
    QSet<std::uint32_t> bibs = m_bibs;
    if (bibs.remove(bib)) {
        setBibs(bibs, m_current == bib ? 0 : m_current);
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
    m_bibs = bibs;
    m_current = newCurrent;
    Q_EMIT changed();
}

void RunnerSelection::clear()
{
    setBibs({}, 0);
}

} // namespace trackside
