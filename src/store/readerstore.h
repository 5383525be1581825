// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/answerwatch.h"
#include "store/racereader.h"
#include "store/racestore.h"
#include "store/worker.h"

#include <QDateTime>

#include <chrono>

namespace trackside {

class DecisionLog;

/// The questions of RaceStore that every kind of store answers in the same way, from a race's RaceReader. It has three
/// threads, for refreshes, for probes and for everything else, each with its own readers.
class ReaderStore : public RaceStore {
public:
    ~ReaderStore() override;

    /// Before the first question.
    void setWatch(AnswerWatch watch) { m_watch = std::move(watch); }

    [[nodiscard]] Answer<CoursePtr> courseOf(const QString &runId) override;
    [[nodiscard]] Answer<SnapshotPtr> snapshot(const QString &runId, std::optional<std::int32_t> at,
                                               bool whole) override;
    [[nodiscard]] Answer<std::int32_t> newestSecond(const QString &runId) override;
    [[nodiscard]] Answer<RowsAnswer> standingFrom(const QString &runId, std::optional<std::int32_t> at,
                                                  std::int64_t first, std::int64_t count) override;
    [[nodiscard]] Answer<RowsAnswer> rowsOf(const QString &runId, std::optional<std::int32_t> at,
                                            std::vector<std::uint32_t> competitorIds) override;
    [[nodiscard]] Answer<RowsAnswer> search(const QString &runId, std::optional<std::int32_t> at, const QString &text,
                                            std::int64_t limit) override;
    [[nodiscard]] Answer<RowsAnswer> near(const QString &runId, std::optional<std::int32_t> at, double distanceMetres,
                                          double withinMetres, std::int64_t limit) override;
    [[nodiscard]] Answer<HistoryAnswer> history(const QString &runId, std::vector<std::uint32_t> competitorIds,
                                                std::int32_t fromSecond, std::int32_t toSecond) override;
    [[nodiscard]] Answer<SplitTimesAnswer> splitTimesOf(const QString &runId, std::optional<std::int32_t> at,
                                                        std::vector<std::uint32_t> competitorIds) override;
    [[nodiscard]] Answer<EntrantsAnswer> entrants(const QString &runId,
                                                  std::vector<std::uint32_t> competitorIds) override;
    Answer<Decision> decide(const QString &runId, const Decision &decision) override;

protected:
    /// \p opener and \p decisions are used by all threads until they have ended.
    ReaderStore(std::unique_ptr<RaceOpener> opener, std::shared_ptr<DecisionLog> decisions);

    /// Ends the threads within a second; what they use may go after it. Every kind of store calls it when it is
    /// destroyed.
    void stop();

    /// The thread of everything but refreshes.
    [[nodiscard]] Worker &questions();
    /// Closes the race wherever it is open, on the threads in their turn. On the questions' thread.
    void forget(const QString &runId);

    /// The question's answer with the time it took; told to whoever watches.
    template <typename T> Answer<T> askTimed(Asked asked, std::function<Result<T>()> question, const QString &sql = {})
    {
        return questions().ask<T>([this, asked, question = std::move(question), sql] {
            const auto begun = std::chrono::steady_clock::now();
            Result<T> answer = question();
            if (answer) {
                const auto took = std::chrono::steady_clock::now() - begun;
                answer->facts.tookMicroseconds = std::chrono::duration_cast<std::chrono::microseconds>(took).count();
            }
            tell(questions(), asked, answer, sql);
            return answer;
        });
    }

private:
    struct State;
    /// Tells whoever watches, unless nobody waits for the answer any more.
    template <typename T>
    void tell(const Worker &thread, Asked asked, const Result<T> &answer, const QString &sql = {}) const
    {
        if (m_watch && !thread.isCancelled()) {
            m_watch({ .asked = asked,
                      .facts = answer ? answer->facts : AnswerFacts(),
                      .error = answer ? Error() : answer.error(),
                      .atMs = QDateTime::currentMSecsSinceEpoch(),
                      .sql = sql });
        }
    }
    /// What of a standing is the answer; may ask the race's reader for more.
    using Choice =
        std::function<Result<std::vector<StandingRow>>(RaceReader &reader, const std::vector<StandingRow> &standing)>;
    Answer<RowsAnswer> askRows(Asked asked, const QString &runId, std::optional<std::int32_t> at, const Choice &choose);

    AnswerWatch m_watch;
    std::unique_ptr<State> m_state;
};

/// What is said of a run that there is not.
[[nodiscard]] Error unknownRun(const QString &runId);

/// A race's entry in the list.
[[nodiscard]] RaceListing listingOf(const RaceHead &head, std::int64_t bytes);

/// In the order of a list: newest start first, then by run id.
void sortRaces(std::vector<RaceListing> &races);

} // namespace trackside
