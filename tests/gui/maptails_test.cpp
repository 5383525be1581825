// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/mapprojection.h"
#include "gui/mapfixture.h"
#include "models/runnerselection.h"

#include <QAction>
#include <QTest>

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

    static constexpr double behindMetres = 30.0;

    /// Whether the course behind a runner is fuchsia in the picture on the screen.
    [[nodiscard]] bool isTailed(std::uint32_t bib) const { return isTailed(bib, Look(view()->grabWindow())); }
    [[nodiscard]] bool isTailed(std::uint32_t bib, const Look &look) const
    {
        const auto dot = scene().glide().dotOf(bib, moment());
        const auto projection = MapProjection::of(map());
        if (!dot || !projection)
            return false;
        const double behind = dot->distanceMetres - behindMetres;
        return look.has(projection->toPixels(scene().course()->line.pointAt(std::llround(behind * 1e6))),
                        Look::isFuchsia);
    }
    /// One behind whom is neither a tail nor a dot, in the part of the map over which nothing lies.
    [[nodiscard]] std::uint32_t untailed() const
    {
        const Look look(view()->grabWindow());
        const QRectF clear(0, 110, view()->width() - 80, view()->height() - 310); // without banner, legend, buttons
        for (std::uint32_t bib = 1; bib <= 100; ++bib) {
            const auto place = layer()->placeOf(bib);
            if (place && clear.contains(*place) && !isTailed(bib, look))
                return bib;
        }
        return 0;
    }
};

TEST_F(MapTailsTest, TheSelectedRunnerHasOneAsLongAsChosen)
{
    const QString run = showDrawnRace(400);
    trigger(u"tails60"_s);
    watchAMinute(run);
    const std::uint32_t bib = untailed();
    ASSERT_NE(bib, 0U);
    scene().selection().select(bib);
    EXPECT_TRUE(comes([&] { return isTailed(bib); })) << "also one who is selected only now";
    trigger(u"noTails"_s);
    EXPECT_TRUE(comes([&] { return !isTailed(bib); }));
}

TEST_F(MapTailsTest, APinnedRunnerHasOneAndSoHasTheLeader)
{
    const QString run = showDrawnRace(400);
    trigger(u"tails60"_s);
    watchAMinute(run);
    EXPECT_TRUE(comes([&] { return scene().labels().leader() != 0 && isTailed(scene().labels().leader()); }));
    const std::uint32_t bib = untailed();
    ASSERT_NE(bib, 0U);
    window->picture().runners().pin(bib);
    EXPECT_TRUE(comes([&] { return isTailed(bib); }));
}

TEST_F(MapTailsTest, EverybodyHasOneInASmallFieldWhereThatIsChosen)
{
    const QString run = showDrawnRace(400);
    trigger(u"tails60"_s);
    watchAMinute(run);
    const std::uint32_t bib = untailed();
    ASSERT_NE(bib, 0U);
    trigger(u"actionTailsOfAll"_s);
    EXPECT_TRUE(comes([&] { return isTailed(bib); }));
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
