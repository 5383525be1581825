# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later

find_package(Python3 REQUIRED COMPONENTS Interpreter)

# Scripts that run the program itself; see program.py. One that wants real servers carries the label of its own.
function(trackside_command_test name script)
    set(label unit)
    if(ARGC GREATER 2)
        set(label ${ARGV2})
    endif()
    add_test(NAME ${name} COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tests/${script} $<TARGET_FILE:trackside>)
    set_tests_properties(${name} PROPERTIES LABELS ${label} TIMEOUT 600
        ENVIRONMENT "${TRACKSIDE_SANITIZER_ENVIRONMENT};PYTHONDONTWRITEBYTECODE=1")
endfunction()

trackside_command_test(commands_race commands/race_test.py)
trackside_command_test(commands_badinput commands/badinput_test.py)
trackside_command_test(commands_doctor commands/doctor_test.py)
trackside_command_test(commands_fulldisk commands/fulldisk_test.py)
trackside_command_test(commands_secret commands/secret_test.py)
trackside_command_test(golden golden/golden_test.py)
trackside_command_test(cluster_program cluster/program_test.py cluster)
trackside_command_test(cluster_program_secure cluster/program_test.py cluster)
set_property(TEST cluster_program_secure APPEND PROPERTY ENVIRONMENT TRACKSIDE_TEST_SECURE=1)
trackside_command_test(cluster_script cluster/script_test.py cluster)
trackside_command_test(cluster_origin cluster/origin_test.py cluster)
trackside_command_test(cluster_producers cluster/producers_test.py cluster)
trackside_command_test(cluster_delay cluster/delay_test.py cluster)
set_tests_properties(cluster_delay PROPERTIES RUN_SERIAL ON)
trackside_command_test(cluster_field cluster/field_test.py long)
set_tests_properties(cluster_field PROPERTIES RUN_SERIAL ON)
trackside_command_test(cluster_misconfigured cluster/misconfigured_test.py cluster)
set_tests_properties(cluster_misconfigured PROPERTIES RUN_SERIAL ON TIMEOUT 1200)
trackside_command_test(cluster_outage cluster/outage_test.py cluster)
set_tests_properties(cluster_outage PROPERTIES RUN_SERIAL ON)
trackside_command_test(cluster_outage_long cluster/outage_test.py long)
set_property(TEST cluster_outage_long APPEND PROPERTY ENVIRONMENT TRACKSIDE_TEST_OUTAGE_SECONDS=30)
set_tests_properties(cluster_outage_long PROPERTIES RUN_SERIAL ON)
