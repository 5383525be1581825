// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqliteundertest.h"

#include <gtest/gtest.h>

namespace trackside {

class SqliteContract : public testing::TestWithParam<ContractCheck> { };

TEST_P(SqliteContract, Holds)
{
    for (const std::string &finding : GetParam().run(sqliteUnderTest())) {
        ADD_FAILURE() << finding;
    }
}

INSTANTIATE_TEST_SUITE_P(Every, SqliteContract, testing::ValuesIn(contractChecks()),
                         [](const auto &check) { return std::string(check.param.name); });

} // namespace trackside
