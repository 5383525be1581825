// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/racerun.h"

#include "app/commandline.h"
#include "app/interruption.h"
#include "app/terminal.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pauseBetweenLooks = 200ms;

} // namespace

RaceRun::RaceRun(Interruption &interruption, const Profile &profile, Backend backend, RaceOrder order)
    : m_interruption(interruption)
    , m_profileOption(profileOption(profile.name))
    , m_order(std::move(order))
    , m_host(std::move(backend.makeSink), { .askAfterGap = false })
    , m_store(std::move(backend.store))
    , m_patience(backend.patience)
    , m_trouble(backend.mostWithoutStore)
{
}

int RaceRun::run(const Telling &telling)
{
    if (const auto told = waitForTheEnd().and_then([&] { return tell(telling); }); !told) {
        terminal::complain(told.error());
        return Failed;
    }
    return Succeeded;
}

Result<void> RaceRun::waitForTheEnd()
{
    terminal::ProgressLine progress;
    m_wall.start();
    QObject::connect(&m_interruption, &Interruption::interrupted, &m_host,
                     [this] { m_host.stop(m_order.record.runId); });
    QObject::connect(&m_host, &SessionHost::reported, &m_host, [this, &progress](const SessionReport &report) {
        m_report = report;
        if (report.state == SessionState::Over || report.state == SessionState::Stopped
            || report.state == SessionState::Failed) {
            QCoreApplication::quit();
        } else {
            progress.show(progressText());
            m_trouble.take(report);
            if (m_trouble.isTooLong() && !std::exchange(m_givenUp, true)) {
                m_host.stop(m_order.record.runId);
            }
        }
    });
    m_host.start(m_order);
    QCoreApplication::exec();
    if (m_report.state == SessionState::Over) {
        return m_report.error.message.isEmpty() ? Result<void>() : std::unexpected(m_report.error);
    }
    return std::unexpected(m_report.state == SessionState::Stopped ? interruption() : m_report.error);
}

/// What was not delivered has a remedy of its own, which names the command as well.
Error RaceRun::interruption() const
{
    if (m_report.second < 0) {
        return { QCoreApplication::translate("RaceRun", "The race was interrupted before it began."), {}, {} };
    }
    const QString words = m_givenUp
        ? QCoreApplication::translate("RaceRun", "The race was given up at %1: its records are not taken.")
        : QCoreApplication::translate("RaceRun", "The race was interrupted at %1.");
    const QString remedy = m_report.error.remedy.isEmpty()
        ? QCoreApplication::translate("RaceRun", "Go on with: trackside resume %1%2%3")
              .arg(m_order.record.runId, shardOption(m_order.shard), m_profileOption)
        : m_report.error.remedy;
    return { u"%1 %2"_s.arg(words.arg(terminal::timeText(m_report.second)), m_report.error.message).trimmed(),
             m_report.error.detail, remedy };
}

QString RaceRun::progressText() const
{
    QString text =
        u"%1 of %2  %3 events"_s.arg(terminal::timeText(m_report.second), terminal::timeText(m_report.lastSecond))
            .arg(m_report.generatedEvents);
    if (m_report.speedLimited) {
        text += u"  %1×, this machine's limit"_s.arg(m_report.achievableSpeed, 0, 'g', 2);
    }
    if (!m_report.error.message.isEmpty()) {
        text += u"  "_s + m_report.error.message;
    }
    return text;
}

/// A store on a cluster has the last rows a moment after they were acknowledged, or when it is back: it is asked
/// again until it has them, its patience ends, or somebody interrupts.
Result<SnapshotPtr> RaceRun::snapshotOfTheEnd()
{
    auto snapshot = look();
    const QDeadlineTimer late(m_patience);
    QTimer again;
    again.setInterval(pauseBetweenLooks);
    QObject::connect(&again, &QTimer::timeout, &again, [&] {
        snapshot = look();
        if (isTheEnd(snapshot) || late.hasExpired()) {
            QCoreApplication::quit();
        }
    });
    QObject::connect(&m_interruption, &Interruption::interrupted, &again, &QCoreApplication::quit);
    if (!isTheEnd(snapshot) && !late.hasExpired()) {
        again.start();
        QCoreApplication::exec();
    }
    if (snapshot && !isTheEnd(snapshot) && m_patience.count() > 0) {
        const Error &trouble = (*snapshot)->trouble;
        return failure(u"%1 %2"_s
                           .arg(QCoreApplication::translate(
                                    "RaceRun", "The race is over, and the store does not show all of it yet."),
                                trouble.message)
                           .trimmed(),
                       {},
                       u"%1 %2"_s
                           .arg(trouble.remedy,
                                QCoreApplication::translate("RaceRun", "Look later with: trackside watch %1%2")
                                    .arg(m_order.record.runId, m_profileOption))
                           .trimmed());
    }
    return snapshot;
}

Result<SnapshotPtr> RaceRun::look()
{
    return m_store->snapshot(m_order.record.runId, std::nullopt, true).result();
}

/// Whether every runner of this process is there and out.
bool RaceRun::isTheEnd(const Result<SnapshotPtr> &snapshot)
{
    if (!snapshot) {
        return false;
    }
    const Shard shard = m_order.shard;
    if (shard.count == 1 || (*snapshot)->complete) {
        return (*snapshot)->complete;
    }
    const std::int64_t competitors = m_order.record.competitors;
    const auto areOut = [&](std::span<const StandingRow> rows) {
        return (competitors - shard.index + shard.count) / shard.count
            <= std::ranges::count_if(rows, [&](const StandingRow &row) {
                   return shard.holds(row.event.competitorId) && isOut(row.event.status);
               });
    };
    if (competitors <= wholeFieldLimit) {
        return areOut((*snapshot)->standing);
    }
    const auto all = m_store->standingFrom(m_order.record.runId, std::nullopt, 0, competitors).result();
    return all && areOut(all->rows);
}

Result<void> RaceRun::tell(const Telling &telling)
{
    const auto snapshot = snapshotOfTheEnd();
    if (!snapshot) {
        return std::unexpected(snapshot.error());
    }
    return tellRace(*m_store,
                    { .order = m_order,
                      .report = m_report,
                      .wallSeconds = static_cast<double>(m_wall.elapsed()) / 1000.0,
                      .snapshot = *snapshot },
                    telling);
}

} // namespace trackside
