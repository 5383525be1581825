# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Tests that switch to German (support/germanlocale.h) find the locale here; without localedef they skip and say so.
set(TRACKSIDE_LOCPATH ${CMAKE_BINARY_DIR}/locale)
if(NOT EXISTS ${TRACKSIDE_LOCPATH}/de_DE.UTF-8)
    file(MAKE_DIRECTORY ${TRACKSIDE_LOCPATH})
    execute_process(COMMAND localedef -i de_DE -f UTF-8 ${TRACKSIDE_LOCPATH}/de_DE.UTF-8 OUTPUT_QUIET ERROR_QUIET)
endif()

trackside_test(courseline LABEL unit FILES unit/courseline_test.cpp support/courses.cpp LINK trackside_course)
trackside_test(plainnumber LABEL unit FILES unit/plainnumber_test.cpp LINK trackside_course)
trackside_test(splittext LABEL unit FILES unit/splittext_test.cpp LINK trackside_course)
trackside_test(split LABEL unit FILES unit/split_test.cpp support/courses.cpp LINK trackside_course)
trackside_test(coursezone LABEL unit FILES unit/coursezone_test.cpp support/courses.cpp LINK trackside_course)
trackside_test(coursefile LABEL unit FILES unit/coursefile_test.cpp support/courses.cpp LINK trackside_course ENVIRONMENT LOCPATH=${TRACKSIDE_LOCPATH})
trackside_test(coursecatalogue LABEL unit FILES unit/coursecatalogue_test.cpp support/courses.cpp LINK trackside_course)
trackside_test(coursewkt LABEL unit FILES unit/coursewkt_test.cpp support/courses.cpp LINK trackside_course ENVIRONMENT LOCPATH=${TRACKSIDE_LOCPATH})
find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_test(NAME course_generator COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_SOURCE_DIR}/courses/generate.py --check)
set_tests_properties(course_generator PROPERTIES LABELS unit)
trackside_test(analysis_decisions LABEL unit FILES unit/analysis_decisions_test.cpp LINK trackside_analysis)
trackside_test(analysis_runnerindex LABEL unit FILES unit/analysis_runnerindex_test.cpp LINK trackside_analysis)
trackside_test(analysis_standing LABEL unit FILES unit/analysis_standing_test.cpp LINK trackside_analysis)
trackside_test(analysis_categorystanding LABEL unit FILES unit/analysis_categorystanding_test.cpp
    LINK trackside_analysis)
trackside_test(racepage LABEL unit FILES unit/racepage_test.cpp support/courses.cpp
    LINK trackside_results trackside_models)
trackside_test(analysis_wholesecond LABEL unit FILES unit/analysis_wholesecond_test.cpp LINK trackside_analysis)
trackside_test(analysis_fieldprogress LABEL unit FILES unit/analysis_fieldprogress_test.cpp LINK trackside_analysis)
trackside_test(analysis_laps LABEL unit FILES unit/analysis_laps_test.cpp support/courses.cpp LINK trackside_analysis)
trackside_test(analysis_occupancy LABEL unit FILES unit/analysis_occupancy_test.cpp LINK trackside_analysis)
trackside_test(analysis_projection LABEL unit FILES unit/analysis_projection_test.cpp support/courses.cpp LINK trackside_analysis)
trackside_test(analysis_splittracker LABEL unit FILES unit/analysis_splittracker_test.cpp LINK trackside_analysis)
trackside_test(analysis_zonetracker LABEL unit
    FILES unit/analysis_zonetracker_test.cpp unit/analysis_zonebyplace_test.cpp unit/analysis_zonecrossings_test.cpp
    LINK trackside_analysis)
trackside_test(analysis_lookingback LABEL unit FILES unit/analysis_lookingback_test.cpp LINK trackside_analysis)
trackside_test(analysis_racelog LABEL unit FILES unit/analysis_racelog_test.cpp unit/analysis_stoptracker_test.cpp
    LINK trackside_analysis)
trackside_test(analysis_timespread LABEL unit FILES unit/analysis_timespread_test.cpp LINK trackside_analysis)
trackside_test(analysis_zonehighlights LABEL unit FILES unit/analysis_zonehighlights_test.cpp LINK trackside_analysis)
trackside_test(raceconfig LABEL unit FILES unit/raceconfig_test.cpp LINK trackside_simulation)
trackside_test(eventid LABEL unit FILES unit/eventid_test.cpp LINK trackside_simulation)
trackside_test(raceclock LABEL unit FILES unit/raceclock_test.cpp LINK trackside_simulation)
trackside_test(simulation LABEL unit
    FILES unit/racesimulator_test.cpp unit/pacemodel_test.cpp unit/startandcutoff_test.cpp unit/randomraces.cpp
        support/courses.cpp
    LINK trackside_simulation)
trackside_test(inventednames LABEL unit FILES unit/inventednames_test.cpp LINK trackside_simulation)
trackside_test(unkindstream LABEL unit FILES unit/unkindstream_test.cpp support/courses.cpp LINK trackside_simulation)
trackside_test(resultsfile LABEL unit FILES unit/resultsfile_test.cpp unit/resultssheet_test.cpp LINK trackside_results)
trackside_test(waysample LABEL unit FILES unit/waysample_test.cpp LINK trackside_results)
trackside_test(storeanswer LABEL unit FILES unit/storeanswer_test.cpp LINK trackside_results)
trackside_test(profiles LABEL unit FILES unit/profiles_test.cpp ../src/app/profiles.cpp
    LINK trackside_models trackside_store trackside_streaming)
set(connection_desk ../src/app/connectiondesk.cpp ../src/app/connectiondesk.h ../src/app/datafolder.cpp
    ../src/app/keystore.cpp ../src/app/producerscheck.cpp ../src/app/profilecheck.cpp ../src/app/profilecheck.h
    ../src/app/profiles.cpp ../src/app/testevent.cpp)
trackside_test(datafolder LABEL unit FILES unit/datafolder_test.cpp ../src/app/datafolder.cpp LINK trackside_models)
trackside_test(singlewindow LABEL unit FILES unit/singlewindow_test.cpp ../src/app/singlewindow.cpp
    ../src/app/singlewindow.h LINK trackside_store)
trackside_test(profilecheck LABEL unit FILES unit/profilecheck_test.cpp unit/checksbrokenoff_test.cpp
    streaming/kafkasinkfixture.h streaming/mockkafka.h support/courses.cpp support/httpstub.cpp ${connection_desk}
    LINK trackside_models trackside_store trackside_streaming trackside_course qt6keychain)
trackside_test(startscript LABEL unit FILES unit/startscript_test.cpp ${connection_desk}
    LINK trackside_models trackside_store trackside_streaming trackside_course qt6keychain)
trackside_test(keystore LABEL unit KEYRING
    FILES unit/keystore_test.cpp support/httpstub.cpp ${connection_desk}
    LINK trackside_models trackside_store trackside_streaming trackside_course qt6keychain)
target_compile_definitions(test_keystore PRIVATE TRACKSIDE_PROGRAM="$<TARGET_FILE:trackside>")
add_dependencies(test_keystore trackside)
