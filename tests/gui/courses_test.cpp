// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of courses with mouse and keyboard: found, duplicated, renamed, removed and brought back, edited, raced on.
#include "dashboard/coursesdialog.h"
#include "dashboard/coursestudio.h"
#include "gui/windowfixture.h"
#include "models/courselistmodel.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

class CoursesTest : public WindowTest {
protected:
    CoursesTest()
    {
        trigger(u"actionCourses"_s);
        dialog = find<CoursesDialog>(u"CoursesDialog"_s);
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog));
        view = find<QListView>(u"coursesView"_s);
    }
    void click(const QString &button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void choose(const QString &id) const
    {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 0).data(CourseListModel::IdRole).toString() == id)
                view->setCurrentIndex(view->model()->index(row, 0));
        }
        EXPECT_EQ(chosen(), id);
    }
    [[nodiscard]] QString chosen() const { return view->currentIndex().data(CourseListModel::IdRole).toString(); }
    [[nodiscard]] QString fileOf(const QString &id) const { return folder.filePath(u"courses/%1.kml"_s.arg(id)); }
    void search(const QString &words) const
    {
        auto *field = find<QLineEdit>(u"courseSearchField"_s);
        field->clear();
        QTest::keyClicks(field, words);
    }

    CoursesDialog *dialog = nullptr;
    QListView *view = nullptr;
};

TEST_F(CoursesTest, HasRoomForDescriptionsOfThreeLines)
{
    EXPECT_GE(view->sizeHintForRow(0), 5 * view->fontMetrics().height()) << "with name and facts";
    const auto *search = find<QLineEdit>(u"courseSearchField"_s);
    EXPECT_GE(find<QPushButton>(u"importButton"_s)->x() - search->geometry().right(), 8);
}

TEST_F(CoursesTest, FollowsTheUnitsWhileItIsOpen)
{
    choose(u"crystal"_s);
    EXPECT_TRUE(view->currentIndex().data(CourseListModel::FactsRole).toString().contains(u" km"_s));
    trigger(u"actionMiles"_s);
    EXPECT_TRUE(view->currentIndex().data(CourseListModel::FactsRole).toString().contains(u" mi"_s));
}

