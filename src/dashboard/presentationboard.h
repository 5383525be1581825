// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/leaderboardmodel.h"

#include <QFrame>

class QAbstractItemModel;
class QLabel;

namespace trackside {

class ElidedLabel;
class LivePicture;
class TidyTable;
class TimeBar;
struct Liveness;

/// What stands beside the map while a race is presented: its name, its clock, how many have finished and are running,
/// and the first ten, in type that is read from ten metres. Follows the race that is shown. GUI thread.
class PresentationBoard final : public QFrame {
    Q_OBJECT
public:
    /// The time bar, which may be hidden, tells what there is to say of the clock: that it is no clock time.
    PresentationBoard(LivePicture &picture, const TimeBar &time, QWidget *parent);
    ~PresentationBoard() override;

    void tell(const Liveness &liveness);

    /// \p pixels is the height of a row's type; the other texts go by it.
    void setTypeHeight(int pixels);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void showAnswer();
    void showClock();
    void setSamples();

    LivePicture &m_picture;
    const TimeBar &m_time;
    LeaderboardModel m_standing; ///< whatever the table in the window is sorted by
    QAbstractItemModel *m_rows; ///< of the standing, as a board says them
    ElidedLabel *m_race;
    QLabel *m_clock;
    QLabel *m_state;
    ElidedLabel *m_note;
    QLabel *m_finished;
    QLabel *m_running;
    TidyTable *m_table;
};

/// The pipeline in large words, two to a line, for those who never saw one: when a position is stored, is answered with
/// and is on the map. What only tells developers something stays in the window.
class PresentationFoot final : public QFrame {
    Q_OBJECT
public:
    PresentationFoot(LivePicture &picture, QWidget *parent);

    void setTypeHeight(int pixels); ///< of a row's type; the figures are smaller

private:
    void showFigures();

    LivePicture &m_picture;
    QList<ElidedLabel *> m_stages;
};

} // namespace trackside
