// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The settings: each takes effect at once, is the same switch as the window's own, and can be taken back.
#include "dashboard/raceview.h"
#include "dashboard/settingsdialog.h"
#include "gui/layoutwalk.h"
#include "gui/windowfixture.h"
#include "models/settingkeys.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

class SettingsTest : public WindowTest {
protected:
    SettingsTest() { openOn(folder.path(), false); }

    void openOn(const QString &dataFolder, bool isGiven)
    {
        Dashboard with = dashboard();
        with.dataFolder = dataFolder;
        with.isDataFolderGiven = isGiven;
        window.reset();
        window = std::make_unique<MainWindow>(with);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
        EXPECT_TRUE(find<SettingsDialog>(u"settingsDialog"_s)->isVisible());
    }
    void choose(const QString &box, int index) const
    {
        auto *found = find<QComboBox>(box);
        found->setFocus();
        while (found->currentIndex() != index)
            QTest::keyClick(found, found->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }
    [[nodiscard]] SettingsDialog *dialog() const { return find<SettingsDialog>(u"settingsDialog"_s); }
    [[nodiscard]] QPushButton *reset() const { return find<QPushButton>(u"settingsResetButton"_s); }
    [[nodiscard]] QString note() const { return find<QLabel>(u"settingsFolderNote"_s)->text(); }
};

TEST_F(SettingsTest, TakesEffectAtOnceAndIsTheWindowsOwnSwitch)
{
    choose(u"settingsUnitsBox"_s, 1);
    EXPECT_EQ(window->picture().format().units(), Units::Miles);
    EXPECT_TRUE(settings.value(keys::miles).toBool());
    choose(u"settingsThemeBox"_s, 2);
    EXPECT_TRUE(find<QAction>(u"actionThemeDark"_s)->isChecked());
    EXPECT_LT(QApplication::palette().color(QPalette::Base).lightness(), 80);
    find<QDoubleSpinBox>(u"settingsRefreshBox"_s)->setValue(0.5);
    EXPECT_EQ(window->picture().feed().refreshInterval(), std::chrono::milliseconds(500));
    EXPECT_EQ(settings.value(keys::refreshSeconds).toDouble(), 0.5);
    find<QCheckBox>(u"settingsMeasureBox"_s)->click();
    EXPECT_FALSE(find<QAction>(u"actionMeasure"_s)->isChecked());
    EXPECT_EQ(find<QPushButton>(u"settingsNoticesButton"_s)->menu(), find<QMenu>(u"notifyMenu"_s));

    choose(u"settingsMapColoursBox"_s, 2);
    EXPECT_EQ(window->raceView().scene().colourBy(), ColourBy::Pace);
    EXPECT_EQ(settings.value(u"map/colourBy"_s), u"colourByPace"_s);

    // And the other way round.
    trigger(u"colourByStatus"_s);
    EXPECT_EQ(find<QComboBox>(u"settingsMapColoursBox"_s)->currentIndex(), 1);
    trigger(u"actionKilometres"_s);
    EXPECT_EQ(find<QComboBox>(u"settingsUnitsBox"_s)->currentIndex(), 0);
    trigger(u"actionThemeLight"_s);
    EXPECT_EQ(find<QComboBox>(u"settingsThemeBox"_s)->currentIndex(), 1);
    find<QDoubleSpinBox>(u"refreshRateBox"_s)->setValue(3.0);
    EXPECT_EQ(find<QDoubleSpinBox>(u"settingsRefreshBox"_s)->value(), 3.0);
    trigger(u"actionMeasure"_s);
    EXPECT_TRUE(find<QCheckBox>(u"settingsMeasureBox"_s)->isChecked());
}

TEST_F(SettingsTest, ResettingCanBeTakenBackUntilSomethingElseIsTurned)
{
    EXPECT_FALSE(reset()->isEnabled()) << "all is as usual";
    choose(u"settingsUnitsBox"_s, 1);
    find<QDoubleSpinBox>(u"settingsRefreshBox"_s)->setValue(0.5);
    find<QMenu>(u"notifyMenu"_s)->actions().first()->setChecked(true);
    choose(u"settingsMapColoursBox"_s, 1);
    ASSERT_TRUE(reset()->isEnabled());
    reset()->click();
    EXPECT_EQ(window->picture().format().units(), Units::Kilometres);
    EXPECT_EQ(find<QDoubleSpinBox>(u"refreshRateBox"_s)->value(), 2.0);
    EXPECT_EQ(window->raceView().scene().colourBy(), ColourBy::One);
    EXPECT_FALSE(find<QMenu>(u"notifyMenu"_s)->actions().first()->isChecked());
    ASSERT_TRUE(reset()->isEnabled());
    reset()->click();
    EXPECT_EQ(window->picture().format().units(), Units::Miles);
    EXPECT_EQ(find<QDoubleSpinBox>(u"refreshRateBox"_s)->value(), 0.5);
    EXPECT_EQ(window->raceView().scene().colourBy(), ColourBy::Status);
    EXPECT_TRUE(find<QMenu>(u"notifyMenu"_s)->actions().first()->isChecked());

    reset()->click();
    choose(u"settingsThemeBox"_s, 2);
    reset()->click();
    EXPECT_EQ(find<QComboBox>(u"settingsThemeBox"_s)->currentIndex(), 0) << "it resets anew";
    EXPECT_EQ(window->picture().format().units(), Units::Kilometres);
}

TEST_F(SettingsTest, ColoursByCategoryAreOfferedWhereThereAreCategories)
{
    const auto *box = find<QComboBox>(u"settingsMapColoursBox"_s);
    EXPECT_FALSE(box->model()->flags(box->model()->index(3, 0)).testFlag(Qt::ItemIsEnabled));
    find<QAction>(u"colourByCategory"_s)->setEnabled(true);
    EXPECT_TRUE(box->model()->flags(box->model()->index(3, 0)).testFlag(Qt::ItemIsEnabled));
}

TEST_F(SettingsTest, ButtonsOfMenusSayWhatIsChosen)
{
    const auto *notices = find<QPushButton>(u"settingsNoticesButton"_s);
    const QList<QAction *> kinds = find<QMenu>(u"notifyMenu"_s)->actions();
    const int width = notices->width();
    EXPECT_EQ(notices->text(), u"Nothing"_s);
    kinds[0]->setChecked(true);
    EXPECT_EQ(notices->text(), QString(kinds[0]->text()).remove(u'&'));
    kinds[1]->setChecked(true);
    EXPECT_EQ(notices->text(), u"2 of them"_s);
    EXPECT_LE(notices->sizeHint().width(), width) << "nothing moves";
    EXPECT_EQ(find<QPushButton>(u"settingsBackgroundButton"_s)->text(), u"None"_s);
}

TEST_F(SettingsTest, TheMapsBackgroundIsChosenAsInTheViewMenu)
{
    EXPECT_EQ(find<QPushButton>(u"settingsBackgroundButton"_s)->menu(), find<QMenu>(u"menuBackground"_s));
}

TEST_F(SettingsTest, AnotherLanguageIsSpokenFromTheNextStartOn)
{
    EXPECT_EQ(find<QComboBox>(u"settingsLanguageBox"_s)->currentText(), u"As the system");
    EXPECT_FALSE(find<QLabel>(u"settingsLanguageNote"_s)->isVisible());
    choose(u"settingsLanguageBox"_s, 2);
    EXPECT_EQ(find<QComboBox>(u"settingsLanguageBox"_s)->currentText(), u"Deutsch");
    EXPECT_EQ(settings.value(keys::language).toString(), u"de");
    EXPECT_TRUE(find<QLabel>(u"settingsLanguageNote"_s)->isVisible());
    EXPECT_TRUE(reset()->isEnabled());

    openOn(folder.path(), false);
    EXPECT_EQ(find<QComboBox>(u"settingsLanguageBox"_s)->currentText(), u"Deutsch");
    EXPECT_FALSE(find<QLabel>(u"settingsLanguageNote"_s)->isVisible());
    choose(u"settingsLanguageBox"_s, 1);
    EXPECT_EQ(settings.value(keys::language).toString(), u"en");
    reset()->click();
    EXPECT_EQ(settings.value(keys::language).toString(), QString()) << "as the system";
    EXPECT_TRUE(find<QLabel>(u"settingsLanguageNote"_s)->isVisible());
    reset()->click();
    EXPECT_EQ(settings.value(keys::language).toString(), u"en");
}

TEST_F(SettingsTest, WhatIsHalfTypedIsNotLostOnEscape)
{
    auto *box = find<QDoubleSpinBox>(u"settingsRefreshBox"_s);
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, u"7"_s);
    EXPECT_EQ(find<QDoubleSpinBox>(u"refreshRateBox"_s)->value(), 2.0);
    QTest::keyClick(box, Qt::Key_Escape);
    EXPECT_EQ(find<QDoubleSpinBox>(u"refreshRateBox"_s)->value(), 7.0);
    EXPECT_TRUE(comes([this] { return window->findChild<SettingsDialog *>() == nullptr; }));
}

