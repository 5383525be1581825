// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is entered: what is asked of the store and when, and how texts are made fit to be shown.
#include "models/entrantbook.h"

#include "models/racefeedfixture.h"

#include <QScopeGuard>

#include <gmock/gmock.h>

#include <cmath>

namespace trackside::test {
namespace {

using Field = EntrantBook::Field;
using testing::ElementsAre;
using testing::IsEmpty;

class EntrantBookTest : public RaceFeedTest {
protected:
    EntrantBookTest()
        : book(store, feed, [this] { return now; })
        , changes(&book, &EntrantBook::changed)
    {
    }

    /// Chooses a run, without its first picture.
    void choose(const QString &runId)
    {
        feed.setRun(runId);
        store.courses.back().answer(course);
        settle();
    }
    /// A picture of a race of so many.
    void show(std::int32_t second, std::int64_t competitors = 3, bool isComplete = false)
    {
        const auto snapshot = snapshotOf(second, { { 1, 30.0 }, { 2, 20.0 }, { 3, 10.0 } }, feed.run());
        snapshot->race.competitors = competitors;
        snapshot->complete = isComplete;
        feed.refreshNow(); // unless it asks already
        ASSERT_TRUE(becomes([&] { return !store.snapshots.empty() && !store.snapshots.back().isAnswered(); }));
        store.snapshots.back().answer(SnapshotPtr(snapshot));
        ASSERT_TRUE(becomes([&] { return feed.snapshot() && feed.snapshot()->second == second; }));
        settle();
    }
    void answer(const Entrants &entrants)
    {
        store.entrantLists.back().answer(EntrantsAnswer { .entrants = entrants, .facts = {} });
        settle();
    }

