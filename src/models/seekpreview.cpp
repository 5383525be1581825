// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seekpreview.h"

#include "analysis/decisions.h"

#include <algorithm>
#include <iterator>

namespace trackside {

using namespace std::chrono_literals;

namespace {

/// Who waits no longer for the whole answer takes it for immediate.
constexpr std::chrono::milliseconds immediate = 100ms;
/// Tables come while one drags on, however long the race was read before.
constexpr std::chrono::milliseconds mostPatience = 250ms;

/// Those whom the map draws of a snapshot, by bib.
std::vector<std::uint32_t> drawnOf(const Snapshot &snapshot)
{
    std::vector<std::uint32_t> bibs;
    if (snapshot.sample.empty()) {
        for (const StandingRow &row : snapshot.standing)
            bibs.push_back(row.event.competitorId);
    } else {
        for (const PositionEvent &event : snapshot.sample)
            bibs.push_back(event.competitorId);
    }
    std::ranges::sort(bibs);
    return bibs;
}

/// Those drawn of \p snapshot who were out by \p second and have no row there.
std::vector<PositionEvent> outBy(std::int32_t second, const Snapshot &snapshot)
{
    std::vector<PositionEvent> out;
    const auto keep = [&](const PositionEvent &event) {
        if (isOut(event.status) && event.rawTimeSeconds < second)
            out.push_back(event);
    };
    for (const PositionEvent &event : snapshot.sample)
        keep(event);
    for (const StandingRow &row : snapshot.standing) {
        if (snapshot.sample.empty())
            keep(row.event);
    }
    return out;
}

} // namespace

SeekPreview::SeekPreview(RaceStore &store, RaceFeed &feed, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_feed(feed)
{
    connect(&feed, &RaceFeed::runChanged, this, [this] {
        cancel();
        m_newest.reset();
    });
    connect(&feed, &RaceFeed::snapshotReady, this, [this](const SnapshotPtr &snapshot) {
        if (!m_newest || snapshot->second >= m_newest->second)
            m_newest = snapshot;
    });
}

void SeekPreview::seek(std::int32_t second)
{
    if (m_sought == second && m_asked == second) {
        settle();
        return;
    }
    m_sought = second;
    if (!m_question.isUnderWay())
        ask();
    settle();
}

void SeekPreview::cancel()
{
    m_question.drop();
    m_sought.reset();
    m_asked.reset();
    m_hasFound = false;
    settle();
}

std::chrono::milliseconds SeekPreview::patience(std::int32_t second) const
{
    const SnapshotPtr &last = m_feed.snapshot();
    const bool isAnswered = m_asked == second && !m_question.isUnderWay();
    if (!last || isAnswered)
        return 0ms;
    const std::chrono::microseconds took(last->facts.tookMicroseconds);
    return took <= immediate ? 0ms : std::min(std::chrono::ceil<std::chrono::milliseconds>(took), mostPatience);
}

void SeekPreview::settle()
{
    if (!m_question.isUnderWay())
        Q_EMIT settled();
}

bool SeekPreview::hasWholeAnswer(std::int32_t second) const
{
    return m_feed.snapshot() && m_feed.snapshot()->second == second;
}

void SeekPreview::ask()
{
    if (!m_sought || !m_newest || hasWholeAnswer(*m_sought))
        return;
    const std::int32_t second = *m_sought;
    m_drawn = drawnOf(*m_newest);
    if (m_drawn.empty())
        return;
    m_asked = second;
    m_question.ask(m_store.history(m_feed.run(), m_drawn, second, second),
                   [this, second](const Result<HistoryAnswer> &rows) {
                       if (rows)
                           take(second, rows->events);
                       else
                           m_asked.reset();
                       if (m_sought != second)
                           ask();
                       settle();
                   });
}

void SeekPreview::take(std::int32_t second, const std::vector<PositionEvent> &events)
{
    if (!m_sought || !m_newest || hasWholeAnswer(*m_sought))
        return;
    std::vector<PositionEvent> out = outBy(second, *m_newest);
    std::ranges::sort(out, {}, &PositionEvent::competitorId);
    auto picture = std::make_shared<Snapshot>();
    picture->sample.reserve(events.size() + out.size());
    // Both are by the competitor id; a row of the second itself goes before an earlier one.
    std::ranges::set_union(events, out, std::back_inserter(picture->sample), {}, &PositionEvent::competitorId,
                           &PositionEvent::competitorId);
    if (picture->sample.size() * 2 < m_drawn.size())
        return; // a thinned history
    m_hasFound = true;
    picture->runId = m_feed.run();
    picture->second = second;
    const std::vector<Decision> holding = decisionsAt(m_newest->decisions, second);
    for (PositionEvent &event : picture->sample)
        applyDecision(holding, event);
    Q_EMIT found(picture);
}

} // namespace trackside
