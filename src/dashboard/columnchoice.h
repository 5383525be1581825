// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runnertable.h"

#include <QSet>

class QMenu;
class QSettings;

namespace trackside {

class TidyTable;

/// Which of the leaderboard's columns are shown: the user's choice, kept in the settings. Place and bib always are; a
/// column for which the race has nothing to show is not offered, and is there again on one that has. Owned by the
/// view.
class ColumnChoice : public QObject {
    Q_OBJECT
public:
    ColumnChoice(const RunnerTable &model, TidyTable &view, QSettings &settings);

    /// Shows a column beside the others, which is no choice: without one, what there is no room for is left out as
    /// before.
    void show(RunnerTable::Column column);
    /// The names of those that are chosen, and choosing others by their names; none: the usual ones.
    [[nodiscard]] QStringList chosen() const;
    void choose(const QStringList &names);
    /// A menu of all that can be chosen, with what is in sight ticked: the first choice keeps to that. It stays open
    /// while columns are chosen in it, and goes when it is closed.
    void popUp(const QPoint &place);
    /// Shows what is chosen and offered; to be called when another course is shown, and when names come.
    void update();

private:
    void set(RunnerTable::Column column, bool shown);
    void keepWhatIsInSight();
    void take(const QStringList &names);
    [[nodiscard]] bool isShown(RunnerTable::Column column) const;

    const RunnerTable &m_model;
    TidyTable &m_view;
    QSettings &m_settings;
    QSet<RunnerTable::Column> m_shown;
    bool m_isChosen; ///< in the menu or by names, now or earlier
};

} // namespace trackside
