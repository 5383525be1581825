// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line above the race.
#include "gui/windowfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

TEST_F(WindowTest, TheHeaderSaysWhatTheRaceIsCalledAndHasItsIdToCopy)
{
    const QString run = showRace(100);
    const QList<QLabel *> labels = find<QWidget>(u"headerBar"_s)->findChildren<QLabel *>();
    EXPECT_EQ(labels.size(), 3);
    for (const QLabel *label : labels)
        EXPECT_FALSE(label->text().contains(run)) << label->text().toStdString();
    EXPECT_EQ(find<QLabel>(u"courseLabel"_s)->text(), u"Crystal Palace");
    EXPECT_TRUE(find<QLabel>(u"startLabel"_s)->text().startsWith(u"Start 20"_s));
    auto *copy = find<QToolButton>(u"copyEventButton"_s);
    EXPECT_TRUE(copy->toolTip().contains(run)) << "to be read";
    QTest::mouseClick(copy, Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), run);
}

TEST_F(WindowTest, TheRacesNameHasTheRoomInTheHeader)
{
    RaceOrder race = order();
    race.record.eventName = u"The Great Northern Harbour and Riverside Charity Run"_s;
    races.start(race);
    races.advanceTo(race.record.runId, 100);
    window->showRun(race.record.runId);
    window->resize(1024, 700);
    const auto *name = find<QLabel>(u"courseLabel"_s);
    ASSERT_TRUE(comes([&] { return name->text() == race.record.eventName + u", Crystal Palace"_s; }));
    EXPECT_TRUE(comes([&] { return window->width() == 1024 && name->width() >= name->sizeHint().width(); }))
        << name->width() << " of " << name->sizeHint().width();
    const auto *update = find<QLabel>(u"lastUpdateLabel"_s);
    EXPECT_GT(update->minimumSizeHint().width(), 0);
    EXPECT_GE(update->width(), update->minimumSizeHint().width()) << "its beginning is read";
}

} // namespace
} // namespace trackside::test
