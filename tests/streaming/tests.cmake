# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
trackside_test(racesession LABEL unit FILES streaming/racesession_test.cpp support/courses.cpp LINK trackside_streaming)
