# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
trackside_test(analysis_standing LABEL unit FILES unit/analysis_standing_test.cpp LINK trackside_analysis)
trackside_test(analysis_zonetracker LABEL unit FILES unit/analysis_zonetracker_test.cpp LINK trackside_analysis)
