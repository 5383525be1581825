// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runners with names in the window, kind and hostile ones.
#include "dashboard/elidedcombobox.h"
#include "dashboard/leaderboardpanel.h"
#include "dashboard/mappane.h"
#include "dashboard/raceview.h"
#include "dashboard/tidytable.h"
#include "gui/windowfixture.h"
#include "models/eventlistmodel.h"
#include "models/nextmodel.h"
#include "models/runnertable.h"

#include <QAbstractButton>
#include <QAbstractItemDelegate>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMetaEnum>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleOption>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

const QString hostile = u"<img src=x> <b>Robert</b>; & \"DROP\" 'TABLE'"_s;

class EntrantsTest : public WindowTest {
protected:
    /// A race of 100 of whom everybody has a name, at \p second and on the screen. \p odd: the category of odd ids.
    QString showNamedRace(std::int32_t second, const QString &odd = u"M40"_s)
    {
        RaceOrder race = order();
        auto entrants = std::make_shared<Entrants>();
        for (std::uint32_t id = 1; id <= 100; ++id) {
            entrants->push_back({ .competitorId = id,
                                  .bib = u"%1%2"_s.arg(id % 2 == 0 ? u"W"_s : u"M"_s).arg(id),
                                  .name = u"Runner Number %1"_s.arg(id),
                                  .category = id % 2 == 0 ? u"W & <i>40</i>"_s : odd,
                                  .club = id % 3 == 0 ? u"Harriers"_s : QString() });
        }
        entrants->at(76).name = hostile;
        entrants->at(76).bib = u"<b>77</b>"_s;
        entrants->at(41).name = QString(u"Wilhelmina Maximiliane ").repeated(7);
        race.entrants = entrants;
        races.start(race);
        races.advanceTo(race.record.runId, second);
        window->showRun(race.record.runId);
        EXPECT_TRUE(comes([this] { return shownColumns().contains(u"Name"_s); }));
        return race.record.runId;
    }
    [[nodiscard]] TidyTable *board() const { return find<TidyTable>(u"leaderboardView"_s); }
    [[nodiscard]] QStringList shownColumns() const { return shownColumns(*board()); }
    [[nodiscard]] static QStringList shownColumns(const QTableView &view)
    {
        QStringList titles;
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            if (!view.isColumnHidden(column))
                titles << view.model()->headerData(column, Qt::Horizontal).toString();
        }
        return titles;
    }
    /// What the tool tip says of a cell, as its label has it.
    [[nodiscard]] static QString tipOf(QTableView &view, const QModelIndex &index)
    {
        view.scrollTo(index);
        const QPoint place = view.visualRect(index).center();
        QHelpEvent help(QEvent::ToolTip, place, view.viewport()->mapToGlobal(place));
        QApplication::sendEvent(view.viewport(), &help);
        return QToolTip::text();
    }
};

TEST_F(EntrantsTest, TheWindowFitsSmallScreensWhateverColumnsAreShown)
{
    showNamedRace(300);
    QStringList all;
    for (int column = RunnerTable::Rank; column <= RunnerTable::BestLap; ++column)
        all << QString::fromLatin1(QMetaEnum::fromType<RunnerTable::Column>().valueToKey(column));
    window->raceView().leaderboard().setColumns(all);
    ASSERT_GT(shownColumns().size(), 15);
    QApplication::processEvents();
    EXPECT_LE(window->minimumSizeHint().width(), 1024);
    window->resize(1024, 700);
    ASSERT_TRUE(comes([this] { return window->size() == QSize(1024, 700); })) << window->width();
    EXPECT_GE(window->raceView().mapPane().width(), 200);
    QScrollBar *bar = board()->horizontalScrollBar();
    ASSERT_GT(bar->maximum(), 0) << "the rest is scrolled to";
    bar->setValue(bar->maximum());
    const QHeaderView *header = board()->horizontalHeader();
    EXPECT_LE(header->length() - header->offset(), board()->viewport()->width()) << "up to the last";
}

