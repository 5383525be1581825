# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Tests against real servers, which tests/cluster/with-cluster.sh starts for them. They fail where there are none.
trackside_test(cluster_kafka LABEL cluster FILES cluster/kafka_test.cpp cluster/connection.cpp streaming/kafkareader.h
    support/courses.cpp LINK trackside_streaming)
trackside_test(cluster_pinot LABEL cluster FILES cluster/pinotadmin_test.cpp cluster/connection.cpp
    support/courses.cpp LINK trackside_store trackside_streaming)
trackside_test(cluster_groups LABEL cluster FILES cluster/pinotgroups_test.cpp cluster/pinotundertest.cpp
    cluster/connection.cpp ../src/app/clustersink.cpp ${store_contract} LINK trackside_store trackside_streaming)
trackside_test(cluster_contract LABEL cluster FILES cluster/pinotcontract_test.cpp cluster/pinotundertest.cpp
    cluster/connection.cpp ../src/app/clustersink.cpp ${store_contract} LINK trackside_store trackside_streaming)
