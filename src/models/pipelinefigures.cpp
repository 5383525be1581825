// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipelinefigures.h"

#include "models/agetext.h"

#include <algorithm>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A tick that comes later than this is worth a word.
constexpr std::int64_t noticeableLatenessMs = 100;
/// Two minutes of ticks at 1×.
constexpr std::size_t ticksKept = 120;
/// Some ten seconds.
constexpr std::size_t framesKept = 600;

} // namespace

PipelineFigures::PipelineFigures(QObject *parent)
    : QObject(parent)
    , m_generated(ticksKept)
    , m_acknowledged(ticksKept)
    , m_queryable(ticksKept)
    , m_read(ticksKept)
    , m_drawn(framesKept)
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
    for (Latencies *stage : { &m_generated, &m_acknowledged, &m_queryable, &m_read, &m_drawn })
        stage->clear();
    m_answering = true;
    Q_EMIT changed();
}

void PipelineFigures::setReport(const SessionReport &report)
{
    const bool another = report.confirmedSecond != (m_report ? m_report->confirmedSecond : -1);
    if (another && report.writeMicroseconds > 0)
        m_acknowledged.add(std::chrono::microseconds(report.writeMicroseconds));
    if (report.second > (m_report ? m_report->second : -1))
        m_generated.add(std::chrono::milliseconds(report.latenessMs));
    m_report = report;
    Q_EMIT changed();
}

void PipelineFigures::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    if (snapshot && snapshot->facts.tookMicroseconds > 0)
        m_read.add(std::chrono::microseconds(snapshot->facts.tookMicroseconds));
    Q_EMIT changed();
}

void PipelineFigures::addQueryable(std::chrono::nanoseconds latency)
{
    m_queryable.add(std::chrono::round<std::chrono::microseconds>(latency));
    Q_EMIT changed();
}

void PipelineFigures::forgetQueryable()
{
    m_queryable.clear();
    Q_EMIT changed();
}

void PipelineFigures::addFrame(std::chrono::nanoseconds took)
{
    m_drawn.add(std::chrono::round<std::chrono::microseconds>(took)); // shown with what changes next
}

void PipelineFigures::setProfile(const QString &name)
{
    m_profile = name;
    Q_EMIT changed();
}

void PipelineFigures::setAnswering(bool answering)
{
    m_answering = answering;
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
    return m_report->speed > 0.0 ? tr("generated at %1").arg(m_format.speed(m_report->speed))
                                 : tr("generated as fast as possible");
}

QString PipelineFigures::stage(const QString &words, const Latencies &latencies) const
{
    const auto figures = latencies.figures();
    return figures ? words.arg(m_format.spans(figures->median, figures->percentile95)) : QString();
}

QString PipelineFigures::acknowledgedText() const
{
    return stage(tr("acknowledged in %1"), m_acknowledged);
}

QString PipelineFigures::queryableText() const
{
    return stage(tr("queryable in %1"), m_queryable);
}

QString PipelineFigures::readText() const
{
    const QString took = stage(tr("read in %1"), m_read);
    const QString age = freshnessText();
    return took.isEmpty() || m_report || age.isEmpty() ? took : tr("%1, %2 old").arg(took, age);
}

QString PipelineFigures::freshnessText() const
{
    const bool isPast = !m_displayMs;
    if (!m_snapshot || m_snapshot->complete || m_snapshot->facts.freshnessMs <= 0 || isPast)
        return {};
    return ageText(m_snapshot->facts.freshnessMs, m_format);
}

const Latencies &PipelineFigures::latencies(Stage stage) const
{
    switch (stage) {
    case Stage::Generated:
        return m_generated;
    case Stage::Acknowledged:
        return m_acknowledged;
    case Stage::Queryable:
        return m_queryable;
    case Stage::Read:
        return m_read;
    case Stage::Drawn:
        break;
    }
    return m_drawn;
}

QString PipelineFigures::drawnText() const
{
    return stage(tr("drawn in %1"), m_drawn);
}

QString PipelineFigures::behindText() const
{
    const auto time = behind();
    return time ? tr("map %1 behind").arg(m_format.span(*time)) : QString();
}

