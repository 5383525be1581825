// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/theme.h"
#include "gui/contrast.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

class ThemeTest : public testing::Test {
protected:
    QTemporaryDir folder;
    QSettings settings { folder.filePath(u"settings.ini"_s), QSettings::IniFormat };
    Theme theme { settings };
};

TEST_F(ThemeTest, TextStandsOutFromItsGround)
{
    for (const Theme::Choice choice : { Theme::Choice::Light, Theme::Choice::Dark }) {
        theme.choose(choice);
        const Colours &c = theme.colours();
        const std::pair<QColor, QColor> pairs[] = {
            { c.text, c.window },
            { c.text, c.surface },
            { c.text, c.surfaceAlternate },
            { c.text, c.selection },
            { c.text, c.infoGround },
            { c.text, c.warningGround },
            { c.text, c.errorGround },
            { c.text, c.border },
            { c.mutedText, c.window },
            { c.mutedText, c.surface },
            { c.mutedText, c.border },
            { c.mutedText, c.canvas },
            { c.accentText, c.accent },
            { c.good, c.border },
            { c.bad, c.border },
            { c.bad, c.window },
            { QColor(Qt::white), c.notice },
        };
        for (const auto &[text, ground] : pairs)
            EXPECT_GE(contrast(text, ground), leastTextContrast)
                << text.name().toStdString() << " on " << ground.name().toStdString();
    }
}

TEST_F(ThemeTest, WhatTheMapDrawsStandsOutFromItsCanvas)
{
    for (const Theme::Choice choice : { Theme::Choice::Light, Theme::Choice::Dark }) {
        theme.choose(choice);
        const Colours &c = theme.colours();
        for (const QColor &drawn : { c.course, c.zone, c.start, c.finish, c.selected })
            EXPECT_GE(contrast(drawn, c.canvas), leastGraphicsContrast) << drawn.name().toStdString();
    }
}

TEST_F(ThemeTest, KeepsTheChoice)
{
    theme.choose(Theme::Choice::Dark);
    const Theme again(settings);
    EXPECT_EQ(again.choice(), Theme::Choice::Dark);
    EXPECT_TRUE(again.isDark());
    EXPECT_LT(QApplication::palette().color(QPalette::Base).lightness(), 80);
}

} // namespace
} // namespace trackside::test
