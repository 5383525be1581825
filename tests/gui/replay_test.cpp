// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The past played at a speed: its keys, its button, and how it ends.
#include "dashboard/livepill.h"
#include "dashboard/raceview.h"
#include "dashboard/speedbox.h"
#include "dashboard/timeslider.h"
#include "gui/windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

class ReplayWindowTest : public WindowTest {
protected:
    [[nodiscard]] TimeSlider *slider() const { return find<TimeSlider>(u"timeSlider"_s); }
    [[nodiscard]] QToolButton *button() const { return find<QToolButton>(u"playButton"_s); }
    [[nodiscard]] QComboBox *speedBox() const { return find<QComboBox>(u"replaySpeedBox"_s); }
    [[nodiscard]] QString pill() const { return find<LivePill>(u"livePill"_s)->text(); }
    [[nodiscard]] int clockSeconds() const
    {
        return QTime(0, 0).secsTo(QTime::fromString(find<QLabel>(u"raceClock"_s)->text().left(8), u"hh:mm:ss"_s));
    }
    void press(Qt::Key key) const
    {
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        window->setFocus();
        QTest::keyClick(window.get(), key);
    }
    void chooseSpeed(const QString &text) const
    {
        const int index = speedBox()->findText(text);
        ASSERT_GE(index, 0) << text.toStdString();
        speedBox()->setCurrentIndex(index);
        Q_EMIT speedBox()->activated(index);
    }
    void showSeconds(std::int32_t seconds)
    {
        showRace(seconds);
        ASSERT_TRUE(comes([this] { return slider()->maximum() > 1'000; }));
    }
};

TEST_F(ReplayWindowTest, KPlaysFromTheMomentThatIsShown)
{
    showSeconds(1'200);
    EXPECT_FALSE(button()->isEnabled()) << "there is nothing to play of now";
    EXPECT_TRUE(button()->toolTip().contains(u"go back in time first"));
    press(Qt::Key_Home);
    EXPECT_TRUE(button()->isEnabled());
    ASSERT_TRUE(comes([this] { return clockSeconds() == 0; }));
    chooseSpeed(u"20×"_s);
    press(Qt::Key_K);
    EXPECT_TRUE(button()->isChecked());
    EXPECT_EQ(pill(), u"↻ Replay 20×");
    EXPECT_EQ(window->raceView().scene().banner(), u"Replay, 20×");
    EXPECT_TRUE(comes([this] { return clockSeconds() > 20; })) << "the map";
    EXPECT_TRUE(comes([this] { return slider()->value() > 20; })) << "the slider";
    EXPECT_NEAR(slider()->value(), clockSeconds(), 10) << "which is where the map is";
    press(Qt::Key_K);
    EXPECT_FALSE(button()->isChecked());
    EXPECT_TRUE(pill().contains(u"Past")) << pill().toStdString();
    const int rested = slider()->value();
    EXPECT_TRUE(comes([&] { return clockSeconds() == rested; })) << clockSeconds() << " is not " << rested;
    press(Qt::Key_L);
    EXPECT_FALSE(button()->isEnabled());
}

TEST_F(ReplayWindowTest, KeysChangeTheSpeedAndItIsKept)
{
    showSeconds(1'200);
    EXPECT_EQ(speedBox()->currentText(), u"1×");
    press(Qt::Key_Greater);
    EXPECT_EQ(speedBox()->currentText(), u"2×");
    press(Qt::Key_Less);
    press(Qt::Key_Less);
    EXPECT_EQ(speedBox()->currentText(), u"0.5×");
    press(Qt::Key_Home);
    button()->click();
    EXPECT_EQ(pill(), u"↻ Replay 0.5×");
    press(Qt::Key_Greater);
    press(Qt::Key_Greater);
    press(Qt::Key_Greater);
    EXPECT_EQ(pill(), u"↻ Replay 5×") << "while it plays";
    window = std::make_unique<MainWindow>(dashboard());
    window->show();
    EXPECT_EQ(speedBox()->currentText(), u"5×");
}

TEST_F(ReplayWindowTest, EachSpeedSaysWhoseItIs)
{
    showSeconds(1'200);
    press(Qt::Key_Greater);
    auto *race = find<SpeedBox>(u"speedBox"_s);
    auto *replay = find<SpeedBox>(u"replaySpeedBox"_s);
    EXPECT_TRUE(comes([race] { return race->shownText() == u"Race 1×"; })) << race->shownText().toStdString();
    EXPECT_TRUE(comes([replay] { return replay->shownText() == u"Replay 2×"; })) << replay->shownText().toStdString();
    EXPECT_TRUE(race->toolTip().startsWith(u"Speed of the race: ")) << race->toolTip().toStdString();
    EXPECT_TRUE(replay->toolTip().startsWith(u"Speed of the replay: ")) << replay->toolTip().toStdString();
    EXPECT_EQ(race->accessibleName(), u"Speed of the race");
    EXPECT_EQ(replay->accessibleName(), u"Speed of the replay");
    EXPECT_EQ(replay->itemText(replay->currentIndex()), u"2×") << "the list has the speeds alone";
    replay->resize(replay->minimumSizeHint());
    EXPECT_EQ(replay->shownText(), u"2×") << "where there is no room for more";
}

TEST_F(ReplayWindowTest, IsNeitherFreezingNorPausingTheRace)
{
    showSeconds(1'200);
    press(Qt::Key_Home);
    press(Qt::Key_K);
    press(Qt::Key_P);
    EXPECT_TRUE(find<QAction>(u"actionPauseRace"_s)->isChecked());
    EXPECT_TRUE(button()->isChecked()) << "the past of a race that is paused";
    press(Qt::Key_Space);
    EXPECT_TRUE(find<QAction>(u"actionFreeze"_s)->isChecked());
    EXPECT_FALSE(button()->isChecked()) << "a picture that stands does not play";
    press(Qt::Key_K);
    EXPECT_FALSE(find<QAction>(u"actionFreeze"_s)->isChecked());
    EXPECT_TRUE(button()->isChecked());
}

TEST_F(ReplayWindowTest, SeekingGoesOnPlayingFromThere)
{
    showSeconds(1'200);
    press(Qt::Key_Home);
    chooseSpeed(u"10×"_s);
    press(Qt::Key_K);
    const QPoint middle(slider()->width() / 2, slider()->height() / 2);
    QTest::mousePress(slider(), Qt::LeftButton, {}, middle);
    const int sought = slider()->value();
    EXPECT_NEAR(sought, 600, 30);
    EXPECT_FALSE(button()->isChecked()) << "not under the hand";
    QTest::mouseRelease(slider(), Qt::LeftButton, {}, middle);
    EXPECT_TRUE(button()->isChecked());
    EXPECT_TRUE(comes([&] { return clockSeconds() > sought + 5 && clockSeconds() < sought + 60; }));
}

TEST_F(ReplayWindowTest, StepsFromWhereTheMapIs)
{
    showSeconds(1'200);
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    chooseSpeed(u"60×"_s);
    press(Qt::Key_K);
    ASSERT_TRUE(comes([this] { return slider()->value() > 40; }));
    chooseSpeed(u"1×"_s);
    const int before = slider()->value();
    press(Qt::Key_Left);
    EXPECT_NEAR(slider()->value(), before - 10, 5) << "though seconds far ahead have been sought";
    EXPECT_TRUE(button()->isChecked());
}

TEST_F(ReplayWindowTest, CatchesUpWithARaceThatGoesOn)
{
    showSeconds(1'200);
    press(Qt::Key_Left);
    ASSERT_TRUE(comes([this] { return clockSeconds() == 1'190; }));
    chooseSpeed(u"20×"_s);
    press(Qt::Key_K);
    EXPECT_TRUE(comes([this] { return !button()->isChecked(); }));
    EXPECT_FALSE(find<QToolButton>(u"goLiveButton"_s)->isEnabled());
    EXPECT_TRUE(window->statusBar()->currentMessage().contains(u"caught up"));
    EXPECT_TRUE(comes([this] { return clockSeconds() == 1'200; }));
}

TEST_F(ReplayWindowTest, StopsAtTheEndOfARaceThatIsOver)
{
    showSeconds(1'000'000);
    const int end = slider()->maximum();
    EXPECT_TRUE(button()->isEnabled()) << "it may be played from its start";
    press(Qt::Key_Left);
    chooseSpeed(u"20×"_s);
    press(Qt::Key_K);
    EXPECT_TRUE(comes([this] { return !button()->isChecked(); }));
    EXPECT_TRUE(window->statusBar()->currentMessage().contains(u"end of the race"));
    EXPECT_TRUE(comes([&] { return clockSeconds() == end; }));
    EXPECT_TRUE(comes([this] { return pill().contains(u"Over"); })) << pill().toStdString();
    press(Qt::Key_K);
    EXPECT_TRUE(comes([this] { return clockSeconds() > 5 && clockSeconds() < 300; })) << "once more, from the gun";
}

} // namespace
} // namespace trackside::test
