// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The heights along a line: which vertices count, what is climbed, what lies between.
#include "studio/heightprofile.h"

#include <gmock/gmock.h>

#include <cmath>
#include <numbers>
#include <random>

using namespace trackside;
using testing::ElementsAre;

namespace {

/// A vertex every ten metres.
HeightProfile profileOf(const std::vector<double> &heights)
{
    std::vector<CourseVertex> line;
    std::vector<double> distances;
    for (const double height : heights) {
        distances.push_back(10.0 * static_cast<double>(line.size()));
        line.push_back({ .place = {}, .heightMetres = height });
    }
    return heightProfileOf(line, distances);
}

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

} // namespace

TEST(HeightProfile, TakesTheVerticesThatHaveAHeight)
{
    const HeightProfile profile = profileOf({ 5.0, unknown, 25.0, 15.0, unknown });
    EXPECT_THAT(profile.metresAlong, ElementsAre(0.0, 20.0, 30.0));
    EXPECT_THAT(profile.heightMetres, ElementsAre(5.0, 25.0, 15.0));
    EXPECT_EQ(profile.lowestMetres, 5.0);
    EXPECT_EQ(profile.highestMetres, 25.0);
    EXPECT_EQ(profile.climbMetres, 20.0);
    EXPECT_EQ(profile.descentMetres, 10.0);
    EXPECT_TRUE(profileOf({ unknown, 7.0, unknown }).isEmpty());
    EXPECT_TRUE(profileOf({}).isEmpty());
    EXPECT_TRUE(profileOf({ 0.0, 0.0, 0.0 }).isEmpty());
}

TEST(HeightProfile, IsReadBetweenItsVerticesAndBeyond)
{
    const HeightProfile profile = profileOf({ 5.0, 25.0, 15.0 });
    EXPECT_EQ(heightAt(profile, -3.0), 5.0);
    EXPECT_EQ(heightAt(profile, 0.0), 5.0);
    EXPECT_EQ(heightAt(profile, 5.0), 15.0);
    EXPECT_EQ(heightAt(profile, 10.0), 25.0);
    EXPECT_EQ(heightAt(profile, 15.0), 20.0);
    EXPECT_EQ(heightAt(profile, 99.0), 15.0);
}

TEST(HeightProfile, ClimbIsNotMadeOfNoise)
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> noise(-1.4, 1.4);
    std::vector<double> flat;
    std::vector<double> hills; // three of them, 50 m each
    for (int i = 0; i <= 3'000; ++i) {
        flat.push_back(100.0 + noise(random));
        hills.push_back(125.0 - 25.0 * std::cos(2.0 * std::numbers::pi * i / 1'000.0) + noise(random));
    }
    EXPECT_EQ(profileOf(flat).climbMetres, 0.0);
    EXPECT_EQ(profileOf(flat).descentMetres, 0.0);
    EXPECT_NEAR(profileOf(hills).climbMetres, 150.0, 3 * HeightProfile::noiseMetres);
    EXPECT_NEAR(profileOf(hills).descentMetres, 150.0, 3 * HeightProfile::noiseMetres);
}
