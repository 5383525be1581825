// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profiles.h"
#include "simulation/positionsink.h"
#include "store/answerwatch.h"
#include "store/racestore.h"
#include "store/wholeracefile.h"

#include <chrono>
#include <optional>

namespace trackside {

class EventTail;
struct DataFolder;

/// Where races go and where they are asked for, under a profile.
struct Backend {
    std::unique_ptr<RaceStore> store;
    SinkFactory makeSink;
    std::chrono::seconds patience { 0 }; ///< how long the store may lack what was confirmed
    /// How long a race of a command goes on without the store taking its records; none: for as long as it lasts.
    std::optional<std::chrono::seconds> mostWithoutStore;
    SaveRace saveRace; ///< on any thread but the store's, and no longer than the store lives
};

/// The end of the stream of the profile's races. Where none is, it is made of what the backend's sinks write from then
/// on.
[[nodiscard]] std::unique_ptr<EventTail> openTail(const Profile &profile, Backend &backend);

/// Opens no connection: what does not answer is told by the first question. \p watch hears the store's answers.
[[nodiscard]] Backend openBackend(const Profile &profile, const DataFolder &data, const AnswerWatch &watch = {});

} // namespace trackside
