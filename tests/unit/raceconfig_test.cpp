// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/raceconfig.h"

#include <QLocale>

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <limits>
#include <random>

using namespace trackside;
using namespace Qt::StringLiterals;

namespace {

struct Fault {
    const char *field;
    std::function<void(RaceConfig &)> spoil;
    const char *message;
};

} // namespace

TEST(RaceConfig, theDefaultsAreTheDemosAndSound)
{
    EXPECT_TRUE(problemsOf({}).empty());
    EXPECT_EQ(
        toJson({}),
        R"({"modelVersion":1,"runners":100,"profile":"demo","fastestSecondsPerKm":144.0,"slowestSecondsPerKm":500.0,)"
        R"("paceVariation":0.2,"stopRatio":0.1,"minPauseSeconds":10.0,"maxPauseSeconds":60.0,"retireRatio":0.0,)"
        R"("noShowRatio":0.0,"waveSize":0,"waveIntervalSeconds":60.0,"seed":1,"historyEverySeconds":1})");
}

TEST(RaceConfig, eachFieldOutsideItsRangeGetsASentenceWithTheRange)
{
    const Fault faults[] {
        { "runners", [](RaceConfig &c) { c.runners = 0; }, "The number of competitors must be from 1 to 1,000,000." },
        { "runners", [](RaceConfig &c) { c.runners = 1'000'001; },
          "The number of competitors must be from 1 to 1,000,000." },
        { "fastestSecondsPerKm", [](RaceConfig &c) { c.fastestSecondsPerKm = 99.0; },
          "The fastest pace must be from 100 to 3,600 seconds per kilometre." },
        { "fastestSecondsPerKm", [](RaceConfig &c) { c.fastestSecondsPerKm = std::nan(""); },
          "The fastest pace must be from 100 to 3,600 seconds per kilometre." },
        { "slowestSecondsPerKm", [](RaceConfig &c) { c.slowestSecondsPerKm = 4000.0; },
          "The slowest pace must be from 100 to 3,600 seconds per kilometre." },
        { "slowestSecondsPerKm", [](RaceConfig &c) { c.slowestSecondsPerKm = 120.0; },
          "The slowest pace must not be faster than the fastest: 144 seconds per kilometre or more." },
        { "paceVariation", [](RaceConfig &c) { c.paceVariation = 0.51; }, "The pace variation must be from 0 to 0.5." },
        { "stopRatio", [](RaceConfig &c) { c.stopRatio = -0.1; },
          "The share that stops in the geofence must be from 0 to 1." },
        { "minPauseSeconds", [](RaceConfig &c) { c.minPauseSeconds = -1.0; },
          "The shortest pause must be from 0 to 3,600 seconds." },
        { "maxPauseSeconds", [](RaceConfig &c) { c.maxPauseSeconds = std::numeric_limits<double>::infinity(); },
          "The longest pause must be from 0 to 3,600 seconds." },
        { "maxPauseSeconds", [](RaceConfig &c) { c.maxPauseSeconds = 5.0; },
          "The longest pause must not be shorter than the shortest: 10 seconds or more." },
        { "retireRatio", [](RaceConfig &c) { c.retireRatio = 2.0; }, "The share that retires must be from 0 to 1." },
        { "noShowRatio", [](RaceConfig &c) { c.noShowRatio = 2.0; },
          "The share that does not start must be from 0 to 1." },
        { "waveSize", [](RaceConfig &c) { c.waveSize = -1; }, "The size of a start wave must be from 0 to 1,000,000." },
        { "waveIntervalSeconds", [](RaceConfig &c) { c.waveIntervalSeconds = 0.0; },
          "The time between start waves must be from 1 to 3,600 seconds." },
        { "waveSize", [](RaceConfig &c) { c.waveSize = 1, c.runners = 10'000; },
          "The last start wave must leave within 24 hours of the gun: make the waves larger or the time between them "
          "shorter." },
        { "waveSizes", [](RaceConfig &c) { c.waveSizes = { 60, 30 }; },
          "The sizes of the start waves must add up to the number of competitors, 100: they add up to 90." },
        { "waveSizes", [](RaceConfig &c) { c.waveSizes = { 101, -1 }; },
          "The size of each start wave must be from 0 to 1,000,000." },
        { "waveSizes", [](RaceConfig &c) { c.waveSizes.assign(1'001, 1), c.runners = 1'001; },
          "The number of start waves must be from 1 to 1,000." },
        { "waveSize",
          [](RaceConfig &c) {
              c.waveSizes = { 60, 40 };
              c.waveSize = 50;
          },
          "The size of a start wave must be 0 where that of each wave is given." },
        { "waveSizes",
          [](RaceConfig &c) {
              c.waveSizes.assign(100, 1);
              c.waveIntervalSeconds = 3'600.0;
          },
          "The last start wave must leave within 24 hours of the gun: make the waves larger or the time between them "
          "shorter." },
        { "startersPerSecond", [](RaceConfig &c) { c.startersPerSecond = -0.1; },
          "The start flow must be from 0 to 10,000 runners a second." },
        { "startersPerSecond", [](RaceConfig &c) { c.startersPerSecond = std::nan(""); },
          "The start flow must be from 0 to 10,000 runners a second." },
        { "startersPerSecond", [](RaceConfig &c) { c.startersPerSecond = 0.001; },
          "The last runner must start within 24 hours of the gun: let more cross the start line a second." },
        { "startersPerSecond",
          [](RaceConfig &c) {
              // The wave before the last is the one that takes longest.
              c.waveSize = 99;
              c.startersPerSecond = 0.001;
          },
          "The last runner must start within 24 hours of the gun: let more cross the start line a second." },
        { "cutOffSeconds", [](RaceConfig &c) { c.cutOffSeconds = 604'801.0; },
          "The cut-off time must be from 0 to 604,800 seconds." },
        { "historyEverySeconds", [](RaceConfig &c) { c.historyEverySeconds = 0; },
          "The spacing of stored rows must be from 1 to 60 seconds." },
        { "gpsErrorMetres", [](RaceConfig &c) { c.faults.gpsErrorMetres = 101.0; },
          "The GPS error must be from 0 to 100 metres." },
        { "dropoutRatio", [](RaceConfig &c) { c.faults.dropoutRatio = 1.1; },
          "The share of records that never come must be from 0 to 1." },
        { "lateRatio", [](RaceConfig &c) { c.faults.lateRatio = std::nan(""); },
          "The share of records that come late must be from 0 to 1." },
        { "mostSecondsLate", [](RaceConfig &c) { c.faults.mostSecondsLate = 61; },
          "The longest lateness must be from 1 to 60 seconds." },
        { "repeatRatio", [](RaceConfig &c) { c.faults.repeatRatio = -0.1; },
          "The share of records that come twice must be from 0 to 1." },
        { "swapRatio", [](RaceConfig &c) { c.faults.swapRatio = 2.0; },
          "The share of pairs that come in the wrong order must be from 0 to 1." },
    };
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    for (const Fault &fault : faults) {
        RaceConfig config;
        fault.spoil(config);
        const auto problems = problemsOf(config);
        ASSERT_EQ(problems.size(), 1U) << fault.message;
        EXPECT_EQ(problems.front().field, QLatin1String(fault.field));
        EXPECT_EQ(problems.front().message.toStdString(), fault.message);
        EXPECT_FALSE(raceConfigFromJson(toJson(config)).has_value()) << fault.message;
    }
}

TEST(RaceConfig, readsBackBitIdentical)
{
    std::mt19937_64 random(1);
    const auto share = [&random] { return std::uniform_real_distribution(0.0, 1.0)(random); };
    for (int i = 0; i < 1000; ++i) {
        RaceConfig config;
        config.runners = 1 + static_cast<std::int64_t>(random() % 1'000'000);
        config.profile = static_cast<PaceProfile>(random() % 4);
        config.fastestSecondsPerKm = 100.0 + 100.0 * share();
        config.slowestSecondsPerKm = 200.0 + 300.0 * share();
        config.stopRatio = share();
        config.seed = random();
        config.faults.gpsErrorMetres = 100.0 * share();
        config.faults.lateRatio = share();
        config.faults.mostSecondsLate = 1 + static_cast<std::int64_t>(random() % 60);
        config.waveSizes.assign(random() % 3, 0);
        if (!config.waveSizes.empty()) {
            config.waveSizes.back() = config.runners;
        }
        config.startersPerSecond = 100.0 + 100.0 * share();
        config.cutOffSeconds = 10'000.0 * share();
        const auto back = raceConfigFromJson(toJson(config));
        ASSERT_TRUE(back.has_value()) << back.error().message.toStdString();
        ASSERT_EQ(*back, config);
    }
}

TEST(RaceConfig, faultsAreWrittenOnlyWhereThereAreAny)
{
    RaceConfig config;
    config.faults.dropoutRatio = 0.25;
    EXPECT_EQ(toJson(config), toJson({}).chopped(1) + R"(,"dropoutRatio":0.25})");
    EXPECT_EQ(raceConfigFromJson(toJson(config)), config);
    EXPECT_EQ(raceConfigFromJson(toJson({})), RaceConfig {});
}

TEST(RaceConfig, wavesFlowCutOffAndAListAreWrittenOnlyWhereTheyAreSet)
{
    RaceConfig config;
    config.waveSizes = { 60, 0, 40 };
    config.startersPerSecond = 2.5;
    config.cutOffSeconds = 5400.0;
    config.entrantsAreListed = true;
    EXPECT_EQ(
        toJson(config),
        toJson({})
                .replace(R"("seed")", R"("waveSizes":[60,0,40],"startersPerSecond":2.5,"cutOffSeconds":5400.0,"seed")")
                .chopped(1)
            + R"(,"entrantsAreListed":true})");
    EXPECT_EQ(raceConfigFromJson(toJson(config)), config);
    const auto message = [](const QByteArray &json) { return raceConfigFromJson(json).error().message.toStdString(); };
    EXPECT_EQ(message(R"({"entrantsAreListed":1})"),
              "The race configuration's “entrantsAreListed” is not of the right type.");
    EXPECT_EQ(message(R"({"waveSizes":100})"), "The race configuration's “waveSizes” is not of the right type.");
    EXPECT_EQ(message(R"({"waveSizes":[99,"1"]})"), "The race configuration's “waveSizes” is not of the right type.");
}

TEST(RaceConfig, whatIsNotAConfigurationIsRefusedWithItsReason)
{
    const auto message = [](const QByteArray &json) {
        const auto config = raceConfigFromJson(json);
        return config ? std::string("accepted") : config.error().message.toStdString();
    };
    EXPECT_EQ(message("{"), "The race configuration is not JSON: unexpected end of data at character 1.");
    EXPECT_EQ(message("[]"), "The race configuration is not a JSON object.");
    EXPECT_EQ(message(R"({"runers":5})"), "The race configuration has an unknown entry “runers”.");
    EXPECT_EQ(message(R"({"runners":"5"})"), "The race configuration's “runners” is not of the right type.");
    EXPECT_EQ(message(R"({"runners":5.5})"), "The race configuration's “runners” is not of the right type.");
    EXPECT_EQ(message(R"({"profile":"slow"})"), "The race configuration's “profile” is not of the right type.");
    EXPECT_EQ(
        message(R"({"modelVersion":99})"),
        "The race was made by version 99 of the pace model, this program has version 1: its positions would differ.");
    EXPECT_EQ(message(R"({"runners":0})"), "The number of competitors must be from 1 to 1,000,000.");
}

TEST(RaceConfig, presetsAreSound)
{
    for (const PaceProfile profile :
         { PaceProfile::Demo, PaceProfile::Club5k, PaceProfile::CityMarathon, PaceProfile::Elite }) {
        EXPECT_TRUE(problemsOf(withPreset({}, profile)).empty());
        EXPECT_EQ(profileFromName(profileName(profile)), profile);
    }
    EXPECT_EQ(profileFromName("slow").error().message,
              u"There is no pace profile “slow”: it is demo, club5k, cityMarathon or elite."_s);
}
