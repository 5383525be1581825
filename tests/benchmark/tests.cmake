# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Times, which no test asserts: run by hand and by `tests/run.sh --all`. What needs no window is in `trackside bench`.
add_executable(bench_window benchmark/windowbench.cpp)
target_link_libraries(bench_window PRIVATE trackside_dashboard trackside_streaming Qt6::Test)
