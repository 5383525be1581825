// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is chosen in the View menu is told to the desktop, by a service on the session's bus.
#include "gui/desktopservice.h"
#include "gui/windowfixture.h"
#include "models/eventtext.h"
#include "store/eventplace.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

constexpr qsizetype mostLines = 4; ///< of a notification

class NoticesTest : public WindowTest {
protected:
    /// Chooses a group in the menu, or takes the choice back.
    void choose(EventGroup group) const
    {
        const QList<QAction *> actions = find<QMenu>(u"notifyMenu"_s)->actions();
        const auto found = std::ranges::find(actions, QString::fromLatin1(groupKey(group)), &QAction::objectName);
        ASSERT_NE(found, actions.end());
        (*found)->trigger();
    }

    [[nodiscard]] const SnapshotPtr &snapshot() const { return window->picture().feed().snapshot(); }
    [[nodiscard]] bool isShown(const QString &run, std::int32_t second)
    {
        races.advanceTo(run, second);
        trigger(u"actionRefresh"_s);
        return comes([=, this] { return snapshot()->second == second; });
    }

    /// The notification of what has happened since \p before in a group whose events happen to a runner once.
    [[nodiscard]] QString expected(const Snapshot &before, EventGroup group) const
    {
        const auto isNew = [&before](const RaceEvent &event) {
            return std::ranges::none_of(before.log, [&event](const RaceEvent &known) {
                return known.kind == event.kind && known.place == event.place
                    && known.competitorId == event.competitorId;
            });
        };
        const Format &format = window->picture().format();
        QStringList lines;
        for (const RaceEvent &event : snapshot()->log) {
            if (groupOf(event.kind) == group && isNew(event))
                lines << u"%1 · %2: %3"_s.arg(format.raceTime(event.elapsedMs),
                                              window->picture().book().labelOf(event.competitorId),
                                              eventText(event, placeOf(event, *snapshot()), format));
        }
        const qsizetype more = lines.size() - mostLines;
        EXPECT_GT(more, 0) << lines.join(u'\n').toStdString();
        lines = lines.first(std::min(lines.size(), mostLines)) << u"and %1 more"_s.arg(format.number(more));
        const RaceRecord &race = snapshot()->race;
        return u"%1: %2"_s.arg(race.eventName.isEmpty() ? u"Crystal Palace"_s : race.eventName, lines.join(u'\n'));
    }

    /// Titles and texts, whichever notification each of them takes the place of.
    [[nodiscard]] QStringList told() const
    {
        QStringList texts;
        for (const QString &notification : desktop.told)
            texts << notification.section(u": "_s, 1);
        return texts;
    }

    DesktopService desktop;
};

TEST_F(NoticesTest, TheDesktopIsToldOfWhatIsChosenAndOfNothingElse)
{
    ASSERT_NO_FATAL_FAILURE(desktop.open());
    const QString run = showRace(400);
    ASSERT_TRUE(isShown(run, 450)) << "of which nobody wants to be told";
    const SnapshotPtr before = snapshot();
    ASSERT_NO_FATAL_FAILURE(choose(EventGroup::Splits));
    ASSERT_TRUE(isShown(run, 1'400));
    ASSERT_TRUE(comes([this] { return !desktop.told.isEmpty(); }));
    EXPECT_EQ(told(), QStringList { expected(*before, EventGroup::Splits) });

    // Another group takes its place, and what had not been chosen until now is not told of the time before.
    const SnapshotPtr then = snapshot();
    ASSERT_NO_FATAL_FAILURE(choose(EventGroup::Splits));
    ASSERT_NO_FATAL_FAILURE(choose(EventGroup::Finishes));
    races.advanceTo(run, 100'000); // to its end
    trigger(u"actionRefresh"_s);
    ASSERT_TRUE(comes([this] { return desktop.told.size() == 2; }));
    EXPECT_EQ(told().back(), expected(*then, EventGroup::Finishes));
}

} // namespace
} // namespace trackside::test
