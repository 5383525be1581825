// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The charts below map and tables: what they show, what a click in them does, and what is saved of them.
#include "dashboard/chartlook.h"
#include "dashboard/timeslider.h"
#include "gui/chartsfixture.h"

#include <QAction>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

TEST_F(ChartsTest, AreOffUntilTheyAreWantedAndThenStay)
{
    showRace(600);
    EXPECT_FALSE(panel().isVisible());
    EXPECT_TRUE(window->picture().chosen().runners().empty()) << "nothing is asked for charts that nobody sees";
    EXPECT_FALSE(find<QAction>(u"actionChartAsPNG"_s)->isEnabled());
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_G, Qt::ControlModifier);
    EXPECT_TRUE(panel().isVisible());
    EXPECT_TRUE(comes([this] { return find<QAction>(u"actionChartAsPNG"_s)->isEnabled(); }));
    QTest::keyClick(window.get(), Qt::Key_4, Qt::AltModifier);
    EXPECT_EQ(panel().kind(), ChartKind::Pace);
    window->close();
    window = std::make_unique<MainWindow>(dashboard());
    window->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    showRace(600);
    EXPECT_TRUE(panel().isVisible());
    EXPECT_EQ(panel().kind(), ChartKind::Pace);
    find<QToolButton>(u"closeChartsButton"_s)->click();
    EXPECT_FALSE(panel().isVisible());
    EXPECT_FALSE(find<QAction>(u"actionCharts"_s)->isChecked());
}

TEST_F(ChartsTest, ShowWhatTheSnapshotSays)
{
    showCharts(900);
    const SnapshotPtr &snapshot = window->picture().feed().snapshot();
    ASSERT_GE(snapshot->standing.size(), ChosenRunners::first);
    for (std::size_t place = 0; place < ChosenRunners::first; ++place) {
        const PositionEvent &now = snapshot->standing[place].event;
        const QCPGraph *graph = graphOf(now.competitorId);
        ASSERT_NE(graph, nullptr) << now.competitorId;
        const QCPGraphData last = *(graph->data()->constEnd() - 1);
        EXPECT_DOUBLE_EQ(last.value, now.distanceMetres);
        EXPECT_DOUBLE_EQ(last.key, static_cast<double>(now.elapsedMs) * 1e-3);
        for (const SplitAnswer &split : snapshot->splits) {
            const auto found = std::ranges::find(split.first, now.competitorId,
                                                 [](const SplitPlace &p) { return p.time.competitorId; });
            if (found != split.first.end()) {
                const auto point = graph->data()->findBegin(static_cast<double>(found->time.elapsedMs) * 1e-3, false);
                EXPECT_DOUBLE_EQ(point->value, split.distanceMetres);
            }
        }
    }
    EXPECT_EQ(plot().plottableCount(), 2 + 1 + 5) << "bands, median and runners, not the field";
    EXPECT_EQ(plot().accessibleDescription(), chart().summary.trimmed());
    EXPECT_FALSE(chart().summary.isEmpty());
    EXPECT_EQ(plot().yAxis->label(), u"Distance (km)");
    trigger(u"actionMiles"_s);
    EXPECT_EQ(plot().yAxis->label(), u"Distance (mi)");
}

