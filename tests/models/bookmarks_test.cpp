// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bookmarks.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace trackside {
namespace {

using Seconds = std::vector<std::int32_t>;

class BookmarksTest : public testing::Test {
protected:
    [[nodiscard]] QString path() const { return folder.filePath(u"settings.ini"_s); }

    QTemporaryDir folder;
    QSettings settings { path(), QSettings::IniFormat };
    Bookmarks bookmarks { settings };
};

TEST_F(BookmarksTest, AreSetRemovedAndKept)
{
    EXPECT_TRUE(bookmarks.of(u"a"_s).empty());
    EXPECT_EQ(bookmarks.toggle(u"a"_s, 300), Bookmarks::Toggled::Set);
    EXPECT_EQ(bookmarks.toggle(u"a"_s, 20), Bookmarks::Toggled::Set);
    EXPECT_EQ(bookmarks.toggle(u"b, with/odd=letters"_s, 7), Bookmarks::Toggled::Set);
    EXPECT_EQ(bookmarks.of(u"a"_s), (Seconds { 20, 300 })) << "in order of time";
    EXPECT_EQ(bookmarks.toggle(u"a"_s, 20), Bookmarks::Toggled::Removed);
    settings.sync();
    QSettings again(path(), QSettings::IniFormat);
    EXPECT_EQ(Bookmarks(again).of(u"a"_s), (Seconds { 300 }));
    EXPECT_EQ(Bookmarks(again).of(u"b, with/odd=letters"_s), (Seconds { 7 }));
    EXPECT_EQ(bookmarks.toggle(u"a"_s, 300), Bookmarks::Toggled::Removed);
    EXPECT_TRUE(bookmarks.of(u"a"_s).empty());
    EXPECT_EQ(bookmarks.of(u"b, with/odd=letters"_s), (Seconds { 7 }));
}

TEST_F(BookmarksTest, ARaceHasFifty)
{
    for (std::int32_t second = 0; second < 50; ++second)
        EXPECT_EQ(bookmarks.toggle(u"a"_s, second), Bookmarks::Toggled::Set);
    EXPECT_EQ(bookmarks.toggle(u"a"_s, 50), Bookmarks::Toggled::Full);
    EXPECT_EQ(bookmarks.of(u"a"_s).size(), 50U);
    EXPECT_EQ(bookmarks.toggle(u"a"_s, 49), Bookmarks::Toggled::Removed);
    EXPECT_EQ(bookmarks.toggle(u"a"_s, 50), Bookmarks::Toggled::Set);
}

TEST_F(BookmarksTest, TheRaceUntouchedForLongestIsDropped)
{
    for (int race = 0; race < 100; ++race)
        bookmarks.toggle(QString::number(race), 1);
    bookmarks.toggle(u"0"_s, 2);
    bookmarks.toggle(u"new"_s, 1);
    EXPECT_EQ(bookmarks.of(u"0"_s), (Seconds { 1, 2 })) << "it was changed since";
    EXPECT_TRUE(bookmarks.of(u"1"_s).empty());
    EXPECT_EQ(bookmarks.of(u"2"_s), (Seconds { 1 }));
    EXPECT_EQ(bookmarks.of(u"new"_s), (Seconds { 1 }));
}

TEST_F(BookmarksTest, WhatElseTheSettingsHoldIsNotBelieved)
{
    settings.beginWriteArray(u"bookmarks"_s);
    settings.setArrayIndex(0);
    settings.setValue(u"run"_s, u"a"_s);
    settings.setValue(u"seconds"_s, QStringList { u"9"_s, u"-3"_s, u"soon"_s, u"4"_s, u"9"_s, u"99999999999"_s });
    settings.setArrayIndex(1);
    settings.setValue(u"seconds"_s, QStringList { u"1"_s });
    settings.setArrayIndex(2);
    settings.setValue(u"run"_s, u"b"_s);
    settings.setValue(u"seconds"_s, u"5"_s);
    settings.endArray();
    EXPECT_EQ(bookmarks.of(u"a"_s), (Seconds { 4, 9 }));
    EXPECT_EQ(bookmarks.of(u"b"_s), (Seconds { 5 }));
    settings.setValue(u"bookmarks/size"_s, u"many"_s);
    EXPECT_TRUE(bookmarks.of(u"a"_s).empty());
    EXPECT_EQ(bookmarks.toggle(u"a"_s, 1), Bookmarks::Toggled::Set);
    EXPECT_EQ(bookmarks.of(u"a"_s), (Seconds { 1 }));
}

} // namespace
} // namespace trackside
