// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/importedfile.h"

#include <span>

namespace trackside {

/// A line of a file as a part of a course.
struct LinePart {
    std::size_t line = 0; ///< index in ImportedFile::lines
    bool isBackwards = false;

    friend bool operator==(const LinePart &, const LinePart &) = default;
};

/// One line, or several one after the other, that could be the course.
struct LineChain {
    std::vector<LinePart> parts;
    double widestGapMetres = 0.0; ///< between the end of a part and the beginning of the next

    [[nodiscard]] bool isJoin() const { return parts.size() > 1; }
    friend bool operator==(const LineChain &, const LineChain &) = default;
};

/// Ends that are no farther from each other belong together; the wider gap holds for parts of one track, where the
/// recorder paused.
inline constexpr double joinMetres = 30.0;
inline constexpr double sameTrackJoinMetres = 250.0;
/// Above it no joins are looked for.
inline constexpr std::size_t mostLinesToJoin = 1'000;

/// Lines whose ends lie at each other, as chains that use each of them once, in any order and direction; where there is
/// a choice, in the file's order, and in the direction in which most of the lines run. Chains have at least two parts;
/// in the order of their first line in the file.
[[nodiscard]] std::vector<LineChain> joinsOf(std::span<const ImportedLine> lines);

/// The segments of each track that has several, in the file's order, whatever lies between them.
[[nodiscard]] std::vector<LineChain> tracksOf(std::span<const ImportedLine> lines);

/// The chain that the user named: these lines in this order, each turned so that it begins nearest to where the one
/// before ended; the first one towards the second.
[[nodiscard]] LineChain chainOf(std::span<const ImportedLine> lines, std::span<const std::size_t> order);

/// The vertices of a chain in running order; where a part begins where the one before ended, once.
[[nodiscard]] std::vector<CourseVertex> verticesOf(std::span<const ImportedLine> lines, const LineChain &chain);

} // namespace trackside
