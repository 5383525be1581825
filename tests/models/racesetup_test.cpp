// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/racesetup.h"

#include "analysis/edgereach.h"
#include "simulation/eventname.h"
#include "simulation/racesimulator.h"
#include "support/courses.h"

#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Format english(Units units = Units::Kilometres)
{
    return Format(QLocale(QLocale::English, QLocale::UnitedKingdom), units, QTimeZone::utc());
}

class RaceSetupTest : public testing::Test {
protected:
    RaceSetupTest()
        : setup(test::shippedCourses(), { .now = [this] { return now; }, .freeBytes = [this] { return freeBytes; } })
    {
        setup.setFormat(english());
    }

    bool estimated()
    {
        QSignalSpy spy(&setup, &RaceSetup::estimateChanged);
        return spy.wait(5s);
    }

    QDateTime now { QDate(2026, 11, 23), QTime(10, 17, 49), QTimeZone::utc() };
    std::int64_t freeBytes = 100'000'000'000;
    RaceSetup setup;
};

TEST_F(RaceSetupTest, IsReadyToGenerateWithTheOriginsDefaults)
{
    EXPECT_TRUE(setup.canGenerate());
    EXPECT_EQ(setup.course()->id, u"crystal"_s);
    EXPECT_EQ(setup.config().runners, 100);
    EXPECT_EQ(setup.fastestPaceText(), u"2:24"_s);
    EXPECT_EQ(setup.slowestPaceText(), u"8:20"_s);
    EXPECT_EQ(setup.config().stopRatio, 0.1);
    EXPECT_EQ(setup.config().minPauseSeconds, 10.0);
    EXPECT_EQ(setup.config().maxPauseSeconds, 60.0);
    EXPECT_EQ(setup.speed(), 1.0);
    EXPECT_EQ(setup.startTime(), now);
}

TEST_F(RaceSetupTest, SaysWhatIsWrongBesideTheField)
{
    QSignalSpy changes(&setup, &RaceSetup::changed);
    setup.set(&RaceConfig::runners, 0);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_FALSE(setup.canGenerate());
    EXPECT_NE(setup.problemOf(u"runners"_s), QString());
    EXPECT_EQ(setup.problemOf(u"stopRatio"_s), QString());
    setup.set(&RaceConfig::runners, 10);
    EXPECT_TRUE(setup.canGenerate());
    setup.set(&RaceConfig::runners, 10);
    EXPECT_EQ(changes.count(), 2) << "nothing changed";
}

/// A longer one could not be saved as a file of its own.
TEST_F(RaceSetupTest, AnEventNameIsAsLongAsARaceFileTakes)
{
    setup.setEventName(QString(longestEventName, u'x'));
    EXPECT_TRUE(setup.canGenerate());
    setup.setEventName(QString(longestEventName + 1, u'x'));
    EXPECT_EQ(setup.problemOf(u"eventName"_s), u"An event name has 1,000 characters at most, not 1,001."_s);
}

TEST_F(RaceSetupTest, FindsEveryFieldOutOfRange)
{
    RaceConfig wrong;
    wrong.runners = limits::runners.most + 1;
    wrong.paceVariation = 2.0;
    wrong.stopRatio = -0.1;
    wrong.maxPauseSeconds = 1e6;
    wrong.retireRatio = 1.1;
    wrong.noShowRatio = -1.0;
    wrong.waveSize = -1;
    wrong.startersPerSecond = -1.0;
    wrong.cutOffSeconds = 1e6;
    wrong.historyEverySeconds = 0;
    wrong.faults.gpsErrorMetres = -1.0;
    wrong.faults.dropoutRatio = 1.1;
    wrong.faults.lateRatio = 1.1;
    wrong.faults.mostSecondsLate = 0;
    wrong.faults.repeatRatio = 1.1;
    wrong.faults.swapRatio = 1.1;
    setup.setConfig(wrong);
    for (const char *field :
         { "runners", "paceVariation", "stopRatio", "maxPauseSeconds", "retireRatio", "noShowRatio", "waveSize",
           "startersPerSecond", "cutOffSeconds", "historyEverySeconds", "gpsErrorMetres", "dropoutRatio", "lateRatio",
           "mostSecondsLate", "repeatRatio", "swapRatio" })
        EXPECT_NE(setup.problemOf(QString::fromLatin1(field)), QString()) << field;
    EXPECT_EQ(setup.problemOf(u"cutOffSeconds"_s), u"The cut-off must be from 0 to 10,080 minutes."_s);
    EXPECT_EQ(setup.problemOf(u"paceVariation"_s), u"The pace variation must be from 0 % to 50 %."_s);
    for (const char *share :
         { "stopRatio", "retireRatio", "noShowRatio", "dropoutRatio", "lateRatio", "repeatRatio", "swapRatio" }) {
        const QString message = setup.problemOf(QString::fromLatin1(share));
        EXPECT_TRUE(message.endsWith(u"must be from 0 % to 100 %."_s)) << message.toStdString();
    }
}

