# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later

trackside_test(studio_corpus LABEL unit FILES studio/corpus_test.cpp LINK trackside_studio)
trackside_test(studio_names LABEL unit FILES studio/names_test.cpp LINK trackside_studio)
trackside_test(studio_csvtable LABEL unit FILES studio/csvtable_test.cpp LINK trackside_studio)
trackside_test(studio_joins LABEL unit FILES studio/joins_test.cpp LINK trackside_studio)
trackside_test(studio_fixes LABEL unit FILES studio/fixes_test.cpp LINK trackside_studio)
trackside_test(studio_edits LABEL unit FILES studio/edits_test.cpp LINK trackside_studio)
trackside_test(studio_heights LABEL unit FILES studio/heights_test.cpp LINK trackside_studio)
trackside_test(studio_owncourses LABEL unit FILES studio/owncourses_test.cpp LINK trackside_studio)
trackside_test(studio_writing LABEL unit FILES studio/writing_test.cpp LINK trackside_studio)
trackside_test(studio_hostile LABEL unit FILES studio/hostile_test.cpp LINK trackside_studio)
