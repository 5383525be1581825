# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
trackside_test(models_format LABEL unit FILES models/format_test.cpp LINK trackside_models)
trackside_test(models_runners LABEL unit FILES models/runnermodels_test.cpp support/courses.cpp LINK trackside_models)
trackside_test(models_columns LABEL unit FILES models/leaderboardcolumns_test.cpp support/courses.cpp LINK trackside_models)
trackside_test(models_merges LABEL unit FILES models/runnermerges_test.cpp LINK trackside_models)
trackside_test(models_racefeed LABEL unit FILES models/racefeed_test.cpp models/racefeedcourse_test.cpp
    support/courses.cpp LINK trackside_models)
trackside_test(models_timeline LABEL unit FILES models/timeline_test.cpp support/courses.cpp LINK trackside_models)
trackside_test(models_seekpreview LABEL unit FILES models/seekpreview_test.cpp support/courses.cpp LINK trackside_models)
trackside_test(models_bookmarks LABEL unit FILES models/bookmarks_test.cpp LINK trackside_models)
trackside_test(models_replay LABEL unit FILES models/replay_test.cpp support/courses.cpp LINK trackside_models)
trackside_test(models_glidetrack LABEL unit FILES models/glidestops_test.cpp models/glidetails_test.cpp models/glidetrack_test.cpp support/courses.cpp LINK trackside_models)
trackside_test(models_smalltables LABEL unit FILES models/smalltables_test.cpp support/courses.cpp LINK trackside_models)
trackside_test(models_labels LABEL unit FILES models/labelmodel_test.cpp LINK trackside_dashboard)
trackside_test(models_classes LABEL unit FILES models/runnerclasses_test.cpp LINK trackside_models)
trackside_test(models_trails LABEL unit FILES models/trails_test.cpp support/courses.cpp LINK trackside_models)
trackside_test(models_crowd LABEL unit FILES models/coursecrowd_test.cpp support/courses.cpp LINK trackside_models)
trackside_test(models_lists LABEL unit FILES models/lists_test.cpp support/courses.cpp LINK trackside_models)
trackside_test(models_racesetup LABEL unit FILES models/racesetup_test.cpp support/courses.cpp LINK trackside_models)
trackside_test(models_raceorder LABEL unit FILES models/raceorder_test.cpp support/courses.cpp LINK trackside_models)
trackside_test(models_entrants LABEL unit FILES models/entrantlist_test.cpp models/entrantsform_test.cpp
    support/courses.cpp LINK trackside_models)
trackside_test(models_pipeline LABEL unit FILES models/pipeline_test.cpp models/pipelinemodel_test.cpp LINK trackside_models)
trackside_test(models_cost LABEL benchmark FILES models/cost_test.cpp support/courses.cpp LINK trackside_models)
trackside_test(models_courseshelf LABEL unit FILES models/courseshelf_test.cpp LINK trackside_models)
trackside_test(models_next LABEL unit FILES models/nextmodel_test.cpp support/courses.cpp LINK trackside_models)
trackside_test(models_measurement LABEL unit FILES models/measurement_test.cpp support/courses.cpp LINK trackside_models)
trackside_test(models_entrantbook LABEL unit FILES models/entrantbook_test.cpp
    models/entranttables_test.cpp support/courses.cpp LINK trackside_models)
trackside_test(models_onequestion LABEL unit FILES models/onequestion_test.cpp LINK trackside_models)
trackside_test(models_newestrun LABEL unit FILES models/newestrun_test.cpp LINK trackside_models)
trackside_test(models_splits LABEL unit FILES models/splitmodels_test.cpp LINK trackside_models)
trackside_test(models_decisions LABEL unit FILES models/decisionmodels_test.cpp LINK trackside_models)
trackside_test(models_events LABEL unit FILES models/eventmodels_test.cpp LINK trackside_models)
trackside_test(models_charts LABEL unit FILES models/racecharts_test.cpp models/occupancycharts_test.cpp models/fieldflow_test.cpp models/chosenrunners_test.cpp
    models/chartfiles_test.cpp models/occupancyhistory_test.cpp
    support/courses.cpp LINK trackside_models)
trackside_test(models_query LABEL unit FILES models/query_test.cpp LINK trackside_models)
trackside_test(models_studio LABEL unit FILES models/coursestudio_test.cpp LINK trackside_models)
trackside_test(models_connection LABEL unit FILES gui/scriptedconnections.h models/checkprogress_test.cpp
    models/connectionform_test.cpp LINK trackside_models)
trackside_test(models_statements LABEL unit FILES models/statementlog_test.cpp LINK trackside_models)
trackside_test(models_eventtail LABEL unit FILES models/eventtail_test.cpp LINK trackside_models)
