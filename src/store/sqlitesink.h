// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/positionsink.h"

namespace trackside {

/// Writes a race into `<folder>/<runId>/<shard>.db`, one transaction a second; the layout is in
/// `resources/sql/sqlite/schema.sql`. A second that is stored already is taken as a repeat and left out, and so are a
/// record that is there and what a runner does after being out. Where the configuration's faults let records come late,
/// the file counts a second as complete once all of its records have come (`progress`). Of a thinned history
/// (RaceConfig::historyEverySeconds) the sink keeps every so many seconds, starts, what is in and near the zones, and
/// ends. Errors: a folder that cannot be made, a file that is foreign, newer or in use by another writer, a full disk
/// (nothing of that second is kept; writing it again later goes on).
class SqliteSink final : public PositionSink {
public:
    explicit SqliteSink(QString racesFolder);
    ~SqliteSink() override;

    Result<void> open(const RaceRecord &race, const Course &course, Shard shard) override;
    /// All of them or none.
    Result<void> writeEntrants(std::span<const Entrant> entrants) override;
    [[nodiscard]] std::optional<std::int32_t> lastStoredSecond() const override;
    Result<void> writeSecond(std::int32_t second, std::span<const PositionEvent> events, bool last) override;
    [[nodiscard]] int room() const override;
    [[nodiscard]] std::int64_t acknowledgedEvents() const override;
    Result<void> writeRace(const RaceRecord &race) override;
    Result<void> close(std::chrono::milliseconds bound) override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace trackside
