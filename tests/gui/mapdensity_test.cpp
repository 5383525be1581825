// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/dotpalette.h"
#include "dashboard/mapprojection.h"
#include "gui/mapfixture.h"
#include "models/runnerselection.h"

#include <QAction>
#include <QTest>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

class MapDensityTest : public MapTest {
protected:
    [[nodiscard]] MapScene &scene() const { return window->raceView().scene(); }

    /// A race of so many, drawn.
    void showField(int runners, std::int32_t second)
    {
        const RaceOrder race = order(u"crystal"_s, runners);
        races.start(race);
        races.advanceTo(race.record.runId, second);
        window->showRun(race.record.runId);
        ASSERT_TRUE(comes([this] { return view()->isExposed() && layer()->placeOf(1) && zoom() > 10.0; }));
    }
    /// Whether the course is drawn in a step's colour somewhere along it.
    [[nodiscard]] bool hasRibbon() const
    {
        const Look look(view()->grabWindow());
        const auto projection = MapProjection::of(map());
        const CourseLine &line = scene().course()->line;
        for (std::int64_t at = 0; projection && at <= line.lengthMicrometres(); at += 20'000'000) {
            for (int step = 1; step <= 5; ++step) {
                if (look.isNear(projection->toPixels(line.pointAt(at)), crowdColour(step, scene().colours())))
                    return true;
            }
        }
        return false;
    }
    [[nodiscard]] QString legend() const
    {
        QStringList texts;
        for (const QVariant &entry : scene().legend())
            texts << entry.toMap()[u"text"_s].toString();
        return texts.join(u'\n');
    }
};

TEST_F(MapDensityTest, ASmallFieldIsDots)
{
    showField(100, 400);
    freeze();
    EXPECT_FALSE(scene().isCrowded());
    EXPECT_FALSE(hasRibbon());
}

TEST_F(MapDensityTest, DotsThatWouldCoverEachOtherAreADensityUntilTheMapIsNear)
{
    showField(2'000, 400);
    EXPECT_TRUE(comes([this] { return scene().isCrowded(); }));
    EXPECT_TRUE(comes([this] { return hasRibbon(); }));
    for (int step = 0; step < 10; ++step)
        trigger(u"actionZoomIn"_s);
    EXPECT_TRUE(comes([this] { return !scene().isCrowded(); }));
    trigger(u"actionFitCourse"_s);
    EXPECT_TRUE(comes([this] { return scene().isCrowded(); }));
}

TEST_F(MapDensityTest, ByHandItIsWhatWasChosen)
{
    showField(100, 400);
    trigger(u"densityAlways"_s);
    EXPECT_TRUE(comes([this] { return scene().isCrowded() && hasRibbon(); }));
    EXPECT_TRUE(legend().contains(u"1 to 9 runners on 100 m\n10 to 29\n30 to 99\n100 to 299\n300 or more"))
        << legend().toStdString();
    trigger(u"actionMiles"_s);
    EXPECT_TRUE(legend().contains(u"on 100 yd")) << legend().toStdString();
    trigger(u"densityNever"_s);
    EXPECT_TRUE(comes([this] { return !scene().isCrowded() && !hasRibbon(); }));
    EXPECT_FALSE(legend().contains(u"300 or more"));
    window = std::make_unique<MainWindow>(dashboard());
    EXPECT_EQ(scene().density(), MapDensity::Dots) << "the choice is kept";
}

TEST_F(MapDensityTest, ThoseWhoAreSetOffStayDots)
{
    showField(100, 600);
    freeze();
    const std::uint32_t bib = loneRunner();
    ASSERT_NE(bib, 0U);
    trigger(u"densityAlways"_s);
    const auto isDot = [&] { return Look(view()->grabWindow()).has(*layer()->placeOf(bib), Look::isFuchsia); };
    EXPECT_TRUE(comes([&] { return hasRibbon() && !isDot(); }));
    window->picture().runners().pin(bib);
    EXPECT_TRUE(comes(isDot));
    window->picture().runners().pin(0);
    EXPECT_TRUE(comes([&] { return !isDot(); }));
    scene().selection().select(bib);
    EXPECT_TRUE(comes(isDot));
}

} // namespace
} // namespace trackside::test
