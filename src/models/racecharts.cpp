// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/racecharts.h"

#include "analysis/timespread.h"
#include "models/fieldflow.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::RaceCharts)
};

constexpr std::size_t medianPlace = 2; ///< in a spread

/// Of a shorter way a pace says little.
constexpr double leastLegMetres = 200.0;

double secondsOf(std::int64_t ms)
{
    return static_cast<double>(ms) * 1e-3;
}

const StandingRow *rowOf(const Snapshot &snapshot, std::uint32_t bib)
{
    const auto row = std::ranges::find(snapshot.standing, bib,
                                       [](const StandingRow &candidate) { return candidate.event.competitorId; });
    return row == snapshot.standing.end() ? nullptr : &*row;
}

bool isFinished(const StandingRow *row)
{
    return row != nullptr && row->event.status == RunnerStatus::Finished;
}

ChartLine lineOf(const ChosenRunner &runner, const ChartFacts &facts)
{
    ChartLine line { .name = facts.labelOf ? facts.labelOf(runner.bib) : QString::number(runner.bib) };
    line.bib = runner.bib;
    line.slot = runner.slot;
    line.isSelected = runner.isSelected;
    return line;
}

void add(ChartLine &line, double x, double y)
{
    line.x.push_back(x);
    line.y.push_back(y);
}

/// A line for each chosen runner for whom \p fill adds a point; the selected one's is drawn over the others.
template <typename Fill> void addChosen(Chart &chart, const ChartFacts &facts, Fill fill)
{
    for (const ChosenRunner &runner : facts.chosen) {
        ChartLine line = lineOf(runner, facts);
        fill(line, std::span(runner.times).first(std::min(runner.times.size(), facts.snapshot->splits.size())),
             rowOf(*facts.snapshot, runner.bib));
        if (!line.x.empty())
            chart.lines.push_back(std::move(line));
    }
    std::ranges::stable_partition(chart.lines, [](const ChartLine &line) { return !line.isSelected; });
}

double courseMetres(const ChartFacts &facts)
{
    return facts.course ? facts.course->line.lengthMetres() : 0.0;
}

/// Why there is no chart of splits: the race's, or that it is too early.
QString noSplitsText(const ChartFacts &facts)
{
    if (facts.snapshot->splits.empty())
        return Text::tr("This course has no splits.");
    return Text::tr("Nobody has passed a split yet.");
}

QString lastWord(const ChartLine &line, const QString &value)
{
    return Text::tr("Bib %1: %2.").arg(line.name, value);
}

/// Metres a second since the gun; 0: nobody has left the start.
double averageOfFirst(const ChartFacts &facts)
{
    const StandingRow &row = facts.snapshot->standing.front();
    const PositionEvent &first = row.event;
    if ((isOut(first.status) && !isFinished(&row)) || first.elapsedMs <= 0)
        return 0.0;
    const double metres = isFinished(&row) && facts.course ? courseMetres(facts) : first.distanceMetres;
    return metres / secondsOf(first.elapsedMs);
}

/// Sets lines apart that lie on each other over the whole course.
void measureBehind(Chart &chart, double metresPerSecond, const Format &format)
{
    const auto turn = [metresPerSecond](ChartLine &line) {
        for (std::size_t i = 0; i < line.x.size(); ++i)
            line.y[i] = metresPerSecond * line.x[i] - line.y[i];
    };
    for (ChartBand &band : chart.bands) {
        turn(band.from);
        turn(band.to);
    }
    chart.yQuantity = ChartQuantity::Behind;
    chart.yEnd = 0.0;
    chart.summary = Text::tr("The pace is the average of the first: %1 %2.")
                        .arg(format.pace(1e3 / metresPerSecond), format.paceUnit());
    for (ChartLine &line : chart.lines) {
        turn(line);
        if (!line.isSelected)
            continue;
        const QString words = line.y.back() < 0.0 ? Text::tr("%1 ahead of it") : Text::tr("%1 behind it");
        chart.summary += u' ' + lastWord(line, words.arg(format.shortDistance(std::abs(line.y.back()))));
    }
}

} // namespace

QString chartName(ChartKind kind)
{
    switch (kind) {
    case ChartKind::RaceFlow:
        return Text::tr("Race flow");
    case ChartKind::Gap:
        return Text::tr("Gap");
    case ChartKind::Places:
        return Text::tr("Places");
    case ChartKind::Pace:
        return Text::tr("Pace");
    case ChartKind::FinishRate:
        return Text::tr("Finish rate");
    case ChartKind::Crowding:
        return Text::tr("Along the course");
    case ChartKind::Passing:
        return Text::tr("Past a place");
    case ChartKind::Crowd:
        break;
    }
    return Text::tr("In zones");
}

