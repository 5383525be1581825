// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/racestore.h"
#include "support/scriptedquestion.h"

#include <deque>

namespace trackside::test {

/// A store whose answers the test gives, when and in what order it likes. Every question asked stays in its list.
class ScriptedStore final : public RaceStore {
public:
    template <typename T> using Question = ScriptedQuestion<T>;

    std::deque<Question<SnapshotPtr>> snapshots;
    std::deque<Question<CoursePtr>> courses;
    std::deque<Question<RaceList>> raceLists;
    std::deque<Question<std::int32_t>> probes;
    std::deque<Question<SplitTimesAnswer>> splitTimes;
    std::deque<Question<RowsAnswer>> standings;
    std::deque<Question<HistoryAnswer>> histories;
    std::deque<Question<TableAnswer>> queries;
    std::deque<Question<RowsAnswer>> searches; ///< their text is in sql
    std::deque<Question<EntrantsAnswer>> entrantLists;
    std::deque<Question<Decision>> decisions;

    Answer<RaceList> races() override { return raceLists.emplace_back().future(); }
    Answer<CoursePtr> courseOf(const QString &runId) override
    {
        Question<CoursePtr> &question = courses.emplace_back();
        question.runId = runId;
        return question.future();
    }
    Answer<SnapshotPtr> snapshot(const QString &runId, std::optional<std::int32_t> at, bool whole) override
    {
        Question<SnapshotPtr> &question = snapshots.emplace_back();
        question.runId = runId;
        question.at = at;
        question.whole = whole;
        return question.future();
    }

    Answer<std::int32_t> newestSecond(const QString &runId) override
    {
        Question<std::int32_t> &question = probes.emplace_back();
        question.runId = runId;
        return question.future();
    }

    Answer<RowsAnswer> standingFrom(const QString &runId, std::optional<std::int32_t> at, std::int64_t /*first*/,
                                    std::int64_t count) override
    {
        Question<RowsAnswer> &question = standings.emplace_back();
        question.runId = runId;
        question.at = at;
        question.limit = count;
        return question.future();
    }
    Answer<RowsAnswer> rowsOf(const QString &, std::optional<std::int32_t>, std::vector<std::uint32_t>) override
    {
        return unscripted<RowsAnswer>();
    }
    Answer<RowsAnswer> search(const QString &runId, std::optional<std::int32_t> at, const QString &text,
                              std::int64_t limit) override
    {
        Question<RowsAnswer> &question = searches.emplace_back();
        question.runId = runId;
        question.at = at;
        question.sql = text;
        question.limit = limit;
        return question.future();
    }
    Answer<RowsAnswer> near(const QString &, std::optional<std::int32_t>, double, double, std::int64_t) override
    {
        return unscripted<RowsAnswer>();
    }
    Answer<HistoryAnswer> history(const QString &runId, std::vector<std::uint32_t> competitorIds,
                                  std::int32_t fromSecond, std::int32_t /*toSecond*/) override
    {
        Question<HistoryAnswer> &question = histories.emplace_back();
        question.runId = runId;
        question.at = fromSecond;
        question.competitorIds = std::move(competitorIds);
        return question.future();
    }
    Answer<SplitTimesAnswer> splitTimesOf(const QString &runId, std::optional<std::int32_t> at,
                                          std::vector<std::uint32_t> competitorIds) override
    {
        Question<SplitTimesAnswer> &question = splitTimes.emplace_back();
        question.runId = runId;
        question.at = at;
        question.competitorIds = std::move(competitorIds);
        return question.future();
    }
    Answer<TableAnswer> query(const QString &runId, const QString &sql, std::int64_t limit) override
    {
        Question<TableAnswer> &question = queries.emplace_back();
        question.runId = runId;
        question.sql = sql;
        question.limit = limit;
        return question.future();
    }
    Answer<EntrantsAnswer> entrants(const QString &runId, std::vector<std::uint32_t> competitorIds) override
    {
        Question<EntrantsAnswer> &question = entrantLists.emplace_back();
        question.runId = runId;
        question.competitorIds = std::move(competitorIds);
        return question.future();
    }
    Answer<Decision> decide(const QString &runId, const Decision &decision) override
    {
        Question<Decision> &question = decisions.emplace_back();
        question.runId = runId;
        question.decision = decision;
        return question.future();
    }
    Answer<bool> remove(const QString &) override { return unscripted<bool>(); }
    Answer<bool> restore(const QString &) override { return unscripted<bool>(); }

private:
    template <typename T> static Answer<T> unscripted()
    {
        return QtFuture::makeReadyValueFuture<Result<T>>(failure(QStringLiteral("The script has no answer to this.")));
    }
};

} // namespace trackside::test