TEST_F(RaceSetupTest, AStreamWithFaultsIsOrderedAsItStands)
{
    EXPECT_FALSE(setup.config().faults.isAny());
    setup.set(&StreamFaults::lateRatio, 0.1);
    setup.set(&StreamFaults::mostSecondsLate, 8);
    const RaceOrder order = setup.toOrder();
    EXPECT_EQ(order.config.faults, (StreamFaults { .lateRatio = 0.1, .mostSecondsLate = 8 }));
    EXPECT_EQ(raceConfigFromJson(order.record.config), order.config);
}

TEST_F(RaceSetupTest, ReadsPacesInTheUsersUnit)
{
    setup.setFastestPaceText(u"3:00"_s);
    EXPECT_EQ(setup.config().fastestSecondsPerKm, 180.0);
    setup.setFormat(english(Units::Miles));
    EXPECT_EQ(setup.fastestPaceText(), u"4:50"_s);
    setup.setFastestPaceText(u"4:50"_s);
    EXPECT_EQ(setup.config().fastestSecondsPerKm, 180.0) << "the same text does not round what it stands for";
    setup.setFastestPaceText(u"8:03"_s);
    EXPECT_NEAR(setup.config().fastestSecondsPerKm, 300.0, 0.2);
}

TEST_F(RaceSetupTest, AcceptsEveryBoundOfAPaceThatItTells)
{
    const QString fastestField = u"fastestSecondsPerKm"_s;
    const QString slowestField = u"slowestSecondsPerKm"_s;
    const auto told = [](const QString &message) {
        static const QRegularExpression pace(u"\\d+:\\d\\d"_s);
        QStringList paces;
        for (auto match = pace.globalMatch(message); match.hasNext();)
            paces << match.next().captured();
        return paces;
    };
    for (const Units units : { Units::Kilometres, Units::Miles }) {
        setup.setFormat(english(units));
        setup.setSlowestPaceText(u"0:10"_s);
        const QStringList range = told(setup.problemOf(slowestField));
        EXPECT_EQ(range.join(u' '), units == Units::Miles ? u"2:41 96:33" : u"1:40 60:00");
        for (const QString &bound : range) {
            setup.setFastestPaceText(bound);
            setup.setSlowestPaceText(bound);
            EXPECT_EQ(setup.problemOf(fastestField), QString()) << bound.toStdString();
            EXPECT_EQ(setup.problemOf(slowestField), QString()) << bound.toStdString();
        }
        for (double fastest = 101.0; fastest < 3'590.0; fastest += 3.07) {
            for (const double slowest : { 100.0, fastest - 0.01 }) {
                RaceConfig config = setup.config();
                config.fastestSecondsPerKm = fastest;
                config.slowestSecondsPerKm = slowest;
                setup.setConfig(config);
                const QStringList least = told(setup.problemOf(slowestField));
                ASSERT_EQ(least.size(), 1) << fastest;
                setup.setSlowestPaceText(least.front());
                EXPECT_EQ(setup.problemOf(slowestField), QString()) << fastest << ": " << least.front().toStdString();
            }
        }
    }
}

