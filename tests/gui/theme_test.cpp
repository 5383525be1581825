// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/theme.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace trackside {
namespace {

/// WCAG 2.1, relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](float channel) {
        const auto value = static_cast<double>(channel);
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

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
            EXPECT_GE(contrast(text, ground), 4.5)
                << text.name().toStdString() << " on " << ground.name().toStdString();
    }
}

TEST_F(ThemeTest, WhatTheMapDrawsStandsOutFromItsCanvas)
{
    for (const Theme::Choice choice : { Theme::Choice::Light, Theme::Choice::Dark }) {
        theme.choose(choice);
        const Colours &c = theme.colours();
        for (const QColor &drawn : { c.course, c.zone, c.start, c.finish, c.selected })
            EXPECT_GE(contrast(drawn, c.canvas), 3.0) << drawn.name().toStdString();
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
} // namespace trackside
