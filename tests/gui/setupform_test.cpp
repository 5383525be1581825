// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

TEST_F(WindowTest, TheSetupFormSaysWhatIsWrongBesideTheField)
{
    trigger(u"actionNewRace"_s);
    auto *dialog = find<QDialog>(u"RaceSetupDialog"_s);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog));
    auto *generate = find<QPushButton>(u"generateButton"_s);
    EXPECT_TRUE(generate->isEnabled());
    auto *runners = find<QSpinBox>(u"runnersBox"_s);
    auto *problem = find<QLabel>(u"runnersProblem"_s);
    runners->setValue(0);
    EXPECT_FALSE(generate->isEnabled());
    EXPECT_TRUE(problem->isVisible());
    EXPECT_TRUE(problem->text().contains(QLocale().toString(1'000'000))) << problem->text().toStdString();
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_TRUE(races.runs().isEmpty()) << "Enter generates nothing while something is wrong";

    runners->setValue(30);
    EXPECT_TRUE(generate->isEnabled());
    EXPECT_FALSE(problem->isVisible());
    auto *pace = find<QLineEdit>(u"fastestPaceField"_s);
    pace->setFocus();
    pace->clear();
    QTest::keyClicks(pace, u"soon"_s);
    EXPECT_FALSE(generate->isEnabled());
    EXPECT_TRUE(find<QLabel>(u"fastestSecondsPerKmProblem"_s)->isVisible());
    pace->clear();
    QTest::keyClicks(pace, u"2:30"_s);
    EXPECT_TRUE(generate->isEnabled());

    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_EQ(races.runs().size(), 1);
    const auto *counts = find<QLabel>(u"finishedLabel"_s);
    EXPECT_TRUE(comes([counts] { return counts->text() == u"0 of 30 finished"; }));
}

TEST_F(WindowTest, TheSetupFormMakesTheStreamUnkind)
{
    trigger(u"actionNewRace"_s);
    auto *dialog = find<QDialog>(u"RaceSetupDialog"_s);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog));
    find<QSpinBox>(u"runnersBox"_s)->setValue(30);
    find<QDoubleSpinBox>(u"lateRatioBox"_s)->setValue(0.1);
    find<QSpinBox>(u"mostLateBox"_s)->setValue(61);
    EXPECT_FALSE(find<QPushButton>(u"generateButton"_s)->isEnabled());
    EXPECT_TRUE(find<QLabel>(u"mostSecondsLateProblem"_s)->isVisible()) << "More has opened";
    find<QSpinBox>(u"mostLateBox"_s)->setValue(3);
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_EQ(races.runs().size(), 1);
    const QString run = races.runs().front();
    EXPECT_EQ(races.orderOf(run).config.faults, (StreamFaults { .lateRatio = 0.1, .mostSecondsLate = 3 }));
    races.applyFaults(run, { .late = 12 });
    const auto *pipeline = find<QLabel>(u"pipelineLabel"_s);
    EXPECT_TRUE(comes([pipeline] { return pipeline->text().contains(u"faults: 12 late"_s); }));
}

TEST_F(WindowTest, TheWheelThatScrollsTheSetupFormChangesNoField)
{
    trigger(u"actionNewRace"_s);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(find<QDialog>(u"RaceSetupDialog"_s)));
    auto *runners = find<QSpinBox>(u"runnersBox"_s);
    const int before = runners->value();
    const QPointF middle = runners->rect().center();
    QWheelEvent wheel(middle, runners->mapToGlobal(middle), {}, { 0, -120 }, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(runners, &wheel);
    EXPECT_EQ(runners->value(), before);
}

TEST_F(WindowTest, EscapeLeavesTheSetupForm)
{
    trigger(u"actionNewRace"_s);
    QPointer<QDialog> dialog = find<QDialog>(u"RaceSetupDialog"_s);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog));
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(comes([&dialog] { return !dialog || !dialog->isVisible(); }));
    EXPECT_TRUE(races.runs().isEmpty());
}

} // namespace
} // namespace trackside::test
