// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leaderboardmodel.h"
#include "models/runnermodel.h"

#include "models/mirror.h"
#include "models/snapshots.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <optional>
#include <random>
#include <set>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using test::Mirror;
using test::rowText;
using test::Runner;
using test::snapshotOf;

Format english()
{
    return Format(QLocale(QLocale::English, QLocale::UnitedKingdom), Units::Kilometres, QTimeZone::utc());
}

QStringList textsOf(const RunnerTable &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(rowText(model, row));
    return texts;
}

/// A field that changes at random: runners come, go, overtake, stop, finish and retire; seconds pass, or not.
class RandomRace {
public:
    explicit RandomRace(std::uint64_t seed)
        : m_random(seed)
    {
    }

    SnapshotPtr next()
    {
        m_second += pick(0, 2);
        for (std::uint32_t bib = 1; bib <= 40; ++bib) {
            const int fate = pick(0, 99);
            if (!m_runners.contains(bib)) {
                if (fate < 20)
                    m_runners[bib] = { bib, 1.0 * pick(0, 400) };
                continue;
            }
            Runner &runner = m_runners[bib];
            if (fate < 4)
                m_runners.erase(bib);
            else if (fate < 50 && !isOut(runner.status))
                runner.metres += pick(0, 30);
            else if (fate < 55)
                runner.status = static_cast<RunnerStatus>(pick(0, 6));
            else if (fate == 99)
                runner.metres = pick(0, 400); // a correction
        }
        if (pick(0, 49) == 0)
            m_runners.clear();
        std::vector<Runner> field;
        for (auto &[bib, runner] : m_runners) {
            field.push_back(runner);
            if (isOut(runner.status))
                field.back().elapsedMs = 100 * static_cast<int>(bib % 7);
        }
        const auto snapshot = snapshotOf(m_second, field);
        for (std::size_t row = 0; row < snapshot->standing.size(); ++row)
            snapshot->progress.push_back(
                { .recentMetres = 1.0 * pick(0, 200), .recentMs = std::int64_t { 10'000 } * pick(0, 3) });
        return snapshot;
    }

    int pick(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }

private:
    std::mt19937_64 m_random;
    std::map<std::uint32_t, Runner> m_runners;
    std::int32_t m_second = 0;
};

/// The rows that a table must have, worked out anew from nothing but two snapshots.
struct Expected {
    QStringList byBib;
    QStringList byStanding;
};

/// When somebody was at a place, by the own start, where that one was of late, and the newest row.
double passedMs(const Snapshot &now, std::size_t row, double metres)
{
    const PositionEvent &event = now.standing[row].event;
    const RunnerProgress &progress = now.progress[row];
    const auto ms = static_cast<double>(event.elapsedMs);
    if (metres <= 0.0 || metres > event.distanceMetres)
        return metres <= 0.0 ? 0.0 : ms;
    double kneeMetres = event.distanceMetres - progress.recentMetres;
    double kneeMs = ms - static_cast<double>(progress.recentMs);
    if (progress.recentMs == 0 || kneeMetres < 0.0 || kneeMs < 0.0)
        kneeMetres = kneeMs = 0.0;
    if (metres <= kneeMetres)
        return std::lerp(0.0, kneeMs, metres / kneeMetres);
    return std::lerp(kneeMs, ms, (metres - kneeMetres) / (event.distanceMetres - kneeMetres));
}

/// How long the one is behind the other: by their results in whole seconds, or since the one in front was there.
QString gapText(const Snapshot &now, std::size_t row, std::size_t otherRow)
{
    const PositionEvent &event = now.standing[row].event;
    const PositionEvent &other = now.standing[otherRow].event;
    for (const RunnerStatus status : { event.status, other.status }) {
        if (status == RunnerStatus::Waiting || status > RunnerStatus::Finished)
            return u"–"_s;
    }
    const auto isHome = [](const PositionEvent &one) { return one.status == RunnerStatus::Finished; };
    if (isHome(event) && isHome(other)) {
        const auto wholeSeconds = [](std::int64_t ms) { return (ms + 999) / 1000 * 1000; };
        return (event.elapsedMs < other.elapsedMs ? u"−"_s : u"+"_s)
            + english().duration(std::abs(wholeSeconds(event.elapsedMs) - wholeSeconds(other.elapsedMs)));
    }
    const bool isInFront =
        std::pair(isHome(event), event.distanceMetres) > std::pair(isHome(other), other.distanceMetres);
    const PositionEvent &behind = isInFront ? other : event;
    const double passed = passedMs(now, isInFront ? row : otherRow, behind.distanceMetres);
    const std::int64_t ms = std::max<std::int64_t>(behind.elapsedMs - std::llround(passed), 0);
    return u"≈ "_s + (isInFront && ms > 0 ? u"−"_s : u"+"_s) + english().duration(ms);
}

/// To whoever has the next better place, or none.
QString gapAhead(const Snapshot &now, std::size_t row)
{
    std::optional<std::size_t> ahead;
    for (std::size_t other = 0; other < now.standing.size(); ++other) {
        const std::int32_t rank = now.standing[other].rank;
        if (rank < now.standing[row].rank && (!ahead || rank >= now.standing[*ahead].rank))
            ahead = other;
    }
    return ahead ? gapText(now, row, *ahead) : u"–"_s;
}

QString pinnedGap(const Snapshot &now, std::size_t row, std::uint32_t pinned)
{
    for (std::size_t other = 0; other < now.standing.size(); ++other) {
        if (now.standing[other].event.competitorId == pinned)
            return row == other ? u"pinned"_s : gapText(now, row, other);
    }
    return u"–"_s;
}

Expected expectedOf(const Snapshot &now, const std::map<std::uint32_t, std::int32_t> &changes, std::uint32_t pinned)
{
    const Format format = english();
    std::map<std::uint32_t, QString> byBib;
    Expected expected;
    for (std::size_t place = 0; place < now.standing.size(); ++place) {
        const StandingRow &row = now.standing[place];
        const RunnerProgress &progress = now.progress[place];
        const PositionEvent &event = row.event;
        const bool runs = event.status == RunnerStatus::Running || event.status == RunnerStatus::Stopped;
        const bool moved = progress.recentMs > 0 && progress.recentMetres > 0.0;
        const bool timed = event.status != RunnerStatus::Waiting && event.status != RunnerStatus::NotStarted;
        const bool placed = event.status <= RunnerStatus::Finished;
        const QString gap = row.rank > 1 ? gapText(now, place, 0) : u"–"_s;
        const std::int32_t change = isOut(event.status) ? 0 : changes.at(event.competitorId);
        const QString mark =
            change == 0 ? QString() : (change > 0 ? u"▲"_s : u"▼"_s) + QString::number(std::abs(change));
        const QString text =
            QStringList { placed ? QString::number(row.rank) : u"–"_s,
                          mark,
                          QString::number(event.competitorId),
                          u"–"_s,
                          u"–"_s,
                          u"–"_s,
                          u"–"_s,
                          format.distance(event.distanceMetres),
                          u"–"_s,
                          format.pace(paceSecondsPerKm(event)),
                          timed ? format.raceTime(event.elapsedMs) : u"–"_s,
                          gap,
                          RunnerTable::statusText(event.status),
                          u"–"_s,
                          u"–"_s,
                          runs && moved ? format.pace(static_cast<double>(progress.recentMs) / progress.recentMetres)
                                        : u"–"_s,
                          gapAhead(now, place),
                          u"–"_s,
                          pinnedGap(now, place, pinned),
                          u"–"_s,
                          u"–"_s,
                          u"–"_s }
                .join(u" | "_s);
        byBib[event.competitorId] = text;
        expected.byStanding.append(text);
    }
    for (const auto &[bib, text] : byBib)
        expected.byBib.append(text);
    return expected;
}

std::map<std::uint32_t, std::int32_t> changesOf(const SnapshotPtr &before, const Snapshot &now,
                                                const std::map<std::uint32_t, std::int32_t> &old)
{
    std::map<std::uint32_t, std::int32_t> changes;
    for (const StandingRow &row : now.standing) {
        const std::uint32_t bib = row.event.competitorId;
        changes[bib] = 0;
        for (const StandingRow &was : before ? before->standing : std::vector<StandingRow> {}) {
            if (was.event.competitorId != bib)
                continue;
            if (before->second == now.second)
                changes[bib] = old.at(bib);
            else if (was.event.distanceMetres > 0.0)
                changes[bib] = was.rank - row.rank;
        }
    }
    return changes;
}

class RandomMerges : public testing::TestWithParam<int> { };

TEST_P(RandomMerges, GiveWhatABuildingAnewGives)
{
    RandomRace race(static_cast<std::uint64_t>(GetParam()));
    RunnerModel runners;
    LeaderboardModel leaderboard(runners);
    leaderboard.setExtent(LeaderboardModel::Extent::All);
    runners.setFormat(english());
    leaderboard.setFormat(english());
    const QAbstractItemModelTester runnersTester(&runners, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester boardTester(&leaderboard, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Mirror runnersMirror(runners);
    const Mirror boardMirror(leaderboard);
    QItemSelectionModel selection(&leaderboard);

    SnapshotPtr before;
    std::map<std::uint32_t, std::int32_t> changes;
    for (int round = 0; round < 250; ++round) {
        // Somebody selects now and then; the selection must stay with its runners whatever happens.
        if (leaderboard.rowCount() > 0 && race.pick(0, 3) == 0)
            selection.select(leaderboard.index(race.pick(0, leaderboard.rowCount() - 1), 0),
                             QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        std::set<std::uint32_t> selected;
        for (const QModelIndex &index : selection.selectedRows())
            selected.insert(leaderboard.bibAt(index.row()));

        const SnapshotPtr now = race.next();
        changes = changesOf(before, *now, changes);
        runners.apply(now, {});
        if (race.pick(0, 9) == 0)
            runners.pin(static_cast<std::uint32_t>(race.pick(0, 40)));
        const Expected expected = expectedOf(*now, changes, runners.pinned());
        ASSERT_EQ(textsOf(runners), expected.byBib) << "round " << round;
        ASSERT_EQ(textsOf(leaderboard), expected.byStanding) << "round " << round;
        ASSERT_EQ(runnersMirror.texts(), expected.byBib) << "round " << round;
        ASSERT_EQ(boardMirror.texts(), expected.byStanding) << "round " << round;

        std::set<std::uint32_t> stillSelected;
        for (const QModelIndex &index : selection.selectedRows())
            stillSelected.insert(leaderboard.bibAt(index.row()));
        std::erase_if(selected, [&](std::uint32_t bib) { return runners.rowOf(bib) < 0; });
        ASSERT_EQ(stillSelected, selected) << "round " << round;
        before = now;
    }
    EXPECT_EQ(runnersMirror.resets + boardMirror.resets, 0);
}

/// Every fourth stays, and all come back: far more ranges than are moved one by one.
TEST(ScatteredMerges, ChangeTheTableByFewSignals)
{
    constexpr std::uint32_t field = 400;
    std::vector<Runner> all;
    std::vector<Runner> few;
    for (std::uint32_t bib = 1; bib <= field; ++bib) {
        all.push_back({ bib, 1.0 * ((bib * 37) % field) });
        if (bib % 4 == 0)
            few.push_back(all.back());
    }
    RunnerModel runners;
    LeaderboardModel leaderboard(runners);
    leaderboard.setExtent(LeaderboardModel::Extent::All);
    const QAbstractItemModelTester tester(&leaderboard, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Mirror mirror(leaderboard);
    runners.apply(snapshotOf(10, all), {});
    const int stays = leaderboard.rowOf(200);
    const QPersistentModelIndex selected = leaderboard.index(stays, 0);
    int signalled = 0;
    QObject::connect(&leaderboard, &QAbstractItemModel::rowsInserted, &leaderboard, [&] { ++signalled; });
    QObject::connect(&leaderboard, &QAbstractItemModel::rowsRemoved, &leaderboard, [&] { ++signalled; });
    QObject::connect(&leaderboard, &QAbstractItemModel::layoutChanged, &leaderboard, [&] { ++signalled; });

    for (const std::vector<Runner> &shown : { few, all, few, all }) {
        signalled = 0;
        runners.apply(snapshotOf(11, shown), {});
        ASSERT_EQ(leaderboard.rowCount(), static_cast<int>(shown.size()));
        EXPECT_EQ(mirror.texts(), textsOf(leaderboard));
        EXPECT_LE(signalled, 4);
        ASSERT_TRUE(selected.isValid());
        EXPECT_EQ(leaderboard.bibAt(selected.row()), 200U);
    }
    EXPECT_EQ(mirror.resets, 0);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomMerges, testing::Range(1, 5));

} // namespace
} // namespace trackside
