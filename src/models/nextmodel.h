// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"
#include "models/mergedrows.h"
#include "store/answers.h"

namespace trackside {

class EntrantBook;

/// Somebody who is expected, as a row.
struct NextRow {
    std::uint32_t bib = 0;
    std::int32_t rank = 0; ///< place in the standing
    std::int64_t seconds = 0; ///< until then, rounded up; 0 or less: now
    double toGoMetres = 0.0; ///< after so many seconds at the pace that is expected

    [[nodiscard]] std::uint32_t key() const { return bib; }
    friend bool operator==(const NextRow &, const NextRow &) = default;
};

/// The next ten who are expected at the finish or at a split, soonest first: when, by analysis/projection.h, counted
/// down by the picture's clock. The picture runs behind the data, so those who are there in the data but not yet in the
/// picture are among them, with their own time. GUI thread.
class NextModel final : public MergedRows<NextRow> {
    Q_OBJECT
public:
    enum Column { In, Bib, Name, Place, ToGo, ColumnCount };
    Q_ENUM(Column)

    static constexpr int finish = -1;
    static constexpr std::size_t rowLimit = 10;

    explicit NextModel(QObject *parent = nullptr);

    /// \p clockMs is the picture's race time; none: that of the snapshot.
    void apply(const SnapshotPtr &snapshot, const CoursePtr &course, std::optional<std::int64_t> clockMs);
    void setClock(std::optional<std::int64_t> clockMs);
    void clear();
    void setFormat(const Format &format);
    void setBook(EntrantBook &book); ///< who runners are; outlives the model
    [[nodiscard]] bool hasNames() const;

    /// Where they are expected: the number of a split, or the finish.
    [[nodiscard]] int place() const { return m_place; }
    void setPlace(int split);

    /// The sentence that stands in the table's place while it has no rows.
    [[nodiscard]] QString emptyText() const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Somebody on the way.
    struct Arrival {
        std::uint32_t bib = 0;
        std::int32_t rank = 0;
        std::int64_t elapsedMs = 0; ///< when, since the gun
        double msPerMetre = 0.0; ///< on the way there
        bool isKnown = false; ///< is there in the data
    };

    [[nodiscard]] double placeMetres() const;
    [[nodiscard]] std::optional<Arrival> arrivalOf(const StandingRow &row, const RunnerProgress &progress) const;
    [[nodiscard]] std::optional<std::int64_t> knownTimeOf(const StandingRow &row, const RunnerProgress &progress) const;
    void collect();
    void count();

    SnapshotPtr m_snapshot;
    CoursePtr m_course;
    Format m_format;
    EntrantBook *m_book = nullptr; ///< none: bibs are the ids
    std::vector<Arrival>
        m_arrivals; ///< the first ten of those on their way, and all who are there already; soonest first
    std::int64_t m_clockMs = 0;
    int m_place = finish;
};

} // namespace trackside
