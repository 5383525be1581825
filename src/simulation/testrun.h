// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trackside {

/// The run id of the events by which connections are checked, in lower case. No race has it, so that no list and no
/// standing has these events: normalisedRunId() refuses it, and other run ids are random.
inline constexpr const char *testRunId = "00000000-0000-8000-8000-000000000000";

} // namespace trackside
