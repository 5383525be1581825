// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/categorystanding.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace trackside {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr int none = -1;

struct Field {
    std::vector<StandingRow> standing;
    std::vector<int> categories;

    void add(int category, RunnerStatus status, std::int64_t elapsedMs, double metres = 0.0, std::int64_t startMs = 0)
    {
        PositionEvent event;
        event.competitorId = static_cast<std::uint32_t>(standing.size() + 1);
        event.elapsedMs = elapsedMs;
        event.distanceMetres = metres;
        event.startOffsetMs = startMs;
        event.status = status;
        standing.push_back({ .event = event });
        categories.push_back(category);
    }

    /// The places in order of the ids; the field is ranked first.
    [[nodiscard]] std::vector<std::int32_t> places()
    {
        const std::vector<int> byId = categories;
        rank(standing);
        for (std::size_t row = 0; row < standing.size(); ++row)
            categories[row] = byId[standing[row].event.competitorId - 1];
        const std::vector<std::int32_t> inStanding = categoryPlaces(standing, categories);
        std::vector<std::int32_t> byRunner(standing.size());
        for (std::size_t row = 0; row < standing.size(); ++row)
            byRunner[standing[row].event.competitorId - 1] = inStanding[row];
        return byRunner;
    }
};

TEST(CategoryStanding, OfNobodyIsEmpty)
{
    EXPECT_THAT(categoryPlaces({}, {}), IsEmpty());
}

TEST(CategoryStanding, HasFinishersByNetTimeAndTiesShareAPlace)
{
    Field field;
    field.add(0, RunnerStatus::Finished, 600'000); // net 600
    field.add(0, RunnerStatus::Finished, 601'000, 0.0, 5'000); // net 596: started later, so first
    field.add(0, RunnerStatus::Finished, 600'000 + 7'000, 0.0, 7'000); // net 600, too
    field.add(0, RunnerStatus::Finished, 602'000); // net 602
    EXPECT_THAT(field.places(), ElementsAre(2, 1, 2, 4));
}

TEST(CategoryStanding, HasThoseOnTheCourseAfterFinishersAsTheyStand)
{
    Field field;
    field.add(0, RunnerStatus::Running, 500'000, 3'000.0);
    field.add(0, RunnerStatus::Finished, 490'000);
    field.add(0, RunnerStatus::Stopped, 500'000, 3'500.0, 400'000); // net far less, which counts only at the finish
    field.add(0, RunnerStatus::Running, 500'000, 3'000.0);
    field.add(0, RunnerStatus::Waiting, 500'000);
    EXPECT_THAT(field.places(), ElementsAre(3, 1, 2, 3, 5));
}

TEST(CategoryStanding, CountsEachCategoryForItselfAndNobodyWhoIsOut)
{
    Field field;
    field.add(0, RunnerStatus::Finished, 600'000);
    field.add(1, RunnerStatus::Finished, 610'000);
    field.add(none, RunnerStatus::Finished, 605'000);
    field.add(0, RunnerStatus::Retired, 300'000, 900.0);
    field.add(0, RunnerStatus::Disqualified, 300'000, 900.0);
    field.add(1, RunnerStatus::NotStarted, 300'000);
    field.add(0, RunnerStatus::Finished, 620'000);
    field.add(1, RunnerStatus::Running, 620'000, 100.0);
    EXPECT_THAT(field.places(), ElementsAre(1, 1, 0, 0, 0, 0, 2, 2));
}

/// Against counting, for each, those of the category who are better.
TEST(CategoryStanding, IsOneMoreThanThoseWhoAreBetter)
{
    std::mt19937 random(20'261'126);
    for (int round = 0; round < 200; ++round) {
        Field field;
        const auto runners = random() % 40;
        for (unsigned i = 0; i < runners; ++i) {
            const auto any = [&random](int upTo) { return static_cast<int>(random() % static_cast<unsigned>(upTo)); };
            const int category = any(4) - 1;
            const auto status = static_cast<RunnerStatus>(any(7));
            field.add(category, status, 60'000 + 1'000 * any(5), any(5), 1'000 * any(3));
        }
        rank(field.standing);
        const std::vector<std::int32_t> places = categoryPlaces(field.standing, field.categories);
        const auto isOf = [&](std::size_t row) {
            return field.categories[row] >= 0 && field.standing[row].event.status <= RunnerStatus::Finished;
        };
        const auto isBetter = [&](const StandingRow &a, const StandingRow &b) {
            const bool finishedA = a.event.status == RunnerStatus::Finished;
            const bool finishedB = b.event.status == RunnerStatus::Finished;
            if (finishedA != finishedB)
                return finishedA;
            return finishedA ? netMs(a.event) < netMs(b.event) : a.rank < b.rank;
        };
        for (std::size_t row = 0; row < field.standing.size(); ++row) {
            std::int32_t better = 0;
            for (std::size_t other = 0; other < field.standing.size(); ++other) {
                if (isOf(other) && field.categories[other] == field.categories[row]
                    && isBetter(field.standing[other], field.standing[row]))
                    ++better;
            }
            ASSERT_EQ(places[row], isOf(row) ? better + 1 : 0) << "round " << round << ", row " << row;
        }
    }
}

} // namespace
} // namespace trackside
