// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/standing.h"

#include "course/courseline.h"
#include "unit/records.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>
#include <sstream>

namespace trackside {

using test::at;

namespace {

PositionEvent out(std::uint32_t bib, std::int64_t elapsedMs, double metres, RunnerStatus status)
{
    PositionEvent event = at(bib, static_cast<std::int32_t>((elapsedMs + 999) / 1000), metres);
    event.elapsedMs = elapsedMs;
    event.status = status;
    return event;
}

std::string text(const std::vector<StandingRow> &rows)
{
    std::ostringstream lines;
    for (const StandingRow &row : rows) {
        lines << row.rank << ". bib " << row.event.competitorId << ' '
              << statusName(row.event.status).toByteArray().data() << ' ' << row.event.distanceMetres << " m "
              << row.event.elapsedMs << " ms";
        if (row.ageSeconds > 0) {
            lines << ", " << row.ageSeconds << " s old";
        }
        lines << '\n';
    }
    return lines.str();
}

/// The standing's order said plainly, one pair at a time.
bool isAhead(const PositionEvent &a, const PositionEvent &b)
{
    const auto group = [](RunnerStatus status) {
        return status < RunnerStatus::Finished ? 1 : status == RunnerStatus::Finished ? 0 : static_cast<int>(status);
    };
    if (group(a.status) != group(b.status)) {
        return group(a.status) < group(b.status);
    }
    if (a.status == RunnerStatus::Finished) {
        return a.elapsedMs < b.elapsedMs;
    }
    if (a.status == RunnerStatus::NotStarted || a.status == RunnerStatus::Disqualified) {
        return false;
    }
    return a.distanceMetres > b.distanceMetres;
}

std::vector<PositionEvent> randomField(std::mt19937 &random, int runners, std::int32_t second)
{
    std::vector<PositionEvent> events;
    for (int bib = 1; bib <= runners; ++bib) {
        // Few different values, so that ties are common.
        const double metres = static_cast<double>(random() % 8) * 10.0;
        const auto status = static_cast<RunnerStatus>(random() % 7);
        if (isOut(status)) {
            events.push_back(
                out(static_cast<std::uint32_t>(bib), second * 1000LL - static_cast<int>(random() % 5), metres, status));
        } else {
            events.push_back(at(static_cast<std::uint32_t>(bib), second, metres));
        }
        events.back().status = status;
    }
    std::ranges::shuffle(events, random);
    return events;
}

} // namespace

TEST(Standing, HasTheOrderOfARaceInItsMiddle)
{
    const std::vector<PositionEvent> events {
        at(1, 900, 4100.0),
        out(2, 890'001, 5000.0, RunnerStatus::Finished),
        out(3, 700'000, 1200.0, RunnerStatus::Retired),
        at(4, 900, 4100.0),
        out(5, 890'000, 5000.0, RunnerStatus::Finished),
        out(6, 0, 0.0, RunnerStatus::NotStarted),
        at(7, 897, 4200.5),
        out(8, 890'001, 5000.0, RunnerStatus::Finished),
        out(9, 650'000, 2400.0, RunnerStatus::Retired),
        out(10, 800'000, 3000.0, RunnerStatus::Disqualified),
        at(11, 900, 0.0),
        out(12, 0, 0.0, RunnerStatus::NotStarted),
    };
    EXPECT_EQ(text(standingAt(events, 900)),
              "1. bib 5 finished 5000 m 890000 ms\n"
              "2. bib 2 finished 5000 m 890001 ms\n"
              "2. bib 8 finished 5000 m 890001 ms\n"
              "4. bib 7 running 4200.5 m 897000 ms, 3 s old\n"
              "5. bib 1 running 4100 m 900000 ms\n"
              "5. bib 4 running 4100 m 900000 ms\n"
              "7. bib 11 running 0 m 900000 ms\n"
              "8. bib 9 retired 2400 m 650000 ms\n"
              "9. bib 3 retired 1200 m 700000 ms\n"
              "10. bib 6 notStarted 0 m 0 ms\n"
              "10. bib 12 notStarted 0 m 0 ms\n"
              "12. bib 10 disqualified 3000 m 800000 ms\n");
}

TEST(Standing, OfNobodyIsEmpty)
{
    EXPECT_TRUE(standingAt({}, 5).empty());
    EXPECT_TRUE(standingAt(std::vector { at(1, 6, 10.0) }, 5).empty());
    EXPECT_EQ(countsOf({}, 0), Counts {});
}

TEST(Standing, TakesTheNewestRowAndLocksWhoeverIsOut)
{
    const std::vector<PositionEvent> events {
        at(1, 10, 30.0),
        at(1, 12, 36.0),
        at(1, 11, 33.0),
        at(1, 13, 39.0), // 13 is later than asked
        at(1, 12, 36.0), // a repeat
        out(2, 9'500, 50.0, RunnerStatus::Finished),
        at(2, 11, 60.0),
        out(2, 11'000, 50.0, RunnerStatus::Finished),
    };
    EXPECT_EQ(text(standingAt(events, 12)),
              "1. bib 2 finished 50 m 9500 ms\n"
              "2. bib 1 running 36 m 12000 ms\n");
}

TEST(Standing, AgreesWithComparingEveryPair)
{
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        const auto events = randomField(random, static_cast<int>(random() % 60), 100);
        const auto rows = standingAt(events, 100);
        ASSERT_EQ(rows.size(), events.size());
        for (std::size_t place = 0; place < rows.size(); ++place) {
            const auto ahead =
                std::ranges::count_if(events, [&](const auto &e) { return isAhead(e, rows[place].event); });
            ASSERT_EQ(rows[place].rank, ahead + 1) << text(rows);
            if (place > 0 && rows[place].rank == rows[place - 1].rank) {
                ASSERT_GT(rows[place].event.competitorId, rows[place - 1].event.competitorId) << text(rows);
            }
        }
    }
}

TEST(Standing, DoesNotDependOnTheOrderOfTheRows)
{
    std::mt19937 random(12);
    auto events = randomField(random, 300, 100);
    const auto rows = standingAt(events, 100);
    for (int round = 0; round < 20; ++round) {
        std::ranges::shuffle(events, random);
        ASSERT_EQ(standingAt(events, 100), rows);
    }
}

TEST(Standing, ToldInPartIsTheBeginOfTheWhole)
{
    std::mt19937 random(14);
    for (int round = 0; round < 200; ++round) {
        const auto whole = standingAt(randomField(random, static_cast<int>(random() % 60), 100), 100);
        const auto finishers = static_cast<std::size_t>(
            std::ranges::count(whole, RunnerStatus::Finished, [](const auto &row) { return row.event.status; }));
        const std::size_t most = random() % 70;
        const std::size_t told = std::min(whole.size(), std::max(most, finishers));

        auto rows = whole;
        std::ranges::shuffle(rows, random);
        rank(rows, most);
        ASSERT_EQ(rows.size(), whole.size());
        const auto behind = rows.begin() + static_cast<std::ptrdiff_t>(told);
        ASSERT_TRUE(std::equal(rows.begin(), behind, whole.begin())) << text(rows) << "of\n" << text(whole);
        ASSERT_TRUE(std::all_of(behind, rows.end(), [](const StandingRow &row) { return row.rank == 0; }));
        rank(rows);
        ASSERT_EQ(rows, whole) << "nobody is lost";
    }
}

TEST(Standing, CountsEveryRunnerOnce)
{
    std::mt19937 random(13);
    for (int round = 0; round < 50; ++round) {
        const auto rows = standingAt(randomField(random, 200, 100), 100);
        const Counts counts = countsOf(rows, 0);
        EXPECT_EQ(counts.waiting + counts.running + counts.finished + counts.retired + counts.notStarted
                      + counts.disqualified,
                  200);
        EXPECT_EQ(counts.competitors, 200);
        EXPECT_EQ(counts.finished, std::ranges::count_if(rows, [](const auto &row) {
                      return row.event.status == RunnerStatus::Finished;
                  }));
        EXPECT_EQ(countsOf(rows, 500).competitors, 500);
    }
}

TEST(Standing, CountsStoppedOnesAsRunning)
{
    PositionEvent stopped = at(1, 5, 10.0);
    stopped.status = RunnerStatus::Stopped;
    const std::vector<PositionEvent> events { stopped, at(2, 5, 10.0) };
    const Counts counts = countsOf(standingAt(events, 5), 3);
    EXPECT_EQ(counts.running, 2);
    EXPECT_EQ(counts.competitors, 3);
}

TEST(Standing, TakesNobodyForFinishedWhoIsToldToRun)
{
    const std::vector<PositionEvent> events {
        at(1, 200, 999.7),
        at(2, 200, 1000.0),
        out(3, 199'500, 997.0, RunnerStatus::Finished),
        at(4, 199, 999.7),
        out(4, 199'900, 1000.0, RunnerStatus::Finished),
    };
    const auto rows = standingAt(events, 200);
    EXPECT_EQ(text(rows),
              "1. bib 3 finished 997 m 199500 ms\n"
              "2. bib 4 finished 1000 m 199900 ms\n"
              "3. bib 2 running 1000 m 200000 ms\n"
              "4. bib 1 running 999.7 m 200000 ms\n");
    EXPECT_EQ(countsOf(rows, 4), (Counts { .competitors = 4, .running = 2, .finished = 2 }));
}

TEST(EvenSample, SpreadsOverTheBibs)
{
    for (const std::int64_t runners : { 0, 1, 7, 100, 999 }) {
        std::vector<StandingRow> rows;
        for (std::int64_t bib = runners; bib > 0; --bib) {
            rows.push_back({ .event = at(static_cast<std::uint32_t>(bib), 1, 1.0) });
        }
        for (const std::int64_t most : { 0, 1, 3, 100 }) {
            const auto sample = evenSample(rows, most);
            ASSERT_EQ(sample.size(), static_cast<std::size_t>(std::min(runners, most)));
            // From before the first bib to the last chosen, and on to the end: no gap is wider than another by two.
            std::set<std::int64_t> gaps;
            for (std::size_t i = 1; i < sample.size(); ++i) {
                gaps.insert(static_cast<std::int64_t>(sample[i].competitorId) - sample[i - 1].competitorId);
            }
            if (!sample.empty()) {
                gaps.insert(runners + 1 - static_cast<std::int64_t>(sample.back().competitorId));
                EXPECT_EQ(sample.front().competitorId, 1U);
                EXPECT_GE(*gaps.begin(), 1);
                EXPECT_LE(*gaps.rbegin() - *gaps.begin(), 1);
            }
        }
    }
}

TEST(EvenSample, TakesThoseWhoAreOutFromBehindTheOthers)
{
    std::vector<StandingRow> rows;
    for (const std::uint32_t bib : { 1U, 3U, 4U, 6U, 5U, 2U }) {
        rows.push_back({ .event = at(bib, 1, 1.0) });
    }
    std::vector<std::uint32_t> bibs;
    for (const PositionEvent &event : evenSample(rows, 6)) {
        bibs.push_back(event.competitorId);
    }
    EXPECT_EQ(bibs, (std::vector<std::uint32_t> { 1, 2, 3, 4, 5, 6 }));
}

TEST(Pace, IsNetSecondsPerKilometre)
{
    PositionEvent event = at(1, 330, 1000.0);
    EXPECT_EQ(paceSecondsPerKm(event), 330.0);
    event.startOffsetMs = 30'000;
    EXPECT_EQ(netMs(event), 300'000);
    EXPECT_EQ(paceSecondsPerKm(event), 300.0);
}

TEST(Pace, IsNoneBeforeTheFirstMetre)
{
    EXPECT_EQ(paceSecondsPerKm(at(1, 0, 0.0)), std::nullopt);
    EXPECT_EQ(paceSecondsPerKm(at(1, 1, 0.999)), std::nullopt);
    EXPECT_TRUE(paceSecondsPerKm(at(1, 1, 1.0)).has_value());
    PositionEvent waiting = at(1, 5, 0.0);
    waiting.startOffsetMs = 60'000;
    EXPECT_EQ(netMs(waiting), 0);
}

TEST(StatusWithout, FollowsTheFinishRule)
{
    const auto line = CourseLine::fromVertices({ { 0.0, 0.0 }, { 0.01, 0.0 }, { 0.01, 0.01 } });
    ASSERT_TRUE(line);
    const double length = line->lengthMetres();
    const LonLat last = line->vertices().back();
    const LonLat beside { last.longitude, last.latitude - 1e-7 };
    const auto status = [&](double metres, LonLat position) {
        PositionEvent event = at(1, 100, metres);
        event.position = position;
        return statusWithout(event, *line);
    };
    EXPECT_EQ(status(length, beside), RunnerStatus::Finished);
    EXPECT_EQ(status(length - 0.5, beside), RunnerStatus::Finished);
    EXPECT_EQ(status(length - 0.51, beside), RunnerStatus::Running);
    EXPECT_EQ(status(length - 0.51, last), RunnerStatus::Finished);
    EXPECT_EQ(status(length * 0.8, last), RunnerStatus::Finished);
    EXPECT_EQ(status(length * 0.8 - 0.01, last), RunnerStatus::Running); // the last vertex of a lap before the end
    EXPECT_EQ(status(0.0, line->vertices().front()), RunnerStatus::Running);
}

TEST(StatusWithout, IsNoFinishAtTheGunOfALineThatEndsWhereItStarts)
{
    const auto line = CourseLine::fromVertices({ { 0.0, 0.0 }, { 0.01, 0.0 }, { 0.01, 0.01 }, { 0.0, 0.0 } });
    ASSERT_TRUE(line);
    ASSERT_EQ(line->vertices().front(), line->vertices().back());
    const double length = line->lengthMetres();
    const auto status = [&](double metres) {
        PositionEvent event = at(1, 0, metres);
        event.position = line->vertices().front();
        return statusWithout(event, *line);
    };
    EXPECT_EQ(status(0.0), RunnerStatus::Running);
    EXPECT_EQ(status(0.5 * length), RunnerStatus::Running); // as after the first of two laps
    EXPECT_EQ(status(0.8 * length), RunnerStatus::Finished);
    EXPECT_EQ(status(length), RunnerStatus::Finished);
}

} // namespace trackside
