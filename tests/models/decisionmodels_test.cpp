// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was decided by hand, as tables show it.
#include "analysis/decisions.h"
#include "models/decisionlistmodel.h"
#include "models/eventlistmodel.h"
#include "models/leaderboardmodel.h"
#include "models/runnermodel.h"

#include "models/snapshots.h"
#include "support/modeltext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <ranges>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using test::modelText;
using test::snapshotOf;

Format english()
{
    return Format(QLocale(QLocale::English, QLocale::UnitedKingdom), Units::Kilometres, QTimeZone::utc());
}

Decision decided(std::uint32_t bib, std::optional<RunnerStatus> status, const QString &reason, std::int64_t revision)
{
    return { .competitorId = bib,
             .status = status,
             .reason = reason,
             .fromSecond = 61,
             .atMs = 1'795'429'069'000 + 1'000 * revision,
             .revision = revision };
}

/// Bibs 1 to 3, of whom the first leads, with these decisions applied.
std::shared_ptr<Snapshot> snapshotWith(std::vector<Decision> decisions)
{
    auto snapshot = snapshotOf(100, { { 1, 300.0 }, { 2, 200.0 }, { 3, 100.0 } });
    std::ranges::sort(decisions, {}, &Decision::competitorId);
    snapshot->decisions = std::move(decisions);
    applyDecisions(snapshot->decisions, snapshot->standing);
    rank(snapshot->standing);
    return snapshot;
}

const Decision cut = decided(1, RunnerStatus::Disqualified, u"<b>cut</b> the\ncourse"_s, 1);

} // namespace

TEST(DecisionListModel, TellsWhoWhatWhenAndWhyTheNewestFirst)
{
    DecisionListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFormat(english());
    EXPECT_EQ(model.emptyText(), u"No race is shown");
    model.apply(snapshotWith({}));
    EXPECT_EQ(model.emptyText(), u"Nothing has been decided by hand up to this moment");
    model.apply(
        snapshotWith({ cut, decided(3, {}, u"it was another one"_s, 4), decided(2, RunnerStatus::Retired, {}, 3) }));
    EXPECT_EQ(modelText(model),
              "Bib | Decision | From | Decided at | Reason\n"
              "3 | taken back | 0:01:01 | 10:17:53 | it was another one\n"
              "2 | retired | 0:01:01 | 10:17:52 | \n"
              "1 | disqualified | 0:01:01 | 10:17:50 | <b>cut</b> the course\n");
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(DecisionListModel, IsMergedAndNeverReset)
{
    DecisionListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    std::mt19937 random(5);
    std::uniform_int_distribution<std::uint32_t> bib(1, 6);
    std::map<std::uint32_t, Decision> counting;
    for (std::int64_t revision = 1; revision <= 200; ++revision) {
        const std::uint32_t who = bib(random);
        if (bib(random) == 1)
            counting.erase(who); // as when looking back
        else
            counting[who] = decided(who, RunnerStatus::Retired, {}, revision);
        std::vector<Decision> decisions;
        std::ranges::copy(counting | std::views::values, std::back_inserter(decisions));
        model.apply(snapshotWith(decisions));
        std::ranges::sort(decisions, std::greater(), &Decision::revision);
        ASSERT_EQ(model.rows().size(), decisions.size());
        for (std::size_t row = 0; row < decisions.size(); ++row)
            EXPECT_EQ(model.rows()[row].decision, decisions[row]);
    }
    EXPECT_EQ(resets.count(), 0);
}

TEST(RunnerTableDecisions, MarkTheRowAndTellTheReason)
{
    RunnerModel runners;
    LeaderboardModel model(runners);
    runners.setFormat(english());
    model.setFormat(english());
    runners.apply(snapshotWith({}), nullptr);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const auto cellOf = [&model](std::uint32_t bib, int column, int role = Qt::DisplayRole) {
        return model.index(model.rowOf(bib), column).data(role).toString();
    };
    EXPECT_EQ(cellOf(1, RunnerTable::Rank), u"1");
    EXPECT_EQ(cellOf(1, RunnerTable::Rank, Qt::ToolTipRole), QString());

    runners.apply(snapshotWith({ cut }), nullptr);
    EXPECT_EQ(model.rowOf(1), 2) << "comes last now";
    EXPECT_EQ(cellOf(2, RunnerTable::Rank), u"1");
    EXPECT_EQ(cellOf(1, RunnerTable::Rank), u"✎");
    EXPECT_EQ(cellOf(1, RunnerTable::Rank, Qt::AccessibleTextRole), u"decided by hand");
    EXPECT_EQ(cellOf(1, RunnerTable::Status), u"disqualified");
    EXPECT_EQ(cellOf(1, RunnerTable::Bib, Qt::ToolTipRole),
              u"Decided by hand: disqualified from 0:01:01 of the race on\n<b>cut</b> the\ncourse");
    EXPECT_GT(changes.count(), 0);

    // The same status by hand where the rows said so: only the mark is new.
    auto own = snapshotOf(100, { { 1, 300.0 }, { 2, 200.0, RunnerStatus::Retired } });
    runners.apply(own, nullptr);
    EXPECT_EQ(cellOf(2, RunnerTable::Rank), u"–");
    auto byHand = std::make_shared<Snapshot>(*own);
    byHand->decisions = { decided(2, RunnerStatus::Retired, {}, 1) };
    const auto before = changes.count();
    runners.apply(byHand, nullptr);
    EXPECT_EQ(cellOf(2, RunnerTable::Rank), u"✎");
    EXPECT_GT(changes.count(), before) << "the view is told";

    auto takenBack = std::make_shared<Snapshot>(*own);
    takenBack->decisions = { decided(2, {}, {}, 2) };
    runners.apply(takenBack, nullptr);
    EXPECT_EQ(cellOf(2, RunnerTable::Rank), u"–");
    EXPECT_EQ(cellOf(2, RunnerTable::Rank, Qt::ToolTipRole), QString());
}

TEST(EventListDecisions, TellThatItWasDecidedByHandAndWhy)
{
    EventListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFormat(english());
    auto snapshot = snapshotWith({ cut, decided(2, RunnerStatus::Retired, {}, 2), decided(3, {}, u"no"_s, 3) });
    snapshot->log = { { .kind = RaceEvent::Kind::Retired, .competitorId = 3, .elapsedMs = 50'000 },
                      { .kind = RaceEvent::Kind::Retired, .competitorId = 2, .elapsedMs = 61'000 },
                      { .kind = RaceEvent::Kind::Disqualified, .competitorId = 1, .elapsedMs = 61'000 } };
    model.apply(snapshot);
    EXPECT_EQ(modelText(model),
              "Time | Bib | Name | What happened\n"
              "0:01:01 | 1 |  | Disqualified by hand: <b>cut</b> the course\n"
              "0:01:01 | 2 |  | Retired by hand\n"
              "0:00:50 | 3 |  | Retired\n");
    auto anew = std::make_shared<Snapshot>(*snapshot);
    anew->decisions.front().reason = u"%1 cut the park"_s;
    model.apply(anew);
    EXPECT_EQ(model.index(0, EventListModel::What).data().toString(), u"Disqualified by hand: %1 cut the park");
}

} // namespace trackside
