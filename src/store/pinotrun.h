// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/positionsink.h"
#include "simulation/racerecord.h"
#include "store/pinotquestions.h"

#include <chrono>

namespace trackside {

/// What Pinot has of a run, for a writer that goes on with it.
struct StoredRun {
    RaceRecord race;
    /// The newest second that all the shard's runners have, or are out by; none while the shard has no row, or was
    /// ended in its first seconds. What comes after it may be there in part: written again it is a repeat, and nothing
    /// is left out.
    std::optional<std::int32_t> second;
};

/// None: Pinot knows no such run. Runners whose rows are away, since Pinot reads its topic again or puts a segment in
/// the place of another, are waited for as long as \p patience lasts, or until \p pinot is closed. Errors are
/// PinotClient's, and that such runners are still missing. Blocks; any thread.
[[nodiscard]] Result<std::optional<StoredRun>> storedRun(PinotQuestions &pinot, const QString &runId, Shard shard,
                                                         std::chrono::milliseconds patience = std::chrono::seconds(10));

/// A shard of a run, and the newest second that all its runners have.
struct WrittenShard {
    QString runId;
    Shard shard;
    std::int32_t second = 0;
};

/// The newest second up to which no row of the shard is missing, of the ten that its writer may have had under way when
/// it was cut off: one that Kafka did not take may be followed by others that it took. None: a row of the first second
/// is missing. Errors are PinotClient's. Blocks; any thread.
[[nodiscard]] Result<std::optional<std::int32_t>> wholeUpTo(PinotQuestions &pinot, const WrittenShard &written,
                                                            const RunnersAt &expected);

} // namespace trackside