TEST_F(RaceSetupTest, KeepsATextThatIsNoPaceAndSaysSo)
{
    setup.setSlowestPaceText(u"slow"_s);
    EXPECT_EQ(setup.slowestPaceText(), u"slow"_s);
    EXPECT_EQ(setup.problemOf(u"slowestSecondsPerKm"_s),
              u"“slow” is no pace: it must be minutes and seconds, such as 5:00, from 1:40 to 60:00 min/km."_s);
    EXPECT_FALSE(setup.canGenerate());
    setup.setPreset(PaceProfile::Elite);
    EXPECT_TRUE(setup.canGenerate());
    EXPECT_EQ(setup.config().profile, PaceProfile::Elite);
    setup.setSlowestPaceText(u" "_s);
    EXPECT_TRUE(setup.problemOf(u"slowestSecondsPerKm"_s).startsWith(u"A pace is missing"_s));
    setup.setSlowestPaceText(u"0:10"_s);
    EXPECT_EQ(setup.problemOf(u"slowestSecondsPerKm"_s), u"The pace must be from 1:40 to 60:00 min/km."_s);
    setup.setSlowestPaceText(QString(500, u'x'));
    EXPECT_TRUE(setup.problemOf(u"slowestSecondsPerKm"_s).startsWith(u"“xxxxxxxxxxxx…” is no pace"_s));
}

TEST_F(RaceSetupTest, ChecksCourseSpeedAndStart)
{
    setup.setCourse(u"nowhere"_s);
    EXPECT_EQ(setup.problemOf(u"course"_s), u"Choose a course."_s);
    setup.setCourse(u"track-5000"_s);
    EXPECT_TRUE(setup.canGenerate());
    setup.setSpeed(61.0);
    EXPECT_EQ(setup.problemOf(u"speed"_s), u"The speed must be from 0.1× to 60×."_s);
    setup.setSpeed(0.0);
    EXPECT_TRUE(setup.canGenerate()) << "as fast as possible";
    setup.setStartTime(QDateTime());
    EXPECT_EQ(setup.problemOf(u"startTime"_s), u"The start time must be a date and a time."_s);
    setup.setStartTime(now.addDays(1));
    EXPECT_EQ(setup.startTime(), now.addDays(1));
    setup.setStartTime(std::nullopt);
    EXPECT_EQ(setup.startTime(), now);
}

TEST_F(RaceSetupTest, OrdersTheRaceAsItStands)
{
    setup.setCourse(u"track-5000"_s);
    setup.set(&RaceConfig::runners, 250);
    setup.set(&RaceConfig::seed, 99);
    setup.setSpeed(20.0);
    setup.setEventName(u"Club night"_s);
    const RaceOrder order = setup.toOrder();
    EXPECT_EQ(order.course->id, u"track-5000"_s);
    EXPECT_EQ(order.record.courseId, u"track-5000"_s);
    EXPECT_EQ(order.record.competitors, 250);
    EXPECT_EQ(order.record.seed, 99U);
    EXPECT_EQ(order.record.eventName, u"Club night"_s);
    EXPECT_EQ(order.record.startTimeMs, now.toMSecsSinceEpoch());
    EXPECT_EQ(order.speed, 20.0);
    EXPECT_EQ(raceConfigFromJson(order.record.config), setup.config());
    EXPECT_NE(order.record.runId, setup.toOrder().record.runId) << "each order is another race";
}

TEST_F(RaceSetupTest, EstimatesWhatTheRaceWillBe)
{
    ASSERT_TRUE(estimated());
    ASSERT_TRUE(setup.estimate().has_value());
    const auto simulator = RaceSimulator::create(setup.course(), setup.config());
    ASSERT_TRUE(simulator.has_value());
    EXPECT_EQ(setup.estimate()->firstFinishMs, simulator->firstFinishMs()) << "a small field is looked at as a whole";
    EXPECT_EQ(setup.estimate()->lastFinishMs, simulator->lastFinishMs());
    EXPECT_EQ(setup.estimate()->rows, simulator->eventCount());
    EXPECT_EQ(setup.estimate()->bytes, simulator->eventCount() * bytesPerRow);

    const QString firstIn = english().duration(simulator->firstFinishMs());
    EXPECT_EQ(setup.speed(), 1.0);
    EXPECT_TRUE(setup.estimateTexts()[1].startsWith(u"First finisher expected after %1, "_s.arg(firstIn)));
    EXPECT_EQ(setup.estimateTexts().filter(u"finisher"_s).size(), 1) << "said once at the race's own speed";
    setup.setSpeed(0.0);
    EXPECT_EQ(setup.estimateTexts().size(), 4) << "how long it takes then, nobody knows";

    setup.setSpeed(20.0);
    const QStringList texts = setup.estimateTexts();
    ASSERT_EQ(texts.size(), 5);
    EXPECT_TRUE(texts[0].startsWith(u"An estimate"_s));
    const auto span = [](std::int64_t ms) { return english().duration(ms); };
    EXPECT_EQ(texts[2],
              u"At this speed: first finisher after %1, last after %2."_s.arg(span(simulator->firstFinishMs() / 20),
                                                                              span(simulator->lastFinishMs() / 20)));
}

