// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The field as of a second, out of rows of which some are missing: compared with the newest of all rows, and by how
// much is asked for.
#include "store/pinotfield.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <set>

using namespace trackside;
using namespace Qt::StringLiterals;

namespace {

std::set<std::int64_t> numbersIn(const QString &list)
{
    std::set<std::int64_t> numbers;
    for (const QString &number : list.split(u',')) {
        numbers.insert(number.toLongLong());
    }
    return numbers;
}

std::set<std::int64_t> secondsIn(const QString &when)
{
    const QStringList ends = QRegularExpression(u"BETWEEN (\\d+) AND (\\d+)"_s).match(when).capturedTexts();
    if (ends.isEmpty()) {
        return numbersIn(when.section(u'(', 1).chopped(1));
    }
    std::set<std::int64_t> seconds;
    for (std::int64_t second = ends.at(1).toLongLong(); second <= ends.at(2).toLongLong(); ++second) {
        seconds.insert(second);
    }
    return seconds;
}

/// A race whose rows a test gives, and what the field asks of them.
class PinotFieldTest : public testing::Test {
protected:
    using Events = PinotField::Events;

    void write(std::uint32_t runner, std::int32_t second)
    {
        PositionEvent row;
        row.competitorId = runner;
        row.rawTimeSeconds = second;
        row.elapsedMs = 1'000 * std::int64_t(second);
        row.status = RunnerStatus::Running;
        rows.push_back(row);
    }
    /// A row a second of each.
    void write(std::uint32_t runners, std::int32_t from, std::int32_t to)
    {
        for (std::int32_t second = from; second <= to; ++second) {
            for (std::uint32_t runner = 1; runner <= runners; ++runner) {
                write(runner, second);
            }
        }
    }

    Result<Events> ask(QByteArrayView name, const PinotWords &words)
    {
        ++statements;
        const std::set<std::int64_t> seconds = secondsIn(words[u"when"_s]);
        const auto runners = name == "history" ? numbersIn(words[u"runners"_s]) : std::set<std::int64_t>();
        Events found;
        std::ranges::copy_if(rows, std::back_inserter(found), [&](const PositionEvent &row) {
            return seconds.contains(row.rawTimeSeconds) && (runners.empty() || runners.contains(row.competitorId));
        });
        answered += found.size();
        return found;
    }

    /// The newest row of each up to a second, as a live answer or of a second in the past.
    std::map<std::uint32_t, std::int32_t> fieldAt(std::int32_t second, bool isLive)
    {
        NewestRows seen;
        std::ranges::for_each(rows, [&seen](const PositionEvent &row) { seen.take(row); });
        statements = 0;
        answered = 0;
        const auto events = field.at(second, isLive, seen);
        EXPECT_TRUE(events);
        std::map<std::uint32_t, std::int32_t> newest;
        Events standing;
        for (const PositionEvent &event : *events) {
            if (event.rawTimeSeconds <= second) {
                auto &known = newest.try_emplace(event.competitorId, event.rawTimeSeconds).first->second;
                known = std::max(known, event.rawTimeSeconds);
            }
        }
        std::ranges::copy_if(*events, std::back_inserter(standing), [&](const PositionEvent &event) {
            return event.rawTimeSeconds <= second && newest[event.competitorId] == event.rawTimeSeconds;
        });
        if (isLive) {
            field.keep(second, std::move(standing));
        }
        return newest;
    }
    /// What fieldAt() should be.
    [[nodiscard]] std::map<std::uint32_t, std::int32_t> truthAt(std::int32_t second) const
    {
        std::map<std::uint32_t, std::int32_t> newest;
        for (const PositionEvent &row : rows) {
            if (row.rawTimeSeconds <= second) {
                auto &known = newest.try_emplace(row.competitorId, row.rawTimeSeconds).first->second;
                known = std::max(known, row.rawTimeSeconds);
            }
        }
        return newest;
    }

    Events rows;
    int statements = 0;
    std::size_t answered = 0;
    PinotField field { [this](QByteArrayView name, const PinotWords &words) { return ask(name, words); } };
};

} // namespace

TEST_F(PinotFieldTest, OfManyRunnersALiveAnswerReadsTheSecondsSinceTheLastOne)
{
    write(2'500, 0, 31);
    EXPECT_EQ(fieldAt(26, true), truthAt(26));
    EXPECT_EQ(fieldAt(28, true), truthAt(28));
    EXPECT_EQ(statements, 1);
    EXPECT_EQ(answered, 5'000U) << "two seconds of everybody";
    EXPECT_EQ(fieldAt(28, true), truthAt(28)) << "asked again";
    EXPECT_EQ(answered, 2'500U);
}

TEST_F(PinotFieldTest, WhoHasNoRowSinceTheLastAnswerStandsAsBefore)
{
    write(2'500, 0, 20);
    std::erase_if(rows, [](const PositionEvent &row) { return row.competitorId == 7 && row.rawTimeSeconds > 15; });
    write(7, 20);
    EXPECT_EQ(fieldAt(17, true).at(7), 15);
    EXPECT_EQ(fieldAt(19, true).at(7), 15);
    EXPECT_EQ(statements, 1);
}

TEST_F(PinotFieldTest, WhereRowsAreMissingTheNextAnswersLookFurtherBack)
{
    write(2'500, 0, 30);
    std::erase_if(rows, [](const PositionEvent &row) { return row.competitorId == 7 && row.rawTimeSeconds == 24; });
    EXPECT_EQ(fieldAt(22, true), truthAt(22));
    EXPECT_FALSE(field.hasGaps());
    EXPECT_EQ(fieldAt(24, true), truthAt(24));
    EXPECT_TRUE(field.hasGaps());
    EXPECT_EQ(fieldAt(26, true), truthAt(26));
    EXPECT_EQ(answered, 12'500U - 1U) << "five seconds";
}

TEST_F(PinotFieldTest, AfterALongWhileNobodyStandsWhereTheyWereThen)
{
    write(2'500, 0, 400);
    std::erase_if(rows, [](const PositionEvent &row) { return row.competitorId == 7 && row.rawTimeSeconds > 320; });
    write(7, 400);
    EXPECT_EQ(fieldAt(10, true), truthAt(10));
    EXPECT_EQ(fieldAt(399, true).at(7), 320) << "not where the last live answer had them";
}

TEST_F(PinotFieldTest, IsTheNewestRowOfAllWhateverIsMissing)
{
    for (const std::uint32_t runners : { 40U, 2'100U }) {
        std::mt19937 random(runners);
        rows.clear();
        field.keep(-1, {});
        write(runners, 0, 60);
        std::erase_if(rows, [&random](const PositionEvent &row) {
            return row.rawTimeSeconds > 0 && row.rawTimeSeconds < 60 && random() % 4 != 0;
        });
        for (std::int32_t second = 3; second < 58; second += 1 + static_cast<std::int32_t>(random() % 9)) {
            EXPECT_EQ(fieldAt(second, true), truthAt(second)) << runners << " runners, live at " << second;
            const auto past = static_cast<std::int32_t>(random() % static_cast<unsigned>(second));
            EXPECT_EQ(fieldAt(past, false), truthAt(past)) << runners << " runners, at " << past;
        }
    }
}
