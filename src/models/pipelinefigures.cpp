// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipelinefigures.h"

#include <algorithm>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A tick that comes later than this is worth a word.
constexpr std::int64_t noticeableLatenessMs = 100;

} // namespace

PipelineFigures::PipelineFigures(QObject *parent)
    : QObject(parent)
{
}

void PipelineFigures::setFormat(const Format &format)
{
    m_format = format;
    Q_EMIT changed();
}

void PipelineFigures::clear()
{
    m_report.reset();
    m_snapshot.reset();
    m_displayMs.reset();
    Q_EMIT changed();
}

void PipelineFigures::setReport(const SessionReport &report)
{
    m_report = report;
    Q_EMIT changed();
}

void PipelineFigures::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    Q_EMIT changed();
}

void PipelineFigures::setDisplayMs(std::optional<std::int64_t> displayMs)
{
    if (displayMs == m_displayMs)
        return;
    m_displayMs = displayMs;
    Q_EMIT changed();
}

QString PipelineFigures::generatedText() const
{
    if (!m_report || m_report->second < 0)
        return {};
    const QString time = m_format.duration(std::int64_t { 1000 } * m_report->second);
    return m_report->speed == 1.0 ? tr("generated %1").arg(time)
                                  : tr("generated %1 at %2").arg(time, m_format.speed(m_report->speed));
}

QString PipelineFigures::storedText() const
{
    if (!m_report || m_report->writeMicroseconds <= 0)
        return {};
    return tr("stored in %1").arg(m_format.span(std::chrono::microseconds(m_report->writeMicroseconds)));
}

QString PipelineFigures::readText() const
{
    if (!m_snapshot || m_snapshot->facts.tookMicroseconds <= 0)
        return {};
    const QString took = m_format.span(std::chrono::microseconds(m_snapshot->facts.tookMicroseconds));
    const bool paused = m_report && m_report->state == SessionState::Paused;
    if (m_snapshot->complete || paused || m_snapshot->facts.freshnessMs <= 0)
        return tr("read in %1").arg(took);
    return tr("read in %1, %2 old").arg(took, m_format.span(std::chrono::milliseconds(m_snapshot->facts.freshnessMs)));
}

QString PipelineFigures::behindText() const
{
    const auto time = behind();
    return time ? tr("picture %1 behind").arg(m_format.span(*time)) : QString();
}

QString PipelineFigures::runnersText() const
{
    if (!m_snapshot || m_snapshot->counts.competitors <= 0)
        return {};
    const std::int64_t runners = m_snapshot->counts.competitors;
    return runners == 1 ? tr("1 runner") : tr("%1 runners").arg(m_format.number(runners));
}

QString PipelineFigures::troubleText() const
{
    if (!m_report)
        return {};
    QStringList troubles;
    if (!m_report->error.message.isEmpty())
        troubles.append(m_report->error.message);
    if (m_report->state == SessionState::Paused)
        return troubles.join(u" · "_s); // nothing is late while nothing is due
    if (m_report->speedLimited)
        troubles.append(tr("at this machine's limit"));
    if (m_report->latenessMs >= noticeableLatenessMs)
        troubles.append(tr("%1 late").arg(m_format.span(std::chrono::milliseconds(m_report->latenessMs))));
    if (m_report->queuedSeconds > 0)
        troubles.append(tr("%1 s queued").arg(m_report->queuedSeconds));
    return troubles.join(u" · "_s);
}

QString PipelineFigures::faultsText() const
{
    return m_report ? faultsText(m_report->faults, m_format) : QString();
}

QString PipelineFigures::faultsText(const FaultCounts &faults, const Format &format)
{
    QStringList applied;
    const auto add = [&](std::int64_t count, const QString &words) {
        if (count > 0)
            applied.append(words.arg(format.number(count)));
    };
    add(faults.moved, tr("%1 moved"));
    add(faults.dropped, tr("%1 dropped"));
    add(faults.late, tr("%1 late"));
    add(faults.outOfOrder, tr("%1 out of order"));
    add(faults.repeated, tr("%1 repeated"));
    return applied.isEmpty() ? QString() : tr("faults: %1").arg(applied.join(tr(", ")));
}

QString PipelineFigures::text() const
{
    const auto joined = [](QStringList parts, const QString &separator) {
        parts.removeAll(QString());
        return parts.join(separator);
    };
    const QString pipeline = joined({ generatedText(), storedText(), readText() }, u" → "_s);
    return joined({ pipeline, behindText(), runnersText(), faultsText(), troubleText() }, u" · "_s);
}

std::optional<std::chrono::milliseconds> PipelineFigures::behind() const
{
    if (!m_displayMs || *m_displayMs < 0 || !m_snapshot || m_snapshot->complete)
        return std::nullopt;
    const bool ours = m_report && m_report->state == SessionState::Running;
    if (!ours || m_report->speed <= 0.0)
        return std::nullopt;
    const std::int64_t raceMs = std::int64_t { 1000 } * m_report->second - *m_displayMs;
    const double wallMs = static_cast<double>(std::max<std::int64_t>(0, raceMs)) / m_report->speed;
    return std::chrono::milliseconds(static_cast<std::int64_t>(wallMs));
}

} // namespace trackside
