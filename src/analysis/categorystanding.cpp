// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/categorystanding.h"

#include <algorithm>
#include <cstddef>
#include <tuple>

namespace trackside {

namespace {

/// A row by what decides its place in the category.
struct Contender {
    int category = 0;
    bool isOnCourse = false; ///< has not finished
    std::int64_t key = 0; ///< net milliseconds of a finisher, else the rank
    std::size_t row = 0;

    [[nodiscard]] auto result() const { return std::tuple(category, isOnCourse, key); }
};

} // namespace

std::vector<std::int32_t> categoryPlaces(std::span<const StandingRow> standing, std::span<const int> categories)
{
    std::vector<Contender> contenders;
    contenders.reserve(standing.size());
    for (std::size_t row = 0; row < standing.size(); ++row) {
        const PositionEvent &event = standing[row].event;
        if (categories[row] < 0 || event.status > RunnerStatus::Finished) {
            continue;
        }
        const bool isFinished = event.status == RunnerStatus::Finished;
        contenders.push_back({ categories[row], !isFinished, isFinished ? netMs(event) : standing[row].rank, row });
    }
    std::ranges::sort(contenders, {}, [](const Contender &contender) { return contender.result(); });

    std::vector<std::int32_t> places(standing.size(), 0);
    std::size_t first = 0; // of the category
    for (std::size_t i = 0; i < contenders.size(); ++i) {
        const Contender &contender = contenders[i];
        if (contender.category != contenders[first].category) {
            first = i;
        }
        const bool isTied = i > first && contender.result() == contenders[i - 1].result();
        places[contender.row] = isTied ? places[contenders[i - 1].row] : static_cast<std::int32_t>(i - first) + 1;
    }
    return places;
}

} // namespace trackside
