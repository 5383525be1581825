// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What names say: start, finish, markers, lengths, ids.
#include "studio/coursedraft.h"
#include "studio/lengthclaim.h"
#include "studio/pointmeaning.h"

#include <gmock/gmock.h>

using namespace trackside;
using namespace Qt::StringLiterals;
using Unit = PointMeaning::Unit;

TEST(PointMeaning, KnowsStartAndFinishInManyLanguages)
{
    for (const char *name :
         { "Start", "START LINE", "Race start", "Startbereich", "Départ", "depart", "Salida", "Inicio", "Partenza",
           "Vertrek", "スタート", "スタート地点", "Largada", "March-a-thon Start - 9am", "Startpunt van de route" }) {
        EXPECT_EQ(meaningOf(QString::fromUtf8(name)).role, PointRole::Start) << name;
    }
    for (const char *name : { "Finish", "finish gate", "Ziel", "Zieleinlauf", "Arrivée", "ARRIVEE", "Meta", "Llegada",
                              "Arrivo", "Traguardo", "Aankomst", "ゴール", "ｺﾞｰﾙ", "フィニッシュ", "Fin", "Ende",
                              "goal full", "Einde van de route", "Fin de ruta" }) {
        EXPECT_EQ(meaningOf(QString::fromUtf8(name)).role, PointRole::Finish) << name;
    }
    for (const char *name : { "Start/Finish", "Start & Ziel", "Départ - Arrivée", "スタート・ゴール" }) {
        EXPECT_EQ(meaningOf(QString::fromUtf8(name)).role, PointRole::StartAndFinish) << name;
    }
}

TEST(PointMeaning, LeavesNeighboursAlone)
{
    for (const char *name :
         { "", "Start car park", "Parkplatz Start", "Toilets near start", "Startnummernausgabe", "Finisher shirts",
           "Weekend", "The end of lap 1", "Water", "Metro", "Finland", "Starbucks", "K550" }) {
        EXPECT_EQ(meaningOf(QString::fromUtf8(name)).role, PointRole::Other) << name;
    }
}

TEST(PointMeaning, ReadsMarkers)
{
    const auto marker = [](double number, Unit unit) {
        return PointMeaning { .role = PointRole::Marker, .number = number, .unit = unit };
    };
    EXPECT_EQ(meaningOf(u"3 km"_s), marker(3, Unit::Kilometres));
    EXPECT_EQ(meaningOf(u"km 12"_s), marker(12, Unit::Kilometres));
    EXPECT_EQ(meaningOf(u"KM: 7,5"_s), marker(7.5, Unit::Kilometres));
    EXPECT_EQ(meaningOf(u"5K"_s), marker(5, Unit::Kilometres));
    EXPECT_EQ(meaningOf(u"Mile 4"_s), marker(4, Unit::Miles));
    EXPECT_EQ(meaningOf(u"800 m"_s), marker(800, Unit::Metres));
    EXPECT_EQ(meaningOf(u"17"_s), marker(17, Unit::None));
    EXPECT_EQ(meaningOf(u"Water 2"_s).role, PointRole::Other);
    EXPECT_EQ(meaningOf(u"12:30"_s).role, PointRole::Other);
}

namespace {

double claimed(const char *name)
{
    return claimIn(QString::fromUtf8(name)).value_or(LengthClaim {}).metres;
}

} // namespace

TEST(LengthClaim, ReadsDigitsAndUnits)
{
    EXPECT_DOUBLE_EQ(claimed("Parklauf 5 km"), 5'000.0);
    EXPECT_DOUBLE_EQ(claimed("10K"), 10'000.0);
    EXPECT_DOUBLE_EQ(claimed("city_10k_2024"), 10'000.0);
    EXPECT_DOUBLE_EQ(claimed("42,195 km"), 42'195.0);
    EXPECT_DOUBLE_EQ(claimed("42.195km"), 42'195.0);
    EXPECT_DOUBLE_EQ(claimed("10,000 m"), 10'000.0);
    EXPECT_DOUBLE_EQ(claimed("1.500 m"), 1'500.0);
    EXPECT_DOUBLE_EQ(claimed("6 miles"), 6 * 1'609.344);
    EXPECT_DOUBLE_EQ(claimed("Half marathon 21.1 km"), 21'100.0);
}

TEST(LengthClaim, ReadsWords)
{
    for (const char *name : { "Half marathon", "Halbmarathon Ulm", "Semi-marathon", "Medio maratón", "Mezza maratona",
                              "Halve marathon", "City Marathon 2023 - HM", "Marathon (half)", "ハーフマラソン" }) {
        EXPECT_DOUBLE_EQ(claimed(name), 21'097.5) << name;
    }
    for (const char *name : { "Marathon", "Berlin-Marathon", "Maratón de la ciudad", "Maratona", "フルマラソン" }) {
        EXPECT_DOUBLE_EQ(claimed(name), 42'195.0) << name;
    }
    EXPECT_DOUBLE_EQ(claimed("Bushy parkrun"), 5'000.0);
}

TEST(LengthClaim, ClaimsNothingWhereNothingIsSaid)
{
    for (const char *name : { "", "Course 5", "2024 10 day race", "5 Kings relay", "5k and 10k", "Night ultramarathon",
                              "4x400 m", "300 m D+", "マラソン大会", "Trail 850 m elevation", "junior parkrun",
                              "20 m wide", "WUU 2k 42+k Course", "Marathon, 2nd half" }) {
        EXPECT_EQ(claimIn(QString::fromUtf8(name)), std::nullopt) << name;
    }
}

TEST(CourseId, IsMadeOfLettersDigitsAndHyphens)
{
    EXPECT_EQ(idFor(u"Crystal Palace"_s), u"crystal-palace"_s);
    EXPECT_EQ(idFor(u"  Straße nach Épinal (10 km)!  "_s), u"stra-e-nach-epinal-10-km"_s);
    EXPECT_EQ(idFor(u"ゴール"_s), u"course"_s);
    EXPECT_EQ(idFor(QString()), u"course"_s);
}
