// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/racesimulator.h"

#include "course/metres.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

void fill(PositionEvent &event, const RunnerPlan &plan, std::int32_t second, const PaceModel &model,
          const CourseLine &line)
{
    const std::int64_t elapsedMs = std::min(std::int64_t { second } * 1000, plan.endMs);
    const RunnerState state = model.stateAt(plan, elapsedMs);
    const auto micrometres = static_cast<std::int64_t>(state.distanceMetres * 1e6 + 0.5);
    event.competitorId = plan.competitorId;
    event.rawTimeSeconds = second;
    event.elapsedMs = elapsedMs;
    event.distanceMetres = metresOf(micrometres);
    event.position = line.pointAt(micrometres);
    event.startOffsetMs = plan.startOffsetMs;
    event.status = state.status;
}

} // namespace

QString shardOption(Shard shard)
{
    return shard.count == 1 ? QString() : u" --shard %1/%2"_s.arg(shard.index).arg(shard.count);
}

Result<RaceSimulator> RaceSimulator::create(CoursePtr course, const RaceConfig &config, Shard shard)
{
    if (const auto problems = problemsOf(config); !problems.empty()) {
        return failure(problems.front().message, problems.front().field);
    }
    if (shard.count < 1 || shard.count > maxShards || shard.index < 1 || shard.index > shard.count) {
        return failure(
            QCoreApplication::translate("RaceSimulator",
                                        "Shard %1/%2 does not exist: it is i/n with n from 1 to %3 and i from 1 to n.")
                .arg(shard.index)
                .arg(shard.count)
                .arg(maxShards));
    }
    return RaceSimulator(std::move(course), config, shard);
}

RaceSimulator::RaceSimulator(CoursePtr course, const RaceConfig &config, Shard shard)
    : m_course(std::move(course))
    , m_model(*m_course, config)
    , m_shard(shard)
{
    m_plans.reserve(static_cast<std::size_t>(config.runners / shard.count + 1));
    for (std::int64_t bib = shard.index; bib <= config.runners; bib += shard.count) {
        const RunnerPlan &plan = m_plans.emplace_back(m_model.planOf(static_cast<std::uint32_t>(bib)));
        m_lastSecond = std::max(m_lastSecond, plan.lastSecond());
        m_eventCount += plan.lastSecond() + 1;
        if (plan.end == RunnerStatus::Finished) {
            ++m_finisherCount;
            m_firstFinishMs = m_firstFinishMs < 0 ? plan.endMs : std::min(m_firstFinishMs, plan.endMs);
            m_lastFinishMs = std::max(m_lastFinishMs, plan.endMs);
        } else if (plan.end == RunnerStatus::Retired) {
            ++m_retiredCount;
        }
    }
}

PositionEvent RaceSimulator::eventOf(const RunnerPlan &plan, std::int32_t second) const
{
    PositionEvent event;
    fill(event, plan, second, m_model, m_course->line);
    return event;
}

void RaceSimulator::eventsAt(std::int32_t second, std::vector<PositionEvent> &events) const
{
    const std::int64_t secondBeforeMs = (std::int64_t { second } - 1) * 1000;
    for (const RunnerPlan &plan : m_plans) {
        if (secondBeforeMs < plan.endMs) { // second ≤ plan.lastSecond(), without a division
            // Written in place: copying an event that was just written would stall.
            fill(events.emplace_back(), plan, second, m_model, m_course->line);
        }
    }
}

} // namespace trackside
