// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/racereader.h"

#include <optional>

namespace trackside {

/// What refreshes of one race are made from: an open reader, and time in the zones accumulated from call to call, so
/// that each reads only the history since the last one. One thread.
class Snapshots {
public:
    explicit Snapshots(RaceReader reader)
        : m_reader(std::move(reader))
    {
    }

    [[nodiscard]] bool isCurrent(const QStringList &shardPaths) const { return m_reader.isCurrent(shardPaths); }

    /// As of now, or of second \p at; \p whole reads the zones' history from the beginning.
    [[nodiscard]] Result<Snapshot> take(std::optional<std::int32_t> at, bool whole);

private:
    /// Zones up to some second.
    struct Zones {
        std::vector<ZoneTracker> trackers; ///< of each zone
        std::vector<std::int32_t> readUntil; ///< last second read of each file
    };

    [[nodiscard]] const Course *course();
    [[nodiscard]] Zones zonesAtStart(std::size_t files);
    Result<void> readOn(Zones &zones, const RaceHead &head, std::int32_t second);
    [[nodiscard]] std::vector<ZoneAnswer> answersOf(const Zones &zones);

    RaceReader m_reader;
    std::optional<Result<CoursePtr>> m_course; ///< read once: a race keeps its course
    std::optional<Zones> m_live;
};

/// The second that is meant: the newest, or an earlier one asked for.
[[nodiscard]] std::int32_t secondMeant(const RaceHead &head, std::optional<std::int32_t> at);

/// Milliseconds since the newest row was written.
[[nodiscard]] std::int64_t freshnessOf(const RaceHead &head);

} // namespace trackside
