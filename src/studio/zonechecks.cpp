// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/checking.h"

#include "course/plane.h"
#include "studio/lengthtext.h"
#include "studio/linefacts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::ZoneChecks)
};

/// A corner is far off that lies this many times the extent of the others from them.
constexpr double farExtents = 10.0;

QString titleOf(const Zone &zone, std::size_t index)
{
    return zone.name.isEmpty() ? Text::tr("Zone %L1").arg(index + 1) : Text::tr("The zone “%1”").arg(zone.name);
}

/// Metres from a corner to the nearest of the others.
double metresToOthers(const Zone &zone, std::size_t corner, LonLat place)
{
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < zone.outer.size(); ++i) {
        if (i != corner && zone.outer[i] != zone.outer[corner]) {
            nearest = std::min(nearest, roughMetres(zone.outer[i], place));
        }
    }
    return nearest;
}

double extentWithout(const Zone &zone, std::size_t corner)
{
    double extent = 0.0;
    std::optional<LonLat> first;
    for (std::size_t i = 0; i < zone.outer.size(); ++i) {
        if (zone.outer[i] == zone.outer[corner]) {
            continue;
        }
        first = first.value_or(zone.outer[i]);
        extent = std::max(extent, roughMetres(*first, zone.outer[i]));
    }
    return extent;
}

/// The corners that few others share a hemisphere with: only one of these can have lost its sign.
std::vector<std::size_t> cornersApart(const Zone &zone)
{
    constexpr std::size_t mostApart = 16;
    std::vector<std::size_t> apart;
    for (const auto hemisphere : { &LonLat::longitude, &LonLat::latitude }) {
        std::array<std::vector<std::size_t>, 2> sides;
        for (std::size_t corner = 0; corner + 1 < zone.outer.size(); ++corner) {
            sides.at(zone.outer[corner].*hemisphere < 0.0 ? 0 : 1).push_back(corner);
        }
        for (const std::vector<std::size_t> &side : sides) {
            if (side.size() <= mostApart) {
                apart.insert(apart.end(), side.begin(), side.end());
            }
        }
    }
    std::ranges::sort(apart);
    apart.erase(std::ranges::unique(apart).begin(), apart.end());
    return apart;
}

std::optional<CourseProblem> lostSign(const Zone &zone, std::size_t index)
{
    for (const std::size_t corner : cornersApart(zone)) {
        const LonLat place = zone.outer[corner];
        const double reach = farExtents * extentWithout(zone, corner);
        if (metresToOthers(zone, corner, place) <= reach) {
            continue;
        }
        for (const bool ofLongitude : { true, false }) {
            if (metresToOthers(zone, corner, mirrored(place, ofLongitude)) <= reach / farExtents * 2.0) {
                return CourseProblem {
                    .kind = ProblemKind::SignLost,
                    .severity = Severity::Warning,
                    .message = Text::tr("%1 has a corner that lies %2 off; with the other sign of its %3 "
                                        "it lies among the others.")
                                   .arg(titleOf(zone, index), lengthText(metresToOthers(zone, corner, place)),
                                        ofLongitude ? Text::tr("longitude") : Text::tr("latitude")),
                    .at = place,
                    .fix = CourseFix { .kind = CourseFix::Kind::MirrorZonePoint,
                                       .index = corner,
                                       .zone = index,
                                       .ofLongitude = ofLongitude }
                };
            }
        }
    }
    return {};
}

void checkZone(const CourseLine *line, const Zone &zone, std::size_t index, std::vector<CourseProblem> &problems)
{
    const auto report = [&](ProblemKind kind, Severity severity, QString message, CourseFix::Kind fix) {
        problems.push_back({ .kind = kind,
                             .severity = severity,
                             .message = std::move(message),
                             .at = zone.outer.empty() ? std::nullopt : std::optional(zone.outer.front()),
                             .fix = CourseFix { .kind = fix, .zone = index } });
    };
    if (isNoArea(zone.outer)) {
        report(ProblemKind::OnePointRing, Severity::Error,
               Text::tr("%1 is no area: its outline has fewer than three different corners.").arg(titleOf(zone, index)),
               CourseFix::Kind::RemoveZone);
        return;
    }
    if (auto sign = lostSign(zone, index)) {
        problems.push_back(*std::move(sign));
        return;
    }
    if (!zone.holes.empty()) {
        report(ProblemKind::ZoneHoles, Severity::Note,
               zone.holes.size() == 1
                   ? Text::tr("%1 has a hole; who is in it is not in the zone.").arg(titleOf(zone, index))
                   : Text::tr("%1 has %L2 holes; who is in one is not in the zone.")
                         .arg(titleOf(zone, index))
                         .arg(zone.holes.size()),
               CourseFix::Kind::FillHoles);
    }
    if (!line) {
        return;
    }
    const auto passages = passagesOf(*line, zone);
    if (!passages) {
        report(ProblemKind::ZoneCrossesItself, Severity::Error, passages.error().message, CourseFix::Kind::MendZone);
    } else if (passages->empty()) {
        report(ProblemKind::ZoneOffCourse, Severity::Warning,
               Text::tr("%1 does not touch the course: nobody will pass it.").arg(titleOf(zone, index)),
               CourseFix::Kind::RemoveZone);
    }
}

} // namespace

bool isNoArea(const std::vector<LonLat> &ring)
{
    std::vector<LonLat> corners;
    for (const LonLat corner : ring) {
        if (std::ranges::find(corners, corner) == corners.end()) {
            corners.push_back(corner);
        }
        if (corners.size() > 2) {
            return false;
        }
    }
    return true;
}

std::vector<CourseProblem> checkZones(const CourseDraft &draft)
{
    std::vector<CourseProblem> problems;
    if (draft.zones.empty()) {
        return problems;
    }
    if (draft.zones.size() > maxZones) {
        problems.push_back(
            { .kind = ProblemKind::TooManyZones,
              .severity = Severity::Error,
              .message =
                  Text::tr("There are %L1 zones; a course has at most %L2.").arg(draft.zones.size()).arg(maxZones) });
        return problems;
    }
    CourseDraft bare = draft;
    bare.zones.clear();
    const auto course = courseOf(bare);
    for (std::size_t i = 0; i < draft.zones.size(); ++i) {
        checkZone(course ? &(*course)->line : nullptr, draft.zones[i], i, problems);
    }
    return problems;
}

} // namespace trackside
