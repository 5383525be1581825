// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/timebar.h"

#include "dashboard/icons.h"
#include "dashboard/livepicture.h"
#include "dashboard/speedbox.h"
#include "dashboard/steadywidth.h"
#include "dashboard/timeslider.h"
#include "models/splitname.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

constexpr int stepSeconds = 10;
constexpr int pageSeconds = 60;

/// \p whom is the mark's runner.
QString textOf(const TimeMark &mark, const QString &whom, const Format &format)
{
    const QString time = format.raceTime(mark.elapsedMs);
    const QString zone = mark.place.isEmpty() ? TimeBar::tr("the geofence") : mark.place;
    switch (mark.kind) {
    case TimeMark::Kind::Start:
        return mark.place.isEmpty() ? TimeBar::tr("Start")
                                    : TimeBar::tr("Start of wave %1 after %2").arg(mark.place, time);
    case TimeMark::Kind::FirstFinish:
        return TimeBar::tr("First finish: %1 after %2").arg(whom, time);
    case TimeMark::Kind::LastFinish:
        return TimeBar::tr("Last finish: %1 after %2").arg(whom, time);
    case TimeMark::Kind::ZoneEntry:
        return mark.passage > 1
            ? TimeBar::tr("First in %1 (passage %4): %2 after %3").arg(zone, whom, time, format.number(mark.passage))
            : TimeBar::tr("First in %1: %2 after %3").arg(zone, whom, time);
    case TimeMark::Kind::ZoneExit:
        return TimeBar::tr("Last out of %1: %2 after %3").arg(zone, whom, time);
    case TimeMark::Kind::Bookmark:
        return TimeBar::tr("Bookmark at %1").arg(time);
    case TimeMark::Kind::Split:
        break;
    }
    return TimeBar::tr("First at %1: %2 after %3").arg(splitName(mark.place, format), whom, time);
}

TimeSlider::Tick::Shape shapeOf(TimeMark::Kind kind)
{
    switch (kind) {
    case TimeMark::Kind::Start:
    case TimeMark::Kind::FirstFinish:
    case TimeMark::Kind::LastFinish:
        return TimeSlider::Tick::Shape::Long;
    case TimeMark::Kind::Bookmark:
        return TimeSlider::Tick::Shape::Pin;
    case TimeMark::Kind::Split:
    case TimeMark::Kind::ZoneEntry:
    case TimeMark::Kind::ZoneExit:
        break;
    }
    return TimeSlider::Tick::Shape::Short;
}

/// Which shape means what.
QString shapesText()
{
    return TimeBar::tr("Long marks: start, first and last finish. Short marks: first at a split or in a zone, last "
                       "out of a zone. Triangles above: bookmarks. Under the pointer a mark tells what it is; M and "
                       "Shift+M go from mark to mark.");
}

QString freezeText(bool frozen)
{
    return frozen ? TimeBar::tr("Unfreeze &picture") : TimeBar::tr("Freeze &picture");
}

