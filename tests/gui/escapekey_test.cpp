// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who has Esc in the window.
#include "dashboard/escapekey.h"

#include <QAction>
#include <QKeySequence>

#include <gtest/gtest.h>

namespace trackside::test {
namespace {

class EscapeKeyTest : public testing::Test {
protected:
    EscapeKeyTest()
    {
        present.setShortcut(Qt::Key_F11);
        for (QAction *leave : { &measure, &present })
            QObject::connect(leave, &QAction::triggered, leave, [this, leave] { escape.takeFrom(*leave); });
    }

    [[nodiscard]] static bool hasKey(const QAction &action, Qt::Key key)
    {
        return action.shortcuts().contains(QKeySequence(key));
    }
    [[nodiscard]] static bool hasEscape(const QAction &action) { return hasKey(action, Qt::Key_Escape); }

    QAction clear;
    QAction measure;
    QAction present;
    EscapeKey escape { clear };
};

TEST_F(EscapeKeyTest, IsTheUsualOnesWhileNothingIsToBeLeft)
{
    EXPECT_TRUE(hasEscape(clear));
    escape.takeFrom(measure);
    EXPECT_TRUE(hasEscape(clear)) << "which was not on";
    escape.giveTo(measure);
    EXPECT_TRUE(hasEscape(measure));
    EXPECT_FALSE(hasEscape(clear));
    escape.takeFrom(measure);
    EXPECT_FALSE(hasEscape(measure));
    EXPECT_TRUE(hasEscape(clear));
}

TEST_F(EscapeKeyTest, IsOfTheModeThatWasEnteredLast)
{
    escape.giveTo(measure);
    escape.giveTo(present);
    EXPECT_TRUE(hasEscape(present));
    EXPECT_TRUE(hasKey(present, Qt::Key_F11)) << "it keeps its own key";
    EXPECT_FALSE(hasEscape(measure));
    escape.giveTo(measure); // entered already
    EXPECT_TRUE(hasEscape(present));
    escape.takeFrom(present);
    EXPECT_TRUE(hasEscape(measure));
    EXPECT_EQ(present.shortcut(), QKeySequence(Qt::Key_F11));
    EXPECT_FALSE(hasEscape(clear));
}

TEST_F(EscapeKeyTest, StaysWhereAnEarlierModeIsLeft)
{
    escape.giveTo(measure);
    escape.giveTo(present);
    escape.takeFrom(measure);
    EXPECT_TRUE(hasEscape(present));
    escape.takeFrom(present);
    EXPECT_TRUE(hasEscape(clear));
    EXPECT_FALSE(hasEscape(measure));
}

TEST_F(EscapeKeyTest, LeavesAllTheLastOneFirst)
{
    QList<QAction *> left;
    for (QAction *leave : { &measure, &present })
        QObject::connect(leave, &QAction::triggered, leave, [&left, leave] { left.append(leave); });
    escape.leaveAll(); // there are none
    escape.giveTo(measure);
    escape.giveTo(present);
    escape.leaveAll();
    EXPECT_EQ(left, (QList<QAction *> { &present, &measure }));
    EXPECT_TRUE(hasEscape(clear));
}

} // namespace
} // namespace trackside::test
