# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Times, which no test asserts: run by hand and by `tests/run.sh --all`. What needs no window is in `trackside bench`.
add_executable(bench_window benchmark/windowbench.cpp benchmark/figures.cpp benchmark/figures.h)
target_link_libraries(bench_window PRIVATE trackside_dashboard trackside_streaming Qt6::Test)
add_executable(bench_fluidity benchmark/fluiditybench.cpp benchmark/figures.cpp benchmark/figures.h
    benchmark/hangingstore.h)
target_link_libraries(bench_fluidity PRIVATE trackside_dashboard trackside_streaming Qt6::Test)
add_executable(bench_cluster_window benchmark/clusterwindowbench.cpp benchmark/figures.cpp benchmark/figures.h
    cluster/connection.cpp cluster/connection.h ${CMAKE_SOURCE_DIR}/src/app/clustersink.cpp)
target_link_libraries(bench_cluster_window PRIVATE trackside_dashboard trackside_streaming Qt6::Test)
target_include_directories(bench_cluster_window PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
add_executable(bench_studio benchmark/studiobench.cpp benchmark/figures.cpp benchmark/figures.h)
target_link_libraries(bench_studio PRIVATE trackside_dashboard Qt6::Test)
if(TRACKSIDE_SANITIZE)
    set_property(TARGET bench_window bench_fluidity bench_cluster_window bench_studio PROPERTY EXCLUDE_FROM_ALL ON)
endif()
