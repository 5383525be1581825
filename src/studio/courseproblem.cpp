// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/courseproblem.h"

#include <QCoreApplication>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::CourseProblem)
};

} // namespace

QByteArrayView codeOf(ProblemKind kind)
{
    using enum ProblemKind;
    switch (kind) {
    case UnknownFormat:
        return "unknown-format";
    case Damaged:
        return "damaged";
    case TooLarge:
        return "too-large";
    case Empty:
        return "empty";
    case PointsOnly:
        return "points-only";
    case LinksElsewhere:
        return "links-elsewhere";
    case EncodingGuessed:
        return "encoding-guessed";
    case Reprojected:
        return "reprojected";
    case UnknownSystem:
        return "unknown-system";
    case SeveralLines:
        return "several-lines";
    case OnePointLine:
        return "one-point-line";
    case BadCoordinate:
        return "bad-coordinate";
    case TooNearPole:
        return "too-near-pole";
    case TooLong:
        return "too-long";
    case Swapped:
        return "swapped";
    case SignLost:
        return "sign-lost";
    case Jump:
        return "jump";
    case Gap:
        return "gap";
    case RepeatedPoints:
        return "repeated-points";
    case Antimeridian:
        return "antimeridian";
    case LengthClaim:
        return "length-claim";
    case StartOffLine:
        return "start-off-line";
    case FinishOffLine:
        return "finish-off-line";
    case Direction:
        return "direction";
    case OnePointRing:
        return "one-point-ring";
    case ZoneOffCourse:
        return "zone-off-course";
    case ZoneCrossesItself:
        return "zone-crosses-itself";
    case ZoneHoles:
        return "zone-holes";
    case TooManyZones:
        return "too-many-zones";
    }
    return "";
}

QByteArrayView nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return "note";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        break;
    }
    return "error";
}

QString labelOf(const CourseFix &fix)
{
    using enum CourseFix::Kind;
    switch (fix.kind) {
    case SwapLine:
        return Text::tr("Swap the line's latitudes and longitudes");
    case SwapFlagsAndZones:
        return Text::tr("Swap those of flags and zones");
    case MirrorVertex:
    case MirrorStart:
    case MirrorFinish:
    case MirrorZonePoint:
        return fix.ofLongitude ? Text::tr("Turn the longitude's sign") : Text::tr("Turn the latitude's sign");
    case RemoveVertices:
        return fix.count == 1 ? Text::tr("Remove the point") : Text::tr("Remove %L1 points").arg(fix.count);
    case RemoveRepeats:
        return Text::tr("Keep each point once");
    case Reverse:
        return Text::tr("Reverse the line");
    case Laps:
        return Text::tr("Make it %L1 laps").arg(fix.count);
    case StartToLine:
        return Text::tr("Move the flag to the line's beginning");
    case FinishToLine:
        return Text::tr("Move the flag to the line's end");
    case TrimToStart:
        return Text::tr("Let the line begin at the flag");
    case TrimToFinish:
        return Text::tr("Let the line end at the flag");
    case RemoveZone:
        return Text::tr("Remove the zone");
    case MendZone:
        return Text::tr("Keep its largest area");
    case FillHoles:
        return Text::tr("Fill the holes");
    }
    return {};
}

} // namespace trackside
