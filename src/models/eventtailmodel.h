// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"
#include "models/newestrows.h"
#include "simulation/eventtail.h"

#include <deque>
#include <set>

namespace trackside {

/// The last records of the stream that were looked at, the newest first, with how many come. GUI thread.
class EventTailModel final : public NewestRows<TailRecord> {
    Q_OBJECT
public:
    enum Column { Sent, RaceTime, Topic, Partition, Offset, Key, Size, Value, ColumnCount };
    Q_ENUM(Column)
    using NewestRows::NewestRows;

    void take(const TailReport &report);
    /// While it is paused the rows stay as they are; how many come is told nevertheless.
    void setPaused(bool paused) { m_paused = paused; }
    void setFormat(const Format &format);

    [[nodiscard]] const TailRecord *recordAt(const QModelIndex &index) const; ///< null: there is none
    [[nodiscard]] const std::set<QString> &topics() const { return m_topics; } ///< that had a record
    [[nodiscard]] std::int32_t partitions() const { return m_partitions; } ///< one more than the highest that had one
    [[nodiscard]] const Error &trouble() const { return m_trouble; }
    /// Whether an event's own time, which goes by the race's clock, was seen to be another than when it was sent.
    [[nodiscard]] bool isOffTheClock() const { return m_isOffTheClock; }
    /// "19,850 records/s · 5.4 MB/s", over the last two seconds.
    [[nodiscard]] QString rateText() const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    /// How many came in how long.
    struct Span {
        std::int64_t count = 0;
        std::int64_t bytes = 0;
        std::chrono::milliseconds span { 0 };
    };

    [[nodiscard]] QString text(const TailRecord &record, int column) const;

    Format m_format;
    std::set<QString> m_topics;
    std::int32_t m_partitions = 0;
    std::deque<Span> m_spans;
    Error m_trouble;
    bool m_paused = false;
    bool m_isOffTheClock = false;
};

/// JSON in lines, with its keys in their order and its numbers in their digits; other bytes as they are.
[[nodiscard]] QString prettyJson(const QByteArray &value);

} // namespace trackside