Chart chartOf(ChartKind kind, const ChartFacts &facts)
{
    if (!facts.snapshot || facts.snapshot->standing.empty()) {
        Chart chart;
        chart.emptyText = Text::tr("Nothing is known of this race yet.");
        return chart;
    }
    switch (kind) {
    case ChartKind::RaceFlow:
        return raceFlow(facts);
    case ChartKind::Gap:
        return gapToLeader(facts);
    case ChartKind::Places:
        return placesOverTime(facts);
    case ChartKind::Pace:
        return paceByLeg(facts);
    case ChartKind::FinishRate:
        return finishRate(facts);
    case ChartKind::Crowding:
        return crowdingOnCourse(facts);
    case ChartKind::Passing:
        return passingRate(facts);
    case ChartKind::Crowd:
        break;
    }
    return crowdInZones(facts);
}

Chart raceFlow(const ChartFacts &facts)
{
    const Snapshot &snapshot = *facts.snapshot;
    Chart chart { .xQuantity = ChartQuantity::RaceTime, .yQuantity = ChartQuantity::Distance };
    chart.xEnd = snapshot.second;
    chart.yEnd = courseMetres(facts);
    const double pace = facts.isBehindFirst ? averageOfFirst(facts) : 0.0;

    const FieldFlow field(snapshot, chart.yEnd);
    ChartLine median = field.line(spreadPercents[medianPlace], Text::tr("Median"));
    median.nameInFiles = u"Median"_s;
    if (median.x.size() > 1) {
        chart.summary = Text::tr("Half the field had covered %1 or more by %2.")
                            .arg(facts.format.distance(median.y.back()),
                                 facts.format.raceTime(std::llround(median.x.back() * 1e3)));
        const auto edge = [&field](int percent) {
            ChartLine line = field.line(percent, Text::tr("%1 %").arg(percent));
            line.nameInFiles = u"%1 %"_s.arg(percent);
            return line;
        };
        const auto band = [&](const QString &name, int from, int to) {
            ChartBand between { name, edge(from), edge(to) };
            // While the slower ones are still on the way, the faster ones are at the finish.
            // Behind a pace, whoever waits there would seem to lose ground.
            const bool haveLeft = !between.from.y.empty() && !between.to.y.empty();
            if (facts.course && pace <= 0.0 && haveLeft && between.from.y.back() == chart.yEnd
                && between.to.y.back() < chart.yEnd)
                add(between.from, snapshot.second, chart.yEnd);
            return between;
        };
        chart.bands = {
            band(Text::tr("Middle 90 %"), spreadPercents.front(), spreadPercents.back()),
            band(Text::tr("Middle half"), spreadPercents[1], spreadPercents[3]),
        };
        chart.lines.push_back(std::move(median));
    }

    addChosen(chart, facts, [&](ChartLine &line, std::span<const SplitTime> times, const StandingRow *row) {
        if (row == nullptr || row->event.distanceMetres <= 0.0)
            return;
        const PositionEvent &now = row->event;
        add(line, secondsOf(now.startOffsetMs), 0.0);
        for (std::size_t i = 0; i < times.size(); ++i)
            add(line, secondsOf(times[i].elapsedMs), snapshot.splits[i].distanceMetres);
        if (now.distanceMetres > line.y.back() && secondsOf(now.elapsedMs) > line.x.back())
            add(line, secondsOf(now.elapsedMs), now.distanceMetres);
        if (line.isSelected)
            chart.summary += u' ' + lastWord(line, facts.format.distance(now.distanceMetres));
    });
    if (chart.lines.empty())
        chart.emptyText = Text::tr("Nobody has left the start yet.");
    else if (pace > 0.0)
        measureBehind(chart, pace, facts.format);
    return chart;
}

