// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

/// Entries of the settings that more than one part of the program reads or writes. What only one knows stands there.
namespace trackside::keys {

inline constexpr QLatin1StringView miles { "window/miles" }; ///< bool; else kilometres
inline constexpr QLatin1StringView language { "window/language" }; ///< "en", "de"; none or empty: as the system
inline constexpr QLatin1StringView refreshSeconds { "refresh/seconds" }; ///< double; between two refreshes
inline constexpr QLatin1StringView dataFolder { "data/folder" }; ///< chosen by the user; none: the desktop's
inline constexpr QLatin1StringView openLastRace { "start/openLastRace" }; ///< bool; at the start
inline constexpr QLatin1StringView lastRuns { "start/runs" }; ///< group: by profile, the run id of the race shown last

} // namespace trackside::keys
