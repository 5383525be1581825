// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contractfinder.h"

#include <numeric>

namespace trackside {

static std::ostream &operator<<(std::ostream &out, const Entrant &e)
{
    return out << e.competitorId << " bib '" << e.bib.toStdString() << "' name '" << e.name.toStdString()
               << "' category '" << e.category.toStdString() << "' club '" << e.club.toStdString() << "' wave "
               << e.wave;
}

} // namespace trackside

namespace trackside::contract {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What no store may take for anything but text.
const QStringList &hostileTexts()
{
    static const QStringList texts { u"Zoë O'Brien"_s,
                                     u"Robert'); DROP TABLE competitors;--"_s,
                                     u"100% _sure_"_s,
                                     u"back\\slash \\' \\E \\Q \\d"_s,
                                     u"<b>Ada</b> &amp; <img src=x>"_s,
                                     u"=HYPERLINK(\"http://127.0.0.1\";\"x\")"_s,
                                     u"\"quoted\" `ticked` ''"_s,
                                     u"🏃\u200d♀️ 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 🏁"_s,
                                     u"李小龍"_s,
                                     u"ÉMILIE du Châtelet"_s,
                                     u"ΣΊΣΥΦΟΣ"_s,
                                     u"two\nlines\tand a tab"_s,
                                     u"{run} {runId} {competitors} $1 ${x} %1"_s,
                                     u"a.b*c+d?[e](f){2}|g^h$"_s,
                                     u"-- comment /* */ ;"_s,
                                     u"null"_s,
                                     u"Long "_s + u"ñandú "_s.repeated(400),
                                     u""_s };
    return texts;
}

/// Everybody in the race, and one who has no row; most without a bib of their own.
Entrants entrantsOf(const ScriptedRace &race)
{
    const QStringList bibs { u"A17"_s, u"a18"_s, u"%"_s, u"_1"_s, u"007"_s, u"12"_s, u"É5"_s, u"\\2"_s, u"'"_s };
    Entrants entrants;
    std::vector<std::uint32_t> ids { 500 };
    for (const StandingRow &row : race.standing(60)) {
        ids.push_back(row.event.competitorId);
    }
    std::ranges::sort(ids);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto number = static_cast<qsizetype>(i);
        entrants.push_back({ .competitorId = ids[i],
                             .bib = number % 2 == 1 ? bibs.value(number / 2) : QString(),
                             .name = hostileTexts()[number % hostileTexts().size()],
                             .category = number % 3 == 0 ? u"F40"_s : u""_s,
                             .club = hostileTexts()[(number + 5) % hostileTexts().size()].left(200),
                             .wave = static_cast<std::int32_t>(number % 4) });
    }
    return entrants;
}

Entrants asked(Finder &finder, RaceStore &store, const QString &run, const std::vector<std::uint32_t> &ids)
{
    return finder.value("entrants", answerOf(store.entrants(run, ids))).entrants;
}

