// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/coursedraft.h"
#include "studio/linechoice.h"
#include "studio/linefacts.h"

namespace trackside {

/// A file looked through: what is in it, what of it is taken, and everything that is wrong.
struct ImportReport {
    ImportedFile file;
    std::vector<LineFacts> facts {}; ///< of each line
    LineChoice choice {}; ///< without a chain where no line has a length
    CourseDraft draft {}; ///< of the chosen chain
    std::vector<CourseProblem> problems {}; ///< the file's, each line's, the draft's
    bool isAccepted = false; ///< the draft can be raced on as it is

    [[nodiscard]] const LineChain *chosen() const
    {
        return choice.chains.empty() ? nullptr : &choice.chains[choice.chosen];
    }
};

/// Looks through a file. \p wanted: the chain that the user asked for; else the most plausible one is taken. Any
/// thread.
[[nodiscard]] ImportReport reportOn(ImportedFile file, const std::optional<LineChain> &wanted = {});

/// What to do with a line or several, as the user says it on the command line.
struct ChainWish {
    std::optional<std::size_t> line {}; ///< this one, from 0
    std::vector<std::size_t> order {}; ///< these, joined in this order
    bool joinAll = false; ///< the join with most lines
};

/// The chain that is wished for, or a sentence why there is none.
[[nodiscard]] Result<std::optional<LineChain>> chainFor(const ImportedFile &file, const ChainWish &wish);

} // namespace trackside
