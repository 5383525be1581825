// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way of one runner in the picture, from where it was drawn to the newest row.
#include "models/glidetrack.h"

#include <algorithm>
#include <cmath>

namespace trackside {

/// The place of a stop in between is where an even pace before and after it leads; one that began before is where the
/// runner is drawn, and one that lasts is where the way ends. Whoever runs on or has finished after one without an end
/// moved on in rows that are lost: nobody knows when.
void GlideTrack::Track::standFor(double beginMs, double endMs)
{
    if (std::isinf(endMs) && (toStatus == RunnerStatus::Running || toStatus == RunnerStatus::Finished))
        return;
    const bool stands = fromStatus == RunnerStatus::Stopped;
    const double begin = std::max(beginMs, fromMs);
    const double end = std::min(endMs, toMs);
    if (end <= begin || (beginMs <= fromMs && !stands))
        return;
    haltFromMs = begin;
    haltToMs = end;
    const double inMotion = toMs - fromMs - (end - begin);
    haltShare = inMotion > 0.0 ? (begin - fromMs) / inMotion : 1.0;
}

double GlideTrack::Track::shareAt(double displayMs) const
{
    const auto along = [displayMs](double begin, double end) {
        return end > begin ? std::clamp((displayMs - begin) / (end - begin), 0.0, 1.0) : 1.0;
    };
    if (displayMs >= toMs || haltToMs <= haltFromMs)
        return along(fromMs, toMs);
    return haltShare * along(fromMs, haltFromMs) + (1.0 - haltShare) * along(haltToMs, toMs);
}

std::int64_t GlideTrack::Track::micrometresAt(double share) const
{
    return fromMicrometres + std::llround(share * static_cast<double>(toMicrometres - fromMicrometres));
}

/// On the way from one place to another a runner runs: a stop or an end is only shown where it is.
RunnerStatus GlideTrack::Track::statusAt(double displayMs) const
{
    if (displayMs >= haltFromMs && displayMs < haltToMs)
        return RunnerStatus::Stopped;
    const double share = shareAt(displayMs);
    if (share >= 1.0)
        return toStatus;
    if (share > 0.0 && fromMicrometres != toMicrometres)
        return RunnerStatus::Running;
    return share <= 0.0 || isOut(toStatus) ? fromStatus : toStatus;
}

} // namespace trackside
