// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The walk over all widgets: at two sizes of the window, light and dark, with a small, the usual and a large font.
#include "dashboard/coursestudio.h"
#include "dashboard/mappane.h"
#include "dashboard/raceview.h"
#include "gui/layoutwalk.h"
#include "gui/windowfixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QQuickView>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

constexpr QSize smallScreen(1024, 700);

const QString longName = u"The Twenty-Seventh Great Northern Harbour and Riverside Charity Run"_s;
const QString longProfile = u"club-of-the-northern-harbour-and-riverside"_s.left(40);
const Error longError { .message = u"The server k1.races.example:9092 does not take what it is sent: the disk of its "
                                   "second broker is full, and the topic wants two copies of each record."_s,
                        .detail = {},
                        .remedy = u"Make room there, or choose another profile under Connection."_s };

class LayoutTest : public WindowTest {
protected:
    LayoutTest()
        : m_font(QApplication::font())
    {
        ConnectionForm inUse;
        inUse.name = longProfile;
        connections.save(inUse);
    }
    ~LayoutTest() override { QApplication::setFont(m_font); }

    /// Lets \p walk look in each appearance; \p stage makes each new window ready for it.
    void inEachLook(const std::function<void()> &stage, const std::function<void()> &walk)
    {
        for (const double fontScale : { 0.85, 1.0, 1.4 }) {
            window.reset();
            QFont font = m_font;
            font.setPointSizeF(m_font.pointSizeF() * fontScale);
            QApplication::setFont(font);
            window = std::make_unique<MainWindow>(profile());
            window->show();
            ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
            stage();
            for (const QSize size : { QSize(1280, 800), smallScreen }) {
                for (const QString &theme : { u"actionThemeLight"_s, u"actionThemeDark"_s }) {
                    trigger(theme);
                    window->resize(size);
                    m_look = u"%1x%2 %3 font ×%4 "_s.arg(size.width()).arg(size.height()).arg(theme).arg(fontScale);
                    settle();
                    walk();
                    if (::testing::Test::HasFatalFailure())
                        return;
                }
            }
        }
    }

    [[nodiscard]] LayoutWalk walkOf(const QString &what) const
    {
        return LayoutWalk((m_look + what + u": "_s).toStdString());
    }

    void walkWindow(const QString &state) const
    {
        settle();
        walkOf(state).over(window.get());
        const QQuickView *map = window->raceView().mapPane().view();
        if (window->raceView().isVisible())
            walkOf(state).overMap(map->rootObject());
        EXPECT_TRUE(m_look.startsWith(u"%1x%2 "_s.arg(window->width()).arg(window->height())))
            << (m_look + state).toStdString() << " is " << window->width() << " wide, " << window->height() << " high";
    }

    template <typename Dialog> void walkDialog(const QString &name, const QString &state = {}) const
    {
        auto *dialog = find<Dialog>(name);
        ASSERT_TRUE(dialog);
        settle();
        EXPECT_LE(dialog->width(), smallScreen.width()) << m_look.toStdString() << name.toStdString();
        EXPECT_LE(dialog->height(), smallScreen.height()) << m_look.toStdString() << name.toStdString();
        walkOf(name + u' ' + state).over(dialog);
    }

    static void settle()
    {
        for (int i = 0; i < 3; ++i)
            QTest::qWait(5);
    }

private:
    [[nodiscard]] Dashboard profile()
    {
        Dashboard dashboard = this->dashboard();
        dashboard.profile = longProfile;
        return dashboard;
    }

    QFont m_font;
    QString m_look;
};

TEST_F(LayoutTest, NothingOfTheStartPageIsCutOff)
{
    for (const QString &course : { u"crystal"_s, u"figure-eight-half"_s, u"out-and-back-10k"_s, u"track-5000"_s })
        races.addCutOff(order(course), 100);
    inEachLook(
        [this] {
            trigger(u"actionRefresh"_s);
            ASSERT_TRUE(comes([this] { return find<QPushButton>(u"recentResumeButton3"_s)->isVisible(); }));
        },
        [this] {
            walkWindow(u"start page"_s);
            races.failWith(longError);
            trigger(u"actionRefresh"_s);
            EXPECT_TRUE(comes([this] { return find<QWidget>(u"racesTroubleBar"_s)->isVisible(); }));
            walkWindow(u"racesTroubleBar"_s);
            races.failWith({});
            trigger(u"actionRefresh"_s);
            EXPECT_TRUE(comes([this] { return !find<QWidget>(u"racesTroubleBar"_s)->isVisible(); }));
        });
}

TEST_F(LayoutTest, NothingOfARaceIsCutOff)
{
    RaceOrder race = order();
    race.record.eventName = longName;
    race.speed = 20.0;
    races.start(race);
    const QString run = race.record.runId;
    races.advanceTo(run, 1400);
    races.start(order(u"figure-eight-half"_s));
    inEachLook(
        [&] {
            window->showRun(run);
            ASSERT_TRUE(comes([this] { return find<QTableView>(u"leaderboardView"_s)->model()->rowCount() > 0; }));
            ASSERT_TRUE(comes([this] { return find<QComboBox>(u"raceSelector"_s)->count() == 2; }));
        },
        [&] {
            for (const QString &units : { u"actionMiles"_s, u"actionKilometres"_s }) {
                trigger(units);
                for (const QString &tab :
                     { u"actionRunning"_s, u"actionZones"_s, u"actionFinishers"_s, u"actionLeaderboard"_s }) {
                    trigger(tab);
                    walkWindow(tab + u' ' + units);
                }
            }
            auto *sorted = find<QTableView>(u"leaderboardView"_s)->horizontalHeader();
            for (int column = 1; column < sorted->count(); ++column) {
                Q_EMIT sorted->sectionClicked(column);
                walkWindow(u"sorted by %1"_s.arg(column));
            }
            Q_EMIT sorted->sectionClicked(0);
            auto *selector = find<QComboBox>(u"raceSelector"_s);
            selector->showPopup();
            settle();
            EXPECT_GE(selector->view()->viewport()->width(), selector->view()->sizeHintForColumn(0));
            selector->hidePopup();
            for (const QMenu *menu : window->findChildren<QMenu *>())
                EXPECT_LE(menu->sizeHint().height(), smallScreen.height()) << menu->title().toStdString();
        });
}

