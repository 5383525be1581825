// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether all is ready for a race, step by step. No desktop answers here, so the screen never is.
#include "dashboard/connectiondialog.h"
#include "dashboard/rehearsaldialog.h"
#include "gui/layoutwalk.h"
#include "gui/windowfixture.h"
#include "models/racesetup.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

class RehearsalTest : public WindowTest {
protected:
    void rehearse(const std::function<void(Dashboard &)> &change = {})
    {
        Dashboard with = dashboard();
        if (change)
            change(with);
        window.reset();
        window = std::make_unique<MainWindow>(with);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_NE(window->findChild<RehearsalDialog *>(), nullptr);
        EXPECT_FALSE(window->findChild<RehearsalDialog *>()->isModal());
    }
    [[nodiscard]] QStringList findings() const
    {
        const QAbstractItemModel *model = find<QListView>(u"rehearsalView"_s)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return texts;
    }
    /// The one finding that begins so; empty: none does.
    [[nodiscard]] QString finding(const QString &name) const
    {
        const QStringList all = findings();
        const auto found = std::ranges::find_if(all, [&](const QString &text) { return text.contains(name); });
        return found == all.end() ? QString() : *found;
    }
    [[nodiscard]] QString state() const { return find<QLabel>(u"rehearsalState"_s)->text(); }
    [[nodiscard]] bool ends() const
    {
        return comes([this] { return state().contains(u"eady"_s); });
    }
    [[nodiscard]] QPushButton *again() const { return find<QPushButton>(u"rehearseButton"_s); }
};

