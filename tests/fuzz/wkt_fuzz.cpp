// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as well-known text: what is read is written and read back bit-identical.
#include "course/wkt.h"
#include "fuzz/fuzz.h"

using namespace trackside;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text = fuzz::bytes(data, size);
    if (const auto line = lineFromWkt(text)) {
        const auto again = lineFromWkt(lineToWkt(*line));
        fuzz::require(again && *again == *line);
    }
    if (const auto point = pointFromWkt(text)) {
        const auto again = pointFromWkt(pointToWkt(*point));
        fuzz::require(again && *again == *point);
    }
    if (const auto zone = zoneFromWkt(text)) {
        const auto again = zoneFromWkt(zoneToWkt(*zone));
        fuzz::require(again && again->outer == zone->outer && again->holes == zone->holes);
    }
    return 0;
}
