// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"

#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

TEST_F(WindowTest, TheSetupFormFollowsTheUnitsWhileItIsOpen)
{
    trigger(u"actionNewRace"_s);
    auto *dialog = find<QDialog>(u"RaceSetupDialog"_s);
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    auto *pace = find<QLineEdit>(u"fastestPaceField"_s);
    pace->setFocus();
    const QString perKilometre = pace->text();
    trigger(u"actionMiles"_s);
    EXPECT_EQ(find<QLabel>(u"fastestUnit"_s)->text(), u"min/mi"_s);
    EXPECT_NE(pace->text(), perKilometre) << "also while it is being written in";
    EXPECT_TRUE(find<QLabel>(u"courseFactsLabel"_s)->text().contains(u" mi"_s));
    trigger(u"actionKilometres"_s);
    EXPECT_EQ(pace->text(), perKilometre);
}

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

/// Where everything of a form is but the notes on its fields, a line each.
std::string placesIn(const QWidget *form)
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents(); // layouts settle
    QString lines;
    for (const QWidget *widget : form->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->inherits("trackside::FieldNotes")
            || widget->parentWidget()->inherits("trackside::FieldNotes"))
            continue;
        const QPoint place = widget->mapTo(form, QPoint());
        lines += u"%1 %2 at %3, %4: %5 × %6\n"_s
                     .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())
                     .arg(place.x())
                     .arg(place.y())
                     .arg(widget->width())
                     .arg(widget->height());
    }
    return lines.toStdString();
}

TEST_F(WindowTest, NothingMovesInTheSetupFormWhenAValueIsWrong)
{
    trigger(u"actionNewRace"_s);
    auto *dialog = find<QDialog>(u"RaceSetupDialog"_s);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog));
    const auto *estimate = find<QLabel>(u"estimateLabel"_s);
    const auto isEstimated = [estimate] { return estimate->text().startsWith(u"An estimate"_s); };
    ASSERT_TRUE(comes(isEstimated));
    const std::string before = placesIn(dialog);

    auto *runners = find<QSpinBox>(u"runnersBox"_s);
    auto *pace = find<QLineEdit>(u"fastestPaceField"_s);
    runners->setValue(0);
    pace->setFocus();
    pace->clear();
    QTest::keyClicks(pace, u"abc90"_s);
    ASSERT_TRUE(comes([estimate] { return estimate->text() == u"No estimate until all is right."; }));
    EXPECT_EQ(placesIn(dialog), before);
    const auto *form = find<QWidget>(u"formScroll"_s);
    const std::pair<const QWidget *, const QLabel *> notes[] = {
        { runners, find<QLabel>(u"runnersProblem"_s) },
        { pace, find<QLabel>(u"fastestSecondsPerKmProblem"_s) },
    };
    for (const auto &[field, note] : notes) {
        const QPoint middle = note->mapTo(dialog, note->rect().center());
        EXPECT_TRUE(note->isVisible()) << note->text().toStdString();
        EXPECT_GT(note->mapTo(dialog, QPoint()).x(), form->geometry().right()) << "it covers no field";
        EXPECT_NEAR(middle.y(), field->mapTo(dialog, field->rect().center()).y(), 3);
        EXPECT_NE(dialog->childAt(middle), note) << "what lies below is clicked";
    }
    runners->setValue(30);
    pace->clear();
    QTest::keyClicks(pace, u"2:24"_s);
    ASSERT_TRUE(comes(isEstimated));
    EXPECT_EQ(placesIn(dialog), before);
}

TEST_F(WindowTest, MoreFieldsOfTheSetupFormStandBelowTheOthers)
{
    trigger(u"actionNewRace"_s);
    auto *dialog = find<QDialog>(u"RaceSetupDialog"_s);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog));
    placesIn(dialog);
    const auto *scroll = find<QScrollArea>(u"formScroll"_s);
    const auto *above = find<QWidget>(u"courseBox"_s);
    const auto *below = find<QWidget>(u"retireRatioBox"_s);
    const int width = above->width();
    EXPECT_FALSE(scroll->verticalScrollBar()->isVisible());
    find<QToolButton>(u"moreButton"_s)->click();
    placesIn(dialog);
    EXPECT_TRUE(scroll->verticalScrollBar()->isVisible());
    EXPECT_EQ(above->width(), width) << "the scroll bar had its room";
    EXPECT_EQ(below->width(), width);
    EXPECT_EQ(below->mapTo(dialog, QPoint()).x(), above->mapTo(dialog, QPoint()).x());
}

