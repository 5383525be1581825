// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/dotpalette.h"
#include "dashboard/mapcolouring.h"
#include "dashboard/mapcommands.h"
#include "gui/mapfixture.h"

#include <QAction>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

class MapColoursTest : public MapTest {
protected:
    [[nodiscard]] MapScene &scene() const { return window->raceView().scene(); }
    [[nodiscard]] MapCommands &commands() const { return *window->raceView().findChild<MapCommands *>(); }

    [[nodiscard]] QString legend() const
    {
        QStringList lines;
        for (const QVariant &entry : scene().legend())
            lines
                << u"%1 %2"_s.arg(entry.toMap()[u"text"_s].toString(), entry.toMap()[u"count"_s].toString()).trimmed();
        return lines.join(u'\n');
    }
    [[nodiscard]] bool isChecked(const QString &action) const { return find<QAction>(action)->isChecked(); }

    /// Whether the dot of a runner, at its middle, has a colour in the picture on the screen.
    [[nodiscard]] bool isDrawn(std::uint32_t bib, const QColor &colour) const
    {
        const auto place = layer()->placeOf(bib);
        return place && Look(view()->grabWindow()).isNear(*place, colour);
    }
};

TEST_F(MapColoursTest, OneColourIsWhatThereIsAtFirst)
{
    showDrawnRace(600);
    freeze();
    EXPECT_TRUE(isChecked(u"colourByOne"_s));
    const std::uint32_t bib = loneRunner();
    ASSERT_NE(bib, 0U);
    EXPECT_TRUE(isDrawn(bib, scene().colours().runner));
}

TEST_F(MapColoursTest, PaceColoursTheFastestAndTheSlowest)
{
    showDrawnRace(600);
    freeze();
    for (const QString &theme : { u"actionThemeLight"_s, u"actionThemeDark"_s }) {
        trigger(theme);
        trigger(u"colourByPace"_s);
        const std::uint32_t bib = loneRunner();
        ASSERT_NE(bib, 0U);
        const int number = scene().classes().classOf(bib);
        ASSERT_GE(number, 0);
        EXPECT_TRUE(comes([&] { return isDrawn(bib, classColour(ColourBy::Pace, number, scene().colours())); }))
            << theme.toStdString();
        trigger(u"colourByOne"_s);
        EXPECT_TRUE(comes([&] { return isDrawn(bib, scene().colours().runner); })) << theme.toStdString();
    }
}

TEST_F(MapColoursTest, TheLegendSaysWhatEachMeansAndHowMany)
{
    showDrawnRace(600);
    const Snapshot &snapshot = *window->picture().feed().snapshot();
    const auto stopped = std::ranges::count(snapshot.standing, RunnerStatus::Stopped,
                                            [](const StandingRow &row) { return row.event.status; });
    const std::int64_t running = snapshot.counts.running - stopped;
    EXPECT_GT(running, 80);
    EXPECT_EQ(legend(),
              u"Course\nGeofence\nRunning %1\nStopped %2\nFinished 0\nOut of the race 0"_s.arg(running).arg(stopped));
    trigger(u"colourByPace"_s);
    const QStringList lines = legend().split(u'\n');
    ASSERT_EQ(lines.size(), stopped > 0 ? 8 : 7) << "nobody is finished or out";
    int counted = 0;
    for (int line = 2; line < 7; ++line)
        counted += lines[line].section(u' ', -1).toInt();
    EXPECT_EQ(counted, running);
    EXPECT_TRUE(lines[2].startsWith(u"below ")) << lines[2].toStdString();
    EXPECT_TRUE(lines[6].contains(u" and slower ")) << lines[6].toStdString();
    trigger(u"actionMiles"_s);
    EXPECT_TRUE(legend().contains(u"min/mi"));
}

TEST_F(MapColoursTest, TheLegendCountsAsTheTablesDo)
{
    const QString run = showDrawnRace(600);
    const auto *progress = find<QLabel>(u"finishedLabel"_s);
    std::int64_t finished = 0;
    const QObject untilTheEnd;
    QObject::connect(&window->picture(), &LivePicture::updated, &untilTheEnd, [&] {
        finished = window->picture().feed().snapshot()->counts.finished;
        EXPECT_TRUE(legend().contains(u"Finished %1\n"_s.arg(finished))) << legend().toStdString();
        EXPECT_TRUE(progress->text().startsWith(u"%1 of "_s.arg(finished))) << progress->text().toStdString();
    });
    for (const std::int32_t second : { 1'000, 1'000'000 }) {
        races.advanceTo(run, second);
        trigger(u"actionRefresh"_s);
        ASSERT_TRUE(comes([&] { return finished > (second == 1'000 ? 0 : 99); })) << second;
    }
}

TEST_F(MapColoursTest, CategoriesAreOfferedOnceThereAreSome)
{
    showDrawnRace(600);
    EXPECT_FALSE(find<QAction>(u"colourByCategory"_s)->isEnabled());
    commands().colouring().setCategories(
        { .names = { u"F"_s, u"<b>M</b>"_s }, .categoryOf = [](std::uint32_t bib) { return bib <= 30 ? 0 : 1; } });
    trigger(u"colourByCategory"_s);
    EXPECT_TRUE(legend().contains(u"F 30\n<b>M</b> 70")) << legend().toStdString();
    freeze();
    const std::uint32_t bib = loneRunner();
    ASSERT_NE(bib, 0U);
    EXPECT_TRUE(
        comes([&] { return isDrawn(bib, classColour(ColourBy::Category, bib <= 30 ? 0 : 1, scene().colours())); }));
    commands().colouring().setCategories({});
    EXPECT_TRUE(comes([&] { return isDrawn(bib, scene().colours().runner); })) << "without them it is one colour";
}

TEST_F(MapColoursTest, AKeyChoosesTheNextAndTheChoiceIsKept)
{
    showDrawnRace(600);
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_C);
    EXPECT_TRUE(isChecked(u"colourByStatus"_s));
    QTest::keyClick(window.get(), Qt::Key_C);
    EXPECT_TRUE(isChecked(u"colourByPace"_s));
    window = std::make_unique<MainWindow>(dashboard());
    EXPECT_TRUE(isChecked(u"colourByPace"_s));
    EXPECT_EQ(scene().colourBy(), ColourBy::Pace);
    trigger(u"actionNextColouring"_s);
    EXPECT_TRUE(isChecked(u"colourByOne"_s)) << "past the categories that there are none of";
}

} // namespace
} // namespace trackside::test