TEST_F(LayoutTest, NothingIsCutOffWhileThePictureIsNotLive)
{
    const QString run = showRace(1400, 20.0);
    races.applyFaults(run, { .moved = 123'456, .dropped = 1'234, .late = 1'234, .repeated = 999, .outOfOrder = 999 });
    inEachLook(
        [&] {
            window->showRun(run);
            ASSERT_TRUE(comes([this] { return find<QTableView>(u"leaderboardView"_s)->model()->rowCount() > 0; }));
        },
        [&] {
            const auto bannerOver = [&](const QString &banner, const QString &action) {
                trigger(action);
                EXPECT_TRUE(comes([&] { return window->raceView().scene().banner() == banner; }))
                    << window->raceView().scene().banner().toStdString();
                walkWindow(banner);
                trigger(action);
            };
            bannerOver(u"Picture frozen"_s, u"actionFreeze"_s);
            bannerOver(u"Not refreshing"_s, u"actionAutoRefresh"_s);
            bannerOver(u"Race paused"_s, u"actionPauseRace"_s);
        });
}

TEST_F(LayoutTest, NothingOfTheMessagesIsCutOff)
{
    const RaceOrder cutOff = order();
    races.addCutOff(cutOff, 300);
    const QString run = showRace(1400);
    const auto shown = [this](const QString &bar) {
        EXPECT_TRUE(comes([&] { return find<QWidget>(bar)->isVisible(); })) << bar.toStdString();
        walkWindow(bar);
    };
    inEachLook(
        [&] {
            window->showRun(run);
            ASSERT_TRUE(comes([this] { return find<QTableView>(u"leaderboardView"_s)->model()->rowCount() > 0; }));
        },
        [&] {
            races.advanceTo(run, 1400, SessionState::AfterGap);
            shown(u"gapBar"_s);
            races.goOnFromHere(run);
            races.doubt(longError);
            trigger(u"actionRefresh"_s);
            shown(u"rowsTroubleBar"_s);
            races.doubt({});
            window->tell(longError);
            shown(u"noticeBar"_s);
            find<QWidget>(u"noticeBar"_s)->findChild<QToolButton *>()->click();
            races.keepFromWriting(run, longError);
            shown(u"sinkTroubleBar"_s);
            races.failWith(longError); // and now nothing answers at all
            trigger(u"actionRefresh"_s);
            shown(u"troubleBar"_s);
            races.failWith({});
            races.keepFromWriting(run, {});

            window->showRun(cutOff.record.runId);
            shown(u"cutOffBar"_s);
            window->showRun(run);
            EXPECT_TRUE(comes([this] {
                return !find<QWidget>(u"cutOffBar"_s)->isVisible()
                    && find<QLabel>(u"courseLabel"_s)->text() == u"Crystal Palace";
            }));
        });
}

/// Sets each number of a form to the most that can be typed, which is wrong almost everywhere, and back.
class AllNumbersWrong {
public:
    explicit AllNumbersWrong(const QWidget *form)
    {
        spoil(form->findChildren<QSpinBox *>());
        spoil(form->findChildren<QDoubleSpinBox *>());
    }
    ~AllNumbersWrong()
    {
        for (const auto &putBack : m_before)
            putBack();
    }
    Q_DISABLE_COPY_MOVE(AllNumbersWrong)

private:
    template <typename Box> void spoil(const QList<Box *> &boxes)
    {
        for (Box *box : boxes) {
            m_before.push_back([box, value = box->value()] { box->setValue(value); });
            box->setValue(box->maximum());
        }
    }

    std::vector<std::function<void()>> m_before;
};

TEST_F(LayoutTest, NothingOfTheSetupFormIsCutOff)
{
    inEachLook([this] { trigger(u"actionNewRace"_s); },
               [this] {
                   const auto *form = find<QDialog>(u"RaceSetupDialog"_s);
                   auto *more = find<QToolButton>(u"moreButton"_s);
                   auto *course = find<QComboBox>(u"courseBox"_s);
                   more->setChecked(false);
                   for (int i = 0; i < course->count(); ++i) {
                       course->setCurrentIndex(i);
                       EXPECT_TRUE(comes([this] { return find<QLabel>(u"estimateLabel"_s)->isVisible(); }));
                       walkDialog<QDialog>(u"RaceSetupDialog"_s, course->currentText());
                   }
                   more->setChecked(true);
                   walkDialog<QDialog>(u"RaceSetupDialog"_s, u"with More"_s);
                   const AllNumbersWrong wrong(form);
                   walkDialog<QDialog>(u"RaceSetupDialog"_s, u"with all that can be wrong"_s);
               });
}

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
                                                u"260-web-page.kml"_s }) {
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
