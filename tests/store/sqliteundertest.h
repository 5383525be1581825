// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/racestore_contract.h"
#include "store/sqlitesink.h"
#include "store/sqlitestore.h"

#include <QTemporaryDir>

namespace trackside {

/// The embedded store in a folder of its own, for the contract.
[[nodiscard]] inline StoreUnderTest sqliteUnderTest()
{
    auto folder = std::make_shared<std::unique_ptr<QTemporaryDir>>(std::make_unique<QTemporaryDir>());
    return { .makeSink = [folder] { return std::make_unique<SqliteSink>((*folder)->path()); },
             .makeStore = [folder] { return std::make_unique<SqliteStore>((*folder)->path()); },
             .cleanUp = [folder] { *folder = std::make_unique<QTemporaryDir>(); } };
}

} // namespace trackside
