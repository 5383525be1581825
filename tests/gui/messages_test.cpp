// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window says while a store answers and yet something is wrong.
#include "gui/windowfixture.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

TEST_F(WindowTest, SaysThatTheRacesCannotBeListedAndHeals)
{
    races.failWith(Error { .message = u"Nobody answers."_s, .detail = {}, .remedy = u"Start it."_s });
    trigger(u"actionRefresh"_s);
    auto *bar = find<QWidget>(u"racesTroubleBar"_s);
    ASSERT_TRUE(comes([bar] { return bar->isVisible(); }));
    const QString text = bar->findChild<QLabel *>(u"messageText"_s)->text();
    EXPECT_TRUE(text.startsWith(u"Nobody answers. No answer since "_s) && text.contains(u"again every 10.0 s"_s)
                && text.endsWith(u"Start it."_s))
        << text.toStdString();
    races.failWith({});
    trigger(u"actionRefresh"_s);
    EXPECT_TRUE(comes([bar] { return !bar->isVisible(); }));
}

/// A frozen picture asks nothing, so nothing there says that it does.
TEST_F(WindowTest, FreezingGivesUpTheQuestionThatFailed)
{
    showRace(100);
    auto *bar = find<QWidget>(u"troubleBar"_s);
    const auto *text = bar->findChild<QLabel *>(u"messageText"_s);
    races.failWith(Error { .message = u"Nobody answers."_s, .detail = {}, .remedy = {} });
    trigger(u"actionRefresh"_s);
    ASSERT_TRUE(comes([bar] { return bar->isVisible(); }));
    EXPECT_TRUE(text->text().contains(u"asks again every"_s)) << text->text().toStdString();
    trigger(u"actionFreeze"_s);
    EXPECT_FALSE(bar->isVisible());
    trigger(u"actionRefresh"_s);
    ASSERT_TRUE(comes([bar] { return bar->isVisible(); }));
    EXPECT_TRUE(text->text().endsWith(u"The picture is frozen: F5 asks again."_s)) << text->text().toStdString();
    races.failWith({});
    trigger(u"actionFreeze"_s);
    EXPECT_TRUE(comes([bar] { return !bar->isVisible(); }));
}

TEST_F(WindowTest, WhatIsWrongWithTheStoreStaysWithTheRaceThatIsShown)
{
    const QString run = showRace(100);
    const auto *bar = find<QWidget>(u"troubleBar"_s);
    races.failWith(Error { .message = u"Nobody answers."_s, .detail = {}, .remedy = {} });
    trigger(u"actionRefresh"_s);
    ASSERT_TRUE(comes([bar] { return bar->isVisible(); }));
    window->showRun(run);
    EXPECT_TRUE(bar->isVisible()) << "nobody has answered since";
    window->showStartPage();
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(WindowTest, SaysWhatKeepsARaceFromBeingWrittenAndHeals)
{
    const QString run = showRace(100);
    auto *bar = find<QWidget>(u"sinkTroubleBar"_s);
    races.keepFromWriting(run, { .message = u"Nobody takes it."_s, .detail = {}, .remedy = u"Start it."_s });
    ASSERT_TRUE(bar->isVisible());
    const QString text = bar->findChild<QLabel *>(u"messageText"_s)->text();
    EXPECT_TRUE(text.startsWith(u"Nobody takes it."_s) && text.contains(u"The race goes on"_s)
                && text.endsWith(u"Start it."_s))
        << text.toStdString();
    races.keepFromWriting(run, {});
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(WindowTest, SaysWhyRowsDoNotComeAndHeals)
{
    showRace(100);
    auto *bar = find<QWidget>(u"rowsTroubleBar"_s);
    races.doubt({ .message = u"Nobody reads them."_s, .detail = {}, .remedy = u"Resume it."_s });
    trigger(u"actionRefresh"_s);
    ASSERT_TRUE(comes([bar] { return bar->isVisible(); }));
    EXPECT_EQ(bar->findChild<QLabel *>(u"messageText"_s)->text(), u"Nobody reads them. Resume it.");
    races.doubt({});
    trigger(u"actionRefresh"_s);
    EXPECT_TRUE(comes([bar] { return !bar->isVisible(); }));
}

} // namespace
} // namespace trackside::test
