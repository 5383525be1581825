// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queryableprobe.h"

#include <algorithm>

namespace trackside {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::nanoseconds leastInterval = 50ms;
/// The interval is at least so many times what an answer takes, so that measuring does not slow down what is measured.
constexpr int restsToAnswer = 5;

} // namespace

QueryableProbe::QueryableProbe(RaceStore &store, BootTime now, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_now(std::move(now))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &QueryableProbe::ask);
}

void QueryableProbe::setRun(const QString &runId)
{
    giveUp();
    m_run = runId;
    m_second = -1;
}

void QueryableProbe::setOn(bool on)
{
    m_on = on;
    if (!on)
        giveUp();
}

void QueryableProbe::setReport(const SessionReport &report)
{
    if (!m_on || m_looking || report.runId != m_run || report.second <= m_second)
        return;
    m_second = report.second;
    m_generatedAt = report.generatedAt;
    m_looking = true;
    if (!m_next.isActive()) // it still rests after the last answer
        ask();
}

void QueryableProbe::ask()
{
    if (!m_looking)
        return;
    m_askedAt = m_now();
    m_question.ask(m_store.newestSecond(m_run), [this](const Result<std::int32_t> &newest) { take(newest); });
}

void QueryableProbe::take(const Result<std::int32_t> &newest)
{
    const std::chrono::nanoseconds now = m_now();
    const auto rest = std::max(leastInterval, (now - m_askedAt) * restsToAnswer) - (now - m_askedAt);
    m_next.start(std::chrono::ceil<std::chrono::milliseconds>(rest));
    if (!newest) {
        m_looking = false; // the next second is tried again
    } else if (*newest >= m_second) {
        m_looking = false;
        Q_EMIT measured(now - m_generatedAt);
    }
}

void QueryableProbe::giveUp()
{
    m_question.drop();
    m_next.stop();
    m_looking = false;
}

} // namespace trackside