TEST_F(WindowTest, TheSetupFormTellsOfAFieldThatIsScrolledAway)
{
    trigger(u"actionNewRace"_s);
    auto *dialog = find<QDialog>(u"RaceSetupDialog"_s);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog));
    find<QToolButton>(u"moreButton"_s)->click();
    find<QSpinBox>(u"mostLateBox"_s)->setValue(61);
    const auto *scroll = find<QScrollArea>(u"formScroll"_s);
    const auto *note = find<QLabel>(u"mostSecondsLateProblem"_s);
    const auto place = [&] { return note->mapTo(dialog, note->rect().bottomLeft()).y(); };
    placesIn(dialog);
    EXPECT_TRUE(note->isVisible());
    scroll->verticalScrollBar()->setValue(0);
    EXPECT_NEAR(place(), scroll->geometry().bottom(), 1) << "at the edge that it is beyond";
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    EXPECT_LT(place(), scroll->geometry().bottom() - 20) << "it goes with its field";
}

TEST_F(WindowTest, TheSetupFormMakesTheStreamUnkind)
{
    trigger(u"actionNewRace"_s);
    auto *dialog = find<QDialog>(u"RaceSetupDialog"_s);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog));
    find<QSpinBox>(u"runnersBox"_s)->setValue(30);
    find<QDoubleSpinBox>(u"lateRatioBox"_s)->setValue(10.0);
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

TEST_F(WindowTest, TheSetupFormTakesSharesInPerCent)
{
    trigger(u"actionNewRace"_s);
    auto *dialog = find<QDialog>(u"RaceSetupDialog"_s);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog));
    auto *stopping = find<QDoubleSpinBox>(u"stopRatioBox"_s);
    EXPECT_EQ(stopping->text(), u"10 %"_s);
    find<QToolButton>(u"moreButton"_s)->click();
    EXPECT_EQ(find<QDoubleSpinBox>(u"paceVariationBox"_s)->text(), u"20 %"_s);
    EXPECT_EQ(find<QDoubleSpinBox>(u"retireRatioBox"_s)->text(), u"0 %"_s);
    const auto type = [](QDoubleSpinBox *box, const QString &text) {
        box->selectAll();
        QTest::keyClicks(box, text);
    };
    const QString twelveAndAHalf = QLocale().toString(12.5);
    type(stopping, twelveAndAHalf);
    EXPECT_EQ(stopping->text(), twelveAndAHalf + u" %"_s);
    type(find<QDoubleSpinBox>(u"gpsErrorBox"_s), twelveAndAHalf);
    type(find<QDoubleSpinBox>(u"retireRatioBox"_s), u"101"_s);
    EXPECT_EQ(find<QLabel>(u"retireRatioProblem"_s)->text(), u"The share that retires must be from 0 % to 100 %."_s);
    type(find<QDoubleSpinBox>(u"retireRatioBox"_s), u"29"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_EQ(races.runs().size(), 1);
    const RaceConfig &config = races.orderOf(races.runs().front()).config;
    EXPECT_EQ(config.stopRatio, 0.125);
    EXPECT_EQ(config.retireRatio, 0.29) << "to the last bit, as the command line has it";
    EXPECT_EQ(config.paceVariation, 0.2);
    EXPECT_EQ(config.faults.gpsErrorMetres, 12.5);
}

