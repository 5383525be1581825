// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bookmarks.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

const QString arrayKey = u"bookmarks"_s;
const QString runKey = u"run"_s;
const QString secondsKey = u"seconds"_s;

std::vector<std::int32_t> secondsFrom(const QStringList &texts)
{
    std::vector<std::int32_t> seconds;
    for (const QString &text : texts) {
        bool isNumber = false;
        if (const int second = text.toInt(&isNumber); isNumber && second >= 0)
            seconds.push_back(second);
    }
    std::ranges::sort(seconds);
    const auto repeats = std::ranges::unique(seconds);
    seconds.erase(repeats.begin(), repeats.end());
    seconds.resize(std::min(seconds.size(), Bookmarks::mostSeconds));
    return seconds;
}

} // namespace

std::vector<std::int32_t> Bookmarks::of(const QString &runId) const
{
    const std::vector<Race> races = read();
    const auto found = std::ranges::find(races, runId, &Race::runId);
    return found == races.end() ? std::vector<std::int32_t>() : found->seconds;
}

Bookmarks::Toggled Bookmarks::toggle(const QString &runId, std::int32_t second)
{
    std::vector<Race> races = read();
    Race race { .runId = runId, .seconds = {} };
    if (const auto found = std::ranges::find(races, runId, &Race::runId); found != races.end()) {
        race = std::move(*found);
        races.erase(found);
    }
    const auto place = std::ranges::lower_bound(race.seconds, second);
    const bool isThere = place != race.seconds.end() && *place == second;
    if (!isThere && race.seconds.size() >= mostSeconds)
        return Toggled::Full;
    if (isThere)
        race.seconds.erase(place);
    else
        race.seconds.insert(place, second);
    if (!race.seconds.empty())
        races.insert(races.begin(), std::move(race));
    races.resize(std::min(races.size(), mostRaces));
    write(races);
    return isThere ? Toggled::Removed : Toggled::Set;
}

std::vector<Bookmarks::Race> Bookmarks::read() const
{
    std::vector<Race> races;
    const int size = std::min(m_settings.beginReadArray(arrayKey), static_cast<int>(mostRaces));
    for (int i = 0; i < size; ++i) {
        m_settings.setArrayIndex(i);
        Race race { .runId = m_settings.value(runKey).toString(),
                    .seconds = secondsFrom(m_settings.value(secondsKey).toStringList()) };
        if (!race.runId.isEmpty() && !race.seconds.empty())
            races.push_back(std::move(race));
    }
    m_settings.endArray();
    return races;
}

void Bookmarks::write(const std::vector<Race> &races)
{
    m_settings.remove(arrayKey);
    m_settings.beginWriteArray(arrayKey, static_cast<int>(races.size()));
    for (std::size_t i = 0; i < races.size(); ++i) {
        m_settings.setArrayIndex(static_cast<int>(i));
        QStringList seconds;
        for (const std::int32_t second : races[i].seconds)
            seconds << QString::number(second);
        m_settings.setValue(runKey, races[i].runId);
        m_settings.setValue(secondsKey, seconds);
    }
    m_settings.endArray();
}

} // namespace trackside
