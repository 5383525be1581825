// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/liveness.h"
#include "dashboard/livepicture.h"
#include "dashboard/mapscene.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QLabel;
class QProgressBar;
class QSettings;
class QSplitter;

namespace trackside {

class ChartPanel;
class HeaderBar;
class LeaderboardPanel;
class LivePicture;
class MapPane;
class Panels;
class RunnerTablePanel;
class Theme;
class TimeBar;

/// A race on the screen: header, map, tables, progress and race time.
class RaceView : public QWidget {
    Q_OBJECT
public:
    RaceView(LivePicture &picture, const Theme &theme, QSettings &settings, QWidget *parent = nullptr);
    ~RaceView() override;

    [[nodiscard]] MapScene &scene() { return m_scene; }
    [[nodiscard]] MapPane &mapPane() { return *m_map; }
    [[nodiscard]] LeaderboardPanel &leaderboard() { return *m_leaderboard; }
    [[nodiscard]] TimeBar &timeBar() { return *m_timeBar; }
    [[nodiscard]] ChartPanel &charts() { return *m_charts; }
    [[nodiscard]] Panels &panels() { return *m_panels; }

    /// What this program's generator says of the race: whether it is paused, and whether its clock keeps wall time.
    void setRaceClock(bool paused, bool keepsWallTime);
    void showTab(int index); ///< the table of this number, in whatever place or window it is
    [[nodiscard]] int tab() const; ///< the number of the one whose tab is chosen; -1: none has a tab
    void showMapAlone(bool alone); ///< without all that is around it, which comes back as it was
    void setPresented(bool presented); ///< others hide what is around the map; the charts stay away as well
    void saveLayout();
    /// Sizes of map and tables, and of these and the charts, as their splitters say them; empty: the usual ones.
    void restoreLayout(const QByteArray &across, const QByteArray &down);

Q_SIGNALS:
    void livenessChanged(const trackside::Liveness &liveness);
    void eventCopied(const QString &runId);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTables();
    void setUsualSizes();
    void showAnswer();
    void updateClock();
    [[nodiscard]] QString labelOf(const GlideTrack::Front &foremost) const;
    [[nodiscard]] QString clockNote(std::optional<std::int64_t> displayMs) const;

    LivePicture &m_picture;
    QSettings &m_settings;
    QTimer m_clockTimer { this }; ///< runs while the race is in sight
    MapScene m_scene;
    HeaderBar *m_header;
    QSplitter *m_rows; ///< map and tables, and the charts below
    QSplitter *m_splitter;
    QWidget *m_chartHome; ///< where the charts are unless they have a window of their own
    ChartPanel *m_charts;
    TimeBar *m_timeBar;
    MapPane *m_map;
    std::vector<QWidget *> m_aside; ///< hidden while the map is alone
    Panels *m_panels = nullptr;
    LeaderboardPanel *m_leaderboard = nullptr;
    RunnerTablePanel *m_zone = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_progressText = nullptr;
    QLabel *m_details = nullptr;
    std::optional<std::pair<Liveness::State, QString>> m_told; ///< the state, and its pill and detail
    QList<int> m_usualSizes; ///< of map and tables, as they were set last
    bool m_hasUsualSizes = false; ///< nobody has moved what is between map and tables
    bool m_isMapAlone = false;
    bool m_isPresented = false;
    bool m_paused = false;
    bool m_keepsWallTime = true;
};

} // namespace trackside
