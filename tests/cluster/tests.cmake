# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Tests against real servers, which tests/cluster/with-cluster.sh starts for them. They fail where there are none.
trackside_test(cluster_kafka LABEL cluster FILES cluster/kafka_test.cpp cluster/kafkatail_test.cpp
    cluster/connection.cpp cluster/owntopics.h streaming/kafkareader.h support/courses.cpp LINK trackside_streaming)
trackside_test(cluster_pinot LABEL cluster FILES cluster/pinotadmin_test.cpp cluster/connection.cpp
    support/courses.cpp LINK trackside_store trackside_streaming)
trackside_test(cluster_groups LABEL cluster FILES cluster/pinotgroups_test.cpp cluster/pinotundertest.cpp
    cluster/connection.cpp ../src/app/clustersink.cpp ${store_contract} LINK trackside_store trackside_streaming)
trackside_test(cluster_contract LABEL cluster FILES cluster/pinotcontract_test.cpp cluster/pinotundertest.cpp
    cluster/connection.cpp ../src/app/clustersink.cpp ${store_contract} LINK trackside_store trackside_streaming)
set(cluster_window cluster/clusterwindow.cpp cluster/clusterwindow.h cluster/connection.cpp ../src/app/clustersink.cpp
    support/courses.cpp)
trackside_test(cluster_window LABEL cluster DISPLAY FILES cluster/windowmisconfigured_test.cpp
    cluster/windowfigures_test.cpp support/unkindrace.cpp ${cluster_window}
    LINK trackside_dashboard trackside_streaming TIMEOUT 900)
# Its everyday part is the program's own test, cluster_outage.
trackside_test(cluster_window_outage LABEL long DISPLAY FILES cluster/windowoutage_test.cpp ${cluster_window}
    LINK trackside_dashboard trackside_streaming TIMEOUT 900)
set_tests_properties(cluster_window_outage PROPERTIES RUN_SERIAL ON)
trackside_variant(cluster_window_outage_long OF cluster_window_outage LABEL long
    ENVIRONMENT TRACKSIDE_TEST_OUTAGE_SECONDS=30)
trackside_test(cluster_start LABEL cluster DISPLAY FILES cluster/startcluster_test.cpp ${connection_desk}
    LINK trackside_dashboard trackside_streaming qt6keychain TIMEOUT 600)

# The same tests over TLS and SCRAM; Pinot wants a password in all of them.
foreach(name groups contract window)
    trackside_variant(cluster_${name}_secure OF cluster_${name} LABEL long ENVIRONMENT TRACKSIDE_TEST_SECURE=1)
endforeach()
trackside_variant(cluster_window_outage_secure OF cluster_window_outage LABEL long
    ENVIRONMENT TRACKSIDE_TEST_SECURE=1 TRACKSIDE_TEST_OUTAGE_SECONDS=30)
