// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a desktop gets to hear, by a service on the session's bus.
#include "dashboard/desktopnotifier.h"
#include "gui/desktopservice.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

class DesktopNotifierTest : public testing::Test {
protected:
    [[nodiscard]] bool isTold(qsizetype times)
    {
        return QTest::qWaitFor([&] { return desktop.told.size() >= times; }, 5'000);
    }

    DesktopService desktop;
    DesktopNotifier notifier;
};

} // namespace

TEST_F(DesktopNotifierTest, TellsWhatIsDataAsData)
{
    desktop.capabilities = { u"body"_s, u"body-markup"_s };
    desktop.open();
    notifier.notify(u"Tom & <b>Jerry</b>"_s, u"7: Entered <a href=\"x\">Bridge</a>"_s);
    ASSERT_TRUE(isTold(1));
    EXPECT_EQ(desktop.told[0], u"0: Tom & <b>Jerry</b>: 7: Entered &lt;a href=&quot;x&quot;&gt;Bridge&lt;/a&gt;");
}

TEST_F(DesktopNotifierTest, LeavesTextAloneWhereNoMarkUpIsUnderstood)
{
    desktop.open();
    notifier.notify(u"Race"_s, u"a < b"_s);
    ASSERT_TRUE(isTold(1));
    EXPECT_EQ(desktop.told[0], u"0: Race: a < b");
}

TEST_F(DesktopNotifierTest, ReplacesTheOneBefore)
{
    desktop.open();
    notifier.notify(u"Race"_s, u"first"_s);
    ASSERT_TRUE(isTold(1));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            notifier.notify(u"Race"_s, u"more"_s);
            return desktop.told.back().startsWith(u"42: "_s);
        },
        5'000));
}

TEST_F(DesktopNotifierTest, GoesOnOnceADesktopListens)
{
    notifier.notify(u"Race"_s, u"nobody hears"_s);
    QTest::qWait(0);
    desktop.open();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            notifier.notify(u"Race"_s, u"somebody does"_s);
            return !desktop.told.isEmpty();
        },
        5'000));
}

} // namespace trackside::test
