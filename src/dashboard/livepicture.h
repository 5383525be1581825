// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chosenrunners.h"
#include "models/entrantbook.h"
#include "models/eventlistmodel.h"
#include "models/fieldsearch.h"
#include "models/finishersmodel.h"
#include "models/glidetrack.h"
#include "models/leaderboardmodel.h"
#include "models/occupancyhistory.h"
#include "models/pipelinefigures.h"
#include "models/queryableprobe.h"
#include "models/racealerts.h"
#include "models/racefeed.h"
#include "models/replay.h"
#include "models/runnermodel.h"
#include "models/runnerselection.h"
#include "models/runningmodel.h"
#include "models/seekpreview.h"
#include "models/splitlistmodel.h"
#include "models/splittimesmodel.h"
#include "models/timeline.h"
#include "models/zonemodel.h"

#include <array>

namespace trackside {

/// Everything that the window shows of one race: the feed and the models that each of its answers is merged into. GUI
/// thread.
class LivePicture : public QObject {
    Q_OBJECT
public:
    LivePicture(RaceStore &store, BootTime now, QObject *parent = nullptr);

    [[nodiscard]] RaceFeed &feed() { return m_feed; }
    [[nodiscard]] Timeline &timeline() { return m_timeline; }
    [[nodiscard]] Replay &replay() { return m_replay; }
    [[nodiscard]] GlideTrack &glide() { return m_glide; }
    [[nodiscard]] EntrantBook &book() { return m_book; }
    [[nodiscard]] RunnerSelection &selection() { return m_selection; }
    [[nodiscard]] ChosenRunners &chosen() { return m_chosen; }
    [[nodiscard]] OccupancyHistory &occupancy() { return m_occupancy; }
    [[nodiscard]] RunnerModel &runners() { return m_runners; }
    [[nodiscard]] LeaderboardModel &leaderboard() { return m_leaderboard; }
    [[nodiscard]] RunningModel &front() { return m_front; }
    [[nodiscard]] RunningModel &back() { return m_back; }
    [[nodiscard]] ZoneModel &zone() { return m_zone; }
    [[nodiscard]] FinishersModel &finishers() { return m_finishers; }
    [[nodiscard]] SplitListModel &splitList() { return m_splitList; }
    [[nodiscard]] SplitTimesModel &splitTimes() { return m_splitTimes; }
    [[nodiscard]] EventListModel &events() { return m_events; }
    [[nodiscard]] RaceAlerts &alerts() { return m_alerts; }
    [[nodiscard]] PipelineFigures &figures() { return m_figures; }

    [[nodiscard]] const Format &format() const { return m_format; }
    void setFormat(const Format &format);

    void setRefreshInterval(std::chrono::milliseconds interval);
    void setFrozen(bool frozen); ///< ends a replay

    /// What the generator says of a race; of any but the one that is shown it is of no use.
    void setReport(const SessionReport &report);
    /// Whether the store is probed for how soon it has what is generated.
    void setMeasuring(bool on);

    /// Whether the last answer was of a past moment; still so while the first one of now is on its way.
    [[nodiscard]] bool showsPast() const { return m_showsPast; }

    /// Race time of what the map shows now; none before the first answer.
    [[nodiscard]] std::optional<std::int64_t> displayMs() const;
    /// Race time by which the tables were ahead of the map when they came to their second. The map comes closer with
    /// each frame; this figure does not run with it.
    [[nodiscard]] std::int64_t tablesAheadMs() const { return m_tablesAheadMs; }
    /// The second that a user means by "now": of the map where it moves, else the one sought; −1: none.
    [[nodiscard]] std::int32_t shownSecond() const;
    /// The foremost on the map, as it is drawn now. Of a field that is drawn in part, as of the last answer.
    [[nodiscard]] GlideTrack::Front foremost() const;
    /// The same in the tables, which are ahead of the map.
    [[nodiscard]] const GlideTrack::Front &foremostInTables() const { return m_foremostInTables; }
    /// Selects the runner \p places further down the standing (negative: up), the leader when none is selected.
    void selectByStanding(int places);

Q_SIGNALS:
    void runChanged();
    void updated(); ///< another answer has been merged, or the units changed
    void namesChanged(); ///< of runners, their categories or clubs; all else is as it was
    void formatChanged();
    void courseChanged();
    void mapMoved(); ///< the map alone, to a moment that is sought: all else follows with the answer

private:
    [[nodiscard]] std::array<RunnerTable *, 7> tables()
    {
        return { &m_runners, &m_leaderboard, &m_front, &m_back, &m_zone, &m_finishers, &m_splitTimes };
    }
    void takeSnapshot(const SnapshotPtr &snapshot);
    void noteLead(std::int32_t second, bool goesOn);
    void followReplay();
    [[nodiscard]] bool isScrubbed() const;
    void previewSought();
    void takePreview(const SnapshotPtr &picture);

    RaceFeed m_feed;
    EntrantBook m_book;
    Timeline m_timeline;
    Replay m_replay;
    SeekPreview m_preview;
    GlideTrack m_glide;
    RunnerSelection m_selection;
    ChosenRunners m_chosen;
    OccupancyHistory m_occupancy;
    RunnerModel m_runners;
    LeaderboardModel m_leaderboard;
    FieldSearch m_search;
    RunningModel m_front;
    RunningModel m_back;
    ZoneModel m_zone;
    FinishersModel m_finishers;
    SplitListModel m_splitList;
    SplitTimesModel m_splitTimes;
    EventListModel m_events;
    RaceAlerts m_alerts;
    PipelineFigures m_figures;
    QueryableProbe m_probe;
    Format m_format;
    GlideTrack::Front m_foremostInTables;
    std::int64_t m_tablesAheadMs = 0;
    std::int32_t m_tablesSecond = -1; ///< at which they were so far ahead
    bool m_showsPast = false;
};

} // namespace trackside
