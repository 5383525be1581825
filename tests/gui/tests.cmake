# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(window_fixture gui/scriptedconnections.h gui/stagedrace.cpp gui/stagedrace.h gui/stagedraces.cpp gui/stagedraces.h gui/windowfixture.cpp
    gui/windowfixture.h)
trackside_test(liveness LABEL unit FILES gui/liveness_test.cpp LINK trackside_dashboard)
trackside_test(dotpalette LABEL unit FILES gui/dotpalette_test.cpp LINK trackside_dashboard)
trackside_test(labelplacer LABEL unit FILES gui/dotcover_test.cpp gui/labelplacer_test.cpp LINK trackside_dashboard)
trackside_test(lineink LABEL gui FILES gui/lineink_test.cpp LINK trackside_dashboard)
trackside_test(desktopnotifier LABEL unit DBUS FILES gui/desktopnotifier_test.cpp gui/desktopservice.h LINK trackside_dashboard)
trackside_test(theme LABEL gui DISPLAY FILES gui/contrast.h gui/theme_test.cpp LINK trackside_dashboard)
trackside_test(screeninhibitor LABEL unit DBUS FILES gui/screeninhibitor_test.cpp LINK trackside_dashboard)
trackside_test(window LABEL gui DISPLAY
    FILES gui/header_test.cpp gui/keysdialog_test.cpp gui/log_test.cpp gui/messages_test.cpp gui/races_test.cpp
        gui/replay_test.cpp gui/tableselection_test.cpp
        gui/time_test.cpp gui/window_test.cpp
        ${window_fixture}
    LINK trackside_dashboard)
trackside_test(leaderboard LABEL gui DISPLAY
    FILES gui/entrants_test.cpp gui/leaderboard_test.cpp gui/next_test.cpp ${window_fixture}
    LINK trackside_dashboard)
trackside_test(presentation LABEL gui DISPLAY
    FILES gui/layouts_test.cpp gui/panels_test.cpp gui/presentation_test.cpp gui/rehearsal_test.cpp gui/settings_test.cpp gui/layoutwalk.cpp gui/layoutwalk.h ${window_fixture}
    LINK trackside_dashboard)
trackside_test(notices LABEL gui DISPLAY DBUS
    FILES gui/desktopservice.h gui/notices_test.cpp ${window_fixture}
    LINK trackside_dashboard)
trackside_test(zones LABEL gui DISPLAY FILES gui/zones_test.cpp ${window_fixture} LINK trackside_dashboard)
trackside_test(decisions LABEL gui DISPLAY FILES gui/decisions_test.cpp ${window_fixture} LINK trackside_dashboard)
trackside_test(setupform LABEL gui DISPLAY
    FILES gui/setupform_test.cpp ${window_fixture}
    LINK trackside_dashboard)
trackside_test(background LABEL gui DISPLAY
    FILES gui/background_test.cpp gui/mapfixture.h tiles/tilepictures.h ${window_fixture}
    LINK trackside_dashboard SQLite::SQLite3)
trackside_test(map LABEL gui DISPLAY
    FILES gui/escapekey_test.cpp gui/map_test.cpp gui/mapcolours_test.cpp gui/mapdensity_test.cpp gui/mapfurniture_test.cpp gui/maplabels_test.cpp gui/mapmodes_test.cpp gui/maptails_test.cpp
        gui/mapfixture.h ${window_fixture}
    LINK trackside_dashboard)
trackside_test(connection LABEL gui DISPLAY
    FILES gui/connection_test.cpp ${window_fixture}
    LINK trackside_dashboard)
trackside_test(studio LABEL gui DISPLAY
    FILES gui/studio_test.cpp gui/studioediting_test.cpp gui/studiokeys_test.cpp gui/studiotyping_test.cpp gui/studiofixture.h ${window_fixture}
    LINK trackside_dashboard)
trackside_test(charts LABEL gui DISPLAY
    FILES gui/charts_test.cpp gui/chartdrag_test.cpp gui/chartlabels_test.cpp gui/chartnames_test.cpp
        gui/raceflow_test.cpp ${window_fixture}
    LINK trackside_dashboard)