Chart gapToLeader(const ChartFacts &facts)
{
    const Snapshot &snapshot = *facts.snapshot;
    Chart chart { .xQuantity = ChartQuantity::Distance, .yQuantity = ChartQuantity::Gap };
    chart.xEnd = courseMetres(facts);
    addChosen(chart, facts, [&](ChartLine &line, std::span<const SplitTime> times, const StandingRow *row) {
        for (std::size_t i = 0; i < times.size(); ++i) {
            const SplitAnswer &split = snapshot.splits[i];
            if (!split.first.empty())
                add(line, split.distanceMetres, secondsOf(times[i].elapsedMs - split.first.front().time.elapsedMs));
        }
        if (isFinished(row) && facts.course)
            add(line, chart.xEnd, secondsOf(row->event.elapsedMs - snapshot.standing.front().event.elapsedMs));
        if (!line.x.empty()) {
            // Whoever was taken out by hand may have been ahead of the first who counts.
            const auto gap = facts.format.duration(std::llround(std::abs(line.y.back()) * 1e3));
            const QString words = line.y.back() < 0.0 ? Text::tr("%1 ahead at %2") : Text::tr("%1 behind at %2");
            chart.summary += lastWord(line, words.arg(gap, facts.format.distance(line.x.back()))) + u' ';
        }
    });
    if (chart.lines.empty())
        chart.emptyText = noSplitsText(facts);
    return chart;
}

Chart placesOverTime(const ChartFacts &facts)
{
    const Snapshot &snapshot = *facts.snapshot;
    Chart chart { .xQuantity = ChartQuantity::RaceTime, .yQuantity = ChartQuantity::Place };
    chart.xEnd = snapshot.second;
    addChosen(chart, facts, [&](ChartLine &line, std::span<const SplitTime> times, const StandingRow *row) {
        for (std::size_t i = 0; i < times.size(); ++i) {
            const std::vector<SplitPlace> &places = snapshot.splits[i].first;
            const auto place = std::ranges::find(places, times[i].competitorId,
                                                 [](const SplitPlace &other) { return other.time.competitorId; });
            if (place != places.end())
                add(line, secondsOf(times[i].elapsedMs), place->rank);
        }
        const bool hasPlace = row != nullptr && (isFinished(row) || !isOut(row->event.status));
        if (hasPlace && !times.empty() && row->event.elapsedMs > times.back().elapsedMs) {
            add(line, secondsOf(row->event.elapsedMs), row->rank);
            chart.summary += lastWord(line, Text::tr("place %1").arg(facts.format.number(row->rank))) + u' ';
        }
    });
    if (chart.lines.empty())
        chart.emptyText = noSplitsText(facts);
    return chart;
}

Chart paceByLeg(const ChartFacts &facts)
{
    const Snapshot &snapshot = *facts.snapshot;
    Chart chart { .xQuantity = ChartQuantity::Distance, .yQuantity = ChartQuantity::Pace };
    chart.xEnd = courseMetres(facts);
    const auto addLeg = [](ChartLine &line, double from, double to, std::int64_t ms) {
        if (to - from >= leastLegMetres && ms > 0)
            add(line, to, static_cast<double>(ms) / (to - from));
    };

    const ChartLine way = FieldFlow(snapshot, chart.xEnd).line(spreadPercents[medianPlace], {});
    ChartLine median { .name = Text::tr("Median of the field"), .nameInFiles = u"Median of the field"_s };
    for (std::size_t i = 1; i < way.x.size(); ++i) {
        const bool isWholeLeg =
            std::ranges::contains(snapshot.splits, way.y[i], &SplitAnswer::distanceMetres) || way.y[i] == chart.xEnd;
        if (isWholeLeg)
            addLeg(median, way.y[i - 1], way.y[i], std::llround((way.x[i] - way.x[i - 1]) * 1e3));
    }
    if (!median.x.empty())
        chart.lines.push_back(std::move(median));

    addChosen(chart, facts, [&](ChartLine &line, std::span<const SplitTime> times, const StandingRow *row) {
        double metres = 0.0;
        std::int64_t ms = row != nullptr ? row->event.startOffsetMs : 0;
        for (std::size_t i = 0; i < times.size(); ++i) {
            addLeg(line, metres, snapshot.splits[i].distanceMetres, times[i].legMs);
            metres = snapshot.splits[i].distanceMetres;
            ms = times[i].elapsedMs;
        }
        if (isFinished(row) && facts.course)
            addLeg(line, metres, chart.xEnd, row->event.elapsedMs - ms);
        if (!line.x.empty())
            chart.summary +=
                lastWord(line, Text::tr("%1 %2").arg(facts.format.pace(line.y.back()), facts.format.paceUnit())) + u' ';
    });
    if (chart.lines.empty())
        chart.emptyText = noSplitsText(facts);
    return chart;
}

} // namespace trackside
