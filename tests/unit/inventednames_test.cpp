// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/inventednames.h"
#include "simulation/raceconfig.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <vector>

using namespace trackside;
using namespace Qt::StringLiterals;

namespace {

Entrants invented(const RaceConfig &config)
{
    Entrants entrants;
    for (std::int64_t id = 1; id <= config.runners; ++id) {
        entrants.push_back(inventedEntrant(config, static_cast<std::uint32_t>(id)));
    }
    return entrants;
}

} // namespace

TEST(InventedNames, areAFunctionOfSeedAndId)
{
    RaceConfig config;
    const Entrants first = invented(config);
    EXPECT_EQ(invented(config), first);
    config.runners = 50;
    config.stopRatio = 1.0;
    config.profile = PaceProfile::Elite;
    const Entrants fewer = invented(config);
    EXPECT_TRUE(std::ranges::equal(fewer, std::span(first).first(50)));
    config.seed = 2;
    std::size_t alike = 0;
    for (const Entrant &entrant : invented(config)) {
        alike += entrant.name == first[entrant.competitorId - 1].name ? 1 : 0;
    }
    EXPECT_LT(alike, 5U) << "another seed enters other people";
}

TEST(InventedNames, areAnAssortedFieldWithCategoriesAndClubs)
{
    RaceConfig config;
    config.runners = 5'000;
    std::set<QString> names;
    std::map<QString, int> categories;
    std::map<QString, int> clubs;
    const QRegularExpression name(u"^\\p{Lu}\\p{L}+ \\p{Lu}[\\p{L}’ ]+$"_s);
    const QRegularExpression category(u"^[FM](U20|[3-8][05])?$"_s);
    for (const Entrant &entrant : invented(config)) {
        EXPECT_TRUE(name.match(entrant.name).hasMatch()) << entrant.name.toStdString();
        EXPECT_TRUE(category.match(entrant.category).hasMatch()) << entrant.category.toStdString();
        EXPECT_TRUE(entrant.bib.isEmpty()) << "the bib is the competitor id";
        EXPECT_EQ(entrant.wave, 0) << "there are no waves";
        names.insert(entrant.name);
        ++categories[entrant.category];
        ++clubs[entrant.club];
    }
    EXPECT_GT(names.size(), 4'000U);
    EXPECT_GT(categories.size(), 18U);
    EXPECT_GT(categories[u"F40"_s], 50);
    EXPECT_GT(categories[u"M"_s], categories[u"M70"_s]);
    EXPECT_GT(clubs.size(), 50U);
    EXPECT_NEAR(clubs[QString()], 2'000, 200) << "of these many run for no club";
}

TEST(InventedNames, areOfTheWaveThatTheConfigurationGives)
{
    RaceConfig config;
    config.runners = 5;
    config.waveSizes = { 2, 0, 3 };
    const auto waves = [&config] {
        std::vector<std::int32_t> all;
        for (const Entrant &entrant : invented(config)) {
            all.push_back(entrant.wave);
        }
        return all;
    };
    EXPECT_EQ(waves(), (std::vector<std::int32_t> { 1, 1, 3, 3, 3 }));
    config.waveSizes.clear();
    config.waveSize = 2;
    EXPECT_EQ(waves(), (std::vector<std::int32_t> { 1, 1, 2, 2, 3 }));
}
