// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stagedrace.h"
#include "simulation/racecontrol.h"
#include "store/racestore.h"

#include <QDateTime>
#include <QPromise>

#include <atomic>
#include <chrono>
#include <map>
#include <memory>
#include <mutex>

namespace trackside::test {

/// Races that are computed when they are asked for: the store and the control of a window under test, with no file and
/// no thread. A test sets the second that a race has come to.
class StagedRaces final : public RaceControl, public RaceStore {
    Q_OBJECT
public:
    using RaceControl::RaceControl;

    /// Lets the race come to \p second and reports it.
    void advanceTo(const QString &runId, std::int32_t second, SessionState state = SessionState::Running);
    /// Lets the generator report what it did to the stream; the rows stay as they are.
    void applyFaults(const QString &runId, const FaultCounts &faults);
    /// The clock on the wall, by which the race that was advanced last is late by so much: on time, if not told.
    [[nodiscard]] QDateTime wallClock() const { return m_onTime.addDuration(m_late); }
    void setLate(std::chrono::seconds late) { m_late = late; }
    [[nodiscard]] const RaceOrder &orderOf(const QString &runId) const { return m_races.at(runId).order; }
    /// A race that nobody generates any more.
    void addCutOff(const RaceOrder &order, std::int32_t second);
    /// While on, races that are started wait for their gun until advanceTo().
    void holdGun(bool hold) { m_holdsGun = hold; }
    /// What the race's reports say from now on; no message: it is written again.
    void keepFromWriting(const QString &runId, const Error &error);
    /// While set, the store answers, and says this of its rows.
    void doubt(const Error &error) { m_doubt = error; }
    /// While set, the store answers every question with it.
    void failWith(std::optional<Error> error) { m_error = std::move(error); }
    /// While on, questions for histories wait for the test, which sees the last of them in heldHistory().
    void holdHistories(bool hold) { m_holdsHistories = hold; }
    using HistoryPromise = std::shared_ptr<QPromise<Result<HistoryAnswer>>>;
    [[nodiscard]] HistoryPromise heldHistory();
    /// While on, what is decided is not stored, and the answer to the last is the test's to give, in heldDecision().
    void holdDecisions(bool hold) { m_holdsDecisions = hold; }
    using DecisionPromise = std::shared_ptr<QPromise<Result<Decision>>>;
    [[nodiscard]] const DecisionPromise &heldDecision() const { return m_heldDecision; }
    [[nodiscard]] QStringList calls() const { return m_calls; } ///< what the window ordered, e.g. "pause"
    [[nodiscard]] QStringList runs() const;

    void start(const RaceOrder &order) override;
    void pause(const QString &runId) override;
    void resume(const QString &runId) override;
    void step(const QString &runId) override;
    void setSpeed(const QString &runId, double speed) override;
    void stop(const QString &runId) override;
    void catchUp(const QString &runId) override;
    void goOnFromHere(const QString &runId) override;
    [[nodiscard]] bool isOurs(const QString &runId) const override;
    [[nodiscard]] SessionReport lastReport(const QString &runId) const override;
    [[nodiscard]] QStringList activeRuns() const override;

    [[nodiscard]] Answer<RaceList> races() override;
    [[nodiscard]] Answer<CoursePtr> courseOf(const QString &runId) override;
    [[nodiscard]] Answer<SnapshotPtr> snapshot(const QString &runId, std::optional<std::int32_t> at,
                                               bool whole) override;
    [[nodiscard]] Answer<std::int32_t> newestSecond(const QString &runId) override;
    [[nodiscard]] Answer<RowsAnswer> standingFrom(const QString &, std::optional<std::int32_t>, std::int64_t,
                                                  std::int64_t) override;
    [[nodiscard]] Answer<RowsAnswer> rowsOf(const QString &, std::optional<std::int32_t>,
                                            std::vector<std::uint32_t>) override;
    [[nodiscard]] Answer<RowsAnswer> search(const QString &, std::optional<std::int32_t>, const QString &,
                                            std::int64_t) override;
    [[nodiscard]] Answer<RowsAnswer> near(const QString &, std::optional<std::int32_t>, double, double,
                                          std::int64_t) override;
    /// May be asked on any thread while no race advances.
    [[nodiscard]] Answer<HistoryAnswer> history(const QString &runId, std::vector<std::uint32_t> competitorIds,
                                                std::int32_t fromSecond, std::int32_t toSecond) override;
    [[nodiscard]] Answer<SplitTimesAnswer> splitTimesOf(const QString &runId, std::optional<std::int32_t> at,
                                                        std::vector<std::uint32_t> competitorIds) override;
    [[nodiscard]] Answer<EntrantsAnswer> entrants(const QString &runId,
                                                  std::vector<std::uint32_t> competitorIds) override;
    Answer<Decision> decide(const QString &runId, const Decision &decision) override;
    [[nodiscard]] Answer<TableAnswer> query(const QString &, const QString &, std::int64_t) override;
    [[nodiscard]] Answer<bool> remove(const QString &runId) override;
    [[nodiscard]] Answer<bool> restore(const QString &runId) override;

private:
    StagedRace &add(const RaceOrder &order);
    void setState(const QString &runId, SessionState state);

    std::map<QString, StagedRace> m_races;
    std::optional<Error> m_error;
    Error m_doubt;
    QStringList m_calls;
    QDateTime m_onTime;
    std::chrono::seconds m_late {};
    bool m_holdsGun = false;
    std::atomic_bool m_holdsHistories = false;
    std::mutex m_heldMutex;
    HistoryPromise m_held;
    bool m_holdsDecisions = false;
    DecisionPromise m_heldDecision;
};

} // namespace trackside::test
