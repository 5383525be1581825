// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <span>
#include <vector>

namespace trackside {

/// What MergedRows does whatever its rows are: it tells views where rows have gone and which say something else now.
/// GUI thread.
class MergedTable : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

protected:
    /// Every cell may say something else now (units, language, course), the rows are the same.
    void announceAll();
    /// \p rows say something else now, by their numbers in ascending order; those beside each other are told as one.
    void announceRows(std::span<const int> rows);
    /// Lets persistent indexes follow their rows: \p order has for each row the one that it was before.
    void followRows(std::span<const int> order);

    /// For each row of a new order the one that it was: as \p targets ascend, in their present order among equals.
    [[nodiscard]] static std::vector<int> orderBy(const std::vector<int> &targets);

    /// Whether those \p marks of which \p is holds lie here and there, rather than in a few ranges.
    template <typename Marks, typename Is> [[nodiscard]] static bool areScattered(const Marks &marks, Is is)
    {
        std::size_t ranges = 0;
        bool inside = false;
        for (const auto mark : marks) {
            const bool now = is(mark);
            ranges += now && !inside ? 1 : 0;
            inside = now;
        }
        return ranges > fewRanges;
    }

private:
    /// More than that cost more, one by one, than a new order: each moves all rows behind it.
    static constexpr std::size_t fewRanges = 16;
};

} // namespace trackside
