// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Charts of where the field has been on the course.
#include "models/racecharts.h"

#include "course/plainnumber.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

constexpr double metresOfDensity = 100.0; ///< runners are told for as many
constexpr double mostStretches = 60.0; ///< on a chart
constexpr std::int32_t secondsPerMinute = 60;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::OccupancyCharts)
};

/// Why there is no chart.
QString noneText(const ChartFacts &facts)
{
    if (!facts.course)
        return Text::tr("This race's course is not known.");
    if (facts.snapshot->counts.competitors > wholeFieldLimit)
        return Text::tr("This chart is for fields of up to %1 runners.").arg(facts.format.number(wholeFieldLimit));
    return Text::tr("Looking back at where the field has been…");
}

/// A round length of 1, 2 or 5 times a power of ten, by which the course has at most mostStretches.
double stretchMetres(double courseMetres)
{
    const double least = courseMetres / mostStretches;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double times : { 1.0, 2.0, 5.0 }) {
        if (times * power >= least)
            return times * power;
    }
    return 10.0 * power;
}

QString timeText(const ChartFacts &facts, double seconds)
{
    return facts.format.raceTime(std::llround(seconds * 1e3));
}

} // namespace

Chart crowdingOnCourse(const ChartFacts &facts)
{
    Chart chart { .xQuantity = ChartQuantity::RaceTime, .yQuantity = ChartQuantity::Distance };
    chart.xEnd = facts.endSecond;
    const std::vector<std::int32_t> moments =
        facts.occupancy ? facts.occupancy->moments() : std::vector<std::int32_t>();
    if (moments.empty()) {
        chart.emptyText = noneText(facts);
        return chart;
    }
    const Occupancy &occupancy = *facts.occupancy;
    const double length = occupancy.courseMetres();
    const double stretch = stretchMetres(length);
    ChartGrid grid { .name = Text::tr("Runners on 100 m") };
    for (double from = 0.0; from < length; from += stretch)
        grid.y.push_back(from + stretch / 2.0);
    double most = 0.0;
    double mostAt = 0.0;
    std::int32_t mostWhen = 0;
    for (std::int32_t moment = 0; moment <= moments.back(); moment += occupancy.stepSeconds()) {
        grid.x.push_back(moment);
        const bool isKnown = std::ranges::binary_search(moments, moment);
        for (const double middle : grid.y) {
            const double from = middle - stretch / 2.0;
            const double to = std::min(from + stretch, length);
            const double density = isKnown ? occupancy.runnersBetween(moment, from, to) * metresOfDensity / (to - from)
                                           : std::numeric_limits<double>::quiet_NaN();
            grid.values.push_back(density);
            // At the gun all stand on one spot, which says nothing.
            if (moment > 0 && density > most) {
                most = density;
                mostAt = from;
                mostWhen = moment;
            }
        }
    }
    chart.yEnd = length;
    chart.grid = std::move(grid);
    if (most > 0.0)
        chart.summary =
            Text::tr("Closest together: %1 on 100 m, at %2, from %3 on.")
                .arg(facts.format.number(std::llround(most)), timeText(facts, mostWhen), facts.format.distance(mostAt));
    return chart;
}

Chart passingRate(const ChartFacts &facts)
{
    Chart chart { .xQuantity = ChartQuantity::RaceTime, .yQuantity = ChartQuantity::RunnersPerMinute };
    chart.xEnd = facts.endSecond;
    const std::vector<std::int32_t> moments =
        facts.occupancy ? facts.occupancy->moments() : std::vector<std::int32_t>();
    if (moments.empty()) {
        chart.emptyText = noneText(facts);
        return chart;
    }
    const Occupancy &occupancy = *facts.occupancy;
    const QString place = facts.format.distance(facts.placeMetres);
    const std::int32_t width = std::max(occupancy.stepSeconds(), secondsPerMinute);
    ChartBars bars { .name = Text::tr("Past %1 in a minute").arg(place),
                     .nameInFiles = u"Past %1 m in a minute"_s.arg(plainNumber(std::round(facts.placeMetres))),
                     .width = static_cast<double>(width) };
    for (std::int32_t from = 0; from + width <= moments.back(); from += width) {
        if (!std::ranges::binary_search(moments, from) || !std::ranges::binary_search(moments, from + width))
            continue;
        const double came =
            occupancy.passed(from + width, facts.placeMetres) - occupancy.passed(from, facts.placeMetres);
        bars.x.push_back(from);
        bars.y.push_back(came * secondsPerMinute / width);
    }
    const auto most = std::ranges::max_element(bars.y);
    if (most == bars.y.end() || *most <= 0.0) {
        chart.emptyText = Text::tr("Nobody is known to have come past %1 yet.").arg(place);
        return chart;
    }
    const auto busiest = bars.x[static_cast<std::size_t>(most - bars.y.begin())];
    chart.summary = Text::tr("Past %1: at most %2 a minute, from %3 on.")
                        .arg(place, facts.format.number(std::llround(*most)), timeText(facts, busiest));
    chart.bars = std::move(bars);
    return chart;
}

} // namespace trackside
