// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contract of stores, on real servers.
#include "cluster/pinotundertest.h"
#include "store/scriptedrace.h"

#include <gtest/gtest.h>

namespace trackside {

class PinotContract : public testing::TestWithParam<ContractCheck> {
protected:
    static void SetUpTestSuite()
    {
        tables = std::make_unique<test::OwnTables>(std::vector { scriptedCourse() });
        store = std::make_unique<StoreUnderTest>(test::pinotUnderTest(tables->cluster()));
    }
    static void TearDownTestSuite()
    {
        store.reset();
        tables.reset();
    }
    void TearDown() override { store->cleanUp(); }

    static inline std::unique_ptr<test::OwnTables> tables;
    static inline std::unique_ptr<StoreUnderTest> store;
};

TEST_P(PinotContract, Holds)
{
    for (const std::string &finding : GetParam().run(*store)) {
        ADD_FAILURE() << finding;
    }
}

INSTANTIATE_TEST_SUITE_P(Every, PinotContract, testing::ValuesIn(contractChecks()),
                         [](const auto &check) { return std::string(check.param.name); });

} // namespace trackside
