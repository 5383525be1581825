# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
trackside_test(racesession LABEL unit FILES streaming/racesession_test.cpp streaming/racesessionentrants_test.cpp
    streaming/racesessionlost_test.cpp streaming/sessionhost_test.cpp streaming/memorysink.h
    streaming/racesessionfixture.h support/courses.cpp
    LINK trackside_streaming)
trackside_test(eventjson LABEL unit FILES streaming/eventjson_test.cpp support/courses.cpp LINK trackside_streaming)
trackside_test(kafkasink LABEL unit FILES streaming/kafkasink_test.cpp streaming/deliveries_test.cpp
    streaming/kafkaentrants_test.cpp
    streaming/kafkahandle_test.cpp streaming/kafkareader.h streaming/kafkasinkfixture.h streaming/mockkafka.h
    support/courses.cpp LINK trackside_streaming)
trackside_test(kafkalost LABEL unit FILES streaming/kafkalost_test.cpp streaming/kafkareader.h
    streaming/kafkasinkfixture.h streaming/mockkafka.h support/courses.cpp LINK trackside_streaming)
trackside_test(clustersink LABEL unit FILES streaming/clustersink_test.cpp streaming/kafkasinkfixture.h
    streaming/mockkafka.h support/courses.cpp support/httpstub.cpp ../src/app/clustersink.cpp
    LINK trackside_store trackside_streaming)
trackside_test(kafkatail LABEL unit FILES streaming/kafkatail_test.cpp streaming/kafkareader.h
    streaming/kafkasinkfixture.h streaming/mockkafka.h support/courses.cpp LINK trackside_streaming)
trackside_test(sessiontail LABEL unit FILES streaming/sessiontail_test.cpp streaming/memorysink.h support/courses.cpp
    LINK trackside_streaming)