Findings answersWhoIsEntered(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race;
    const Entrants all = entrantsOf(race);
    const QString &run = race.record().runId;
    auto sink = opened(finder, store, race);
    const std::span<const Entrant> span(all);
    finder.value("first slice", sink->writeEntrants(span.first(7)));
    finder.value("second slice", sink->writeEntrants(span.subspan(7)));
    put(store, race, *sink, 0, 5);
    auto reader = store.makeStore();
    finder.equal("all entrants", asked(finder, *reader, run, {}), all);
    finder.equal("some entrants", asked(finder, *reader, run, { 17, 3, 4'000'000'000, 500, 3, 9 }),
                 Entrants { all[2], all[8], all[16], all.back() });
    finder.equal("nobody", asked(finder, *reader, run, { 4'000'000'000 }), Entrants());
    const auto statements = finder.value("entrants", answerOf(reader->entrants(run, {}))).facts.statements;
    finder.equal("statements", statements, 1);

    Entrants changed { all[4] };
    changed[0].name = u"Somebody else"_s;
    changed[0].bib = u"999"_s;
    finder.value("one anew", sink->writeEntrants(changed));
    put(store, race, *sink, 6, 7);
    finder.equal("the new one", asked(finder, *reader, run, { changed[0].competitorId }), changed);
    finder.equal("all but one", asked(finder, *reader, run, {}).size(), all.size());
    compare(finder, *snapshotOf(finder, *reader, run), race, 7);
    finder.value("close", sink->close(5s));
    finder.fails("entrants of an unknown run", answerOf(reader->entrants(u"none"_s, {})));
    return finder.take();
}

Findings knowsNobodyWhereNobodyIsEntered(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race(1);
    const ScriptedRace other(2);
    stage(finder, store, race, 5);
    auto sink = opened(finder, store, other);
    finder.value("another race's", sink->writeEntrants(entrantsOf(other)));
    put(store, other, *sink, 0, 0);
    finder.value("close", sink->close(5s));
    auto reader = store.makeStore();
    finder.equal("all entrants", asked(finder, *reader, race.record().runId, {}), Entrants());
    finder.equal("some entrants", asked(finder, *reader, race.record().runId, { 1, 2 }), Entrants());
    finder.equal("of the other race", asked(finder, *reader, other.record().runId, { 1 }).size(), 1U);
    return finder.take();
}

Findings joinsTheEntrantsOfShards(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race;
    const Entrants all = entrantsOf(race);
    std::vector<std::unique_ptr<PositionSink>> sinks;
    for (const Shard shard : { Shard { 1, 2 }, Shard { 2, 2 } }) {
        sinks.push_back(opened(finder, store, race, shard));
        Entrants own;
        std::ranges::copy_if(all, std::back_inserter(own), [&](const Entrant &entrant) {
            return static_cast<std::int32_t>(entrant.competitorId - 1) % shard.count == shard.index - 1;
        });
        finder.value("entrants of a shard", sinks.back()->writeEntrants(own));
    }
    for (std::size_t i = 0; i < sinks.size(); ++i) {
        put(store, race, *sinks[i], 0, 3, { static_cast<std::int32_t>(i + 1), 2 });
    }
    auto reader = store.makeStore();
    finder.equal("all entrants", asked(finder, *reader, race.record().runId, {}), all);
    finder.equal("some entrants", asked(finder, *reader, race.record().runId, { 4, 1 }), Entrants { all[0], all[3] });
    for (const auto &sink : sinks) {
        finder.value("close", sink->close(5s));
    }
    return finder.take();
}

Findings cutsALongListOfEntrants(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race;
    Entrants all;
    for (std::uint32_t id = 1; id <= wholeFieldLimit + 5; ++id) {
        all.push_back({ .competitorId = id, .name = u"Runner"_s });
    }
    auto sink = opened(finder, store, race);
    for (std::span<const Entrant> rest(all); !rest.empty();
         rest = rest.subspan(std::min<std::size_t>(2'000, rest.size()))) {
        while (sink->room() == 0) { }
        finder.value("a slice", sink->writeEntrants(rest.first(std::min<std::size_t>(2'000, rest.size()))));
    }
    put(store, race, *sink, 0, 0);
    finder.value("close", sink->close(5s));
    auto reader = store.makeStore();
    const Entrants shown = asked(finder, *reader, race.record().runId, {});
    finder.equal("first ones", shown, Entrants(all.begin(), all.begin() + wholeFieldLimit));
    std::vector<std::uint32_t> many(all.size());
    std::iota(many.begin(), many.end(), 1U);
    finder.equal("all of them, by id", asked(finder, *reader, race.record().runId, many), all);
    return finder.take();
}

Findings searchesByBibAndName(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race;
    const Entrants entered = entrantsOf(race);
    auto sink = opened(finder, store, race);
    finder.value("entrants", sink->writeEntrants(entered));
    put(store, race, *sink, 0, 60);
    finder.value("close", sink->close(5s));
    auto reader = store.makeStore();
    auto all = race.standing(40);
    std::ranges::sort(all, {}, [](const StandingRow &row) { return row.event.competitorId; });
    QStringList texts { u"1"_s,    u"12"_s, u"a1"_s,    u"A1"_s,      u"007"_s,      u"7"_s,       u"%"_s,
                        u"_"_s,    u"\\"_s, u"'"_s,     u"é"_s,       u"É"_s,        u"σίσυφοσ"_s, u"𝔫"_s,
                        u"."_s,    u".*"_s, u"O'b"_s,   u"tWO\nli"_s, u"robert"_s,   u"x y"_s,     u" "_s,
                        u"null"_s, u""_s,   u"{run}"_s, u"ñANDÚ ñ"_s, u"zoe\u0308"_s };
    for (const QString &text : hostileTexts()) {
        texts << text << text.mid(2, 8).toUpper();
    }
    for (const QString &text : std::as_const(texts)) {
        std::vector<StandingRow> matching;
        std::ranges::copy_if(all, std::back_inserter(matching), [&](const StandingRow &row) {
            const auto entrant = std::ranges::find(entered, row.event.competitorId, &Entrant::competitorId);
            const QString bib = entrant->bib.isEmpty() ? QString::number(entrant->competitorId) : entrant->bib;
            const QString composed = text.normalized(QString::NormalizationForm_C);
            return bib.startsWith(composed, Qt::CaseInsensitive)
                || entrant->name.contains(composed, Qt::CaseInsensitive);
        });
        for (const std::int64_t limit : { 0, 2, 1000 }) {
            const std::string what = "search for '" + text.toStdString() + "', at most " + std::to_string(limit);
            auto expected = matching;
            expected.resize(std::min(expected.size(), static_cast<std::size_t>(limit)));
            finder.equal(what, finder.value(what, answerOf(reader->search(race.record().runId, 40, text, limit))).rows,
                         expected);
        }
    }
    return finder.take();
}

/// Some of the field, as another writer may have it: the others go by their ids.
Findings searchesAmongThoseNotEntered(const StoreUnderTest &store)
{
    Finder finder;
    const ScriptedRace race;
    auto sink = opened(finder, store, race);
    finder.value("entrants",
                 sink->writeEntrants(
                     std::vector<Entrant> { { .competitorId = 1, .bib = u"30"_s, .name = u"Ada 2"_s },
                                            { .competitorId = 12, .bib = u"X"_s, .name = u"Grace"_s },
                                            { .competitorId = 500, .bib = u"1000"_s, .name = u"Nobody yet"_s } }));
    put(store, race, *sink, 0, 10);
    finder.value("close", sink->close(5s));
    auto reader = store.makeStore();
    const auto idsLike = [&](const QString &text, std::int64_t limit) {
        std::vector<std::uint32_t> ids;
        const auto answer = finder.value("search", answerOf(reader->search(race.record().runId, 10, text, limit)));
        std::ranges::transform(answer.rows, std::back_inserter(ids),
                               [](const StandingRow &row) { return row.event.competitorId; });
        return ids;
    };
    using Ids = std::vector<std::uint32_t>;
    finder.equal("like 3", idsLike(u"3"_s, 4), Ids { 1, 3, 30, 31 });
    finder.equal("like 12", idsLike(u"12"_s, 10), Ids {});
    finder.equal("like 1", idsLike(u"1"_s, 4), Ids { 10, 11, 13, 14 });
    finder.equal("like x", idsLike(u"x"_s, 4), Ids { 12 });
    finder.equal("like 1000", idsLike(u"1000"_s, 4), Ids {});
    finder.equal("like 2", idsLike(u"2"_s, 3), Ids { 1, 2, 20 });
    return finder.take();
}

} // namespace

std::vector<ContractCheck> checksOfEntrants()
{
    return {
        { "AnswersWhoIsEntered", &answersWhoIsEntered },
        { "KnowsNobodyWhereNobodyIsEntered", &knowsNobodyWhereNobodyIsEntered },
        { "JoinsTheEntrantsOfShards", &joinsTheEntrantsOfShards },
        { "CutsALongListOfEntrants", &cutsALongListOfEntrants },
        { "SearchesByBibAndName", &searchesByBibAndName },
        { "SearchesAmongThoseNotEntered", &searchesAmongThoseNotEntered },
    };
}

} // namespace trackside::contract
