// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Points of a course are selected and moved by keys alone.
#include "gui/studiofixture.h"

namespace trackside::test {
namespace {

class StudioKeysTest : public StudioTest {
protected:
    /// A line of two points, with a zone and a line at which splits are taken.
    StudioKeysTest()
    {
        studio->editor().start(
            { .id = u"x"_s, .name = u"X"_s, .vertices = { { .place = { 8.0, 47.0 } }, { .place = { 8.01, 47.0 } } } });
        CourseDraft more = draft();
        more.zones.push_back({ .name = u"Lake"_s,
                               .outer = { { 8.002, 46.999 }, { 8.004, 46.999 }, { 8.003, 47.001 }, { 8.002, 46.999 } },
                               .holes = {} });
        more.splits.lines.push_back({ .name = u"Bridge"_s, .from = { 8.005, 46.999 }, .to = { 8.005, 47.001 } });
        studio->editor().edit(more, u"Add"_s);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(canvas, key, modifiers); }
    /// What is told of the selection.
    [[nodiscard]] QString selected() const
    {
        const QString told = canvas->accessibleDescription();
        return told.left(told.indexOf(u" is selected."_s));
    }
};

TEST_F(StudioKeysTest, SelectOnePointAfterTheOther)
{
    ASSERT_TRUE(canvas->hasFocus());
    for (const QString &name : { u"Point 1"_s, u"Point 2"_s, u"Start flag"_s, u"Finish flag"_s, u"Corner 1 of zone 1"_s,
                                 u"Corner 2 of zone 1"_s, u"Corner 3 of zone 1"_s, u"End 1 of split line 1"_s,
                                 u"End 2 of split line 1"_s, u"Point 1"_s }) {
        press(Qt::Key_N);
        EXPECT_EQ(selected(), name);
    }
    EXPECT_EQ(canvas->selectedVertex(), std::optional<std::size_t>(0));
    for (const QString &name : { u"End 2 of split line 1"_s, u"End 1 of split line 1"_s, u"Corner 3 of zone 1"_s }) {
        press(Qt::Key_N, Qt::ShiftModifier);
        EXPECT_EQ(selected(), name);
    }
    press(Qt::Key_Delete);
    EXPECT_FALSE(canvas->accessibleDescription().contains(u" is selected."_s));
}

TEST_F(StudioKeysTest, BringWhatIsSelectedIntoView)
{
    for (int step = 0; step < 20; ++step)
        part<QAction>(u"actionZoomIn"_s)->trigger();
    const LonLat end = draft().vertices[1].place;
    ASSERT_FALSE(canvas->rect().contains(canvas->pixelsOf(end).toPoint()));
    press(Qt::Key_N);
    press(Qt::Key_N);
    EXPECT_TRUE(canvas->rect().contains(canvas->pixelsOf(end).toPoint()));
}

TEST_F(StudioKeysTest, MoveWhatIsSelectedByAMetreOrTen)
{
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(studio->editor().history().undoText(), u"Add"_s) << "nothing is selected";
    press(Qt::Key_N);
    const LonLat before = draft().vertices[0].place;
    press(Qt::Key_Right, Qt::AltModifier);
    const LonLat after = draft().vertices[0].place;
    EXPECT_GT(after.longitude, before.longitude);
    EXPECT_NEAR(after.latitude, before.latitude, 1e-9);
    EXPECT_NEAR(geodesicMetres(before, after), 1.0, 0.05);
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_GT(draft().vertices[0].place.latitude, after.latitude);
    EXPECT_NEAR(geodesicMetres(after, draft().vertices[0].place), 10.0, 0.5);
    EXPECT_EQ(canvas->selectedVertex(), std::optional<std::size_t>(0));
    EXPECT_EQ(studio->editor().history().undoText(), u"Move point 1"_s);
    part<QAction>(u"actionUndo"_s)->trigger();
    EXPECT_EQ(draft().vertices[0].place, after);
    part<QAction>(u"actionUndo"_s)->trigger();
    EXPECT_EQ(draft().vertices[0].place, before);
}

} // namespace
} // namespace trackside::test
