# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
trackside_test(courseline LABEL unit FILES unit/courseline_test.cpp support/courses.cpp LINK trackside_course)
trackside_test(coursezone LABEL unit FILES unit/coursezone_test.cpp support/courses.cpp LINK trackside_course)
trackside_test(analysis_standing LABEL unit FILES unit/analysis_standing_test.cpp LINK trackside_analysis)
trackside_test(analysis_zonetracker LABEL unit FILES unit/analysis_zonetracker_test.cpp LINK trackside_analysis)