/// What there is to say of the clock. Its room is always that of the longest notes, so that the slider never jumps.
class ClockNote final : public QLabel {
public:
    using QLabel::QLabel;

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics = fontMetrics();
        const int width = std::max(metrics.horizontalAdvance(TimeBar::noClockTime()),
                                   metrics.horizontalAdvance(TimeBar::tablesAhead(u"00:00"_s)));
        return { width + 1, 2 * metrics.lineSpacing() };
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

TimeBar::TimeBar(LivePicture &picture, QWidget *parent)
    : QFrame(parent)
    , m_picture(picture)
    , m_freeze(new QToolButton(this))
    , m_play(new QToolButton(this))
    , m_speed(new SpeedBox(this))
    , m_clock(new QLabel(this))
    , m_slider(new TimeSlider(this))
    , m_live(new QToolButton(this))
    , m_note(new ClockNote(this))
{
    setObjectName(u"timeBar"_s);
    m_freeze->setObjectName(u"freezeButton"_s);
    m_freeze->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_play->setObjectName(u"playButton"_s);
    m_play->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_play->setIconSize({ 20, 20 });
    m_speed->setObjectName(u"replaySpeedBox"_s);
    m_speed->setAccessibleName(tr("Speed of the replay"));
    m_speed->setCaption(tr("Replay %1"));
    m_speed->setToolTip(
        tr("Speed of the replay: race seconds in a second (< and >). The race itself goes on at its own."));
    m_speed->setMinimumContentsLength(5);
    for (const double speed : Replay::speeds)
        m_speed->addItem(picture.format().speed(speed), speed);
    m_clock->setObjectName(u"raceClock"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    large.setFeature("tnum", 1);
    m_clock->setFont(large);
    m_slider->setObjectName(u"timeSlider"_s);
    m_slider->setAccessibleName(tr("Race time"));
    m_slider->setWhatsThis(shapesText());
    m_slider->setSingleStep(stepSeconds);
    m_slider->setPageStep(pageSeconds);
    m_live->setObjectName(u"goLiveButton"_s);
    m_note->setObjectName(u"raceClockNote"_s);
    m_note->setProperty("muted", true);
    m_note->setToolTip(tr("The clock is the map's. The tables show new positions at once, the map runs up to them."));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(10);
    layout->addWidget(m_freeze);
    auto *replay = new QHBoxLayout;
    replay->setSpacing(4);
    replay->addWidget(m_play);
    replay->addWidget(m_speed);
    layout->addLayout(replay);
    layout->addWidget(m_clock);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_live);
    layout->addWidget(m_note);

    m_slider->setTimeText([this](int second) { return m_picture.format().raceTime(std::int64_t { 1000 } * second); });
    // While it is dragged, the race may have gone on beyond its right end.
    connect(m_slider, &QSlider::valueChanged, this, [this](int second) {
        if (second == m_slider->maximum())
            m_picture.timeline().goLive();
        else
            m_picture.timeline().seek(second);
    });
    connect(m_slider, &QSlider::sliderReleased, this, &TimeBar::showTimeline);
    holdWhileDragging();
    connect(&m_picture.timeline(), &Timeline::changed, this, &TimeBar::showTimeline);
    connect(&m_picture, &LivePicture::updated, this, &TimeBar::showTimeline);
    connect(&m_picture, &LivePicture::namesChanged, this, &TimeBar::showTimeline);
    showTimeline();
}

void TimeBar::setActions(const Actions &actions)
{
    m_freeze->setDefaultAction(&actions.freeze);
    keepWidth(*m_freeze, { freezeText(false), freezeText(true) });
    connect(&actions.freeze, &QAction::toggled, this, [this, &freeze = actions.freeze](bool frozen) {
        m_picture.setFrozen(frozen);
        freeze.setText(freezeText(frozen));
    });
    connect(&m_picture.feed(), &RaceFeed::frozenChanged, &actions.freeze, &QAction::setChecked);
    connectReplay(actions.play);
    Timeline &timeline = m_picture.timeline();
    connect(&actions.toStart, &QAction::triggered, &timeline, [&timeline] { timeline.seek(0); });
    connect(&actions.back, &QAction::triggered, this, [this] { step(-stepSeconds); });
    connect(&actions.forward, &QAction::triggered, this, [this] { step(stepSeconds); });
    m_goLive = &actions.goLive;
    m_goLive->setShortcuts({ QKeySequence(Qt::Key_L), QKeySequence(Qt::Key_End) });
    // The map has the arrows for itself.
    actions.back.setShortcuts({ QKeySequence(Qt::Key_Left), QKeySequence(Qt::Key_Comma) });
    actions.forward.setShortcuts({ QKeySequence(Qt::Key_Right), QKeySequence(Qt::Key_Period) });
    m_live->setDefaultAction(m_goLive);
    connect(m_goLive, &QAction::triggered, &timeline, &Timeline::goLive);
    connect(&m_picture.feed(), &RaceFeed::liveChanged, m_goLive, [this](bool live) { m_goLive->setEnabled(!live); });
    m_goLive->setEnabled(!m_picture.feed().isLive());
}

void TimeBar::step(std::int32_t seconds)
{
    Timeline &timeline = m_picture.timeline();
    if (m_picture.replay().isPlaying())
        timeline.seek(playedSecond() + seconds);
    else
        timeline.step(seconds);
}

/// While the past is played, seconds are sought ahead of the map.
std::int32_t TimeBar::playedSecond() const
{
    return static_cast<std::int32_t>(m_picture.replay().positionMs() / 1000.0);
}

void TimeBar::connectReplay(QAction &play)
{
    Replay &replay = m_picture.replay();
    m_play->setDefaultAction(&play);
    connect(&play, &QAction::triggered, &replay, [&replay](bool on) { on ? replay.play() : replay.pause(); });
    connect(m_speed, &SpeedBox::activated, &replay,
            [this, &replay](int index) { replay.setSpeed(m_speed->itemData(index).toDouble()); });
    const auto show = [this, &play, &replay] {
        const bool isPlaying = replay.isPlaying();
        play.setEnabled(isPlaying || replay.canPlay());
        play.setChecked(isPlaying);
        play.setText(isPlaying ? tr("Stop &replay") : tr("&Replay from here"));
        play.setIcon(icon(isPlaying ? u"replay-stop"_s : u"replay"_s));
        play.setToolTip(isPlaying              ? tr("Stop the replay at this moment (K)")
                            : replay.canPlay() ? tr("Play the race from the moment that is shown (K)")
                                               : tr("A replay begins in the past: go back in time first"));
        m_speed->setCurrentIndex(m_speed->findData(replay.speed()));
    };
    connect(&replay, &Replay::changed, this, show);
    connect(&m_picture.timeline(), &Timeline::changed, this, show);
    show();
}

/// Else the replay would go on under the hand.
void TimeBar::holdWhileDragging()
{
    connect(m_slider, &QSlider::sliderPressed, this, [this] {
        m_playsAfterDrag = m_picture.replay().isPlaying();
        m_picture.replay().pause();
    });
    connect(m_slider, &QSlider::sliderReleased, this, [this] {
        if (std::exchange(m_playsAfterDrag, false) && m_picture.timeline().isPast())
            m_picture.replay().play();
    });
}

void TimeBar::showClock(const QString &time, const QString &shortTime, const QString &note)
{
    m_time = time;
    m_shortTime = shortTime;
    m_note->setText(note);
    fitClock();
}

int TimeBar::clockWidth(const QString &time) const
{
    const QFontMetrics metrics = m_clock->fontMetrics();
    return m_clock->minimumSizeHint().width() - metrics.horizontalAdvance(m_clock->text())
        + metrics.horizontalAdvance(time);
}

void TimeBar::fitClock()
{
    const int others = QFrame::minimumSizeHint().width() - m_clock->minimumSizeHint().width();
    m_clock->setText(width() - others < clockWidth(m_time) ? m_shortTime : m_time);
}

QSize TimeBar::minimumSizeHint() const
{
    QSize least = QFrame::minimumSizeHint();
    least.rwidth() += clockWidth(m_shortTime) - m_clock->minimumSizeHint().width();
    return least;
}

void TimeBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitClock();
}

QString TimeBar::clockNote() const
{
    return m_note->text().replace(u'\n', u" · "_s);
}

QString TimeBar::noClockTime()
{
    return tr("race time, not clock time");
}

/// By so much race time when an answer comes, and less as the map follows.
QString TimeBar::tablesAhead(const QString &time)
{
    return tr("tables up to %1 ahead").arg(time);
}

void TimeBar::showTimeline()
{
    const Timeline &timeline = m_picture.timeline();
    std::vector<TimeSlider::Tick> ticks;
    std::ranges::transform(timeline.marks(), std::back_inserter(ticks), [this](const TimeMark &mark) {
        return TimeSlider::Tick { .second = static_cast<double>(mark.elapsedMs) / 1e3,
                                  .text = textOf(mark, m_picture.book().labelOf(mark.competitorId), m_picture.format()),
                                  .shape = shapeOf(mark.kind) };
    });
    m_slider->setTicks(std::move(ticks));
    m_slider->setEnabled(timeline.end() > 0);
    if (m_slider->isSliderDown())
        return; // it is in the user's hand
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, std::max(1, timeline.end()));
    m_slider->setValue(std::max(0, m_picture.replay().isPlaying() ? playedSecond() : timeline.shown()));
}

} // namespace trackside
