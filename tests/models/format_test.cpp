// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"

#include <gtest/gtest.h>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr std::int64_t gun = 1'795'429'069'000; // 2026-11-23 10:17:49 UTC

Format english(Units units = Units::Kilometres)
{
    return Format(QLocale(QLocale::English, QLocale::UnitedKingdom), units, QTimeZone::utc());
}

Format german(Units units = Units::Kilometres)
{
    return Format(QLocale(QLocale::German, QLocale::Germany), units, QTimeZone("Europe/Berlin"));
}

TEST(Format, SaysDistancesInTheUsersUnits)
{
    EXPECT_EQ(english().distance(4966.445), u"4.97 km"_s);
    EXPECT_EQ(german().distance(4966.445), u"4,97 km"_s);
    EXPECT_EQ(english(Units::Miles).distance(1609.344), u"1.00 mi"_s);
    EXPECT_EQ(english().distance(0.0), u"0.00 km"_s);
}

TEST(Format, SaysShortDistancesInMetresOrFeet)
{
    EXPECT_EQ(english().shortDistance(119.6), u"120 m"_s);
    EXPECT_EQ(english().shortDistance(999.4), u"999 m"_s);
    EXPECT_EQ(english().shortDistance(999.5), u"1.00 km"_s);
    EXPECT_EQ(german().shortDistance(1234.0), u"1,23 km"_s);
    EXPECT_EQ(english(Units::Miles).shortDistance(120.0), u"394 ft"_s);
    EXPECT_EQ(english(Units::Miles).shortDistance(804.672), u"0.50 mi"_s);
}

TEST(Format, SaysPacesByUnitRoundedToTheSecond)
{
    EXPECT_EQ(english().pace(144.0), u"2:24"_s);
    EXPECT_EQ(english().pace(299.001), u"5:00"_s) << "as a time over one kilometre";
    EXPECT_EQ(english().pace(300.0), english().duration(300'000));
    EXPECT_EQ(english().pace(3600.0), u"60:00"_s);
    EXPECT_EQ(english(Units::Miles).pace(300.0), u"8:03"_s);
    for (int seconds = 100; seconds < 900; ++seconds)
        EXPECT_EQ(english(Units::Miles).pace(seconds / 1.609344), english().duration(1'000 * seconds))
            << "a whole second per mile, whatever turning it into kilometres did to it";
    EXPECT_EQ(english().pace(std::nullopt), u"–"_s);
    EXPECT_EQ(english().pace(std::numeric_limits<double>::infinity()), u"–"_s);
    EXPECT_EQ(english().paceUnit(), u"min/km"_s);
    EXPECT_EQ(english(Units::Miles).paceUnit(), u"min/mi"_s);
}

TEST(Format, ReadsPacesAsPeopleWriteThem)
{
    EXPECT_EQ(english().paceFromText(u"2:24"_s), 144.0);
    EXPECT_EQ(english().paceFromText(u" 8:20 "_s), 500.0);
    EXPECT_EQ(english().paceFromText(u"247"_s), 247.0);
    EXPECT_EQ(german().paceFromText(u"4:07,5"_s), 247.5);
    EXPECT_NEAR(english(Units::Miles).paceFromText(u"8:03"_s).value_or(0.0), 300.1, 0.1);
    for (const QString &text : { u""_s, u":"_s, u"2:"_s, u":24"_s, u"2:60"_s, u"2:24:01"_s, u"-1:10"_s, u"1:-10"_s,
                                 u"fast"_s, u"nan"_s, u"inf"_s }) {
        EXPECT_EQ(english().paceFromText(text), std::nullopt) << text.toStdString();
    }
}

TEST(Format, RoundsRaceTimesUp)
{
    EXPECT_EQ(english().raceTime(0), u"0:00:00"_s);
    EXPECT_EQ(english().raceTime(1), u"0:00:01"_s);
    EXPECT_EQ(english().raceTime(1'000), u"0:00:01"_s);
    EXPECT_EQ(english().raceTime(3'599'001), u"1:00:00"_s);
    EXPECT_EQ(english().raceTime(100 * 3'600'000), u"100:00:00"_s);
}

TEST(Format, RoundsClocksDown)
{
    EXPECT_EQ(english().duration(763'999), u"12:43"_s);
    EXPECT_EQ(english().duration(3'600'000), u"1:00:00"_s);
}

TEST(Format, SaysSpansWithTheirUnit)
{
    EXPECT_EQ(english().span(4'000us), u"4.0 ms"_s);
    EXPECT_EQ(english().span(31'400us), u"31 ms"_s);
    EXPECT_EQ(english().span(2'345ms), u"2.3 s"_s);
    EXPECT_EQ(german().span(2'345ms), u"2,3 s"_s);
}

TEST(Format, SaysTimesAtTheUsersPlace)
{
    EXPECT_EQ(english().dateTime(gun), u"2026-11-23 10:17:49"_s);
    EXPECT_EQ(german().dateTime(gun), u"2026-11-23 11:17:49"_s);
    EXPECT_EQ(english().clockTime(gun + 83'999), u"10:19:12"_s);
}

TEST(Format, SaysTheRestByTheLocale)
{
    EXPECT_EQ(english().number(1'000'000), u"1,000,000"_s);
    EXPECT_EQ(german().number(1'000'000), u"1.000.000"_s);
    EXPECT_EQ(english().percent(0.344), u"34 %"_s);
    EXPECT_EQ(english().bytes(12'345'678), u"12.3 MB"_s);
    EXPECT_EQ(german().bytes(12'345'678), u"12,3 MB"_s);
    EXPECT_EQ(english().speed(20.0), u"20×"_s);
    EXPECT_EQ(german().speed(0.5), u"0,5×"_s);
    EXPECT_EQ(english().speed(0.25), u"0.25×"_s) << "not 0.3";
    EXPECT_EQ(english().speed(12.34), u"12.3×"_s);
    EXPECT_EQ(english().speed(0.0), u"as fast as possible"_s);
}

} // namespace
} // namespace trackside
