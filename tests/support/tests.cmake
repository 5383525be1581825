# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What tests on the cluster expect event ids to be, against HACKING.
add_test(NAME eventid_vectors COMMAND ${Python3_EXECUTABLE} -B
    ${CMAKE_CURRENT_SOURCE_DIR}/support/eventid.py ${CMAKE_SOURCE_DIR})
set_tests_properties(eventid_vectors PROPERTIES LABELS unit)

# What tests/run.sh tells of tests that were skipped.
add_test(NAME skipped_selftest COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_SOURCE_DIR}/support/skipped_selftest.py)
set_tests_properties(skipped_selftest PROPERTIES LABELS unit)

# The sanitizers' suppressions, and proof that a leak and a race of our own are still reported with them.
if(TRACKSIDE_SANITIZE)
    add_test(NAME suppressions COMMAND ${Python3_EXECUTABLE} -B
        ${CMAKE_CURRENT_SOURCE_DIR}/support/suppressions.py ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR}
        $<TARGET_FILE:trackside>)
    set_tests_properties(suppressions PROPERTIES LABELS unit)
endif()

# trackside_reported(NAME SANITIZER REPORT): the program support/NAME.cpp must end in a report that matches REPORT.
function(trackside_reported name sanitizer report)
    if(NOT TRACKSIDE_SANITIZE MATCHES ${sanitizer})
        return()
    endif()
    add_executable(test_${name} support/${name}.cpp)
    target_link_libraries(test_${name} PRIVATE trackside_flags Qt6::Core)
    add_test(NAME ${name} COMMAND test_${name})
    set_tests_properties(${name} PROPERTIES LABELS unit TIMEOUT 60 PASS_REGULAR_EXPRESSION "${report}"
        ENVIRONMENT "${TRACKSIDE_SANITIZER_ENVIRONMENT}")
endfunction()
trackside_reported(deliberate_leak address "LeakSanitizer: detected memory leaks.*trackside::deliberateLeak")
trackside_reported(deliberate_race thread "ThreadSanitizer: data race.*deliberateRace")
