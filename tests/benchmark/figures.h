// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <vector>

/// What the benchmarks of windows share: times and the rows of the Markdown table that they print. GUI thread.
namespace trackside::bench {

using Clock = std::chrono::steady_clock;

[[nodiscard]] double milliseconds(Clock::duration time);
/// The value that \p share (0 to 1) of the values do not exceed; 0 of none.
[[nodiscard]] double percentile(std::vector<double> values, double share);
[[nodiscard]] double residentMegabytes(); ///< of this process
/// Runs the program for a while as it runs for a user; QTest::qWait() sleeps between events.
void runFor(std::chrono::milliseconds time);
/// Prints one row of the table.
void row(const char *name, const QString &figure);
/// "1.0 ms median, 2.5 ms at the 95th percentile, 3.0 ms at most".
[[nodiscard]] QString spread(const std::vector<double> &values, int decimals, QLatin1StringView unit);

} // namespace trackside::bench
