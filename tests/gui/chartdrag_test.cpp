// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A drag along a chart's axis of race time that is broken off seeks no more, however it was broken off.
#include "gui/chartsfixture.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QTest>

namespace trackside::test {
namespace {

class ChartDragTest : public ChartsTest {
protected:
    ~ChartDragTest() override { QTest::mouseRelease(&plot(), Qt::LeftButton); } // for the tests that come after
    [[nodiscard]] QPoint onAxis(double seconds) const
    {
        return { pixelOf(seconds, 0.0).x(), plot().axisRect()->bottom() + 6 };
    }
    [[nodiscard]] std::int32_t shown() const { return window->picture().timeline().shown(); }
    /// Shows 200 s of a race at 900 s, the button down.
    void begin()
    {
        showCharts(900);
        ASSERT_TRUE(comes([this] { return window->picture().timeline().end() == 900; }));
        drawNow();
        QTest::mousePress(&plot(), Qt::LeftButton, {}, onAxis(200.0));
        ASSERT_NEAR(shown(), 200, 3);
    }
    void moveTo(QPointF place, Qt::MouseButtons held) const
    {
        QMouseEvent move(QEvent::MouseMove, place, plot().mapToGlobal(place), Qt::NoButton, held, Qt::NoModifier);
        QCoreApplication::sendEvent(&plot(), &move);
    }
};

TEST_F(ChartDragTest, SeeksAsLongAsTheButtonIsHeld)
{
    begin();
    moveTo(onAxis(300.0), Qt::LeftButton);
    EXPECT_NEAR(shown(), 300, 3);
    QTest::mouseRelease(&plot(), Qt::LeftButton);
    moveTo(onAxis(150.0), Qt::LeftButton);
    EXPECT_NEAR(shown(), 300, 3);
}

TEST_F(ChartDragTest, EndsWhereAnotherChartComesUnderTheButton)
{
    begin();
    panel().showChart(ChartKind::Gap);
    drawNow();
    moveTo({ plot().axisRect()->left() + 5.0, plot().axisRect()->bottom() + 6.0 }, Qt::LeftButton);
    EXPECT_NEAR(shown(), 200, 3) << "over distance there is no moment";
}

TEST_F(ChartDragTest, EndsWhereTheChartsAreHiddenMeanwhile)
{
    begin();
    panel().setOpen(false); // the button is let go elsewhere
    panel().setOpen(true);
    drawNow();
    moveTo(onAxis(100.0), Qt::LeftButton);
    EXPECT_NEAR(shown(), 200, 3);
}

TEST_F(ChartDragTest, EndsWhereThePointerComesBackWithoutTheButton)
{
    begin();
    moveTo(onAxis(100.0), Qt::NoButton);
    EXPECT_NEAR(shown(), 200, 3);
    drawNow();
    moveTo(onAxis(100.0), Qt::LeftButton);
    EXPECT_NEAR(shown(), 200, 3) << "that one was pressed elsewhere";
}

} // namespace
} // namespace trackside::test
