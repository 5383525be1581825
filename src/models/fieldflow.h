// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart.h"
#include "store/answers.h"

namespace trackside {

/// Where shares of the field were over the race. The field is who is in the race at the snapshot's second or has
/// finished it, those who still wait for their start among them: neither who has retired or was disqualified by then,
/// at any place, nor who did not start.
///
/// At the start, at the finish and now a share is that of a runner, by nearest rank. At a split it is as well where all
/// times there are told; of more than these it is interpolated between those that are: the first ones, the
/// spread's, and those of the runners who have passed no other split since. Of a field whose standing is not told
/// whole, start and present are those of the sample. A value.
class FieldFlow {
public:
    /// \p courseMetres is 0 where the course is not known.
    FieldFlow(const Snapshot &snapshot, double courseMetres);

    /// Where the runner was, in metres over seconds since the gun, with whom \p percent of the field were there: at the
    /// start, at each split and the finish as far as so many have come, and now. Time never goes back in it nor beyond
    /// the snapshot's second. Empty where there is no field.
    [[nodiscard]] ChartLine line(int percent, const QString &name) const;

private:
    /// So many of the field had come by then.
    struct Knot {
        double rank = 0.0;
        double second = 0.0;
    };
    struct Passage {
        double metres = 0.0;
        std::int64_t passed = 0; ///< of the field
        std::vector<Knot> knots {}; ///< by rank, up to passed

        [[nodiscard]] double secondOf(double rank) const;
    };

    void takePlaces(const Snapshot &snapshot);
    void takeTails(const Snapshot &snapshot);
    [[nodiscard]] std::int64_t passedOf(const SplitAnswer &split, const Snapshot &snapshot) const;
    [[nodiscard]] Passage passageOf(const SplitAnswer &split, const std::vector<Knot> &tail,
                                    const Snapshot &snapshot) const;
    [[nodiscard]] Passage finishOf(const Snapshot &snapshot, double courseMetres) const;
    void addLast(Passage &passage, const Passage *next) const;
    [[nodiscard]] std::size_t placeOf(std::int64_t rank, std::size_t known) const;

    std::int64_t m_size = 0;
    double m_now = 0.0;
    std::vector<std::int64_t> m_starts; ///< own starts in ms, ascending: of all, or of a sample of them
    std::vector<double> m_metres; ///< present distances of the same, descending; infinite: at the finish
    std::vector<std::uint32_t> m_out; ///< who left the race on the way, ascending, as far as the standing tells
    std::vector<std::vector<Knot>> m_tails; ///< by split: of the field who has not passed the next, ranked among all
    std::vector<Passage> m_passages; ///< in running order
};

} // namespace trackside
