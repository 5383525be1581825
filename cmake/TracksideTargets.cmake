# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later

# How every target of the project is compiled: `trackside_flags` carries the language, the warnings and the defines.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTOUIC_SEARCH_PATHS ${CMAKE_SOURCE_DIR}/ui)

set(TRACKSIDE_SANITIZE "" CACHE STRING "Sanitizers for -fsanitize=, empty for none")

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
    set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE})
endif()

add_library(trackside_flags INTERFACE)
target_include_directories(trackside_flags INTERFACE ${CMAKE_SOURCE_DIR}/src)
target_compile_options(trackside_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror
    # Results must be bit-identical on every machine.
    -ffp-contract=off)
target_compile_definitions(trackside_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_CONTEXTLESS_CONNECT
    QT_NO_URL_CAST_FROM_STRING QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_UP_TO=0x060800)
if(TRACKSIDE_SANITIZE)
    target_compile_options(trackside_flags INTERFACE
        -fsanitize=${TRACKSIDE_SANITIZE} -fno-omit-frame-pointer -O1
        -g1 # lines for the sanitizers' traces: a third of the disk and three quarters of the time of all that -g writes
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>) # GCC takes the instrumentation for uses
    target_link_options(trackside_flags INTERFACE -fsanitize=${TRACKSIDE_SANITIZE})
    if(TRACKSIDE_SANITIZE MATCHES "undefined")
        target_compile_options(trackside_flags INTERFACE -fno-sanitize-recover=undefined)
    endif()
endif()

# trackside_library(NAME SOURCES … LINK …): one static library per folder of src/.
function(trackside_library name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;LINK")
    add_library(trackside_${name} STATIC ${ARG_SOURCES})
    target_link_libraries(trackside_${name} PUBLIC trackside_flags ${ARG_LINK})
endfunction()