    EntrantBook book;
    QSignalSpy changes;
};

const Entrants three { { .competitorId = 1, .bib = u"A7"_s, .name = u"Ada Byron"_s, .category = u"F40"_s },
                       { .competitorId = 2, .name = u"Zoë Ångström"_s, .category = u"F40"_s, .club = u"TV Süd"_s },
                       { .competitorId = 3, .bib = u"12"_s, .name = u"émile"_s, .category = u"M"_s } };

TEST_F(EntrantBookTest, AsksForEverybodyOnce)
{
    choose(u"a"_s);
    show(10);
    ASSERT_EQ(store.entrantLists.size(), 1U);
    EXPECT_EQ(store.entrantLists[0].runId, u"a"_s);
    EXPECT_THAT(store.entrantLists[0].competitorIds, IsEmpty());
    EXPECT_EQ(book.bibOf(1), u"1"_s) << "before the answer";
    EXPECT_EQ(book.labelOf(1), u"1"_s);
    answer(three);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(book.find(2)->club, u"TV Süd"_s);
    EXPECT_EQ(book.bibOf(1), u"A7"_s);
    EXPECT_EQ(book.bibOf(2), u"2"_s) << "no other bib than the id";
    EXPECT_EQ(book.labelOf(1), u"A7 Ada Byron"_s);
    EXPECT_EQ(book.nameOf(4), QString());
    EXPECT_EQ(book.find(4), nullptr);
    EXPECT_EQ(book.categories(), QStringList({ u"F40"_s, u"M"_s }));
    EXPECT_EQ(book.categoryOf(3), 1);
    EXPECT_EQ(book.categoryOf(4), -1);
    now += 1h;
    show(12);
    EXPECT_EQ(store.entrantLists.size(), 1U) << "everybody is known";
}

TEST_F(EntrantBookTest, AsksAgainWhileSomeAreMissingAndTheRaceIsOn)
{
    choose(u"a"_s);
    show(10);
    answer({});
    EXPECT_EQ(changes.count(), 0) << "a race without entrants";
    EXPECT_FALSE(book.has(Field::Name));
    now += 9s;
    show(12);
    EXPECT_EQ(store.entrantLists.size(), 1U);
    now += 1s;
    show(14);
    ASSERT_EQ(store.entrantLists.size(), 2U);
    answer({ three[0] });
    EXPECT_TRUE(book.has(Field::Name));
    now += 10s;
    show(16, 3, true);
    ASSERT_EQ(store.entrantLists.size(), 3U) << "once more at the end";
    store.entrantLists.back().answer(failure(u"The store is away."_s));
    settle();
    EXPECT_EQ(book.nameOf(1), u"Ada Byron"_s) << "what is known stays";
    now += 10s;
    show(17, 3, true);
    ASSERT_EQ(store.entrantLists.size(), 4U) << "the end was not told";
    answer({ three[0] });
    EXPECT_EQ(changes.count(), 1) << "nothing new";
    now += 1h;
    show(18, 3, true);
    EXPECT_EQ(store.entrantLists.size(), 4U);
}

TEST_F(EntrantBookTest, AnotherRaceHasOthers)
{
    choose(u"a"_s);
    show(10);
    answer(three);
    choose(u"b"_s);
    EXPECT_EQ(changes.count(), 2);
    EXPECT_EQ(book.bibOf(1), u"1"_s);
    EXPECT_FALSE(book.has(Field::Name));
    EXPECT_THAT(book.categories(), IsEmpty());
    show(10);
    ASSERT_EQ(store.entrantLists.size(), 2U);
    EXPECT_EQ(store.entrantLists[1].runId, u"b"_s);
    choose(u"c"_s);
    answer(three);
    EXPECT_EQ(book.nameOf(1), QString()) << "a late answer about another race";
}

TEST_F(EntrantBookTest, OfALargeFieldThoseAreAskedForWhoAreLookedUp)
{
    choose(u"a"_s);
    show(10, wholeFieldLimit + 1);
    EXPECT_THAT(store.entrantLists, IsEmpty());
    EXPECT_FALSE(book.isOfWholeField());
    for (const std::uint32_t id : { 3U, 1U, 3U, 99U, 0U })
        EXPECT_EQ(book.bibOf(id), QString::number(id));
    EXPECT_THAT(store.entrantLists, IsEmpty()) << "together";
    settle();
    ASSERT_EQ(store.entrantLists.size(), 1U);
    EXPECT_THAT(store.entrantLists[0].competitorIds, ElementsAre(1, 3, 99));
    (void)book.nameOf(2);
    settle();
    EXPECT_EQ(store.entrantLists.size(), 1U) << "one at a time";
    answer({ three[0], three[2] });
    EXPECT_EQ(book.nameOf(3), u"émile"_s);
    ASSERT_EQ(store.entrantLists.size(), 2U);
    EXPECT_THAT(store.entrantLists[1].competitorIds, ElementsAre(2));
    answer({ three[1] });
    EXPECT_EQ(book.nameOf(2), u"Zoë Ångström"_s);
    (void)book.nameOf(99);
    settle();
    EXPECT_EQ(store.entrantLists.size(), 2U) << "not entered, as was just said";
    now += 10s;
    show(12, wholeFieldLimit + 1);
    (void)book.nameOf(99);
    settle();
    EXPECT_EQ(store.entrantLists.size(), 3U) << "but may be by now";
}

TEST_F(EntrantBookTest, OfALargeFieldNotMoreAreKeptThanABound)
{
    choose(u"a"_s);
    show(10, 1'000'000);
    const auto lookUp = [this](std::uint32_t from, std::uint32_t to) {
        for (std::uint32_t id = from; id < to; ++id)
            (void)book.find(id);
        settle();
        for (std::size_t asked = 0; asked != store.entrantLists.size();) {
            asked = store.entrantLists.size();
            const std::vector<std::uint32_t> ids = store.entrantLists.back().competitorIds;
            EXPECT_LE(ids.size(), 1'000U);
            Entrants entrants;
            for (const std::uint32_t id : ids)
                entrants.push_back({ .competitorId = id, .name = u"Somebody"_s });
            if (!store.entrantLists.back().isAnswered())
                answer(entrants);
        }
    };
    lookUp(1, 50'001);
    EXPECT_NE(book.find(1), nullptr);
    lookUp(50'001, 50'002);
    EXPECT_NE(book.find(50'001), nullptr);
    EXPECT_EQ(book.find(1), nullptr);
    lookUp(1, 2);
    EXPECT_NE(book.find(1), nullptr) << "who is looked for comes again";
}

TEST_F(EntrantBookTest, SortsAsPeopleDo)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    choose(u"a"_s);
    show(10, 6);
    answer({ { .competitorId = 1, .bib = u"100"_s, .name = u"Zorn"_s },
             { .competitorId = 2, .bib = u"B10"_s, .name = u"Ärmel"_s },
             { .competitorId = 3, .bib = u"20"_s, .name = u"anton"_s },
             { .competitorId = 4, .bib = u"B9"_s, .name = u"Anton"_s },
             { .competitorId = 5 },
             { .competitorId = 6, .bib = u"007"_s, .name = u"Berta"_s } });
    const auto sorted = [this](Field field) {
        std::vector<std::uint32_t> ids { 1, 2, 3, 4, 5, 6 };
        std::ranges::stable_sort(ids, {}, [&](std::uint32_t id) { return book.sortKey(id, field); });
        return ids;
    };
    EXPECT_THAT(sorted(Field::Name), ElementsAre(3, 4, 2, 6, 1, 5));
    EXPECT_EQ(book.sortKey(3, Field::Name), book.sortKey(4, Field::Name));
    EXPECT_TRUE(std::isinf(book.sortKey(5, Field::Name)));
    EXPECT_THAT(sorted(Field::Bib), ElementsAre(5, 6, 3, 1, 4, 2));
    EXPECT_EQ(book.sortKey(77, Field::Bib), 77.0) << "not entered";
}

TEST_F(EntrantBookTest, FindsByTheBeginningOfTheBibAndAnyPartOfTheName)
{
    choose(u"a"_s);
    show(10);
    answer(three);
    const auto found = [this](const QString &text) {
        std::vector<std::uint32_t> ids;
        for (const std::uint32_t id : { 1U, 2U, 3U, 22U }) {
            if (book.matches(id, text))
                ids.push_back(id);
        }
        return ids;
    };
    EXPECT_THAT(found(u"a"_s), ElementsAre(1));
    EXPECT_THAT(found(u"2"_s), ElementsAre(2, 22));
    EXPECT_THAT(found(u"ÅNG"_s), ElementsAre(2));
    EXPECT_THAT(found(u"by"_s), ElementsAre(1));
    EXPECT_THAT(found(u"f40"_s), IsEmpty());
}

TEST_F(EntrantBookTest, FindsANameWhoseAccentsAreStoredApart)
{
    choose(u"a"_s);
    show(10);
    answer({ { .competitorId = 1, .name = u"Zoe\u0308"_s } });
    EXPECT_TRUE(book.matches(1, u"zo\u00eb"_s));
}

TEST_F(EntrantBookTest, TextsAreOneLineThatLeavesItsSurroundingsAlone)
{
    choose(u"a"_s);
    show(10);
    answer({ { .competitorId = 1, .bib = u" 7\t"_s, .name = u"<b>Ada</b>\r\n\u2028 \u202eByron\u0007"_s },
             { .competitorId = 2, .name = u"نازنین\u200cزهرا"_s },
             { .competitorId = 3, .name = QString(100'000, u'x') } });
    EXPECT_EQ(book.nameOf(1), u"<b>Ada</b> Byron"_s) << "to the letter, though it may look like markup";
    EXPECT_EQ(book.bibOf(1), u"7"_s);
    EXPECT_TRUE(book.nameOf(2).contains(QChar(0x200c)));
    EXPECT_EQ(book.labelOf(2), u"2 \u2068"_s + book.nameOf(2) + u'\u2069') << "set apart in a sentence";
    EXPECT_LE(book.nameOf(3).size(), 200);
}

} // namespace
} // namespace trackside::test