QString PipelineFigures::runnersText() const
{
    if (!m_snapshot || m_snapshot->counts.competitors <= 0)
        return {};
    const std::int64_t runners = m_snapshot->counts.competitors;
    return runners == 1 ? tr("1 runner") : tr("%1 runners").arg(m_format.number(runners));
}

QString PipelineFigures::sinkTrouble() const
{
    return m_report ? m_report->error.message : QString();
}

QString PipelineFigures::troubleText() const
{
    if (!m_report)
        return {};
    QStringList troubles;
    if (const QString trouble = sinkTrouble(); !trouble.isEmpty())
        troubles.append(trouble);
    if (m_report->state == SessionState::Paused)
        return troubles.join(u" · "_s); // nothing is late while nothing is due
    if (m_report->speedLimited)
        troubles.append(tr("as fast as this machine can"));
    if (m_report->latenessMs >= noticeableLatenessMs)
        troubles.append(tr("generated %1 late").arg(m_format.span(std::chrono::milliseconds(m_report->latenessMs))));
    if (m_report->queuedSeconds > 0)
        troubles.append(tr("%1 s of the race not written yet").arg(m_format.number(m_report->queuedSeconds)));
    return troubles.join(u" · "_s);
}

QString PipelineFigures::connectionText() const
{
    if (m_profile.isEmpty())
        return {};
    if (!m_answering)
        return tr("%1: no answer").arg(m_profile);
    if (m_report && !m_report->error.message.isEmpty())
        return tr("%1: takes no positions now").arg(m_profile);
    return m_snapshot ? tr("%1: connected").arg(m_profile) : QString();
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
    return applied.isEmpty() ? QString() : tr("planned faults: %1").arg(applied.join(tr(", ")));
}

QString PipelineFigures::text() const
{
    const auto joined = [](QStringList parts, const QString &separator) {
        parts.removeAll(QString());
        return parts.join(separator);
    };
    const QString pipeline =
        joined({ generatedText(), acknowledgedText(), queryableText(), readText(), drawnText() }, u" → "_s);
    return joined({ pipeline, behindText(), faultsText(), troubleText() }, u"  ·  "_s);
}

QString PipelineFigures::explanation() const
{
    QStringList lines;
    const auto add = [&lines](const QString &figure, const QString &meaning) {
        if (!figure.isEmpty())
            lines.append(tr("%1: %2").arg(figure, meaning));
    };
    if (const QString generated = generatedText(); !generated.isEmpty())
        add(generated, tr("up to %1 of the race").arg(m_format.raceTime(std::int64_t { 1000 } * m_report->second)));
    add(acknowledgedText(), tr("how long until a second of the race was confirmed as stored"));
    add(queryableText(), tr("how long until a question was answered with it"));
    add(readText(),
        m_report ? tr("how long the newest standing took to come")
                 : tr("how long the newest standing took to come, and the age of its newest position"));
    add(drawnText(), tr("how long a new picture of the map took to be on the screen"));
    if (!lines.isEmpty())
        lines.append(tr("First the usual time of the last minutes, in brackets one that 19 of 20 stayed below."));
    add(behindText(), tr("real time; the map waits for the next positions, so that it never guesses"));
    for (const QString &more : { faultsText(), troubleText() }) {
        if (!more.isEmpty())
            lines.append(more);
    }
    return lines.join(u'\n');
}

QStringList PipelineFigures::audienceTexts() const
{
    const auto usual = [this](const QString &words, const Latencies &latencies) {
        const auto figures = latencies.figures();
        return figures ? words.arg(m_format.span(figures->median)) : QString();
    };
    const bool isOnServers = !m_profile.isEmpty();
    QStringList texts;
    if (m_report && m_report->second >= 0)
        texts.append(m_report->speed > 0.0 ? tr("Race at %1").arg(m_format.speed(m_report->speed))
                                           : tr("Race as fast as possible"));
    texts.append(usual(isOnServers ? tr("In Kafka after %1") : tr("Stored after %1"), m_acknowledged));
    texts.append(usual(isOnServers ? tr("Answered by Pinot after %1") : tr("Answered after %1"), m_queryable));
    if (const auto time = behind())
        texts.append(tr("On the map after %1").arg(m_format.span(*time)));
    if (const QString age = freshnessText(); !m_report && !age.isEmpty())
        texts.append(tr("Newest position %1 old").arg(age));
    texts.removeAll(QString());
    return texts;
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
