// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/theme.h"
#include "gui/contrast.h"

#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QPalette>
#include <QProgressBar>
#include <QRadioButton>
#include <QSettings>
#include <QSlider>
#include <QStyleOptionSlider>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

[[nodiscard]] QImage pictureOf(QWidget &widget)
{
    QImage image(widget.size(), QImage::Format_RGB32);
    widget.render(&image);
    return image;
}

/// Of the pixels of the left edge of a button's indicator, halfway down, the one that stands out most from \p ground.
[[nodiscard]] double contrastOfIndicator(QAbstractButton &button, QStyle::SubElement indicator, const QColor &ground)
{
    constexpr int edge = 3; ///< a circle's may be a pixel further in
    button.resize(button.sizeHint());
    QStyleOptionButton option;
    option.initFrom(&button);
    const QRect rect = button.style()->subElementRect(indicator, &option, &button);
    const QImage image = pictureOf(button);
    double most = 1.0;
    for (int x = rect.left(); x < rect.left() + edge; ++x)
        most = std::max(most, contrast(image.pixelColor(x, rect.center().y()), ground));
    return most;
}

struct Slider : QSlider {
    using QSlider::initStyleOption;
    using QSlider::QSlider;
};

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

TEST_F(ThemeTest, WhatControlsAreMadeOfStandsOutFromItsGround)
{
    for (const Theme::Choice choice : { Theme::Choice::Light, Theme::Choice::Dark }) {
        theme.choose(choice);
        const Colours &c = theme.colours();
        const QPalette palette = QApplication::palette();
        for (const QPalette::ColorRole edge : { QPalette::PlaceholderText, QPalette::Accent }) {
            for (const QColor &ground : { c.window, c.surface, c.surfaceAlternate, c.selection })
                EXPECT_GE(contrast(palette.color(edge), ground), leastGraphicsContrast)
                    << palette.color(edge).name().toStdString() << " on " << ground.name().toStdString();
        }
    }
}

TEST_F(ThemeTest, BoxesOfCheckMarksAndHandlesAreDrawnToBeSeen)
{
    for (const Theme::Choice choice : { Theme::Choice::Light, Theme::Choice::Dark }) {
        theme.choose(choice);
        QCheckBox check(u"Auto refresh"_s);
        QRadioButton radio(u"From now on"_s);
        Slider slider(Qt::Horizontal);
        slider.setRange(0, 2);
        slider.setValue(1);
        slider.resize(120, slider.sizeHint().height());
        QStyleOptionSlider option;
        slider.initStyleOption(&option);
        const QRect handle =
            slider.style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider);
        for (const QColor &ground : { theme.colours().window, theme.colours().surface }) {
            EXPECT_GE(contrastOfIndicator(check, QStyle::SE_CheckBoxIndicator, ground), leastGraphicsContrast);
            EXPECT_GE(contrastOfIndicator(radio, QStyle::SE_RadioButtonIndicator, ground), leastGraphicsContrast);
            EXPECT_GE(contrast(pictureOf(slider).pixelColor(handle.center()), ground), leastGraphicsContrast);
        }
    }
}

TEST_F(ThemeTest, AProgressBarIsFilledByItsShare)
{
    constexpr int width = 400;
    theme.choose(Theme::Choice::Light);
    QProgressBar bar;
    bar.setTextVisible(false);
    bar.setRange(0, 1000);
    bar.resize(width, 12);
    for (const int permille : { 0, 5, 10, 250, 990, 1000 }) {
        bar.setValue(permille);
        const QImage image = pictureOf(bar);
        int done = 0;
        for (int x = 0; x < width; ++x) {
            const QColor pixel = image.pixelColor(x, image.height() / 2);
            done += contrast(pixel, theme.colours().accent) < contrast(pixel, theme.colours().border) ? 1 : 0;
        }
        EXPECT_NEAR(done, width * permille / 1000, 1) << permille;
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
