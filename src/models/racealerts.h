// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventlistmodel.h"

#include <QObject>

#include <set>

namespace trackside {

/// Tells what is new in a race that is watched live, of the groups of events that the user wants to be told of. What
/// was in the log at the first look is not new, nor is anything while the past is shown. GUI thread.
class RaceAlerts final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] EventGroups groups() const { return m_groups; }
    void setGroups(EventGroups groups) { m_groups = groups; }
    void setFormat(const Format &format) { m_format = format; }
    void setBook(EntrantBook &book) { m_book = &book; }

    /// The title is the event's name, else \p courseName, else the course's id.
    void apply(const SnapshotPtr &snapshot, bool isLive, const QString &courseName = {});
    void clear(); ///< another race is shown

Q_SIGNALS:
    /// At most one for each answer: a line for each event, and of many, how many more there were.
    void alerted(const QString &title, const QString &text);

private:
    using Identity = std::pair<quint64, qint64>;

    [[nodiscard]] static Identity identityOf(const EventRow &row);

    Format m_format;
    EntrantBook *m_book = nullptr; ///< none: runners are named by their ids
    EventGroups m_groups;
    std::set<Identity> m_known;
    std::int64_t m_untilMs = -1; ///< race time of the last live answer
    bool m_hasLooked = false; ///< there was one
};

} // namespace trackside
