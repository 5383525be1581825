// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/racestore_contract.h"

namespace trackside {

namespace contract {
std::vector<ContractCheck> checksOfRaces();
std::vector<ContractCheck> checksOfRows();
std::vector<ContractCheck> checksOfSnapshots();
std::vector<ContractCheck> checksOfZones();
std::vector<ContractCheck> checksOfProgress();
std::vector<ContractCheck> checksOfEntrants();
std::vector<ContractCheck> checksOfDecisions();
} // namespace contract

std::vector<ContractCheck> contractChecks()
{
    std::vector<ContractCheck> checks;
    for (const auto &some : { contract::checksOfRaces(), contract::checksOfSnapshots(), contract::checksOfRows(),
                              contract::checksOfZones(), contract::checksOfProgress(), contract::checksOfEntrants(),
                              contract::checksOfDecisions() }) {
        checks.insert(checks.end(), some.begin(), some.end());
    }
    return checks;
}

} // namespace trackside
