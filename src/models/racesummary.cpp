// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/racesummary.h"

#include <QCoreApplication>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(trackside::RaceSummary)
};

} // namespace

RaceHeader raceHeader(const Snapshot &snapshot, const CoursePtr &course, const QDateTime &lastUpdate,
                      const Format &format)
{
    return { .event = snapshot.race.runId,
             .eventName = snapshot.race.eventName,
             .course = course ? course->name : snapshot.race.courseId,
             .startTime = format.dateTime(snapshot.race.startTimeMs),
             .lastUpdate = lastUpdate.isValid() ? format.dateTime(lastUpdate.toMSecsSinceEpoch()) : Format::none() };
}

RaceProgress raceProgress(const Counts &counts, const Format &format)
{
    RaceProgress progress { .finished = counts.finished, .competitors = counts.competitors, .text = {}, .details = {} };
    if (counts.competitors > 0)
        progress.share = static_cast<double>(counts.finished) / static_cast<double>(counts.competitors);
    progress.text =
        Texts::tr("%1 of %2 finished").arg(format.number(counts.finished), format.number(counts.competitors));
    QStringList details;
    const auto add = [&](std::int64_t count, const QString &text) {
        if (count > 0)
            details.append(text.arg(format.number(count)));
    };
    add(counts.running, Texts::tr("%1 on the course"));
    add(counts.waiting, Texts::tr("%1 waiting"));
    add(counts.retired, Texts::tr("%1 retired"));
    add(counts.notStarted, Texts::tr("%1 not started"));
    add(counts.disqualified, Texts::tr("%1 disqualified"));
    progress.details = details.join(u", "_s);
    return progress;
}

QString raceClockText(std::int32_t second, bool notClockTime)
{
    const QString clock = second < 0 ? Format::none()
                                     : u"%1:%2:%3"_s.arg(second / 3600, 2, 10, QChar(u'0'))
                                           .arg(second / 60 % 60, 2, 10, QChar(u'0'))
                                           .arg(second % 60, 2, 10, QChar(u'0'));
    return notClockTime ? Texts::tr("%1 of the race (race time, not clock time)").arg(clock)
                        : Texts::tr("%1 of the race").arg(clock);
}

} // namespace trackside
