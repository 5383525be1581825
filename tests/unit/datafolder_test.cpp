// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datafolder.h"
#include "models/settingkeys.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace trackside {
namespace {

/// A user without TRACKSIDE_DATA, with folders of a desktop.
class DataFolderTest : public testing::Test {
protected:
    DataFolderTest()
    {
        qunsetenv("TRACKSIDE_DATA");
        qputenv("XDG_DATA_HOME", folder.filePath(u"data"_s).toUtf8());
        qputenv("XDG_CONFIG_HOME", folder.filePath(u"config"_s).toUtf8());
    }
    ~DataFolderTest() override
    {
        for (const char *variable : { "TRACKSIDE_DATA", "XDG_DATA_HOME", "XDG_CONFIG_HOME" })
            qunsetenv(variable);
    }
    void choose(const QString &path) const
    {
        QSettings(DataFolder::ofThisUser().settingsFile(), QSettings::IniFormat).setValue(keys::dataFolder, path);
    }

    QTemporaryDir folder;
};

TEST_F(DataFolderTest, IsWhereTheDesktopSays)
{
    EXPECT_EQ(DataFolder::ofThisUser().path, folder.filePath(u"data/trackside"_s));
    EXPECT_FALSE(DataFolder::isGiven());
}

TEST_F(DataFolderTest, IsTheSettingsChoiceAndSettingsAndKeysStay)
{
    const DataFolder before = DataFolder::ofThisUser();
    choose(u"/srv/races"_s);
    const DataFolder chosen = DataFolder::ofThisUser();
    EXPECT_EQ(chosen.path, u"/srv/races");
    EXPECT_EQ(chosen.races(), u"/srv/races/races");
    EXPECT_EQ(chosen.settingsFile(), before.settingsFile());
    EXPECT_EQ(DataFolder::owner(), before.path);
}

TEST_F(DataFolderTest, TheEnvironmentGoesBefore)
{
    choose(u"/srv/races"_s);
    qputenv("TRACKSIDE_DATA", "/srv/given");
    EXPECT_EQ(DataFolder::ofThisUser().path, u"/srv/given");
    EXPECT_EQ(DataFolder::owner(), u"/srv/given");
    EXPECT_TRUE(DataFolder::isGiven());
}

} // namespace
} // namespace trackside