TEST_F(EntrantsTest, NamesComeByThemselvesAndGoWithTheRace)
{
    showNamedRace(300);
    EXPECT_EQ(shownColumns(),
              QStringList({ u"#"_s, u"±"_s, u"Bib"_s, u"Name"_s, u"Covered"_s, u"Pace (min/km)"_s, u"Time"_s, u"Gap"_s,
                            u"Last split"_s }));
    const std::uint32_t first = bibAt(board(), 0);
    EXPECT_TRUE(cell(board(), 0, RunnerTable::Bib).endsWith(QString::number(first)));
    for (const auto *name : { "frontView", "zoneView", "finishersView", "splitTimesView", "eventsView" })
        EXPECT_TRUE(shownColumns(*find<QTableView>(QString::fromLatin1(name))).contains(u"Name"_s)) << name;
    EXPECT_TRUE(comes([&] {
        const MapLabels &labels = window->raceView().scene().labels();
        return labels.textOf(labels.leader()).contains(u"Runner Number"_s);
    }));
    showRace(300); // one without
    ASSERT_TRUE(comes([this] { return !shownColumns().contains(u"Name"_s); }));
    EXPECT_TRUE(shownColumns().contains(u"To go"_s));
    EXPECT_FALSE(find<QWidget>(u"categoryBox"_s)->isVisible());
    for (const auto *name : { "frontView", "zoneView", "finishersView", "splitTimesView", "eventsView" })
        EXPECT_FALSE(shownColumns(*find<QTableView>(QString::fromLatin1(name))).contains(u"Name"_s)) << name;
}

TEST_F(EntrantsTest, TheyFitIntoASmallWindow)
{
    showNamedRace(300);
    const int height = board()->rowHeight(0);
    for (const QSize size : { QSize(1280, 800), QSize(1024, 700) }) {
        window->resize(size);
        ASSERT_TRUE(comes([&] { return window->size() == size; })) << window->width();
        EXPECT_TRUE(comes([this] { return board()->horizontalHeader()->length() <= board()->viewport()->width(); }))
            << "in " << size.width() << ": " << board()->horizontalHeader()->length() << " of "
            << board()->viewport()->width();
        EXPECT_EQ(window->size(), size);
    }
    find<QAbstractButton>(u"allButton"_s)->click();
    for (int row = 0; row < 100; ++row)
        ASSERT_EQ(board()->rowHeight(row), height) << "the longest name, too, has one line";
}

TEST_F(EntrantsTest, OnASmallScreenTheLogTellsWhatHappenedAsAWhole)
{
    showNamedRace(300);
    trigger(u"actionLog"_s);
    const auto *log = find<QTableView>(u"eventsView"_s);
    window->resize(1024, 700);
    ASSERT_TRUE(comes([this] { return window->size() == QSize(1024, 700); })) << window->width();
    EXPECT_TRUE(comes([&] { return log->isColumnHidden(EventListModel::Name); })) << log->width();
    for (const QString &text : { u"Left Geofence after 12:34 inside"_s, u"Passed Pier 2 heading west in place 3"_s })
        EXPECT_LE(log->fontMetrics().horizontalAdvance(text) + 8, log->columnWidth(EventListModel::What));
    EXPECT_LE(log->horizontalHeader()->length(), log->viewport()->width());
    window->resize(1280, 800);
    EXPECT_TRUE(comes([&] { return !log->isColumnHidden(EventListModel::Name); })) << log->width();
}

TEST_F(EntrantsTest, ColumnsAreChosenAndKept)
{
    showNamedRace(300);
    const auto choose = [this](const QString &column) {
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        menu->findChild<QAction *>(column)->trigger();
        menu->close();
    };
    choose(u"CategoryRank"_s);
    choose(u"Club"_s);
    choose(u"Covered"_s);
    const QStringList chosen { u"#"_s,    u"±"_s,   u"Bib"_s,       u"Name"_s, u"#Cat"_s, u"Club"_s, u"Pace (min/km)"_s,
                               u"Time"_s, u"Gap"_s, u"Last split"_s };
    EXPECT_EQ(shownColumns(), chosen);
    const QString run = window->picture().feed().run();
    window.reset();
    window = std::make_unique<MainWindow>(dashboard());
    window->showRun(run);
    EXPECT_TRUE(comes([&] { return shownColumns() == chosen; }));
}

