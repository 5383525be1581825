// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a race's configuration: one within its limits that is written and read back the same, or a sentence.
#include "fuzz/fuzz.h"
#include "simulation/raceconfig.h"

using namespace trackside;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto config = raceConfigFromJson(fuzz::bytes(data, size));
    if (!config) {
        fuzz::require(!config.error().message.isEmpty());
        return 0;
    }
    fuzz::require(problemsOf(*config).empty());
    const auto again = raceConfigFromJson(toJson(*config));
    fuzz::require(again && toJson(*again) == toJson(*config));
    return 0;
}
