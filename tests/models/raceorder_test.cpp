// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/raceorder.h"

#include "support/courses.h"

#include <gtest/gtest.h>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;

const EntrantsPtr ada = std::make_shared<const Entrants>(Entrants { { .competitorId = 1, .name = u"Ada"_s } });

/// The race as a store lists it that was left at that second.
RaceListing leftAt(std::int32_t second, const RaceOrder &order)
{
    RaceListing listing;
    listing.record = order.record;
    listing.newestSecond = second;
    return listing;
}

std::string messageOf(const RaceListing &listing)
{
    const auto order = orderToResume(listing, test::shippedCourse(u"crystal"_s));
    return order ? std::string("resumed") : order.error().message.toStdString();
}

TEST(RaceOrder, keepsInItsRecordWhatDecidesTheRace)
{
    RaceConfig config;
    config.runners = 7;
    config.seed = 5;
    const RaceOrder order = newOrder(config, test::shippedCourse(u"crystal"_s), nullptr);
    EXPECT_EQ(order.record.courseId, u"crystal"_s);
    EXPECT_EQ(order.record.competitors, 7);
    EXPECT_EQ(order.record.seed, 5U);
    EXPECT_EQ(raceConfigFromJson(order.record.config), config);
    EXPECT_EQ(order.config, config);
    EXPECT_NE(order.record.runId, newOrder(config, order.course, nullptr).record.runId);
}

TEST(RaceOrder, ofARaceThatGoesOnInventsNamesOnlyWhereNoneWereListedOrHandedOver)
{
    RaceConfig config;
    config.runners = 1;
    config.waveSizes = { 1 }; // by the command's options
    for (const bool isListed : { false, true }) {
        const RaceOrder begun = newOrder(config, test::shippedCourse(u"crystal"_s), isListed ? ada : nullptr);
        EXPECT_EQ(begun.config.entrantsAreListed, isListed);
        for (const std::int32_t second : { -1, 0, 100 }) {
            const auto order = orderToResume(leftAt(second, begun), begun.course);
            ASSERT_TRUE(order.has_value());
            EXPECT_EQ(order->config, begun.config);
            EXPECT_EQ(order->entrants == nullptr, second < 0 && !isListed) << "null: they are invented";
            if (order->entrants) {
                EXPECT_TRUE(order->entrants->empty()) << "nobody is handed over";
            }
        }
    }
}

TEST(RaceOrder, ofAListGivesAnEarlierConfigurationNoSayInWhoIsListed)
{
    RaceConfig config; // as a race of a list stored it, given by --config
    config.entrantsAreListed = true;
    EXPECT_FALSE(newOrder(config, test::shippedCourse(u"crystal"_s), nullptr).config.entrantsAreListed);
}

TEST(RaceOrder, isRefusedWhereTheRaceCannotGoOn)
{
    RaceListing listing = leftAt(5, newOrder({}, test::shippedCourse(u"crystal"_s), nullptr));
    listing.record.runId = u"a run"_s;
    EXPECT_EQ(messageOf(listing), "resumed");
    listing.complete = true;
    EXPECT_EQ(messageOf(listing), "The race a run is over: there is nothing to go on with.");
    listing.complete = false;
    listing.record.config.clear();
    EXPECT_EQ(messageOf(listing), "The race a run carries no configuration: only its own producer can go on with it.");
}

} // namespace
} // namespace trackside
