// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/linejoin.h"

namespace trackside {

/// What in a file can be taken for the course, and which of it is the most plausible.
struct LineChoice {
    std::vector<LineChain> chains; ///< each line that has a length, in the file's order, then the joins
    std::vector<double> lengthMetres; ///< as many
    std::size_t chosen = 0; ///< the preselected one
    QString reason; ///< a sentence on why that one; empty where there is only one
};

/// Chooses by the length that the names of the document or the file claim, then by whether all lines join, then by
/// length among the lines whose names do not speak of closures or variants. None where no line has a length.
[[nodiscard]] std::optional<LineChoice> choiceOf(const ImportedFile &file);

/// "Line 2" or "Lines 1, 2 and 3 (backwards)", for sentences and lists.
[[nodiscard]] QString titleOf(const ImportedFile &file, const LineChain &chain);

} // namespace trackside