trackside_test(query LABEL gui DISPLAY
    FILES gui/query_test.cpp gui/scriptedtail.h gui/statements_test.cpp gui/stream_test.cpp support/courses.cpp
        ${window_fixture}
    LINK trackside_dashboard)
trackside_test(courses LABEL gui DISPLAY
    FILES gui/courses_test.cpp ${window_fixture}
    LINK trackside_dashboard)
trackside_test(export LABEL gui DISPLAY
    FILES gui/export_test.cpp gui/exportfixture.h gui/paper_test.cpp support/answer.h ${window_fixture}
    LINK trackside_dashboard Qt6::PrintSupport trackside_results trackside_streaming)
trackside_test(language LABEL gui DISPLAY
    FILES gui/language_test.cpp gui/exportfixture.h support/answer.h ../src/app/language.cpp ${window_fixture}
    LINK trackside_dashboard trackside_results trackside_streaming
    ENVIRONMENT "LANGUAGE=de")
# LC_ALL goes before the language, and without any locale none is looked at.
set_property(TEST language PROPERTY ENVIRONMENT_MODIFICATION "LC_ALL=unset:" "LANG=set:C.UTF-8")
trackside_test(racefiles LABEL gui DISPLAY
    FILES gui/racefiles_test.cpp support/answer.h ${window_fixture}
    LINK trackside_dashboard trackside_streaming)
# The same walk over all widgets at the scale factors that desktops use.
foreach(scale 1 1.5 2)
    set(label gui)
    if(scale EQUAL 1.5)
        set(label long)
    endif()
    trackside_test(layout_${scale} LABEL ${label} DISPLAY TIMEOUT 900
        FILES gui/layout_test.cpp gui/layoutbeside_test.cpp gui/layoutdialogs_test.cpp gui/layoutfixture.h gui/layoutwalk.cpp gui/layoutwalk.h
            gui/scriptedtail.h ${window_fixture}
        LINK trackside_dashboard
        ENVIRONMENT QT_SCALE_FACTOR=${scale} TRACKSIDE_DISPLAY_SIZE=2600x1700)
endforeach()
trackside_test(layout_german LABEL gui DISPLAY TIMEOUT 900
    FILES gui/layoutgerman_test.cpp gui/accessiblewalk.cpp gui/accessiblewalk.h gui/layoutfixture.h gui/layoutwalk.cpp gui/layoutwalk.h
        gui/scriptedtail.h ../src/app/language.cpp ${window_fixture}
    LINK trackside_dashboard
    ENVIRONMENT "TRACKSIDE_DISPLAY_SIZE=2600x1700")
trackside_test(layout_fields LABEL gui DISPLAY TIMEOUT 900
    FILES gui/layoutfields_test.cpp gui/layoutwalk.cpp gui/layoutwalk.h
    LINK trackside_dashboard trackside_streaming
    ENVIRONMENT "TRACKSIDE_DISPLAY_SIZE=2600x1700")
trackside_test(accessibility LABEL gui DISPLAY
    FILES gui/accessibility_test.cpp gui/accessibilitybeside_test.cpp gui/accessibilityfixture.h gui/accessiblewalk.cpp
        gui/accessiblewalk.h gui/contrast.h gui/scriptedtail.h ${window_fixture}
    LINK trackside_dashboard)
trackside_test(mainjob LABEL gui DISPLAY FILES gui/mainjob_test.cpp
    LINK trackside_dashboard trackside_streaming
    ENVIRONMENT "TRACKSIDE_PROGRAM=$<TARGET_FILE:trackside>")
trackside_test(keyboardjob LABEL gui DISPLAY FILES gui/keyboardjob_test.cpp
    LINK trackside_dashboard trackside_streaming)
trackside_test(unkind LABEL gui DISPLAY FILES gui/unkind_test.cpp support/courses.cpp support/unkindrace.cpp
    LINK trackside_dashboard trackside_streaming)
trackside_test(resume LABEL gui DISPLAY FILES gui/resume_test.cpp LINK trackside_dashboard trackside_streaming)
trackside_test(statementcount LABEL gui DISPLAY FILES gui/statementcount_test.cpp
    LINK trackside_dashboard trackside_streaming)
