// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a search asks a reader, of a field so large that not everybody can be looked up.
#include "store/entrantsearch.h"

#include <gmock/gmock.h>

#include <set>

using namespace trackside;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::Le;
using testing::SizeIs;

namespace {

/// Knows who is entered, everybody under a bib that begins with a letter, and nothing else; counts whom it is asked
/// for.
class EntrantsOnly final : public RaceReader {
public:
    std::set<std::uint32_t> notEntered;
    std::size_t lookedUp = 0;

    [[nodiscard]] bool isCurrent() const override { return true; }
    [[nodiscard]] std::int32_t statements() const override { return 0; }
    [[nodiscard]] std::vector<SentStatement> takeSent() override { return {}; }
    void readAnew() override { }
    [[nodiscard]] Result<RaceHead> head() override { return RaceHead(); }
    [[nodiscard]] Result<std::int32_t> newestSecond() override { return 0; }
    [[nodiscard]] Result<CoursePtr> course() override { return CoursePtr(); }
    [[nodiscard]] Result<std::vector<StandingRow>> field(std::int32_t, std::int64_t) override
    {
        return std::vector<StandingRow>();
    }
    Result<void> edgeHistory(std::int32_t, std::span<const std::int32_t>,
                             const std::function<void(const PositionEvent &)> &) override
    {
        return {};
    }
    [[nodiscard]] Result<std::vector<PositionEvent>> history(std::span<const std::uint32_t>, std::int32_t,
                                                             std::int32_t) override
    {
        return std::vector<PositionEvent>();
    }
    [[nodiscard]] Result<Entrants> entrants(std::span<const std::uint32_t> competitorIds) override
    {
        lookedUp += competitorIds.size();
        Entrants entrants;
        for (const std::uint32_t id : competitorIds) {
            if (!notEntered.contains(id)) {
                entrants.push_back({ .competitorId = id, .bib = u"A%1"_s.arg(id) });
            }
        }
        return entrants;
    }
};

std::vector<StandingRow> standingOf(std::uint32_t runners)
{
    std::vector<StandingRow> rows(runners);
    for (std::uint32_t place = 0; place < runners; ++place) {
        rows[place].event.competitorId = runners - place;
    }
    return rows;
}

std::vector<std::uint32_t> found(RaceReader &reader, const std::vector<StandingRow> &standing, const QString &text)
{
    std::vector<std::uint32_t> ids;
    for (const StandingRow &row : rowsLike(reader, standing, text, 20).value_or(std::vector<StandingRow>())) {
        ids.push_back(row.event.competitorId);
    }
    return ids;
}

} // namespace

TEST(EntrantSearch, LooksUpABoundedNumberInVain)
{
    EntrantsOnly reader;
    EXPECT_THAT(found(reader, standingOf(300'000), u"1"_s), SizeIs(0));
    EXPECT_THAT(reader.lookedUp, Le(static_cast<std::size_t>(wholeFieldLimit)));
    EXPECT_GT(reader.lookedUp, 0U);
}

TEST(EntrantSearch, FindsWhoIsNotEnteredAmongTheFirst)
{
    EntrantsOnly reader;
    reader.notEntered = { 17, 118'000, 7 };
    const auto standing = standingOf(300'000);
    EXPECT_THAT(found(reader, standing, u"1"_s), ElementsAre(17));
    EXPECT_THAT(found(reader, standing, u"118"_s), ElementsAre(118'000)) << "the longer the text, the fewer there are";
}
