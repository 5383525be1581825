// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/maplabels.h"

namespace trackside {

namespace {

constexpr qsizetype longestName = 26;

} // namespace

QString MapLabels::nameOf(std::uint32_t id) const
{
    const QString name = m_nameOf ? m_nameOf(id) : QString::number(id);
    return name.size() > longestName ? name.left(longestName - 1).trimmed() + u'…' : name;
}

void MapLabels::setLeader(std::uint32_t id, const QString &label)
{
    if (id == m_leader && label == m_leaderText)
        return;
    m_leader = id;
    m_leaderText = label;
    Q_EMIT changed();
}

void MapLabels::setFront(std::vector<std::uint32_t> ids)
{
    if (ids == m_front)
        return;
    m_front = std::move(ids);
    Q_EMIT changed();
}

void MapLabels::setPinned(std::uint32_t id)
{
    m_pinned = id;
    Q_EMIT changed();
}

} // namespace trackside