TEST_F(EntrantsTest, ASearchFindsNames)
{
    showNamedRace(300);
    auto *search = find<QLineEdit>(u"searchField"_s);
    EXPECT_EQ(search->placeholderText(), u"Bib or name"_s);
    trigger(u"actionFind"_s);
    QTest::keyClicks(search, u"drop"_s);
    ASSERT_TRUE(comes([this] { return board()->model()->rowCount() == 1; }));
    EXPECT_EQ(cell(board(), 0, RunnerTable::Name), hostile);
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(window->picture().selection().current(), 77U);
    search->setText(u"m7"_s);
    EXPECT_TRUE(comes([this] { return board()->model()->rowCount() == 5; })) << "by bib, whatever the case";
}

TEST_F(EntrantsTest, ACategoryIsChosen)
{
    showNamedRace(300);
    auto *category = find<ElidedComboBox>(u"categoryBox"_s);
    ASSERT_TRUE(comes([&] { return category->isVisible(); }));
    ASSERT_EQ(category->count(), 3);
    EXPECT_EQ(category->itemText(2), u"W & <i>40</i>"_s);
    find<QAbstractButton>(u"allButton"_s)->click();
    category->setCurrentIndex(1);
    ASSERT_TRUE(comes([this] { return board()->model()->rowCount() == 50; }));
    trigger(u"actionRefresh"_s);
    EXPECT_EQ(category->currentIndex(), 1);
    QSignalSpy emptied(category->model(), &QAbstractItemModel::rowsRemoved);
    Q_EMIT window->picture().book().changed();
    EXPECT_EQ(emptied.count(), 0) << "somebody may be choosing";
}

TEST(ElidedComboBoxTest, WhatHasNoRoomIsCutInItsMiddle)
{
    ElidedComboBox box;
    box.setPlaceholderText(u"Choose a category, a club or nobody"_s);
    box.addItem(u"Women of forty years and more"_s);
    for (const int index : { -1, 0 }) {
        box.setCurrentIndex(index);
        const QString whole = index < 0 ? box.placeholderText() : box.currentText();
        box.resize(1000, box.sizeHint().height());
        EXPECT_EQ(box.shownText(), whole);
        box.resize(box.minimumSizeHint());
        const QString cut = box.shownText();
        EXPECT_LT(cut.size(), whole.size());
        EXPECT_TRUE(cut.front() == whole.front() && cut.back() == whole.back()) << cut.toStdString();
    }
}

TEST_F(EntrantsTest, TheCategoryStaysInAnotherRaceThatHasIt)
{
    showNamedRace(300);
    auto *category = find<ElidedComboBox>(u"categoryBox"_s);
    ASSERT_TRUE(comes([&] { return category->isVisible(); }));
    find<QAbstractButton>(u"allButton"_s)->click();
    category->setCurrentIndex(1);
    const auto shows = [&](int rows, int index) {
        return comes([&] { return board()->model()->rowCount() == rows && category->currentIndex() == index; });
    };
    showNamedRace(200);
    EXPECT_TRUE(shows(50, 1));
    showRace(200); // one without any
    EXPECT_TRUE(shows(100, 0));
    EXPECT_FALSE(category->isVisible());
    showNamedRace(200);
    EXPECT_TRUE(shows(50, 1));
    showNamedRace(200, u"M50"_s);
    ASSERT_TRUE(comes([&] { return category->findText(u"M50"_s) > 0; }));
    EXPECT_TRUE(shows(100, 0));
    showNamedRace(200);
    ASSERT_TRUE(comes([&] { return category->findText(u"M40"_s) > 0; }));
    EXPECT_TRUE(shows(100, 0)) << "it was given up where there was none";
}

