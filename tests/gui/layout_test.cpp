// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The walk over all widgets: at two sizes of the window, light and dark, with a small, the usual and a large font.
#include "gui/layoutfixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
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

const QString longName = u"The Twenty-Seventh Great Northern Harbour and Riverside Charity Run"_s;

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
                for (const QString &tab : { u"actionRunning"_s, u"actionZones"_s, u"actionFinishers"_s,
                                            u"actionSplits"_s, u"actionLog"_s, u"actionLeaderboard"_s }) {
                    trigger(tab);
                    walkWindow(tab + u' ' + units);
                }
            }
            trigger(u"actionCharts"_s);
            for (const QString &chart : { u"RaceFlow"_s, u"Gap"_s, u"Crowd"_s, u"FinishRate"_s }) {
                trigger(u"actionChart"_s + chart);
                walkWindow(chart);
            }
            trigger(u"actionCharts"_s);
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

/// Drops a list with long names and every kind of problem on the setup form.
void takeEntrants(QDialog *form, const QString &path)
{
    QFile list(path);
    ASSERT_TRUE(list.open(QIODevice::WriteOnly));
    list.write("Number on the vest;Name;Age group;Club;Start wave;E-mail address for the results\n"
               "1;Jóhannsdóttir Wickramasinghe-Schoonhoven;F40;Polisportiva Acquaviva Nord;1;nobody@races.example\n"
               "1;;M;;first;\n;a\x07;F;;2\n");
    list.close();
    QMimeData dragged;
    dragged.setUrls({ QUrl::fromLocalFile(path) });
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(form, &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(form, &drop);
}

TEST_F(LayoutTest, NothingOfTheSetupFormIsCutOff)
{
    inEachLook([this] { trigger(u"actionNewRace"_s); },
               [this] {
                   auto *form = find<QDialog>(u"RaceSetupDialog"_s);
                   auto *more = find<QToolButton>(u"moreButton"_s);
                   auto *course = find<QComboBox>(u"courseBox"_s);
                   more->setChecked(false);
                   for (int i = 0; i < course->count(); ++i) {
                       course->setCurrentIndex(i);
                       const auto *estimate = find<QLabel>(u"estimateLabel"_s);
                       EXPECT_TRUE(comes([estimate] { return estimate->text().startsWith(u"An estimate"_s); }));
                       walkDialog<QDialog>(u"RaceSetupDialog"_s, course->currentText());
                   }
                   more->setChecked(true);
                   walkDialog<QDialog>(u"RaceSetupDialog"_s, u"with More"_s);
                   takeEntrants(form, folder.filePath(u"entrants.csv"_s));
                   ASSERT_TRUE(comes([this] { return find<QWidget>(u"entrantsProblemsView"_s)->isVisible(); }));
                   walkDialog<QDialog>(u"RaceSetupDialog"_s, u"with a file of entrants"_s);
                   find<QPushButton>(u"entrantsRemoveButton"_s)->click();
                   const AllNumbersWrong wrong(form);
                   walkDialog<QDialog>(u"RaceSetupDialog"_s, u"with all that can be wrong"_s);
               });
}

} // namespace
} // namespace trackside::test
