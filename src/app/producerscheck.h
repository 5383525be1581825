// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/connectioncheck.h"
#include "store/pinotconnection.h"

#include <stop_token>

namespace trackside {

/// Whether all that write to the topic send a runner's records to one partition; where they do not, Pinot has several
/// newest rows of that runner. Waits for Pinot; once it shall \p stop, it ends soon, with a finding of no worth. Any
/// thread.
[[nodiscard]] CheckFinding checkProducers(const PinotConnection &connection, const std::stop_token &stop = {});

} // namespace trackside
