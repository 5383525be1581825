// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinotrun.h"

#include "simulation/raceconfig.h"
#include "store/newestrows.h"
#include "store/pinotevents.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

#include <algorithm>
#include <map>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::PinotRun)
};

constexpr auto pauseBetweenLooks = 100ms;

/// Race seconds that a writer may have under way: one partition has them, while another has none yet.
constexpr std::int32_t mostSecondsUnderWay = 10;

std::int64_t runnersOf(const RaceRecord &race, Shard shard)
{
    std::int64_t runners = 0;
    for (std::int64_t bib = shard.index; bib <= race.competitors; bib += shard.count) {
        ++runners;
    }
    return runners;
}

/// A writer that ended up to this second may have written no row of some runners.
std::int32_t lastOfTheFirstSeconds(const RaceRecord &race)
{
    const auto config = raceConfigFromJson(race.config);
    return mostSecondsUnderWay + (config ? config->faults.reachSeconds() : 0);
}

/// What was seen of a run's runners so far.
class SeenOfRun {
public:
    SeenOfRun(const RaceRecord &race, Shard shard)
        : m_shard(shard)
        , m_expected(runnersOf(race, shard))
        , m_firstSeconds(lastOfTheFirstSeconds(race))
    {
    }

    void take(const PinotRows &newest)
    {
        for (const PositionEvent &event : eventsOf(newest, nullptr)) {
            m_all.take(event);
            if (m_shard.holds(event.competitorId)) {
                m_ofShard.take(event);
            }
        }
    }

    [[nodiscard]] std::int64_t expected() const { return m_expected; }
    [[nodiscard]] std::int64_t runners() const { return m_ofShard.runners(); }
    [[nodiscard]] bool isWhole() const { return runners() >= m_expected; }
    /// Whether rows of the shard are away, where so many runners of the run have any.
    [[nodiscard]] bool isMissingSome(double haveRows) const
    {
        return !isWhole() && (static_cast<double>(m_all.runners()) < haveRows || m_ofShard.second() > m_firstSeconds);
    }
    /// As StoredRun has it.
    [[nodiscard]] std::optional<std::int32_t> second() const
    {
        if (runners() == 0 || !isWhole()) {
            return std::nullopt;
        }
        const std::vector<std::int32_t> active = m_ofShard.active();
        return active.empty() ? m_ofShard.second() : std::ranges::min(active);
    }

private:
    Shard m_shard;
    std::int64_t m_expected;
    std::int32_t m_firstSeconds;
    NewestRows m_all;
    NewestRows m_ofShard;
};

/// Looks at the newest rows until none that is known to be there is missing, or the patience is at its end.
Result<std::optional<std::int32_t>> secondOfAll(PinotQuestions &pinot, const PinotWords &words, SeenOfRun seen,
                                                std::chrono::milliseconds patience)
{
    const auto look = [&] {
        return pinot.ask("newest", words).transform([&seen](const PinotRows &rows) { seen.take(rows); });
    };
    if (const auto looked = look(); !looked) {
        return std::unexpected(looked.error());
    }
    if (seen.isWhole()) {
        return seen.second();
    }
    PinotWords counted = words;
    counted.insert(u"longest"_s, QString::number(longestRaceSeconds));
    const auto count = pinot.ask("seen", counted);
    if (!count) {
        return std::unexpected(count.error());
    }
    const double haveRows = count->size() > 0 ? count->at(0, 0).number().value_or(0.0) : 0.0;
    const QDeadlineTimer late(patience);
    while (seen.isMissingSome(haveRows) && !late.hasExpired()) {
        QThread::sleep(pauseBetweenLooks);
        if (const auto looked = look(); !looked) {
            return std::unexpected(looked.error());
        }
    }
    if (seen.isMissingSome(haveRows)) {
        return failure(Text::tr("Pinot shows only %L1 of the race's %L2 runners, so it is not known where to go on.")
                           .arg(seen.runners())
                           .arg(seen.expected()),
                       {}, Text::tr("Wait until Pinot has read its topic, then resume the race again."));
    }
    return seen.second();
}

} // namespace

Result<std::optional<StoredRun>> storedRun(PinotQuestions &pinot, const QString &runId, Shard shard,
                                           std::chrono::milliseconds patience)
{
    const auto race = askRace(pinot, runId);
    if (!race) {
        return std::unexpected(race.error());
    }
    if (!*race) {
        return std::optional<StoredRun>();
    }
    const auto columns = pinot.columns(PinotTable::Parkrun);
    if (!columns) {
        return std::unexpected(columns.error());
    }
    PinotWords words = eventWords(*columns, nullptr);
    words.insert(u"runId"_s, sqlText(runId));
    return secondOfAll(pinot, words, { **race, shard }, patience).transform([&](std::optional<std::int32_t> second) {
        return std::optional(StoredRun { .race = **race, .second = second });
    });
}

Result<std::optional<std::int32_t>> wholeUpTo(PinotQuestions &pinot, const WrittenShard &written,
                                              const RunnersAt &expected)
{
    const std::int32_t from = std::max(0, written.second + 1 - mostSecondsUnderWay);
    const Shard shard = written.shard;
    const QString ofShard = shard.count == 1
        ? QString()
        : u" AND MOD(competitorId, %1) = %2"_s.arg(shard.count).arg(shard.index % shard.count);
    const auto rows = pinot.ask("runners_at",
                                { { u"runId"_s, sqlText(written.runId) },
                                  { u"seconds"_s, sqlSeconds(from, written.second) },
                                  { u"ofShard"_s, ofShard } });
    if (!rows) {
        return std::unexpected(rows.error());
    }
    std::map<std::int64_t, std::int64_t> runners; // by second
    for (std::size_t row = 0; row < rows->size(); ++row) {
        runners[rows->at(row, 0).integer().value_or(-1)] = rows->at(row, 1).integer().value_or(0);
    }
    for (std::int32_t second = from; second <= written.second; ++second) {
        if (runners[second] < expected(second)) {
            return second == 0 ? std::nullopt : std::optional(second - 1);
        }
    }
    return std::optional(written.second);
}

} // namespace trackside
