# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
trackside_test(racesession LABEL unit FILES streaming/racesession_test.cpp support/courses.cpp LINK trackside_streaming)
trackside_test(eventjson LABEL unit FILES streaming/eventjson_test.cpp support/courses.cpp LINK trackside_streaming)
trackside_test(kafkasink LABEL unit FILES streaming/kafkasink_test.cpp streaming/kafkareader.h streaming/mockkafka.h
    support/courses.cpp LINK trackside_streaming)
