// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a course file: a course that holds what its header promises, or an error with a sentence.
#include "course/coursefile.h"
#include "fuzz/fuzz.h"

using namespace trackside;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto course = readCourse(fuzz::bytes(data, size), QStringLiteral("fuzz.kml"));
    if (!course) {
        fuzz::require(!course.error().message.isEmpty());
        return 0;
    }
    const CourseLine &line = (*course)->line;
    fuzz::require(line.vertices().size() >= 2 && line.lengthMicrometres() > 0);
    for (const Zone &zone : (*course)->zones) {
        fuzz::require(zone.outer.size() >= 4 && zone.outer.front() == zone.outer.back());
    }
    fuzz::require(line.pointAt(0) == line.vertices().front());
    fuzz::require(line.pointAt(line.lengthMicrometres()) == line.vertices().back());
    return 0;
}
