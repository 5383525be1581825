// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace trackside {

/// The commands without a window; each returns the exit code. They run under a QCoreApplication, without a display.
[[nodiscard]] int run(const RaceOptions &options);
[[nodiscard]] int run(const ResumeOptions &options);
[[nodiscard]] int run(const CoursesOptions &options);
[[nodiscard]] int run(const ImportOptions &options);
[[nodiscard]] int run(const RacesOptions &options);
[[nodiscard]] int run(const WatchOptions &options);
[[nodiscard]] int run(const ExportOptions &options);
[[nodiscard]] int run(const DecideOptions &options);
[[nodiscard]] int run(const DoctorOptions &options);
[[nodiscard]] int run(const BenchOptions &options);

} // namespace trackside
