// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Charts of the field as a whole, with no runner's line in them.
#include "models/racecharts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::FieldCharts)
};

constexpr double secondsPerMinute = 60.0;

QString timeText(const ChartFacts &facts, double seconds)
{
    return facts.format.raceTime(std::llround(seconds * 1e3));
}

} // namespace

Chart finishRate(const ChartFacts &facts)
{
    const std::vector<std::int32_t> &finishes = facts.snapshot->finishes;
    Chart chart { .xQuantity = ChartQuantity::RaceTime, .yQuantity = ChartQuantity::Runners };
    chart.rightQuantity = ChartQuantity::Runners;
    chart.xEnd = facts.endSecond;
    const auto first = std::ranges::find_if(finishes, [](std::int32_t count) { return count > 0; });
    if (first == finishes.end()) {
        chart.emptyText = Text::tr("Nobody has finished yet.");
        return chart;
    }
    chart.yTitle = Text::tr("In a minute (bars)");
    chart.rightTitle = Text::tr("In all (line)");
    ChartBars bars { .name = Text::tr("Finishes in a minute"),
                     .nameInFiles = u"Finishes in a minute"_s,
                     .width = secondsPerMinute };
    ChartLine finished { .name = Text::tr("Finished in all"), .nameInFiles = u"Finished in all"_s };
    finished.isOnRight = true;
    chart.xBegin = secondsPerMinute * static_cast<double>(first - finishes.begin());
    finished.x.push_back(chart.xBegin);
    finished.y.push_back(0.0);
    const double now = facts.snapshot->second;
    for (auto minute = first; minute != finishes.end(); ++minute) {
        const double begin = secondsPerMinute * static_cast<double>(minute - finishes.begin());
        bars.x.push_back(begin);
        bars.y.push_back(*minute);
        finished.x.push_back(std::max(begin, std::min(begin + secondsPerMinute, now)));
        finished.y.push_back(finished.y.back() + *minute);
    }
    const auto most = std::ranges::max_element(bars.y);
    const std::int64_t all = std::llround(finished.y.back());
    chart.summary =
        (all == 1 ? Text::tr("%1 has finished. Busiest minute: %2, with %3.")
                  : Text::tr("%1 have finished. Busiest minute: %2, with %3."))
            .arg(facts.format.number(all), timeText(facts, bars.x[static_cast<std::size_t>(most - bars.y.begin())]),
                 facts.format.number(std::llround(*most)));
    chart.xEnd = std::max(chart.xEnd, bars.x.back() + bars.width);
    chart.bars = std::move(bars);
    chart.lines.push_back(std::move(finished));
    return chart;
}

Chart crowdInZones(const ChartFacts &facts)
{
    const Snapshot &snapshot = *facts.snapshot;
    Chart chart { .xQuantity = ChartQuantity::RaceTime, .yQuantity = ChartQuantity::Runners };
    chart.yTitle = Text::tr("Runners inside");
    chart.xEnd = facts.endSecond;
    for (const ZoneAnswer &zone : snapshot.zones) {
        ChartLine line { .name = zone.name };
        line.slot = static_cast<int>(chart.lines.size());
        line.isStepped = true;
        for (const std::int32_t inside : zone.crowd) {
            line.x.push_back(static_cast<double>(line.x.size()) * zone.crowdStepSeconds);
            line.y.push_back(inside);
        }
        if (line.x.empty())
            continue;
        if (line.x.back() < snapshot.second) {
            line.x.push_back(snapshot.second);
            line.y.push_back(static_cast<double>(zone.inside));
        }
        const auto most = std::ranges::max_element(line.y);
        chart.summary += Text::tr("%1: %2 now, most %3 at %4.")
                             .arg(zone.name, facts.format.number(zone.inside), facts.format.number(std::llround(*most)),
                                  timeText(facts, line.x[static_cast<std::size_t>(most - line.y.begin())]))
            + u' ';
        chart.lines.push_back(std::move(line));
    }
    if (chart.lines.empty())
        chart.emptyText = Text::tr("This course has no zone.");
    return chart;
}

} // namespace trackside
