// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"
#include "store/answers.h"

#include <functional>
#include <memory>
#include <span>

namespace trackside {

/// The categories that runners are in, where the answers tell them.
struct Categories {
    QStringList names {};
    std::function<int(std::uint32_t)> categoryOf {}; ///< index in names; negative: none
};

/// Into which class each runner falls by pace or by category, and what the classes mean. Immutable once made; any
/// thread.
class RunnerClasses {
    Q_DECLARE_TR_FUNCTIONS(trackside::RunnerClasses)
public:
    static constexpr int none = -1;
    static constexpr int paceClasses = 5;
    static constexpr int most = 8; ///< classes; of more categories the last class has all but the largest ones

    struct Runner {
        std::uint32_t bib = 0;
        int number = none; ///< of the class
    };
    struct Meaning {
        int number = none;
        QString text {};
        std::int64_t count = 0; ///< runners in it

        friend bool operator==(const Meaning &, const Meaning &) = default;
    };

    RunnerClasses() = default;
    /// Of those who run now, by their present pace: class 0 has the fastest. A class in which nobody can be has no
    /// meaning.
    [[nodiscard]] static RunnerClasses byPace(const Snapshot &snapshot, const Format &format);
    /// Of all but those who are out of the race without a finish; classes in order of the categories' names. Which
    /// categories have one of their own depends on who has a row, whatever the status, so it stays throughout a race.
    [[nodiscard]] static RunnerClasses byCategory(const Snapshot &snapshot, const Categories &categories);

    /// In order of the competitor id.
    [[nodiscard]] std::span<const Runner> runners() const { return m_runners; }
    [[nodiscard]] int classOf(std::uint32_t bib) const;
    [[nodiscard]] const std::vector<Meaning> &meanings() const { return m_meanings; }

private:
    void add(std::uint32_t bib, int number) { m_runners.push_back({ bib, number }); }
    void finish(std::vector<Meaning> meanings); ///< sorts and counts

    std::vector<Runner> m_runners;
    std::vector<Meaning> m_meanings;
};
using RunnerClassesPtr = std::shared_ptr<const RunnerClasses>;

/// What the colour of a dot on the map tells.
enum class ColourBy : std::uint8_t { One, Status, Pace, Category };

/// Where one class of pace ends and the next begins, in ascending order: the quintiles of \p paces, in seconds per
/// unit, rounded to five seconds so that they stay a while, or to one where the field is too close together for that.
/// Zeros without any pace. A pace at a bound is in the slower class.
using PaceBounds = std::array<double, RunnerClasses::paceClasses - 1>;
[[nodiscard]] PaceBounds paceBounds(std::vector<double> paces);

} // namespace trackside
