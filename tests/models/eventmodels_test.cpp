// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log of a race as a table, and what the user is told of it.
#include "models/eventlistmodel.h"
#include "models/racealerts.h"

#include "models/snapshots.h"
#include "support/modeltext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using test::modelText;
using test::snapshotOf;
using Kind = RaceEvent::Kind;

Format english()
{
    return Format(QLocale(QLocale::English, QLocale::UnitedKingdom), Units::Kilometres, QTimeZone::utc());
}

EventGroups only(std::initializer_list<EventGroup> groups)
{
    EventGroups chosen;
    for (const EventGroup group : groups)
        chosen.set(static_cast<std::size_t>(group));
    return chosen;
}

std::shared_ptr<Snapshot> snapshotWith(std::int32_t second, std::vector<RaceEvent> log)
{
    auto snapshot = snapshotOf(second, { { 7, 900.0 } });
    snapshot->splits = { { .name = u"1 km"_s, .distanceMetres = 1'000.0, .passed = 0, .first = {} } };
    snapshot->zones.emplace_back();
    snapshot->zones.back().name = u"Bridge"_s;
    snapshot->log = std::move(log);
    return snapshot;
}

const RaceEvent start { .kind = Kind::Started, .count = 1200, .elapsedMs = 0 };
const RaceEvent entry {
    .kind = Kind::ZoneEntered, .isEstimate = true, .place = 0, .competitorId = 7, .elapsedMs = 61'500
};
const RaceEvent halt { .kind = Kind::Stopped, .place = 0, .competitorId = 7, .elapsedMs = 62'400 };
const RaceEvent split { .kind = Kind::SplitPassed, .place = 0, .competitorId = 9, .rank = 2, .elapsedMs = 240'001 };
const RaceEvent lead { .kind = Kind::TookLead, .place = -1, .competitorId = 9, .rank = 1, .elapsedMs = 900'000 };
const RaceEvent finish { .kind = Kind::Finished, .competitorId = 9, .rank = 1, .elapsedMs = 900'000 };

} // namespace

TEST(EventListModel, HasTheNewestFirst)
{
    EventListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFormat(english());
    EXPECT_EQ(model.emptyText(), u"");
    model.apply(snapshotWith(1000, {}));
    EXPECT_EQ(model.emptyText(), u"Nothing has happened yet");
    model.apply(snapshotWith(1000, { start, entry, halt, split, lead, finish }));
    EXPECT_EQ(modelText(model),
              "Time | Bib | Name | What happened\n"
              "0:15:00 | 9 |  | Finished in place 1\n"
              "0:15:00 | 9 |  | Took the lead to the finish\n"
              "0:04:01 | 9 |  | Passed 1 km in place 2\n"
              "0:01:03 | 7 |  | Stopped in Bridge\n"
              "≈ 0:01:02 | 7 |  | Entered Bridge\n"
              "0:00:00 | – |  | 1,200 started\n");
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(EventListModel, TellsOfABriefStayInOneLine)
{
    EventListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFormat(english());
    RaceEvent other = entry; // at the same moment, and stays
    other.competitorId = 9;
    RaceEvent left = entry;
    left.kind = Kind::ZoneLeft;
    left.elapsedMs += 1'400;
    model.apply(snapshotWith(62, { entry, other }));
    EXPECT_EQ(model.rowCount(), 2);
    left.stayMs = 1'400;
    model.apply(snapshotWith(64, { entry, other, left }));
    EXPECT_EQ(modelText(model),
              "Time | Bib | Name | What happened\n"
              "≈ 0:01:03 | 7 |  | In Bridge for 1.4 s\n"
              "≈ 0:01:02 | 9 |  | Entered Bridge\n");
    RaceEvent again = entry; // and stays longer
    again.elapsedMs += 3'000;
    RaceEvent leftAgain = again;
    leftAgain.kind = Kind::ZoneLeft;
    leftAgain.elapsedMs += 30'000;
    leftAgain.stayMs = 30'000;
    model.apply(snapshotWith(100, { entry, other, left, again, leftAgain }));
    EXPECT_EQ(modelText(model),
              "Time | Bib | Name | What happened\n"
              "≈ 0:01:35 | 7 |  | Left Bridge after 0:30 inside\n"
              "≈ 0:01:05 | 7 |  | Entered Bridge\n"
              "≈ 0:01:03 | 7 |  | In Bridge for 1.4 s\n"
              "≈ 0:01:02 | 9 |  | Entered Bridge\n");
}

TEST(EventListModel, ShowsChosenGroupsAndRunners)
{
    EventListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFormat(english());
    model.apply(snapshotWith(1000, { start, entry, halt, split, lead, finish }));
    model.setGroups(only({ EventGroup::Zones, EventGroup::Finishes }));
    EXPECT_EQ(model.rowCount(), 2);
    model.setBibs({ 9 });
    EXPECT_EQ(modelText(model), "Time | Bib | Name | What happened\n0:15:00 | 9 |  | Finished in place 1\n");
    model.setBibs({ 12 });
    EXPECT_EQ(model.emptyText(), u"Nothing of what is shown has happened to the selected runners lately");
    model.setBibs({});
    model.setGroups(EventGroups().set());
    EXPECT_EQ(model.rowCount(), 6);
}

TEST(EventListModel, TellsTheDirectionOverALineThatIsCrossedBothWays)
{
    const auto snapshot = snapshotWith(1000, { split, lead });
    SplitAnswer &answer = snapshot->splits.front();
    answer.name = u"Bridge 2"_s;
    answer.headingDegrees = 180.0;
    EXPECT_EQ(placeText(split, *snapshot), u"Bridge 2") << "crossed one way, there is nothing to tell apart";
    answer.isTwoWay = true;
    EXPECT_EQ(eventText(split, placeText(split, *snapshot), english()), u"Passed Bridge 2 heading south in place 2");
    RaceEvent leadThere = lead;
    leadThere.place = 0;
    EXPECT_EQ(eventText(leadThere, placeText(leadThere, *snapshot), english()),
              u"Took the lead at Bridge 2 heading south");
    QStringList points;
    for (const double degrees : { 0.0, 22.4, 22.6, 90.0, 337.4, 337.6, 359.9 }) {
        answer.headingDegrees = degrees;
        points << placeText(split, *snapshot).section(u' ', -1);
    }
    EXPECT_EQ(points.join(u' '), u"north north north-east east north-west north north");
    EXPECT_EQ(placeText(entry, *snapshot), u"Bridge");
    EXPECT_EQ(placeText(lead, *snapshot), u"") << "the finish";
}

TEST(EventListModel, EveryKindReadsLikeASentence)
{
    QStringList texts;
    for (std::size_t kind = 0; kind < RaceEvent::kinds; ++kind) {
        const RaceEvent event { .kind = static_cast<Kind>(kind), .place = 0, .competitorId = 7, .rank = 3 };
        texts << eventText(event, u"Here"_s, english());
    }
    EXPECT_EQ(texts.join(u'\n'),
              u"Started\nPassed Here in place 3\nEntered Here\nLeft Here\nStopped in Here\nMoved on\n"
              "Took the lead at Here\nFinished in place 3\nRetired\nDisqualified\nDid not start\nNo rows since"_s);
    const auto left = [](std::int64_t stayMs) {
        return eventText({ .kind = Kind::ZoneLeft, .stayMs = stayMs }, u"Bridge"_s, english());
    };
    EXPECT_EQ(left(72'900), u"Left Bridge after 1:12 inside");
    EXPECT_EQ(left(2'001), u"Left Bridge after 0:02 inside");
    EXPECT_EQ(left(2'000), u"In Bridge for 2.0 s");
    EXPECT_EQ(left(999), u"In Bridge for a moment");
    EXPECT_EQ(left(0), u"In Bridge for a moment");
    const RaceEvent inside { .kind = Kind::TookLead, .isAtZone = true, .place = 0, .competitorId = 9, .rank = 1 };
    const auto snapshot = snapshotWith(1000, { inside });
    EXPECT_EQ(eventText(inside, placeText(inside, *snapshot), english()), u"Took the lead at Bridge");
    const Format miles(english().locale(), Units::Miles);
    EXPECT_EQ(eventText({ .kind = Kind::SplitPassed, .rank = 3 }, u"2 km"_s, miles), u"Passed 1.24 mi in place 3");
    EXPECT_EQ(eventText({ .kind = Kind::TookLead, .rank = 1 }, u"2 km"_s, miles), u"Took the lead at 1.24 mi");
}

namespace {

class Alerts : public testing::Test {
protected:
    Alerts()
    {
        alerts.setFormat(english());
        alerts.setGroups(EventGroups().set());
        QObject::connect(&alerts, &RaceAlerts::alerted, &alerts,
                         [this](const QString &, const QString &text) { told << text; });
    }
    /// What is told at an answer.
    QString at(std::int32_t second, std::vector<RaceEvent> log, bool isLive = true)
    {
        told.clear();
        alerts.apply(snapshotWith(second, std::move(log)), isLive);
        EXPECT_LE(told.size(), 1);
        return told.join(u'|');
    }

    RaceAlerts alerts;
    QStringList told;
};

} // namespace

TEST_F(Alerts, AreOfWhatIsNewSinceTheFirstLook)
{
    EXPECT_EQ(at(61, { start }), u"");
    EXPECT_EQ(at(63, { start, entry, halt }), u"0:01:02 · 7: Entered Bridge\n0:01:03 · 7: Stopped in Bridge");
    EXPECT_EQ(at(65, { start, entry, halt }), u"");
    EXPECT_EQ(at(250, { start, entry, halt, split }), u"0:04:01 · 9: Passed 1 km in place 2");
    RaceEvent mended = split;
    mended.elapsedMs -= 300;
    EXPECT_EQ(at(260, { start, entry, halt, mended }), u"") << "the same, with a better time";
}

TEST_F(Alerts, TellOfABriefStayInOneLine)
{
    RaceEvent left = entry;
    left.kind = Kind::ZoneLeft;
    left.elapsedMs += 1'400;
    left.stayMs = 1'400;
    EXPECT_EQ(at(61, { start }), u"");
    EXPECT_EQ(at(63, { start, entry, left }), u"0:01:03 · 7: In Bridge for 1.4 s");
}

TEST_F(Alerts, TellOfEachTimeThatTheLeadIsTakenInAZone)
{
    const RaceEvent first {
        .kind = Kind::TookLead, .isAtZone = true, .place = 0, .competitorId = 9, .rank = 1, .elapsedMs = 61'000
    };
    RaceEvent again = first; // a lap later
    again.elapsedMs = 161'000;
    EXPECT_EQ(at(60, { start }), u"");
    EXPECT_EQ(at(62, { start, first }), u"0:01:01 · 9: Took the lead at Bridge");
    EXPECT_EQ(at(162, { start, first, again }), u"0:02:41 · 9: Took the lead at Bridge");
}

TEST_F(Alerts, AreOfTheRaceAsItIsCalledElsewhere)
{
    const QSignalSpy spy(&alerts, &RaceAlerts::alerted);
    const auto title = [&](const QString &eventName, const QString &courseName) {
        const auto snapshot = snapshotWith(63, { start, entry });
        snapshot->race.courseId = u"crystal"_s;
        snapshot->race.eventName = eventName;
        alerts.clear();
        alerts.apply(snapshotWith(61, { start }), true);
        alerts.apply(snapshot, true, courseName);
        return spy.back().front().toString();
    };
    EXPECT_EQ(title(u"Spring run"_s, u"Crystal Palace"_s), u"Spring run");
    EXPECT_EQ(title({}, u"Crystal Palace"_s), u"Crystal Palace");
    EXPECT_EQ(title({}, {}), u"crystal") << "of which the course is not known";
}

TEST_F(Alerts, AreOfChosenGroupsAlone)
{
    alerts.setGroups(only({ EventGroup::Finishes }));
    EXPECT_EQ(at(10, { start }), u"");
    EXPECT_EQ(at(910, { start, entry, halt, split, lead, finish }), u"0:15:00 · 9: Finished in place 1");
}

TEST_F(Alerts, SayHowManyMoreThereWere)
{
    EXPECT_EQ(at(800, { start }), u"");
    std::vector<RaceEvent> log { start };
    for (std::uint32_t bib = 1; bib <= 1'500; ++bib)
        log.push_back({ .kind = Kind::Finished, .competitorId = bib, .rank = 1, .elapsedMs = 900'000 });
    const QStringList lines = at(910, log).split(u'\n');
    EXPECT_EQ(lines.size(), 5);
    EXPECT_EQ(lines.back(), u"and 1,496 more");
}

TEST_F(Alerts, AreNotOfThePastNorOfAnotherRace)
{
    EXPECT_EQ(at(10, { start }), u"");
    EXPECT_EQ(at(910, { start, entry, finish }, false), u"") << "the past is shown";
    EXPECT_EQ(at(911, { start, entry, halt, finish }), u"") << "back again: nobody wants to hear all of it";
    alerts.clear();
    EXPECT_EQ(at(62, { start, entry }), u"") << "another race";
    EXPECT_EQ(at(70, { start, entry, halt }), u"0:01:03 · 7: Stopped in Bridge");
}

TEST_F(Alerts, TellWhatIsFoundOutLater)
{
    EXPECT_EQ(at(64, { start, entry }), u"");
    EXPECT_EQ(at(66, { start, entry, halt }), u"0:01:03 · 7: Stopped in Bridge") << "seen after three seconds";
    EXPECT_EQ(at(90, { start, entry, halt }), u"");
    RaceEvent mended = entry;
    mended.elapsedMs += 20;
    EXPECT_EQ(at(120, { start, mended, halt }), u"") << "of long ago, with a better time";
}

TEST_F(Alerts, TellTheStartOfARaceThatWasWaitedFor)
{
    EXPECT_EQ(at(-1, {}), u"");
    EXPECT_EQ(at(2, { start }), u"0:00:00 · 1,200 started");
}

TEST_F(Alerts, AWaveIsOneEventWhileItGathers)
{
    RaceEvent wave = start;
    wave.count = 1;
    wave.competitorId = 5;
    EXPECT_EQ(at(0, {}), u"");
    EXPECT_EQ(at(2, { wave }), u"0:00:00 · 5: Started");
    EXPECT_EQ(at(4, { start }), u"");
}

} // namespace trackside
