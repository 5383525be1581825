# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later

# libFuzzer programs, only in the preset `fuzz` (Clang); tests/fuzz/run.sh builds and runs them.
if(NOT TRACKSIDE_SANITIZE MATCHES "fuzzer")
    return()
endif()

# trackside_fuzzer(NAME LIBRARY)
function(trackside_fuzzer name library)
    add_executable(fuzz_${name} fuzz/${name}_fuzz.cpp fuzz/fuzz.h)
    target_include_directories(fuzz_${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    target_compile_definitions(fuzz_${name} PRIVATE TRACKSIDE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    target_link_libraries(fuzz_${name} PRIVATE ${library})
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    add_dependencies(fuzzers fuzz_${name})
endfunction()

add_custom_target(fuzzers)
trackside_fuzzer(course trackside_course)
trackside_fuzzer(config trackside_simulation)
trackside_fuzzer(import trackside_studio)
trackside_fuzzer(wkt trackside_course)
trackside_fuzzer(racefile trackside_store)
trackside_fuzzer(wholerace trackside_store)
