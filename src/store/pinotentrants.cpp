// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinotentrants.h"

#include "store/answers.h"
#include "store/pinotevents.h"

#include <algorithm>
#include <limits>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

/// So many runners are listed in one statement.
constexpr std::size_t mostListed = 2'000;

void take(const PinotRows &rows, Entrants &entrants)
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const std::int64_t id = rows.at(row, 0).integer().value_or(0);
        if (id < 1 || id > std::numeric_limits<std::uint32_t>::max()) {
            continue; // nobody who runs
        }
        const auto text = [&](std::size_t column) { return rows.at(row, column).text(); };
        entrants.push_back({ .competitorId = static_cast<std::uint32_t>(id),
                             .bib = text(1),
                             .name = text(2),
                             .category = text(3),
                             .club = text(4),
                             .wave = static_cast<std::int32_t>(rows.at(row, 5).integer().value_or(0)) });
    }
}

/// Each once: while Pinot puts one segment in the place of another, a row may come from both.
Entrants inOrder(Entrants entrants)
{
    std::ranges::stable_sort(entrants, {}, &Entrant::competitorId);
    const auto repeats = std::ranges::unique(entrants, {}, &Entrant::competitorId);
    entrants.erase(repeats.begin(), repeats.end());
    return entrants;
}

} // namespace

PinotEntrants::PinotEntrants(std::shared_ptr<PinotQuestions> questions, const QString &runId, IsCancelled isCancelled)
    : m_questions(std::move(questions))
    , m_runId(sqlText(runId))
    , m_isCancelled(std::move(isCancelled))
{
}

Result<void> PinotEntrants::ask(QByteArrayView name, PinotWords words, Entrants &entrants)
{
    const auto isThere = m_questions->isThere(PinotTable::Competitors);
    if (!isThere || !*isThere) {
        return isThere.transform([](bool) { });
    }
    ++m_statements;
    words.insert(u"runId"_s, m_runId);
    return m_questions->ask(name, std::move(words), m_isCancelled).transform([&](const PinotRows &rows) {
        m_sent.add(rows.sent());
        take(rows, entrants);
    });
}

Result<Entrants> PinotEntrants::firstOfAll(std::int64_t limit)
{
    Entrants entrants;
    return ask("all_entrants", { { u"limit"_s, QString::number(limit) } }, entrants).transform([&] {
        return inOrder(std::move(entrants));
    });
}

Result<Entrants> PinotEntrants::entrants(std::span<const std::uint32_t> competitorIds)
{
    if (competitorIds.empty()) {
        return firstOfAll(wholeFieldLimit);
    }
    Entrants entrants;
    while (!competitorIds.empty()) {
        const auto some = competitorIds.first(std::min(competitorIds.size(), mostListed));
        if (const auto read = ask("entrants", { { u"runners"_s, sqlNumbers(some) } }, entrants); !read) {
            return std::unexpected(read.error());
        }
        competitorIds = competitorIds.subspan(some.size());
    }
    return inOrder(std::move(entrants));
}

Result<Entrants> PinotEntrants::entrantsLike(const QString &text, std::int64_t limit)
{
    if (limit <= 0 || text.isEmpty()) {
        return firstOfAll(std::max<std::int64_t>(limit, 0));
    }
    const QString begins = sqlPattern(text, true);
    const QStringList ways { u"REGEXP_LIKE(bib, %1)"_s.arg(begins),
                             u"REGEXP_LIKE(name, %1)"_s.arg(sqlPattern(text, false)),
                             u"bib = '' AND REGEXP_LIKE(CAST(competitorId AS STRING), %1)"_s.arg(begins) };
    Entrants entrants;
    return ask("entrants_like",
               { { u"rows"_s, whereAny(u"runId = "_s + m_runId, ways) }, { u"limit"_s, QString::number(limit) } },
               entrants)
        .transform([&] { return inOrder(std::move(entrants)); });
}

QString sqlPattern(const QString &text, bool atTheBeginning)
{
    QString pattern = atTheBeginning ? u"(?iu)^"_s : u"(?iu)"_s;
    for (const QChar character : text) {
        // A backslash takes the meaning from any sign, but gives one to letters and digits.
        if (character == u'\0') {
            pattern += u"\\x00"_s;
        } else {
            const bool isSign = character < u'\x80' && !character.isLetterOrNumber();
            pattern += isSign ? u"\\"_s + character : QString(character);
        }
    }
    return sqlText(pattern);
}

} // namespace trackside