TEST_F(CoursesTest, IsSearchedByAnyWord)
{
    const int all = view->model()->rowCount();
    EXPECT_EQ(all, 6);
    search(u"LONDON palace"_s); // the description's, and the name's
    EXPECT_EQ(view->model()->rowCount(), 1);
    EXPECT_EQ(chosen(), u"crystal"_s);
    search(u"10k"_s); // the id's
    EXPECT_EQ(chosen(), u"out-and-back-10k"_s);
    search(u"(no such"_s);
    EXPECT_EQ(view->model()->rowCount(), 0);
    EXPECT_EQ(find<QLabel>(u"courseHintLabel"_s)->text(), u"No course is called so."_s);
    EXPECT_FALSE(find<QPushButton>(u"raceOnItButton"_s)->isEnabled());
    QTest::keyClick(find<QLineEdit>(u"courseSearchField"_s), Qt::Key_Escape);
    EXPECT_EQ(view->model()->rowCount(), all);
    EXPECT_TRUE(dialog->isVisible()) << "Esc empties the field first";
    QTest::keyClick(find<QLineEdit>(u"courseSearchField"_s), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(CoursesTest, OwnOnesAreDuplicatedRenamedRemovedAndBroughtBack)
{
    choose(u"crystal"_s);
    for (const char *button : { "renameButton", "removeCourseButton" })
        EXPECT_FALSE(find<QPushButton>(QLatin1StringView(button))->isEnabled()) << button << ": it ships";
    click(u"duplicateButton"_s);
    EXPECT_EQ(chosen(), u"crystal-2"_s);
    EXPECT_EQ(view->currentIndex().data().toString(), u"Crystal Palace (copy)"_s);
    ASSERT_TRUE(QFile::exists(fileOf(u"crystal-2"_s)));

    click(u"renameButton"_s);
    auto *rename = dialog->findChild<QInputDialog *>(u"renameDialog"_s);
    ASSERT_NE(rename, nullptr);
    EXPECT_FALSE(rename->isModal());
    rename->setTextValue(u"  Summer   run "_s);
    rename->accept();
    EXPECT_EQ(view->currentIndex().data().toString(), u"Summer run"_s);
    const CourseCatalogue again({ folder.filePath(u"courses"_s) });
    ASSERT_EQ(again.courses().size(), 1u);
    EXPECT_EQ(again.courses()[0]->name, u"Summer run"_s);
    EXPECT_EQ(again.courses()[0]->line.lengthMicrometres(), (*catalogue.find(u"crystal"_s))->line.lengthMicrometres());

    choose(u"crystal-2"_s);
    click(u"removeCourseButton"_s);
    EXPECT_EQ(view->model()->rowCount(), 6);
    EXPECT_FALSE(QFile::exists(fileOf(u"crystal-2"_s)));
    click(u"undoRemoveButton"_s);
    EXPECT_EQ(view->model()->rowCount(), 7);
    EXPECT_TRUE(QFile::exists(fileOf(u"crystal-2"_s)));

    // What is removed when the window closes is gone.
    choose(u"crystal-2"_s);
    click(u"removeCourseButton"_s);
    window.reset();
    EXPECT_TRUE(QDir(folder.filePath(u"courses"_s)).isEmpty());
}

TEST_F(CoursesTest, AShippedOneIsEditedUnderAnIdOfItsOwnAndSavedAgain)
{
    choose(u"crystal"_s);
    click(u"editButton"_s);
    auto *studio = find<CourseStudio>(u"CourseStudio"_s);
    ASSERT_TRUE(comes([studio] { return !studio->editor().draft().vertices.empty(); }));
    EXPECT_EQ(studio->editor().draft().id, u"crystal-2"_s) << "the next one that is free";
    studio->findChild<QPushButton *>(u"saveButton"_s)->click();
    EXPECT_TRUE(QFile::exists(fileOf(u"crystal-2"_s)));
    studio->findChild<QAction *>(u"actionReverse"_s)->trigger();
    studio->findChild<QPushButton *>(u"saveButton"_s)->click();
    EXPECT_FALSE(studio->isWindowModified()) << "one's own is saved again";
    const CourseCatalogue again({ folder.filePath(u"courses"_s) });
    ASSERT_EQ(again.courses().size(), 1u);
    EXPECT_EQ(again.courses()[0]->line.vertices().front(), (*catalogue.find(u"crystal"_s))->line.vertices().back());
    choose(u"crystal-2"_s);

    // Opened again it is still the same one; another file of that name is not.
    click(u"editButton"_s);
    ASSERT_TRUE(comes([studio] { return !studio->editor().isOpening(); }));
    EXPECT_EQ(studio->editor().draft().id, u"crystal-2"_s);
    studio->open(u":/courses/crystal.kml"_s);
    ASSERT_TRUE(comes([studio] { return studio->editor().draft().id == "crystal-3"_L1; }));
}

TEST_F(CoursesTest, OneIsRacedOn)
{
    choose(u"hill-run-south"_s);
    click(u"raceOnItButton"_s);
    EXPECT_EQ(find<QComboBox>(u"courseBox"_s)->currentText(), u"Hill run in the south"_s);
}

TEST_F(CoursesTest, AFormThatIsBeingFilledInTakesTheCourseAndKeepsTheRest)
{
    trigger(u"actionNewRace"_s);
    const auto *form = find<QDialog>(u"RaceSetupDialog"_s);
    const auto *box = find<QComboBox>(u"courseBox"_s);
    find<QSpinBox>(u"runnersBox"_s)->setValue(33);
    auto *pace = find<QLineEdit>(u"fastestPaceField"_s);
    pace->setFocus();
    pace->clear();
    QTest::keyClicks(pace, u"2:31"_s);

    choose(u"hill-run-south"_s);
    click(u"raceOnItButton"_s);
    EXPECT_EQ(find<QDialog>(u"RaceSetupDialog"_s), form);
    EXPECT_EQ(box->currentText(), u"Hill run in the south"_s);
    EXPECT_TRUE(comes([form] { return QApplication::activeWindow() == form; })) << "it is raised";

    choose(u"crystal"_s);
    click(u"duplicateButton"_s); // which the form has never heard of
    const int courses = box->count();
    click(u"raceOnItButton"_s);
    EXPECT_EQ(box->currentText(), u"Crystal Palace (copy)"_s);
    EXPECT_EQ(box->count(), courses + 1);
    click(u"raceOnItButton"_s);
    EXPECT_EQ(box->count(), courses + 1) << "once";
    click(u"generateButton"_s);
    ASSERT_EQ(races.runs().size(), 1);
    const RaceOrder &race = races.orderOf(races.runs().front());
    EXPECT_EQ(race.course->id, u"crystal-2"_s);
    EXPECT_EQ(race.config.runners, 33);
    EXPECT_EQ(race.config.fastestSecondsPerKm, 151.0);
}

} // namespace
} // namespace trackside::test
