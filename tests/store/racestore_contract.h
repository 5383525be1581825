// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/positionsink.h"
#include "support/answer.h"

#include <functional>
#include <string>
#include <vector>

namespace trackside {

/// An implementation of the two seams, as the contract sees it: sinks that write and stores that read the same place.
struct StoreUnderTest {
    std::function<std::unique_ptr<PositionSink>()> makeSink;
    std::function<std::unique_ptr<RaceStore>()> makeStore;
    std::function<void()> cleanUp; ///< after each check: everything stored goes
    std::function<void()> settle = [] { }; ///< returns when whatever was written can be asked for
    /// Lets a store's clock go on by more than it waits for rows that are late.
    std::function<void()> letTimePass = [] { };
};

/// What is wrong, in words; empty: nothing.
using Findings = std::vector<std::string>;

/// One promise of RaceStore and PositionSink. A function and no test, so that another test can assert that it finds
/// faults.
struct ContractCheck {
    const char *name;
    Findings (*run)(const StoreUnderTest &);
};

/// Every promise that any implementation keeps.
[[nodiscard]] std::vector<ContractCheck> contractChecks();

/// Words of an error's sentence, for a readable failure.
template <typename T> [[nodiscard]] std::string sentence(const Result<T> &result)
{
    return result ? "no error" : result.error().message.toStdString();
}

} // namespace trackside
