// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace trackside {

/// Opens the main window and returns when it is closed. The one place that joins windows, models, store and races.
[[nodiscard]] int runWindow(const WindowOptions &options, int argc, char **argv);

} // namespace trackside