TEST_F(RehearsalTest, TellsWhatTheProfilesChecksFindAndThenReads)
{
    const QString run = showRace(1'000);
    rehearse();
    EXPECT_EQ(connections.checkedForm.name, u"embedded");
    EXPECT_FALSE(connections.setsUp);
    EXPECT_EQ(state(), u"Checking the profile “embedded” …");
    Q_EMIT connections.found({ u"Data folder"_s, true, u"Races are stored."_s, {} });
    Q_EMIT connections.checked(true);
    ASSERT_TRUE(ends());
    EXPECT_EQ(findings().first(), u"In order. Data folder: Races are stored.");
    EXPECT_TRUE(
        finding(u"Newest race"_s).startsWith(u"In order. Newest race: Crystal Palace with 100 runners was read"_s))
        << finding(u"Newest race"_s).toStdString();
    EXPECT_TRUE(finding(u"Refresh"_s).startsWith(u"In order. Refresh: It took "_s));
    EXPECT_TRUE(finding(u"Disk"_s).isEmpty()) << "nobody tells its free space";
    EXPECT_EQ(finding(u"Screen"_s).section(u'\n', 1),
              u"→ Switch blanking and locking off in the desktop's power settings.");
    EXPECT_EQ(state(), u"Ready, with one warning: see the entry with the sign.");
}

TEST_F(RehearsalTest, WithoutARaceThereIsNothingToRead)
{
    rehearse([](Dashboard &with) { with.connections = nullptr; });
    ASSERT_TRUE(ends());
    EXPECT_EQ(finding(u"Newest race"_s), u"In order. Newest race: There is none yet that could be read.");
}

TEST_F(RehearsalTest, ARaceOfOneRunnerIsReadLikeASentence)
{
    const RaceOrder race = order(u"crystal"_s, 1);
    races.start(race);
    races.advanceTo(race.record.runId, 100);
    rehearse([](Dashboard &with) { with.connections = nullptr; });
    ASSERT_TRUE(ends());
    EXPECT_TRUE(finding(u"Newest race"_s).contains(u"Crystal Palace with 1 runner was read in "_s))
        << finding(u"Newest race"_s).toStdString();
}

TEST_F(RehearsalTest, AStoreThatDoesNotAnswerIsTold)
{
    showRace(1'000);
    races.failWith(Error { .message = u"Pinot does not answer."_s, .detail = {}, .remedy = u"Start it."_s });
    rehearse([](Dashboard &with) { with.connections = nullptr; });
    ASSERT_TRUE(ends());
    EXPECT_EQ(finding(u"Races"_s), u"Not in order. Races: Pinot does not answer.\n→ Start it.");
}

TEST_F(RehearsalTest, ARefreshThatTakesLongerThanTheTimeBetweenTwoIsTold)
{
    showRace(1'000);
    // A clock on which everything takes three seconds.
    auto seconds = std::make_shared<int>(0);
    rehearse([seconds](Dashboard &with) {
        with.connections = nullptr;
        with.now = [seconds] { return std::chrono::seconds(*seconds += 3); };
    });
    ASSERT_TRUE(ends());
    EXPECT_TRUE(finding(u"Refresh"_s).startsWith(u"Not in order. Refresh: It took "_s))
        << finding(u"Refresh"_s).toStdString();
    EXPECT_TRUE(finding(u"Refresh"_s)
                    .endsWith(u"longer than the 2.0 s from one to the next.\n"
                              "→ Refresh less often, under File → Settings…"_s))
        << finding(u"Refresh"_s).toStdString();
}

TEST_F(RehearsalTest, TheDiskMustHoldTheRaceThatWasSetUpLast)
{
    RaceSetup setup(catalogue.courses(), {});
    setup.setCourse(u"crystal"_s);
    setup.set(&RaceConfig::runners, 10'000);
    setup.remember(settings);
    std::int64_t bytes = 1'000'000;
    const auto disk = [&bytes](Dashboard &with) {
        with.connections = nullptr;
        with.freeBytes = [&bytes] { return bytes; };
    };
    rehearse(disk);
    ASSERT_TRUE(ends());
    EXPECT_TRUE(finding(u"Disk"_s).startsWith(u"Not in order. Disk: "_s)) << finding(u"Disk"_s).toStdString();
    EXPECT_TRUE(finding(u"Disk"_s).contains(u"Delete races under File → Races…"_s));
    bytes = 100'000'000'000;
    again()->click();
    ASSERT_TRUE(ends());
    EXPECT_TRUE(finding(u"Disk"_s).startsWith(u"In order. Disk: "_s));
}

TEST_F(RehearsalTest, CanBeStoppedAndBegunAgain)
{
    rehearse();
    const int cancelled = connections.cancelled;
    EXPECT_EQ(again()->text(), u"&Stop");
    again()->click();
    EXPECT_EQ(connections.cancelled, cancelled + 1);
    EXPECT_EQ(state(), u"The rehearsal was stopped.");
    Q_EMIT connections.found({ u"Late"_s, true, u"It is."_s, {} });
    Q_EMIT connections.checked(true);
    EXPECT_TRUE(findings().isEmpty());
    again()->click();
    Q_EMIT connections.checked(true);
    EXPECT_TRUE(ends());
    EXPECT_EQ(again()->text(), u"&Rehearse again");
}

TEST_F(RehearsalTest, ClosingStopsIt)
{
    rehearse();
    const int cancelled = connections.cancelled;
    find<QPushButton>(u"closeRehearsalButton"_s)->click();
    EXPECT_EQ(connections.cancelled, cancelled + 1);
}

TEST_F(RehearsalTest, GoesOnWhereTheConnectionsWindowBreaksItsCheckOff)
{
    rehearse();
    Q_EMIT connections.brokenOff();
    ASSERT_TRUE(ends());
    EXPECT_EQ(finding(u"Connection"_s),
              u"Not in order. Connection: Another check has broken this one off.\n→ Rehearse again.");
}

TEST_F(RehearsalTest, ItsFindingsAreNotThoseOfTheConnectionsWindow)
{
    rehearse();
    trigger(u"actionConnection"_s);
    again()->click();
    again()->click();
    Q_EMIT connections.found({ u"Kafka broker"_s, true, u"It answers."_s, {} });
    Q_EMIT connections.checked(true);
    EXPECT_EQ(find<QListView>(u"findingsView"_s)->model()->rowCount(), 0);
    EXPECT_EQ(find<QLabel>(u"stateLabel"_s)->text(), u"Not checked yet.");
    EXPECT_TRUE(ends());
}

TEST_F(RehearsalTest, NothingIsCutOffInAnyLook)
{
    showRace(1'000);
    const QFont usual = QApplication::font();
    for (const double scale : { 0.85, 1.0, 1.4 }) {
        QFont font = usual;
        font.setPointSizeF(usual.pointSizeF() * scale);
        QApplication::setFont(font);
        rehearse([](Dashboard &with) { with.freeBytes = [] { return 1'000; }; });
        for (const QString &theme : { u"actionThemeLight"_s, u"actionThemeDark"_s }) {
            trigger(theme);
            Q_EMIT connections.found({ u"Kafka for Pinot"_s, false,
                                       u"Kafka at kafka.harbour.example:9092 wants SASL_SSL, and the tables that "
                                       "Trackside makes read Kafka without TLS or a password."_s,
                                       u"Give Kafka a listener for Pinot's servers alone."_s });
            Q_EMIT connections.checked(false);
            ASSERT_TRUE(ends());
            QTest::qWait(10);
            auto *dialog = find<RehearsalDialog>(u"rehearsalDialog"_s);
            EXPECT_LE(dialog->height(), 700);
            LayoutWalk(u"%1 ×%2: "_s.arg(theme).arg(scale).toStdString()).over(dialog);
            again()->click();
        }
    }
    QApplication::setFont(usual);
}

} // namespace
} // namespace trackside::test