TEST_F(ChartsTest, EachOneIsDrawn)
{
    showCharts(1'500);
    const auto *tabs = find<QTabBar>(u"chartTabs"_s);
    for (const ChartKind kind : chartKinds) {
        panel().showChart(kind);
        EXPECT_TRUE(comes([this] { return chart().emptyText.isEmpty(); }));
        drawNow();
        EXPECT_EQ(chart().emptyText, u"") << tabs->tabText(tabs->currentIndex()).toStdString();
        EXPECT_GT(plot().plottableCount(), 0);
        EXPECT_FALSE(plot().xAxis->label().isEmpty());
        EXPECT_FALSE(plot().yAxis->label().isEmpty());
        EXPECT_EQ(plot().accessibleName(), u"Chart: "_s + tabs->tabText(tabs->currentIndex()));
    }
}

TEST_F(ChartsTest, SayWhyTheyAreEmpty)
{
    showRace(10);
    panel().showChart(ChartKind::FinishRate);
    const auto *empty = find<QLabel>(u"chartEmptyLabel"_s);
    EXPECT_TRUE(comes([empty] { return empty->isVisible() && empty->text() == u"Nobody has finished yet."; }));
    EXPECT_FALSE(find<QToolButton>(u"saveChartButton"_s)->isEnabled());
    panel().showChart(ChartKind::Gap);
    EXPECT_EQ(empty->text(), u"Nobody has passed a split yet.");
    panel().showChart(ChartKind::RaceFlow);
    EXPECT_FALSE(empty->isVisible());
}

TEST_F(ChartsTest, AClickOnALineSelectsItsRunner)
{
    showCharts(900);
    const std::uint32_t bib = window->picture().feed().snapshot()->standing[3].event.competitorId;
    const ChartLine line = lineOf(bib);
    const double width = graphOf(bib)->pen().widthF();
    QTest::mouseClick(&plot(), Qt::LeftButton, {}, pixelOf(line.x.back(), line.y.back()));
    const std::uint32_t selected = window->picture().selection().current();
    EXPECT_NE(selected, 0U);
    // Lines of the first five end close to each other, so it is one that ends there.
    const ChartLine &hit = lineOf(selected);
    const QPoint away = pixelOf(hit.x.back(), hit.y.back()) - pixelOf(line.x.back(), line.y.back());
    EXPECT_LE(away.manhattanLength(), 16);
    window->picture().selection().select(bib);
    EXPECT_EQ(chart().lines.back().bib, bib) << "on top of the others";
    EXPECT_GT(graphOf(bib)->pen().widthF(), width);
    QTest::mouseClick(&plot(), Qt::LeftButton, {}, plot().axisRect()->rect().topLeft() + QPoint(3, 3));
    EXPECT_EQ(window->picture().selection().current(), bib) << "where there is nothing, nothing happens";
}

TEST_F(ChartsTest, TheSelectedRunnerHasALineWhereverInTheField)
{
    showCharts(900, ChartKind::Places);
    const StandingRow &row = window->picture().feed().snapshot()->standing[60];
    window->picture().selection().select(row.event.competitorId);
    ASSERT_TRUE(comes([&] {
        return std::ranges::contains(chart().lines, row.event.competitorId, &ChartLine::bib)
            && lineOf(row.event.competitorId).x.size() > 1;
    }));
    EXPECT_EQ(lineOf(row.event.competitorId).y.back(), row.rank);
    EXPECT_TRUE(lineOf(row.event.competitorId).isSelected);
}

TEST_F(ChartsTest, AClickOnTheTimeAxisShowsThatMoment)
{
    showCharts(900);
    ASSERT_TRUE(comes([this] { return find<TimeSlider>(u"timeSlider"_s)->maximum() == 900; }));
    const int below = plot().axisRect()->bottom() + 6;
    QTest::mouseClick(&plot(), Qt::LeftButton, {}, QPoint(pixelOf(300.0, 0.0).x(), below));
    EXPECT_NEAR(window->picture().timeline().shown(), 300, 3);
    ASSERT_TRUE(comes([this] { return window->picture().feed().snapshot()->second < 310; }));
    drawNow();
    const double end = plot().xAxis->range().upper;
    EXPECT_LT(end, 400.0) << "it is no longer than what it shows";
    QTest::mousePress(&plot(), Qt::LeftButton, {}, QPoint(pixelOf(150.0, 0.0).x(), below));
    ASSERT_TRUE(comes([this] { return window->picture().feed().snapshot()->second < 160; }));
    EXPECT_EQ(plot().xAxis->range().upper, end) << "it stays under the pointer";
    QTest::mouseRelease(&plot(), Qt::LeftButton, {}, QPoint(pixelOf(150.0, 0.0).x(), below));
    EXPECT_LT(plot().xAxis->range().upper, 200.0);
    EXPECT_NEAR(window->picture().timeline().shown(), 150, 3);
    panel().showChart(ChartKind::Gap);
    drawNow();
    QTest::mouseClick(&plot(), Qt::LeftButton, {}, QPoint(plot().axisRect()->left() + 5, below));
    EXPECT_NEAR(window->picture().timeline().shown(), 150, 3) << "over distance there is no moment";
}

TEST_F(ChartsTest, PaceIsScaledToTheRunnersAndNotToTheField)
{
    showCharts(1'500, ChartKind::Pace);
    double fastest = 1e9;
    double slowest = 0.0;
    for (const ChartLine &line : chart().lines) {
        if (line.bib == 0)
            continue;
        fastest = std::min(fastest, std::ranges::min(line.y));
        slowest = std::max(slowest, std::ranges::max(line.y));
    }
    const double bottom = plot().axisRect()->bottom();
    const double lines = pixelOf(0.0, slowest).y() - pixelOf(0.0, fastest).y();
    EXPECT_GT(lines, (bottom - plot().axisRect()->top()) / 3.0) << "their lines are not a stroke at the top";
    EXPECT_LT(pixelOf(0.0, slowest).y(), bottom);
    const ChartLine &median = lineOf(0);
    const bool isSeen = std::ranges::any_of(median.y, [this](double y) { return plot().yAxis->range().contains(y); });
    EXPECT_EQ(plot().graph(0)->name(), isSeen ? median.name : median.name + u": beyond the scale"_s);
}

TEST_F(ChartsTest, FollowTheThemeAtOnce)
{
    showCharts(900);
    trigger(u"actionThemeLight"_s);
    const QColor light = graphOf(chart().lines.back().bib)->pen().color();
    const QImage before = plot().toPixmap(200, 150).toImage();
    trigger(u"actionThemeDark"_s);
    EXPECT_NE(graphOf(chart().lines.back().bib)->pen().color(), light);
    EXPECT_GT(before.pixelColor(1, 1).lightness(), 200);
    EXPECT_LT(plot().toPixmap(200, 150).toImage().pixelColor(1, 1).lightness(), 80);
}

TEST_F(ChartsTest, AreSavedAsPicturesAndAsNumbers)
{
    showCharts(900);
    const QImage png = QImage::fromData(saved(u"flow.png"_s), "PNG");
    EXPECT_EQ(png.size(), plot().size() * 2);
    QSvgRenderer svg(saved(u"flow.svg"_s));
    EXPECT_TRUE(svg.isValid());
    QImage drawn(plot().size(), QImage::Format_ARGB32);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    svg.render(&painter);
    EXPECT_EQ(drawn.pixelColor(2, 2), plot().toPixmap().toImage().pixelColor(2, 2));
    const QByteArray csv = saved(u"flow.csv"_s);
    EXPECT_EQ(csv, chartCsv(chart()));
    EXPECT_TRUE(csv.startsWith("series,elapsedSeconds,distanceMetres\r\n"));
    EXPECT_EQ(
        csv.count("\r\n"), 1 + [this] {
            qsizetype points = 0;
            for (const ChartBand &band : chart().bands)
                points += std::ssize(band.from.x) + std::ssize(band.to.x);
            for (const ChartLine &line : chart().lines)
                points += std::ssize(line.x);
            return points;
        }());
    const QSignalSpy failures(&panel(), &ChartPanel::failed);
    panel().saveAs(folder.filePath(u"nowhere/flow.png"_s));
    EXPECT_EQ(failures.count(), 1);
}

/// WCAG 2.1, relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](float channel) {
        const auto value = static_cast<double>(channel);
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

TEST(ChartLooks, AreToldApartWithoutColourAndStandOut)
{
    for (const bool isDark : { false, true }) {
        const double ground = luminance((isDark ? darkColours() : lightColours()).surface);
        for (int slot = 0; slot < chartSlots; ++slot) {
            const ChartLook look = chartLookOf(slot, isDark);
            const double drawn = luminance(look.colour);
            EXPECT_GE((std::max(drawn, ground) + 0.05) / (std::min(drawn, ground) + 0.05), 3.0) << slot;
            for (int other = 0; other < slot; ++other) {
                EXPECT_NE(chartLookOf(other, isDark).dashes, look.dashes);
                EXPECT_NE(chartLookOf(other, isDark).marker, look.marker);
                EXPECT_NE(chartLookOf(other, isDark).colour, look.colour);
            }
        }
    }
}

TEST_F(ChartsTest, CrowdingIsDrawnOverTheWholeRaceSoFar)
{
    showRace(900);
    panel().showChart(ChartKind::Crowding);
    ASSERT_TRUE(comes([this] { return chart().grid && !window->picture().occupancy().isAsking(); }));
    EXPECT_EQ(std::ssize(chart().grid->x), 91) << "every ten seconds";
    EXPECT_EQ(std::ranges::count_if(chart().grid->values, [](double value) { return std::isnan(value); }), 0);
    drawNow();
    const auto scales = plot().plotLayout()->elements(true);
    const auto isScale = [](const QCPLayoutElement *element) { return qobject_cast<const QCPColorScale *>(element); };
    ASSERT_EQ(std::ranges::count_if(scales, isScale), 1);
    const QCPAxis *scale = qobject_cast<QCPColorScale *>(*std::ranges::find_if(scales, isScale))->axis();
    ASSERT_GT(std::ranges::max(chart().grid->values), scale->range().upper) << "at the start they stand on one spot";
    EXPECT_EQ(scale->tickVectorLabels().last(), u"≥ %1"_s.arg(std::lround(scale->range().upper)));
    EXPECT_EQ(scale->tickVectorLabels().filter(u"≥"_s).size(), 1);
    const QImage drawn = view().grab().toImage();
    const QPoint start = plot().mapTo(&view(), pixelOf(100.0, 150.0));
    const QPoint nobody = plot().mapTo(&view(), pixelOf(100.0, 4'500.0));
    EXPECT_NE(drawn.pixel(start), drawn.pixel(nobody)) << "where the field is, and where nobody is yet";
    EXPECT_TRUE(saved(u"crowding.csv"_s).startsWith("elapsedSeconds,distanceMetres,runnersPer100Metres"));
    panel().showChart(ChartKind::RaceFlow);
    EXPECT_EQ(std::ranges::count_if(plot().plotLayout()->elements(true), isScale), 0) << "the scale goes with it";
}

TEST_F(ChartsTest, PassingIsCountedAtThePlaceThatIsChosen)
{
    showRace(900);
    auto *place = find<QDoubleSpinBox>(u"chartPlaceBox"_s);
    panel().showChart(ChartKind::FinishRate);
    EXPECT_FALSE(place->isVisible());
    panel().showChart(ChartKind::Passing);
    ASSERT_TRUE(comes([this] { return chart().bars && !window->picture().occupancy().isAsking(); }));
    EXPECT_TRUE(place->isVisible());
    const auto passed = [this] {
        double all = 0.0;
        for (const double perMinute : chart().bars->y)
            all += perMinute * chart().bars->width / 60.0;
        return all;
    };
    const auto atOrPast = [this](double metres) {
        return static_cast<double>(
            std::ranges::count_if(window->picture().feed().snapshot()->standing,
                                  [=](const StandingRow &row) { return row.event.distanceMetres >= metres; }));
    };
    EXPECT_NEAR(passed(), atOrPast(4'966.445 / 2.0), 1.5) << "the middle, to begin with";
    place->setValue(1.0);
    EXPECT_NEAR(passed(), atOrPast(1'000.0), 1.5);
    trigger(u"actionMiles"_s);
    EXPECT_EQ(place->suffix(), u" mi");
    EXPECT_NEAR(place->value(), 0.62, 0.01);
    EXPECT_NEAR(passed(), atOrPast(1'000.0), 1.5) << "the same place";
}

TEST_F(ChartsTest, TheFileIsAskedForWithoutLockingTheWindow)
{
    showCharts(600);
    trigger(u"actionChartAsCSV"_s);
    auto *dialog = panel().findChild<QFileDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->isModal());
    trigger(u"actionChartAsCSV"_s);
    ASSERT_EQ(panel().findChildren<QFileDialog *>().size(), 1) << "for what is there now";
    dialog = panel().findChild<QFileDialog *>();
    panel().showChart(ChartKind::Pace);
    const QSignalSpy writings(&panel(), &ChartPanel::saved);
    Q_EMIT dialog->fileSelected(folder.filePath(u"chart.csv"_s));
    dialog->reject();
    EXPECT_EQ(writings.count(), 1);
    EXPECT_EQ(panel().kind(), ChartKind::RaceFlow) << "the one that was asked for";

    trigger(u"actionChartAsCSV"_s);
    dialog = panel().findChildren<QFileDialog *>().back();
    const QSignalSpy failures(&panel(), &ChartPanel::failed);
    panel().hide();
    Q_EMIT dialog->fileSelected(folder.filePath(u"hidden.csv"_s));
    dialog->reject();
    EXPECT_EQ(failures.count(), 1) << "nothing is known of a chart that is not shown";
    EXPECT_FALSE(QFile::exists(folder.filePath(u"hidden.csv"_s)));
}

TEST_F(ChartsTest, APlaceThatIsBeingTypedIsNotWrittenOverByARefresh)
{
    showRace(900);
    auto *place = find<QDoubleSpinBox>(u"chartPlaceBox"_s);
    panel().showChart(ChartKind::Passing);
    ASSERT_TRUE(comes([place] { return place->isVisible(); }));
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    place->setFocus();
    place->selectAll();
    QTest::keyClicks(place, u"2"_s);
    Q_EMIT window->picture().updated();
    EXPECT_EQ(place->text(), u"2 km");
    QTest::keyClick(place, Qt::Key_Return);
    EXPECT_DOUBLE_EQ(place->value(), 2.0);
    Q_EMIT window->picture().updated();
    EXPECT_EQ(place->text(), place->textFromValue(2.0) + u" km"_s);

    place->selectAll();
    QTest::keyClicks(place, u"4"_s);
    trigger(u"actionMiles"_s);
    EXPECT_EQ(place->suffix(), u" mi") << "four of which was not said";
    EXPECT_NEAR(place->value(), 1.24, 0.01);
}

} // namespace
} // namespace trackside::test
