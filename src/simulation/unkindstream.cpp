// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/unkindstream.h"

#include "simulation/random.h"

#include <algorithm>

namespace trackside {

namespace {

/// Keeps what the faults draw apart from what the runner does.
constexpr std::uint64_t faultsOfKey = 0x756E6B696E647374U;
constexpr std::uint64_t drawsOfSecond = 8;

/// Of a sphere of the earth's mean radius: right to half a per cent, as an error of a place may be.
constexpr double metresPerDegree = 6'371'008.8 * 3.14159265358979324 / 180.0;

/// The cosine of a latitude by its power series, right to 1e-9 up to 85°: the same on every machine, as the library's
/// cosine is not.
double cosineOf(double degrees)
{
    constexpr int terms = 9;
    const double radians = degrees * (3.14159265358979324 / 180.0);
    const double square = radians * radians;
    double sum = 1.0;
    for (int term = terms; term > 0; --term) {
        sum = 1.0 - sum * square / static_cast<double>((2 * term - 1) * (2 * term));
    }
    return sum;
}

/// Nearly normal with mean 0 and variance 1, within ±3.5: the sum of four uniform draws of 16 bits.
double bell(std::uint64_t value)
{
    constexpr double rootOfThree = 1.7320508075688772;
    std::int64_t sum = 0;
    for (int part = 0; part < 4; ++part) {
        sum += static_cast<std::int64_t>(value >> (16 * part) & 0xFFFF);
    }
    return (static_cast<double>(2 * sum - std::int64_t { 4 } * 0xFFFF) / 131'072.0) * rootOfThree;
}

LonLat moved(LonLat place, double eastMetres, double northMetres)
{
    place.longitude += eastMetres / (metresPerDegree * cosineOf(place.latitude));
    place.latitude += northMetres / metresPerDegree;
    if (place.longitude > 180.0) {
        place.longitude -= 360.0;
    } else if (place.longitude < -180.0) {
        place.longitude += 360.0;
    }
    return place;
}

bool isFromAMat(const RunnerPlan &plan, std::int32_t second)
{
    return second == 0 || second == plan.lastSecond();
}

} // namespace

UnkindStream::UnkindStream(RaceSimulator simulator)
    : m_simulator(std::move(simulator))
    , m_faults(m_simulator.config().faults)
{
}

std::uint64_t UnkindStream::drawn(const RunnerPlan &plan, std::int32_t second, Kind kind) const
{
    const auto counter = static_cast<std::uint64_t>(second) * drawsOfSecond + static_cast<std::uint64_t>(kind);
    return random::draw(random::mix(plan.key ^ faultsOfKey), counter);
}

bool UnkindStream::happens(double ratio, const RunnerPlan &plan, std::int32_t second, Kind kind) const
{
    return ratio > 0.0 && random::unit(drawn(plan, second, kind)) < ratio;
}

/// What becomes of a record, but for its changing places with a neighbour.
UnkindStream::Fate UnkindStream::fateAlone(const RunnerPlan &plan, std::int32_t second) const
{
    if (!isFromAMat(plan, second) && happens(m_faults.dropoutRatio, plan, second, Kind::Dropout)) {
        return Fate::Dropped;
    }
    return happens(m_faults.lateRatio, plan, second, Kind::Late) ? Fate::Late : Fate::OnTime;
}

UnkindStream::Fate UnkindStream::fateOf(const RunnerPlan &plan, std::int32_t second) const
{
    const Fate fate = fateAlone(plan, second);
    // Pairs are 0 and 1, 2 and 3, …: so each record is in one, and as many change places as the ratio says.
    const bool isOvertaken = fate == Fate::OnTime && second % 2 == 0 && second < plan.lastSecond()
        && happens(m_faults.swapRatio, plan, second, Kind::Swap) && fateAlone(plan, second + 1) == Fate::OnTime;
    return isOvertaken ? Fate::Overtaken : fate;
}

std::int32_t UnkindStream::secondsLate(Fate fate, const RunnerPlan &plan, std::int32_t second) const
{
    if (fate == Fate::Late) {
        const auto most = static_cast<std::uint64_t>(m_faults.mostSecondsLate);
        return 1 + static_cast<std::int32_t>(drawn(plan, second, Kind::Seconds) % most);
    }
    return fate == Fate::Overtaken ? 1 : 0;
}

bool UnkindStream::isMoved(const RunnerPlan &plan, std::int32_t second) const
{
    return m_faults.gpsErrorMetres > 0.0 && !isFromAMat(plan, second);
}

PositionEvent &UnkindStream::append(const RunnerPlan &plan, std::int32_t second,
                                    std::vector<PositionEvent> &events) const
{
    PositionEvent &event = events.emplace_back(m_simulator.eventOf(plan, second));
    if (isMoved(plan, second)) {
        constexpr double rootOfHalf = 0.70710678118654752; // two directions share the error
        const double metres = m_faults.gpsErrorMetres * rootOfHalf;
        event.position = moved(event.position, metres * bell(drawn(plan, second, Kind::East)),
                               metres * bell(drawn(plan, second, Kind::North)));
    }
    return event;
}

std::int64_t UnkindStream::runnersAt(std::int32_t second) const
{
    return std::ranges::count_if(m_simulator.plans(), [this, second](const RunnerPlan &plan) {
        return second >= 0 && second <= plan.lastSecond() && fateAlone(plan, second) != Fate::Dropped;
    });
}

FaultCounts UnkindStream::eventsAt(std::int32_t second, std::vector<PositionEvent> &events) const
{
    FaultCounts counts;
    if (!m_faults.isAny()) {
        m_simulator.eventsAt(second, events);
        return counts;
    }
    // Calls what for each runner's record of a second with what becomes of it.
    const auto each = [this](std::int32_t of, const auto &what) {
        for (const RunnerPlan &plan : m_simulator.plans()) {
            if (of >= 0 && of <= plan.lastSecond()) {
                what(plan, of, fateOf(plan, of));
            }
        }
    };
    const auto take = [&](const RunnerPlan &plan, std::int32_t of) {
        append(plan, of, events);
        counts.moved += isMoved(plan, of) ? 1 : 0;
    };
    const std::int32_t reach = m_faults.reachSeconds();
    for (std::int32_t age = m_faults.lateRatio > 0.0 ? reach : 0; age > 0; --age) {
        each(second - age, [&](const RunnerPlan &plan, std::int32_t of, Fate fate) {
            if (fate == Fate::Late && secondsLate(fate, plan, of) == age) {
                take(plan, of);
                ++counts.late;
            }
        });
    }
    each(second, [&](const RunnerPlan &plan, std::int32_t of, Fate fate) {
        if (fate == Fate::OnTime) {
            take(plan, of);
        } else if (fate == Fate::Dropped) {
            ++counts.dropped;
        }
    });
    if (m_faults.swapRatio > 0.0) {
        each(second - 1, [&](const RunnerPlan &plan, std::int32_t of, Fate fate) {
            if (fate == Fate::Overtaken) {
                take(plan, of);
                ++counts.outOfOrder;
            }
        });
    }
    for (std::int32_t age = m_faults.repeatRatio > 0.0 ? reach : 0; age > 0; --age) {
        each(second - age, [&](const RunnerPlan &plan, std::int32_t of, Fate fate) {
            if (fate != Fate::Dropped && secondsLate(fate, plan, of) + 1 == age
                && happens(m_faults.repeatRatio, plan, of, Kind::Repeat)) {
                append(plan, of, events);
                ++counts.repeated;
            }
        });
    }
    return counts;
}

} // namespace trackside
