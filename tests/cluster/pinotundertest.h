// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profiles.h"
#include "store/racestore_contract.h"

#include <memory>

namespace trackside::test {

/// Topics and tables of its own on the cluster, by a prefix, for as long as it lives.
class OwnTables {
public:
    /// Ends the test program where they cannot be made.
    explicit OwnTables(std::vector<CoursePtr> courses = {}, int partitions = 3);
    ~OwnTables();
    Q_DISABLE_COPY_MOVE(OwnTables)

    [[nodiscard]] const Profile::Cluster &cluster() const { return m_cluster; }

private:
    Profile::Cluster m_cluster;
};

/// How many rows of a race's history Pinot has, repeats among them.
[[nodiscard]] std::int64_t rowsInPinot(const PinotConnection &connection, const QString &runId);

/// Kafka and Pinot together, for the contract: sinks whose rows are asked for until they are there. Its store's clock
/// stands still but for letTimePass().
[[nodiscard]] StoreUnderTest pinotUnderTest(const Profile::Cluster &cluster);

} // namespace trackside::test
