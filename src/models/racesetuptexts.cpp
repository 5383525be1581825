// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the setup form says in words.
#include "models/racesetup.h"

#include <algorithm>
#include <cmath>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuoted = 12;

/// Of what was typed, in one line.
QString quoted(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > longestQuoted ? line.first(longestQuoted) + u'…' : line;
}

/// To three digits: an estimate has no more.
std::int64_t about(std::int64_t count)
{
    std::int64_t unit = 1;
    while (count / unit >= 1'000)
        unit *= 10;
    return (count + unit / 2) / unit * unit;
}

/// What is left of a pace once it is written and read again; seconds per kilometre.
double asRead(double secondsPerKm, const Format &format)
{
    return format.paceFromText(format.pace(secondsPerKm)).value_or(secondsPerKm);
}

/// In the user's unit, as seconds per kilometre.
double aSecond(const Format &format)
{
    return 1'000.0 / format.metresPerUnit();
}

} // namespace

QString RaceSetup::leastPace(double secondsPerKm) const
{
    const double read = asRead(secondsPerKm, m_format);
    return m_format.pace(read < secondsPerKm ? read + aSecond(m_format) : read);
}

QString RaceSetup::mostPace(double secondsPerKm) const
{
    const double read = asRead(secondsPerKm, m_format);
    return m_format.pace(read > secondsPerKm ? read - aSecond(m_format) : read);
}

QString RaceSetup::paceProblem(const QString &field) const
{
    const QString example = m_format.pace(300.0);
    const QString least = leastPace(limits::secondsPerKm.least);
    const QString most = mostPace(limits::secondsPerKm.most);
    const auto text = m_unreadable.constFind(field);
    if (text == m_unreadable.cend())
        return tr("The pace must be from %1 to %2 %3.").arg(least, most, m_format.paceUnit());
    if (text->trimmed().isEmpty())
        return tr("A pace is missing: minutes and seconds, such as %1, from %2 to %3 %4.")
            .arg(example, least, most, m_format.paceUnit());
    return tr("“%1” is no pace: it must be minutes and seconds, such as %2, from %3 to %4 %5.")
        .arg(quoted(*text), example, least, most, m_format.paceUnit());
}

QString RaceSetup::shareProblem(const QString &field) const
{
    const auto sentence = [this](const QString &what, Range<double> range) {
        return tr("%1 must be from %2 to %3.").arg(what, m_format.percent(range.least), m_format.percent(range.most));
    };
    if (field == "paceVariation"_L1)
        return sentence(tr("The pace variation"), limits::paceVariation);
    const std::pair<QLatin1StringView, QString> shares[] = {
        { "stopRatio"_L1, tr("The share that stops in the geofence") },
        { "retireRatio"_L1, tr("The share that retires") },
        { "noShowRatio"_L1, tr("The share that does not start") },
        { "dropoutRatio"_L1, tr("The share of records that never come") },
        { "lateRatio"_L1, tr("The share of records that come late") },
        { "repeatRatio"_L1, tr("The share of records that come twice") },
        { "swapRatio"_L1, tr("The share of pairs that come in the wrong order") },
    };
    const auto found = std::ranges::find_if(shares, [&field](const auto &share) { return field == share.first; });
    return found == std::end(shares) ? QString() : sentence(found->second, limits::ratio);
}

QStringList RaceSetup::estimateTexts() const
{
    if (!m_estimate)
        return m_problems.empty() ? QStringList() : QStringList { tr("No estimate until all is right.") };
    const RaceEstimate &estimate = *m_estimate;
    QStringList texts { tr("An estimate, from a sample of the runners:") };
    if (estimate.firstFinishMs < 0) {
        texts.append(tr("Nobody is expected to finish."));
    } else {
        texts.append(tr("First finisher expected after %1, last after %2 of the race.")
                         .arg(m_format.duration(estimate.firstFinishMs), m_format.duration(estimate.lastFinishMs)));
        if (m_speed > 0.0 && m_speed != 1.0) { // else it is said, or nobody knows
            const auto wall = [this](std::int64_t ms) {
                return m_format.duration(std::llround(static_cast<double>(ms) / m_speed));
            };
            texts.append(tr("At this speed: first finisher after %1, last after %2.")
                             .arg(wall(estimate.firstFinishMs), wall(estimate.lastFinishMs)));
        }
    }
    if (estimate.fullestZoneMs >= 0)
        texts.append(
            tr("The geofence is fullest at %1, with about %2 inside.")
                .arg(m_format.duration(estimate.fullestZoneMs), m_format.number(about(estimate.fullestZoneRunners))));
    texts.append(
        tr("About %1 rows, %2 on disk.").arg(m_format.number(about(estimate.rows)), m_format.bytes(estimate.bytes)));
    return texts;
}

QString RaceSetup::runnersLock() const
{
    return m_entrants.hasFile() ? tr("As many as the file of entrants names.") : QString();
}

QString RaceSetup::wavesLock() const
{
    return m_config.waveSizes.empty() ? QString() : tr("The file of entrants says who starts in which wave.");
}

QString RaceSetup::runnersNote()
{
    return tr("Runners do not hinder each other in this model.");
}

QString RaceSetup::presetName(PaceProfile preset)
{
    switch (preset) {
    case PaceProfile::Demo:
        return tr("The demo's (faster than any human)");
    case PaceProfile::Club5k:
        return tr("Club 5 km");
    case PaceProfile::CityMarathon:
        return tr("City marathon");
    case PaceProfile::Elite:
        return tr("Elite");
    }
    return {};
}

QString RaceSetup::presetNote(PaceProfile preset)
{
    switch (preset) {
    case PaceProfile::Demo:
        return tr("Paces spread evenly; the fastest runners are faster than any human.");
    case PaceProfile::Club5k:
        return tr("Most runners in the middle, with a long slow tail.");
    case PaceProfile::CityMarathon:
        return tr("A broad field that slows down after 60 % of the way.");
    case PaceProfile::Elite:
        return tr("A narrow field near its fast end.");
    }
    return {};
}

QString RaceSetup::generatedText(std::chrono::microseconds took, const Format &format)
{
    const double seconds = std::chrono::duration<double>(took).count();
    return tr("Race generated in %1 seconds").arg(format.locale().toString(seconds, 'f', 3));
}

} // namespace trackside
