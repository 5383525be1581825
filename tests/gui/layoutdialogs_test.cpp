// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same walk over the dialogs and windows beside the main one, in all that they can show.
#include "dashboard/coursesdialog.h"
#include "dashboard/coursestudio.h"
#include "gui/layoutfixture.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

const QString longName = u"The Twenty-Seventh Great Northern Harbour and Riverside Charity Run"_s;

TEST_F(LayoutTest, NothingOfTheRacesDialogIsCutOff)
{
    RaceOrder named = order(u"out-and-back-10k"_s);
    named.record.eventName = longName;
    races.addCutOff(named, 300);
    races.addCutOff(order(u"figure-eight-half"_s), 300);
    const QString run = showRace(1400);
    inEachLook([this] { trigger(u"actionRaces"_s); },
               [&] {
                   auto *list = find<QTableView>(u"racesView"_s);
                   ASSERT_TRUE(comes([list] { return list->model()->rowCount() == 3; }));
                   for (int row = 0; row < 3; ++row) {
                       list->selectRow(row);
                       walkDialog<QDialog>(u"RacesDialog"_s, u"row %1"_s.arg(row));
                   }
                   races.pause(run);
                   walkDialog<QDialog>(u"RacesDialog"_s, u"paused"_s);
                   races.resume(run);
                   for (int row = 0; !find<QPushButton>(u"deleteRunButton"_s)->isEnabled(); ++row)
                       list->selectRow(row);
                   find<QPushButton>(u"deleteRunButton"_s)->click();
                   auto *undo = find<QPushButton>(u"undoDeleteButton"_s);
                   ASSERT_TRUE(comes([undo] { return undo->isVisible(); }));
                   walkDialog<QDialog>(u"RacesDialog"_s, u"after a race was deleted"_s);
                   undo->click();
                   ASSERT_TRUE(comes([undo] { return !undo->isVisible(); }));
               });
}

TEST_F(LayoutTest, NothingOfTheListOfCoursesIsCutOff)
{
    inEachLook([this] { trigger(u"actionCourses"_s); },
               [this] {
                   find<QPushButton>(u"duplicateButton"_s)->click();
                   walkDialog<CoursesDialog>(u"CoursesDialog"_s, u"an own course"_s);
                   find<QPushButton>(u"removeCourseButton"_s)->click();
                   walkDialog<CoursesDialog>(u"CoursesDialog"_s, u"after a course was removed"_s);
                   find<QLineEdit>(u"courseSearchField"_s)->setText(u"no such course"_s);
                   walkDialog<CoursesDialog>(u"CoursesDialog"_s, u"nothing found"_s);
               });
}

TEST_F(LayoutTest, NothingOfTheCourseStudioIsCutOff)
{
    const QString corpus = QStringLiteral(TRACKSIDE_SOURCE_DIR "/tests/data/import/");
    inEachLook([this] { trigger(u"actionCourseStudio"_s); },
               [&] {
                   auto *studio = find<CourseStudio>(u"CourseStudio"_s);
                   const auto walkStudio = [this](const QString &state) {
                       walkDialog<CourseStudio>(u"CourseStudio"_s, state);
                   };
                   studio->resize(1'000, 620);
                   walkStudio(u"empty"_s);
                   for (const QString &file : { u"137-lines-three-legs-muddled.gpx"_s, u"239-zone-crosses-itself.kml"_s,
                                                u"020-kml-with-heights.kml"_s, u"260-web-page.kml"_s }) {
                       QSignalSpy checked(&studio->editor(), &CourseEditor::checked);
                       QSignalSpy refused(&studio->editor(), &CourseEditor::refused);
                       const QString copy = folder.filePath(u"long-run-by-the-river."_s + file.section(u'.', -1));
                       QFile::remove(copy);
                       ASSERT_TRUE(QFile::copy(corpus + file, copy));
                       studio->open(copy);
                       ASSERT_TRUE(comes([&] { return !checked.isEmpty() || !refused.isEmpty(); }));
                       auto *tabs = studio->findChild<QTabWidget *>(u"tabs"_s);
                       for (int tab = 0; tab < tabs->count(); ++tab) {
                           if (tabs->isTabVisible(tab)) {
                               tabs->setCurrentIndex(tab);
                               walkStudio(file + u' ' + tabs->tabText(tab));
                           }
                       }
                   }
               });
}

TEST_F(LayoutTest, NothingOfTheConnectionDialogIsCutOff)
{
    ConnectionForm wrong;
    wrong.name = u"all-of-it-wrong"_s;
    wrong.kafkaSecurity = u"SASL_PLAINTEXT"_s;
    wrong.partitions = 1000;
    for (QString *servers : { &wrong.kafka, &wrong.controller, &wrong.broker, &wrong.kafkaForPinot })
        *servers = u"nobody"_s;
    for (QString *file : { &wrong.kafkaCaFile, &wrong.pinotCaFile })
        *file = u"/nowhere.pem"_s;
    for (QString *prefix : { &wrong.topicPrefix, &wrong.tablePrefix })
        *prefix = u"a b"_s;
    connections.save(wrong);
    inEachLook(
        [this] {
            trigger(u"actionConnection"_s);
            const auto *list = find<QListWidget>(u"profileList"_s);
            ASSERT_EQ(list->count(), 5);
        },
        [this] {
            auto *list = find<QListWidget>(u"profileList"_s);
            const auto walkConnection = [this](const QString &state) {
                walkDialog<QDialog>(u"ConnectionDialog"_s, state);
            };
            connections.keyStoreAnswers = false;
            for (int row = 0; row < list->count(); ++row) {
                list->setCurrentRow(row);
                walkConnection(list->item(row)->text());
                connections.keyStoreAnswers = true;
            }
            list->setCurrentRow(2);
            find<QPushButton>(u"checkButton"_s)->click();
            Q_EMIT connections.found({ u"Kafka"_s, true, u"It answers."_s, {} });
            Q_EMIT connections.found({ u"Topics"_s, false, longError.message, longError.remedy });
            walkConnection(u"while it is checked"_s);
            Q_EMIT connections.checked(false);
            walkConnection(u"checked"_s);
        });
}

TEST_F(LayoutTest, NothingOfTheQueryWindowIsCutOff)
{
    const QString run = showRace(1400);
    inEachLook([&] { window->showRun(run); },
               [this] {
                   trigger(u"actionQuery"_s);
                   walkDialog<QMainWindow>(u"queryWindow"_s, u"before the first question"_s);
                   find<QAction>(u"actionRunQuery"_s)->trigger();
                   ASSERT_TRUE(comes([this] { return !find<QLabel>(u"queryStatus"_s)->text().isEmpty(); }));
                   walkDialog<QMainWindow>(u"queryWindow"_s, u"answered"_s);
               });
}

TEST_F(LayoutTest, NothingOfKeysAndAboutIsCutOff)
{
    inEachLook(
        [this] {
            trigger(u"actionKeys"_s);
            trigger(u"actionAbout"_s);
        },
        [this] {
            walkDialog<QDialog>(u"keysDialog"_s);
            walkDialog<QMessageBox>(u"aboutBox"_s);
        });
}

} // namespace
} // namespace trackside::test