TEST_F(RaceSetupTest, EstimatesToThreeDigits)
{
    ASSERT_TRUE(estimated());
    const std::int64_t rows = setup.estimate()->rows;
    ASSERT_TRUE(rows > 100'000 && rows < 1'000'000) << rows;
    const QString about = english().number((rows + 500) / 1'000 * 1'000);
    EXPECT_TRUE(setup.estimateTexts().last().startsWith(u"About %1 rows, "_s.arg(about)))
        << setup.estimateTexts().last().toStdString();
    setup.set(&RaceConfig::runners, 1);
    setup.set(&RaceConfig::historyEverySeconds, 60);
    ASSERT_TRUE(estimated());
    ASSERT_LT(setup.estimate()->rows, 1'000);
    EXPECT_TRUE(setup.estimateTexts().last().startsWith(u"About %1 rows, "_s.arg(setup.estimate()->rows)));
}

TEST_F(RaceSetupTest, CountsTheGeofenceAsTheRaceDoes)
{
    RaceConfig config;
    config.runners = 300;
    config.stopRatio = 0.5;
    const CoursePtr course = test::shippedCourse(u"crystal"_s);
    const auto estimate = estimateRace(course, config);
    const auto simulator = RaceSimulator::create(course, config);
    ASSERT_TRUE(estimate && simulator);
    std::int64_t most = 0;
    std::vector<PositionEvent> events;
    for (std::int32_t second = 0; second <= simulator->lastSecond(); ++second) {
        events.clear();
        simulator->eventsAt(second, events);
        most = std::max<std::int64_t>(most, std::ranges::count_if(events, [&](const PositionEvent &event) {
                                          const double micrometres = event.distanceMetres * 1e6;
                                          return std::ranges::any_of(
                                              course->geofencePassages(), [&](const Passage &passage) {
                                                  return micrometres >= static_cast<double>(passage.enterMicrometres)
                                                      && micrometres <= static_cast<double>(passage.leaveMicrometres);
                                              });
                                      }));
    }
    EXPECT_NEAR(static_cast<double>(estimate->fullestZoneRunners), static_cast<double>(most), 2.0);
}

TEST_F(RaceSetupTest, EstimatesALargeFieldFromASample)
{
    RaceConfig config;
    config.runners = 20'000;
    config.waveSize = 5'000;
    config.waveIntervalSeconds = 600.0;
    config.noShowRatio = 0.1;
    const CoursePtr course = test::shippedCourse(u"crystal"_s);
    const auto estimate = estimateRace(course, config);
    const auto simulator = RaceSimulator::create(course, config);
    ASSERT_TRUE(estimate && simulator);
    const auto near = [](std::int64_t a, std::int64_t b, double share) {
        return std::abs(static_cast<double>(a - b)) <= share * static_cast<double>(b);
    };
    EXPECT_TRUE(near(estimate->rows, simulator->eventCount(), 0.03))
        << estimate->rows << " against " << simulator->eventCount();
    EXPECT_TRUE(near(estimate->lastFinishMs, simulator->lastFinishMs(), 0.03)) << "the last wave is in the sample";
    EXPECT_TRUE(near(estimate->firstFinishMs, simulator->firstFinishMs(), 0.03));
    config.historyEverySeconds = 10;
    const auto thinned = estimateRace(course, config);
    ASSERT_TRUE(thinned);
    // What is kept, counted of one runner in two hundred.
    const std::vector<EdgeReach> edges = edgeReaches(*course, 1);
    std::int64_t kept = 0;
    for (std::size_t i = 0; i < simulator->plans().size(); i += 200) {
        const RunnerPlan &plan = simulator->plans()[i];
        for (std::int32_t second = 0; second <= plan.lastSecond(); ++second) {
            const PositionEvent event = simulator->eventOf(plan, second);
            const bool isEnd = isOut(event.status) || second == (plan.startOffsetMs + 999) / 1000;
            kept += second % 10 == 0 || isEnd || mattersTo(edges, event.distanceMetres) ? 200 : 0;
        }
    }
    EXPECT_TRUE(near(thinned->rows, kept, 0.03)) << thinned->rows << " against " << kept;
}

TEST_F(RaceSetupTest, SaysWhenNobodyFinishes)
{
    setup.set(&RaceConfig::noShowRatio, 1.0);
    ASSERT_TRUE(estimated());
    EXPECT_TRUE(setup.estimateTexts().contains(u"Nobody is expected to finish."_s));
    EXPECT_EQ(setup.estimate()->fullestZoneMs, -1);
}

TEST_F(RaceSetupTest, HasNoEstimateWhileSomethingIsWrong)
{
    setup.set(&RaceConfig::runners, -5);
    ASSERT_TRUE(estimated());
    EXPECT_EQ(setup.estimate(), std::nullopt);
    EXPECT_EQ(setup.estimateTexts(), QStringList { u"No estimate until all is right."_s });
    EXPECT_FALSE(estimateRace(setup.course(), setup.config()).has_value());
}

TEST_F(RaceSetupTest, RefusesWhatTheDiskCannotHold)
{
    setup.set(&RaceConfig::runners, 1'000'000);
    freeBytes = 1'000'000'000;
    ASSERT_TRUE(estimated());
    EXPECT_FALSE(setup.canGenerate());
    EXPECT_TRUE(setup.problemOf(u"disk"_s).contains(u"1.0 GB are free"_s)) << setup.problemOf(u"disk"_s).toStdString();
    setup.set(&RaceConfig::runners, 100);
    EXPECT_FALSE(setup.canGenerate() && setup.problemOf(u"disk"_s).isEmpty() && !estimated());
    EXPECT_TRUE(setup.canGenerate());
}

TEST_F(RaceSetupTest, RemembersItsLastValues)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    setup.setCourse(u"out-and-back-10k"_s);
    setup.set(&RaceConfig::stopRatio, 0.30000000000000004);
    setup.set(&RaceConfig::runners, 321);
    setup.setSpeed(2.5);
    setup.remember(settings);

    RaceSetup later(test::shippedCourses(), {});
    later.restore(settings);
    EXPECT_EQ(later.config(), setup.config());
    EXPECT_EQ(later.course()->id, u"out-and-back-10k"_s);
    EXPECT_EQ(later.speed(), 2.5);

    settings.setValue("setup/config"_L1, u"{broken"_s);
    settings.setValue("setup/course"_L1, u"gone"_s);
    settings.setValue("setup/speed"_L1, u"1e9"_s);
    RaceSetup fresh(test::shippedCourses(), {});
    fresh.restore(settings);
    EXPECT_EQ(fresh.config(), RaceConfig {});
    EXPECT_EQ(fresh.course()->id, u"crystal"_s);
    EXPECT_EQ(fresh.speed(), 1.0);
}

TEST_F(RaceSetupTest, SaysHowLongGeneratingTook)
{
    EXPECT_EQ(RaceSetup::generatedText(4'100us, Format()), u"Race generated in 0.004 seconds"_s);
    const Format german(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(RaceSetup::generatedText(4'100us, german), u"Race generated in 0,004 seconds"_s);
}

TEST_F(RaceSetupTest, TakesACourseThatWasOpened)
{
    const CoursePtr opened = test::randomCourse(5);
    setup.addCourse(opened);
    EXPECT_EQ(setup.course(), opened);
    const std::size_t count = setup.courses().size();
    setup.addCourse(opened);
    EXPECT_EQ(setup.courses().size(), count);
}

} // namespace
} // namespace trackside
