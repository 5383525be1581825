// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clustersink.h"

#include "simulation/raceconfig.h"
#include "store/pinotadmin.h"
#include "store/pinotrun.h"
#include "streaming/kafkasink.h"

#include <QCoreApplication>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::ClusterSink)
};

std::unexpected<Error> brokenOff()
{
    return failure(Text::tr("The race was stopped before it began."));
}

} // namespace

ClusterSink::ClusterSink(Profile::Cluster cluster)
    : m_cluster(std::move(cluster))
    , m_kafka(std::make_unique<KafkaSink>(m_cluster.kafka))
{
}

ClusterSink::~ClusterSink() = default;

Result<void> ClusterSink::open(const RaceRecord &race, const Course &course, Shard shard)
{
    m_runId = race.runId;
    m_shard = shard;
    if (const auto ready = makeReady(course); !ready) {
        return ready;
    }
    if (const auto found = findLastStored(race); !found) {
        return found;
    }
    return m_kafka->open(race, course, shard);
}

void ClusterSink::breakOff()
{
    const std::scoped_lock lock(m_mutex);
    m_isBrokenOff = true;
    m_admin.reset(); // its answer comes to an end with it
    if (m_questions) {
        m_questions->close();
    }
    m_kafka->breakOff();
}

Result<void> ClusterSink::makeReady(const Course &course)
{
    Answer<bool> answer;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_isBrokenOff) {
            return brokenOff();
        }
        m_admin = std::make_unique<PinotAdmin>(m_cluster.pinot);
        answer = m_admin->makeReady(std::make_shared<const Course>(course));
    }
    answer.waitForFinished();
    const std::scoped_lock lock(m_mutex);
    m_admin.reset();
    if (m_isBrokenOff || answer.resultCount() == 0) {
        return brokenOff();
    }
    return answer.result().transform([](bool) { });
}

template <typename T> Result<T> ClusterSink::askPinot(const std::function<Result<T>(PinotQuestions &)> &question)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_isBrokenOff) {
            return brokenOff();
        }
        m_questions = std::make_unique<PinotQuestions>(m_cluster.pinot);
    }
    Result<T> answer = question(*m_questions);
    const std::scoped_lock lock(m_mutex);
    m_questions.reset();
    if (m_isBrokenOff) {
        return brokenOff();
    }
    return answer;
}

Result<void> ClusterSink::findLastStored(const RaceRecord &race)
{
    const auto stored = askPinot<std::optional<StoredRun>>(
        [this](PinotQuestions &pinot) { return storedRun(pinot, m_runId, m_shard); });
    if (!stored) {
        return std::unexpected(stored.error());
    }
    if (!*stored) {
        return {};
    }
    RaceRecord known = (*stored)->race;
    known.state = race.state;
    if (known != race) {
        return failure(Text::tr("Pinot has another race of the run id %1.").arg(race.runId), {},
                       Text::tr("Leave the run id out, or go on with that race: trackside resume %1%2%3")
                           .arg(race.runId, shardOption(m_shard), m_cluster.kafka.profileOption));
    }
    m_stored = (*stored)->second;
    // Of those who are out the newest row does not tell whether earlier ones that are late have come.
    if (const auto config = raceConfigFromJson(race.config); config && m_stored) {
        *m_stored -= config->faults.reachSeconds();
        if (*m_stored < 0) {
            m_stored.reset();
        }
    }
    return {};
}

Result<void> ClusterSink::goBackToGaps(const RunnersAt &expected)
{
    if (!m_stored) {
        return {};
    }
    const auto whole = askPinot<std::optional<std::int32_t>>([this, &expected](PinotQuestions &pinot) {
        return wholeUpTo(pinot, { .runId = m_runId, .shard = m_shard, .second = *m_stored }, expected);
    });
    if (!whole) {
        return std::unexpected(whole.error());
    }
    m_stored = *whole;
    return {};
}

std::optional<std::int32_t> ClusterSink::lastStoredSecond() const
{
    return m_written && isDrained() ? m_written : m_stored;
}

Result<void> ClusterSink::writeSecond(std::int32_t second, std::span<const PositionEvent> events, bool last)
{
    if (m_stored && second <= *m_stored) {
        return {};
    }
    auto written = m_kafka->writeSecond(second, events, last);
    if (written) {
        m_written = std::max(second, m_written.value_or(second)); // one that was lost comes later
    }
    return written;
}

Result<void> ClusterSink::writeEntrants(std::span<const Entrant> entrants)
{
    return m_kafka->writeEntrants(entrants);
}

int ClusterSink::room() const
{
    return m_kafka->room();
}

std::int64_t ClusterSink::acknowledgedEvents() const
{
    return m_kafka->acknowledgedEvents();
}

bool ClusterSink::isDrained() const
{
    return m_kafka->isDrained();
}

bool ClusterSink::isConfirmed(std::int32_t second) const
{
    return m_kafka->isConfirmed(second);
}

std::optional<std::int32_t> ClusterSink::lostSecond() const
{
    return m_kafka->lostSecond();
}

Error ClusterSink::trouble() const
{
    return m_kafka->trouble();
}

Result<void> ClusterSink::writeRace(const RaceRecord &race)
{
    return m_kafka->writeRace(race);
}

Result<void> ClusterSink::close(std::chrono::milliseconds bound)
{
    return m_kafka->close(bound);
}

} // namespace trackside
