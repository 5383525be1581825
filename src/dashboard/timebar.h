// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QLabel;
class QToolButton;

namespace trackside {

class LivePicture;
class SpeedBox;
class TimeSlider;

/// Race time under the user's hands: the clock, freezing, playing what has been, a slider over it, and the way back to
/// live.
class TimeBar : public QFrame {
    Q_OBJECT
public:
    struct Actions {
        QAction &freeze;
        QAction &play; ///< is checked and enabled as the replay is
        QAction &toStart;
        QAction &back;
        QAction &forward;
        QAction &goLive;
    };

    explicit TimeBar(LivePicture &picture, QWidget *parent = nullptr);

    /// What menus and keys do to time; the buttons show them.
    void setActions(const Actions &actions);
    /// \p shortTime where there is no room for \p time; the note in two lines at most.
    void showClock(const QString &time, const QString &shortTime, const QString &note);
    [[nodiscard]] QString clockNote() const; ///< in one line
    // What there may be to note.
    [[nodiscard]] static QString noClockTime();
    [[nodiscard]] static QString tablesAhead(const QString &time);

    [[nodiscard]] QSize minimumSizeHint() const override; ///< with the short time

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTimeline();
    void fitClock();
    [[nodiscard]] int clockWidth(const QString &time) const;
    void step(std::int32_t seconds);
    [[nodiscard]] std::int32_t playedSecond() const;
    void connectReplay(QAction &play);
    void holdWhileDragging();

    LivePicture &m_picture;
    QToolButton *m_freeze;
    QToolButton *m_play;
    SpeedBox *m_speed;
    QLabel *m_clock;
    QString m_time;
    QString m_shortTime;
    TimeSlider *m_slider;
    QToolButton *m_live;
    QLabel *m_note;
    QAction *m_goLive = nullptr;
    bool m_playsAfterDrag = false;
};

} // namespace trackside
