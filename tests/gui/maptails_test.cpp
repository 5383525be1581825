// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/mapprojection.h"
#include "gui/mapfixture.h"
#include "models/runnerselection.h"

#include <QAction>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

class MapTailsTest : public MapTest {
protected:
    [[nodiscard]] MapScene &scene() const { return window->raceView().scene(); }

    /// Lets the race go on for a minute, as the window watches, and freezes the picture.
    void watchAMinute(const QString &run)
    {
        for (std::int32_t second = 410; second <= 460; second += 10) {
            races.advanceTo(run, second);
            trigger(u"actionRefresh"_s);
            EXPECT_TRUE(comes([&] { return window->picture().feed().snapshot()->second == second; }));
        }
        EXPECT_TRUE(comes([this] { return window->picture().displayMs() > 440'000; }));
        trigger(u"actionFreeze"_s);
    }
    [[nodiscard]] static GlideTrack::Moment moment() { return std::chrono::steady_clock::now().time_since_epoch(); }

    /// Whether the course is fuchsia so far behind a runner.
    [[nodiscard]] bool isTailed(std::uint32_t bib, double metresBehind) const
    {
        const auto dot = scene().glide().dotOf(bib, moment());
        const auto projection = MapProjection::of(map());
        if (!dot || !projection)
            return false;
        const LonLat behind = scene().course()->line.pointAt(std::llround((dot->distanceMetres - metresBehind) * 1e6));
        return Look(view()->grabWindow()).has(projection->toPixels(behind), Look::isFuchsia);
    }
    /// Who has run alone for the last hundred metres, and is not the leader.
    [[nodiscard]] std::uint32_t aloneOnTheWay() const
    {
        std::vector<Dot> dots;
        scene().glide().dotsAt(moment(), dots);
        for (const Dot &dot : dots) {
            const auto isBehind = [&dot](const Dot &other) {
                return other.bib != dot.bib && other.distanceMetres < dot.distanceMetres + 20.0
                    && other.distanceMetres > dot.distanceMetres - 80.0;
            };
            if (dot.bib != scene().leader() && std::ranges::none_of(dots, isBehind))
                return dot.bib;
        }
        return 0;
    }
};

TEST_F(MapTailsTest, TheSelectedRunnerHasOneAsLongAsChosen)
{
    const QString run = showDrawnRace(400);
    trigger(u"tails60"_s);
    watchAMinute(run);
    const std::uint32_t bib = aloneOnTheWay();
    ASSERT_NE(bib, 0U);
    EXPECT_FALSE(isTailed(bib, 40.0));
    scene().selection().select(bib);
    EXPECT_TRUE(comes([&] { return isTailed(bib, 40.0); })) << "also one who is selected only now";
    trigger(u"noTails"_s);
    EXPECT_TRUE(comes([&] { return !isTailed(bib, 40.0); }));
}

TEST_F(MapTailsTest, APinnedRunnerHasOneAndSoHasTheLeader)
{
    const QString run = showDrawnRace(400);
    trigger(u"tails60"_s);
    watchAMinute(run);
    EXPECT_TRUE(comes([&] { return scene().leader() != 0 && isTailed(scene().leader(), 40.0); }));
    const std::uint32_t bib = aloneOnTheWay();
    ASSERT_NE(bib, 0U);
    window->picture().runners().pin(bib);
    EXPECT_TRUE(comes([&] { return isTailed(bib, 40.0); }));
}

TEST_F(MapTailsTest, EverybodyHasOneInASmallFieldWhereThatIsChosen)
{
    const QString run = showDrawnRace(400);
    trigger(u"tails60"_s);
    watchAMinute(run);
    const std::uint32_t bib = aloneOnTheWay();
    ASSERT_NE(bib, 0U);
    EXPECT_FALSE(isTailed(bib, 40.0));
    trigger(u"actionTailsOfAll"_s);
    EXPECT_TRUE(comes([&] { return isTailed(bib, 40.0); }));
}

TEST_F(MapTailsTest, TheLengthIsKept)
{
    EXPECT_EQ(scene().tailMs(), 30'000) << "at first";
    trigger(u"tails120"_s);
    trigger(u"actionTailsOfAll"_s);
    window = std::make_unique<MainWindow>(dashboard());
    EXPECT_EQ(scene().tailMs(), 120'000);
    EXPECT_TRUE(scene().tailsOfAll());
    trigger(u"actionNextTails"_s);
    EXPECT_EQ(scene().tailMs(), 0) << "after the longest there is none";
}

} // namespace
} // namespace trackside::test
