// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/positionevent.h"

#include <algorithm>
#include <array>

namespace trackside {

namespace {

constexpr std::array<QByteArrayView, 7> names { "waiting", "running",    "stopped",     "finished",
                                                "retired", "notStarted", "disqualified" };

} // namespace

QByteArrayView statusName(RunnerStatus status)
{
    return names[static_cast<std::size_t>(status)];
}

std::optional<RunnerStatus> statusFromName(QByteArrayView name)
{
    const auto found = std::ranges::find(names, name);
    if (found == names.end()) {
        return std::nullopt;
    }
    return static_cast<RunnerStatus>(found - names.begin());
}

} // namespace trackside