TEST_F(SettingsTest, AnotherDataFolderIsTakenFromTheNextStartOn)
{
    EXPECT_EQ(find<QLabel>(u"settingsFolderLabel"_s)->text(), folder.path());
    const QString other = folder.filePath(u"elsewhere/deep"_s);
    dialog()->chooseFolder(other);
    EXPECT_EQ(settings.value(keys::dataFolder).toString(), other);
    EXPECT_EQ(note(), u"From the next start on: “%1”. What lies in the present folder stays there."_s.arg(other));
    EXPECT_EQ(find<QLabel>(u"settingsFolderLabel"_s)->text(), folder.path());
    dialog()->chooseFolder(folder.path());
    EXPECT_EQ(note(), u"Races and your own courses lie here.");
}

TEST_F(SettingsTest, AFolderThatCannotBeWrittenIsRefused)
{
    QFile file(folder.filePath(u"a file"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    dialog()->chooseFolder(file.fileName());
    EXPECT_EQ(note(), u"“%1” is no folder and cannot be made one. Choose another folder."_s.arg(file.fileName()));
    dialog()->chooseFolder(u"/proc"_s);
    EXPECT_EQ(note(), u"“/proc” cannot be written. Give yourself the right, or choose another folder.");
    EXPECT_FALSE(settings.contains(keys::dataFolder));
}

TEST_F(SettingsTest, AFolderThatTheEnvironmentNamesStays)
{
    openOn(folder.path(), true);
    EXPECT_FALSE(find<QPushButton>(u"settingsChangeFolderButton"_s)->isEnabled());
    EXPECT_EQ(note(), u"TRACKSIDE_DATA names the folder; it cannot be changed here.");
}

TEST_F(SettingsTest, OpensTheRaceThatWasShownLast)
{
    const QString run = showRace(1'000);
    find<QCheckBox>(u"settingsLastRaceBox"_s)->click();
    openOn(folder.path(), false);
    EXPECT_TRUE(comes([&] { return window->picture().feed().run() == run; }));
    find<QCheckBox>(u"settingsLastRaceBox"_s)->click();
    openOn(folder.path(), false);
    trigger(u"actionRefresh"_s);
    ASSERT_TRUE(comes([this] { return find<QComboBox>(u"raceSelector"_s)->count() == 1; }));
    EXPECT_TRUE(window->picture().feed().run().isEmpty());
}

TEST_F(SettingsTest, NothingIsCutOffInAnyLook)
{
    const QFont usual = QApplication::font();
    for (const double scale : { 0.85, 1.0, 1.4 }) {
        QFont font = usual;
        font.setPointSizeF(usual.pointSizeF() * scale);
        QApplication::setFont(font);
        openOn(u"/srv/the-club-of-the-northern-harbour-and-riverside/races-of-many-years/trackside"_s, false);
        for (const QString &theme : { u"actionThemeLight"_s, u"actionThemeDark"_s }) {
            trigger(theme);
            dialog()->chooseFolder(u"/proc"_s);
            find<QComboBox>(u"settingsLanguageBox"_s)->setCurrentIndex(2); // and says when
            QTest::qWait(10);
            EXPECT_LE(dialog()->height(), 700);
            LayoutWalk(u"%1 ×%2: "_s.arg(theme).arg(scale).toStdString()).over(dialog());
        }
    }
    QApplication::setFont(usual);
}

} // namespace
} // namespace trackside::test
