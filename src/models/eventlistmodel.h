// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventtext.h"
#include "models/mergedrows.h"
#include "store/answers.h"

#include <QSet>

#include <bitset>
#include <utility>

namespace trackside {

class EntrantBook;

/// Something that happened, as a row.
struct EventRow {
    RaceEvent event;
    QString place; ///< as placeText() has it

    [[nodiscard]] std::pair<quint64, qint64> key() const
    {
        const auto place32 = static_cast<quint64>(static_cast<quint32>(event.place) & 0xff'ffffU);
        return { static_cast<quint64>(event.kind) << 56U | place32 << 32U | event.competitorId, event.elapsedMs };
    }
    friend bool operator==(const EventRow &, const EventRow &) = default;
};

/// Which groups of events somebody wants to see.
using EventGroups = std::bitset<eventGroups>;

/// The log of a race, the newest first: time, bib, name, what happened. GUI thread.
class EventListModel final : public MergedRows<EventRow> {
    Q_OBJECT
public:
    enum Column { Time, Bib, Name, What, ColumnCount };
    Q_ENUM(Column)

    explicit EventListModel(QObject *parent = nullptr);

    void apply(const SnapshotPtr &snapshot);
    void clear();
    void setFormat(const Format &format);
    void setBook(EntrantBook &book); ///< who runners are; outlives the model
    [[nodiscard]] bool hasNames() const;

    [[nodiscard]] EventGroups groups() const { return m_groups; }
    void setGroups(EventGroups groups);
    /// Only what happened to these runners; empty: to everybody.
    void setBibs(const QSet<std::uint32_t> &bibs);

    [[nodiscard]] QString emptyText() const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();
    [[nodiscard]] QString text(const EventRow &row, int column) const;

    Format m_format;
    EntrantBook *m_book = nullptr; ///< none: bibs are the ids
    EventGroups m_groups = EventGroups().set();
    QSet<std::uint32_t> m_bibs;
    SnapshotPtr m_snapshot;
};

} // namespace trackside