TEST_F(WindowTest, TheSetupFormTakesEntrantsFromAFile)
{
    QFile list(folder.filePath(u"entrants.csv"_s));
    ASSERT_TRUE(list.open(QIODevice::WriteOnly));
    list.write("Nr;Who;Group\n3;Uwe Blom;2\n1;<b>Mei</b> Lund;1\n2;;1\n");
    list.close();

    trigger(u"actionNewRace"_s);
    auto *dialog = find<QDialog>(u"RaceSetupDialog"_s);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog));
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    const auto *generate = find<QPushButton>(u"generateButton"_s);
    const auto *runners = find<QSpinBox>(u"runnersBox"_s);
    const int before = runners->value();
    EXPECT_TRUE(find<QPushButton>(u"entrantsRemoveButton"_s)->isHidden());

    QMimeData dragged;
    dragged.setUrls({ QUrl::fromLocalFile(list.fileName()) });
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(dialog, &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(dialog, &drop);
    const auto *summary = find<QLabel>(u"entrantsSummaryLabel"_s);
    ASSERT_TRUE(comes([summary] { return summary->text() == u"3 entrants"_s && summary->isVisible(); }));
    EXPECT_TRUE(find<QToolButton>(u"moreButton"_s)->isChecked()) << "More has opened";
    EXPECT_FALSE(runners->isEnabled()) << "their number follows the file";
    EXPECT_EQ(runners->value(), 3);
    EXPECT_NE(runners->toolTip(), QString());
    const auto *problems = find<QListView>(u"entrantsProblemsView"_s);
    ASSERT_EQ(problems->model()->rowCount(), 1);
    EXPECT_EQ(problems->model()->index(0, 0).data(), u"No column is taken as the name: the runners have none."_s);

    // By keys alone: from Remove to the columns' boxes, the second of which becomes the name and the third the wave.
    find<QPushButton>(u"entrantsRemoveButton"_s)->setFocus();
    auto *who = find<QComboBox>(u"entrantsField1"_s);
    auto *group = find<QComboBox>(u"entrantsField2"_s);
    QTest::keyClick(dialog, Qt::Key_Tab);
    EXPECT_EQ(dialog->focusWidget(), find<QComboBox>(u"entrantsField0"_s));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    ASSERT_EQ(dialog->focusWidget(), who);
    EXPECT_EQ(who->accessibleName(), u"What the column “Who” is taken as"_s);
    QTest::keyClicks(who, u"name"_s);
    ASSERT_TRUE(
        comes([&] { return problems->model()->index(0, 0).data() == u"Line 4, column “Who”: the name is empty."_s; }));
    EXPECT_TRUE(generate->isEnabled()) << "it is only a warning";
    group->setFocus();
    QTest::keyClicks(group, u"wave"_s);
    ASSERT_TRUE(comes([summary] { return summary->text() == u"3 entrants in 2 waves"_s; }));
    EXPECT_FALSE(find<QSpinBox>(u"waveSizeBox"_s)->isEnabled());
    find<QDoubleSpinBox>(u"startFlowBox"_s)->setValue(2.5);
    find<QDoubleSpinBox>(u"cutOffBox"_s)->setValue(90.0);

    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_EQ(races.runs().size(), 1);
    const RaceOrder &order = races.orderOf(races.runs().front());
    ASSERT_NE(order.entrants, nullptr);
    EXPECT_EQ(order.entrants->front().name, u"<b>Mei</b> Lund"_s);
    EXPECT_EQ(order.config.waveSizes, (std::vector<std::int64_t> { 2, 1 }));
    EXPECT_EQ(order.config.startersPerSecond, 2.5);
    EXPECT_EQ(order.config.cutOffSeconds, 5400.0);

    const QPointer<QDialog> gone = dialog;
    ASSERT_TRUE(comes([&gone] { return !gone; }));
    trigger(u"actionNewRace"_s);
    auto *removeAgain = find<QPushButton>(u"entrantsRemoveButton"_s);
    ASSERT_TRUE(comes([removeAgain] { return !removeAgain->isHidden(); })) << "the file is remembered";
    removeAgain->click();
    const auto *runnersAgain = find<QSpinBox>(u"runnersBox"_s);
    EXPECT_TRUE(comes([runnersAgain] { return runnersAgain->isEnabled(); }));
    EXPECT_EQ(runnersAgain->value(), before);
}

TEST_F(WindowTest, TheSetupFormGeneratesNothingWithAFileOfEntrantsThatIsWrong)
{
    QFile list(folder.filePath(u"entrants.csv"_s));
    ASSERT_TRUE(list.open(QIODevice::WriteOnly));
    list.write("bib,name\n1,Uwe Blom\n1,Mei Lund\n,Ana Skov\n");
    list.close();
    settings.setValue(u"setup/entrants"_s, list.fileName());

    trigger(u"actionNewRace"_s);
    auto *dialog = find<QDialog>(u"RaceSetupDialog"_s);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog));
    const auto *problems = find<QListView>(u"entrantsProblemsView"_s);
    ASSERT_TRUE(comes([problems] { return problems->isVisible(); })) << "More has opened";
    EXPECT_EQ(problems->model()->rowCount(), 2);
    EXPECT_TRUE(find<QLabel>(u"entrantsProblem"_s)->isVisible());
    EXPECT_EQ(problems->model()->index(0, 0).data(), u"Line 3, column “bib”: the bib “1” is that of line 2 as well."_s);
    EXPECT_FALSE(find<QPushButton>(u"generateButton"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_TRUE(races.runs().isEmpty());
    find<QPushButton>(u"entrantsRemoveButton"_s)->click();
    EXPECT_TRUE(find<QPushButton>(u"generateButton"_s)->isEnabled());
    EXPECT_FALSE(problems->isVisible());
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