TEST_F(EntrantsTest, NamesThatComeAreNoAnswer)
{
    showNamedRace(300);
    const QSignalSpy answers(&window->picture(), &LivePicture::updated);
    const QSignalSpy names(&window->picture(), &LivePicture::namesChanged);
    Q_EMIT window->picture().book().changed();
    EXPECT_EQ(names.count(), 1);
    EXPECT_EQ(answers.count(), 0);
}

TEST_F(EntrantsTest, NamesAreShownToTheLetter)
{
    showNamedRace(300);
    window->resize(1024, 700);
    find<QLineEdit>(u"searchField"_s)->setText(u"robert"_s);
    ASSERT_TRUE(comes([this] { return board()->model()->rowCount() == 1; }));
    window->picture().selection().select(77);
    const QString tip = tipOf(*board(), board()->model()->index(0, RunnerTable::Name));
    EXPECT_EQ(tip, u"<span>%1</span>"_s.arg(hostile.toHtmlEscaped())) << "cut, so told whole";
    (void)tipOf(*board(), board()->model()->index(0, RunnerTable::Rank));
    EXPECT_TRUE(comes([] { return QToolTip::text().isEmpty(); })) << "there is room for it";

    trigger(u"actionPinRunner"_s);
    QHeaderView *header = board()->horizontalHeader();
    EXPECT_EQ(board()->model()->headerData(RunnerTable::PinnedGap, Qt::Horizontal).toString(), u"To bib <b>77</b>"_s);
    const QPoint place(header->sectionViewportPosition(RunnerTable::PinnedGap) + 5, 5);
    QHelpEvent help(QEvent::ToolTip, place, header->viewport()->mapToGlobal(place));
    QApplication::sendEvent(header->viewport(), &help);
    EXPECT_TRUE(QToolTip::text().contains(u"&lt;b&gt;77"_s)) << QToolTip::text().toStdString();
    QToolTip::hideText();

    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->window() == window.get() && label->text().contains(u'<')) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->objectName().toStdString();
        }
    }
}

TEST_F(EntrantsTest, NamesOfRacesAndProfilesAreShownToTheLetter)
{
    Dashboard made = dashboard();
    made.profile = u"<b>club</b>"_s;
    window.reset();
    window = std::make_unique<MainWindow>(made);
    EXPECT_EQ(find<QToolButton>(u"profileButton"_s)->toolTip(), u"<span>&lt;b&gt;club&lt;/b&gt;</span>"_s);
    EXPECT_EQ(find<QLabel>(u"runnersLabel"_s)->textFormat(), Qt::PlainText) << "it names the profile";

    RaceOrder named = order();
    named.record.eventName = hostile;
    races.start(named);
    races.advanceTo(named.record.runId, 100);
    window->showRun(named.record.runId);
    auto *box = find<QComboBox>(u"raceSelector"_s);
    ASSERT_TRUE(comes([box] { return box->count() == 1; }));
    QHelpEvent help(QEvent::ToolTip, QPoint(), QPoint());
    box->itemDelegate()->helpEvent(&help, box->view(), QStyleOptionViewItem(), box->model()->index(0, 0));
    EXPECT_EQ(QToolTip::text(), u"<span>%1</span>"_s.arg(hostile.toHtmlEscaped()));
    QToolTip::hideText();
}

TEST_F(EntrantsTest, WhoComesNextHasAName)
{
    showNamedRace(700);
    trigger(u"actionComesNext"_s);
    auto *view = find<TidyTable>(u"nextView"_s);
    ASSERT_TRUE(comes([&] { return view->model()->rowCount() == 10; }));
    EXPECT_EQ(shownColumns(*view), QStringList({ u"In"_s, u"Bib"_s, u"Name"_s, u"Place"_s, u"To go"_s }));
    EXPECT_FALSE(cell(view, 0, NextModel::Name).isEmpty());
    showRace(700);
    EXPECT_TRUE(comes([&] { return !shownColumns(*view).contains(u"Name"_s); }));
}

} // namespace
} // namespace trackside::test
